# Help desk: customers across a partner, requests for access, and access that runs

help-desk-text = Find a customer, look, and ask for access where looking is not enough.
help-desk-closed = The help desk is for those who support customers
help-desk-closed-text = You cannot ask for access. { $why }
help-desk-waiting = A request for access to { $organization } waits for your answer

## Customers

help-desk-customers = Customers
help-desk-search = Search by name or id
help-desk-unlisted = The list has the organizations that let Cisco support look. Any other customer is found by its whole id.
help-desk-found = { $count ->
    [one] One organization found
   *[other] { $count } organizations found
}
help-desk-none = No customer yet
help-desk-not-found = No customer matches
help-desk-not-found-text = Try another part of the name, or the id.
help-desk-not-found-exact = Type the whole id of the organization, as the customer’s case says it.
help-desk-sees = You see { $seen } of { $all } controls
help-desk-changes = { $count ->
    [one] and can change one of them
   *[other] and can change { $count } of them
}
help-desk-sees-nothing = You see nothing here now
help-desk-looks-only = You may look, but not ask for access. { $why }

## Asking

help-desk-ask = Ask for access
help-desk-ask-heading = Ask for access to { $organization }
help-desk-ask-text = The full administrators of { $organization } get a mail and have one hour to answer. If one of them grants it, you have access for one hour.
help-desk-purpose = Purpose
help-desk-purpose-hint = They read it before they answer. { $left } of { $longest } characters left.
help-desk-too-long = { $count ->
    [one] One character too many
   *[other] { $count } characters too many
}
help-desk-asked = You asked for access to { $organization }

## Requests

help-desk-open = Your requests
help-desk-no-purpose = No purpose was given.
help-desk-answer-left = Time to answer
help-desk-access-left = Time left
help-desk-waits = The administrators were sent a mail. The answer appears here by itself.
help-desk-console = Open console
help-desk-end = End now
help-desk-ended = Your access to { $organization } is ended
help-desk-now-running = { $organization } granted you access
help-desk-now-denied = { $organization } denied you access
help-desk-now-expired = Nobody at { $organization } answered within the hour
help-desk-now-over = Your access to { $organization } is over

## Earlier

help-desk-past = Earlier requests
help-desk-asked-at = Asked
help-desk-outcome = What became of it
help-desk-all = Show all { $count }
