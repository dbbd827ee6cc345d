# The page of a partner's customers.

customers-text = Organizations that { $partner } manages, and what you may do in each.
customers-search = Search by name or id
customers-partial = You see the customers that are yours. The partner has more.
customers-none = You have no customers
customers-none-text = Customers that you set up, or that a partner full administrator assigns to you, are listed here.
customers-customer = Customer
customers-managed-by = Managed by
customers-restricted = Restricted mode
customers-restricted-of = Restricted mode of { $name }
customers-restricted-on = Restricted mode is on in { $name }
customers-restricted-off = Restricted mode is off in { $name }
customers-restricted-stays = Restricted mode of { $name } stays as it was. { $why }
customers-access = Your access
customers-reach =
    { $change ->
        [0] { NUMBER($view) } settings to see
       *[other]
            { $view ->
                [0] { NUMBER($change) } settings to change
               *[other] { NUMBER($change) } settings to change, { NUMBER($view) } to see
            }
    }
customers-open = Open
customers-administrators = Administrators
customers-administrators-of = Administrators of { $name }
customers-nobody = Nobody administers this customer

## Creating a customer

customers-create = Create customer
customers-create-text = Restricted mode is on for a new customer, and you are its first full administrator.
customers-created = { $name } was created.
customers-name = Name
customers-name-missing = The customer needs a name.
customers-id = Id
customers-id-hint = Part of addresses. It cannot be changed later.
customers-id-wrong = An id has small letters, digits and hyphens, and begins with a letter or digit.
customers-id-taken = There is an organization with the id { $id } already.
customers-services = Services that you sell
customers-service-calling = Calling
customers-service-meetings = Meetings
customers-service-messaging = Messaging
customers-service-contact_center = Contact centre
customers-service-events = Events
