# Comparing catalogues, what somebody can reach, and the smallest roles, in the playground

reach-stop = Stopp
reach-more = { $count ->
    [one] Vis { $count } til
   *[other] Vis { $count } til
  }
reach-failed = Dette kunne ikke regnes ut: { $why }
reach-unreadable = { $count ->
    [one] Katalogen kan ikke brukes: { $first }
   *[other] Katalogen kan ikke brukes: { $first } ({ $count } funn)
  }
reach-no-catalogue = Regelkatalogen har feil. Den siste versjonen uten feil brukes når det finnes en.

## Comparing

reach-compare-what = Hva som sammenlignes
reach-compare-before = Før
reach-compare-after = Etter
reach-compare-swap = Bytt om før og etter
reach-compare-draft = Kladden
reach-compare-active = Aktiv på serveren
reach-compare-kept = Beholdte versjoner
reach-compare-templates = Maler
reach-compare-keep = Behold denne versjonen
reach-compare-kept-name = Beholdt { $at }
reach-compare-kept-done = Versjonen er beholdt. Kladden sammenlignes med den.
reach-compare-other = En annen tekst
reach-compare-other-text = Regelkatalogens tekst (TOML)
reach-compare-other-hint = Kladden sammenlignes med den. Den blir på siden og i det du deler.
reach-compare-other-file = Åpne en fil
reach-compare-other-take = Sammenlign med den
reach-compare-other-name = En annen tekst
reach-compare-other-too-long = En regelkatalog har høyst { $most } KiB.
reach-compare-mistakes = { $count ->
    [one] Den har en feil på linje { $first }
   *[other] Den har { $count } feil, den første på linje { $first }
  }
reach-compare-ask-server = Spør denne serveren
reach-compare-asking = Spør serveren …
reach-compare-no-server = Siden kommer ikke fra en Remit-server. Ingenting ble lest.
reach-compare-on = For personene i
reach-compare-on-world = Sidens verden
reach-compare-on-server = Serverens katalog
reach-compare-file = Åpne en katalog
reach-compare-file-too-large = En katalog har høyst { $most } MiB.
reach-compare-start = Sammenlign
reach-compare-reading = Leser katalogen …
reach-compare-running = { NUMBER($done) } av { NUMBER($total) } sammenlignet
reach-compare-stopped = Stoppet før alle var sammenlignet.
reach-compare-stale = Tekstene er endret siden sammenligningen.
reach-compare-ready = Klar til å sammenligne
reach-compare-ready-text = Katalogen er stor, så den sammenlignes når du sier fra.
reach-compare-unusable = { $count ->
    [one] «{ $name }» har en feil på linje { $first }
   *[other] «{ $name }» har { $count } feil, den første på linje { $first }
  }
reach-compare-same = Begge regelkatalogene avgjør det samme
reach-compare-same-text = Endre kladden, så vises det her hvem som får eller mister noe.
reach-compare-nobody = Ingenting endres for noen
reach-compare-total = { $count ->
    [one] Noe endres for { NUMBER($count) } av { NUMBER($people) } personer
   *[other] Noe endres for { NUMBER($count) } av { NUMBER($people) } personer
  }
reach-compare-about = { $before } → { $after }, for { $directory }
reach-compare-gaining = { $count ->
    [one] { NUMBER($count) } får mer
   *[other] { NUMBER($count) } får mer
  }
reach-compare-losing = { $count ->
    [one] { NUMBER($count) } mister noe
   *[other] { NUMBER($count) } mister noe
  }
