# Texts of several pages. Names of roles, privileges, settings, areas and reasons are in crates/catalogue/names.

close = Lukk
choose = Velg
loading = Laster inn
language = Språk
organization = Organisasjon
administrator = Administrator
theme-system = Tema: som systemet
theme-light = Tema: lyst
theme-dark = Tema: mørkt

## Pickers

organization-search = Søk etter organisasjon
administrator-search = Søk på navn, adresse eller rolle
picker-nothing = Ingen treff på «{ $query }».
picker-more = { $count } til. Skriv for å avgrense listen.
managed-by = Administreres av { $partner }
people-of = { $organization }
no-role = Ingen rolle her

## Badge

badge-same = Samme byte som serveren
badge-different = Ikke samme byte som serveren
badge-same-text = Siden har selv beregnet begge hashverdiene av bytene den kjører. Serveren oppgir at den har lastet inn de samme.
badge-different-text = Hashverdiene for bytene siden kjører, stemmer ikke med dem serveren oppgir at den har lastet inn. Ikke stol på denne forhåndsvisningen. Last inn siden på nytt.
badge-details = Dette kjører her
badge-module = Modul
badge-catalogue = Regelkatalog
badge-bytes = { $bytes } byte
badge-here = Nettleser
badge-there = Server
badge-about = { $catalogue } · versjon { $version } · ABI { $abi } · revisjon { $revision }

## Moments

moment = { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZoneName: "short") }

## Pages of the console

page-overview = Oversikt
page-users = Brukere
page-external = Eksterne administratorer
page-roles = Roller
page-compare = Sammenlign
page-who-can = Hvem kan …?
page-customers = Kunder
page-partner-administrators = Partneradministratorer
page-support-access = Støttetilgang
page-help-desk = Help desk
page-audit = Revisjonslogg
page-calendar = Kalender
page-accessibility = Tilgjengelighet

## The frame of the console

navigation = Sider
navigation-open = Åpne sidene i konsollen
navigation-people = Personer og roller
navigation-partner = Partner
navigation-support = Støtte
navigation-insight = Hva som har skjedd
skip-to-main = Gå til innholdet
go-home = Din organisasjon
switch-organization = Bytt organisasjon
switcher-own = Din organisasjon
switcher-customers = Dine kunder
switcher-others = Andre organisasjoner
you-are = Du er { $name }
my-roles = Dine roller
open-preview = Forhåndsvisning for valgfri administrator
be-somebody-else = Bytt person
open-outbox = Demoens utboks
sign-out = Logg av
revision = Endring { $revision }
restricted-banner = Begrenset modus er på. Noen innstillinger administreres av partneren din.
visiting = Du ser på { $organization }, som ikke er din egen organisasjon.
offline = Får ikke kontakt med serveren. Det som vises her, kan være utdatert.
stale = Serveren vet ikke om dataene er oppdatert, og avgjør derfor ingenting før den vet det.
newer = Serveren har nyere regler enn denne siden. Siden lastes inn på nytt, og det du har skrevet, blir tatt vare på.
newer-stuck = Serveren har andre regler enn denne siden, og det hjalp ikke å laste den inn på nytt. Ingenting her er oppdatert.
newer-do = Last inn på nytt

## The check of a page

check-page = Sjekk denne siden
check-page-busy = Sjekker …

## Pages and forms

role-held = her
save = Lagre
cancel = Avbryt
undo = Angre
try-again = Prøv igjen
page-not-loaded = Siden kunne ikke lastes inn
page-not-loaded-text = Den kan ha blitt endret på serveren i mellomtiden. Prøv en gang til.
not-read-again = Dette kunne ikke lastes inn på nytt: { $why }
pages = Sidene i listen
pager = { NUMBER($first) }–{ NUMBER($last) } av { NUMBER($total) }
pager-none = Ingenting her
pager-first = Første side
pager-back = Forrige side
pager-next = Neste side

## What can go wrong

problem-denied = Dette er ikke tillatt
problem-forbidden = Du har ikke lov til å se dette
problem-forbidden-text = Ingen av rollene dine gir tilgang hit. En fullstendig administrator i organisasjonen kan tildele deg en slik.
problem-unreachable = Får ikke kontakt med serveren
problem-unreachable-text = Ingenting har gått tapt. Prøv igjen når forbindelsen er tilbake.
problem-not-found = Dette finnes ikke
problem-not-found-text = Adressen kan være feilstavet, eller så finnes det ikke lenger.
problem-stale = Noen andre har endret dette i mellomtiden
problem-stale-text = Se hvordan det er nå, og lagre på nytt.
problem-unauthenticated = Du er ikke lenger pålogget
problem-too-busy = Serveren er opptatt
problem-too-busy-text = Prøv igjen om litt.
problem-stale-directory = Serverens data kan være utdaterte
problem-stale-directory-text = Serveren avgjør ingenting før den er à jour igjen. Prøv igjen om litt.
problem-not-evaluated = Reglene ga ikke noe svar
problem-not-evaluated-text = Ingenting er endret. Prøv igjen. Hvis det ikke hjelper, kontakt den som drifter serveren.
problem-store-unavailable = Databasen svarer ikke
problem-store-unavailable-text = Se hvordan det er nå, før du prøver igjen.
problem-other = Det gikk ikke

## Licences

licence-meetings_host = Møtevert
licence-cc_standard = Kontaktsenter, standard
licence-cc_premium = Kontaktsenter, premium
