# The drawn console

console-label = The console as { $name } sees it
console-navigation = Pages of the console
console-search = Search
console-closed = { $name } has no role here. The console does not open.
legend = Controls
show-hidden = Show hidden
section-management = Management
section-services = Services
section-monitoring = Monitoring
section-partner = Partner
section-more = More
page-tally = { $editable } editable, { $readOnly } read-only, { $greyed } greyed out, { $hidden } hidden
page-empty = Nothing on this page can be seen.
hidden-count = { $count } hidden
state-editable = editable
state-editable-restricted = editable, restricted
state-read-only = read-only
state-read-only-restricted = read-only, restricted
state-greyed = greyed out
state-greyed-restricted = restricted
state-hidden = hidden
state-hidden-restricted = hidden, restricted
state-scoped = on some sites or services only
difference-gained = gained
difference-lost = lost
mark-editable-restricted = Restricted
mark-read-only = Read-only
mark-read-only-restricted = Read-only
mark-greyed-restricted = Restricted
mark-hidden = Hidden
mark-hidden-restricted = Hidden by restricted mode
mark-scoped = Per site
mark-gained = Gained
mark-lost = Lost
mark-server = Server differs
gained-count = { $count } gained
lost-count = { $count } lost

## Contents of the drawn console. A line is a row, “ | ” divides its columns.

sample-action = Open
sample-company-name = { $organization }
sample-domain = { $domain }
sample-dirsync = Every 12 hours
sample-work-number = +46 40 555 01 20
sample-service-status = Operational · stable channel
sample-email-locale = English (United Kingdom)
sample-authentication = Single sign-on (SAML 2.0)
sample-call-priority = Preferred by user
sample-call-behavior = Calling in the app
sample-user-services =
    Messages
    Meetings
    Calling
sample-users =
    Alma Sundin | alma.sundin@{ $domain }
    Filip Norén | filip.noren@{ $domain }
    Hedda Moe | hedda.moe@{ $domain }
sample-roles =
    Full administrator | 2
    Read-only administrator | 2
    Device administrator | 1
sample-external-admins =
    Margareta Ljungdahl | Read-only
    Bjarne Toft | Full
sample-licenses =
    Meetings | 212 of 250
    Calling | 180 of 200
    Messages | 240 of 250
sample-orders =
    SO-20418 | Provisioned
    SO-20655 | Waiting for set-up
sample-policies =
    Default for everybody | Active
    Front desk | Active
sample-locations =
    Malmö | 120 numbers
    Oslo | 64 numbers
sample-devices =
    Board room | Room Kit Pro | online
    Reception | Desk Phone 9851 | online
    Atrium | Board 55 | offline
sample-apps =
    Calendar connector | 214 users
    CRM dialler | 38 users
sample-sites =
    emea.{ $domain } | 180 hosts
    nordics.{ $domain } | 64 hosts
sample-live-meetings =
    Weekly review | 14 people
    Supplier call | 6 people
sample-business-hours =
    Support line | Mon–Fri 8–17
    Holidays | 12 days
sample-cc-licenses =
    Premium agents | 24 of 30
    Standard agents | 51 of 60
sample-cc-admins =
    Selin Aksoy | { $domain }
sample-troubleshooting =
    Weekly review | Good audio
    Supplier call | Packet loss 4 %
sample-audit-log =
    Role assigned | anna@{ $domain } | 08:14
    Device added | petra@{ $domain } | 07:52
    Sign-in settings changed | erik@{ $domain } | 07:31
sample-legal-holds =
    Matter 2026-014 | 6 people
    Matter 2026-009 | 2 people
sample-customers =
    Acme AB | Active
    Fjordkraft Energi AS | Active
    Baltica Logistyka | Active
sample-partner-roles =
    Partner full administrator | 1
    Partner administrator | 3