reach-compare-show = Hva som vises
reach-compare-show-all = Alle { NUMBER($count) }
reach-compare-show-gained = Mer { NUMBER($count) }
reach-compare-show-lost = Mindre { NUMBER($count) }
reach-compare-search = Søk i innstillinger
reach-compare-nothing = Ingen forskjell er funnet
reach-compare-show-everything = Vis alle
reach-compare-is-gained = Mer
reach-compare-is-lost = Mindre
reach-compare-is-mixed = Både mer og mindre
reach-compare-is-unrestricted = Annerledes uten begrensninger
reach-compare-kind-setting = Innstilling · { $id }
reach-compare-kind-setting-new = Ny innstilling · { $id }
reach-compare-kind-setting-gone = Innstilling som forsvinner · { $id }
reach-compare-kind-privilege = Rettighet · { $id }
reach-compare-kind-privilege-new = Ny rettighet · { $id }
reach-compare-kind-privilege-gone = Rettighet som forsvinner · { $id }
reach-compare-to = blir
reach-compare-part-scoped = på noen nettsteder, tjenester eller ting
reach-compare-part-unrestricted = om ingenting var begrenset
reach-compare-people = { $count ->
    [one] { NUMBER($count) } person
   *[other] { NUMBER($count) } personer
  }
reach-compare-people-in = { $count ->
    [one] { NUMBER($count) } person i { NUMBER($organizations) } organisasjoner
   *[other] { NUMBER($count) } personer i { NUMBER($organizations) } organisasjoner
  }
reach-compare-example = Moteksempel: { $name }
reach-compare-example-short = Vis et moteksempel
reach-compare-example-heading = { $name }, før og etter
reach-compare-example-about = { $user } i { $organization }
reach-compare-no-control = Denne regelkatalogen har ingen slik innstilling.
reach-compare-who = Hvem det gjelder: { $name }
reach-compare-search-people = Søk etter personer
reach-compare-why = Hvorfor
reach-compare-note = Merknad
reach-compare-reviewed = Gjennomgått: { $name }, { $before } blir { $after }

## Signing off

reach-sign-off = Godkjenn
reach-signed = { NUMBER($reviewed) } av { NUMBER($count) } forskjeller gjennomgått
reach-signed-all = { $count ->
    [one] Forskjellen er gjennomgått
   *[other] Alle { NUMBER($count) } forskjellene er gjennomgått
  }
reach-signed-progress = Gjennomgåtte forskjeller
reach-ready = Klar til å aktiveres: Alle forskjeller er gjennomgått.
reach-not-ready = Merk av hver forskjell du har sett på. Når alle er merket av, er kladden klar til å aktiveres.
reach-reviewer = Gjennomgått av
reach-reviewer-hint = Står i filen, sammen med merknadene dine.
reach-report-markdown = Markdown
reach-report-json = JSON
reach-report-heading = Godkjenning: { $before } → { $after }
reach-report-on = Sammenlignet for { $directory }, { $at }
reach-report-reviewed = Gjennomgått
reach-report-control = Innstilling
reach-report-change = Endring
reach-report-people = Personer
reach-report-note = Merknad
reach-activate-heading = På denne serveren
reach-activate-other-draft = Kladden er endret siden sammenligningen. Sammenlign på nytt.
reach-activate-other-before = Velg det som er aktivt på serveren som «Før», så du godkjenner det som faktisk endres der.
reach-activate-not-signed = Gå gjennom alle forskjeller først.
reach-activate-not-saved = Lagre kladden på serveren. Der prøves den mot testene sine.
reach-activate-not-clean = Serveren fant feil i kladden.
reach-activate-ready = Alt er gjennomgått, og serveren finner ingen feil.
reach-save = Lagre på serveren
reach-save-again = Lagre på nytt
reach-activate = Aktiver
reach-checked = { $count ->
    [one] Lagret. Testen holder.
   *[other] Lagret. Alle { $count } testene holder.
  }
reach-checked-wrong = { $count ->
    [one] Lagret, med ett funn:
   *[other] Lagret, med { $count } funn:
  }
reach-activated = Kladden er aktiv på serveren siden endring { $revision }.

## Escalation

