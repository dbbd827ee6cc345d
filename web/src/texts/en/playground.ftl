# The playground

playground-title = Playground · Remit
playground-room = Playground
playground-not-loaded = The playground could not be loaded
playground-failed = This could not be worked out
playground-trouble = The page stopped in the middle of this text and started anew. What you wrote is still here. ({ $detail })
playground-columns = Parts of the playground
playground-catalogue = Catalogue
playground-world = World
playground-answers = Answers
playground-resize-catalogue = Width of the catalogue
playground-resize-world = Width of the world
playground-stale = Out of date

## The bar at the top

playground-here = Nothing leaves this page
playground-here-text = Everything is worked out in this browser, by the two files below. Once the page is open, it asks for nothing and sends nothing. A link holds all that you wrote in the address itself, which browsers do not send.
playground-import = Import
playground-export = Export
playground-share = Share
playground-open-whole = Open in the playground
playground-templates = Templates
playground-template-control-hub = Control Hub
playground-template-control-hub-text = 30 administrator roles, partners, help desk and restricted mode
playground-template-demo = Control Hub, the whole demo
playground-template-demo-text = 48 people in nine organizations, with support access that begins and ends
playground-template-b2b-console = Small B2B console
playground-template-b2b-console-text = Owners, members and billing, with invoices and projects that are somebody’s own
playground-template-authzen-certification = AuthZEN certification
playground-template-authzen-certification-text = The policy of the OpenID certification scenario, on attributes
playground-template-empty = Almost empty
playground-template-empty-text = One role and one privilege, to begin with
playground-drop = Drop the file to open it

## First steps

playground-first = First steps
playground-first-away = Hide first steps
playground-first-text = The catalogue has the rules, the answers what they give. Change one, and watch.
playground-try-level = Change a level
playground-try-level-text = A level is selected in the text. Type another over it, such as “{ $level }”: matrix, tests and consoles follow.
playground-try-person = Look through somebody’s eyes
playground-try-person-text = This is the console of { $name }. Choose a control to read why it is as it is.
playground-try-time = Move the time
playground-try-time-text = The time has moved on. Below stands what begins or ends by it.

## Opening and sharing

playground-opened = { $name } is open
playground-linked = The link
playground-refused-damaged = This link or file is damaged: a part of it is missing or was changed. Nothing was opened.
playground-refused-newer = This link or file was made by a newer playground, which this one cannot read. Nothing was opened.
playground-refused-too-large = This is too large to be opened here. Nothing was opened.
playground-refused-other = This file is no playground, no directory document and no catalogue. Nothing was opened.
playground-share-text = The link holds everything as it is now: the texts, the moment and what you look at. Nothing is uploaded.
playground-share-link = Link
playground-share-frame = To embed it in a page, read-only
playground-copy-link = Copy link
playground-copy-frame = Copy code
playground-copied = Copied
playground-link-length = { NUMBER($length) } characters
playground-link-long = { NUMBER($length) } characters: some mail and chat programs cut links of this length. A file is safer.
playground-frame-text = Readers can look at everything, move through time and ask questions. They cannot change the texts.

## The editor

playground-format = Format
playground-keys = Keys of the editor
playground-key-suggest = Suggestions
playground-key-about = About the name at the caret
playground-key-next = Next mistake
playground-key-format = Format
playground-key-comment = Comment lines out, or in again
playground-key-undo = Undo
playground-key-leave = Leave the editor
playground-leave-editor = Press Escape and then Tab to leave the editor.
playground-leave-editor-short = Esc, then Tab: leave
playground-suggestions = Suggestions
playground-place = Line { $line }, column { $column }
playground-line = Line { $line }
playground-mistakes = { $count ->
    [0] No mistakes
    [one] { $count } mistake
   *[other] { $count } mistakes
  }
playground-problems = Mistakes in the catalogue
playground-problems-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
  }
playground-catalogue-digest = SHA-256 of the catalogue that decides
playground-too-long = That would be more than { NUMBER($kib) } KiB, so it was not taken.
playground-kind-role = Role
playground-kind-privilege = Privilege
playground-kind-setting = Setting
playground-kind-condition = Condition
playground-kind-act = Act
playground-kind-table = Table
playground-kind-document = Document
playground-kind-resource = Type of resource
playground-kind-attribute = Attribute
playground-kind-action = Action
playground-about-gives-manage = Manages
playground-about-gives-view = Views
playground-about-held-manage = Managed by
playground-about-held-view = Viewed by
playground-about-uses = { $uses ->
    [0] Declared in line { $line }, not used
    [one] Declared in line { $line }, used once
   *[other] Declared in line { $line }, used { $uses } times
  }

