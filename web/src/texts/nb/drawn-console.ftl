# The drawn console

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
