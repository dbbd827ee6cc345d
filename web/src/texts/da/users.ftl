# The page users

users-text = Alle i { $organization }, med roller og licenser.
users-manage = Administrer brugere
users-export = Eksportér CSV

## The list

users-search = Søg efter navn eller adresse
users-external = Hvem der vises
users-external-false = Egne
users-external-only = Eksterne
users-external-true = Alle
users-roles-label = Filtrer efter rolle
users-roles = { $count ->
    [0] Alle roller
    [one] { $count } rolle
   *[other] { $count } roller
  }
users-roles-all = Ryd
users-total = { $count ->
    [one] { NUMBER($count) } person
   *[other] { NUMBER($count) } personer
  }
users-person = Person
users-roles-column = Administratorroller
users-roles-none = Ingen
users-roles-unseen = Vises ikke for dig
users-licences = Licenser
users-licences-none = Ingen
users-licences-unseen = Vises ikke her
users-verified = E-mailadresse
users-verified-yes = Bekræftet
users-verified-no = Ikke bekræftet
users-from = fra { $organization }
users-none-found = Ingen resultater
users-none-found-text = Ingen her passer til både søgningen og filtrene.
users-filter-clear = Ryd søgning og filtre
users-none = Ingen her endnu
users-none-text = Personer vises her, så snart de er tilføjet.

## Adding a person

users-add = Tilføj bruger
users-add-do = Tilføj
users-add-id = E-mailadresse
users-add-id-hint = Personen logger ind med den. Den kan ikke ændres senere.
users-add-id-missing = Skriv en e-mailadresse.
users-add-id-invalid = Det er ikke en e-mailadresse, som navn@firma.example.
users-add-name = For- og efternavn
users-add-name-missing = Skriv et navn.
users-add-name-long = Et navn har højst 200 tegn.
users-add-exists = Nogen har allerede denne adresse.
users-added = { $name } er tilføjet.

## Exporting administrators

users-export-heading = Eksportér administratorer
users-export-text = En CSV-fil med navn, e-mailadresse og roller for alle, der har en administratorrolle.
users-export-filtered = Din søgning og dine filtre gælder også filen.
users-export-do = Eksportér
users-export-count = { $count ->
    [one] { NUMBER($count) } administrator
   *[other] { NUMBER($count) } administratorer
  }
users-export-running = { NUMBER($received) } af { NUMBER($total) } er modtaget
users-export-failed = Intet blev gemt. { $why }
users-exported = { $count ->
    [one] Filen med { NUMBER($count) } administrator er gemt.
   *[other] Filen med { NUMBER($count) } administratorer er gemt.
  }
