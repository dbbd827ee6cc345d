# The playground

playground-title = Playground · Remit
playground-room = Playground
playground-not-loaded = Playground kunne ikke indlæses
playground-failed = Det kunne ikke regnes ud
playground-trouble = Siden standsede midt i denne tekst og begyndte forfra. Det, du skrev, er her stadig. ({ $detail })
playground-columns = Dele af Playground
playground-catalogue = Regelkatalog
playground-world = Verden
playground-answers = Svar
playground-resize-catalogue = Regelkatalogets bredde
playground-resize-world = Verdenens bredde
playground-stale = Forældet

## The bar at the top

playground-here = Intet forlader denne side
playground-here-text = Alt regnes ud i denne browser, af de to filer nedenfor. Når siden først er åben, henter den intet og sender intet. Et link rummer alt, hvad du har skrevet, i selve adressen, og den del sender browsere ikke.
playground-import = Importér
playground-export = Eksportér
playground-share = Del
playground-open-whole = Åbn i Playground
playground-templates = Skabeloner
playground-template-control-hub = Control Hub
playground-template-control-hub-text = 30 administratorroller, partnere, help desk og Begrænset tilstand
playground-template-demo = Control Hub, hele demoen
playground-template-demo-text = 48 personer i ni organisationer, med supportadgang, der begynder og ophører
playground-template-b2b-console = Lille B2B-konsol
playground-template-b2b-console-text = Ejere, medlemmer og fakturering, med egne fakturaer og projekter
playground-template-authzen-certification = AuthZEN-certificering
playground-template-authzen-certification-text = Reglerne i OpenID’s certificeringsscenarie, med attributter
playground-template-empty = Næsten tom
playground-template-empty-text = Én rolle og én rettighed at begynde med
playground-drop = Slip filen for at åbne den

## First steps

playground-first = De første trin
playground-first-away = Skjul de første trin
playground-first-text = I regelkataloget står reglerne, i svarene hvad de giver. Ændr en, og se, hvad der sker.
playground-try-level = Ændr et niveau
playground-try-level-text = Et niveau er markeret i teksten. Skriv et andet over det, for eksempel ”{ $level }”: Matrixen, testene og konsollerne følger med.
playground-try-person = Se med nogens øjne
playground-try-person-text = Dette er konsollen for { $name }. Vælg en kontrol for at læse, hvorfor den er, som den er.
playground-try-time = Flyt tiden
playground-try-time-text = Tiden er rykket frem. Nedenfor står, hvad der begynder eller ophører da.

## Opening and sharing

playground-opened = { $name } er åben
playground-linked = Linket
playground-refused-damaged = Linket eller filen er beskadiget: En del mangler eller er ændret. Intet blev åbnet.
playground-refused-newer = Linket eller filen kommer fra en nyere version af Playground, som denne ikke kan læse. Intet blev åbnet.
playground-refused-too-large = Dette er for stort til at åbne her. Intet blev åbnet.
playground-refused-other = Filen er hverken et Playground-dokument, et katalog eller et regelkatalog. Intet blev åbnet.
playground-share-text = Linket rummer alt, som det er nu: teksterne, tidspunktet og det, du ser på. Intet uploades.
playground-share-link = Link
playground-share-frame = Til at indlejre den på en side, skrivebeskyttet
playground-copy-link = Kopiér linket
playground-copy-frame = Kopiér koden
playground-copied = Kopieret
playground-link-length = { NUMBER($length) } tegn
playground-link-long = { NUMBER($length) } tegn: Nogle e-mail- og chatprogrammer skærer så lange links over. En fil er sikrere.
playground-frame-text = Læsere kan se på alt, gå gennem tiden og stille spørgsmål. Teksterne kan de ikke ændre.

## The editor

playground-format = Formatér
playground-keys = Editorens taster
playground-key-suggest = Forslag
playground-key-about = Om navnet ved markøren
playground-key-next = Næste fejl
playground-key-format = Formatér
playground-key-comment = Gør linjer til kommentarer, eller tilbage
playground-key-undo = Fortryd
playground-key-leave = Forlad editoren
playground-leave-editor = Tryk på Escape og derefter på Tab for at forlade editoren.
playground-leave-editor-short = Esc, derefter Tab: forlad
playground-suggestions = Forslag
playground-place = Linje { $line }, kolonne { $column }
playground-line = Linje { $line }
playground-mistakes = { $count ->
    [0] Ingen fejl
    [one] { $count } fejl
   *[other] { $count } fejl
  }
playground-problems = Fejl i regelkataloget
playground-problems-more = { $count ->
    [one] { $count } mere
   *[other] { $count } mere
  }
playground-catalogue-digest = SHA-256 for det regelkatalog, der afgør
playground-too-long = Det ville blive mere end { NUMBER($kib) } KiB, så det blev ikke taget imod.
playground-kind-role = Rolle
playground-kind-privilege = Rettighed
playground-kind-setting = Indstilling
playground-kind-condition = Betingelse
playground-kind-act = Handling
playground-kind-table = Tabel
playground-kind-document = Dokument
playground-kind-resource = Ressourcetype
playground-kind-attribute = Attribut
playground-kind-action = Operation
playground-about-gives-manage = Administrerer
playground-about-gives-view = Viser
playground-about-held-manage = Administreres af
playground-about-held-view = Vises for
playground-about-uses = { $uses ->
    [0] Erklæret i linje { $line }, ikke brugt
    [one] Erklæret i linje { $line }, brugt én gang
   *[other] Erklæret i linje { $line }, brugt { $uses } gange
  }

