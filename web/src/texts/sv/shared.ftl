# Texts of several pages. Names of roles, privileges, settings, areas and reasons are in crates/catalogue/names.

close = Stäng
choose = Välj
loading = Läser in
language = Språk
organization = Organisation
administrator = Administratör
theme-system = Tema: som systemet
theme-light = Tema: ljust
theme-dark = Tema: mörkt

## Pickers

organization-search = Sök efter organisation
administrator-search = Sök på namn, adress eller roll
picker-nothing = Inga träffar på ”{ $query }”.
picker-more = { $count } till. Skriv för att avgränsa listan.
managed-by = Hanteras av { $partner }
people-of = { $organization }
no-role = Ingen roll här

## Badge

badge-same = Samma byte som servern
badge-different = Inte samma byte som servern
badge-same-text = Sidan har själv beräknat båda hashvärdena för de byte som den kör. Servern uppger att den har läst in samma byte.
badge-different-text = Hashvärdena för de byte som sidan kör stämmer inte med dem som servern uppger att den har läst in. Lita inte på förhandsvisningen, utan läs in sidan igen.
badge-details = Det här körs
badge-module = Modul
badge-catalogue = Regelkatalog
badge-bytes = { $bytes } byte
badge-here = Webbläsare
badge-there = Server
badge-about = { $catalogue } · version { $version } · ABI { $abi } · revision { $revision }

## Moments

moment = { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZoneName: "short") }

## Pages of the console

## The frame of the console

restricted-banner = Begränsat läge är på. Vissa inställningar hanteras av din partner.
offline = Du är offline. Förhandsvisningen fungerar i webbläsaren, men du kan inte fråga servern.
## Pages and forms

role-held = i fråga
## What can go wrong

## Licenser

licence-meetings_host = Mötesvärd
licence-cc_standard = Kontaktcenter, standard
licence-cc_premium = Kontaktcenter, premium
