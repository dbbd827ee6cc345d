# Who can do something, and why

who-can-text = Alla som får göra det här, och varför.
who-can-what = Vad
who-can-search = Sök behörigheter, inställningar och åtgärder
who-can-kind-privilege = Behörigheter
who-can-kind-act = Åtgärder
who-can-kind-setting = Inställningar
who-can-role = Roll
who-can-target = För vem
who-can-nobody = Välj en person
who-can-sites = Mötesplatser
who-can-services = Tjänster
who-can-missing-role = Välj en roll
who-can-missing-target = Välj vem det gäller
who-can-missing-site = Välj en webbplats
who-can-missing-place = Välj en webbplats eller tjänst
who-can-missing-text = Svaret beror på det.
who-can-sees = Se: { $what }
who-can-manages = Ändra: { $what }
who-can-at = { $what } · { $place }
who-can-total = { $count ->
    [one] { $count } person
   *[other] { $count } personer
  }
who-can-none = Ingen får göra det
who-can-none-text = Ingen roll som någon har här ger det.
who-can-why = Varför
who-can-person = Öppna { $name }
who-can-act-yes = { $user } får göra det
who-can-act-no = { $user } får inte göra det
who-can-no-change = Ingen enskild ändring skulle göra det till ett ja.
who-can-one = Och en viss person?
who-can-one-text = Ja eller nej, och vad som skulle ändra svaret.
who-can-person-label = Person
