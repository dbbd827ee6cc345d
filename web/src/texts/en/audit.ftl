# The pages of the audit log

## The log

audit-text = Everything that was changed in this organization, by whom, and why it was allowed.
audit-day = { DATETIME($day, weekday: "long", day: "numeric", month: "long", year: "numeric") }
audit-today = Today
audit-time = { DATETIME($at, hour: "2-digit", minute: "2-digit", second: "2-digit") }
audit-moment = { DATETIME($at, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit") }
audit-moment-exact = { DATETIME($at, weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit", timeZoneName: "short") }
audit-shown =
    { $count ->
        [one] One change is shown
       *[other] { NUMBER($count) } changes are shown
    }
audit-newer =
    { $count ->
        [one] One new change
       *[other] { NUMBER($count) } new changes
    }
audit-decisions =
    { $count ->
        [0] No decision needed
        [one] One decision
       *[other] { NUMBER($count) } decisions
    }
audit-more-acts =
    { $count ->
        [one] and one more thing
       *[other] and { NUMBER($count) } more things
    }
audit-by-service = Sent by the service { $service }
audit-operator = Whoever runs the server
audit-service = The service { $service }
audit-none = No changes
audit-none-text = Nothing has been changed here since the directory was set up.
audit-none-narrowed = Nothing in the log fits all of these filters.
audit-looking = Looking further back, before change { $revision } · { NUMBER($found) } found
audit-looking-label = Looking through the log
audit-looked = Changes before { $revision } have not been looked at.
audit-stop = Stop
audit-older = Show older changes
audit-beginning = This is where the log begins. What was imported before has no entries here.

## Filters

audit-filters = Filter the log
audit-actor = Done by
audit-anybody = Anybody
audit-about = About
audit-anything = Anybody or anything
audit-as-typed = Exactly this, such as a site or a request
audit-act = What was done
audit-any-act = Anything
audit-from = From
audit-to = Before
audit-your-zone = Times are in your time zone, { $zone }.
audit-clear = Clear all filters
audit-clear-one = Clear “{ $label }”
audit-period-ends-before = The end has to be after the beginning
audit-period-no-moment = This is not a date with a time
audit-no-period = This period cannot be looked up
audit-no-period-text = Correct its beginning or end above.
audit-group-roles = Roles
audit-group-external = External administrators
audit-group-people = People
audit-group-support = Support access
audit-group-organization = Organization

## Acts, as something to do

audit-act-roles-assign = Assign a role
audit-act-roles-revoke = Revoke a role
audit-act-external_admins-add = Add an external administrator
audit-act-external_admins-promote = Promote an external administrator
audit-act-external_admins-demote = Demote external administrators
audit-act-external_admins-revoke = Remove an external administrator
audit-act-users-add = Add a person
audit-act-users-change = Change a person’s details
audit-act-sign_in-first = Sign in for the first time
audit-act-support-request = Request temporary access
audit-act-support-approve = Grant temporary access
audit-act-support-deny = Deny temporary access
audit-act-support-end = End temporary access
audit-act-support_read_only-set = Switch read-only support access
audit-act-restricted_mode-set = Switch restricted mode
audit-act-customers-create = Create a customer
audit-act-customers-assign = Assign a customer
audit-act-sites-add = Add a site
audit-act-sites-remove = Remove a site

## What somebody did

audit-did-roles-assign = { $actor } gave { $about } the role { $role }
audit-did-roles-revoke = { $actor } took the role { $role } from { $about }
audit-did-external_admins-add = { $actor } added { $about } from outside as { $role }
audit-did-external_admins-promote = { $actor } promoted { $about } to external full administrator
audit-did-external_admins-demote =
    { $count ->
        [one] { $actor } demoted { $about }, the external full administrator
       *[other] { $actor } demoted all external full administrators: { $about }
    }
audit-did-external_admins-revoke = { $actor } removed { $about } from the external administrators
audit-did-users-add = { $actor } added { $about } to the organization
audit-did-users-change = { $actor } changed the details or licences of { $about }
audit-did-sign_in-first = { $actor } signed in for the first time since getting a role
audit-did-support-request = { $actor } requested temporary access ({ $about })
audit-did-support-approve = { $actor } granted the request { $about } for temporary access
audit-did-support-deny = { $actor } denied the request { $about } for temporary access
audit-did-support-end = { $actor } ended the temporary access { $about }
audit-did-support_read_only-set =
    { $about ->
        [on] { $actor } let support look in, read-only
       *[other] { $actor } stopped support from looking in
    }
audit-did-restricted_mode-set =
    { $about ->
        [on] { $actor } turned restricted mode on
       *[other] { $actor } turned restricted mode off
    }
audit-did-customers-create = { $actor } created the customer { $about }
audit-did-customers-assign = { $actor } assigned a customer to { $about }
audit-did-sites-add = { $actor } added the site { $about }
audit-did-sites-remove = { $actor } removed the site { $about }
audit-did-other = { $actor } did “{ $act }”: { $about }

## One change

audit-change = Change { $revision }
audit-before = Change before
audit-after = Change after
audit-hash = SHA-256 of the change, chained to all before it:
audit-as-of = People as they were after this change
audit-person-as-of = { $name } as of then
audit-elsewhere = This change belongs to another organization
audit-elsewhere-text = You may see it there.
audit-elsewhere-go = Go there
audit-afterwards = What is so afterwards
audit-no-edits = Nothing became different.
audit-raw = As it stands in the log
audit-edit-roles =
    { $count ->
        [0] { $name } has no assigned role here any more
       *[other] { $name } holds
    }
audit-given-by = given by { $name }
audit-begins = from { $at }
audit-ends = until { $at }
audit-edit-user = { $name }
audit-address = Address
audit-licences = Licences
audit-nothing = none
audit-edit-site = The site { $site } is there
audit-edit-site-removed = The site { $site } is gone
audit-edit-server = Something of the server itself
audit-edit-elevation = Request of { $name } for temporary access
audit-purpose = What for
audit-requested = Requested
audit-decided-approved = Granted
audit-decided-denied = Denied
audit-at-by = { $at } by { $name }
audit-ended = Ended
audit-edit-organization = { $organization }
audit-restricted-mode = Restricted mode
audit-support-read-only = Read-only support access
audit-managed-by = Managed by
audit-set-up-by = Set up by
audit-on-off =
    { $on ->
        [on] On
       *[off] Off
    }

## Decisions, computed again

audit-receipts = Why it was allowed
audit-receipts-text = Each decision has a receipt. This page loads the module and the rules that it names, and computes it again from the very same bytes.
audit-no-receipts = Nothing had to be decided for this change.
audit-replay-again = Replay again
audit-replaying = Computing it again …
audit-question-act = May { $subject } do this: { $act }?
audit-question-setting =
    { $level ->
        [view] May { $subject } see “{ $setting }”?
       *[manage] May { $subject } change “{ $setting }”?
    }
audit-question-privilege =
    { $level ->
        [view] Does { $subject } have “{ $privilege }”, to look?
       *[manage] Does { $subject } have “{ $privilege }”, to change things?
    }
audit-detail-role = Role
audit-detail-person = Person
audit-detail-site = Site
audit-detail-customer = Customer
audit-detail-request = Request
audit-detail-organization = Organization
audit-allowed = Allowed
audit-denied = Denied
audit-level =
    { $level ->
        [view] level: view
       *[manage] level: manage
    }
audit-verdict-same = Same answer, same bytes
audit-verdict-same-text = The module in this page, given the bytes of the receipt, answers what the receipt says.
audit-verdict-different = Different answer
audit-verdict-different-text = The bytes of the receipt do not lead to the answer that it says. Something of it was altered.
audit-verdict-unreadable = Cannot be read
audit-verdict-unreadable-text = The module cannot read the bytes of the receipt. Something of it was altered.
audit-verdict-unavailable = Cannot be replayed here
audit-unavailable-gone =
    { $file ->
        [catalogue] The server does not have the rules any more that decided this.
       *[module] The server does not have the module any more that decided this.
    }
audit-unavailable-unreachable =
    { $file ->
        [catalogue] The rules could not be loaded. Try again when the connection is back.
       *[module] The module could not be loaded. Try again when the connection is back.
    }
audit-unavailable-other-bytes =
    { $file ->
        [catalogue] The rules that the server sent do not have the digest that the receipt names, so they were not used.
       *[module] The module that the server sent does not have the digest that the receipt names, so it was not run.
    }
audit-unavailable-unusable =
    { $file ->
        [catalogue] The module does not take these rules.
       *[module] The module has the right digest, but cannot be run in this browser.
    }
audit-milliseconds = { NUMBER($time, maximumFractionDigits: 1) } ms
audit-answer-then = The receipt says
audit-answer-here = This page computes
audit-bytes = Bytes and digests
audit-file-module = Module
audit-file-catalogue = Rules
audit-input-request = Request
audit-input-facts = Facts of the one who acted
audit-input-target = Facts of the person acted on
