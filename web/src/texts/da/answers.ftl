# What the playground answers

answers-panels = Måder at se afgørelserne på
answers-panel-matrix = Matrix
answers-panel-console = Konsol
answers-panel-question = Spørgsmål
answers-panel-tests = Test
answers-panel-compare = Sammenlign
answers-panel-escalation = Eskalering
answers-panel-least-privilege = Mindste rettighed
answers-no-catalogue = Intet regelkatalog endnu
answers-no-catalogue-text = Når teksten til venstre er uden fejl, vises det her, hvad den afgør.

## The matrix

answers-matrix-nothing = Regelkataloget har ingen sådan rolle eller rettighed for denne type organisation.
answers-matrix-changed = { $count ->
    [one] { $count } celle ændret
   *[other] { $count } celler ændret
  }
answers-matrix-cell = Cellen
answers-matrix-to-cell = Vis i teksten
answers-matrix-to-setting = Indstillingen i teksten
answers-matrix-to-role = Rollen i teksten

## People and places

answers-nothing = Intet at afgøre endnu
answers-nothing-text = Når regelkataloget og verdenen er uden fejl, vises det her, hvad der afgøres.
answers-who = Person
answers-person-search = Søg efter personer
answers-people-there = Har måske noget der
answers-people-others = Alle andre
answers-part = i en del

## Questions

answers-question = { $form ->
    [view] Må { $who } se ”{ $what }”? ({ $where })
    [manage] Må { $who } administrere ”{ $what }”? ({ $where })
   *[act] Må { $who } gøre ”{ $what }”? ({ $where })
  }
answers-allowed = { $form ->
    [view] { $who } må se ”{ $what }” ({ $where })
    [manage] { $who } må administrere ”{ $what }” ({ $where })
   *[act] { $who } må gøre ”{ $what }” ({ $where })
  }
answers-denied = { $form ->
    [view] { $who } må ikke se ”{ $what }” ({ $where })
    [manage] { $who } må ikke administrere ”{ $what }” ({ $where })
   *[act] { $who } må ikke gøre ”{ $what }” ({ $where })
  }
answers-way = Måde at spørge på
answers-way-form = Formular
answers-way-json = AuthZEN-spørgsmål
answers-no-question = Denne del mangler eller er af en anden type: { $part }
answers-what-kind = Hvad spørgsmålet gælder
answers-kind-privilege = Rettighed
answers-kind-setting = Indstilling
answers-kind-act = Handling
answers-kind-action = Operation
answers-level = Niveau
answers-of = Gælder
answers-of-organization = Hele organisationen
answers-of-site = Et websted
answers-of-service = En tjeneste
answers-of-user = Gøres med
answers-of-id = { $type }: id
answers-properties = Egenskaber
answers-several = { $name }, adskilt af komma
answers-unsaid = Ikke angivet
answers-true = sand
answers-false = falsk

## Answers

answers-unreadable = Det kan ikke siges, hvad dette spørger om: { $why }
answers-has = Niveau:
answers-reasons = Grunde
answers-warnings = Advarsler
answers-needs = Svaret afhænger af dette:
answers-held-from = Fra { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
answers-pin = Fastgør
answers-pin-edited = Ret det fastgjorte spørgsmål
answers-keep = Behold som test
answers-kept = Testene siger nu, at dette svar er det rigtige.
answers-copy-request = Kopiér spørgsmålet
answers-copy-curl = Kopiér som curl
answers-copied = Kopieret.
answers-not-copied = Browseren lod ikke siden kopiere.

## Watches

answers-watches = Fastgjorte spørgsmål
answers-watch-edit = Åbn spørgsmålet
answers-watch-changed = Ændret
answers-watch-note = Svaret har ændret sig, siden det blev fastgjort. Vælg for at regne svaret nu for det rigtige.
answers-watch-up = Flyt op: { $question }
answers-watch-down = Flyt ned: { $question }
answers-watch-remove = Fjern: { $question }
answers-yes = Ja:
answers-no = Nej:

## Tests

answers-tests-passed = { $passed } af { $total } stemmer
answers-tests-running = Kører: { $done } af { $total }
answers-tests-problems = { $count ->
    [one] { $count } fejl
   *[other] { $count } fejl
  }
answers-tests-file = Scenariefil
answers-tests-requests = Spørgsmål
answers-tests-results = Resultater
answers-tests-questions = { $count ->
    [one] { $count } spørgsmål
   *[other] { $count } spørgsmål
  }
answers-tests-more = { $count } mere vises ikke. De, der ikke stemmer, står først.
answers-tests-none = Ingen test endnu. Stil et spørgsmål, og behold svaret som test, eller skriv en her.
answers-test-passed = Stemmer:
answers-test-failed = Stemmer ikke:
answers-line = Linje { $line }
