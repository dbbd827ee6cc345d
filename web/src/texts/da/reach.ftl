# Comparing catalogues, what somebody can reach, and the smallest roles, in the playground

reach-stop = Stop
reach-more = { $count ->
    [one] Vis { $count } mere
   *[other] Vis { $count } mere
  }
reach-failed = Det kunne ikke regnes ud: { $why }
reach-unreadable = { $count ->
    [one] Kataloget kan ikke bruges: { $first }
   *[other] Kataloget kan ikke bruges: { $first } ({ $count } fund)
  }
reach-no-catalogue = Regelkataloget har fejl. Den seneste version uden fejl bruges, når der er en.

## Comparing

reach-compare-what = Hvad der sammenlignes
reach-compare-before = Før
reach-compare-after = Efter
reach-compare-swap = Byt om på før og efter
reach-compare-draft = Kladden
reach-compare-active = Aktivt på serveren
reach-compare-kept = Beholdte versioner
reach-compare-templates = Skabeloner
reach-compare-keep = Behold denne version
reach-compare-kept-name = Beholdt { $at }
reach-compare-kept-done = Versionen er beholdt. Kladden sammenlignes med den.
reach-compare-other = En anden tekst
reach-compare-other-text = Regelkatalogets tekst (TOML)
reach-compare-other-hint = Kladden sammenlignes med den. Den bliver på siden og i det, du deler.
reach-compare-other-file = Åbn en fil
reach-compare-other-take = Sammenlign med den
reach-compare-other-name = En anden tekst
reach-compare-other-too-long = Et regelkatalog har højst { $most } KiB.
reach-compare-mistakes = { $count ->
    [one] Den har en fejl på linje { $first }
   *[other] Den har { $count } fejl, den første på linje { $first }
  }
reach-compare-ask-server = Spørg denne server
reach-compare-asking = Spørger serveren …
reach-compare-no-server = Siden kommer ikke fra en Remit-server. Intet blev læst.
reach-compare-on = For personerne i
reach-compare-on-world = Sidens verden
reach-compare-on-server = Serverens katalog
reach-compare-file = Åbn et katalog
reach-compare-file-too-large = Et katalog har højst { $most } MiB.
reach-compare-start = Sammenlign
reach-compare-reading = Læser kataloget …
reach-compare-running = { NUMBER($done) } af { NUMBER($total) } sammenlignet
reach-compare-stopped = Stoppet, før alle var sammenlignet.
reach-compare-stale = Teksterne er ændret siden sammenligningen.
reach-compare-ready = Klar til at sammenligne
reach-compare-ready-text = Kataloget er stort, så det sammenlignes, når du siger til.
reach-compare-unusable = { $count ->
    [one] ”{ $name }” har en fejl på linje { $first }
   *[other] ”{ $name }” har { $count } fejl, den første på linje { $first }
  }
reach-compare-same = Begge regelkataloger afgør det samme
reach-compare-same-text = Ændr kladden, så vises det her, hvem der får eller mister noget.
reach-compare-nobody = Intet ændres for nogen
reach-compare-total = { $count ->
    [one] Noget ændres for { NUMBER($count) } af { NUMBER($people) } personer
   *[other] Noget ændres for { NUMBER($count) } af { NUMBER($people) } personer
  }
reach-compare-about = { $before } → { $after }, for { $directory }
reach-compare-gaining = { $count ->
    [one] { NUMBER($count) } får mere
   *[other] { NUMBER($count) } får mere
  }
reach-compare-losing = { $count ->
    [one] { NUMBER($count) } mister noget
   *[other] { NUMBER($count) } mister noget
  }
