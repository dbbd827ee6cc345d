# Texts of several pages. Names of roles, privileges, settings, areas and reasons are in crates/catalogue/names.

close = Close
choose = Choose
loading = Loading
language = Language
organization = Organization
administrator = Administrator
theme-system = Theme: as the system
theme-light = Theme: light
theme-dark = Theme: dark

## Pickers

organization-search = Search organizations
administrator-search = Search by name, address or role
picker-nothing = Nothing matches “{ $query }”.
picker-more = { $count } more. Type to narrow the list.
managed-by = Managed by { $partner }
people-of = { $organization }
no-role = No role here

## Badge

badge-same = Same bytes as the server
badge-different = Not the bytes of the server
badge-same-text = This page computed both digests from the bytes that it runs. The server says that it has loaded the same.
badge-different-text = The digests of the bytes that this page runs are not those that the server says it has loaded. Do not trust this preview; reload the page.
badge-details = What runs here
badge-module = Module
badge-catalogue = Catalogue
badge-bytes = { $bytes } bytes
badge-here = Browser
badge-there = Server
badge-about = { $catalogue } · version { $version } · ABI { $abi } · revision { $revision }

## Moments

moment = { DATETIME($at, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZoneName: "short") }

## Pages of the console

page-overview = Overview
page-users = Users
page-external = External administrators
page-roles = Roles
page-compare = Compare
page-who-can = Who can …?
page-customers = Customers
page-partner-administrators = Partner administrators
page-support-access = Support access
page-help-desk = Help desk
page-audit = Audit log
page-calendar = Calendar
page-accessibility = Accessibility

## The frame of the console

navigation = Pages
navigation-open = Open the pages of the console
navigation-people = People and roles
navigation-partner = Partner
navigation-support = Support
navigation-insight = What happened
skip-to-main = Skip to the page
go-home = Your organization
switch-organization = Switch organization
switcher-own = Your organization
switcher-customers = Your customers
switcher-others = Other organizations
you-are = You are { $name }
my-roles = Your roles
open-preview = Preview of any administrator
be-somebody-else = Be somebody else
open-outbox = Outbox of the demo
sign-out = Sign out
revision = Change { $revision }
restricted-banner = Restricted mode is on. Some settings are managed by your partner.
visiting = You are looking at { $organization }, which is not your own organization.
offline = The server cannot be reached. What is here may be out of date.
stale = The server cannot tell whether what it knows is up to date, so it decides nothing until it can.
newer = The server has newer rules than this page. The page loads itself anew; what you typed is kept.
newer-stuck = The server has other rules than this page, and loading it anew did not help. Nothing here is up to date.
newer-do = Load anew

## The check of a page

check-page = Check this page
check-page-busy = Checking …

## Pages and forms

role-held = a role
save = Save
cancel = Cancel
undo = Undo
try-again = Try again
page-not-loaded = This page could not be loaded
page-not-loaded-text = It may have changed on the server meanwhile. Try it once more.
not-read-again = This could not be read again: { $why }
pages = Pages of the list
pager = { NUMBER($first) }–{ NUMBER($last) } of { NUMBER($total) }
pager-none = Nothing here
pager-first = First page
pager-back = Page before
pager-next = Next page

## What can go wrong

problem-denied = This is not allowed
problem-forbidden = You may not see this
problem-forbidden-text = None of your roles reaches it. A full administrator of the organization can give you one.
problem-unreachable = The server cannot be reached
problem-unreachable-text = Nothing was lost. Try again when the connection is back.
problem-not-found = This is not there
problem-not-found-text = The address may be misspelt, or it is gone.
problem-stale = Somebody else changed this meanwhile
problem-stale-text = Look at it as it is now, and save again.
problem-unauthenticated = You are not signed in any more
problem-too-busy = The server is busy
problem-too-busy-text = Try again in a moment.
problem-stale-directory = The server’s data may be out of date
problem-stale-directory-text = It decides nothing until it has caught up. Try again in a moment.
problem-not-evaluated = The rules gave no answer
problem-not-evaluated-text = Nothing was changed. Try again; if it stays so, tell whoever runs the server.
problem-store-unavailable = The database does not answer
problem-store-unavailable-text = Look at what is so now before you try again.
problem-other = This did not work

## Licences

licence-meetings_host = Meetings host
licence-cc_standard = Contact centre, standard
licence-cc_premium = Contact centre, premium
