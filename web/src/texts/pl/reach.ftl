# Comparing catalogues, what somebody can reach, and the smallest roles, in the playground

reach-stop = Zatrzymaj
reach-more = { $count ->
    [one] Pokaż jeszcze { $count }
    [few] Pokaż jeszcze { $count }
    [many] Pokaż jeszcze { $count }
   *[other] Pokaż jeszcze { $count }
  }
reach-failed = Nie udało się tego obliczyć: { $why }
reach-unreadable = { $count ->
    [one] Nie można użyć katalogu: { $first }
    [few] Nie można użyć katalogu: { $first } ({ $count } uwagi)
    [many] Nie można użyć katalogu: { $first } ({ $count } uwag)
   *[other] Nie można użyć katalogu: { $first } ({ $count } uwagi)
  }
reach-no-catalogue = Katalog reguł zawiera błędy. Użyta zostanie jego ostatnia wersja bez błędów, gdy taka będzie.

## Comparing

reach-compare-what = Co porównać
reach-compare-before = Przed
reach-compare-after = Po
reach-compare-swap = Zamień strony
reach-compare-draft = Wersja robocza
reach-compare-active = Aktywny na serwerze
reach-compare-kept = Zachowane wersje
reach-compare-templates = Szablony
reach-compare-keep = Zachowaj tę wersję
reach-compare-kept-name = Zachowana o { $at }
reach-compare-kept-done = Wersja zachowana. Wersja robocza jest z nią porównywana.
reach-compare-other = Inny tekst
reach-compare-other-text = Tekst katalogu reguł (TOML)
reach-compare-other-hint = Wersja robocza jest z nim porównywana. Tekst zostaje na tej stronie i w tym, co udostępniasz.
reach-compare-other-file = Otwórz plik
reach-compare-other-take = Porównaj z nim
reach-compare-other-name = Inny tekst
reach-compare-other-too-long = Katalog reguł ma najwyżej { $most } KiB.
reach-compare-mistakes = { $count ->
    [one] Zawiera błąd w wierszu { $first }
    [few] Zawiera { $count } błędy, pierwszy w wierszu { $first }
    [many] Zawiera { $count } błędów, pierwszy w wierszu { $first }
   *[other] Zawiera { $count } błędu, pierwszy w wierszu { $first }
  }
reach-compare-ask-server = Zapytaj ten serwer
reach-compare-asking = Pytanie serwera…
reach-compare-no-server = Ta strona nie pochodzi z serwera Remit. Niczego nie wczytano.
reach-compare-on = Dla osób z
reach-compare-on-world = Świat tej strony
reach-compare-on-server = Katalog serwera
reach-compare-file = Otwórz katalog
reach-compare-file-too-large = Katalog ma najwyżej { $most } MiB.
reach-compare-start = Porównaj
reach-compare-reading = Wczytywanie katalogu…
reach-compare-running = Porównano { NUMBER($done) } z { NUMBER($total) }
reach-compare-stopped = Zatrzymano, zanim porównano wszystkich.
reach-compare-stale = Teksty zmieniły się od czasu porównania.
reach-compare-ready = Gotowe do porównania
reach-compare-ready-text = Ten katalog jest duży, więc porównanie zaczyna się na polecenie.
reach-compare-unusable = { $count ->
    [one] „{ $name }”: błąd w wierszu { $first }
    [few] „{ $name }”: { $count } błędy, pierwszy w wierszu { $first }
    [many] „{ $name }”: { $count } błędów, pierwszy w wierszu { $first }
   *[other] „{ $name }”: { $count } błędu, pierwszy w wierszu { $first }
  }
reach-compare-same = Oba katalogi reguł rozstrzygają tak samo
reach-compare-same-text = Zmień wersję roboczą, a tutaj pojawi się, kto coś zyskuje lub traci.
reach-compare-nobody = Dla nikogo nic się nie zmienia
reach-compare-total = { $count ->
    [one] Coś zmienia się dla { NUMBER($count) } z { NUMBER($people) } osób
    [few] Coś zmienia się dla { NUMBER($count) } z { NUMBER($people) } osób
    [many] Coś zmienia się dla { NUMBER($count) } z { NUMBER($people) } osób
   *[other] Coś zmienia się dla { NUMBER($count) } z { NUMBER($people) } osób
  }
