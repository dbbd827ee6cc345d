# The page of a person

## The page

person-tabs = Om personen
person-tab-roles = Roller
person-tab-profile = Profil
person-tab-history = Historik
person-about = Kort fortalt
person-look-back = Se, hvordan det var før
person-verified = Bekræftet
person-unverified = Ikke bekræftet

## An earlier moment

person-then = Et tidligere tidspunkt
person-then-at = Sådan var det { DATETIME($at, dateStyle: "long", timeStyle: "medium") }
person-then-text = Intet kan ændres her.
person-then-before = Forrige ændring
person-then-after = Næste ændring
person-then-moment = Tidspunkt at se på
person-then-now = Tilbage til nu
person-then-nothing = Loggen går ikke så langt tilbage
person-then-nothing-text = Vælg et senere tidspunkt, eller gå tilbage til nu.

## Choosing roles

person-picker = Administratorroller
person-not-joined = { $name } kommer udefra og har endnu ingen rolle her. Den, der kommer udefra, tilføjes først under
person-no-roles = Ingen roller her
person-folded =
    { $count ->
        [one] { $count } rolle, som ingen af denne slags kan have her
       *[other] { $count } roller, som ingen af denne slags kan have her
    }
person-folded-others =
    { $count ->
        [one] { $count } anden rolle
       *[other] { $count } andre roller
    }
person-gives-manage = Administrerer: { $areas }
person-gives-view = Ser: { $areas }
person-gives-nothing = Ville ikke tilføje noget
person-gives-nothing-held = Tilføjer intet ud over de andre roller
person-state-over = Ophørte { DATETIME($at, dateStyle: "medium") }
person-state-scheduled = Gælder fra { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-state-idle = Tildelt uden virkning
person-state-holds = Gælder
person-state-until = Til { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-will-have = Tildeles
person-will-lose = Tilbagekaldes
person-will-change = Ændres
person-times = Start og slut
person-starts = Gælder fra
person-starts-hint = Tomt: med det samme
person-ends = Ophører
person-ends-hint = Tomt: når den tilbagekaldes
person-ends-past = Dette tidspunkt er passeret.
person-ends-order = Slutningen skal komme efter starten.
person-sites = Websteder for rollen { $role }
person-customers =
    { $count ->
        [one] Kunder for rollen { $role }: { $count } valgt
       *[other] Kunder for rollen { $role }: { $count } valgt
    }
person-customers-find = Søg efter kunder
person-ticked =
    { $count ->
        [one] { $count } rolle ændret, ikke gemt
       *[other] { $count } roller ændret, ikke gemt
    }
person-look = Se konsollen
person-review = Gennemse og gem
person-blocked = Noget, der er valgt, kan ikke gemmes sådan. Rollen siger hvorfor.
person-review-title = Ændringer for { $name }
person-effect = I konsollen:
person-stale = En anden har ændret rollerne i mellemtiden. Se, hvordan de er nu; det, du har valgt, er bevaret.
person-look-again = Se, hvordan de er nu
person-saved = Rollerne for { $name } er gemt.
person-undone = Rollerne for { $name } er, som de var.
person-step-assign = Tildel rollen { $role }
person-step-revoke = Tilbagekald rollen { $role }
person-roles-denied = Du kan ikke se disse roller
person-roles-denied-text = Ingen af dine roller her lader dig se, hvad andre kan gøre.
person-roles-partly = Du ser disse roller og ingen andre for personen.

## Profile

person-name = Navn
person-name-wrong = Et navn har 1 til 200 tegn.
person-not-at-home = Kun personens egen organisation ændrer dette.
person-licences-licences = Licenser
person-licences-cc = Licenser til kontaktcenter
person-licences-withheld = Licenser for personer udefra ser kun deres egen organisation.
person-licence-meetings_host = Mødevært
person-licence-calling = Opkald
person-licence-messaging = Beskeder
person-licence-cc_standard = Kontaktcenter, standardagent
person-licence-cc_premium = Kontaktcenter, premiumagent
person-profile-saved = Profilen er gemt.
person-profile-denied = Du kan ikke se denne profil
person-profile-denied-text = Ingen af dine roller lader dig se personer her, eller også har personen ingen rolle i organisationen.
person-address = E-mailadresse
person-home = Hjemmeorganisation
person-verification = Bekræftelse
person-verified-text = Adressen er bekræftet.
person-unverified-text = Adressen er endnu ikke bekræftet.

## History

person-assignments = Personens roller
person-no-assignments = Har ingen rolle nu
person-column-role = Rolle
person-column-state = Tilstand
person-column-from = Fra
person-column-until = Til
person-column-by = Tildelt af
person-is-holds = Gælder
person-is-scheduled = Er ikke startet
person-is-over = Er ophørt
person-is-idle = Uden virkning
person-moment = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-changes = Hvad der er ændret
person-changes-denied = Du kan ikke se revisionsloggen
person-changes-denied-text = Den, der kan se den, finder hver ændring om personen her.
person-no-changes = Ingen ændringer endnu
person-no-changes-text = Intet om personen er ændret, siden kataloget blev oprettet.
person-change-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-operator = Den, der driver serveren
person-see-then = Se personen dengang
person-did-roles-assign = Rollen { $role } blev tildelt
person-did-roles-revoke = Rollen { $role } blev tilbagekaldt
person-did-external_admins-add = Blev tilføjet udefra med rollen { $role }
person-did-external_admins-promote = Blev forfremmet til ekstern fuld administrator
person-did-external_admins-demote = Blev degraderet
person-did-external_admins-revoke = Blev fjernet som ekstern administrator
person-did-users-add = Blev tilføjet til organisationen
person-did-users-change = Profilen eller licenserne blev ændret
person-did-customers-assign = Fik en kunde
person-did-sign_in-first = Loggede ind for første gang
