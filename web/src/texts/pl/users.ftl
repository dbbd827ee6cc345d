# The page users

users-text = Wszystkie osoby w organizacji { $organization }, z rolami i licencjami.
users-manage = Zarządzaj użytkownikami
users-export = Eksportuj CSV

## The list

users-search = Szukaj po nazwisku lub adresie
users-external = Kogo pokazać
users-external-false = Własni
users-external-only = Zewnętrzni
users-external-true = Wszyscy
users-roles-label = Filtruj według roli
users-roles = { $count ->
    [0] Wszystkie role
    [one] { $count } rola
    [few] { $count } role
    [many] { $count } ról
   *[other] { $count } roli
  }
users-roles-all = Wyczyść
users-total = { $count ->
    [one] { NUMBER($count) } osoba
    [few] { NUMBER($count) } osoby
    [many] { NUMBER($count) } osób
   *[other] { NUMBER($count) } osoby
  }
users-person = Osoba
users-roles-column = Role administratora
users-roles-none = Brak
users-roles-unseen = Bez wglądu
users-licences = Licencje
users-licences-none = Brak
users-licences-unseen = Nie są tu pokazywane
users-verified = Adres e-mail
users-verified-yes = Zweryfikowany
users-verified-no = Niezweryfikowany
users-from = z organizacji { $organization }
users-none-found = Brak wyników
users-none-found-text = Nikt nie pasuje jednocześnie do wyszukiwania i filtrów.
users-filter-clear = Wyczyść wyszukiwanie i filtry
users-none = Nikogo tu jeszcze nie ma
users-none-text = Osoby pojawią się tutaj, gdy tylko zostaną dodane.

## Adding a person

users-add = Dodaj użytkownika
users-add-do = Dodaj
users-add-id = Adres e-mail
users-add-id-hint = Służy do logowania. Później nie można go zmienić.
users-add-id-missing = Wpisz adres e-mail.
users-add-id-invalid = To nie jest adres e-mail, taki jak nazwa@firma.example.
users-add-name = Imię i nazwisko
users-add-name-missing = Wpisz imię i nazwisko.
users-add-name-long = Imię i nazwisko mają najwyżej 200 znaków.
users-add-exists = Ktoś ma już ten adres.
users-added = Dodano: { $name }.

## Exporting administrators

users-export-heading = Eksportuj administratorów
users-export-text = Plik CSV z nazwiskami, adresami e-mail i rolami wszystkich osób, które mają rolę administratora.
users-export-filtered = Wyszukiwanie i filtry dotyczą także pliku.
users-export-do = Eksportuj
users-export-count = { $count ->
    [one] { NUMBER($count) } administrator
    [few] { NUMBER($count) } administratorzy
    [many] { NUMBER($count) } administratorów
   *[other] { NUMBER($count) } administratora
  }
users-export-running = Odebrano { NUMBER($received) } z { NUMBER($total) }
users-export-failed = Niczego nie zapisano. { $why }
users-exported = { $count ->
    [one] Zapisano plik z { NUMBER($count) } administratorem.
    [few] Zapisano plik z { NUMBER($count) } administratorami.
    [many] Zapisano plik z { NUMBER($count) } administratorami.
   *[other] Zapisano plik z { NUMBER($count) } administratora.
  }
