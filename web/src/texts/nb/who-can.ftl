# Who can do something, and why

who-can-text = Alle som kan gjøre det her, og hvorfor.
who-can-what = Hva
who-can-search = Søk i rettigheter, innstillinger og handlinger
who-can-kind-privilege = Rettigheter
who-can-kind-act = Handlinger
who-can-kind-setting = Innstillinger
who-can-role = Rolle
who-can-target = For hvem
who-can-nobody = Velg en person
who-can-sites = Møtenettsteder
who-can-services = Tjenester
who-can-missing-role = Velg en rolle
who-can-missing-target = Velg hvem det gjelder
who-can-missing-site = Velg et nettsted
who-can-missing-place = Velg et nettsted eller en tjeneste
who-can-missing-text = Svaret avhenger av det.
who-can-sees = Se: { $what }
who-can-manages = Endre: { $what }
who-can-at = { $what } · { $place }
who-can-total = { $count ->
    [one] { $count } person
   *[other] { $count } personer
  }
who-can-none = Ingen kan gjøre dette
who-can-none-text = Ingen rolle som noen har her, gir det.
who-can-why = Hvorfor
who-can-person = Åpne { $name }
who-can-act-yes = { $user } kan gjøre dette
who-can-act-no = { $user } kan ikke gjøre dette
who-can-no-change = Ingen enkelt endring ville gjort dette til et ja.
who-can-one = Og en bestemt person?
who-can-one-text = Ja eller nei, og hva som ville endre svaret.
who-can-person-label = Person