reach-escalation-what = Hvem sin rekkevidde som vises
reach-escalation-whose = Hvem
reach-escalation-one = Én person
reach-escalation-everybody = Alle
reach-escalation-stolen = Om kontoen ble stjålet
reach-escalation-alone-text = Hva administratoren kunne skaffe seg gjennom det reglene tillater, alene og bare for seg selv.
reach-escalation-stolen-text = Hva en tyv kunne skaffe seg med kontoen, med en medhjelper utenfra og med personer som kontoen kan legge til.
reach-escalation-empty = Velg en administrator og en organisasjon
reach-escalation-empty-text = Hva som kan nås derfra, vises her, steg for steg.
reach-escalation-running = { NUMBER($states) } situasjoner undersøkt, kjeder på opptil { $steps } steg
reach-escalation-people = { NUMBER($done) } av { NUMBER($total) } personer undersøkt
reach-escalation-again = Søk på nytt
reach-escalation-stale = Tekstene eller tiden er endret siden søket.
reach-escalation-stopped = Stoppet før alt var prøvd. Det som er funnet hittil, står nedenfor.
reach-account-outside = en medhjelper utenfra
reach-account-added = en person som legges til for dette
reach-step-roles-assign = { $self ->
    [yes] { $by } tar rollen «{ $role }»
   *[no] { $by } gir { $to } rollen «{ $role }»
  }
reach-step-roles-revoke = { $self ->
    [yes] { $by } gir fra seg rollen «{ $role }»
   *[no] { $by } tar rollen «{ $role }» fra { $to }
  }
reach-step-external_admins-add = { $self ->
    [yes] { $by } blir med som ekstern administrator med rollen «{ $role }»
   *[no] { $by } legger til { $to } som ekstern administrator med rollen «{ $role }»
  }
reach-step-external_admins-promote = { $by } forfremmer { $to } til ekstern full administrator
reach-step-external_admins-demote = { $by } degraderer de eksterne fulle administratorene
reach-step-external_admins-revoke = { $by } fjerner { $to } fra de eksterne administratorene
reach-step-restricted_mode-set = { $by } slår av begrenset modus
reach-step-support_read_only-set = { $by } lar kundestøtten se alt
reach-step-support-request = { $by } ber om midlertidig tilgang
reach-step-support-approve = { $by } godkjenner midlertidig tilgang
reach-step-support-end = { $by } avslutter midlertidig tilgang
reach-step-customers-assign = { $by } gir { $to } kunden { $customer }
reach-step-users-add = { $by } legger til en ny person
reach-step-other = { $by } gjør «{ $act }»
reach-verdict-is = { $who } er allerede «{ $role }» i { $organization }
reach-verdict-can = { $stolen ->
    [yes] Med kontoen til { $who } er «{ $role }» i { $organization } { $count ->
        [one] ett steg unna
       *[other] { $count } steg unna
      }
   *[no] { $who } kan bli «{ $role }» i { $organization } på { $count ->
        [one] ett steg
       *[other] { $count } steg
      }
  }
reach-verdict-cannot = { $stolen ->
    [yes] Ikke engang en tyv med kontoen til { $who } kan bli «{ $role }» i { $organization }
   *[no] { $who } kan ikke bli «{ $role }» i { $organization }
  }
reach-verdict-open = { $count ->
    [one] Ingen vei til «{ $role }» i { $organization } på ett steg
   *[other] Ingen vei til «{ $role }» i { $organization } på { $count } steg
  }
reach-verdict-complete = Alt ble prøvd: { $states ->
    [one] én situasjon
   *[other] { NUMBER($states) } situasjoner
  }.
reach-verdict-stopped = Ikke alt ble prøvd: alle kjeder på opptil { $count } steg, men ikke alle lengre. ({ $states ->
    [one] Én situasjon
   *[other] { NUMBER($states) } situasjoner
  })
reach-shortest = Den korteste veien
reach-goal = { $who } er «{ $role }»
reach-reached-roles = Roller innen rekkevidde ({ $count })
reach-reached-no-roles = Ingen rolle ut over dem som allerede innehas.
reach-reached-levels = Innstillinger innen rekkevidde ({ $count })
reach-reached-no-levels = Ingenting ut over det som allerede kan ses og endres.
reach-reached-by = { $about } · { $by }
reach-steps = { $count ->
    [0] Straks
    [one] { $count } steg
   *[other] { $count } steg
  }
