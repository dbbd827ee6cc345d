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

## The frame of the console

restricted-banner = Begrenset modus er på. Noen innstillinger administreres av partneren din.
offline = Du er frakoblet. Forhåndsvisningen virker fortsatt i nettleseren, men du kan ikke spørre serveren.
## Pages and forms

role-held = her
## What can go wrong

## Lisenser

licence-meetings_host = Møtevert
licence-cc_standard = Kontaktsenter, standard
licence-cc_premium = Kontaktsenter, premium
