# The drawn console

console-label = Konsollen, som { $name } ser den
console-navigation = Konsollens sider
console-search = Søg
console-closed = { $name } har ingen rolle her. Konsollen åbnes ikke.
legend = Indstillinger
show-hidden = Vis skjulte
section-management = Administration
section-services = Tjenester
section-monitoring = Overvågning
section-partner = Partner
section-more = Mere
page-tally = { $editable } kan ændres, { $readOnly } skrivebeskyttet, { $greyed } nedtonet, { $hidden } skjult
page-empty = Der er ikke noget at se på denne side.
hidden-count = { $count ->
    [one] { $count } skjult
   *[other] { $count } skjulte
  }
state-editable = kan ændres
state-editable-restricted = kan ændres, Begrænset tilstand
state-read-only = skrivebeskyttet
state-read-only-restricted = skrivebeskyttet, Begrænset tilstand
state-greyed = nedtonet
state-greyed-restricted = nedtonet, Begrænset tilstand
state-hidden = skjult
state-hidden-restricted = skjult, Begrænset tilstand
state-scoped = kun for visse websteder eller tjenester
difference-gained = kommer til
difference-lost = bortfalder
mark-editable-restricted = Begrænset
mark-read-only = Skrivebeskyttet
mark-read-only-restricted = Skrivebeskyttet
mark-greyed-restricted = Begrænset
mark-hidden = Skjult
mark-hidden-restricted = Skjult af Begrænset tilstand
mark-scoped = Pr. websted
mark-gained = Kommer til
mark-lost = Bortfalder
mark-server = Serveren afviger
gained-count = { $count } kommer til
lost-count = { $count } bortfalder

## Contents of the drawn console. A line is a row, “ | ” divides its columns.

sample-action = Åbn
sample-company-name = { $organization }
sample-domain = { $domain }
sample-dirsync = Hver 12. time
sample-work-number = +46 40 555 01 20
sample-service-status = I drift · stabil kanal
sample-email-locale = Engelsk (Storbritannien)
sample-authentication = Enkeltlogon (SAML 2.0)
sample-call-priority = Brugerens valg
sample-call-behavior = Opkald i appen
sample-user-services =
    Beskeder
    Møder
    Opkald
sample-users =
    Alma Sundin | alma.sundin@{ $domain }
    Filip Norén | filip.noren@{ $domain }
    Hedda Moe | hedda.moe@{ $domain }
sample-roles =
    Fuld administrator | 2
    Skrivebeskyttet administrator | 2
    Enhedsadministrator | 1
sample-external-admins =
    Margareta Ljungdahl | Skrivebeskyttet
    Bjarne Toft | Fuld
sample-licenses =
    Møder | 212 af 250
    Opkald | 180 af 200
    Beskeder | 240 af 250
sample-orders =
    SO-20418 | Klargjort
    SO-20655 | Venter på opsætning
sample-policies =
    Standard for alle | Aktiv
    Receptionen | Aktiv
sample-locations =
    Malmö | 120 numre
    Oslo | 64 numre
sample-devices =
    Bestyrelseslokalet | Room Kit Pro | online
    Receptionen | Desk Phone 9851 | online
    Atriet | Board 55 | offline
sample-apps =
    Kalenderforbindelse | 214 brugere
    CRM-opkald | 38 brugere
sample-sites =
    emea.{ $domain } | 180 værter
    nordics.{ $domain } | 64 værter
sample-live-meetings =
    Ugemøde | 14 personer
    Leverandørmøde | 6 personer
sample-business-hours =
    Supportlinje | man.-fre. 8-17
    Fridage | 12 dage
sample-cc-licenses =
    Premiumagenter | 24 af 30
    Standardagenter | 51 af 60
sample-cc-admins =
    Selin Aksoy | { $domain }
sample-troubleshooting =
    Ugemøde | God lyd
    Leverandørmøde | Pakketab 4 %
sample-audit-log =
    Rolle tildelt | anna@{ $domain } | 08.14
    Enhed tilføjet | petra@{ $domain } | 07.52
    Login ændret | erik@{ $domain } | 07.31
sample-legal-holds =
    Sag 2026-014 | 6 personer
    Sag 2026-009 | 2 personer
sample-customers =
    Acme AB | Aktiv
    Fjordkraft Energi AS | Aktiv
    Baltica Logistyka | Aktiv
sample-partner-roles =
    Partneradministrator (fuld) | 1
    Partneradministrator | 3
