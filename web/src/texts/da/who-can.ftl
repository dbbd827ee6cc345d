# Who can do something, and why

who-can-text = Alle, der må gøre det her, og hvorfor.
who-can-what = Hvad
who-can-search = Søg i rettigheder, indstillinger og handlinger
who-can-kind-privilege = Rettigheder
who-can-kind-act = Handlinger
who-can-kind-setting = Indstillinger
who-can-role = Rolle
who-can-target = For hvem
who-can-nobody = Vælg en person
who-can-sites = Mødewebsteder
who-can-services = Tjenester
who-can-missing-role = Vælg en rolle
who-can-missing-target = Vælg, hvem det drejer sig om
who-can-missing-site = Vælg et websted
who-can-missing-place = Vælg et websted eller en tjeneste
who-can-missing-text = Svaret afhænger af det.
who-can-sees = Se: { $what }
who-can-manages = Ændre: { $what }
who-can-at = { $what } · { $place }
who-can-total = { $count ->
    [one] { $count } person
   *[other] { $count } personer
  }
who-can-none = Ingen må gøre dette
who-can-none-text = Ingen rolle, som nogen har her, giver det.
who-can-why = Hvorfor
who-can-person = Åbn { $name }
who-can-act-yes = { $user } må gøre dette
who-can-act-no = { $user } må ikke gøre dette
who-can-no-change = Ingen enkelt ændring ville gøre det til et ja.
who-can-one = Og en bestemt person?
who-can-one-text = Ja eller nej, og hvad der ville ændre svaret.
who-can-person-label = Person