reach-compare-about = { $before } → { $after }, { $directory }
reach-compare-gaining = { $count ->
    [one] { NUMBER($count) } zyskuje
    [few] { NUMBER($count) } zyskują
    [many] { NUMBER($count) } zyskuje
   *[other] { NUMBER($count) } zyskuje
  }
reach-compare-losing = { $count ->
    [one] { NUMBER($count) } traci
    [few] { NUMBER($count) } tracą
    [many] { NUMBER($count) } traci
   *[other] { NUMBER($count) } traci
  }
reach-compare-show = Co pokazać
reach-compare-show-all = Wszystkie { NUMBER($count) }
reach-compare-show-gained = Zyskane { NUMBER($count) }
reach-compare-show-lost = Stracone { NUMBER($count) }
reach-compare-search = Szukaj ustawień
reach-compare-nothing = Nie znaleziono różnic
reach-compare-show-everything = Pokaż wszystkie
reach-compare-is-gained = Zyskane
reach-compare-is-lost = Stracone
reach-compare-is-mixed = Zyskane i stracone
reach-compare-is-unrestricted = Inaczej bez ograniczeń
reach-compare-kind-setting = Ustawienie · { $id }
reach-compare-kind-setting-new = Nowe ustawienie · { $id }
reach-compare-kind-setting-gone = Ustawienie, które znika · { $id }
reach-compare-kind-privilege = Uprawnienie · { $id }
reach-compare-kind-privilege-new = Nowe uprawnienie · { $id }
reach-compare-kind-privilege-gone = Uprawnienie, które znika · { $id }
reach-compare-to = staje się
reach-compare-part-scoped = w niektórych witrynach, usługach lub zasobach
reach-compare-part-unrestricted = gdyby nic nie było ograniczone
reach-compare-people = { $count ->
    [one] { NUMBER($count) } osoba
    [few] { NUMBER($count) } osoby
    [many] { NUMBER($count) } osób
   *[other] { NUMBER($count) } osoby
  }
reach-compare-people-in = { $count ->
    [one] { NUMBER($count) } osoba, organizacje: { NUMBER($organizations) }
    [few] { NUMBER($count) } osoby, organizacje: { NUMBER($organizations) }
    [many] { NUMBER($count) } osób, organizacje: { NUMBER($organizations) }
   *[other] { NUMBER($count) } osoby, organizacje: { NUMBER($organizations) }
  }
reach-compare-example = Kontrprzykład: { $name }
reach-compare-example-short = Pokaż kontrprzykład
reach-compare-example-heading = { $name }, przed i po
reach-compare-example-about = { $user }, organizacja { $organization }
reach-compare-no-control = Ten katalog reguł nie ma takiego ustawienia.
reach-compare-who = Kogo to dotyczy: { $name }
reach-compare-search-people = Szukaj osób
reach-compare-why = Dlaczego
reach-compare-note = Uwaga
reach-compare-reviewed = Sprawdzone: { $name }, { $before } staje się { $after }

## Signing off

reach-sign-off = Zatwierdź
reach-signed = Sprawdzone różnice: { NUMBER($reviewed) } z { NUMBER($count) }
reach-signed-all = { $count ->
    [one] Różnica jest sprawdzona
    [few] Wszystkie { NUMBER($count) } różnice są sprawdzone
    [many] Wszystkie { NUMBER($count) } różnic jest sprawdzonych
   *[other] Wszystkie { NUMBER($count) } różnicy są sprawdzone
  }
