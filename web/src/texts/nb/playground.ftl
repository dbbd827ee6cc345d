# The playground

playground-title = Playground · Remit
playground-room = Playground
playground-not-loaded = Playground kunne ikke lastes inn
playground-failed = Dette lot seg ikke regne ut
playground-trouble = Siden stanset midt i denne teksten og begynte på nytt. Det du skrev, er her fortsatt. ({ $detail })
playground-columns = Deler av Playground
playground-catalogue = Regelkatalog
playground-world = Verden
playground-answers = Svar
playground-resize-catalogue = Bredden på regelkatalogen
playground-resize-world = Bredden på verdenen
playground-stale = Utdatert

## The bar at the top

playground-here = Ingenting forlater denne siden
playground-here-text = Alt regnes ut i denne nettleseren, av de to filene nedenfor. Når siden først er åpen, henter den ingenting og sender ingenting. En lenke rommer alt du har skrevet i selve adressen, og den delen sender nettlesere ikke.
playground-import = Importer
playground-export = Eksporter
playground-share = Del
playground-open-whole = Åpne i Playground
playground-templates = Maler
playground-template-control-hub = Control Hub
playground-template-control-hub-text = 30 administratorroller, partnere, help desk og begrenset modus
playground-template-demo = Control Hub, hele demoen
playground-template-demo-text = 48 personer i ni organisasjoner, med støttetilgang som begynner og opphører
playground-template-b2b-console = Liten B2B-konsoll
playground-template-b2b-console-text = Eiere, medlemmer og fakturering, med egne fakturaer og prosjekter
playground-template-authzen-certification = AuthZEN-sertifisering
playground-template-authzen-certification-text = Reglene i OpenIDs sertifiseringsscenario, med attributter
playground-template-empty = Nesten tom
playground-template-empty-text = Én rolle og én rettighet å begynne med
playground-drop = Slipp filen for å åpne den

## First steps

playground-first = De første trinnene
playground-first-away = Skjul de første trinnene
playground-first-text = I regelkatalogen står reglene, i svarene hva de gir. Endre en, og se hva som skjer.
playground-try-level = Endre et nivå
playground-try-level-text = Et nivå er merket i teksten. Skriv et annet over det, for eksempel «{ $level }»: Matrisen, testene og konsollene følger med.
playground-try-person = Se med noens øyne
playground-try-person-text = Dette er konsollen til { $name }. Velg en kontroll for å lese hvorfor den er som den er.
playground-try-time = Flytt tiden
playground-try-time-text = Tiden er flyttet fram. Nedenfor står det hva som begynner eller opphører da.

## Opening and sharing

playground-opened = { $name } er åpen
playground-linked = Lenken
playground-refused-damaged = Lenken eller filen er skadet: En del mangler eller er endret. Ingenting ble åpnet.
playground-refused-newer = Lenken eller filen kommer fra en nyere versjon av Playground, som denne ikke kan lese. Ingenting ble åpnet.
playground-refused-too-large = Dette er for stort til å åpnes her. Ingenting ble åpnet.
playground-refused-other = Filen er verken et Playground-dokument, en katalog eller en regelkatalog. Ingenting ble åpnet.
playground-share-text = Lenken rommer alt slik det er nå: tekstene, tidspunktet og det du ser på. Ingenting lastes opp.
playground-share-link = Lenke
playground-share-frame = For å bygge den inn på en side, skrivebeskyttet
playground-copy-link = Kopier lenken
playground-copy-frame = Kopier koden
playground-copied = Kopiert
playground-link-length = { NUMBER($length) } tegn
playground-link-long = { NUMBER($length) } tegn: Noen e-post- og chatteprogrammer kutter så lange lenker. En fil er tryggere.
playground-frame-text = Lesere kan se på alt, gå gjennom tiden og stille spørsmål. Tekstene kan de ikke endre.

## The editor

playground-format = Formater
playground-keys = Tastene i redigereren
playground-key-suggest = Forslag
playground-key-about = Om navnet ved markøren
playground-key-next = Neste feil
playground-key-format = Formater
playground-key-comment = Gjør linjer til kommentarer, eller tilbake
playground-key-undo = Angre
playground-key-leave = Forlat redigereren
playground-leave-editor = Trykk på Escape og så på Tab for å forlate redigereren.
playground-leave-editor-short = Esc, så Tab: forlat
playground-suggestions = Forslag
playground-place = Linje { $line }, kolonne { $column }
playground-line = Linje { $line }
playground-mistakes = { $count ->
    [0] Ingen feil
    [one] { $count } feil
   *[other] { $count } feil
  }
playground-problems = Feil i regelkatalogen
playground-problems-more = { $count ->
    [one] { $count } til
   *[other] { $count } til
  }
playground-catalogue-digest = SHA-256 for regelkatalogen som avgjør
playground-too-long = Det ville blitt mer enn { NUMBER($kib) } KiB, så det ble ikke tatt imot.
playground-kind-role = Rolle
playground-kind-privilege = Rettighet
playground-kind-setting = Innstilling
playground-kind-condition = Vilkår
playground-kind-act = Handling
playground-kind-table = Tabell
playground-kind-document = Dokument
playground-kind-resource = Ressurstype
playground-kind-attribute = Attributt
playground-kind-action = Operasjon
playground-about-gives-manage = Administrerer
playground-about-gives-view = Viser
playground-about-held-manage = Administreres av
playground-about-held-view = Vises for
playground-about-uses = { $uses ->
    [0] Deklarert på linje { $line }, ikke brukt
    [one] Deklarert på linje { $line }, brukt én gang
   *[other] Deklarert på linje { $line }, brukt { $uses } ganger
  }

