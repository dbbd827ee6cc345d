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

page-overview = Översikt
page-users = Användare
page-external = Externa administratörer
page-roles = Roller
page-compare = Jämför
page-who-can = Vem kan …?
page-customers = Kunder
page-partner-administrators = Partneradministratörer
page-support-access = Supportåtkomst
page-help-desk = Help Desk
page-audit = Granskningslogg
page-calendar = Kalender
page-accessibility = Tillgänglighet

## The frame of the console

navigation = Sidor
navigation-open = Öppna konsolens sidor
navigation-people = Personer och roller
navigation-partner = Partner
navigation-support = Support
navigation-insight = Vad som har hänt
skip-to-main = Hoppa till innehållet
go-home = Din organisation
switch-organization = Byt organisation
switcher-own = Din organisation
switcher-customers = Dina kunder
switcher-others = Andra organisationer
you-are = Du är { $name }
my-roles = Dina roller
open-preview = Förhandsvisning för valfri administratör
be-somebody-else = Byt person
open-outbox = Demoversionens utkorg
sign-out = Logga ut
revision = Ändring { $revision }
restricted-banner = Begränsat läge är på. Vissa inställningar hanteras av din partner.
visiting = Du tittar på { $organization }, som inte är din egen organisation.
offline = Servern går inte att nå. Det som visas här kan vara inaktuellt.
stale = Servern vet inte om dess data är aktuella och beslutar därför inget förrän den vet det.
newer = Servern har nyare regler än sidan. Sidan läses in på nytt, och det du har skrivit finns kvar.
newer-stuck = Servern har andra regler än sidan, och det hjälpte inte att läsa in den på nytt. Inget här är aktuellt.
newer-do = Läs in på nytt

## The check of a page

check-page = Kontrollera den här sidan
check-page-busy = Kontrollerar …

## Pages and forms

role-held = i fråga
save = Spara
cancel = Avbryt
undo = Ångra
try-again = Försök igen
page-not-loaded = Det gick inte att läsa in sidan
page-not-loaded-text = Den kan ha ändrats på servern under tiden. Försök en gång till.
not-read-again = Det gick inte att läsa in det här på nytt: { $why }
pages = Listans sidor
pager = { NUMBER($first) }–{ NUMBER($last) } av { NUMBER($total) }
pager-none = Inget här
pager-first = Första sidan
pager-back = Föregående sida
pager-next = Nästa sida

## What can go wrong

problem-denied = Det här är inte tillåtet
problem-forbidden = Du får inte se det här
problem-forbidden-text = Ingen av dina roller ger åtkomst hit. En fullständig administratör i organisationen kan tilldela dig en sådan.
problem-unreachable = Servern går inte att nå
problem-unreachable-text = Inget har gått förlorat. Försök igen när anslutningen är tillbaka.
problem-not-found = Det här finns inte
problem-not-found-text = Adressen kan vara felstavad, eller så finns det inte längre.
problem-stale = Någon annan har ändrat det här under tiden
problem-stale-text = Se hur det ser ut nu och spara igen.
problem-unauthenticated = Du är inte längre inloggad
problem-too-busy = Servern är upptagen
problem-too-busy-text = Försök igen om en stund.
problem-stale-directory = Serverns data kan vara inaktuella
problem-stale-directory-text = Servern beslutar inget förrän den har kommit ikapp. Försök igen om en stund.
problem-not-evaluated = Reglerna gav inget svar
problem-not-evaluated-text = Inget har ändrats. Försök igen. Om det inte hjälper, kontakta den som driver servern.
problem-store-unavailable = Databasen svarar inte
problem-store-unavailable-text = Kontrollera hur det ser ut nu innan du försöker igen.
problem-other = Det gick inte

## Licences

licence-meetings_host = Mötesvärd
licence-cc_standard = Kontaktcenter, standard
licence-cc_premium = Kontaktcenter, premium
