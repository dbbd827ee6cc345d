# The first page of an organization

overview-text = What needs you, and what you can see and do here.
overview-number = { NUMBER($count) }

## The reader

overview-hello = Hello, { $name }
overview-from = From { $organization }
overview-until = until { DATETIME($at, dateStyle: "medium") }
overview-no-role = You have no administrator role here. What you see is your own profile and what everybody may know.

## What needs attention

overview-attention = Needs attention
overview-quiet = All quiet. Nothing waits for you, and nothing ends within 30 days.
overview-more = { $count ->
    [one] { NUMBER($count) } more in the calendar
   *[other] { NUMBER($count) } more in the calendar
  }
overview-left = Time left
overview-answer = { $agent } asks for temporary access to { $organization }
overview-running = Your temporary access to { $organization } is running
overview-asked = Your request for access to { $organization } waits for an answer
overview-administrators = { $count ->
    [0] There is no full administrator
    [one] There is only one full administrator
   *[other] There are { NUMBER($count) } full administrators
  }
overview-administrators-text = With a second one, nobody is locked out when one is away.
overview-role-ends = { $name }: { $role }
overview-access-ends = Temporary access of { $name }
overview-ends = Ends { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
overview-do-answer = Answer
overview-do-look = Look

## What the reader may do

overview-controls = What you can do here
overview-preview = See it drawn
overview-editable = { NUMBER($count) } editable
overview-read-only = { NUMBER($count) } read-only
overview-greyed = { NUMBER($count) } greyed out
overview-hidden = { NUMBER($count) } hidden
overview-closed = Hidden from you: { $areas }.
overview-all-closed = None of the settings of this organization is open to you.

## The organization

overview-organization = Organization
overview-fact-kind = Kind
overview-fact-managed-by = Managed by
overview-fact-restricted-mode = Restricted mode
overview-fact-contact-center = Contact centre
overview-fact-support = Support may look
overview-fact-services = Services
overview-on = On
overview-off = Off
overview-contact-center-on = On, { $platform ->
    [new] new platform
   *[other] platform { $platform }
  }
overview-service-calling = Calling
overview-service-meetings = Meetings
overview-service-messaging = Messaging
overview-service-contact_center = Contact centre
overview-service-events = Events

## Recent changes

overview-changes = Recent changes
overview-no-changes = Nothing has been changed yet.
overview-changes-more = and { NUMBER($count) } more
overview-by = { $name } · { $at }
overview-operator = Whoever runs the server
overview-act-users-add = add a person
overview-act-users-change = change a person
overview-act-sites-add = add a site
overview-act-sites-remove = remove a site
overview-act-sign_in-first = sign in for the first time

## Partners and help desk

overview-customers-all = All customers
overview-customers = { $count ->
    [one] customer whom you look after
   *[other] customers whom you look after
  }
overview-customers-some = { $count ->
    [one] customer whom you may see; there are others
   *[other] customers whom you may see; there are others
  }
overview-help-desk = Search across all customers, look at what is wrong, and ask for temporary access.
overview-help-desk-do = Open the help desk
