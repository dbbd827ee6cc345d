# The page of a person

## The page

person-tabs = Om personen
person-tab-roles = Roller
person-tab-profile = Profil
person-tab-history = Historik
person-about = I korthet
person-look-back = Se hur det var tidigare
person-verified = Verifierad
person-unverified = Inte verifierad

## An earlier moment

person-then = En tidigare tidpunkt
person-then-at = Så här var det { DATETIME($at, dateStyle: "long", timeStyle: "medium") }
person-then-text = Inget kan ändras här.
person-then-before = Föregående ändring
person-then-after = Nästa ändring
person-then-moment = Tidpunkt att titta på
person-then-now = Tillbaka till nu
person-then-nothing = Loggen går inte så långt tillbaka
person-then-nothing-text = Välj en senare tidpunkt, eller gå tillbaka till nu.

## Choosing roles

person-picker = Administratörsroller
person-not-joined = { $name } kommer utifrån och har ingen roll här ännu. Den som kommer utifrån läggs först till under
person-no-roles = Inga roller här
person-folded =
    { $count ->
        [one] { $count } roll som ingen av det här slaget kan ha här
       *[other] { $count } roller som ingen av det här slaget kan ha här
    }
person-folded-others =
    { $count ->
        [one] { $count } annan roll
       *[other] { $count } andra roller
    }
person-gives-manage = Hanterar: { $areas }
person-gives-view = Ser: { $areas }
person-gives-nothing = Skulle inte lägga till något
person-gives-nothing-held = Lägger inte till något utöver de andra rollerna
person-state-over = Upphörde { DATETIME($at, dateStyle: "medium") }
person-state-scheduled = Börjar gälla { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-state-idle = Tilldelad utan verkan
person-state-holds = Gäller
person-state-until = Till { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-will-have = Tilldelas
person-will-lose = Återkallas
person-will-change = Ändras
person-times = Början och slut
person-starts = Börjar gälla
person-starts-hint = Tomt: genast
person-ends = Upphör
person-ends-hint = Tomt: när den återkallas
person-ends-past = Den tidpunkten har passerat.
person-ends-order = Slutet måste komma efter början.
person-sites = Webbplatser för rollen { $role }
person-customers =
    { $count ->
        [one] Kunder för rollen { $role }: { $count } vald
       *[other] Kunder för rollen { $role }: { $count } valda
    }
person-customers-find = Sök kunder
person-ticked =
    { $count ->
        [one] { $count } roll ändrad, inte sparad
       *[other] { $count } roller ändrade, inte sparade
    }
person-look = Se konsolen
person-review = Granska och spara
person-blocked = Något som är markerat kan inte sparas så här. Rollen säger varför.
person-review-title = Ändringar för { $name }
person-effect = I konsolen:
person-stale = Någon annan har ändrat rollerna under tiden. Se hur de är nu; det du har markerat finns kvar.
person-look-again = Se hur de är nu
person-saved = Rollerna för { $name } är sparade.
person-undone = Rollerna för { $name } är som de var.
person-step-assign = Tilldela rollen { $role }
person-step-revoke = Återkalla rollen { $role }
person-roles-denied = Du får inte se rollerna
person-roles-denied-text = Ingen av dina roller här låter dig se vad andra får göra.
person-roles-partly = Du ser de här rollerna och inga andra för personen.

## Profile

person-name = Namn
person-name-wrong = Ett namn har 1 till 200 tecken.
person-not-at-home = Bara personens egen organisation ändrar det här.
person-licences-licences = Licenser
person-licences-cc = Licenser för kontaktcenter
person-licences-withheld = Licenser för personer utifrån ser bara deras egen organisation.
person-licence-meetings_host = Mötesvärd
person-licence-calling = Samtal
person-licence-messaging = Meddelanden
person-licence-cc_standard = Kontaktcenter, standardagent
person-licence-cc_premium = Kontaktcenter, premiumagent
person-profile-saved = Profilen är sparad.
person-profile-denied = Du får inte se profilen
person-profile-denied-text = Ingen av dina roller låter dig se personer här, eller så har personen ingen roll i organisationen.
person-address = E-postadress
person-home = Hemorganisation
person-verification = Verifiering
person-verified-text = Adressen är verifierad.
person-unverified-text = Adressen är inte verifierad ännu.

## History

person-assignments = Personens roller
person-no-assignments = Har ingen roll nu
person-column-role = Roll
person-column-state = Läge
person-column-from = Från
person-column-until = Till
person-column-by = Tilldelad av
person-is-holds = Gäller
person-is-scheduled = Har inte börjat gälla
person-is-over = Har upphört
person-is-idle = Utan verkan
person-moment = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-changes = Vad som har ändrats
person-changes-denied = Du får inte se granskningsloggen
person-changes-denied-text = Den som får se den hittar varje ändring om personen här.
person-no-changes = Inga ändringar ännu
person-no-changes-text = Inget om personen har ändrats sedan katalogen skapades.
person-change-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-operator = Den som driver servern
person-see-then = Se personen då
person-did-roles-assign = Rollen { $role } tilldelades
person-did-roles-revoke = Rollen { $role } återkallades
person-did-external_admins-add = Lades till utifrån med rollen { $role }
person-did-external_admins-promote = Befordrades till extern fullständig administratör
person-did-external_admins-demote = Degraderades
person-did-external_admins-revoke = Togs bort som extern administratör
person-did-users-add = Lades till i organisationen
person-did-users-change = Profilen eller licenserna ändrades
person-did-customers-assign = Fick en kund
person-did-sign_in-first = Loggade in för första gången