reach-signed-progress = Sprawdzone różnice
reach-ready = Gotowe do aktywacji: wszystkie różnice są sprawdzone.
reach-not-ready = Zaznacz każdą obejrzaną różnicę. Gdy wszystkie są zaznaczone, wersja robocza jest gotowa do aktywacji.
reach-reviewer = Sprawdza
reach-reviewer-hint = Znajdzie się w pliku, razem z uwagami.
reach-report-markdown = Markdown
reach-report-json = JSON
reach-report-heading = Zatwierdzenie: { $before } → { $after }
reach-report-on = Porównano: { $directory }, { $at }
reach-report-reviewed = Sprawdzone
reach-report-control = Ustawienie
reach-report-change = Zmiana
reach-report-people = Osoby
reach-report-note = Uwaga
reach-activate-heading = Na tym serwerze
reach-activate-other-draft = Wersja robocza zmieniła się od czasu porównania. Porównaj ponownie.
reach-activate-other-before = Wybierz jako „Przed” to, co jest aktywne na serwerze, aby zatwierdzić to, co się tam zmieni.
reach-activate-not-signed = Najpierw sprawdź wszystkie różnice.
reach-activate-not-saved = Zapisz wersję roboczą na serwerze. Tam zostanie sprawdzona według testów.
reach-activate-not-clean = Serwer znalazł błędy w wersji roboczej.
reach-activate-ready = Wszystko jest sprawdzone, a serwer nie znajduje błędów.
reach-save = Zapisz na serwerze
reach-save-again = Zapisz ponownie
reach-activate = Aktywuj
reach-checked = { $count ->
    [one] Zapisano. Test przechodzi.
    [few] Zapisano. Wszystkie { $count } testy przechodzą.
    [many] Zapisano. Wszystkie { $count } testów przechodzi.
   *[other] Zapisano. Wszystkie { $count } testu przechodzą.
  }
reach-checked-wrong = { $count ->
    [one] Zapisano, z jedną uwagą:
    [few] Zapisano, { $count } uwagi:
    [many] Zapisano, { $count } uwag:
   *[other] Zapisano, { $count } uwagi:
  }
reach-activated = Wersja robocza jest aktywna na serwerze od zmiany { $revision }.

## Escalation

reach-escalation-what = Czyj zasięg pokazać
reach-escalation-whose = Kto
reach-escalation-one = Jedna osoba
reach-escalation-everybody = Wszyscy
reach-escalation-stolen = Gdyby skradziono konto
reach-escalation-alone-text = Co administrator może uzyskać przez czynności, na które pozwalają reguły: w pojedynkę i tylko dla siebie.
reach-escalation-stolen-text = Co mógłby uzyskać złodziej konta, ze wspólnikiem z zewnątrz i z osobami, które to konto może dodać.
reach-escalation-empty = Wybierz administratora i organizację
reach-escalation-empty-text = Tutaj pojawi się krok po kroku, co można stamtąd osiągnąć.
reach-escalation-running = Zbadane sytuacje: { NUMBER($states) }, łańcuchy do { $steps } kroków
reach-escalation-people = Zbadane osoby: { NUMBER($done) } z { NUMBER($total) }
reach-escalation-again = Szukaj ponownie
reach-escalation-stale = Teksty lub czas zmieniły się od czasu wyszukiwania.
reach-escalation-stopped = Zatrzymano, zanim wszystko sprawdzono. Poniżej jest to, co dotąd znaleziono.
reach-account-outside = wspólnik z zewnątrz
reach-account-added = dodana w tym celu osoba
reach-step-roles-assign = { $self ->
    [yes] { $by }: przyjęcie roli „{ $role }”
   *[no] { $by }: nadanie roli „{ $role }” (kto: { $to })
  }
reach-step-roles-revoke = { $self ->
    [yes] { $by }: rezygnacja z roli „{ $role }”
   *[no] { $by }: odebranie roli „{ $role }” (kto: { $to })
  }
reach-step-external_admins-add = { $self ->
    [yes] { $by }: dołączenie jako administrator zewnętrzny z rolą „{ $role }”
   *[no] { $by }: dodanie administratora zewnętrznego z rolą „{ $role }” (kto: { $to })
  }
reach-step-external_admins-promote = { $by }: podwyższenie do zewnętrznego pełnego administratora (kto: { $to })
reach-step-external_admins-demote = { $by }: degradacja zewnętrznych pełnych administratorów
reach-step-external_admins-revoke = { $by }: usunięcie z administratorów zewnętrznych (kto: { $to })
reach-step-restricted_mode-set = { $by }: wyłączenie trybu ograniczonego
reach-step-support_read_only-set = { $by }: pozwolenie pomocy technicznej na wgląd we wszystko
reach-step-support-request = { $by }: prośba o dostęp tymczasowy
reach-step-support-approve = { $by }: zatwierdzenie dostępu tymczasowego
reach-step-support-end = { $by }: zakończenie dostępu tymczasowego
reach-step-customers-assign = { $by }: przydzielenie klienta { $customer } (komu: { $to })
reach-step-users-add = { $by }: dodanie nowej osoby
reach-step-other = { $by }: czynność „{ $act }”
reach-verdict-is = { $who } ma już rolę „{ $role }”, organizacja { $organization }
reach-verdict-can = { $stolen ->
    [yes] Z tym kontem ({ $who }) rola „{ $role }”, organizacja { $organization }, jest { $count ->
        [one] o jeden krok
        [few] o { $count } kroki
        [many] o { $count } kroków
       *[other] o { $count } kroku
      }
   *[no] { $who } może uzyskać rolę „{ $role }”, organizacja { $organization }, w { $count ->
        [one] jednym kroku
        [few] { $count } krokach
        [many] { $count } krokach
       *[other] { $count } kroku
      }
  }
