# Comparing catalogues, what somebody can reach, and the smallest roles, in the playground

reach-stop = Stoppa
reach-more = { $count ->
    [one] Visa { $count } till
   *[other] Visa { $count } till
  }
reach-failed = Det gick inte att räkna ut: { $why }
reach-unreadable = { $count ->
    [one] Katalogen kan inte användas: { $first }
   *[other] Katalogen kan inte användas: { $first } ({ $count } fynd)
  }
reach-no-catalogue = Regelkatalogen har fel. Den senaste versionen utan fel används när det finns en.

## Comparing

reach-compare-what = Vad som jämförs
reach-compare-before = Före
reach-compare-after = Efter
reach-compare-swap = Byt plats på före och efter
reach-compare-draft = Utkastet
reach-compare-active = Aktiv på servern
reach-compare-kept = Sparade versioner
reach-compare-templates = Mallar
reach-compare-keep = Behåll den här versionen
reach-compare-kept-name = Behållen { $at }
reach-compare-kept-done = Versionen är behållen. Utkastet jämförs med den.
reach-compare-other = En annan text
reach-compare-other-text = Regelkatalogens text (TOML)
reach-compare-other-hint = Utkastet jämförs med den. Den stannar på sidan och i det du delar.
reach-compare-other-file = Öppna en fil
reach-compare-other-take = Jämför med den
reach-compare-other-name = En annan text
reach-compare-other-too-long = En regelkatalog har högst { $most } KiB.
reach-compare-mistakes = { $count ->
    [one] Den har ett fel på rad { $first }
   *[other] Den har { $count } fel, det första på rad { $first }
  }
reach-compare-ask-server = Fråga den här servern
reach-compare-asking = Frågar servern …
reach-compare-no-server = Sidan kommer inte från någon Remit-server. Ingenting lästes.
reach-compare-on = För personerna i
reach-compare-on-world = Sidans värld
reach-compare-on-server = Serverns katalog
reach-compare-file = Öppna en katalog
reach-compare-file-too-large = En katalog har högst { $most } MiB.
reach-compare-start = Jämför
reach-compare-reading = Läser katalogen …
reach-compare-running = { NUMBER($done) } av { NUMBER($total) } jämförda
reach-compare-stopped = Stoppat innan alla hade jämförts.
reach-compare-stale = Texterna har ändrats sedan jämförelsen.
reach-compare-ready = Redo att jämföra
reach-compare-ready-text = Katalogen är stor, så den jämförs när du säger till.
reach-compare-unusable = { $count ->
    [one] ”{ $name }” har ett fel på rad { $first }
   *[other] ”{ $name }” har { $count } fel, det första på rad { $first }
  }
reach-compare-same = Båda regelkatalogerna beslutar likadant
reach-compare-same-text = Ändra utkastet, så visas här vem som får eller förlorar något.
reach-compare-nobody = Ingenting ändras för någon
reach-compare-total = { $count ->
    [one] Något ändras för { NUMBER($count) } av { NUMBER($people) } personer
   *[other] Något ändras för { NUMBER($count) } av { NUMBER($people) } personer
  }
reach-compare-about = { $before } → { $after }, för { $directory }
reach-compare-gaining = { $count ->
    [one] { NUMBER($count) } får mer
   *[other] { NUMBER($count) } får mer
  }
reach-compare-losing = { $count ->
    [one] { NUMBER($count) } förlorar något
   *[other] { NUMBER($count) } förlorar något
  }
