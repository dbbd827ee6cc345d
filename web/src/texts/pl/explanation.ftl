# Why something is so: decisions with their roles, restrictions and sources

explanation-label = Wyjaśnienie
summary-title = Dlaczego tak jest?
summary-text = Wybierz dowolne ustawienie w konsoli, aby zobaczyć stojącą za nim regułę, uwzględnione role i to, co zmieniłoby odpowiedź.
sign-editable = Do edycji
sign-editable-text = Można zobaczyć i zmienić.
sign-read-only = Tylko do odczytu
sign-read-only-text = Można zobaczyć, ale nie zmienić.
sign-restricted = Ograniczone
sign-restricted-text = Rola dawałaby więcej, ale tryb ograniczony to odbiera: tylko do odczytu, wyszarzone lub ukryte.
sign-hidden = Ukryte
sign-hidden-text = Nie ma tego na stronie.
sign-scoped = Wybrane witryny
sign-scoped-text = Dotyczy tylko niektórych witryn lub usług.
summary-no-difference = Zmiany nie wpływają na konsolę.
summary-changed = { $count ->
    [one] Zmieniło się jedno ustawienie
    [few] Zmieniły się { $count } ustawienia
    [many] Zmieniło się { $count } ustawień
   *[other] Zmieniło się { $count } ustawienia
  }
question-level = Pytanie
question-view = Zobaczyć
question-manage = Zmienić
question-where = Gdzie
question-everywhere = Cała organizacja
verdict-view-yes = { $user } może to zobaczyć
verdict-view-no = { $user } nie może tego zobaczyć
verdict-manage-yes = { $user } może to zmienić
verdict-manage-no = { $user } nie może tego zmienić
valid-until = Do { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
considered-title = Uwzględnione role
considered-none = Nie ma ról do uwzględnienia.
held-until = Do { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
area-overview = Przegląd
drawn-users-add_modify = Zarządzaj użytkownikami
gave-none = nic nie daje
gave-view = daje wyświetlanie
gave-manage = daje zarządzanie
restrictions-title = Co odbiera tryb ograniczony
restriction-took = { $role }: zamiast „{ $from }” jest „{ $to }”
changes-title = Co zmieniłoby odpowiedź
change-try = Wypróbuj
source-table = tabela { $table }
source-row = tabela { $table }, wiersz „{ $row }”
source-statements = { $count ->
    [one] stwierdzenie { $numbers }
   *[other] stwierdzenia { $numbers }
  }
source-statements-more = stwierdzenia { $numbers } i jeszcze { $more }
source-others = także: { $titles }
source-inferred = wywnioskowane
source-inferred-why = Dokument nie mówi tego wprost.
