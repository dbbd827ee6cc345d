# The page of external administrators.

external-text = Personer fra andre organisationer, der administrerer { $organization }.
external-search = Søg efter navn eller adresse
external-none = Ingen udefra har adgang
external-none-text = Partnere, revisorer og andre, som du lukker ind, vises her.
external-person = Person
external-home = Organisation
external-roles = Roller
external-until = Til og med
external-actions = Handlinger
external-partner = Partner
external-no-end = Ingen slutdato
external-until-day = { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
external-not-signed-in = Har ikke logget ind endnu
external-promote = Forfrem
external-revoke = Tilbagekald
external-demote-all = Degrader alle fulde

## Adding somebody

external-add = Tilføj ekstern administrator
external-step = Trin { $step } af 2
external-email = E-mailadresse
external-email-hint = Til en person, der har en konto i en anden organisation.
external-email-wrong = Dette er ikke en e-mailadresse endnu.
external-verify-text = Så snart adressen er hel, ser du her, hvem den tilhører.
external-from = Fra { $home }
external-verified = Bekræftet
external-joined = Er her allerede
external-continue = Fortsæt
external-back = Tilbage
external-role = Rolle
external-sites = Websteder
external-last-day = Sidste dag
external-last-day-hint = Lad feltet stå tomt for adgang uden slutdato.
external-until-past = Denne dag er forbi. Vælg i dag eller en senere dag.
external-added = { $name } er nu ekstern administrator i { $organization }.

## Promoting, demoting and revoking

external-promote-heading = Forfrem { $name }
external-promote-text = { $name } får rollen { $role } og administrerer denne organisation omtrent som jeres egne fulde administratorer. Webstederne til møder følger med det første login.
external-promote-back = Det kan kun fortrydes ved, at alle eksterne fulde administratorer degraderes sammen.
external-promoted = { $name } har nu rollen { $role }.
external-demote-heading =
    { $count ->
        [one] Degrader den eksterne fulde administrator
       *[other] Degrader alle { $count } eksterne fulde administratorer
    }
external-demote-text = Eksterne fulde administratorer degraderes sammen: Alle eller ingen. Hver af dem får en mindre rolle.
external-becomes = bliver
external-demoted =
    { $count ->
        [one] Den eksterne fulde administrator er degraderet.
       *[other] Alle { $count } eksterne fulde administratorer er degraderet.
    }
external-revoke-heading = Tilbagekald adgangen for { $name }
external-revoke-text = { $name } mister straks al adgang til { $organization } og forsvinder fra listen. Det kan ikke gendannes: For at komme tilbage skal { $name } tilføjes på ny.
external-revoke-partner = Så længe partneren har et aktivt abonnement her, kan den give sig selv rollen klargøringsadministrator igen.
external-revoked = { $name } har ikke længere adgang til { $organization }. Tilføj personen på ny for at give adgang igen.