reach-compare-show = Vad som visas
reach-compare-show-all = Alla { NUMBER($count) }
reach-compare-show-gained = Mer { NUMBER($count) }
reach-compare-show-lost = Mindre { NUMBER($count) }
reach-compare-search = Sök inställningar
reach-compare-nothing = Ingen skillnad hittades
reach-compare-show-everything = Visa alla
reach-compare-is-gained = Mer
reach-compare-is-lost = Mindre
reach-compare-is-mixed = Både mer och mindre
reach-compare-is-unrestricted = Annorlunda utan begränsningar
reach-compare-kind-setting = Inställning · { $id }
reach-compare-kind-setting-new = Ny inställning · { $id }
reach-compare-kind-setting-gone = Inställning som försvinner · { $id }
reach-compare-kind-privilege = Behörighet · { $id }
reach-compare-kind-privilege-new = Ny behörighet · { $id }
reach-compare-kind-privilege-gone = Behörighet som försvinner · { $id }
reach-compare-to = blir
reach-compare-part-scoped = på vissa webbplatser, tjänster eller saker
reach-compare-part-unrestricted = om inget vore begränsat
reach-compare-people = { $count ->
    [one] { NUMBER($count) } person
   *[other] { NUMBER($count) } personer
  }
reach-compare-people-in = { $count ->
    [one] { NUMBER($count) } person i { NUMBER($organizations) } organisationer
   *[other] { NUMBER($count) } personer i { NUMBER($organizations) } organisationer
  }
reach-compare-example = Motexempel: { $name }
reach-compare-example-short = Visa ett motexempel
reach-compare-example-heading = { $name }, före och efter
reach-compare-example-about = { $user } i { $organization }
reach-compare-no-control = Den här regelkatalogen har ingen sådan inställning.
reach-compare-who = Vilka det gäller: { $name }
reach-compare-search-people = Sök personer
reach-compare-why = Varför
reach-compare-note = Anteckning
reach-compare-reviewed = Granskad: { $name }, { $before } blir { $after }

## Signing off

reach-sign-off = Godkänn
reach-signed = { NUMBER($reviewed) } av { NUMBER($count) } skillnader granskade
reach-signed-all = { $count ->
    [one] Skillnaden är granskad
   *[other] Alla { NUMBER($count) } skillnader är granskade
  }
reach-signed-progress = Granskade skillnader
reach-ready = Redo att aktivera: alla skillnader är granskade.
reach-not-ready = Markera varje skillnad som du har tittat på. När alla är markerade är utkastet redo att aktiveras.
reach-reviewer = Granskad av
reach-reviewer-hint = Står i filen, tillsammans med dina anteckningar.
reach-report-markdown = Markdown
reach-report-json = JSON
reach-report-heading = Godkännande: { $before } → { $after }
reach-report-on = Jämfört för { $directory }, { $at }
reach-report-reviewed = Granskad
reach-report-control = Inställning
reach-report-change = Ändring
reach-report-people = Personer
reach-report-note = Anteckning
reach-activate-heading = På den här servern
reach-activate-other-draft = Utkastet har ändrats sedan jämförelsen. Jämför igen.
reach-activate-other-before = Välj det som är aktivt på servern som ”Före”, så att du godkänner det som faktiskt ändras där.
reach-activate-not-signed = Granska alla skillnader först.
reach-activate-not-saved = Spara utkastet på servern. Där prövas det mot sina tester.
reach-activate-not-clean = Servern hittade fel i utkastet.
reach-activate-ready = Allt är granskat, och servern hittar inga fel.
reach-save = Spara på servern
reach-save-again = Spara igen
reach-activate = Aktivera
reach-checked = { $count ->
    [one] Sparat. Testet håller.
   *[other] Sparat. Alla { $count } tester håller.
  }
reach-checked-wrong = { $count ->
    [one] Sparat, med ett fynd:
   *[other] Sparat, med { $count } fynd:
  }
reach-activated = Utkastet är aktivt på servern sedan ändring { $revision }.

## Escalation

