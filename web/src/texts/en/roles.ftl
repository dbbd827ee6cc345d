# The matrix of roles and privileges

roles-text = What every role lets people see and change. Select a cell to see where it comes from.
roles-compare = Compare
roles-print = Print
roles-nothing = No role or privilege matches
roles-nothing-text = Search for something else, or take a filter away.
roles-show-all = Show all

## Filters

roles-search = Search roles and privileges
roles-kind = Kind of organization
roles-relation = Relation
roles-all-relations = All relations
roles-role = Role
roles-all-roles = All roles
roles-differs = Only what differs
roles-settings = Settings
roles-restricted = Restricted mode
roles-found = Roles that match:

## The legend

roles-legend = What the signs mean
roles-sign-manage = Manage
roles-sign-view = View
roles-sign-none = No access
roles-sign-part = Some sites or services only
roles-sign-conditional = Depends on something
roles-sign-capped = Limited by restricted mode

## The grid

roles-grid = Roles and privileges: { $kind }
roles-hint = Move with the arrow keys, open with Enter.
roles-privilege = Privilege
roles-group-own = Own organization
roles-group-external = From outside
roles-group-partner = Partner over customers
roles-group-sites = Meeting sites
roles-group-service = Services
roles-group-support = Support
roles-column = { $role }, { $relation }
roles-relation-own = own
roles-relation-external = from outside
roles-relation-managing_partner = partner
roles-relation-support = support
roles-part-sites = some sites only
roles-part-services = some services only
roles-part-owned = only what is one’s own
roles-conditional = depends on something
roles-capped = limited by restricted mode

## A cell

roles-setting-of = Setting of “{ $privilege }”
roles-reach = Reaches
roles-reach-whole = The whole organization
roles-reach-listed_sites = The sites that the role is assigned for
roles-reach-sold_by_home = Services and sites that the person’s own partner sold in an active subscription
roles-reach-sold_by_anyone = Services and sites in any active subscription
roles-reach-owned = What is the person’s own
roles-conditions = Only
roles-condition-base = together with { $roles }
roles-condition-compare =
    where { $left } { $is ->
       *[equal] is
        [not_equal] is not
        [less] is less than
        [at_most] is at most
        [more] is more than
        [at_least] is at least
        [one_of] is one of
        [contains] contains
    } { $right }
roles-otherwise = Otherwise
roles-exempt = Restricted mode leaves this role alone.
roles-taken = { $setting }: { $from } becomes { $to }
roles-source = Source
roles-no-source = No table has this row for the role, so it gives nothing.
roles-holders = Who has it here
roles-held = { $count ->
    [one] { $count } person has this role
   *[other] { $count } people have this role
  }
roles-held-none = Nobody has this role.
roles-held-denied = Who has it is shown to those who may see roles.
roles-held-elsewhere = People of the managing partner have it in their own organization.
roles-about = About { $role }

## A role

roles-only-this = Show only this role
roles-compare-this = Compare with another
roles-for = For people by relation
roles-requires = Builds on one of
roles-excludes = Cannot be combined with
roles-given-by = Who gives it
roles-added-by = To people from outside: { $roles }
roles-taken-by = To oneself: { $roles }
roles-notes = Good to know
roles-note-self = Nobody gives it to themselves.
roles-note-from-partner = From outside, only people of the partner can have it.
roles-note-from-elsewhere = People of the partner cannot have it.
roles-note-sites = It is assigned for sites, one by one.
roles-note-customers = It reaches the customers that the person set up or was given.
roles-note-contact-center = The organization needs a contact centre.
roles-note-not-from-contact-center = Not for people from outside whose own organization has a contact centre.
roles-gives = What it gives
