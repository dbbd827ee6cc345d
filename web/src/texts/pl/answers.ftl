# What the playground answers

answers-panels = Sposoby oglądania decyzji
answers-panel-matrix = Macierz
answers-panel-console = Konsola
answers-panel-question = Pytanie
answers-panel-tests = Testy
answers-panel-compare = Porównanie
answers-panel-escalation = Eskalacja
answers-panel-least-privilege = Najmniejsze uprawnienia
answers-no-catalogue = Nie ma jeszcze katalogu reguł
answers-no-catalogue-text = Gdy tekst po lewej będzie bez błędów, pojawi się tu to, o czym decyduje.

## The matrix

answers-matrix-nothing = Katalog reguł nie ma takiej roli ani takiego uprawnienia dla tego rodzaju organizacji.
answers-matrix-changed = { $count ->
    [one] Zmieniona { $count } komórka
    [few] Zmienione { $count } komórki
    [many] Zmienionych { $count } komórek
   *[other] Zmienione { $count } komórki
  }
answers-matrix-cell = Komórka
answers-matrix-to-cell = Pokaż w tekście
answers-matrix-to-setting = Ustawienie w tekście
answers-matrix-to-role = Rola w tekście

## People and places

answers-nothing = Nie ma jeszcze o czym decydować
answers-nothing-text = Gdy katalog reguł i świat będą bez błędów, pojawią się tu decyzje.
answers-who = Osoba
answers-person-search = Szukaj osób
answers-people-there = Mogą tam coś mieć
answers-people-others = Wszyscy inni
answers-part = w części

## Questions

answers-question = { $form ->
    [view] Czy { $who } może widzieć „{ $what }”? ({ $where })
    [manage] Czy { $who } może zarządzać: „{ $what }”? ({ $where })
   *[act] Czy { $who } może wykonać „{ $what }”? ({ $where })
  }
answers-allowed = { $form ->
    [view] { $who } może widzieć „{ $what }” ({ $where })
    [manage] { $who } może zarządzać: „{ $what }” ({ $where })
   *[act] { $who } może wykonać „{ $what }” ({ $where })
  }
answers-denied = { $form ->
    [view] { $who } nie może widzieć „{ $what }” ({ $where })
    [manage] { $who } nie może zarządzać: „{ $what }” ({ $where })
   *[act] { $who } nie może wykonać „{ $what }” ({ $where })
  }
answers-way = Sposób pytania
answers-way-form = Formularz
answers-way-json = Zapytanie AuthZEN
answers-no-question = Tej części brakuje albo jest innego typu: { $part }
answers-what-kind = Czego dotyczy pytanie
answers-kind-privilege = Uprawnienie
answers-kind-setting = Ustawienie
answers-kind-act = Czynność
answers-kind-action = Operacja
answers-level = Poziom
answers-of = Dotyczy
answers-of-organization = Cała organizacja
answers-of-site = Witryna
answers-of-service = Usługa
answers-of-user = Kogo dotyczy
answers-of-id = { $type }: identyfikator
answers-properties = Właściwości
answers-several = { $name }, po przecinku
answers-unsaid = Nie podano
answers-true = prawda
answers-false = fałsz

## Answers

answers-unreadable = Nie wiadomo, o co to pyta: { $why }
answers-has = Poziom:
answers-reasons = Powody
answers-warnings = Ostrzeżenia
answers-needs = Odpowiedź zależy od tego:
answers-held-from = Od { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
answers-pin = Przypnij
answers-pin-edited = Zmień przypięte pytanie
answers-keep = Zachowaj jako test
answers-kept = Testy mówią teraz, że ta odpowiedź jest właściwa.
answers-copy-request = Kopiuj zapytanie
answers-copy-curl = Kopiuj jako curl
answers-copied = Skopiowano.
answers-not-copied = Przeglądarka nie pozwoliła tej stronie kopiować.

## Watches

answers-watches = Przypięte pytania
answers-watch-edit = Otwórz to pytanie
answers-watch-changed = Zmiana
answers-watch-note = Odpowiedź zmieniła się od przypięcia. Wybierz, aby uznać obecną za właściwą.
answers-watch-up = Przesuń w górę: { $question }
answers-watch-down = Przesuń w dół: { $question }
answers-watch-remove = Usuń: { $question }
answers-yes = Tak:
answers-no = Nie:

## Tests

answers-tests-passed = Zgadza się { $passed } z { $total }
answers-tests-running = W toku: { $done } z { $total }
answers-tests-problems = { $count ->
    [one] { $count } błąd
    [few] { $count } błędy
    [many] { $count } błędów
   *[other] { $count } błędu
  }
answers-tests-file = Plik scenariuszy
answers-tests-requests = Zapytania
answers-tests-results = Wyniki
answers-tests-questions = { $count ->
    [one] { $count } pytanie
    [few] { $count } pytania
    [many] { $count } pytań
   *[other] { $count } pytania
  }
answers-tests-more = Jeszcze { $count } nie ma na liście. Te, które się nie zgadzają, stoją na początku.
answers-tests-none = Nie ma jeszcze testów. Zadaj pytanie i zachowaj odpowiedź jako test albo napisz go tutaj.
answers-test-passed = Zgadza się:
answers-test-failed = Nie zgadza się:
answers-line = Wiersz { $line }