reach-compare-show = Hvad der vises
reach-compare-show-all = Alle { NUMBER($count) }
reach-compare-show-gained = Mere { NUMBER($count) }
reach-compare-show-lost = Mindre { NUMBER($count) }
reach-compare-search = Søg i indstillinger
reach-compare-nothing = Ingen forskel er fundet
reach-compare-show-everything = Vis alle
reach-compare-is-gained = Mere
reach-compare-is-lost = Mindre
reach-compare-is-mixed = Både mere og mindre
reach-compare-is-unrestricted = Anderledes uden begrænsninger
reach-compare-kind-setting = Indstilling · { $id }
reach-compare-kind-setting-new = Ny indstilling · { $id }
reach-compare-kind-setting-gone = Indstilling, der forsvinder · { $id }
reach-compare-kind-privilege = Rettighed · { $id }
reach-compare-kind-privilege-new = Ny rettighed · { $id }
reach-compare-kind-privilege-gone = Rettighed, der forsvinder · { $id }
reach-compare-to = bliver
reach-compare-part-scoped = på nogle websteder, tjenester eller ting
reach-compare-part-unrestricted = hvis intet var begrænset
reach-compare-people = { $count ->
    [one] { NUMBER($count) } person
   *[other] { NUMBER($count) } personer
  }
reach-compare-people-in = { $count ->
    [one] { NUMBER($count) } person i { NUMBER($organizations) } organisationer
   *[other] { NUMBER($count) } personer i { NUMBER($organizations) } organisationer
  }
reach-compare-example = Modeksempel: { $name }
reach-compare-example-short = Vis et modeksempel
reach-compare-example-heading = { $name }, før og efter
reach-compare-example-about = { $user } i { $organization }
reach-compare-no-control = Dette regelkatalog har ingen sådan indstilling.
reach-compare-who = Hvem det gælder: { $name }
reach-compare-search-people = Søg efter personer
reach-compare-why = Hvorfor
reach-compare-note = Note
reach-compare-reviewed = Gennemgået: { $name }, { $before } bliver { $after }

## Signing off

reach-sign-off = Godkend
reach-signed = { NUMBER($reviewed) } af { NUMBER($count) } forskelle gennemgået
reach-signed-all = { $count ->
    [one] Forskellen er gennemgået
   *[other] Alle { NUMBER($count) } forskelle er gennemgået
  }
reach-signed-progress = Gennemgåede forskelle
reach-ready = Klar til at aktivere: Alle forskelle er gennemgået.
reach-not-ready = Markér hver forskel, du har set på. Når alle er markeret, er kladden klar til at blive aktiveret.
reach-reviewer = Gennemgået af
reach-reviewer-hint = Står i filen sammen med dine noter.
reach-report-markdown = Markdown
reach-report-json = JSON
reach-report-heading = Godkendelse: { $before } → { $after }
reach-report-on = Sammenlignet for { $directory }, { $at }
reach-report-reviewed = Gennemgået
reach-report-control = Indstilling
reach-report-change = Ændring
reach-report-people = Personer
reach-report-note = Note
reach-activate-heading = På denne server
reach-activate-other-draft = Kladden er ændret siden sammenligningen. Sammenlign igen.
reach-activate-other-before = Vælg det, der er aktivt på serveren, som ”Før”, så du godkender det, der faktisk ændres der.
reach-activate-not-signed = Gennemgå alle forskelle først.
reach-activate-not-saved = Gem kladden på serveren. Der prøves den mod sine test.
reach-activate-not-clean = Serveren fandt fejl i kladden.
reach-activate-ready = Alt er gennemgået, og serveren finder ingen fejl.
reach-save = Gem på serveren
reach-save-again = Gem igen
reach-activate = Aktivér
reach-checked = { $count ->
    [one] Gemt. Testen holder.
   *[other] Gemt. Alle { $count } test holder.
  }
reach-checked-wrong = { $count ->
    [one] Gemt, med et fund:
   *[other] Gemt, med { $count } fund:
  }
reach-activated = Kladden er aktiv på serveren siden ændring { $revision }.

## Escalation

