# Two roles, two people, or one person then and now, side by side

compare-text = Co jedna strona może zobaczyć i zmienić, a druga nie.
compare-what = Co porównać
compare-mode-roles = Dwie role
compare-mode-people = Dwie osoby
compare-mode-then = Dawniej i teraz
compare-left = Jedna strona
compare-right = Druga strona
compare-person = Osoba
compare-nobody = Wybierz osobę
compare-moment = Wcześniejsza chwila
compare-swap = Zamień strony
compare-only = Tylko różnice
compare-then = { $at }
compare-now = Teraz
compare-more = { $count ->
    [one] { $name }: więcej w { $count } ustawieniu
    [few] { $name }: więcej w { $count } ustawieniach
    [many] { $name }: więcej w { $count } ustawieniach
   *[other] { $name }: więcej w { $count } ustawieniach
  }
compare-same = { $count ->
    [one] { $count } ustawienie takie samo
    [few] { $count } ustawienia takie same
    [many] { $count } ustawień takich samych
   *[other] { $count } ustawienia takie same
  }
compare-differ = { $count ->
    [one] { $count } różnica
    [few] { $count } różnice
    [many] { $count } różnic
   *[other] { $count } różnicy
  }
compare-control = Ustawienie
compare-differs-here = różni się
compare-equal = Nie ma różnic
compare-equal-text = Obie strony mogą zobaczyć i zmienić to samo.
compare-other-rules = Obowiązywały wtedy inne reguły. Obie strony pokazano według dzisiejszych.
compare-not-then = Nic nie wiadomo o tej chwili
compare-not-then-text = Dziennik zaczyna się później albo ta osoba pojawiła się później. Wybierz późniejszą chwilę.
compare-no-role = Wybierz dwie role
compare-no-role-text = Organizacje tego rodzaju nie mają takiej roli.
compare-no-person = Wybierz drugą osobę
compare-no-person-text = Szukaj według nazwiska lub adresu.