reach-verdict-cannot = { $stolen ->
    [yes] Nawet złodziej tego konta ({ $who }) nie może uzyskać roli „{ $role }”, organizacja { $organization }
   *[no] { $who } nie może uzyskać roli „{ $role }”, organizacja { $organization }
  }
reach-verdict-open = { $count ->
    [one] Brak drogi do roli „{ $role }”, organizacja { $organization }, w jednym kroku
    [few] Brak drogi do roli „{ $role }”, organizacja { $organization }, w { $count } krokach
    [many] Brak drogi do roli „{ $role }”, organizacja { $organization }, w { $count } krokach
   *[other] Brak drogi do roli „{ $role }”, organizacja { $organization }, w { $count } kroku
  }
reach-verdict-complete = Sprawdzono wszystko: { $states ->
    [one] jedna sytuacja
    [few] { NUMBER($states) } sytuacje
    [many] { NUMBER($states) } sytuacji
   *[other] { NUMBER($states) } sytuacji
  }.
reach-verdict-stopped = Nie sprawdzono wszystkiego: wszystkie łańcuchy do { $count } kroków, ale nie wszystkie dłuższe. ({ $states ->
    [one] Jedna sytuacja
    [few] { NUMBER($states) } sytuacje
    [many] { NUMBER($states) } sytuacji
   *[other] { NUMBER($states) } sytuacji
  })
reach-shortest = Najkrótsza droga
reach-goal = { $who }: rola „{ $role }”
reach-reached-roles = Role w zasięgu ({ $count })
reach-reached-no-roles = Żadnej roli poza już posiadanymi.
reach-reached-levels = Ustawienia w zasięgu ({ $count })
reach-reached-no-levels = Nic poza tym, co już można zobaczyć i zmienić.
reach-reached-by = { $about } · { $by }
reach-steps = { $count ->
    [0] Od razu
    [one] { $count } krok
    [few] { $count } kroki
    [many] { $count } kroków
   *[other] { $count } kroku
  }
reach-everybody = { $stolen ->
    [yes] Pełnego administratora daje skradzione konto: { $count ->
        [0] żadne z { $people }
        [one] jedno z { $people }
        [few] { $count } z { $people }
        [many] { $count } z { $people }
       *[other] { $count } z { $people }
      }
   *[no] { $count ->
        [0] Nikt z { $people } osób nie może zostać pełnym administratorem
        [one] Jedna z { $people } osób może zostać pełnym administratorem
        [few] { $count } z { $people } osób mogą zostać pełnym administratorem
        [many] { $count } z { $people } osób może zostać pełnym administratorem
       *[other] { $count } z { $people } osób może zostać pełnym administratorem
      }
  }
reach-mark-is = Już jest
reach-mark-can = { $count ->
    [one] { $count } krok
    [few] { $count } kroki
    [many] { $count } kroków
   *[other] { $count } kroku
  }
reach-mark-cannot = Nie może
reach-mark-open = Nie znaleziono
reach-roles = Wszystkie role katalogu reguł
reach-roles-text = Które role mogą uczynić swojego posiadacza pełnym administratorem? Sprawdzane w małym świecie, otwartym tak bardzo, jak to możliwe.
reach-roles-start = Sprawdź wszystkie role
reach-roles-running = Sprawdzone sposoby posiadania roli: { $done } z { $total }
reach-roles-stopped = Zatrzymano. Sprawdzone sposoby posiadania roli: { $count }.
reach-roles-flagged = { $count ->
    [0] Żadna rola nie czyni swojego posiadacza pełnym administratorem.
    [one] Jedna rola czyni swojego posiadacza pełnym administratorem bez niczyjej pomocy.
    [few] { $count } role czynią swojego posiadacza pełnym administratorem bez niczyjej pomocy.
    [many] { $count } ról czyni swojego posiadacza pełnym administratorem bez niczyjej pomocy.
   *[other] { $count } roli czyni swojego posiadacza pełnym administratorem bez niczyjej pomocy.
  }