reach-escalation-what = Vems räckvidd som visas
reach-escalation-whose = Vem
reach-escalation-one = En person
reach-escalation-everybody = Alla
reach-escalation-stolen = Om kontot blev stulet
reach-escalation-alone-text = Vad administratören skulle kunna skaffa sig genom det som reglerna tillåter, ensam och bara för egen del.
reach-escalation-stolen-text = Vad en tjuv skulle kunna skaffa sig med kontot, med en medhjälpare utifrån och med personer som kontot kan lägga till.
reach-escalation-empty = Välj en administratör och en organisation
reach-escalation-empty-text = Vad som går att nå därifrån visas här, steg för steg.
reach-escalation-running = { NUMBER($states) } lägen undersökta, kedjor med upp till { $steps } steg
reach-escalation-people = { NUMBER($done) } av { NUMBER($total) } personer undersökta
reach-escalation-again = Sök igen
reach-escalation-stale = Texterna eller tiden har ändrats sedan sökningen.
reach-escalation-stopped = Stoppat innan allt hade prövats. Det som hittades hittills står nedan.
reach-account-outside = en medhjälpare utifrån
reach-account-added = en person som läggs till för detta
reach-step-roles-assign = { $self ->
    [yes] { $by } tar rollen ”{ $role }”
   *[no] { $by } ger { $to } rollen ”{ $role }”
  }
reach-step-roles-revoke = { $self ->
    [yes] { $by } lämnar rollen ”{ $role }”
   *[no] { $by } tar rollen ”{ $role }” från { $to }
  }
reach-step-external_admins-add = { $self ->
    [yes] { $by } går med som extern administratör med rollen ”{ $role }”
   *[no] { $by } lägger till { $to } som extern administratör med rollen ”{ $role }”
  }
reach-step-external_admins-promote = { $by } befordrar { $to } till extern fullständig administratör
reach-step-external_admins-demote = { $by } degraderar de externa fullständiga administratörerna
reach-step-external_admins-revoke = { $by } tar bort { $to } från de externa administratörerna
reach-step-restricted_mode-set = { $by } slår av begränsat läge
reach-step-support_read_only-set = { $by } låter supporten se allt
reach-step-support-request = { $by } begär tillfällig åtkomst
reach-step-support-approve = { $by } beviljar tillfällig åtkomst
reach-step-support-end = { $by } avslutar tillfällig åtkomst
reach-step-customers-assign = { $by } ger { $to } kunden { $customer }
reach-step-users-add = { $by } lägger till en ny person
reach-step-other = { $by } gör ”{ $act }”
reach-verdict-is = { $who } är redan ”{ $role }” i { $organization }
reach-verdict-can = { $stolen ->
    [yes] Med kontot som tillhör { $who } är ”{ $role }” i { $organization } { $count ->
        [one] ett steg bort
       *[other] { $count } steg bort
      }
   *[no] { $who } kan bli ”{ $role }” i { $organization } på { $count ->
        [one] ett steg
       *[other] { $count } steg
      }
  }
reach-verdict-cannot = { $stolen ->
    [yes] Inte ens en tjuv med kontot som tillhör { $who } kan bli ”{ $role }” i { $organization }
   *[no] { $who } kan inte bli ”{ $role }” i { $organization }
  }
reach-verdict-open = { $count ->
    [one] Ingen väg till ”{ $role }” i { $organization } på ett steg
   *[other] Ingen väg till ”{ $role }” i { $organization } på { $count } steg
  }
reach-verdict-complete = Allt prövades: { $states ->
    [one] ett läge
   *[other] { NUMBER($states) } lägen
  }.
reach-verdict-stopped = Allt prövades inte: alla kedjor med upp till { $count } steg, men inte alla längre. ({ $states ->
    [one] Ett läge
   *[other] { NUMBER($states) } lägen
  })
reach-shortest = Kortaste vägen
reach-goal = { $who } är ”{ $role }”
reach-reached-roles = Roller inom räckhåll ({ $count })
reach-reached-no-roles = Ingen roll utöver dem som redan innehas.
reach-reached-levels = Inställningar inom räckhåll ({ $count })
reach-reached-no-levels = Inget utöver det som redan kan ses och ändras.
reach-reached-by = { $about } · { $by }
reach-steps = { $count ->
    [0] Genast
    [one] { $count } steg
   *[other] { $count } steg
  }
