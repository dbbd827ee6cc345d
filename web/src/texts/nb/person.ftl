# The page of a person

## The page

person-tabs = Om personen
person-tab-roles = Roller
person-tab-profile = Profil
person-tab-history = Historikk
person-about = Kort fortalt
person-look-back = Se hvordan det var før
person-verified = Bekreftet
person-unverified = Ikke bekreftet

## An earlier moment

person-then = Et tidligere tidspunkt
person-then-at = Slik var det { DATETIME($at, dateStyle: "long", timeStyle: "medium") }
person-then-text = Ingenting kan endres her.
person-then-before = Forrige endring
person-then-after = Neste endring
person-then-moment = Tidspunkt å se på
person-then-now = Tilbake til nå
person-then-nothing = Loggen går ikke så langt tilbake
person-then-nothing-text = Velg et senere tidspunkt, eller gå tilbake til nå.

## Choosing roles

person-picker = Administratorroller
person-not-joined = { $name } kommer utenfra og har ingen rolle her ennå. Den som kommer utenfra, legges først til under
person-no-roles = Ingen roller her
person-folded =
    { $count ->
        [one] { $count } rolle som ingen av dette slaget kan ha her
       *[other] { $count } roller som ingen av dette slaget kan ha her
    }
person-folded-others =
    { $count ->
        [one] { $count } annen rolle
       *[other] { $count } andre roller
    }
person-gives-manage = Administrerer: { $areas }
person-gives-view = Ser: { $areas }
person-gives-nothing = Ville ikke legge til noe
person-gives-nothing-held = Legger ikke til noe utover de andre rollene
person-state-over = Opphørte { DATETIME($at, dateStyle: "medium") }
person-state-scheduled = Gjelder fra { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-state-idle = Tildelt uten virkning
person-state-holds = Gjelder
person-state-until = Til { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-will-have = Blir tildelt
person-will-lose = Blir tilbakekalt
person-will-change = Blir endret
person-times = Start og slutt
person-starts = Gjelder fra
person-starts-hint = Tomt: med en gang
person-ends = Opphører
person-ends-hint = Tomt: når den blir tilbakekalt
person-ends-past = Dette tidspunktet er passert.
person-ends-order = Slutten må komme etter starten.
person-sites = Nettsteder for rollen { $role }
person-customers =
    { $count ->
        [one] Kunder for rollen { $role }: { $count } valgt
       *[other] Kunder for rollen { $role }: { $count } valgt
    }
person-customers-find = Søk etter kunder
person-ticked =
    { $count ->
        [one] { $count } rolle endret, ikke lagret
       *[other] { $count } roller endret, ikke lagret
    }
person-look = Se konsollen
person-review = Se over og lagre
person-blocked = Noe som er valgt, kan ikke lagres slik. Rollen sier hvorfor.
person-review-title = Endringer for { $name }
person-effect = I konsollen:
person-stale = Noen andre har endret rollene i mellomtiden. Se hvordan de er nå; det du har valgt, er beholdt.
person-look-again = Se hvordan de er nå
person-saved = Rollene til { $name } er lagret.
person-undone = Rollene til { $name } er som de var.
person-step-assign = Tildel rollen { $role }
person-step-revoke = Tilbakekall rollen { $role }
person-roles-denied = Du kan ikke se disse rollene
person-roles-denied-text = Ingen av rollene dine her lar deg se hva andre kan gjøre.
person-roles-partly = Du ser disse rollene og ingen andre for personen.

## Profile

person-name = Navn
person-name-wrong = Et navn har 1 til 200 tegn.
person-not-at-home = Bare personens egen organisasjon endrer dette.
person-licences-licences = Lisenser
person-licences-cc = Lisenser for kontaktsenter
person-licences-withheld = Lisensene til folk utenfra er det bare deres egen organisasjon som ser.
person-licence-meetings_host = Møtevert
person-licence-calling = Ringing
person-licence-messaging = Meldinger
person-licence-cc_standard = Kontaktsenter, standardagent
person-licence-cc_premium = Kontaktsenter, premiumagent
person-profile-saved = Profilen er lagret.
person-profile-denied = Du kan ikke se denne profilen
person-profile-denied-text = Ingen av rollene dine lar deg se folk her, eller så har personen ingen rolle i organisasjonen.
person-address = E-postadresse
person-home = Hjemmeorganisasjon
person-verification = Bekreftelse
person-verified-text = Adressen er bekreftet.
person-unverified-text = Adressen er ikke bekreftet ennå.

## History

person-assignments = Rollene til personen
person-no-assignments = Har ingen rolle nå
person-column-role = Rolle
person-column-state = Tilstand
person-column-from = Fra
person-column-until = Til
person-column-by = Tildelt av
person-is-holds = Gjelder
person-is-scheduled = Har ikke startet
person-is-over = Har opphørt
person-is-idle = Uten virkning
person-moment = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-changes = Hva som er endret
person-changes-denied = Du kan ikke se revisjonsloggen
person-changes-denied-text = Den som kan se den, finner hver endring om personen her.
person-no-changes = Ingen endringer ennå
person-no-changes-text = Ingenting om personen er endret siden katalogen ble opprettet.
person-change-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-operator = Den som drifter serveren
person-see-then = Se personen da
person-did-roles-assign = Rollen { $role } ble tildelt
person-did-roles-revoke = Rollen { $role } ble tilbakekalt
person-did-external_admins-add = Ble lagt til utenfra med rollen { $role }
person-did-external_admins-promote = Ble forfremmet til ekstern full administrator
person-did-external_admins-demote = Ble degradert
person-did-external_admins-revoke = Ble fjernet som ekstern administrator
person-did-users-add = Ble lagt til i organisasjonen
person-did-users-change = Profilen eller lisensene ble endret
person-did-customers-assign = Fikk en kunde
person-did-sign_in-first = Logget på for første gang
