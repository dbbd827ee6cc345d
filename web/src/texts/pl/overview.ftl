# The first page of an organization

overview-text = Co wymaga uwagi oraz co można tu zobaczyć i zrobić.
overview-number = { NUMBER($count) }

## The reader

overview-hello = Dzień dobry, { $name }
overview-from = Z organizacji { $organization }
overview-until = do { DATETIME($at, dateStyle: "medium") }
overview-no-role = Nie masz tu roli administratora. Widzisz własny profil i to, co wolno wiedzieć każdemu.

## What needs attention

overview-attention = Wymaga uwagi
overview-quiet = Spokój. Nic nie czeka i nic nie wygasa w ciągu 30 dni.
overview-more = { $count ->
    [one] Jeszcze { NUMBER($count) } w kalendarzu
    [few] Jeszcze { NUMBER($count) } w kalendarzu
    [many] Jeszcze { NUMBER($count) } w kalendarzu
   *[other] Jeszcze { NUMBER($count) } w kalendarzu
  }
overview-left = Pozostały czas
overview-answer = { $agent } prosi o dostęp tymczasowy: { $organization }
overview-running = Trwa Twój dostęp tymczasowy: { $organization }
overview-asked = Twoja prośba o dostęp czeka na odpowiedź: { $organization }
overview-administrators = { $count ->
    [0] Nie ma pełnego administratora
    [one] Jest tylko jeden pełny administrator
    [few] Jest { NUMBER($count) } pełnych administratorów
    [many] Jest { NUMBER($count) } pełnych administratorów
   *[other] Jest { NUMBER($count) } pełnego administratora
  }
overview-administrators-text = Drugi chroni przed utratą dostępu, gdy pierwszego nie ma.
overview-role-ends = { $name }: { $role }
overview-access-ends = Dostęp tymczasowy: { $name }
overview-ends = Wygasa { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
overview-do-answer = Odpowiedz
overview-do-look = Pokaż

## What the reader may do

overview-controls = Co możesz tu zrobić
overview-preview = Pokaż na rysunku
overview-editable = { NUMBER($count) } do edycji
overview-read-only = { NUMBER($count) } tylko do odczytu
overview-greyed = { NUMBER($count) } wyszarzone
overview-hidden = { NUMBER($count) } ukryte
overview-closed = Ukryte: { $areas }.
overview-all-closed = Żadne ustawienie tej organizacji nie jest dla Ciebie dostępne.

## The organization

overview-organization = Organizacja
overview-fact-kind = Rodzaj
overview-fact-managed-by = Zarządza
overview-fact-restricted-mode = Tryb ograniczony
overview-fact-contact-center = Contact Center
overview-fact-support = Wgląd pomocy technicznej
overview-fact-services = Usługi
overview-on = Tak
overview-off = Nie
overview-contact-center-on = Tak, { $platform ->
    [new] nowa platforma
   *[other] platforma { $platform }
  }
overview-service-calling = Połączenia
overview-service-meetings = Spotkania
overview-service-messaging = Wiadomości
overview-service-contact_center = Contact Center
overview-service-events = Wydarzenia

## Recent changes

overview-changes = Ostatnie zmiany
overview-no-changes = Niczego jeszcze nie zmieniono.
overview-changes-more = i jeszcze { NUMBER($count) }
overview-by = { $name } · { $at }
overview-operator = Operator serwera
overview-act-users-add = dodanie osoby
overview-act-users-change = zmiana danych osoby
overview-act-sites-add = dodanie witryny
overview-act-sites-remove = usunięcie witryny
overview-act-sign_in-first = pierwsze zalogowanie

## Partners and help desk

overview-customers-all = Wszyscy klienci
overview-customers = { $count ->
    [one] klient pod Twoją opieką
    [few] klienci pod Twoją opieką
    [many] klientów pod Twoją opieką
   *[other] klienta pod Twoją opieką
  }
overview-customers-some = { $count ->
    [one] klient, którego widzisz; są też inni
    [few] klienci, których widzisz; są też inni
    [many] klientów, których widzisz; są też inni
   *[other] klienta, którego widzisz; są też inni
  }
overview-help-desk = Szukaj wśród wszystkich klientów, sprawdzaj, co nie działa, i proś o dostęp tymczasowy.
overview-help-desk-do = Otwórz Help Desk
