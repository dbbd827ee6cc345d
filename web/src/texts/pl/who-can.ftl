# Who can do something, and why

who-can-text = Wszyscy, którzy mogą to tutaj zrobić, i dlaczego.
who-can-what = Co
who-can-search = Szukaj uprawnień, ustawień i czynności
who-can-kind-privilege = Uprawnienia
who-can-kind-act = Czynności
who-can-kind-setting = Ustawienia
who-can-role = Rola
who-can-target = Dla kogo
who-can-nobody = Wybierz osobę
who-can-sites = Witryny spotkań
who-can-services = Usługi
who-can-missing-role = Wybierz rolę
who-can-missing-target = Wybierz osobę, której to dotyczy
who-can-missing-site = Wybierz witrynę
who-can-missing-place = Wybierz witrynę lub usługę
who-can-missing-text = Od tego zależy odpowiedź.
who-can-sees = Podgląd: { $what }
who-can-manages = Zmiana: { $what }
who-can-at = { $what } · { $place }
who-can-total = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
  }
who-can-none = Nikt nie może tego zrobić
who-can-none-text = Nie daje tego żadna rola, którą ktoś tu ma.
who-can-why = Dlaczego
who-can-person = Otwórz: { $name }
who-can-act-yes = { $user } może to zrobić
who-can-act-no = { $user } nie może tego zrobić
who-can-no-change = Żadna pojedyncza zmiana nie zmieni tego w „tak”.
who-can-one = A konkretna osoba?
who-can-one-text = Tak czy nie, i co zmieniłoby odpowiedź.
who-can-person-label = Osoba
