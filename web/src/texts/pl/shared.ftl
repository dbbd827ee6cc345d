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

## The frame of the console

restricted-banner = Tryb ograniczony jest włączony. Niektórymi ustawieniami zarządza Twój partner.
offline = Jesteś offline. Podgląd nadal działa w tej przeglądarce, ale nie można zapytać serwera.
## Pages and forms

role-held = przypisana tutaj
## What can go wrong

## Licencje

licence-meetings_host = Gospodarz spotkań
licence-cc_standard = Contact Center, standard
licence-cc_premium = Contact Center, premium
