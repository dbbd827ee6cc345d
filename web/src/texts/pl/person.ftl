# The page of a person

## The page

person-tabs = O tej osobie
person-tab-roles = Role
person-tab-profile = Profil
person-tab-history = Historia
person-about = W skrócie
person-look-back = Zobacz wcześniejszy stan
person-verified = Zweryfikowano
person-unverified = Niezweryfikowano

## An earlier moment

person-then = Wcześniejszy stan
person-then-at = Stan z { DATETIME($at, dateStyle: "long", timeStyle: "medium") }
person-then-text = Tutaj nie można nic zmienić.
person-then-before = Poprzednia zmiana
person-then-after = Następna zmiana
person-then-moment = Moment do obejrzenia
person-then-now = Wróć do teraz
person-then-nothing = Dziennik nie sięga tak daleko
person-then-nothing-text = Wybierz późniejszy moment albo wróć do teraz.

## Choosing roles

person-picker = Role administratora
person-not-joined = { $name } jest spoza organizacji i nie ma tu jeszcze roli. Osoby spoza organizacji najpierw dodaje się na stronie
person-no-roles = Brak ról w tej organizacji
person-folded =
    { $count ->
        [one] { $count } rola, której nikt taki nie może tu mieć
        [few] { $count } role, których nikt taki nie może tu mieć
        [many] { $count } ról, których nikt taki nie może tu mieć
       *[other] { $count } roli, której nikt taki nie może tu mieć
    }
person-folded-others =
    { $count ->
        [one] { $count } inna rola
        [few] { $count } inne role
        [many] { $count } innych ról
       *[other] { $count } innej roli
    }
person-gives-manage = Zarządza: { $areas }
person-gives-view = Widzi: { $areas }
person-gives-nothing = Nie dodałaby niczego nowego
person-gives-nothing-held = Nie dodaje niczego do pozostałych ról
person-state-over = Wygasła { DATETIME($at, dateStyle: "medium") }
person-state-scheduled = Obowiązuje od { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-state-idle = Przypisana bez skutku
person-state-holds = Obowiązuje
person-state-until = Do { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-will-have = Do przypisania
person-will-lose = Do odwołania
person-will-change = Do zmiany
person-times = Początek i koniec
person-starts = Obowiązuje od
person-starts-hint = Puste pole: od razu
person-ends = Wygasa
person-ends-hint = Puste pole: po odwołaniu
person-ends-past = Ten moment już minął.
person-ends-order = Koniec musi być po początku.
person-sites = Witryny roli „{ $role }”
person-customers =
    { $count ->
        [one] Klienci roli „{ $role }”: wybrano { $count }
        [few] Klienci roli „{ $role }”: wybrano { $count }
        [many] Klienci roli „{ $role }”: wybrano { $count }
       *[other] Klienci roli „{ $role }”: wybrano { $count }
    }
person-customers-find = Szukaj klientów
person-ticked =
    { $count ->
        [one] Zmieniono { $count } rolę, niezapisane
        [few] Zmieniono { $count } role, niezapisane
        [many] Zmieniono { $count } ról, niezapisane
       *[other] Zmieniono { $count } roli, niezapisane
    }
person-look = Zobacz konsolę
person-review = Sprawdź i zapisz
person-blocked = Tego wyboru nie można tak zapisać. Powód jest podany przy roli.
person-review-title = Zmiany dla: { $name }
person-effect = W konsoli:
person-stale = Ktoś inny zmienił w tym czasie te role. Zobacz ich obecny stan; Twój wybór został zachowany.
person-look-again = Zobacz obecny stan
person-saved = Role zapisane: { $name }.
person-undone = Role przywrócone: { $name }.
person-step-assign = Przypisz rolę „{ $role }”
person-step-revoke = Odwołaj rolę „{ $role }”
person-roles-denied = Nie możesz zobaczyć tych ról
person-roles-denied-text = Żadna z Twoich ról nie pozwala zobaczyć uprawnień innych osób.
person-roles-partly = Widzisz tylko te role tej osoby.

## Profile

person-name = Imię i nazwisko
person-name-wrong = Imię i nazwisko ma od 1 do 200 znaków.
person-not-at-home = Zmienia to tylko macierzysta organizacja tej osoby.
person-licences-licences = Licencje
person-licences-cc = Licencje Contact Center
person-licences-withheld = Licencje osób spoza organizacji widzi tylko ich własna organizacja.
person-licence-meetings_host = Gospodarz spotkań
person-licence-calling = Połączenia
person-licence-messaging = Wiadomości
person-licence-cc_standard = Contact Center, agent Standard
person-licence-cc_premium = Contact Center, agent Premium
person-profile-saved = Profil zapisany.
person-profile-denied = Nie możesz zobaczyć tego profilu
person-profile-denied-text = Żadna z Twoich ról nie pozwala tu widzieć osób albo ta osoba nie ma roli w tej organizacji.
person-address = Adres e-mail
person-home = Organizacja macierzysta
person-verification = Weryfikacja
person-verified-text = Adres jest zweryfikowany.
person-unverified-text = Adres nie jest jeszcze zweryfikowany.

## History

person-assignments = Role tej osoby
person-no-assignments = Nie ma teraz żadnej roli
person-column-role = Rola
person-column-state = Stan
person-column-from = Od
person-column-until = Do
person-column-by = Przypisanie
person-is-holds = Obowiązuje
person-is-scheduled = Jeszcze nie obowiązuje
person-is-over = Wygasła
person-is-idle = Bez skutku
person-moment = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-changes = Co zmieniono
person-changes-denied = Nie możesz zobaczyć dziennika inspekcji
person-changes-denied-text = Osoby z dostępem do dziennika znajdą tu każdą zmianę dotyczącą tej osoby.
person-no-changes = Brak zmian
person-no-changes-text = Od utworzenia katalogu nie zmieniono niczego, co dotyczy tej osoby.
person-change-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-operator = Operator serwera
person-see-then = Zobacz osobę w tym stanie
person-did-roles-assign = Przypisano rolę „{ $role }”
person-did-roles-revoke = Odwołano rolę „{ $role }”
person-did-external_admins-add = Dodano spoza organizacji z rolą „{ $role }”
person-did-external_admins-promote = Podwyższono do pełnego administratora zewnętrznego
person-did-external_admins-demote = Zdegradowano
person-did-external_admins-revoke = Usunięto z administratorów zewnętrznych
person-did-users-add = Dodano do organizacji
person-did-users-change = Zmieniono profil lub licencje
person-did-customers-assign = Przydzielono klienta
person-did-sign_in-first = Pierwsze logowanie
