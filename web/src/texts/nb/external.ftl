# The page of external administrators.

external-text = Personer fra andre organisasjoner som administrerer { $organization }.
external-search = Søk etter navn eller adresse
external-none = Ingen utenfra har tilgang
external-none-text = Partnere, revisorer og andre som du slipper inn, vises her.
external-person = Person
external-home = Organisasjon
external-roles = Roller
external-until = Til og med
external-actions = Handlinger
external-partner = Partner
external-no-end = Ingen slutt
external-until-day = { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
external-not-signed-in = Har ikke logget på ennå
external-promote = Forfrem
external-revoke = Tilbakekall
external-demote-all = Degrader alle fulle

## Adding somebody

external-add = Legg til ekstern administrator
external-step = Trinn { $step } av 2
external-email = E-postadresse
external-email-hint = Til noen som har en konto i en annen organisasjon.
external-email-wrong = Dette er ikke en e-postadresse ennå.
external-verify-text = Så snart adressen er hel, ser du her hvem den tilhører.
external-from = Fra { $home }
external-verified = Bekreftet
external-joined = Er her allerede
external-continue = Fortsett
external-back = Tilbake
external-role = Rolle
external-sites = Nettsteder
external-last-day = Siste dag
external-last-day-hint = La feltet stå tomt for tilgang uten slutt.
external-until-past = Denne dagen er over. Velg i dag eller en senere dag.
external-added = { $name } er nå ekstern administrator i { $organization }.

## Promoting, demoting and revoking

external-promote-heading = Forfrem { $name }
external-promote-text = { $name } får rollen { $role } og administrerer denne organisasjonen omtrent som deres egne fullstendige administratorer. Nettstedene for møter følger med første pålogging.
external-promote-back = Dette kan bare angres ved at alle eksterne fulle administratorer degraderes sammen.
external-promoted = { $name } har nå rollen { $role }.
external-demote-heading =
    { $count ->
        [one] Degrader den eksterne fulle administratoren
       *[other] Degrader alle { $count } eksterne fulle administratorer
    }
external-demote-text = Eksterne fulle administratorer degraderes sammen: Alle eller ingen. Hver av dem får en mindre rolle.
external-becomes = blir
external-demoted =
    { $count ->
        [one] Den eksterne fulle administratoren er degradert.
       *[other] Alle { $count } eksterne fulle administratorer er degradert.
    }
external-revoke-heading = Tilbakekall tilgangen til { $name }
external-revoke-text = { $name } mister straks all tilgang til { $organization } og forsvinner fra listen. Det kan ikke gjenopprettes: For å komme tilbake må { $name } legges til på nytt.
external-revoke-partner = Så lenge partneren har et aktivt abonnement her, kan den gi seg selv rollen klargjøringsadministrator igjen.
external-revoked = { $name } har ikke lenger tilgang til { $organization }. Legg personen til på nytt for å gi tilgang igjen.
