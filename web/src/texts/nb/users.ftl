# The page users

users-text = Alle i { $organization }, med roller og lisenser.
users-manage = Administrer brukere
users-export = Eksporter CSV

## The list

users-search = Søk etter navn eller adresse
users-external = Hvem som vises
users-external-false = Egne
users-external-only = Eksterne
users-external-true = Alle
users-roles-label = Filtrer etter rolle
users-roles = { $count ->
    [0] Alle roller
    [one] { $count } rolle
   *[other] { $count } roller
  }
users-roles-all = Tøm
users-total = { $count ->
    [one] { NUMBER($count) } person
   *[other] { NUMBER($count) } personer
  }
users-person = Person
users-roles-column = Administratorroller
users-roles-none = Ingen
users-roles-unseen = Vises ikke for deg
users-licences = Lisenser
users-licences-none = Ingen
users-licences-unseen = Vises ikke her
users-verified = E-postadresse
users-verified-yes = Bekreftet
users-verified-no = Ikke bekreftet
users-from = fra { $organization }
users-none-found = Ingen treff
users-none-found-text = Ingen her passer til både søket og filtrene.
users-filter-clear = Tøm søk og filtre
users-none = Ingen her ennå
users-none-text = Personer vises her så snart de er lagt til.

## Adding a person

users-add = Legg til bruker
users-add-do = Legg til
users-add-id = E-postadresse
users-add-id-hint = Personen logger på med den. Den kan ikke endres senere.
users-add-id-missing = Skriv inn en e-postadresse.
users-add-id-invalid = Dette er ikke en e-postadresse, som navn@firma.example.
users-add-name = For- og etternavn
users-add-name-missing = Skriv inn et navn.
users-add-name-long = Et navn har høyst 200 tegn.
users-add-exists = Noen har denne adressen allerede.
users-added = { $name } er lagt til.

## Exporting administrators

users-export-heading = Eksporter administratorer
users-export-text = En CSV-fil med navn, e-postadresse og roller for alle som har en administratorrolle.
users-export-filtered = Søket og filtrene dine gjelder også filen.
users-export-do = Eksporter
users-export-count = { $count ->
    [one] { NUMBER($count) } administrator
   *[other] { NUMBER($count) } administratorer
  }
users-export-running = { NUMBER($received) } av { NUMBER($total) } er mottatt
users-export-failed = Ingenting ble lagret. { $why }
users-exported = { $count ->
    [one] Filen med { NUMBER($count) } administrator er lagret.
   *[other] Filen med { NUMBER($count) } administratorer er lagret.
  }
