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

## The drawn console

console-label = Konsollen slik { $name } ser den
console-navigation = Sidene i konsollen
console-search = Søk
console-closed = { $name } har ingen rolle her. Konsollen åpnes ikke.
legend = Innstillinger
show-hidden = Vis skjulte
section-management = Administrasjon
section-services = Tjenester
section-monitoring = Overvåking
section-partner = Partner
section-more = Mer
page-tally = { $editable } kan endres, { $readOnly } skrivebeskyttet, { $greyed } nedtonet, { $hidden } skjult
page-empty = Det er ingenting å se på denne siden.
hidden-count = { $count ->
    [one] { $count } skjult
   *[other] { $count } skjulte
  }
state-editable = kan endres
state-editable-restricted = kan endres, begrenset modus
state-read-only = skrivebeskyttet
state-read-only-restricted = skrivebeskyttet, begrenset modus
state-greyed = nedtonet
state-greyed-restricted = nedtonet, begrenset modus
state-hidden = skjult
state-hidden-restricted = skjult, begrenset modus
state-scoped = bare for noen nettsteder eller tjenester
difference-gained = kommer til
difference-lost = faller bort
mark-editable-restricted = Begrenset
mark-read-only = Skrivebeskyttet
mark-read-only-restricted = Skrivebeskyttet
mark-greyed-restricted = Begrenset
mark-hidden = Skjult
mark-hidden-restricted = Skjult av begrenset modus
mark-scoped = Per nettsted
mark-gained = Kommer til
mark-lost = Faller bort
mark-server = Serveren avviker
gained-count = { $count } kommer til
lost-count = { $count } faller bort

## Asking the server

decided = Avgjort i nettleseren på { NUMBER($milliseconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } ms
server-ask = Spør serveren
server-ask-why = Stiller de samme spørsmålene til beslutnings-API-et og sammenligner svarene
server-asking = Spør …
server-equal = { $equal } av { $total } svar er like
server-equal-saved = { $equal } av { $total } svar er like for det som er lagret
server-unreachable = Får ikke kontakt med serveren
server-failed = { $detail }

## Contents of the drawn console. A line is a row, “ | ” divides its columns.

sample-action = Åpne
sample-company-name = { $organization }
sample-domain = { $domain }
sample-dirsync = Hver 12. time
sample-work-number = +46 40 555 01 20
sample-service-status = I drift · stabil kanal
sample-email-locale = Engelsk (Storbritannia)
sample-authentication = Enkel pålogging (SAML 2.0)
sample-call-priority = Brukerens valg
sample-call-behavior = Anrop i appen
sample-user-services =
    Meldinger
    Møter
    Anrop
sample-users =
    Alma Sundin | alma.sundin@{ $domain }
    Filip Norén | filip.noren@{ $domain }
    Hedda Moe | hedda.moe@{ $domain }
sample-roles =
    Fullstendig administrator | 2
    Skrivebeskyttet administrator | 2
    Enhetsadministrator | 1
sample-external-admins =
    Margareta Ljungdahl | Skrivebeskyttet
    Bjarne Toft | Full
sample-licenses =
    Møter | 212 av 250
    Anrop | 180 av 200
    Meldinger | 240 av 250
sample-orders =
    SO-20418 | Klargjort
    SO-20655 | Venter på oppsett
sample-policies =
    Standard for alle | Aktiv
    Resepsjonen | Aktiv
sample-locations =
    Malmö | 120 numre
    Oslo | 64 numre
sample-devices =
    Styrerommet | Room Kit Pro | tilkoblet
    Resepsjonen | Desk Phone 9851 | tilkoblet
    Atriet | Board 55 | frakoblet
sample-apps =
    Kalenderkobling | 214 brukere
    CRM-oppringing | 38 brukere
sample-sites =
    emea.{ $domain } | 180 verter
    nordics.{ $domain } | 64 verter
sample-live-meetings =
    Ukemøte | 14 personer
    Leverandørmøte | 6 personer
sample-business-hours =
    Kundestøtte | man.–fre. 8–17
    Fridager | 12 dager
sample-cc-licenses =
    Premiumagenter | 24 av 30
    Standardagenter | 51 av 60
sample-cc-admins =
    Selin Aksoy | { $domain }
sample-troubleshooting =
    Ukemøte | God lyd
    Leverandørmøte | Pakketap 4 %
sample-audit-log =
    Rolle tildelt | anna@{ $domain } | 08:14
    Enhet lagt til | petra@{ $domain } | 07:52
    Pålogging endret | erik@{ $domain } | 07:31
sample-legal-holds =
    Sak 2026-014 | 6 personer
    Sak 2026-009 | 2 personer
sample-customers =
    Acme AB | Aktiv
    Fjordkraft Energi AS | Aktiv
    Baltica Logistyka | Aktiv
sample-partner-roles =
    Fullstendig partneradministrator | 1
    Partneradministrator | 3
