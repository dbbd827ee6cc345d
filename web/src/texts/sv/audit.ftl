# The pages of the audit log

## The log

audit-text = Allt som har ändrats i organisationen, av vem, och varför det tilläts.
audit-day = { DATETIME($day, weekday: "long", day: "numeric", month: "long", year: "numeric") }
audit-today = I dag
audit-time = { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit") }
audit-moment = { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }
audit-moment-exact = { DATETIME($at, weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit", timeZoneName: "short") }
audit-shown =
    { $count ->
        [one] En ändring visas
       *[other] { NUMBER($count) } ändringar visas
    }
audit-newer =
    { $count ->
        [one] En ny ändring
       *[other] { NUMBER($count) } nya ändringar
    }
audit-decisions =
    { $count ->
        [0] Inget beslut behövdes
        [one] Ett beslut
       *[other] { NUMBER($count) } beslut
    }
audit-more-acts =
    { $count ->
        [one] och en sak till
       *[other] och { NUMBER($count) } saker till
    }
audit-by-service = Skickades av tjänsten { $service }
audit-operator = Den som driver servern
audit-service = Tjänsten { $service }
audit-none = Inga ändringar
audit-none-text = Inget har ändrats här sedan katalogen lades in.
audit-none-narrowed = Inget i loggen stämmer med alla filter.
audit-looking = Söker längre tillbaka, före ändring { $revision } · { NUMBER($found) } hittade
audit-looking-label = Söker i loggen
audit-looked = Ändringar före { $revision } har inte gåtts igenom.
audit-stop = Stoppa
audit-older = Visa äldre ändringar
audit-beginning = Här börjar loggen. Det som importerades tidigare har inga poster här.

## Filters

audit-filters = Filtrera loggen
audit-actor = Gjort av
audit-anybody = Vem som helst
audit-about = Om
audit-anything = Vem eller vad som helst
audit-as-typed = Exakt detta, till exempel en webbplats eller begäran
audit-act = Vad som gjordes
audit-any-act = Vad som helst
audit-from = Från
audit-to = Före
audit-your-zone = Tiderna visas i din tidszon, { $zone }.
audit-clear = Rensa alla filter
audit-clear-one = Rensa ”{ $label }”
audit-period-ends-before = Slutet måste ligga efter början
audit-period-no-moment = Det här är inte ett datum med klockslag
audit-no-period = Den här perioden kan inte visas
audit-no-period-text = Rätta början eller slutet ovan.
audit-group-roles = Roller
audit-group-external = Externa administratörer
audit-group-people = Personer
audit-group-support = Supportåtkomst
audit-group-organization = Organisation

## Acts, as something to do

audit-act-roles-assign = Tilldela en roll
audit-act-roles-revoke = Återkalla en roll
audit-act-external_admins-add = Lägga till en extern administratör
audit-act-external_admins-promote = Befordra en extern administratör
audit-act-external_admins-demote = Degradera externa administratörer
audit-act-external_admins-revoke = Ta bort en extern administratör
audit-act-users-add = Lägga till en person
audit-act-users-change = Ändra uppgifter om en person
audit-act-sign_in-first = Logga in första gången
audit-act-support-request = Begära tillfällig åtkomst
audit-act-support-approve = Bevilja tillfällig åtkomst
audit-act-support-deny = Neka tillfällig åtkomst
audit-act-support-end = Avsluta tillfällig åtkomst
audit-act-support_read_only-set = Slå på eller av skrivskyddad supportåtkomst
audit-act-restricted_mode-set = Slå på eller av begränsat läge
audit-act-customers-create = Skapa en kund
audit-act-customers-assign = Tilldela en kund
audit-act-sites-add = Lägga till en webbplats
audit-act-sites-remove = Ta bort en webbplats

## What somebody did

audit-did-roles-assign = { $actor } tilldelade { $about } rollen { $role }
audit-did-roles-revoke = { $actor } återkallade rollen { $role } för { $about }
audit-did-external_admins-add = { $actor } lade till { $about } utifrån som { $role }
audit-did-external_admins-promote = { $actor } befordrade { $about } till extern fullständig administratör
audit-did-external_admins-demote =
    { $count ->
        [one] { $actor } degraderade { $about }, den externa fullständiga administratören
       *[other] { $actor } degraderade alla externa fullständiga administratörer: { $about }
    }
audit-did-external_admins-revoke = { $actor } tog bort { $about } från de externa administratörerna
audit-did-users-add = { $actor } lade till { $about } i organisationen
audit-did-users-change = { $actor } ändrade uppgifter eller licenser för { $about }
audit-did-sign_in-first = { $actor } loggade in för första gången sedan en roll tilldelades
audit-did-support-request = { $actor } begärde tillfällig åtkomst ({ $about })
audit-did-support-approve = { $actor } beviljade begäran { $about } om tillfällig åtkomst
audit-did-support-deny = { $actor } nekade begäran { $about } om tillfällig åtkomst
audit-did-support-end = { $actor } avslutade den tillfälliga åtkomsten { $about }
audit-did-support_read_only-set =
    { $about ->
        [on] { $actor } slog på skrivskyddad supportåtkomst
       *[other] { $actor } slog av skrivskyddad supportåtkomst
    }
audit-did-restricted_mode-set =
    { $about ->
        [on] { $actor } slog på begränsat läge
       *[other] { $actor } slog av begränsat läge
    }
audit-did-customers-create = { $actor } skapade kunden { $about }
audit-did-customers-assign = { $actor } tilldelade { $about } en kund
audit-did-sites-add = { $actor } lade till webbplatsen { $about }
audit-did-sites-remove = { $actor } tog bort webbplatsen { $about }
audit-did-other = { $actor } gjorde ”{ $act }”: { $about }

## One change

audit-change = Ändring { $revision }
audit-before = Föregående ändring
audit-after = Nästa ändring
audit-hash = SHA-256 för ändringen, kedjad till alla tidigare:
audit-as-of = Personer som de var efter ändringen
audit-person-as-of = { $name } vid den tidpunkten
audit-elsewhere = Ändringen hör till en annan organisation
audit-elsewhere-text = Du får se den där.
audit-elsewhere-go = Gå dit
audit-afterwards = Så är det efteråt
audit-no-edits = Inget blev annorlunda.
audit-raw = Som det står i loggen
audit-edit-roles =
    { $count ->
        [0] { $name } har inte längre någon tilldelad roll här
       *[other] { $name } har
    }
audit-given-by = tilldelad av { $name }
audit-begins = från { $at }
audit-ends = till { $at }
audit-edit-user = { $name }
audit-address = Adress
audit-licences = Licenser
audit-nothing = inga
audit-edit-site = Webbplatsen { $site } finns
audit-edit-site-removed = Webbplatsen { $site } är borta
audit-edit-server = Något som rör själva servern
audit-edit-elevation = Begäran från { $name } om tillfällig åtkomst
audit-purpose = Ändamål
audit-requested = Begärd
audit-decided-approved = Beviljad
audit-decided-denied = Nekad
audit-at-by = { $at } av { $name }
audit-ended = Avslutad
audit-edit-organization = { $organization }
audit-restricted-mode = Begränsat läge
audit-support-read-only = Skrivskyddad supportåtkomst
audit-managed-by = Hanteras av
audit-set-up-by = Konfigurerades av
audit-on-off =
    { $on ->
        [on] På
       *[off] Av
    }

## Decisions, computed again

audit-receipts = Varför det tilläts
audit-receipts-text = Varje beslut har ett kvitto. Sidan läser in modulen och reglerna som det anger och beräknar beslutet igen ur exakt samma byte.
audit-no-receipts = Inget behövde beslutas för ändringen.
audit-replay-again = Spela upp igen
audit-replaying = Beräknar igen …
audit-question-act = Får { $subject } göra detta: { $act }?
audit-question-setting =
    { $level ->
        [view] Får { $subject } se ”{ $setting }”?
       *[manage] Får { $subject } ändra ”{ $setting }”?
    }
audit-question-privilege =
    { $level ->
        [view] Har { $subject } ”{ $privilege }”, för att titta?
       *[manage] Har { $subject } ”{ $privilege }”, för att ändra?
    }
audit-detail-role = Roll
audit-detail-person = Person
audit-detail-site = Webbplats
audit-detail-customer = Kund
audit-detail-request = Begäran
audit-detail-organization = Organisation
audit-allowed = Tillåtet
audit-denied = Nekat
audit-level =
    { $level ->
        [view] nivå: visa
       *[manage] nivå: hantera
    }
audit-verdict-same = Samma svar, samma byte
audit-verdict-same-text = Modulen på den här sidan svarar på kvittots byte det som kvittot säger.
audit-verdict-different = Annat svar
audit-verdict-different-text = Kvittots byte ger inte det svar som det anger. Något i det har ändrats.
audit-verdict-unreadable = Kan inte läsas
audit-verdict-unreadable-text = Modulen kan inte läsa kvittots byte. Något i det har ändrats.
audit-verdict-unavailable = Kan inte spelas upp här
audit-unavailable-gone =
    { $file ->
        [catalogue] Servern har inte längre reglerna som beslutet bygger på.
       *[module] Servern har inte längre modulen som fattade beslutet.
    }
audit-unavailable-unreachable =
    { $file ->
        [catalogue] Reglerna kunde inte läsas in. Försök igen när anslutningen är tillbaka.
       *[module] Modulen kunde inte läsas in. Försök igen när anslutningen är tillbaka.
    }
audit-unavailable-other-bytes =
    { $file ->
        [catalogue] Reglerna som servern skickade har inte det kontrollvärde som kvittot anger och användes därför inte.
       *[module] Modulen som servern skickade har inte det kontrollvärde som kvittot anger och kördes därför inte.
    }
audit-unavailable-unusable =
    { $file ->
        [catalogue] Modulen tar inte emot de här reglerna.
       *[module] Modulen har rätt kontrollvärde men kan inte köras i den här webbläsaren.
    }
audit-milliseconds = { NUMBER($time, maximumFractionDigits: 1) } ms
audit-answer-then = Kvittot säger
audit-answer-here = Sidan beräknar
audit-bytes = Byte och kontrollvärden
audit-file-module = Modul
audit-file-catalogue = Regler
audit-input-request = Fråga
audit-input-facts = Fakta om den som handlade
audit-input-target = Fakta om personen det gällde
