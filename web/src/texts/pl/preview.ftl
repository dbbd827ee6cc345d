# The preview of what an administrator sees

page-title = { $name } · Remit
room-preview = Podgląd
skip = Przejdź do konsoli
reset = Przywróć
offline-preview = Jesteś offline. Podgląd nadal działa w tej przeglądarce, ale nie można zapytać serwera.

## Where there is nothing to see

obstacle-empty = Nie ma kogo pokazać
obstacle-empty-text = W katalogu nie ma nikogo z dostępem do tej organizacji.
obstacle-unknown-user = Brak administratora „{ $user }”
obstacle-unknown-user-text = W katalogu nie ma nikogo z tym adresem. Być może adres zawiera literówkę albo tę osobę usunięto.
obstacle-unknown-user-do = Wybierz osobę z organizacji { $organization }
obstacle-unknown-organization = Brak organizacji „{ $organization }”
obstacle-unknown-organization-text = W katalogu nie ma organizacji o tym identyfikatorze.
obstacle-unknown-organization-do = Wybierz inną organizację
obstacle-unreachable = Brak połączenia z serwerem
obstacle-unreachable-text = Strona potrzebuje serwera raz, aby pobrać moduł, katalog reguł i dane tego administratora.
obstacle-unreachable-do = Spróbuj ponownie
obstacle-failed = Nie udało się
obstacle-failed-text = { $detail }
obstacle-failed-do = Spróbuj ponownie

## Roles

roles-label = Role
roles-open = { $count ->
    [one] { $count } rola
    [few] { $count } role
    [many] { $count } ról
   *[other] { $count } roli
  }
roles-own = Role w organizacji
roles-external = Role dla osób z zewnątrz
roles-partner = Partner wobec klientów
roles-sites = Witryny spotkań
roles-service = Contact Center i Events
roles-none = Ta osoba nie może mieć tu żadnej roli.
roles-following = Wynikają z innych danych
role-ends = Wygasa { DATETIME($at, dateStyle: "medium") }
role-ended = Wygasła { DATETIME($at, dateStyle: "medium") }
role-starts = Obowiązuje od { DATETIME($at, dateStyle: "medium") }
role-lists-customer = Zarządza tym klientem
role-signed-in = Po pierwszym zalogowaniu
site-elsewhere = Zarządzana w Site Administration
home-own = Należy do organizacji { $organization }
home-set-up = Z organizacji { $organization }, konfiguruje tę organizację
home-partner = Z organizacji { $organization }, partnera zarządzającego
home-vendor = Z organizacji { $organization }, pomocy technicznej dostawcy
home-elsewhere = Z organizacji { $organization }
organization-switches = Organizacja
restricted-mode = Tryb ograniczony
temporary-access = Trwa dostęp tymczasowy
support-read-only = Odczyt dla pomocy technicznej
draft-saved = Bez zmian
draft-edited = Zmiany tylko tutaj. Nic nie jest zapisywane.

## Asking the server

decided = Rozstrzygnięto w tej przeglądarce w { NUMBER($milliseconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } ms
server-ask = Zapytaj serwer
server-ask-why = Zadaje te same pytania interfejsowi API decyzji i porównuje odpowiedzi
server-asking = Sprawdzanie…
server-equal = Zgodne odpowiedzi: { $equal } z { $total }
server-equal-saved = Zgodne odpowiedzi dla stanu zapisanego: { $equal } z { $total }
server-unreachable = Brak połączenia z serwerem
server-failed = { $detail }