reach-escalation-what = Hvis rækkevidde der vises
reach-escalation-whose = Hvem
reach-escalation-one = Én person
reach-escalation-everybody = Alle
reach-escalation-stolen = Hvis kontoen blev stjålet
reach-escalation-alone-text = Hvad administratoren kunne skaffe sig ved det, reglerne tillader, alene og kun for sig selv.
reach-escalation-stolen-text = Hvad en tyv kunne skaffe sig med kontoen, med en medhjælper udefra og med personer, som kontoen kan tilføje.
reach-escalation-empty = Vælg en administrator og en organisation
reach-escalation-empty-text = Hvad der kan nås derfra, vises her, trin for trin.
reach-escalation-running = { NUMBER($states) } situationer undersøgt, kæder på op til { $steps } trin
reach-escalation-people = { NUMBER($done) } af { NUMBER($total) } personer undersøgt
reach-escalation-again = Søg igen
reach-escalation-stale = Teksterne eller tiden er ændret siden søgningen.
reach-escalation-stopped = Stoppet, før alt var prøvet. Det, der er fundet hidtil, står nedenfor.
reach-account-outside = en medhjælper udefra
reach-account-added = en person, der tilføjes til dette
reach-step-roles-assign = { $self ->
    [yes] { $by } tager rollen ”{ $role }”
   *[no] { $by } giver { $to } rollen ”{ $role }”
  }
reach-step-roles-revoke = { $self ->
    [yes] { $by } afgiver rollen ”{ $role }”
   *[no] { $by } tager rollen ”{ $role }” fra { $to }
  }
reach-step-external_admins-add = { $self ->
    [yes] { $by } kommer med som ekstern administrator med rollen ”{ $role }”
   *[no] { $by } tilføjer { $to } som ekstern administrator med rollen ”{ $role }”
  }
reach-step-external_admins-promote = { $by } forfremmer { $to } til ekstern fuld administrator
reach-step-external_admins-demote = { $by } degraderer de eksterne fulde administratorer
reach-step-external_admins-revoke = { $by } fjerner { $to } fra de eksterne administratorer
reach-step-restricted_mode-set = { $by } slår Begrænset tilstand fra
reach-step-support_read_only-set = { $by } lader supporten se alt
reach-step-support-request = { $by } anmoder om midlertidig adgang
reach-step-support-approve = { $by } godkender midlertidig adgang
reach-step-support-end = { $by } afslutter midlertidig adgang
reach-step-customers-assign = { $by } giver { $to } kunden { $customer }
reach-step-users-add = { $by } tilføjer en ny person
reach-step-other = { $by } gør ”{ $act }”
reach-verdict-is = { $who } er allerede ”{ $role }” i { $organization }
reach-verdict-can = { $stolen ->
    [yes] Med kontoen, der tilhører { $who }, er ”{ $role }” i { $organization } { $count ->
        [one] ét trin væk
       *[other] { $count } trin væk
      }
   *[no] { $who } kan blive ”{ $role }” i { $organization } på { $count ->
        [one] ét trin
       *[other] { $count } trin
      }
  }
reach-verdict-cannot = { $stolen ->
    [yes] Ikke engang en tyv med kontoen, der tilhører { $who }, kan blive ”{ $role }” i { $organization }
   *[no] { $who } kan ikke blive ”{ $role }” i { $organization }
  }
reach-verdict-open = { $count ->
    [one] Ingen vej til ”{ $role }” i { $organization } på ét trin
   *[other] Ingen vej til ”{ $role }” i { $organization } på { $count } trin
  }
reach-verdict-complete = Alt blev prøvet: { $states ->
    [one] én situation
   *[other] { NUMBER($states) } situationer
  }.
reach-verdict-stopped = Ikke alt blev prøvet: alle kæder på op til { $count } trin, men ikke alle længere. ({ $states ->
    [one] Én situation
   *[other] { NUMBER($states) } situationer
  })
reach-shortest = Den korteste vej
reach-goal = { $who } er ”{ $role }”
reach-reached-roles = Roller inden for rækkevidde ({ $count })
reach-reached-no-roles = Ingen rolle ud over dem, der allerede haves.
reach-reached-levels = Indstillinger inden for rækkevidde ({ $count })
reach-reached-no-levels = Intet ud over det, der allerede kan ses og ændres.
reach-reached-by = { $about } · { $by }
reach-steps = { $count ->
    [0] Straks
    [one] { $count } trin
   *[other] { $count } trin
  }
