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

## The frame of the console

restricted-banner = Begrænset tilstand er slået til. Nogle indstillinger administreres af din partner.
offline = Du er offline. Forhåndsvisningen virker stadig i browseren, men du kan ikke spørge serveren.
## Pages and forms

role-held = her
## What can go wrong

## Licenser

licence-meetings_host = Mødevært
licence-cc_standard = Kontaktcenter, standard
licence-cc_premium = Kontaktcenter, premium
