# The matrix of roles and privileges

roles-text = Co każda rola pozwala zobaczyć i zmienić. Wybierz pole, aby zobaczyć, skąd pochodzi.
roles-compare = Porównaj
roles-print = Drukuj
roles-nothing = Brak pasujących ról i uprawnień
roles-nothing-text = Wyszukaj coś innego lub usuń filtr.
roles-show-all = Pokaż wszystko

## Filters

roles-search = Szukaj ról i uprawnień
roles-kind = Rodzaj organizacji
roles-relation = Relacja
roles-all-relations = Wszystkie relacje
roles-role = Rola
roles-all-roles = Wszystkie role
roles-differs = Tylko różnice
roles-settings = Ustawienia
roles-restricted = Tryb ograniczony
roles-found = Pasujące role:

## The legend

roles-legend = Znaczenie symboli
roles-sign-manage = Zarządzanie
roles-sign-view = Podgląd
roles-sign-none = Brak dostępu
roles-sign-part = Tylko niektóre witryny lub usługi
roles-sign-conditional = Zależy od warunków
roles-sign-capped = Ograniczone przez tryb ograniczony

## The grid

roles-grid = Role i uprawnienia: { $kind }
roles-hint = Strzałki przenoszą, Enter otwiera.
roles-privilege = Uprawnienie
roles-group-own = Własna organizacja
roles-group-external = Z zewnątrz
roles-group-partner = Partner wobec klientów
roles-group-sites = Witryny spotkań
roles-group-service = Usługi
roles-group-support = Pomoc techniczna
roles-column = { $role }, { $relation }
roles-relation-own = własna
roles-relation-external = z zewnątrz
roles-relation-managing_partner = partner
roles-relation-support = pomoc techniczna
roles-part-sites = tylko niektóre witryny
roles-part-services = tylko niektóre usługi
roles-part-owned = tylko własne
roles-conditional = zależy od warunków
roles-capped = ograniczone przez tryb ograniczony

## A cell

roles-setting-of = Ustawienie: „{ $privilege }”
roles-reach = Zasięg
roles-reach-whole = Cała organizacja
roles-reach-listed_sites = Witryny, dla których przypisano rolę
roles-reach-sold_by_home = Usługi i witryny sprzedane przez partnera tej osoby w aktywnej subskrypcji
roles-reach-sold_by_anyone = Usługi i witryny w dowolnej aktywnej subskrypcji
roles-reach-owned = To, co należy do tej osoby
roles-conditions = Tylko
roles-condition-base = razem z rolą: { $roles }
roles-condition-compare =
    gdy { $left } { $is ->
       *[equal] to
        [not_equal] to nie
        [less] jest mniejsze niż
        [at_most] wynosi najwyżej
        [more] jest większe niż
        [at_least] wynosi co najmniej
        [one_of] jest jednym z
        [contains] zawiera
    } { $right }
roles-otherwise = W innym razie
roles-exempt = Tryb ograniczony nie dotyczy tej roli.
roles-taken = { $setting }: { $from } → { $to }
roles-source = Źródło
roles-no-source = Żadna tabela nie ma tego wiersza dla tej roli, więc nic ona nie daje.
roles-holders = Kto ją tu ma
roles-held = { $count ->
    [one] { $count } osoba ma tę rolę
    [few] { $count } osoby mają tę rolę
    [many] { $count } osób ma tę rolę
   *[other] { $count } osoby ma tę rolę
  }
roles-held-none = Nikt nie ma tej roli.
roles-held-denied = Listę osób widzą ci, którzy mogą przeglądać role.
roles-held-elsewhere = Osoby z partnera zarządzającego mają ją we własnej organizacji.
roles-about = O roli „{ $role }”

## A role

roles-only-this = Pokaż tylko tę rolę
roles-compare-this = Porównaj z inną
roles-for = Dla osób według relacji
roles-requires = Wymaga jednej z ról
roles-excludes = Nie łączy się z
roles-given-by = Kto ją nadaje
roles-added-by = Osobom z zewnątrz: { $roles }
roles-taken-by = Samemu sobie: { $roles }
roles-notes = Warto wiedzieć
roles-note-self = Nikt nie nadaje jej samemu sobie.
roles-note-from-partner = Z zewnątrz mogą ją mieć tylko osoby z partnera.
roles-note-from-elsewhere = Osoby z partnera nie mogą jej mieć.
roles-note-sites = Przypisuje się ją dla poszczególnych witryn.
roles-note-customers = Obejmuje klientów utworzonych przez tę osobę lub jej przydzielonych.
roles-note-contact-center = Organizacja musi mieć Contact Center.
roles-note-not-from-contact-center = Nie dla osób z zewnątrz, których własna organizacja ma Contact Center.
roles-gives = Co daje
