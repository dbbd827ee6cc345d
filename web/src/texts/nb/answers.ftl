# What the playground answers

answers-panels = Måter å se avgjørelsene på
answers-panel-matrix = Matrise
answers-panel-console = Konsoll
answers-panel-question = Spørsmål
answers-panel-tests = Tester
answers-panel-compare = Sammenlign
answers-panel-escalation = Eskalering
answers-panel-least-privilege = Minste rettighet
answers-no-catalogue = Ingen regelkatalog ennå
answers-no-catalogue-text = Når teksten til venstre er uten feil, vises det her hva den avgjør.

## The matrix

answers-matrix-nothing = Regelkatalogen har ingen slik rolle eller rettighet for denne typen organisasjon.
answers-matrix-changed = { $count ->
    [one] { $count } celle endret
   *[other] { $count } celler endret
  }
answers-matrix-cell = Cellen
answers-matrix-to-cell = Vis i teksten
answers-matrix-to-setting = Innstillingen i teksten
answers-matrix-to-role = Rollen i teksten

## People and places

answers-nothing = Ingenting å avgjøre ennå
answers-nothing-text = Når regelkatalogen og verdenen er uten feil, vises det her hva som avgjøres.
answers-who = Person
answers-person-search = Søk etter personer
answers-people-there = Har kanskje noe der
answers-people-others = Alle andre
answers-part = i en del

## Questions

answers-question = { $form ->
    [view] Kan { $who } se «{ $what }»? ({ $where })
    [manage] Kan { $who } administrere «{ $what }»? ({ $where })
   *[act] Kan { $who } gjøre «{ $what }»? ({ $where })
  }
answers-allowed = { $form ->
    [view] { $who } kan se «{ $what }» ({ $where })
    [manage] { $who } kan administrere «{ $what }» ({ $where })
   *[act] { $who } kan gjøre «{ $what }» ({ $where })
  }
answers-denied = { $form ->
    [view] { $who } kan ikke se «{ $what }» ({ $where })
    [manage] { $who } kan ikke administrere «{ $what }» ({ $where })
   *[act] { $who } kan ikke gjøre «{ $what }» ({ $where })
  }
answers-way = Måte å spørre på
answers-way-form = Skjema
answers-way-json = AuthZEN-spørsmål
answers-no-question = Denne delen mangler eller er av en annen type: { $part }
answers-what-kind = Hva spørsmålet gjelder
answers-kind-privilege = Rettighet
answers-kind-setting = Innstilling
answers-kind-act = Handling
answers-kind-action = Operasjon
answers-level = Nivå
answers-of = Gjelder
answers-of-organization = Hele organisasjonen
answers-of-site = Et nettsted
answers-of-service = En tjeneste
answers-of-user = Gjøres med
answers-of-id = { $type }: ID
answers-properties = Egenskaper
answers-several = { $name }, atskilt med komma
answers-unsaid = Ikke oppgitt
answers-true = sann
answers-false = usann

## Answers

answers-unreadable = Det er umulig å si hva dette spør om: { $why }
answers-has = Nivå:
answers-reasons = Grunner
answers-warnings = Advarsler
answers-needs = Svaret avhenger av dette:
answers-held-from = Fra { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
answers-pin = Fest
answers-pin-edited = Endre det festede spørsmålet
answers-keep = Behold som test
answers-kept = Testene sier nå at dette svaret er riktig.
answers-copy-request = Kopier spørsmålet
answers-copy-curl = Kopier som curl
answers-copied = Kopiert.
answers-not-copied = Nettleseren lot ikke siden kopiere.

## Watches

answers-watches = Festede spørsmål
answers-watch-edit = Åpne spørsmålet
answers-watch-changed = Endret
answers-watch-note = Svaret er endret siden dette ble festet. Velg for å regne svaret nå som det riktige.
answers-watch-up = Flytt opp: { $question }
answers-watch-down = Flytt ned: { $question }
answers-watch-remove = Fjern: { $question }
answers-yes = Ja:
answers-no = Nei:

## Tests

answers-tests-passed = { $passed } av { $total } stemmer
answers-tests-running = Kjører: { $done } av { $total }
answers-tests-problems = { $count ->
    [one] { $count } feil
   *[other] { $count } feil
  }
answers-tests-file = Scenariofil
answers-tests-requests = Spørsmål
answers-tests-results = Resultater
answers-tests-questions = { $count ->
    [one] { $count } spørsmål
   *[other] { $count } spørsmål
  }
answers-tests-more = { $count } til vises ikke. De som ikke stemmer, står først.
answers-tests-none = Ingen tester ennå. Still et spørsmål og behold svaret som test, eller skriv en her.
answers-test-passed = Stemmer:
answers-test-failed = Stemmer ikke:
answers-line = Linje { $line }
