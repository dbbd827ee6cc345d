# The pages of the audit log

## The log

audit-text = Alt, der er ændret i organisationen, af hvem, og hvorfor det blev tilladt.
audit-day = { DATETIME($day, weekday: "long", day: "numeric", month: "long", year: "numeric") }
audit-today = I dag
audit-time = { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit") }
audit-moment = { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }
audit-moment-exact = { DATETIME($at, weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit", timeZoneName: "short") }
audit-shown =
    { $count ->
        [one] Én ændring vises
       *[other] { NUMBER($count) } ændringer vises
    }
audit-newer =
    { $count ->
        [one] Én ny ændring
       *[other] { NUMBER($count) } nye ændringer
    }
audit-decisions =
    { $count ->
        [0] Ingen afgørelse nødvendig
        [one] Én afgørelse
       *[other] { NUMBER($count) } afgørelser
    }
audit-more-acts =
    { $count ->
        [one] og én ting mere
       *[other] og { NUMBER($count) } ting mere
    }
audit-by-service = Sendt af tjenesten { $service }
audit-operator = Den, der driver serveren
audit-service = Tjenesten { $service }
audit-none = Ingen ændringer
audit-none-text = Intet er ændret her, siden kataloget blev oprettet.
audit-none-narrowed = Intet i loggen passer til alle filtrene.
audit-looking = Leder længere tilbage, før ændring { $revision } · { NUMBER($found) } fundet
audit-looking-label = Leder i loggen
audit-looked = Ændringer før { $revision } er ikke gennemgået.
audit-stop = Stop
audit-older = Vis ældre ændringer
audit-beginning = Her begynder loggen. Det, der blev importeret tidligere, har ingen poster her.

## Filters

audit-filters = Filtrer loggen
audit-actor = Udført af
audit-anybody = Hvem som helst
audit-about = Om
audit-anything = Hvem eller hvad som helst
audit-as-typed = Præcis dette, f.eks. et websted eller en anmodning
audit-act = Hvad der blev gjort
audit-any-act = Hvad som helst
audit-from = Fra
audit-to = Før
audit-your-zone = Tidspunkterne vises i din tidszone, { $zone }.
audit-clear = Ryd alle filtre
audit-clear-one = Ryd ”{ $label }”
audit-period-ends-before = Slutningen skal ligge efter begyndelsen
audit-period-no-moment = Dette er ikke en dato med klokkeslæt
audit-no-period = Denne periode kan ikke vises
audit-no-period-text = Ret begyndelsen eller slutningen ovenfor.
audit-group-roles = Roller
audit-group-external = Eksterne administratorer
audit-group-people = Personer
audit-group-support = Supportadgang
audit-group-organization = Organisation

## Acts, as something to do

audit-act-roles-assign = Tildele en rolle
audit-act-roles-revoke = Tilbagekalde en rolle
audit-act-external_admins-add = Tilføje en ekstern administrator
audit-act-external_admins-promote = Forfremme en ekstern administrator
audit-act-external_admins-demote = Degradere eksterne administratorer
audit-act-external_admins-revoke = Fjerne en ekstern administrator
audit-act-users-add = Tilføje en person
audit-act-users-change = Ændre oplysninger om en person
audit-act-sign_in-first = Logge ind første gang
audit-act-support-request = Anmode om midlertidig adgang
audit-act-support-approve = Godkende midlertidig adgang
audit-act-support-deny = Afvise midlertidig adgang
audit-act-support-end = Afslutte midlertidig adgang
audit-act-support_read_only-set = Slå skrivebeskyttet supportadgang til eller fra
audit-act-restricted_mode-set = Slå Begrænset tilstand til eller fra
audit-act-customers-create = Oprette en kunde
audit-act-customers-assign = Tildele en kunde
audit-act-sites-add = Tilføje et websted
audit-act-sites-remove = Fjerne et websted

## What somebody did

audit-did-roles-assign = { $actor } tildelte { $about } rollen { $role }
audit-did-roles-revoke = { $actor } tilbagekaldte rollen { $role } for { $about }
audit-did-external_admins-add = { $actor } tilføjede { $about } udefra som { $role }
audit-did-external_admins-promote = { $actor } forfremmede { $about } til ekstern fuld administrator
audit-did-external_admins-demote =
    { $count ->
        [one] { $actor } degraderede { $about }, den eksterne fulde administrator
       *[other] { $actor } degraderede alle eksterne fulde administratorer: { $about }
    }
audit-did-external_admins-revoke = { $actor } fjernede { $about } fra de eksterne administratorer
audit-did-users-add = { $actor } tilføjede { $about } til organisationen
audit-did-users-change = { $actor } ændrede oplysninger eller licenser for { $about }
audit-did-sign_in-first = { $actor } loggede ind for første gang, siden en rolle blev tildelt
audit-did-support-request = { $actor } anmodede om midlertidig adgang ({ $about })
audit-did-support-approve = { $actor } godkendte anmodningen { $about } om midlertidig adgang
audit-did-support-deny = { $actor } afviste anmodningen { $about } om midlertidig adgang
audit-did-support-end = { $actor } afsluttede den midlertidige adgang { $about }
audit-did-support_read_only-set =
    { $about ->
        [on] { $actor } slog skrivebeskyttet supportadgang til
       *[other] { $actor } slog skrivebeskyttet supportadgang fra
    }
audit-did-restricted_mode-set =
    { $about ->
        [on] { $actor } slog Begrænset tilstand til
       *[other] { $actor } slog Begrænset tilstand fra
    }
audit-did-customers-create = { $actor } oprettede kunden { $about }
audit-did-customers-assign = { $actor } tildelte { $about } en kunde
audit-did-sites-add = { $actor } tilføjede webstedet { $about }
audit-did-sites-remove = { $actor } fjernede webstedet { $about }
audit-did-other = { $actor } udførte ”{ $act }”: { $about }

## One change

audit-change = Ændring { $revision }
audit-before = Forrige ændring
audit-after = Næste ændring
audit-hash = SHA-256 for ændringen, kædet sammen med alle tidligere:
audit-as-of = Personer, som de var efter ændringen
audit-person-as-of = { $name } på det tidspunkt
audit-elsewhere = Ændringen hører til en anden organisation
audit-elsewhere-text = Du kan se den dér.
audit-elsewhere-go = Gå dertil
audit-afterwards = Sådan er det bagefter
audit-no-edits = Intet blev anderledes.
audit-raw = Som det står i loggen
audit-edit-roles =
    { $count ->
        [0] { $name } har ikke længere nogen tildelt rolle her
       *[other] { $name } har
    }
audit-given-by = tildelt af { $name }
audit-begins = fra { $at }
audit-ends = til { $at }
audit-edit-user = { $name }
audit-address = Adresse
audit-licences = Licenser
audit-nothing = ingen
audit-edit-site = Webstedet { $site } findes
audit-edit-site-removed = Webstedet { $site } er væk
audit-edit-server = Noget, der vedrører selve serveren
audit-edit-elevation = Anmodning fra { $name } om midlertidig adgang
audit-purpose = Formål
audit-requested = Anmodet
audit-decided-approved = Godkendt
audit-decided-denied = Afvist
audit-at-by = { $at } af { $name }
audit-ended = Afsluttet
audit-edit-organization = { $organization }
audit-restricted-mode = Begrænset tilstand
audit-support-read-only = Skrivebeskyttet supportadgang
audit-managed-by = Administreres af
audit-set-up-by = Sat op af
audit-on-off =
    { $on ->
        [on] Til
       *[off] Fra
    }

## Decisions, computed again

audit-receipts = Hvorfor det blev tilladt
audit-receipts-text = Hver afgørelse har en kvittering. Siden indlæser det modul og de regler, som den angiver, og beregner afgørelsen igen ud fra nøjagtig de samme byte.
audit-no-receipts = Der var intet at afgøre for denne ændring.
audit-replay-again = Afspil igen
audit-replaying = Beregner igen …
audit-question-act = Må { $subject } gøre dette: { $act }?
audit-question-setting =
    { $level ->
        [view] Må { $subject } se ”{ $setting }”?
       *[manage] Må { $subject } ændre ”{ $setting }”?
    }
audit-question-privilege =
    { $level ->
        [view] Har { $subject } ”{ $privilege }” til at se?
       *[manage] Har { $subject } ”{ $privilege }” til at ændre?
    }
audit-detail-role = Rolle
audit-detail-person = Person
audit-detail-site = Websted
audit-detail-customer = Kunde
audit-detail-request = Anmodning
audit-detail-organization = Organisation
audit-allowed = Tilladt
audit-denied = Afvist
audit-level =
    { $level ->
        [view] niveau: se
       *[manage] niveau: administrere
    }
audit-verdict-same = Samme svar, samme byte
audit-verdict-same-text = Modulet på denne side svarer på kvitteringens byte det samme, som kvitteringen siger.
audit-verdict-different = Andet svar
audit-verdict-different-text = Kvitteringens byte giver ikke det svar, som den angiver. Noget i den er ændret.
audit-verdict-unreadable = Kan ikke læses
audit-verdict-unreadable-text = Modulet kan ikke læse kvitteringens byte. Noget i den er ændret.
audit-verdict-unavailable = Kan ikke afspilles her
audit-unavailable-gone =
    { $file ->
        [catalogue] Serveren har ikke længere de regler, der afgjorde dette.
       *[module] Serveren har ikke længere det modul, der afgjorde dette.
    }
audit-unavailable-unreachable =
    { $file ->
        [catalogue] Reglerne kunne ikke indlæses. Prøv igen, når forbindelsen er tilbage.
       *[module] Modulet kunne ikke indlæses. Prøv igen, når forbindelsen er tilbage.
    }
audit-unavailable-other-bytes =
    { $file ->
        [catalogue] De regler, serveren sendte, har ikke den kontrolsum, som kvitteringen angiver, og blev derfor ikke brugt.
       *[module] Det modul, serveren sendte, har ikke den kontrolsum, som kvitteringen angiver, og blev derfor ikke kørt.
    }
audit-unavailable-unusable =
    { $file ->
        [catalogue] Modulet tager ikke imod disse regler.
       *[module] Modulet har den rigtige kontrolsum, men kan ikke køres i denne browser.
    }
audit-milliseconds = { NUMBER($time, maximumFractionDigits: 1) } ms
audit-answer-then = Kvitteringen siger
audit-answer-here = Siden beregner
audit-bytes = Byte og kontrolsummer
audit-file-module = Modul
audit-file-catalogue = Regler
audit-input-request = Forespørgsel
audit-input-facts = Fakta om den, der handlede
audit-input-target = Fakta om den person, det gjaldt
