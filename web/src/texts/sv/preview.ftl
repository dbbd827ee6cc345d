# The preview of what an administrator sees

page-title = { $name } · Remit
room-preview = Förhandsvisning
skip = Hoppa till konsolen
reset = Återställ
offline-preview = Du är offline. Förhandsvisningen fungerar i webbläsaren, men du kan inte fråga servern.

## Where there is nothing to see

obstacle-empty = Ingen att visa
obstacle-empty-text = Katalogen innehåller ingen med åtkomst till den här organisationen.
obstacle-unknown-user = Ingen administratör ”{ $user }”
obstacle-unknown-user-text = Ingen i katalogen har den här adressen. Den kan vara felstavad, eller så är personen borttagen.
obstacle-unknown-user-do = Välj någon i { $organization }
obstacle-unknown-organization = Ingen organisation ”{ $organization }”
obstacle-unknown-organization-text = Katalogen har ingen organisation med det här id:t.
obstacle-unknown-organization-do = Välj en annan organisation
obstacle-unreachable = Servern går inte att nå
obstacle-unreachable-text = Sidan behöver servern en gång, för att hämta modulen, regelkatalogen och katalogens uppgifter om administratören.
obstacle-unreachable-do = Försök igen
obstacle-failed = Det gick inte
obstacle-failed-text = { $detail }
obstacle-failed-do = Försök igen

## Roles

roles-label = Roller
roles-open = { $count ->
    [one] { $count } roll
   *[other] { $count } roller
  }
roles-own = Roller i organisationen
roles-external = Roller för personer utifrån
roles-partner = Partner över sina kunder
roles-sites = Möteswebbplatser
roles-service = Kontaktcenter och Events
roles-none = Den här personen kan inte ha någon roll här.
roles-following = Följer av andra uppgifter
role-ends = Upphör { DATETIME($at, dateStyle: "medium") }
role-ended = Upphörde { DATETIME($at, dateStyle: "medium") }
role-starts = Börjar gälla { DATETIME($at, dateStyle: "medium") }
role-lists-customer = Hanterar den här kunden
role-signed-in = Har loggat in minst en gång
site-elsewhere = Hanteras i Site Administration
home-own = Hör till { $organization }
home-set-up = Från { $organization }, etablerar den här organisationen
home-partner = Från { $organization }, partnern som hanterar organisationen
home-vendor = Från { $organization }, leverantörens support
home-elsewhere = Från { $organization }
organization-switches = Organisation
restricted-mode = Begränsat läge
temporary-access = Tillfällig åtkomst pågår
support-read-only = Läsåtkomst för supporten
draft-saved = Inga ändringar
draft-edited = Bara ändrat här. Inget sparas.

## The drawn console

console-label = Konsolen som { $name } ser den
console-navigation = Konsolens sidor
console-search = Sök
console-closed = { $name } har ingen roll här. Konsolen öppnas inte.
legend = Inställningar
show-hidden = Visa dolda
section-management = Hantering
section-services = Tjänster
section-monitoring = Övervakning
section-partner = Partner
section-more = Mer
page-tally = { $editable } kan ändras, { $readOnly } har skrivskydd, { $greyed } tonas ned, { $hidden } döljs
page-empty = Det finns inget att se på den här sidan.
hidden-count = { $count ->
    [one] { $count } dold
   *[other] { $count } dolda
  }
state-editable = kan ändras
state-editable-restricted = kan ändras, begränsat läge
state-read-only = har skrivskydd
state-read-only-restricted = har skrivskydd, begränsat läge
state-greyed = tonas ned
state-greyed-restricted = tonas ned, begränsat läge
state-hidden = döljs
state-hidden-restricted = döljs, begränsat läge
state-scoped = bara för vissa webbplatser eller tjänster
difference-gained = tillkommer
difference-lost = bortfaller
mark-editable-restricted = Begränsat
mark-read-only = Skrivskyddat
mark-read-only-restricted = Skrivskyddat
mark-greyed-restricted = Begränsat
mark-hidden = Dolt
mark-hidden-restricted = Dolt av begränsat läge
mark-scoped = Per webbplats
mark-gained = Tillkommer
mark-lost = Bortfaller
mark-server = Servern avviker
gained-count = { $count } tillkommer
lost-count = { $count } bortfaller

## Asking the server

decided = Avgjort i webbläsaren på { NUMBER($milliseconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } ms
server-ask = Fråga servern
server-ask-why = Ställer samma frågor till besluts-API:t och jämför svaren
server-asking = Frågar …
server-equal = { $equal } av { $total } svar är lika
server-equal-saved = { $equal } av { $total } svar är lika för det som är sparat
server-unreachable = Servern går inte att nå
server-failed = { $detail }

## Contents of the drawn console. A line is a row, “ | ” divides its columns.

sample-action = Öppna
sample-company-name = { $organization }
sample-domain = { $domain }
sample-dirsync = Var 12:e timme
sample-work-number = +46 40 555 01 20
sample-service-status = I drift · stabil kanal
sample-email-locale = Engelska (Storbritannien)
sample-authentication = Enkel inloggning (SAML 2.0)
sample-call-priority = Användarens val
sample-call-behavior = Samtal i appen
sample-user-services =
    Meddelanden
    Möten
    Samtal
sample-users =
    Alma Sundin | alma.sundin@{ $domain }
    Filip Norén | filip.noren@{ $domain }
    Hedda Moe | hedda.moe@{ $domain }
sample-roles =
    Fullständig administratör | 2
    Skrivskyddad administratör | 2
    Enhetsadministratör | 1
sample-external-admins =
    Margareta Ljungdahl | Skrivskyddad
    Bjarne Toft | Fullständig
sample-licenses =
    Möten | 212 av 250
    Samtal | 180 av 200
    Meddelanden | 240 av 250
sample-orders =
    SO-20418 | Etablerad
    SO-20655 | Väntar på konfiguration
sample-policies =
    Standard för alla | Aktiv
    Receptionen | Aktiv
sample-locations =
    Malmö | 120 nummer
    Oslo | 64 nummer
sample-devices =
    Styrelserummet | Room Kit Pro | online
    Receptionen | Desk Phone 9851 | online
    Atriet | Board 55 | offline
sample-apps =
    Kalenderkoppling | 214 användare
    CRM-uppringning | 38 användare
sample-sites =
    emea.{ $domain } | 180 värdar
    nordics.{ $domain } | 64 värdar
sample-live-meetings =
    Veckoavstämning | 14 personer
    Leverantörssamtal | 6 personer
sample-business-hours =
    Supportlinje | mån–fre 8–17
    Helgdagar | 12 dagar
sample-cc-licenses =
    Premiumagenter | 24 av 30
    Standardagenter | 51 av 60
sample-cc-admins =
    Selin Aksoy | { $domain }
sample-troubleshooting =
    Veckoavstämning | Bra ljud
    Leverantörssamtal | Paketförlust 4 %
sample-audit-log =
    Roll tilldelad | anna@{ $domain } | 08:14
    Enhet tillagd | petra@{ $domain } | 07:52
    Inloggning ändrad | erik@{ $domain } | 07:31
sample-legal-holds =
    Ärende 2026-014 | 6 personer
    Ärende 2026-009 | 2 personer
sample-customers =
    Acme AB | Aktiv
    Fjordkraft Energi AS | Aktiv
    Baltica Logistyka | Aktiv
sample-partner-roles =
    Fullständig partneradministratör | 1
    Partneradministratör | 3
