# The page users

users-text = Everybody at { $organization }, with roles and licences.
users-manage = Manage users
users-export = Export CSV

## The list

users-search = Search by name or address
users-external = Who is listed
users-external-false = At home
users-external-only = External
users-external-true = All
users-roles-label = Filter by role
users-roles = { $count ->
    [0] All roles
    [one] { $count } role
   *[other] { $count } roles
  }
users-roles-all = Clear
users-total = { $count ->
    [one] { NUMBER($count) } person
   *[other] { NUMBER($count) } people
  }
users-person = Person
users-roles-column = Administrator roles
users-roles-none = None
users-roles-unseen = Not shown to you
users-licences = Licences
users-licences-none = None
users-licences-unseen = Not shown here
users-verified = E-mail address
users-verified-yes = Verified
users-verified-no = Not verified
users-from = from { $organization }
users-none-found = Nobody matches
users-none-found-text = Nobody here fits the search and the filters together.
users-filter-clear = Clear search and filters
users-none = Nobody here yet
users-none-text = People appear here as soon as they are added.

## Adding a person

users-add = Add user
users-add-do = Add
users-add-id = E-mail address
users-add-id-hint = The person signs in with it. It cannot be changed later.
users-add-id-missing = Enter an e-mail address.
users-add-id-invalid = This is not an e-mail address, such as name@company.example.
users-add-name = First and last name
users-add-name-missing = Enter a name.
users-add-name-long = A name has at most 200 characters.
users-add-exists = Somebody has this address already.
users-added = { $name } was added.

## Exporting administrators

users-export-heading = Export administrators
users-export-text = A CSV file with name, e-mail address and roles of everybody who has an administrator role.
users-export-filtered = Your search and filters apply to the file, too.
users-export-do = Export
users-export-count = { $count ->
    [one] { NUMBER($count) } administrator
   *[other] { NUMBER($count) } administrators
  }
users-export-running = { NUMBER($received) } of { NUMBER($total) } received
users-export-failed = Nothing was saved. { $why }
users-exported = { $count ->
    [one] The file with { NUMBER($count) } administrator was saved.
   *[other] The file with { NUMBER($count) } administrators was saved.
  }
