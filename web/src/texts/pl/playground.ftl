# The playground

playground-title = Playground · Remit
playground-room = Playground
playground-not-loaded = Nie udało się wczytać strony Playground
playground-failed = Nie udało się tego obliczyć
playground-trouble = Strona zatrzymała się w środku tego tekstu i zaczęła od nowa. Napisany tekst nadal tu jest. ({ $detail })
playground-columns = Części strony Playground
playground-catalogue = Katalog reguł
playground-world = Świat
playground-answers = Odpowiedzi
playground-resize-catalogue = Szerokość katalogu reguł
playground-resize-world = Szerokość świata
playground-stale = Nieaktualne

## The bar at the top

playground-here = Nic nie opuszcza tej strony
playground-here-text = Wszystko jest obliczane w tej przeglądarce przez dwa poniższe pliki. Gdy strona jest już otwarta, niczego nie pobiera i niczego nie wysyła. Link mieści wszystko w samym adresie, w części, której przeglądarki nie wysyłają.
playground-import = Importuj
playground-export = Eksportuj
playground-share = Udostępnij
playground-open-whole = Otwórz w Playground
playground-templates = Szablony
playground-template-control-hub = Control Hub
playground-template-control-hub-text = 30 ról administratorów, partnerzy, Help Desk i tryb ograniczony
playground-template-demo = Control Hub, cała wersja demonstracyjna
playground-template-demo-text = 48 osób w dziewięciu organizacjach, dostęp pomocy technicznej zaczyna się i kończy
playground-template-b2b-console = Mała konsola B2B
playground-template-b2b-console-text = Właściciele, członkowie i rozliczenia, z własnymi fakturami i projektami
playground-template-authzen-certification = Certyfikacja AuthZEN
playground-template-authzen-certification-text = Reguły scenariusza certyfikacji OpenID, na atrybutach
playground-template-empty = Prawie pusty
playground-template-empty-text = Jedna rola i jedno uprawnienie na początek
playground-drop = Upuść plik, aby go otworzyć

## First steps

playground-first = Pierwsze kroki
playground-first-away = Ukryj pierwsze kroki
playground-first-text = W katalogu są reguły, w odpowiedziach to, co dają. Zmień jedną i zobacz, co się stanie.
playground-try-level = Zmień poziom
playground-try-level-text = Poziom jest zaznaczony w tekście. Wpisz zamiast niego inny, na przykład „{ $level }”: zmienią się macierz, testy i konsole.
playground-try-person = Spójrz czyimiś oczami
playground-try-person-text = To konsola, którą widzi { $name }. Wybierz kontrolkę, aby przeczytać, dlaczego tak wygląda.
playground-try-time = Przesuń czas
playground-try-time-text = Czas został przesunięty. Poniżej widać, co się wtedy zaczyna lub kończy.

## Opening and sharing

playground-opened = Otwarto: { $name }
playground-linked = link
playground-refused-damaged = Ten link lub plik jest uszkodzony: brakuje jego części albo została zmieniona. Niczego nie otwarto.
playground-refused-newer = Ten link lub plik pochodzi z nowszej wersji Playground, której ta nie potrafi odczytać. Niczego nie otwarto.
playground-refused-too-large = To jest za duże, aby je tu otworzyć. Niczego nie otwarto.
playground-refused-other = Ten plik nie jest dokumentem Playground, katalogiem ani katalogiem reguł. Niczego nie otwarto.
playground-share-text = Link mieści wszystko, jak jest teraz: teksty, chwilę i to, co widać. Niczego się nie przesyła.
playground-share-link = Link
playground-share-frame = Do osadzenia na stronie, tylko do odczytu
playground-copy-link = Kopiuj link
playground-copy-frame = Kopiuj kod
playground-copied = Skopiowano
playground-link-length = { $length ->
    [one] { NUMBER($length) } znak
    [few] { NUMBER($length) } znaki
    [many] { NUMBER($length) } znaków
   *[other] { NUMBER($length) } znaku
  }
