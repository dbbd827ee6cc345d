# The preview of what an administrator sees

page-title = { $name } · Remit
room-preview = Forhåndsvisning
skip = Gå til konsollen
reset = Tilbakestill
offline-preview = Du er frakoblet. Forhåndsvisningen virker fortsatt i nettleseren, men du kan ikke spørre serveren.

## Where there is nothing to see

obstacle-empty = Ingen å vise
obstacle-empty-text = Katalogen har ingen med tilgang til denne organisasjonen.
obstacle-unknown-user = Ingen administrator «{ $user }»
obstacle-unknown-user-text = Ingen i katalogen har denne adressen. Den kan være feilstavet, eller personen er fjernet.
obstacle-unknown-user-do = Velg noen i { $organization }
obstacle-unknown-organization = Ingen organisasjon «{ $organization }»
obstacle-unknown-organization-text = Katalogen har ingen organisasjon med denne ID-en.
obstacle-unknown-organization-do = Velg en annen organisasjon
obstacle-unreachable = Får ikke kontakt med serveren
obstacle-unreachable-text = Siden trenger serveren én gang, for å hente modulen, regelkatalogen og katalogens opplysninger om administratoren.
obstacle-unreachable-do = Prøv igjen
obstacle-failed = Det gikk ikke
obstacle-failed-text = { $detail }
obstacle-failed-do = Prøv igjen

## Roles

roles-label = Roller
roles-open = { $count ->
    [one] { $count } rolle
   *[other] { $count } roller
  }
roles-own = Roller i organisasjonen
roles-external = Roller for personer utenfra
roles-partner = Partner overfor kundene
roles-sites = Møtenettsteder
roles-service = Kontaktsenter og Events
roles-none = Denne personen kan ikke ha noen rolle her.
roles-following = Følger av andre opplysninger
role-ends = Opphører { DATETIME($at, dateStyle: "medium") }
role-ended = Opphørte { DATETIME($at, dateStyle: "medium") }
role-starts = Gjelder fra { DATETIME($at, dateStyle: "medium") }
role-lists-customer = Administrerer denne kunden
role-signed-in = Har logget på minst én gang
site-elsewhere = Administreres i Site Administration
home-own = Hører til { $organization }
home-set-up = Fra { $organization }, klargjør denne organisasjonen
home-partner = Fra { $organization }, partneren som administrerer organisasjonen
home-vendor = Fra { $organization }, leverandørens kundestøtte
home-elsewhere = Fra { $organization }
organization-switches = Organisasjon
restricted-mode = Begrenset modus
temporary-access = Midlertidig tilgang pågår
support-read-only = Lesetilgang for kundestøtten
draft-saved = Ingen endringer
draft-edited = Bare endret her. Ingenting lagres.

## Asking the server

decided = Avgjort i nettleseren på { NUMBER($milliseconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } ms
server-ask = Spør serveren
server-ask-why = Stiller de samme spørsmålene til beslutnings-API-et og sammenligner svarene
server-asking = Spør …
server-equal = { $equal } av { $total } svar er like
server-equal-saved = { $equal } av { $total } svar er like for det som er lagret
server-unreachable = Får ikke kontakt med serveren
server-failed = { $detail }
