# The page users

users-text = Alla på { $organization }, med roller och licenser.
users-manage = Hantera användare
users-export = Exportera CSV

## The list

users-search = Sök på namn eller adress
users-external = Vilka som visas
users-external-false = Egna
users-external-only = Externa
users-external-true = Alla
users-roles-label = Filtrera på roll
users-roles = { $count ->
    [0] Alla roller
    [one] { $count } roll
   *[other] { $count } roller
  }
users-roles-all = Rensa
users-total = { $count ->
    [one] { NUMBER($count) } person
   *[other] { NUMBER($count) } personer
  }
users-person = Person
users-roles-column = Administratörsroller
users-roles-none = Inga
users-roles-unseen = Visas inte för dig
users-licences = Licenser
users-licences-none = Inga
users-licences-unseen = Visas inte här
users-verified = E-postadress
users-verified-yes = Verifierad
users-verified-no = Inte verifierad
users-from = från { $organization }
users-none-found = Inga träffar
users-none-found-text = Ingen här motsvarar både sökningen och filtren.
users-filter-clear = Rensa sökning och filter
users-none = Ingen här än
users-none-text = Personer visas här så snart de har lagts till.

## Adding a person

users-add = Lägg till användare
users-add-do = Lägg till
users-add-id = E-postadress
users-add-id-hint = Personen loggar in med den. Den kan inte ändras senare.
users-add-id-missing = Ange en e-postadress.
users-add-id-invalid = Det här är ingen e-postadress, som namn@foretag.example.
users-add-name = För- och efternamn
users-add-name-missing = Ange ett namn.
users-add-name-long = Ett namn har högst 200 tecken.
users-add-exists = Någon har redan den här adressen.
users-added = { $name } har lagts till.

## Exporting administrators

users-export-heading = Exportera administratörer
users-export-text = En CSV-fil med namn, e-postadress och roller för alla som har en administratörsroll.
users-export-filtered = Din sökning och dina filter gäller även filen.
users-export-do = Exportera
users-export-count = { $count ->
    [one] { NUMBER($count) } administratör
   *[other] { NUMBER($count) } administratörer
  }
users-export-running = { NUMBER($received) } av { NUMBER($total) } har tagits emot
users-export-failed = Ingenting sparades. { $why }
users-exported = { $count ->
    [one] Filen med { NUMBER($count) } administratör har sparats.
   *[other] Filen med { NUMBER($count) } administratörer har sparats.
  }
