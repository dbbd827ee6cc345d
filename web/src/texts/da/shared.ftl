# Texts of several pages. Names of roles, privileges, settings, areas and reasons are in crates/catalogue/names.

close = Luk
choose = Vælg
loading = Indlæser
language = Sprog
organization = Organisation
administrator = Administrator
theme-system = Tema: som systemet
theme-light = Tema: lyst
theme-dark = Tema: mørkt

## Pickers

organization-search = Søg efter organisation
administrator-search = Søg på navn, adresse eller rolle
picker-nothing = Ingen resultater for ”{ $query }”.
picker-more = { $count ->
    [one] { $count } mere. Skriv for at indsnævre listen.
   *[other] { $count } flere. Skriv for at indsnævre listen.
  }
managed-by = Administreres af { $partner }
people-of = { $organization }
no-role = Ingen rolle her

## Badge

badge-same = Samme bytes som serveren
badge-different = Ikke samme bytes som serveren
badge-same-text = Siden har selv beregnet begge hashværdier ud fra de bytes, den kører. Serveren oplyser, at den har indlæst de samme.
badge-different-text = Hashværdierne for de bytes, siden kører, stemmer ikke overens med dem, serveren oplyser at have indlæst. Stol ikke på denne forhåndsvisning, men genindlæs siden.
badge-details = Dette kører her
badge-module = Modul
badge-catalogue = Regelkatalog
badge-bytes = { $bytes } bytes
badge-here = Browser
badge-there = Server
badge-about = { $catalogue } · version { $version } · ABI { $abi } · revision { $revision }

## Moments

moment = { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZoneName: "short") }

## Pages of the console

page-overview = Oversigt
page-users = Brugere
page-external = Eksterne administratorer
page-roles = Roller
page-compare = Sammenlign
page-who-can = Hvem kan …?
page-customers = Kunder
page-partner-administrators = Partneradministratorer
page-support-access = Supportadgang
page-help-desk = Help desk
page-audit = Revisionslog
page-calendar = Kalender
page-accessibility = Tilgængelighed

## The frame of the console

navigation = Sider
navigation-open = Åbn konsollens sider
navigation-people = Personer og roller
navigation-partner = Partner
navigation-support = Support
navigation-insight = Hvad der er sket
skip-to-main = Gå til indholdet
go-home = Din organisation
switch-organization = Skift organisation
switcher-own = Din organisation
switcher-customers = Dine kunder
switcher-others = Andre organisationer
you-are = Du er { $name }
my-roles = Dine roller
open-preview = Forhåndsvisning for en valgfri administrator
be-somebody-else = Skift person
open-outbox = Demoens udbakke
sign-out = Log ud
revision = Ændring { $revision }
restricted-banner = Begrænset tilstand er slået til. Nogle indstillinger administreres af din partner.
visiting = Du ser på { $organization }, som ikke er din egen organisation.
offline = Der er ingen forbindelse til serveren. Det, der vises her, kan være forældet.
stale = Serveren ved ikke, om dens data er ajour, og afgør derfor intet, før den ved det.
newer = Serveren har nyere regler end denne side. Siden genindlæses, og det, du har skrevet, bevares.
newer-stuck = Serveren har andre regler end denne side, og det hjalp ikke at genindlæse den. Intet her er ajour.
newer-do = Genindlæs

## The check of a page

check-page = Kontrollér denne side
check-page-busy = Kontrollerer …

## Pages and forms

role-held = her
save = Gem
cancel = Annuller
undo = Fortryd
try-again = Prøv igen
page-not-loaded = Siden kunne ikke indlæses
page-not-loaded-text = Den kan være ændret på serveren i mellemtiden. Prøv en gang til.
not-read-again = Dette kunne ikke genindlæses: { $why }
pages = Listens sider
pager = { NUMBER($first) }-{ NUMBER($last) } af { NUMBER($total) }
pager-none = Intet her
pager-first = Første side
pager-back = Forrige side
pager-next = Næste side

## What can go wrong

problem-denied = Dette er ikke tilladt
problem-forbidden = Du må ikke se dette
problem-forbidden-text = Ingen af dine roller giver adgang hertil. En fuld administrator i organisationen kan tildele dig en sådan.
problem-unreachable = Der er ingen forbindelse til serveren
problem-unreachable-text = Intet er gået tabt. Prøv igen, når forbindelsen er tilbage.
problem-not-found = Dette findes ikke
problem-not-found-text = Adressen kan være stavet forkert, eller det findes ikke længere.
problem-stale = En anden har ændret dette i mellemtiden
problem-stale-text = Se, hvordan det er nu, og gem igen.
problem-unauthenticated = Du er ikke længere logget ind
problem-too-busy = Serveren er optaget
problem-too-busy-text = Prøv igen om lidt.
problem-stale-directory = Serverens data kan være forældede
problem-stale-directory-text = Serveren afgør intet, før den er ajour igen. Prøv igen om lidt.
problem-not-evaluated = Reglerne gav intet svar
problem-not-evaluated-text = Intet er ændret. Prøv igen. Hvis det ikke hjælper, så kontakt den, der driver serveren.
problem-store-unavailable = Databasen svarer ikke
problem-store-unavailable-text = Se, hvordan det er nu, før du prøver igen.
problem-other = Det lykkedes ikke

## Licences

licence-meetings_host = Mødevært
licence-cc_standard = Kontaktcenter, standard
licence-cc_premium = Kontaktcenter, premium