playground-link-long = { $length ->
    [one] { NUMBER($length) } znak: niektóre programy pocztowe i komunikatory ucinają tak długie linki. Plik jest pewniejszy.
    [few] { NUMBER($length) } znaki: niektóre programy pocztowe i komunikatory ucinają tak długie linki. Plik jest pewniejszy.
    [many] { NUMBER($length) } znaków: niektóre programy pocztowe i komunikatory ucinają tak długie linki. Plik jest pewniejszy.
   *[other] { NUMBER($length) } znaku: niektóre programy pocztowe i komunikatory ucinają tak długie linki. Plik jest pewniejszy.
  }
playground-frame-text = Czytelnicy mogą wszystko oglądać, poruszać się w czasie i zadawać pytania. Tekstów nie mogą zmieniać.

## The editor

playground-format = Formatuj
playground-keys = Klawisze edytora
playground-key-suggest = Podpowiedzi
playground-key-about = O nazwie przy kursorze
playground-key-next = Następny błąd
playground-key-format = Formatuj
playground-key-comment = Zamień wiersze w komentarze lub z powrotem
playground-key-undo = Cofnij
playground-key-leave = Opuść edytor
playground-leave-editor = Naciśnij Escape, a potem Tab, aby opuścić edytor.
playground-leave-editor-short = Esc, potem Tab: opuść
playground-suggestions = Podpowiedzi
playground-place = Wiersz { $line }, kolumna { $column }
playground-line = Wiersz { $line }
playground-mistakes = { $count ->
    [0] Bez błędów
    [one] { $count } błąd
    [few] { $count } błędy
    [many] { $count } błędów
   *[other] { $count } błędu
  }
playground-problems = Błędy w katalogu reguł
playground-problems-more = { $count ->
    [one] Jeszcze { $count }
   *[other] Jeszcze { $count }
  }
playground-catalogue-digest = SHA-256 katalogu reguł, który decyduje
playground-too-long = Byłoby więcej niż { NUMBER($kib) } KiB, więc zmiana nie została przyjęta.
playground-kind-role = Rola
playground-kind-privilege = Uprawnienie
playground-kind-setting = Ustawienie
playground-kind-condition = Warunek
playground-kind-act = Czynność
playground-kind-table = Tabela
playground-kind-document = Dokument
playground-kind-resource = Typ zasobu
playground-kind-attribute = Atrybut
playground-kind-action = Operacja
playground-about-gives-manage = Zarządza
playground-about-gives-view = Widzi
playground-about-held-manage = Zarządzają
playground-about-held-view = Widzą
playground-about-uses = { $uses ->
    [0] Zadeklarowano w wierszu { $line }, bez użyć
    [one] Zadeklarowano w wierszu { $line }, { $uses } użycie
    [few] Zadeklarowano w wierszu { $line }, { $uses } użycia
    [many] Zadeklarowano w wierszu { $line }, { $uses } użyć
   *[other] Zadeklarowano w wierszu { $line }, { $uses } użycia
  }

## The world