## The world

playground-world-view = How the world is shown
playground-tables = Tables
playground-json = JSON
playground-lists = Parts of the world
playground-list-organizations = Organizations
playground-list-users = People
playground-list-assignments = Assignments
playground-list-elevations = Elevations
playground-list-sites = Sites
playground-add = Add
playground-search = Search
playground-none-here = Nothing here yet
playground-row-unnamed = Without a name
playground-row-remove = Remove
playground-row-removed = Removed
playground-tables-stale = The JSON has a mistake. The tables show the last text without one, and cannot be changed until it is mended.
playground-show-json = Show the JSON
playground-restore-world = Go back to that text
playground-world-problems = Findings in the world
playground-field-id = Id
playground-field-name = Name
playground-field-kind = Kind
playground-field-managed-by = Managed by
playground-field-restricted-mode = Restricted mode
playground-field-support-read-only = Support may look
playground-field-services-setup-done = Set-up done
playground-field-contact-center = Contact centre (JSON)
playground-field-subscriptions = Subscriptions (JSON)
playground-field-set-up = Set up by (JSON)
playground-field-organization = Organization
playground-field-licenses = Licences
playground-field-profiles = Profiles
playground-field-verified = Verified address
playground-field-vendor-support = Vendor’s support
playground-field-attributes = Attributes (JSON)
playground-field-user = Person
playground-field-role = Role
playground-field-assigned-at = Begins (UTC)
playground-field-expires-at = Ends (UTC)
playground-field-sites = Sites
playground-field-customers = Customers
playground-field-assigned-by = Given by
playground-field-first-sign-in-at = First sign-in (UTC)
playground-field-agent = Agent
playground-field-purpose = Purpose
playground-field-requested-at = Asked (UTC)
playground-field-decision = Answer
playground-field-decided-at = Answered (UTC)
playground-field-decided-by = Answered by
playground-field-ended-at = Ended early (UTC)
playground-field-managed-in = Managed in
playground-field-unsaid = Not said
playground-field-yes = Yes
playground-field-no = No
playground-field-none = There are none to choose.
playground-field-required = This cannot be left out.
playground-field-no-json = This is no JSON yet.
playground-choice-customer = Customer
playground-choice-partner = Partner
playground-choice-free = Free
playground-choice-consumer = Consumer
playground-choice-approved = Granted
playground-choice-denied = Denied
playground-choice-control-hub = Control Hub
playground-choice-site-administration = Site Administration
playground-begins = begins { $at }
playground-ends = until { $at }
playground-ended = ended { $at }
playground-elevation-later = Not asked yet
playground-elevation-waits = Waits
playground-elevation-expired = Expired
playground-elevation-running = Running
playground-elevation-over = Over
playground-elevation-denied = Denied

## Time

playground-time = Time
playground-now = The moment that is decided at, in UTC
playground-moments = Moments at which something begins or ends
playground-step-back = Moment before
playground-step-forward = Next moment
playground-play = Play
playground-pause = Pause
playground-no-moments = Nothing in this world begins or ends.
playground-nothing-follows = Nothing begins or ends after this.
playground-next-moment = Next: { $at }
playground-nothing-changes = This moment changes nobody’s access.
playground-happens-role-begins = { $person } becomes { $role } at { $organization }.
playground-happens-role-ends = { $person } is no longer { $role } at { $organization }.
playground-happens-signs-in = { $person } signs in at { $organization } for the first time.
playground-happens-asks = { $person } asks for temporary access to { $organization }.
playground-happens-request-expires = { $person }’s request for { $organization } expires.
playground-happens-granted = { $person } gets temporary access to { $organization }.
playground-happens-denied = { $person } is denied temporary access to { $organization }.
playground-happens-access-ends = { $person }’s temporary access to { $organization } ends.
playground-happens-set-up-ends = What { $person } has from setting { $organization } up ends.
playground-happens-more = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
  }
playground-effect = { $lost ->
    [0] { $gained ->
        [one] { $person } gains { $gained } control at { $organization }.
       *[other] { $person } gains { $gained } controls at { $organization }.
      }
   *[other] { $gained ->
        [0] { $lost ->
            [one] { $person } loses { $lost } control at { $organization }.
           *[other] { $person } loses { $lost } controls at { $organization }.
          }
       *[other] { $person } gains { $gained } and loses { $lost } controls at { $organization }.
      }
  }
