# The drawn console

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