reach-everybody = { $stolen ->
    [yes] Med en stjålet konto bliver { $count ->
        [0] ingen af { $people } fuld administrator
        [one] én af { $people } personer fuld administrator
       *[other] { $count } af { $people } personer fuld administrator
      }
   *[no] { $count ->
        [0] Ingen af { $people } kan blive fuld administrator
        [one] Én af { $people } personer kan blive fuld administrator
       *[other] { $count } af { $people } personer kan blive fuld administrator
      }
  }
reach-mark-is = Er det allerede
reach-mark-can = { $count ->
    [one] { $count } trin
   *[other] { $count } trin
  }
reach-mark-cannot = Kan ikke
reach-mark-open = Ikke fundet
reach-roles = Alle roller i regelkataloget
reach-roles-text = Hvilke roller kan gøre deres indehaver til fuld administrator? Prøves på en lille verden, der er så åben, som den kan være.
reach-roles-start = Prøv alle roller
reach-roles-running = { $done } af { $total } måder at have en rolle på prøvet
reach-roles-stopped = Stoppet efter { $count } måder at have en rolle på.
reach-roles-flagged = { $count ->
    [0] Ingen rolle gør sin indehaver til fuld administrator.
    [one] Én rolle gør sin indehaver til fuld administrator, uden hjælp fra nogen.
   *[other] { $count } roller gør deres indehaver til fuld administrator, uden hjælp fra nogen.
  }
reach-roles-role = Rolle
reach-roles-alone = Alene
reach-roles-stolen = Stjålet konto

## Least privilege

reach-need-who = Hvem der har brug for noget
reach-need-what = Hvad der er brug for
reach-need-kind = Type organisation
reach-need-relation = Hvem det er til
reach-need-contact-center = Med kontaktcenter
reach-need-take-over = Tag det, { $name } har
reach-need-wanted = { $count ->
    [0] Ingen valgt
    [one] { $count } valgt
   *[other] { $count } valgt
  }
reach-need-clear = Ryd
reach-need-elsewhere = Uden indstillinger
reach-need-within = på nogle websteder eller tjenester
reach-need-nothing-found = Ingen indstilling er fundet
reach-need-none = Vælg, hvad nogen har brug for
reach-need-none-text = De mindste sæt af roller, der giver det, vises her, med hvad hvert af dem giver ud over det.
reach-sets = Sæt af roller
reach-sets-found = { $count ->
    [one] { $roles ->
        [one] Én rolle giver det
       *[other] Ét sæt med { $roles } roller giver det
      }
   *[other] { $roles ->
        [one] { $count } roller giver det, hver for sig
       *[other] { $count } sæt med { $roles } roller giver det
      }
  }
reach-sets-more = { $count ->
    [one] { $count } mere giver mere ud over det.
   *[other] { $count } mere giver mere ud over det.
  }
reach-sets-none-gives = { $count ->
    [one] Ingen rolle giver dette: { $wanted }
   *[other] Ingen rolle giver disse: { $wanted }
  }
reach-sets-unknown = { $count ->
    [one] Regelkataloget har ingen sådan indstilling: { $wanted }
   *[other] Regelkataloget har ingen sådanne indstillinger: { $wanted }
  }
reach-sets-stopped = Ikke alt kunne prøves, så der kan være mindre sæt.
reach-sets-no-set = Intet sæt af roller giver det hele
reach-sets-no-set-text = Hver del gives af en rolle, men rollerne kan ikke haves sammen.
reach-set-best = Mindst ud over
reach-set-exact = Giver dette og intet andet
reach-set-beyond = { $count ->
    [one] { $count } ting ud over det
   *[other] { $count } ting ud over det
  }
reach-set-restricted = Begrænset tilstand ville begrænse: { $what }
reach-set-by = { $role }: gives af { $by }
reach-set-by-nobody = { $role }: ingen kan give den til en sådan person
reach-set-not-oneself = , og ikke af en selv
reach-try = Prøv på { $name }
reach-try-other = { $name } står i et andet forhold til organisationen.
reach-try-no-world = Verdenen er ikke JSON. Intet blev ændret.
reach-tried = { $name } har nu disse roller, og ingen andre her.
