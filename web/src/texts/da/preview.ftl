# The preview of what an administrator sees

page-title = { $name } · Remit
room-preview = Forhåndsvisning
skip = Gå til konsollen
reset = Nulstil
offline-preview = Du er offline. Forhåndsvisningen virker stadig i browseren, men du kan ikke spørge serveren.

## Where there is nothing to see

obstacle-empty = Ingen at vise
obstacle-empty-text = Kataloget indeholder ingen med adgang til denne organisation.
obstacle-unknown-user = Ingen administrator ”{ $user }”
obstacle-unknown-user-text = Ingen i kataloget har denne adresse. Den kan være stavet forkert, eller personen er fjernet.
obstacle-unknown-user-do = Vælg en person i { $organization }
obstacle-unknown-organization = Ingen organisation ”{ $organization }”
obstacle-unknown-organization-text = Kataloget har ingen organisation med dette id.
obstacle-unknown-organization-do = Vælg en anden organisation
obstacle-unreachable = Der er ingen forbindelse til serveren
obstacle-unreachable-text = Siden skal bruge serveren én gang for at hente modulet, regelkataloget og katalogets oplysninger om administratoren.
obstacle-unreachable-do = Prøv igen
obstacle-failed = Det lykkedes ikke
obstacle-failed-text = { $detail }
obstacle-failed-do = Prøv igen

## Roles

roles-label = Roller
roles-open = { $count ->
    [one] { $count } rolle
   *[other] { $count } roller
  }
roles-own = Roller i organisationen
roles-external = Roller for personer udefra
roles-partner = Partner over for sine kunder
roles-sites = Mødewebsteder
roles-service = Kontaktcenter og Events
roles-none = Denne person kan ikke have nogen rolle her.
roles-following = Følger af andre oplysninger
role-ends = Ophører { DATETIME($at, dateStyle: "medium") }
role-ended = Ophørte { DATETIME($at, dateStyle: "medium") }
role-starts = Gælder fra { DATETIME($at, dateStyle: "medium") }
role-lists-customer = Administrerer denne kunde
role-signed-in = Har logget ind mindst én gang
site-elsewhere = Administreres i Site Administration
home-own = Hører til { $organization }
home-set-up = Fra { $organization }, klargør denne organisation
home-partner = Fra { $organization }, den partner, der administrerer organisationen
home-vendor = Fra { $organization }, leverandørens support
home-elsewhere = Fra { $organization }
organization-switches = Organisation
restricted-mode = Begrænset tilstand
temporary-access = Midlertidig adgang er i gang
support-read-only = Læseadgang for support
draft-saved = Ingen ændringer
draft-edited = Kun ændret her. Intet gemmes.

## Asking the server

decided = Afgjort i browseren på { NUMBER($milliseconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } ms
server-ask = Spørg serveren
server-ask-why = Stiller de samme spørgsmål til beslutnings-API'et og sammenligner svarene
server-asking = Spørger …
server-equal = { $equal } af { $total } svar er ens
server-equal-saved = { $equal } af { $total } svar er ens for det gemte
server-unreachable = Der er ingen forbindelse til serveren
server-failed = { $detail }