reach-everybody = { $stolen ->
    [yes] Med ett stulet konto blir { $count ->
        [0] ingen av { $people } fullständig administratör
        [one] en av { $people } personer fullständig administratör
       *[other] { $count } av { $people } personer fullständig administratör
      }
   *[no] { $count ->
        [0] Ingen av { $people } kan bli fullständig administratör
        [one] En av { $people } personer kan bli fullständig administratör
       *[other] { $count } av { $people } personer kan bli fullständig administratör
      }
  }
reach-mark-is = Är det redan
reach-mark-can = { $count ->
    [one] { $count } steg
   *[other] { $count } steg
  }
reach-mark-cannot = Kan inte
reach-mark-open = Inte hittat
reach-roles = Regelkatalogens alla roller
reach-roles-text = Vilka roller kan göra sin innehavare till fullständig administratör? Prövas på en liten värld som är så öppen som den kan vara.
reach-roles-start = Pröva alla roller
reach-roles-running = { $done } av { $total } sätt att ha en roll prövade
reach-roles-stopped = Stoppat efter { $count } sätt att ha en roll.
reach-roles-flagged = { $count ->
    [0] Ingen roll gör sin innehavare till fullständig administratör.
    [one] En roll gör sin innehavare till fullständig administratör, utan hjälp av någon.
   *[other] { $count } roller gör sin innehavare till fullständig administratör, utan hjälp av någon.
  }
reach-roles-role = Roll
reach-roles-alone = Ensam
reach-roles-stolen = Stulet konto

## Least privilege

reach-need-who = Vem som behöver något
reach-need-what = Vad som behövs
reach-need-kind = Typ av organisation
reach-need-relation = Vem det är för
reach-need-contact-center = Med kontaktcenter
reach-need-take-over = Ta det som { $name } har
reach-need-wanted = { $count ->
    [0] Inget valt
    [one] { $count } vald
   *[other] { $count } valda
  }
reach-need-clear = Rensa
reach-need-elsewhere = Utan inställningar
reach-need-within = på vissa webbplatser eller tjänster
reach-need-nothing-found = Ingen inställning hittades
reach-need-none = Välj vad någon behöver
reach-need-none-text = De minsta uppsättningarna av roller som ger det visas här, med vad var och en ger därutöver.
reach-sets = Uppsättningar av roller
reach-sets-found = { $count ->
    [one] { $roles ->
        [one] En roll ger det
       *[other] En uppsättning med { $roles } roller ger det
      }
   *[other] { $roles ->
        [one] { $count } roller ger det, var för sig
       *[other] { $count } uppsättningar med { $roles } roller ger det
      }
  }
reach-sets-more = { $count ->
    [one] { $count } till ger mer därutöver.
   *[other] { $count } till ger mer därutöver.
  }
reach-sets-none-gives = { $count ->
    [one] Ingen roll ger detta: { $wanted }
   *[other] Ingen roll ger dessa: { $wanted }
  }
reach-sets-unknown = { $count ->
    [one] Regelkatalogen har ingen sådan inställning: { $wanted }
   *[other] Regelkatalogen har inga sådana inställningar: { $wanted }
  }
reach-sets-stopped = Allt kunde inte prövas, så det kan finnas mindre uppsättningar.
reach-sets-no-set = Ingen uppsättning av roller ger allt
reach-sets-no-set-text = Varje del ges av någon roll, men rollerna kan inte innehas tillsammans.
reach-set-best = Minst därutöver
reach-set-exact = Ger detta och inget annat
reach-set-beyond = { $count ->
    [one] { $count } sak därutöver
   *[other] { $count } saker därutöver
  }
reach-set-restricted = Begränsat läge skulle begränsa: { $what }
reach-set-by = { $role }: ges av { $by }
reach-set-by-nobody = { $role }: ingen kan ge den till en sådan person
reach-set-not-oneself = , och inte av en själv
reach-try = Pröva på { $name }
reach-try-other = { $name } har ett annat förhållande till organisationen.
reach-try-no-world = Världen är inte JSON. Ingenting ändrades.
reach-tried = { $name } har nu de här rollerna, och inga andra här.
