# The preview of what an administrator sees

page-title = { $name } · Remit
room-preview = Preview
skip = Skip to the console
reset = Reset
offline-preview = You are offline. The preview goes on in this browser; the server cannot be asked.

## Where there is nothing to see

obstacle-empty = Nobody to look at
obstacle-empty-text = The directory has no people with access to this organization.
obstacle-unknown-user = No administrator “{ $user }”
obstacle-unknown-user-text = The directory knows nobody with this address. It may be misspelt, or the person is gone.
obstacle-unknown-user-do = Choose somebody of { $organization }
obstacle-unknown-organization = No organization “{ $organization }”
obstacle-unknown-organization-text = The directory has no organization with this id.
obstacle-unknown-organization-do = Choose another organization
obstacle-unreachable = The server cannot be reached
obstacle-unreachable-text = The page needs it once, for the module, the catalogue and what the directory says of this administrator.
obstacle-unreachable-do = Try again
obstacle-failed = This did not work
obstacle-failed-text = { $detail }
obstacle-failed-do = Try again

## Roles

roles-label = Roles
roles-open = { $count ->
    [one] { $count } role
   *[other] { $count } roles
  }
roles-own = Roles in the organization
roles-external = Roles for people from outside
roles-partner = Partner over its customers
roles-sites = Meeting sites
roles-service = Contact centre and events
roles-none = No role can apply to this person here.
roles-following = Follows from other facts
role-ends = Ends { DATETIME($at, dateStyle: "medium") }
role-ended = Ended { DATETIME($at, dateStyle: "medium") }
role-starts = Starts { DATETIME($at, dateStyle: "medium") }
role-lists-customer = Looks after this customer
role-signed-in = Has signed in once
site-elsewhere = Managed in Site Administration
home-own = At home in { $organization }
home-set-up = From { $organization }; set this organization up
home-partner = From { $organization }, the managing partner
home-vendor = From { $organization }, the vendor’s support
home-elsewhere = From { $organization }
organization-switches = Organization
restricted-mode = Restricted mode
temporary-access = Temporary access is running
support-read-only = Support may look
draft-saved = As saved
draft-edited = Edited here only. Nothing is saved.

## Asking the server

decided = Decided in this browser in { NUMBER($milliseconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } ms
server-ask = Ask the server
server-ask-why = Puts the same questions to the decision API and compares the answers
server-asking = Asking …
server-equal = { $equal } of { $total } answers equal
server-equal-saved = { $equal } of { $total } answers equal, for the saved state
server-unreachable = The server cannot be reached
server-failed = { $detail }