## The world

playground-world-view = Hvordan verdenen vises
playground-tables = Tabeller
playground-json = JSON
playground-lists = Deler av verdenen
playground-list-organizations = Organisasjoner
playground-list-users = Personer
playground-list-assignments = Tildelinger
playground-list-elevations = Midlertidig
playground-list-sites = Nettsteder
playground-add = Legg til
playground-search = Søk
playground-none-here = Ingenting her ennå
playground-row-unnamed = Uten navn
playground-row-remove = Fjern
playground-row-removed = Fjernet
playground-tables-stale = Det er en feil i JSON-teksten. Tabellene viser den siste teksten uten feil og kan ikke endres før feilen er rettet.
playground-show-json = Vis JSON
playground-restore-world = Gå tilbake til den teksten
playground-world-problems = Merknader til verdenen
playground-field-id = Id
playground-field-name = Navn
playground-field-kind = Type
playground-field-managed-by = Administreres av
playground-field-restricted-mode = Begrenset modus
playground-field-support-read-only = Kundestøtten kan se
playground-field-services-setup-done = Oppsettet ferdig
playground-field-contact-center = Kontaktsenter (JSON)
playground-field-subscriptions = Abonnementer (JSON)
playground-field-set-up = Satt opp av (JSON)
playground-field-organization = Organisasjon
playground-field-licenses = Lisenser
playground-field-profiles = Profiler
playground-field-verified = Bekreftet adresse
playground-field-vendor-support = Leverandørens kundestøtte
playground-field-attributes = Attributter (JSON)
playground-field-user = Person
playground-field-role = Rolle
playground-field-assigned-at = Gjelder fra (UTC)
playground-field-expires-at = Opphører (UTC)
playground-field-sites = Nettsteder
playground-field-customers = Kunder
playground-field-assigned-by = Tildelt av
playground-field-first-sign-in-at = Første pålogging (UTC)
playground-field-agent = Agent
playground-field-purpose = Formål
playground-field-requested-at = Spurt (UTC)
playground-field-decision = Svar
playground-field-decided-at = Besvart (UTC)
playground-field-decided-by = Besvart av
playground-field-ended-at = Avsluttet før tiden (UTC)
playground-field-managed-in = Administreres i
playground-field-unsaid = Ikke oppgitt
playground-field-yes = Ja
playground-field-no = Nei
playground-field-none = Det er ingenting å velge.
playground-field-required = Dette kan ikke utelates.
playground-field-no-json = Dette er ikke JSON ennå.
playground-choice-customer = Kunde
playground-choice-partner = Partner
playground-choice-free = Gratis
playground-choice-consumer = Forbruker
playground-choice-approved = Godkjent
playground-choice-denied = Avslått
playground-choice-control-hub = Control Hub
playground-choice-site-administration = Nettstedsadministrasjon
playground-begins = gjelder fra { $at }
playground-ends = til { $at }
playground-ended = opphørte { $at }
playground-elevation-later = Ikke spurt ennå
playground-elevation-waits = Venter
playground-elevation-expired = Utløpt
playground-elevation-running = Pågår
playground-elevation-over = Over
playground-elevation-denied = Avslått

## Time

playground-time = Tid
playground-now = Tidspunktet avgjørelser gjelder, i UTC
playground-moments = Tidspunkter der noe begynner eller opphører
playground-step-back = Forrige tidspunkt
playground-step-forward = Neste tidspunkt
playground-play = Spill av
playground-pause = Pause
playground-no-moments = Ingenting i denne verdenen begynner eller opphører.
playground-nothing-follows = Ingenting begynner eller opphører etter dette.
playground-next-moment = Neste: { $at }
playground-nothing-changes = Dette tidspunktet endrer ingens tilgang.
playground-happens-role-begins = { $person } får rollen { $role } hos { $organization }.
playground-happens-role-ends = { $person } har ikke lenger rollen { $role } hos { $organization }.
playground-happens-signs-in = { $person } logger på hos { $organization } for første gang.
playground-happens-asks = { $person } ber om midlertidig tilgang til { $organization }.
playground-happens-request-expires = Forespørselen fra { $person } om { $organization } utløper.
playground-happens-granted = { $person } får midlertidig tilgang til { $organization }.
playground-happens-denied = { $person } får avslag på midlertidig tilgang til { $organization }.
playground-happens-access-ends = Den midlertidige tilgangen til { $organization } opphører for { $person }.
playground-happens-set-up-ends = Det { $person } har fordi { $organization } ble satt opp, opphører.
playground-happens-more = { $count ->
    [one] Og { $count } til.
   *[other] Og { $count } til.
  }
playground-effect = { $lost ->
    [0] { $gained ->
        [one] { $person } får { $gained } kontroll hos { $organization }.
       *[other] { $person } får { $gained } kontroller hos { $organization }.
      }
   *[other] { $gained ->
        [0] { $lost ->
            [one] { $person } mister { $lost } kontroll hos { $organization }.
           *[other] { $person } mister { $lost } kontroller hos { $organization }.
          }
       *[other] { $person } får { $gained } og mister { $lost } kontroller hos { $organization }.
      }
  }
