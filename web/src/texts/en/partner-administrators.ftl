# The page of a partner's administrators.

partner-administrators-text = People at { $partner } with roles over its customers.
partner-administrators-search = Search by name or address
partner-administrators-none = Nobody has a role over customers
partner-administrators-person = Person
partner-administrators-roles = Roles
partner-administrators-customers = Customers
partner-administrators-manage = Manage
partner-administrators-all-customers = All
partner-administrators-no-customers = None assigned
partner-administrators-add = Add administrator
partner-administrators-add-text = Choose somebody at the partner. Roles follow in the next step.
partner-administrators-people = People

## One administrator

partner-administrators-assigned = { $name } now has the role { $role }.
partner-administrators-revoked = { $name } no longer has the role { $role }.
partner-administrators-customers-count =
    { $count ->
        [one] One customer is assigned.
       *[other] { NUMBER($count) } customers are assigned.
    }
partner-administrators-customers-search = Search customers
partner-administrators-customer-assigned = { $customer } was assigned to { $name }.
partner-administrators-customer-taken = { $customer } was taken from { $name }.