reach-everybody = { $stolen ->
    [yes] Med en stjålet konto blir { $count ->
        [0] ingen av { $people } fullstendig administrator
        [one] én av { $people } personer fullstendig administrator
       *[other] { $count } av { $people } personer fullstendig administrator
      }
   *[no] { $count ->
        [0] Ingen av { $people } kan bli fullstendig administrator
        [one] Én av { $people } personer kan bli fullstendig administrator
       *[other] { $count } av { $people } personer kan bli fullstendig administrator
      }
  }
reach-mark-is = Er det allerede
reach-mark-can = { $count ->
    [one] { $count } steg
   *[other] { $count } steg
  }
reach-mark-cannot = Kan ikke
reach-mark-open = Ikke funnet
reach-roles = Alle roller i regelkatalogen
reach-roles-text = Hvilke roller kan gjøre innehaveren til fullstendig administrator? Prøves på en liten verden som er så åpen som den kan være.
reach-roles-start = Prøv alle roller
reach-roles-running = { $done } av { $total } måter å ha en rolle på prøvd
reach-roles-stopped = Stoppet etter { $count } måter å ha en rolle på.
reach-roles-flagged = { $count ->
    [0] Ingen rolle gjør innehaveren til fullstendig administrator.
    [one] Én rolle gjør innehaveren til fullstendig administrator, uten hjelp fra noen.
   *[other] { $count } roller gjør innehaveren til fullstendig administrator, uten hjelp fra noen.
  }
reach-roles-role = Rolle
reach-roles-alone = Alene
reach-roles-stolen = Stjålet konto

## Least privilege

reach-need-who = Hvem som trenger noe
reach-need-what = Hva som trengs
reach-need-kind = Type organisasjon
reach-need-relation = Hvem det er for
reach-need-contact-center = Med kontaktsenter
reach-need-take-over = Ta det { $name } har
reach-need-wanted = { $count ->
    [0] Ingen valgt
    [one] { $count } valgt
   *[other] { $count } valgt
  }
reach-need-clear = Tøm
reach-need-elsewhere = Uten innstillinger
reach-need-within = på noen nettsteder eller tjenester
reach-need-nothing-found = Ingen innstilling er funnet
reach-need-none = Velg hva noen trenger
reach-need-none-text = De minste settene med roller som gir det, vises her, med hva hvert av dem gir ut over det.
reach-sets = Sett med roller
reach-sets-found = { $count ->
    [one] { $roles ->
        [one] Én rolle gir det
       *[other] Ett sett med { $roles } roller gir det
      }
   *[other] { $roles ->
        [one] { $count } roller gir det, hver for seg
       *[other] { $count } sett med { $roles } roller gir det
      }
  }
reach-sets-more = { $count ->
    [one] { $count } til gir mer ut over det.
   *[other] { $count } til gir mer ut over det.
  }
reach-sets-none-gives = { $count ->
    [one] Ingen rolle gir dette: { $wanted }
   *[other] Ingen rolle gir disse: { $wanted }
  }
reach-sets-unknown = { $count ->
    [one] Regelkatalogen har ingen slik innstilling: { $wanted }
   *[other] Regelkatalogen har ingen slike innstillinger: { $wanted }
  }
reach-sets-stopped = Ikke alt kunne prøves, så det kan finnes mindre sett.
reach-sets-no-set = Ingen sett med roller gir alt
reach-sets-no-set-text = Hver del gis av en rolle, men rollene kan ikke innehas sammen.
reach-set-best = Minst ut over
reach-set-exact = Gir dette og ingenting annet
reach-set-beyond = { $count ->
    [one] { $count } ting ut over det
   *[other] { $count } ting ut over det
  }
reach-set-restricted = Begrenset modus ville begrense: { $what }
reach-set-by = { $role }: gis av { $by }
reach-set-by-nobody = { $role }: ingen kan gi den til en slik person
reach-set-not-oneself = , og ikke av en selv
reach-try = Prøv på { $name }
reach-try-other = { $name } står i et annet forhold til organisasjonen.
reach-try-no-world = Verdenen er ikke JSON. Ingenting ble endret.
reach-tried = { $name } har nå disse rollene, og ingen andre her.