reach-roles-role = Rola
reach-roles-alone = W pojedynkę
reach-roles-stolen = Skradzione konto

## Least privilege

reach-need-who = Kto czegoś potrzebuje
reach-need-what = Co jest potrzebne
reach-need-kind = Rodzaj organizacji
reach-need-relation = Dla kogo
reach-need-contact-center = Z Contact Center
reach-need-take-over = Weź to, co ma { $name }
reach-need-wanted = { $count ->
    [0] Nic nie wybrano
    [one] Wybrano { $count }
    [few] Wybrano { $count }
    [many] Wybrano { $count }
   *[other] Wybrano { $count }
  }
reach-need-clear = Wyczyść
reach-need-elsewhere = Bez ustawień
reach-need-within = w niektórych witrynach lub usługach
reach-need-nothing-found = Nie znaleziono ustawień
reach-need-none = Wybierz, co jest potrzebne
reach-need-none-text = Tutaj pojawią się najmniejsze zestawy ról, które to dają, oraz to, co każdy z nich daje ponadto.
reach-sets = Zestawy ról
reach-sets-found = { $count ->
    [one] { $roles ->
        [one] Daje to jedna rola
       *[other] Daje to jeden zestaw, liczba ról: { $roles }
      }
    [few] { $roles ->
        [one] Dają to { $count } role, każda z osobna
       *[other] Dają to { $count } zestawy, liczba ról: { $roles }
      }
    [many] { $roles ->
        [one] Daje to { $count } ról, każda z osobna
       *[other] Daje to { $count } zestawów, liczba ról: { $roles }
      }
   *[other] { $roles ->
        [one] Daje to { $count } roli, każda z osobna
       *[other] Daje to { $count } zestawu, liczba ról: { $roles }
      }
  }
reach-sets-more = { $count ->
    [one] Jeszcze { $count } daje więcej ponadto.
    [few] Jeszcze { $count } dają więcej ponadto.
    [many] Jeszcze { $count } daje więcej ponadto.
   *[other] Jeszcze { $count } daje więcej ponadto.
  }
reach-sets-none-gives = { $count ->
    [one] Żadna rola tego nie daje: { $wanted }
    [few] Żadna rola tego nie daje: { $wanted }
    [many] Żadna rola tego nie daje: { $wanted }
   *[other] Żadna rola tego nie daje: { $wanted }
  }
reach-sets-unknown = { $count ->
    [one] Katalog reguł nie ma takiego ustawienia: { $wanted }
    [few] Katalog reguł nie ma takich ustawień: { $wanted }
    [many] Katalog reguł nie ma takich ustawień: { $wanted }
   *[other] Katalog reguł nie ma takich ustawień: { $wanted }
  }
reach-sets-stopped = Nie udało się sprawdzić wszystkiego, więc mogą istnieć mniejsze zestawy.
reach-sets-no-set = Żaden zestaw ról nie daje wszystkiego
reach-sets-no-set-text = Każdą część daje jakaś rola, ale tych ról nie można mieć razem.
reach-set-best = Najmniej ponadto
reach-set-exact = Daje to i nic więcej
reach-set-beyond = { $count ->
    [one] { $count } rzecz ponadto
    [few] { $count } rzeczy ponadto
    [many] { $count } rzeczy ponadto
   *[other] { $count } rzeczy ponadto
  }
reach-set-restricted = Tryb ograniczony ograniczyłby: { $what }
reach-set-by = { $role }: może nadać { $by }
reach-set-by-nobody = { $role }: nikt nie może jej nadać takiej osobie
reach-set-not-oneself = , ale nie sobie
reach-try = Wypróbuj ({ $name })
reach-try-other = { $name } ma inną relację z tą organizacją.
reach-try-no-world = Świat nie jest dokumentem JSON. Niczego nie zmieniono.
reach-tried = { $name } ma teraz te role i żadnych innych tutaj.