playground-world-view = Sposób pokazywania świata
playground-tables = Tabele
playground-json = JSON
playground-lists = Części świata
playground-list-organizations = Organizacje
playground-list-users = Osoby
playground-list-assignments = Przypisania
playground-list-elevations = Tymczasowe
playground-list-sites = Witryny
playground-add = Dodaj
playground-search = Szukaj
playground-none-here = Jeszcze niczego tu nie ma
playground-row-unnamed = Bez nazwy
playground-row-remove = Usuń
playground-row-removed = Usunięto
playground-tables-stale = W tekście JSON jest błąd. Tabele pokazują ostatni tekst bez błędu i nie można ich zmieniać, dopóki błąd nie zostanie poprawiony.
playground-show-json = Pokaż JSON
playground-restore-world = Wróć do tamtego tekstu
playground-world-problems = Uwagi do świata
playground-field-id = Identyfikator
playground-field-name = Nazwa
playground-field-kind = Rodzaj
playground-field-managed-by = Zarządza
playground-field-restricted-mode = Tryb ograniczony
playground-field-support-read-only = Pomoc techniczna może oglądać
playground-field-services-setup-done = Konfiguracja zakończona
playground-field-contact-center = Contact Center (JSON)
playground-field-subscriptions = Subskrypcje (JSON)
playground-field-set-up = Kto założył (JSON)
playground-field-organization = Organizacja
playground-field-licenses = Licencje
playground-field-profiles = Profile
playground-field-verified = Zweryfikowany adres
playground-field-vendor-support = Pomoc techniczna dostawcy
playground-field-attributes = Atrybuty (JSON)
playground-field-user = Osoba
playground-field-role = Rola
playground-field-assigned-at = Obowiązuje od (UTC)
playground-field-expires-at = Wygasa (UTC)
playground-field-sites = Witryny
playground-field-customers = Klienci
playground-field-assigned-by = Kto przypisał
playground-field-first-sign-in-at = Pierwsze logowanie (UTC)
playground-field-agent = Agent
playground-field-purpose = Cel
playground-field-requested-at = Prośba (UTC)
playground-field-decision = Odpowiedź
playground-field-decided-at = Odpowiedź (UTC)
playground-field-decided-by = Kto odpowiedział
playground-field-ended-at = Zakończono wcześniej (UTC)
playground-field-managed-in = Gdzie zarządzana
playground-field-unsaid = Nie podano
playground-field-yes = Tak
playground-field-no = Nie
playground-field-none = Nie ma z czego wybierać.
playground-field-required = Tego nie można pominąć.
playground-field-no-json = To jeszcze nie jest JSON.
playground-choice-customer = Klient
playground-choice-partner = Partner
playground-choice-free = Bezpłatna
playground-choice-consumer = Konsument
playground-choice-approved = Zatwierdzona
playground-choice-denied = Odrzucona
playground-choice-control-hub = Control Hub
playground-choice-site-administration = Administracja witryną
playground-begins = od { $at }
playground-ends = do { $at }
playground-ended = do { $at }, już wygasła
playground-elevation-later = Jeszcze bez prośby
playground-elevation-waits = Czeka
playground-elevation-expired = Wygasła
playground-elevation-running = Trwa
playground-elevation-over = Koniec
playground-elevation-denied = Odrzucona

## Time

playground-time = Czas
playground-now = Chwila, której dotyczą decyzje, w UTC
playground-moments = Chwile, w których coś się zaczyna lub kończy
playground-step-back = Poprzednia chwila
playground-step-forward = Następna chwila
playground-play = Odtwórz
playground-pause = Wstrzymaj
playground-no-moments = W tym świecie nic się nie zaczyna ani nie kończy.
playground-nothing-follows = Potem nic się już nie zaczyna ani nie kończy.
playground-next-moment = Następna: { $at }
playground-nothing-changes = Ta chwila nie zmienia niczyjego dostępu.
playground-happens-role-begins = { $person } otrzymuje rolę „{ $role }” w organizacji { $organization }.
playground-happens-role-ends = { $person } traci rolę „{ $role }” w organizacji { $organization }.
playground-happens-signs-in = { $person } loguje się po raz pierwszy w organizacji { $organization }.
playground-happens-asks = { $person } prosi o dostęp tymczasowy do organizacji { $organization }.
playground-happens-request-expires = { $person }: prośba o dostęp do organizacji { $organization } wygasa.
playground-happens-granted = { $person } otrzymuje dostęp tymczasowy do organizacji { $organization }.
playground-happens-denied = { $person }: odmowa dostępu tymczasowego do organizacji { $organization }.
playground-happens-access-ends = { $person }: dostęp tymczasowy do organizacji { $organization } kończy się.
playground-happens-set-up-ends = { $person }: kończy się to, co wynikało z założenia organizacji { $organization }.
playground-happens-more = { $count ->
    [one] I jeszcze { $count }.
   *[other] I jeszcze { $count }.
  }
playground-effect = { $lost ->
    [0] { $gained ->
        [one] { $person } zyskuje { $gained } kontrolkę w organizacji { $organization }.
        [few] { $person } zyskuje { $gained } kontrolki w organizacji { $organization }.
       *[other] { $person } zyskuje { $gained } kontrolek w organizacji { $organization }.
      }
   *[other] { $gained ->
        [0] { $lost ->
            [one] { $person } traci { $lost } kontrolkę w organizacji { $organization }.
            [few] { $person } traci { $lost } kontrolki w organizacji { $organization }.
           *[other] { $person } traci { $lost } kontrolek w organizacji { $organization }.
          }
       *[other] { $person } w organizacji { $organization }: zyskane kontrolki { $gained }, stracone { $lost }.
      }
  }
