# The pages of the audit log

## The log

audit-text = Wszystkie zmiany w tej organizacji: kto je wprowadza i dlaczego są dozwolone.
audit-day = { DATETIME($day, weekday: "long", day: "numeric", month: "long", year: "numeric") }
audit-today = Dzisiaj
audit-time = { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit") }
audit-moment = { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }
audit-moment-exact = { DATETIME($at, weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit", timeZoneName: "short") }
audit-shown =
    { $count ->
        [one] Pokazano jedną zmianę
        [few] Pokazano { NUMBER($count) } zmiany
        [many] Pokazano { NUMBER($count) } zmian
       *[other] Pokazano { NUMBER($count) } zmiany
    }
audit-newer =
    { $count ->
        [one] Jedna nowa zmiana
        [few] { NUMBER($count) } nowe zmiany
        [many] { NUMBER($count) } nowych zmian
       *[other] { NUMBER($count) } nowej zmiany
    }
audit-decisions =
    { $count ->
        [0] Decyzja nie była potrzebna
        [one] Jedna decyzja
        [few] { NUMBER($count) } decyzje
        [many] { NUMBER($count) } decyzji
       *[other] { NUMBER($count) } decyzji
    }
audit-more-acts =
    { $count ->
        [one] i jeszcze jedna rzecz
        [few] i jeszcze { NUMBER($count) } rzeczy
        [many] i jeszcze { NUMBER($count) } rzeczy
       *[other] i jeszcze { NUMBER($count) } rzeczy
    }
audit-by-service = Wysłane przez usługę { $service }
audit-operator = Operator serwera
audit-service = Usługa { $service }
audit-none = Brak zmian
audit-none-text = Od utworzenia katalogu nic się tu nie zmieniło.
audit-none-narrowed = Żaden wpis w dzienniku nie spełnia wszystkich filtrów.
audit-looking = Wyszukiwanie wcześniejszych zmian, przed zmianą { $revision } · znaleziono: { NUMBER($found) }
audit-looking-label = Przeszukiwanie dziennika
audit-looked = Zmiany przed { $revision } nie zostały jeszcze sprawdzone.
audit-stop = Zatrzymaj
audit-older = Pokaż starsze zmiany
audit-beginning = Tu zaczyna się dziennik. To, co zaimportowano wcześniej, nie ma tu wpisów.

## Filters

audit-filters = Filtruj dziennik
audit-actor = Kto
audit-anybody = Ktokolwiek
audit-about = Kogo lub czego dotyczy
audit-anything = Kogokolwiek lub czegokolwiek
audit-as-typed = Dokładnie to, na przykład witryna lub prośba
audit-act = Co zrobiono
audit-any-act = Cokolwiek
audit-from = Od
audit-to = Przed
audit-your-zone = Godziny podano w strefie czasowej { $zone }.
audit-clear = Wyczyść wszystkie filtry
audit-clear-one = Wyczyść „{ $label }”
audit-period-ends-before = Koniec musi być później niż początek
audit-period-no-moment = To nie jest data z godziną
audit-no-period = Nie można pokazać tego okresu
audit-no-period-text = Popraw powyżej początek lub koniec.
audit-group-roles = Role
audit-group-external = Administratorzy zewnętrzni
audit-group-people = Osoby
audit-group-support = Dostęp pomocy technicznej
audit-group-organization = Organizacja

## Acts, as something to do

audit-act-roles-assign = Przypisanie roli
audit-act-roles-revoke = Odwołanie roli
audit-act-external_admins-add = Dodanie administratora zewnętrznego
audit-act-external_admins-promote = Podwyższenie uprawnień administratora zewnętrznego
audit-act-external_admins-demote = Zdegradowanie administratorów zewnętrznych
audit-act-external_admins-revoke = Usunięcie administratora zewnętrznego
audit-act-users-add = Dodanie osoby
audit-act-users-change = Zmiana danych osoby
audit-act-sign_in-first = Pierwsze logowanie
audit-act-support-request = Prośba o dostęp tymczasowy
audit-act-support-approve = Przyznanie dostępu tymczasowego
audit-act-support-deny = Odmowa dostępu tymczasowego
audit-act-support-end = Zakończenie dostępu tymczasowego
audit-act-support_read_only-set = Przełączenie dostępu pomocy technicznej tylko do odczytu
audit-act-restricted_mode-set = Przełączenie trybu ograniczonego
audit-act-customers-create = Utworzenie klienta
audit-act-customers-assign = Przypisanie klienta
audit-act-sites-add = Dodanie witryny
audit-act-sites-remove = Usunięcie witryny

## What somebody did

audit-did-roles-assign = { $actor }: przypisanie roli { $role } ({ $about })
audit-did-roles-revoke = { $actor }: odwołanie roli { $role } ({ $about })
audit-did-external_admins-add = { $actor }: dodanie osoby z zewnątrz { $about } z rolą { $role }
audit-did-external_admins-promote = { $actor }: podwyższenie uprawnień do zewnętrznego pełnego administratora ({ $about })
audit-did-external_admins-demote =
    { $count ->
        [one] { $actor }: zdegradowanie zewnętrznego pełnego administratora ({ $about })
       *[other] { $actor }: zdegradowanie wszystkich zewnętrznych pełnych administratorów ({ $about })
    }
audit-did-external_admins-revoke = { $actor }: usunięcie z grona administratorów zewnętrznych ({ $about })
audit-did-users-add = { $actor }: dodanie osoby do organizacji ({ $about })
audit-did-users-change = { $actor }: zmiana danych lub licencji ({ $about })
audit-did-sign_in-first = { $actor }: pierwsze logowanie od przypisania roli
audit-did-support-request = { $actor }: prośba o dostęp tymczasowy ({ $about })
audit-did-support-approve = { $actor }: zatwierdzenie prośby { $about } o dostęp tymczasowy
audit-did-support-deny = { $actor }: odrzucenie prośby { $about } o dostęp tymczasowy
audit-did-support-end = { $actor }: zakończenie dostępu tymczasowego { $about }
audit-did-support_read_only-set =
    { $about ->
        [on] { $actor }: włączenie dostępu pomocy technicznej tylko do odczytu
       *[other] { $actor }: wyłączenie dostępu pomocy technicznej tylko do odczytu
    }
audit-did-restricted_mode-set =
    { $about ->
        [on] { $actor }: włączenie trybu ograniczonego
       *[other] { $actor }: wyłączenie trybu ograniczonego
    }
audit-did-customers-create = { $actor }: utworzenie klienta { $about }
audit-did-customers-assign = { $actor }: przypisanie klienta ({ $about })
audit-did-sites-add = { $actor }: dodanie witryny { $about }
audit-did-sites-remove = { $actor }: usunięcie witryny { $about }
audit-did-other = { $actor }: „{ $act }” ({ $about })

## One change

audit-change = Zmiana { $revision }
audit-before = Poprzednia zmiana
audit-after = Następna zmiana
audit-hash = SHA-256 zmiany, powiązana ze wszystkimi wcześniejszymi:
audit-as-of = Osoby w stanie po tej zmianie
audit-person-as-of = { $name } – stan z tej chwili
audit-elsewhere = Ta zmiana należy do innej organizacji
audit-elsewhere-text = Można ją zobaczyć w tamtej organizacji.
audit-elsewhere-go = Przejdź
audit-afterwards = Stan po zmianie
audit-no-edits = Nic się nie zmieniło.
audit-raw = Zapis w dzienniku
audit-edit-roles =
    { $count ->
        [0] { $name } nie ma tu już żadnej przypisanej roli
       *[other] { $name } ma role
    }
audit-given-by = przypisuje: { $name }
audit-begins = od { $at }
audit-ends = do { $at }
audit-edit-user = { $name }
audit-address = Adres
audit-licences = Licencje
audit-nothing = brak
audit-edit-site = Witryna { $site } istnieje
audit-edit-site-removed = Witryny { $site } już nie ma
audit-edit-server = Coś dotyczącego samego serwera
audit-edit-elevation = Prośba o dostęp tymczasowy: { $name }
audit-purpose = Cel
audit-requested = Wysłana
audit-decided-approved = Zatwierdzona
audit-decided-denied = Odrzucona
audit-at-by = { $at }, { $name }
audit-ended = Zakończona
audit-edit-organization = { $organization }
audit-restricted-mode = Tryb ograniczony
audit-support-read-only = Dostęp pomocy technicznej tylko do odczytu
audit-managed-by = Zarządza
audit-set-up-by = Konfiguruje
audit-on-off =
    { $on ->
        [on] Włączony
       *[off] Wyłączony
    }

## Decisions, computed again

audit-receipts = Dlaczego to było dozwolone
audit-receipts-text = Każda decyzja ma pokwitowanie. Strona ładuje wskazany w nim moduł i reguły i oblicza decyzję ponownie z dokładnie tych samych bajtów.
audit-no-receipts = Ta zmiana nie wymagała żadnej decyzji.
audit-replay-again = Odtwórz ponownie
audit-replaying = Ponowne obliczanie…
audit-question-act = { $subject }: czy dozwolone jest „{ $act }”?
audit-question-setting =
    { $level ->
        [view] { $subject }: czy wolno zobaczyć „{ $setting }”?
       *[manage] { $subject }: czy wolno zmienić „{ $setting }”?
    }
audit-question-privilege =
    { $level ->
        [view] { $subject }: czy jest uprawnienie „{ $privilege }” do wglądu?
       *[manage] { $subject }: czy jest uprawnienie „{ $privilege }” do zmian?
    }
audit-detail-role = Rola
audit-detail-person = Osoba
audit-detail-site = Witryna
audit-detail-customer = Klient
audit-detail-request = Prośba
audit-detail-organization = Organizacja
audit-allowed = Dozwolone
audit-denied = Odmowa
audit-level =
    { $level ->
        [view] poziom: podgląd
       *[manage] poziom: zarządzanie
    }
audit-verdict-same = Ta sama odpowiedź, te same bajty
audit-verdict-same-text = Moduł na tej stronie na podstawie bajtów z pokwitowania odpowiada tak samo jak pokwitowanie.
audit-verdict-different = Inna odpowiedź
audit-verdict-different-text = Bajty pokwitowania nie dają odpowiedzi, która jest w nim zapisana. Coś w nim zmieniono.
audit-verdict-unreadable = Nie można odczytać
audit-verdict-unreadable-text = Moduł nie może odczytać bajtów pokwitowania. Coś w nim zmieniono.
audit-verdict-unavailable = Nie można tu odtworzyć
audit-unavailable-gone =
    { $file ->
        [catalogue] Serwer nie ma już reguł, na których oparto tę decyzję.
       *[module] Serwer nie ma już modułu, który podjął tę decyzję.
    }
audit-unavailable-unreachable =
    { $file ->
        [catalogue] Nie udało się załadować reguł. Spróbuj ponownie, gdy wróci połączenie.
       *[module] Nie udało się załadować modułu. Spróbuj ponownie, gdy wróci połączenie.
    }
audit-unavailable-other-bytes =
    { $file ->
        [catalogue] Reguły wysłane przez serwer nie mają sumy kontrolnej zapisanej w pokwitowaniu, dlatego nie zostały użyte.
       *[module] Moduł wysłany przez serwer nie ma sumy kontrolnej zapisanej w pokwitowaniu, dlatego nie został uruchomiony.
    }
audit-unavailable-unusable =
    { $file ->
        [catalogue] Moduł nie przyjmuje tych reguł.
       *[module] Moduł ma właściwą sumę kontrolną, ale nie można go uruchomić w tej przeglądarce.
    }
audit-milliseconds = { NUMBER($time, maximumFractionDigits: 1) } ms
audit-answer-then = Pokwitowanie
audit-answer-here = Wynik na tej stronie
audit-bytes = Bajty i sumy kontrolne
audit-file-module = Moduł
audit-file-catalogue = Reguły
audit-input-request = Zapytanie
audit-input-facts = Fakty o osobie działającej
audit-input-target = Fakty o osobie, której to dotyczy
