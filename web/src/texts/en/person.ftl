# The page of a person

## The page

person-tabs = About this person
person-tab-roles = Roles
person-tab-profile = Profile
person-tab-history = History
person-about = In short
person-look-back = Look at an earlier moment
person-verified = Verified
person-unverified = Not verified

## An earlier moment

person-then = An earlier moment
person-then-at = As it was on { DATETIME($at, dateStyle: "long", timeStyle: "medium") }
person-then-text = Nothing can be changed here.
person-then-before = Change before
person-then-after = Change after
person-then-moment = Moment to look at
person-then-now = Back to now
person-then-nothing = The log does not go back this far
person-then-nothing-text = Choose a later moment, or go back to now.

## Choosing roles

person-picker = Administrator roles
person-not-joined = { $name } comes from outside and has no role here yet. Whoever comes from outside is first added under
person-no-roles = No roles here
person-folded =
    { $count ->
        [one] { $count } role that nobody of this kind can hold here
       *[other] { $count } roles that nobody of this kind can hold here
    }
person-folded-others =
    { $count ->
        [one] { $count } other role
       *[other] { $count } other roles
    }
person-gives-manage = Manages: { $areas }
person-gives-view = Sees: { $areas }
person-gives-nothing = Would add nothing to what is there
person-gives-nothing-held = Adds nothing to the other roles
person-state-over = Ended { DATETIME($at, dateStyle: "medium") }
person-state-scheduled = Starts { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-state-idle = Assigned without effect
person-state-holds = Held
person-state-until = Until { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-will-have = Will be assigned
person-will-lose = Will be revoked
person-will-change = Will change
person-times = Start and end
person-starts = Starts
person-starts-hint = Left empty: at once
person-ends = Ends
person-ends-hint = Left empty: when it is revoked
person-ends-past = This moment is over.
person-ends-order = The end has to be after the start.
person-sites = Sites of { $role }
person-customers =
    { $count ->
        [one] Customers of { $role }: { $count } chosen
       *[other] Customers of { $role }: { $count } chosen
    }
person-customers-find = Search customers
person-ticked =
    { $count ->
        [one] { $count } role changed, not saved
       *[other] { $count } roles changed, not saved
    }
person-look = See the console
person-review = Review and save
person-blocked = Something that is ticked cannot be saved like this. The role says why.
person-review-title = Changes for { $name }
person-effect = In the console:
person-stale = Somebody else changed these roles meanwhile. Look at them as they are now; what you ticked is kept.
person-look-again = Look at them now
person-saved = The roles of { $name } are saved.
person-undone = The roles of { $name } are as they were.
person-step-assign = Assign { $role }
person-step-revoke = Revoke { $role }
person-roles-denied = You may not see these roles
person-roles-denied-text = None of your roles here lets you see what others may do.
person-roles-partly = You see these roles and no others of this person.

## Profile

person-name = Name
person-name-wrong = A name has 1 to 200 characters.
person-not-at-home = Only the person’s own organization changes this.
person-licences-licences = Licences
person-licences-cc = Contact centre licences
person-licences-withheld = The licences of people from outside are for their own organization to see.
person-licence-meetings_host = Meetings host
person-licence-calling = Calling
person-licence-messaging = Messaging
person-licence-cc_standard = Contact centre, standard agent
person-licence-cc_premium = Contact centre, premium agent
person-profile-saved = The profile is saved.
person-profile-denied = You may not see this profile
person-profile-denied-text = None of your roles lets you see people here, or the person has no role in this organization.
person-address = E-mail address
person-home = Home organization
person-verification = Verification
person-verified-text = The address is verified.
person-unverified-text = The address is not verified yet.

## History

person-assignments = Roles of this person
person-no-assignments = Holds no role now
person-column-role = Role
person-column-state = State
person-column-from = From
person-column-until = Until
person-column-by = Assigned by
person-is-holds = Holds
person-is-scheduled = Yet to start
person-is-over = Ended
person-is-idle = Without effect
person-moment = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-changes = What was changed
person-changes-denied = You may not see the audit log
person-changes-denied-text = Whoever may see it finds here each change about this person.
person-no-changes = No changes yet
person-no-changes-text = Nothing about this person was changed since the directory was set up.
person-change-by = { $name }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
person-operator = Whoever runs the server
person-see-then = See the person then
person-did-roles-assign = { $role } assigned
person-did-roles-revoke = { $role } revoked
person-did-external_admins-add = Added from outside as { $role }
person-did-external_admins-promote = Promoted to external full administrator
person-did-external_admins-demote = Demoted
person-did-external_admins-revoke = Removed as an external administrator
person-did-users-add = Added to the organization
person-did-users-change = Profile or licences changed
person-did-customers-assign = Given a customer
person-did-sign_in-first = Signed in for the first time
