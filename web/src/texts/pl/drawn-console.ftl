# The drawn console

console-label = Konsola tak, jak ją widzi { $name }
console-navigation = Strony konsoli
console-search = Szukaj
console-closed = { $name } nie ma tu żadnej roli. Konsola się nie otworzy.
legend = Ustawienia
show-hidden = Pokaż ukryte
section-management = Zarządzanie
section-services = Usługi
section-monitoring = Monitorowanie
section-partner = Partner
section-more = Więcej
page-tally = Do edycji: { $editable }, tylko do odczytu: { $readOnly }, wyszarzone: { $greyed }, ukryte: { $hidden }
page-empty = Na tej stronie nic nie widać.
hidden-count = { $count ->
    [one] { $count } ukryte
    [few] { $count } ukryte
    [many] { $count } ukrytych
   *[other] { $count } ukrytego
  }
state-editable = do edycji
state-editable-restricted = do edycji, tryb ograniczony
state-read-only = tylko do odczytu
state-read-only-restricted = tylko do odczytu, tryb ograniczony
state-greyed = wyszarzone
state-greyed-restricted = wyszarzone, tryb ograniczony
state-hidden = ukryte
state-hidden-restricted = ukryte, tryb ograniczony
state-scoped = tylko w niektórych witrynach lub usługach
difference-gained = zyskane
difference-lost = utracone
mark-editable-restricted = Ograniczone
mark-read-only = Tylko do odczytu
mark-read-only-restricted = Tylko do odczytu
mark-greyed-restricted = Ograniczone
mark-hidden = Ukryte
mark-hidden-restricted = Ukryte przez tryb ograniczony
mark-scoped = Wybrane witryny
mark-gained = Zyskane
mark-lost = Utracone
mark-server = Inaczej na serwerze
gained-count = { $count ->
    [one] { $count } zyskane
    [few] { $count } zyskane
    [many] { $count } zyskanych
   *[other] { $count } zyskanego
  }
lost-count = { $count ->
    [one] { $count } utracone
    [few] { $count } utracone
    [many] { $count } utraconych
   *[other] { $count } utraconego
  }

## Contents of the drawn console. A line is a row, “ | ” divides its columns.

sample-action = Otwórz
sample-company-name = { $organization }
sample-domain = { $domain }
sample-dirsync = Co 12 godzin
sample-work-number = +46 40 555 01 20
sample-service-status = Działa · kanał stabilny
sample-email-locale = Angielski (Wielka Brytania)
sample-authentication = Logowanie jednokrotne (SAML 2.0)
sample-call-priority = Wybór użytkownika
sample-call-behavior = Połączenia w aplikacji
sample-user-services =
    Wiadomości
    Spotkania
    Połączenia
sample-users =
    Alma Sundin | alma.sundin@{ $domain }
    Filip Norén | filip.noren@{ $domain }
    Hedda Moe | hedda.moe@{ $domain }
sample-roles =
    Pełny administrator | 2
    Administrator tylko do odczytu | 2
    Administrator urządzeń | 1
sample-external-admins =
    Margareta Ljungdahl | Tylko do odczytu
    Bjarne Toft | Pełny
sample-licenses =
    Spotkania | 212 z 250
    Połączenia | 180 z 200
    Wiadomości | 240 z 250
sample-orders =
    SO-20418 | Zrealizowane
    SO-20655 | Czeka na konfigurację
sample-policies =
    Domyślne dla wszystkich | Aktywne
    Recepcja | Aktywne
sample-locations =
    Malmö | 120 numerów
    Oslo | 64 numery
sample-devices =
    Sala zarządu | Room Kit Pro | online
    Recepcja | Desk Phone 9851 | online
    Atrium | Board 55 | offline
sample-apps =
    Łącznik kalendarza | 214 użytkowników
    Wybieranie z CRM | 38 użytkowników
sample-sites =
    emea.{ $domain } | 180 prowadzących
    nordics.{ $domain } | 64 prowadzących
sample-live-meetings =
    Przegląd tygodnia | 14 osób
    Rozmowa z dostawcą | 6 osób
sample-business-hours =
    Infolinia | pon.–pt. 8–17
    Dni wolne | 12 dni
sample-cc-licenses =
    Agenci premium | 24 z 30
    Agenci standardowi | 51 z 60
sample-cc-admins =
    Selin Aksoy | { $domain }
sample-troubleshooting =
    Przegląd tygodnia | Dobry dźwięk
    Rozmowa z dostawcą | Utrata pakietów 4%
sample-audit-log =
    Przypisano rolę | anna@{ $domain } | 08:14
    Dodano urządzenie | petra@{ $domain } | 07:52
    Zmieniono logowanie | erik@{ $domain } | 07:31
sample-legal-holds =
    Sprawa 2026-014 | 6 osób
    Sprawa 2026-009 | 2 osoby
sample-customers =
    Acme AB | Aktywny
    Fjordkraft Energi AS | Aktywny
    Baltica Logistyka | Aktywny
sample-partner-roles =
    Pełny administrator partnera | 1
    Administrator partnera | 3
