# The page of external administrators.

external-text = Osoby z innych organizacji, które administrują organizacją { $organization }.
external-search = Szukaj według imienia, nazwiska lub adresu
external-none = Nikt z zewnątrz nie ma dostępu
external-none-text = Tu widać partnerów, audytorów i inne osoby, które otrzymały dostęp.
external-person = Osoba
external-home = Organizacja
external-roles = Role
external-until = Do
external-actions = Działania
external-partner = Partner
external-no-end = Bez końca
external-until-day = { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
external-not-signed-in = Jeszcze bez logowania
external-promote = Podwyższ
external-revoke = Odwołaj
external-demote-all = Zdegraduj wszystkich pełnych

## Adding somebody

external-add = Dodaj administratora zewnętrznego
external-step = Krok { $step } z 2
external-email = Adres e-mail
external-email-hint = Osoby, która ma konto w innej organizacji.
external-email-wrong = To jeszcze nie jest adres e-mail.
external-verify-text = Gdy adres będzie pełny, pojawi się tu jego właściciel.
external-from = Organizacja: { $home }
external-verified = Zweryfikowano
external-joined = Już tutaj
external-continue = Dalej
external-back = Wstecz
external-role = Rola
external-sites = Witryny
external-last-day = Ostatni dzień
external-last-day-hint = Puste pole oznacza dostęp bez końca.
external-until-past = Ten dzień już minął. Wybierz dzisiejszy lub późniejszy.
external-added = { $name } ma teraz dostęp do organizacji { $organization } jako administrator zewnętrzny.

## Promoting, demoting and revoking

external-promote-heading = Podwyższ rolę: { $name }
external-promote-text = { $name } otrzyma rolę „{ $role }” i będzie zarządzać tą organizacją niemal tak jak jej własny pełny administrator. Witryny spotkań dojdą po pierwszym logowaniu.
external-promote-back = Można to cofnąć tylko przez wspólną degradację wszystkich zewnętrznych pełnych administratorów.
external-promoted = { $name } ma teraz rolę „{ $role }”.
external-demote-heading =
    { $count ->
        [one] Zdegraduj zewnętrznego pełnego administratora
        [few] Zdegraduj wszystkich { $count } zewnętrznych pełnych administratorów
        [many] Zdegraduj wszystkich { $count } zewnętrznych pełnych administratorów
       *[other] Zdegraduj wszystkich { $count } zewnętrznych pełnych administratorów
    }
external-demote-text = Zewnętrznych pełnych administratorów degraduje się wspólnie: wszystkich albo nikogo. Każdy otrzymuje mniejszą rolę.
external-becomes = otrzyma rolę
external-demoted =
    { $count ->
        [one] Zdegradowano zewnętrznego pełnego administratora.
        [few] Zdegradowano wszystkich { $count } zewnętrznych pełnych administratorów.
        [many] Zdegradowano wszystkich { $count } zewnętrznych pełnych administratorów.
       *[other] Zdegradowano wszystkich { $count } zewnętrznych pełnych administratorów.
    }
external-revoke-heading = Odwołaj dostęp: { $name }
external-revoke-text = { $name } od razu straci cały dostęp do organizacji { $organization } i zniknie z tej listy. Nie da się tego przywrócić: aby wrócić, { $name } wymaga ponownego dodania.
external-revoke-partner = Dopóki partner ma tu aktywną subskrypcję, może ponownie nadać sobie rolę administratora obsługującego.
external-revoked = { $name } nie ma już dostępu do organizacji { $organization }. Aby przywrócić dostęp, dodaj tę osobę ponownie.
