# Texts of several pages. Names of roles, privileges, settings, areas and reasons are in crates/catalogue/names.

close = Zamknij
choose = Wybierz
loading = Ładowanie
language = Język
organization = Organizacja
administrator = Administrator
theme-system = Motyw: jak w systemie
theme-light = Motyw: jasny
theme-dark = Motyw: ciemny

## Pickers

organization-search = Szukaj organizacji
administrator-search = Szukaj po nazwisku, adresie lub roli
picker-nothing = Brak wyników dla „{ $query }”.
picker-more = Jeszcze { $count }. Wpisz tekst, aby zawęzić listę.
managed-by = Zarządza: { $partner }
people-of = { $organization }
no-role = Brak roli tutaj

## Badge

badge-same = Bajty zgodne z serwerem
badge-different = Bajty niezgodne z serwerem
badge-same-text = Ta strona sama obliczyła oba skróty z bajtów, które wykonuje. Serwer podaje, że wczytał te same bajty.
badge-different-text = Skróty bajtów wykonywanych przez tę stronę różnią się od tych, które podaje serwer. Nie ufaj temu podglądowi i odśwież stronę.
badge-details = Co tu działa
badge-module = Moduł
badge-catalogue = Katalog reguł
badge-bytes = { $bytes ->
    [one] { $bytes } bajt
    [few] { $bytes } bajty
    [many] { $bytes } bajtów
   *[other] { $bytes } bajta
  }
badge-here = Przeglądarka
badge-there = Serwer
badge-about = { $catalogue } · wersja { $version } · ABI { $abi } · rewizja { $revision }

## Moments

moment = { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZoneName: "short") }

## Pages of the console

page-overview = Przegląd
page-users = Użytkownicy
page-external = Administratorzy zewnętrzni
page-roles = Role
page-compare = Porównaj
page-who-can = Kto może…?
page-customers = Klienci
page-partner-administrators = Administratorzy partnera
page-support-access = Dostęp pomocy technicznej
page-help-desk = Help Desk
page-audit = Dziennik inspekcji
page-calendar = Kalendarz
page-accessibility = Dostępność

## The frame of the console

navigation = Strony
navigation-open = Otwórz strony konsoli
navigation-people = Osoby i role
navigation-partner = Partner
navigation-support = Pomoc techniczna
navigation-insight = Co się wydarzyło
skip-to-main = Przejdź do treści
go-home = Twoja organizacja
switch-organization = Zmień organizację
switcher-own = Twoja organizacja
switcher-customers = Twoi klienci
switcher-others = Inne organizacje
you-are = Zalogowano jako { $name }
my-roles = Twoje role
open-preview = Podgląd dla dowolnego administratora
be-somebody-else = Zmień osobę
open-outbox = Skrzynka nadawcza wersji demonstracyjnej
sign-out = Wyloguj się
revision = Zmiana { $revision }
restricted-banner = Tryb ograniczony jest włączony. Niektórymi ustawieniami zarządza Twój partner.
visiting = Przeglądasz organizację { $organization }, a nie swoją własną.
offline = Brak połączenia z serwerem. To, co tu widać, może być nieaktualne.
stale = Serwer nie wie, czy jego dane są aktualne, więc na razie niczego nie rozstrzyga.
newer = Serwer ma nowsze reguły niż ta strona. Strona wczyta się ponownie, a wpisany tekst zostanie zachowany.
newer-stuck = Serwer ma inne reguły niż ta strona, a ponowne wczytanie nie pomogło. Nic tutaj nie jest aktualne.
newer-do = Wczytaj ponownie

## The check of a page

check-page = Sprawdź tę stronę
check-page-busy = Sprawdzanie…

## Pages and forms

role-held = bez nazwy
save = Zapisz
cancel = Anuluj
undo = Cofnij
try-again = Spróbuj ponownie
page-not-loaded = Nie udało się wczytać strony
page-not-loaded-text = Mogła się w międzyczasie zmienić na serwerze. Spróbuj jeszcze raz.
not-read-again = Nie udało się wczytać tego ponownie: { $why }
pages = Strony listy
pager = { NUMBER($first) }–{ NUMBER($last) } z { NUMBER($total) }
pager-none = Nic tu nie ma
pager-first = Pierwsza strona
pager-back = Poprzednia strona
pager-next = Następna strona

## What can go wrong

problem-denied = To jest niedozwolone
problem-forbidden = Nie możesz tego zobaczyć
problem-forbidden-text = Żadna z Twoich ról nie daje tu dostępu. Odpowiednią rolę może przypisać pełny administrator organizacji.
problem-unreachable = Brak połączenia z serwerem
problem-unreachable-text = Nic nie przepadło. Spróbuj ponownie, gdy połączenie wróci.
problem-not-found = Tego tu nie ma
problem-not-found-text = Adres może zawierać błąd albo tego już nie ma.
problem-stale = W międzyczasie wprowadzono tu inną zmianę
problem-stale-text = Sprawdź obecny stan i zapisz ponownie.
problem-unauthenticated = Sesja wygasła
problem-too-busy = Serwer jest zajęty
problem-too-busy-text = Spróbuj ponownie za chwilę.
problem-stale-directory = Dane serwera mogą być nieaktualne
problem-stale-directory-text = Do czasu ich uzupełnienia serwer niczego nie rozstrzyga. Spróbuj ponownie za chwilę.
problem-not-evaluated = Reguły nie dały odpowiedzi
problem-not-evaluated-text = Nic nie zmieniono. Spróbuj ponownie. Jeśli to nie pomoże, powiadom osobę odpowiedzialną za serwer.
problem-store-unavailable = Baza danych nie odpowiada
problem-store-unavailable-text = Sprawdź obecny stan przed ponowną próbą.
problem-other = Nie udało się

## Licences

licence-meetings_host = Gospodarz spotkań
licence-cc_standard = Contact Center, standard
licence-cc_premium = Contact Center, premium
