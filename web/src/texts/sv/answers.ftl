# What the playground answers

answers-panels = Sätt att se på besluten
answers-panel-matrix = Matris
answers-panel-console = Konsol
answers-panel-question = Fråga
answers-panel-tests = Tester
answers-panel-compare = Jämför
answers-panel-escalation = Eskalering
answers-panel-least-privilege = Minsta behörighet
answers-no-catalogue = Ingen regelkatalog ännu
answers-no-catalogue-text = När texten till vänster är utan fel visas här vad den avgör.

## The matrix

answers-matrix-nothing = Regelkatalogen har ingen sådan roll eller behörighet för den här typen av organisation.
answers-matrix-changed = { $count ->
    [one] { $count } cell ändrad
   *[other] { $count } celler ändrade
  }
answers-matrix-cell = Cellen
answers-matrix-to-cell = Visa i texten
answers-matrix-to-setting = Inställningen i texten
answers-matrix-to-role = Rollen i texten

## People and places

answers-nothing = Inget att avgöra ännu
answers-nothing-text = När regelkatalogen och världen är utan fel visas här vad som avgörs.
answers-who = Person
answers-person-search = Sök personer
answers-people-there = Har kanske något där
answers-people-others = Alla andra
answers-part = i en del

## Questions

answers-question = { $form ->
    [view] Får { $who } se ”{ $what }”? ({ $where })
    [manage] Får { $who } hantera ”{ $what }”? ({ $where })
   *[act] Får { $who } göra ”{ $what }”? ({ $where })
  }
answers-allowed = { $form ->
    [view] { $who } får se ”{ $what }” ({ $where })
    [manage] { $who } får hantera ”{ $what }” ({ $where })
   *[act] { $who } får göra ”{ $what }” ({ $where })
  }
answers-denied = { $form ->
    [view] { $who } får inte se ”{ $what }” ({ $where })
    [manage] { $who } får inte hantera ”{ $what }” ({ $where })
   *[act] { $who } får inte göra ”{ $what }” ({ $where })
  }
answers-way = Sätt att fråga
answers-way-form = Formulär
answers-way-json = AuthZEN-fråga
answers-no-question = Den här delen saknas eller är av en annan typ: { $part }
answers-what-kind = Vad frågan gäller
answers-kind-privilege = Behörighet
answers-kind-setting = Inställning
answers-kind-act = Handling
answers-kind-action = Åtgärd
answers-level = Nivå
answers-of = Gäller
answers-of-organization = Hela organisationen
answers-of-site = En webbplats
answers-of-service = En tjänst
answers-of-user = Görs med
answers-of-id = { $type }: id
answers-properties = Egenskaper
answers-several = { $name }, åtskilda med komma
answers-unsaid = Inte angivet
answers-true = sant
answers-false = falskt

## Answers

answers-unreadable = Det går inte att säga vad frågan gäller: { $why }
answers-has = Nivå:
answers-reasons = Skäl
answers-warnings = Varningar
answers-needs = Svaret beror på detta:
answers-held-from = Från { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
answers-pin = Bevaka
answers-pin-edited = Ändra bevakningen
answers-keep = Behåll som test
answers-kept = Testerna säger nu att det här svaret är rätt.
answers-copy-request = Kopiera frågan
answers-copy-curl = Kopiera som curl
answers-copied = Kopierat.
answers-not-copied = Webbläsaren lät inte sidan kopiera.

## Watches

answers-watches = Bevakningar
answers-watch-edit = Öppna frågan
answers-watch-changed = Ändrat
answers-watch-note = Svaret har ändrats sedan det började bevakas. Välj för att räkna svaret nu som det rätta.
answers-watch-up = Flytta upp: { $question }
answers-watch-down = Flytta ned: { $question }
answers-watch-remove = Ta bort: { $question }
answers-yes = Ja:
answers-no = Nej:

## Tests

answers-tests-passed = { $passed } av { $total } stämmer
answers-tests-running = Kör: { $done } av { $total }
answers-tests-problems = { $count ->
    [one] { $count } fel
   *[other] { $count } fel
  }
answers-tests-file = Scenariofil
answers-tests-requests = Frågor
answers-tests-results = Resultat
answers-tests-questions = { $count ->
    [one] { $count } fråga
   *[other] { $count } frågor
  }
answers-tests-more = { $count } till visas inte. De som inte stämmer står först.
answers-tests-none = Inga tester ännu. Ställ en fråga och behåll svaret som test, eller skriv ett här.
answers-test-passed = Stämmer:
answers-test-failed = Stämmer inte:
answers-line = Rad { $line }
