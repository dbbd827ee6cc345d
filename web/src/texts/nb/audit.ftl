# The pages of the audit log

## The log

audit-text = Alt som er endret i organisasjonen, av hvem, og hvorfor det ble tillatt.
audit-day = { DATETIME($day, weekday: "long", day: "numeric", month: "long", year: "numeric") }
audit-today = I dag
audit-time = { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit") }
audit-moment = { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }
audit-moment-exact = { DATETIME($at, weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit", timeZoneName: "short") }
audit-shown =
    { $count ->
        [one] Én endring vises
       *[other] { NUMBER($count) } endringer vises
    }
audit-newer =
    { $count ->
        [one] Én ny endring
       *[other] { NUMBER($count) } nye endringer
    }
audit-decisions =
    { $count ->
        [0] Ingen avgjørelse nødvendig
        [one] Én avgjørelse
       *[other] { NUMBER($count) } avgjørelser
    }
audit-more-acts =
    { $count ->
        [one] og én ting til
       *[other] og { NUMBER($count) } ting til
    }
audit-by-service = Sendt av tjenesten { $service }
audit-operator = Den som drifter serveren
audit-service = Tjenesten { $service }
audit-none = Ingen endringer
audit-none-text = Ingenting er endret her siden katalogen ble lagt inn.
audit-none-narrowed = Ingenting i loggen passer med alle filtrene.
audit-looking = Leter lenger tilbake, før endring { $revision } · { NUMBER($found) } funnet
audit-looking-label = Leter i loggen
audit-looked = Endringer før { $revision } er ikke gått gjennom.
audit-stop = Stopp
audit-older = Vis eldre endringer
audit-beginning = Her begynner loggen. Det som ble importert tidligere, har ingen oppføringer her.

## Filters

audit-filters = Filtrer loggen
audit-actor = Gjort av
audit-anybody = Hvem som helst
audit-about = Om
audit-anything = Hvem eller hva som helst
audit-as-typed = Nøyaktig dette, for eksempel et nettsted eller en forespørsel
audit-act = Hva som ble gjort
audit-any-act = Hva som helst
audit-from = Fra
audit-to = Før
audit-your-zone = Tidspunktene vises i din tidssone, { $zone }.
audit-clear = Fjern alle filtre
audit-clear-one = Fjern «{ $label }»
audit-period-ends-before = Slutten må være etter begynnelsen
audit-period-no-moment = Dette er ikke en dato med klokkeslett
audit-no-period = Denne perioden kan ikke vises
audit-no-period-text = Rett begynnelsen eller slutten ovenfor.
audit-group-roles = Roller
audit-group-external = Eksterne administratorer
audit-group-people = Personer
audit-group-support = Støttetilgang
audit-group-organization = Organisasjon

## Acts, as something to do

audit-act-roles-assign = Tildele en rolle
audit-act-roles-revoke = Tilbakekalle en rolle
audit-act-external_admins-add = Legge til en ekstern administrator
audit-act-external_admins-promote = Forfremme en ekstern administrator
audit-act-external_admins-demote = Degradere eksterne administratorer
audit-act-external_admins-revoke = Fjerne en ekstern administrator
audit-act-users-add = Legge til en person
audit-act-users-change = Endre opplysninger om en person
audit-act-sign_in-first = Logge på første gang
audit-act-support-request = Be om midlertidig tilgang
audit-act-support-approve = Godkjenne midlertidig tilgang
audit-act-support-deny = Avslå midlertidig tilgang
audit-act-support-end = Avslutte midlertidig tilgang
audit-act-support_read_only-set = Slå skrivebeskyttet støttetilgang på eller av
audit-act-restricted_mode-set = Slå begrenset modus på eller av
audit-act-customers-create = Opprette en kunde
audit-act-customers-assign = Tildele en kunde
audit-act-sites-add = Legge til et nettsted
audit-act-sites-remove = Fjerne et nettsted

## What somebody did

audit-did-roles-assign = { $actor } tildelte { $about } rollen { $role }
audit-did-roles-revoke = { $actor } tilbakekalte rollen { $role } for { $about }
audit-did-external_admins-add = { $actor } la til { $about } utenfra som { $role }
audit-did-external_admins-promote = { $actor } forfremmet { $about } til ekstern full administrator
audit-did-external_admins-demote =
    { $count ->
        [one] { $actor } degraderte { $about }, den eksterne fulle administratoren
       *[other] { $actor } degraderte alle eksterne fulle administratorer: { $about }
    }
audit-did-external_admins-revoke = { $actor } fjernet { $about } fra de eksterne administratorene
audit-did-users-add = { $actor } la til { $about } i organisasjonen
audit-did-users-change = { $actor } endret opplysninger eller lisenser for { $about }
audit-did-sign_in-first = { $actor } logget på for første gang siden en rolle ble tildelt
audit-did-support-request = { $actor } ba om midlertidig tilgang ({ $about })
audit-did-support-approve = { $actor } godkjente forespørselen { $about } om midlertidig tilgang
audit-did-support-deny = { $actor } avslo forespørselen { $about } om midlertidig tilgang
audit-did-support-end = { $actor } avsluttet den midlertidige tilgangen { $about }
audit-did-support_read_only-set =
    { $about ->
        [on] { $actor } slo på skrivebeskyttet støttetilgang
       *[other] { $actor } slo av skrivebeskyttet støttetilgang
    }
audit-did-restricted_mode-set =
    { $about ->
        [on] { $actor } slo på begrenset modus
       *[other] { $actor } slo av begrenset modus
    }
audit-did-customers-create = { $actor } opprettet kunden { $about }
audit-did-customers-assign = { $actor } tildelte { $about } en kunde
audit-did-sites-add = { $actor } la til nettstedet { $about }
audit-did-sites-remove = { $actor } fjernet nettstedet { $about }
audit-did-other = { $actor } gjorde «{ $act }»: { $about }

## One change

audit-change = Endring { $revision }
audit-before = Forrige endring
audit-after = Neste endring
audit-hash = SHA-256 for endringen, lenket til alle tidligere:
audit-as-of = Personer slik de var etter endringen
audit-person-as-of = { $name } på det tidspunktet
audit-elsewhere = Endringen hører til en annen organisasjon
audit-elsewhere-text = Du kan se den der.
audit-elsewhere-go = Gå dit
audit-afterwards = Slik er det etterpå
audit-no-edits = Ingenting ble annerledes.
audit-raw = Slik det står i loggen
audit-edit-roles =
    { $count ->
        [0] { $name } har ikke lenger noen tildelt rolle her
       *[other] { $name } har
    }
audit-given-by = tildelt av { $name }
audit-begins = fra { $at }
audit-ends = til { $at }
audit-edit-user = { $name }
audit-address = Adresse
audit-licences = Lisenser
audit-nothing = ingen
audit-edit-site = Nettstedet { $site } finnes
audit-edit-site-removed = Nettstedet { $site } er borte
audit-edit-server = Noe som gjelder selve serveren
audit-edit-elevation = Forespørsel fra { $name } om midlertidig tilgang
audit-purpose = Formål
audit-requested = Sendt
audit-decided-approved = Godkjent
audit-decided-denied = Avslått
audit-at-by = { $at } av { $name }
audit-ended = Avsluttet
audit-edit-organization = { $organization }
audit-restricted-mode = Begrenset modus
audit-support-read-only = Skrivebeskyttet støttetilgang
audit-managed-by = Administreres av
audit-set-up-by = Satt opp av
audit-on-off =
    { $on ->
        [on] På
       *[off] Av
    }

## Decisions, computed again

audit-receipts = Hvorfor det ble tillatt
audit-receipts-text = Hver avgjørelse har en kvittering. Siden laster inn modulen og reglene som den oppgir, og beregner avgjørelsen på nytt fra nøyaktig de samme bytene.
audit-no-receipts = Ingenting måtte avgjøres for denne endringen.
audit-replay-again = Spill av på nytt
audit-replaying = Beregner på nytt …
audit-question-act = Kan { $subject } gjøre dette: { $act }?
audit-question-setting =
    { $level ->
        [view] Kan { $subject } se «{ $setting }»?
       *[manage] Kan { $subject } endre «{ $setting }»?
    }
audit-question-privilege =
    { $level ->
        [view] Har { $subject } «{ $privilege }», for å se?
       *[manage] Har { $subject } «{ $privilege }», for å endre?
    }
audit-detail-role = Rolle
audit-detail-person = Person
audit-detail-site = Nettsted
audit-detail-customer = Kunde
audit-detail-request = Forespørsel
audit-detail-organization = Organisasjon
audit-allowed = Tillatt
audit-denied = Avslått
audit-level =
    { $level ->
        [view] nivå: se
       *[manage] nivå: administrere
    }
audit-verdict-same = Samme svar, samme byte
audit-verdict-same-text = Modulen på denne siden svarer på bytene i kvitteringen det samme som kvitteringen sier.
audit-verdict-different = Annet svar
audit-verdict-different-text = Bytene i kvitteringen gir ikke svaret som den oppgir. Noe i den er endret.
audit-verdict-unreadable = Kan ikke leses
audit-verdict-unreadable-text = Modulen kan ikke lese bytene i kvitteringen. Noe i den er endret.
audit-verdict-unavailable = Kan ikke spilles av her
audit-unavailable-gone =
    { $file ->
        [catalogue] Serveren har ikke lenger reglene som avgjorde dette.
       *[module] Serveren har ikke lenger modulen som avgjorde dette.
    }
audit-unavailable-unreachable =
    { $file ->
        [catalogue] Reglene kunne ikke lastes inn. Prøv igjen når forbindelsen er tilbake.
       *[module] Modulen kunne ikke lastes inn. Prøv igjen når forbindelsen er tilbake.
    }
audit-unavailable-other-bytes =
    { $file ->
        [catalogue] Reglene som serveren sendte, har ikke kontrollsummen som kvitteringen oppgir, og ble derfor ikke brukt.
       *[module] Modulen som serveren sendte, har ikke kontrollsummen som kvitteringen oppgir, og ble derfor ikke kjørt.
    }
audit-unavailable-unusable =
    { $file ->
        [catalogue] Modulen tar ikke imot disse reglene.
       *[module] Modulen har riktig kontrollsum, men kan ikke kjøres i denne nettleseren.
    }
audit-milliseconds = { NUMBER($time, maximumFractionDigits: 1) } ms
audit-answer-then = Kvitteringen sier
audit-answer-here = Siden beregner
audit-bytes = Byte og kontrollsummer
audit-file-module = Modul
audit-file-catalogue = Regler
audit-input-request = Forespørsel
audit-input-facts = Fakta om den som handlet
audit-input-target = Fakta om personen det gjaldt