## The world

playground-world-view = Hvordan verdenen vises
playground-tables = Tabeller
playground-json = JSON
playground-lists = Verdenens dele
playground-list-organizations = Organisationer
playground-list-users = Personer
playground-list-assignments = Tildelinger
playground-list-elevations = Midlertidig
playground-list-sites = Websteder
playground-add = Tilføj
playground-search = Søg
playground-none-here = Intet her endnu
playground-row-unnamed = Uden navn
playground-row-remove = Fjern
playground-row-removed = Fjernet
playground-tables-stale = Der er en fejl i JSON-teksten. Tabellerne viser den seneste tekst uden fejl og kan ikke ændres, før fejlen er rettet.
playground-show-json = Vis JSON
playground-restore-world = Gå tilbage til den tekst
playground-world-problems = Bemærkninger til verdenen
playground-field-id = Id
playground-field-name = Navn
playground-field-kind = Type
playground-field-managed-by = Administreres af
playground-field-restricted-mode = Begrænset tilstand
playground-field-support-read-only = Supporten må se
playground-field-services-setup-done = Opsætningen færdig
playground-field-contact-center = Kontaktcenter (JSON)
playground-field-subscriptions = Abonnementer (JSON)
playground-field-set-up = Sat op af (JSON)
playground-field-organization = Organisation
playground-field-licenses = Licenser
playground-field-profiles = Profiler
playground-field-verified = Bekræftet adresse
playground-field-vendor-support = Leverandørens support
playground-field-attributes = Attributter (JSON)
playground-field-user = Person
playground-field-role = Rolle
playground-field-assigned-at = Gælder fra (UTC)
playground-field-expires-at = Ophører (UTC)
playground-field-sites = Websteder
playground-field-customers = Kunder
playground-field-assigned-by = Tildelt af
playground-field-first-sign-in-at = Første login (UTC)
playground-field-agent = Agent
playground-field-purpose = Formål
playground-field-requested-at = Anmodet (UTC)
playground-field-decision = Svar
playground-field-decided-at = Besvaret (UTC)
playground-field-decided-by = Besvaret af
playground-field-ended-at = Afsluttet før tid (UTC)
playground-field-managed-in = Administreres i
playground-field-unsaid = Ikke angivet
playground-field-yes = Ja
playground-field-no = Nej
playground-field-none = Der er intet at vælge.
playground-field-required = Dette kan ikke udelades.
playground-field-no-json = Dette er ikke JSON endnu.
playground-choice-customer = Kunde
playground-choice-partner = Partner
playground-choice-free = Gratis
playground-choice-consumer = Forbruger
playground-choice-approved = Godkendt
playground-choice-denied = Afvist
playground-choice-control-hub = Control Hub
playground-choice-site-administration = Webstedsadministration
playground-begins = gælder fra { $at }
playground-ends = til { $at }
playground-ended = ophørte { $at }
playground-elevation-later = Ikke anmodet endnu
playground-elevation-waits = Venter
playground-elevation-expired = Udløbet
playground-elevation-running = I gang
playground-elevation-over = Forbi
playground-elevation-denied = Afvist

## Time

playground-time = Tid
playground-now = Tidspunktet, som afgørelser gælder, i UTC
playground-moments = Tidspunkter, hvor noget begynder eller ophører
playground-step-back = Forrige tidspunkt
playground-step-forward = Næste tidspunkt
playground-play = Afspil
playground-pause = Pause
playground-no-moments = Intet i denne verden begynder eller ophører.
playground-nothing-follows = Intet begynder eller ophører efter dette.
playground-next-moment = Næste: { $at }
playground-nothing-changes = Dette tidspunkt ændrer ingens adgang.
playground-happens-role-begins = { $person } får rollen { $role } hos { $organization }.
playground-happens-role-ends = { $person } har ikke længere rollen { $role } hos { $organization }.
playground-happens-signs-in = { $person } logger ind hos { $organization } for første gang.
playground-happens-asks = { $person } anmoder om midlertidig adgang til { $organization }.
playground-happens-request-expires = Anmodningen fra { $person } om { $organization } udløber.
playground-happens-granted = { $person } får midlertidig adgang til { $organization }.
playground-happens-denied = { $person } får afslag på midlertidig adgang til { $organization }.
playground-happens-access-ends = Den midlertidige adgang til { $organization } ophører for { $person }.
playground-happens-set-up-ends = Det, { $person } har, fordi { $organization } blev sat op, ophører.
playground-happens-more = { $count ->
    [one] Og { $count } mere.
   *[other] Og { $count } mere.
  }
playground-effect = { $lost ->
    [0] { $gained ->
        [one] { $person } får { $gained } kontrol hos { $organization }.
       *[other] { $person } får { $gained } kontroller hos { $organization }.
      }
   *[other] { $gained ->
        [0] { $lost ->
            [one] { $person } mister { $lost } kontrol hos { $organization }.
           *[other] { $person } mister { $lost } kontroller hos { $organization }.
          }
       *[other] { $person } får { $gained } og mister { $lost } kontroller hos { $organization }.
      }
  }
