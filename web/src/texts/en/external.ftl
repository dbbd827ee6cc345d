# The page of external administrators.

external-text = People from other organizations who administer { $organization }.
external-search = Search by name or address
external-none = Nobody from outside has access
external-none-text = Partners, auditors and others whom you let in are listed here.
external-person = Person
external-home = Organization
external-roles = Roles
external-until = Until
external-actions = Actions
external-partner = Partner
external-no-end = No end
external-until-day = { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
external-not-signed-in = Not signed in yet
external-promote = Promote
external-revoke = Revoke
external-demote-all = Demote all full

## Adding somebody

external-add = Add external administrator
external-step = Step { $step } of 2
external-email = E-mail address
external-email-hint = Of somebody who has an account in another organization.
external-email-wrong = This is not an e-mail address yet.
external-verify-text = As soon as the address is complete, you see here whose it is.
external-from = From { $home }
external-verified = Verified
external-joined = Already here
external-continue = Continue
external-back = Back
external-role = Role
external-sites = Sites
external-last-day = Last day
external-last-day-hint = Leave it empty for access without an end.
external-until-past = This day is over. Choose today or a later day.
external-added = { $name } is now an external administrator of { $organization }.

## Promoting, demoting and revoking

external-promote-heading = Promote { $name }
external-promote-text = { $name } gets the role { $role } and manages this organization much like your own full administrators. Meeting sites follow with the first sign-in.
external-promote-back = This can be taken back only by demoting all external full administrators together.
external-promoted = { $name } is now { $role }.
external-demote-heading =
    { $count ->
        [one] Demote the external full administrator
       *[other] Demote all { $count } external full administrators
    }
external-demote-text = External full administrators are demoted together: all of them or nobody. Each goes back to a smaller role.
external-becomes = becomes
external-demoted =
    { $count ->
        [one] The external full administrator was demoted.
       *[other] All { $count } external full administrators were demoted.
    }
external-revoke-heading = Revoke the access of { $name }
external-revoke-text = { $name } loses all access to { $organization } at once and disappears from this list. There is no way to restore it: to come back, { $name } has to be added again.
external-revoke-partner = As long as the partner has an active subscription here, it can give itself the role of provisioning administrator again.
external-revoked = { $name } has no access to { $organization } any more. To let them back in, add them again.
