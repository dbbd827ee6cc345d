# The calendar of what begins and ends
calendar-text = Roles that begin or end, requests that expire, and access that runs out.
calendar-export = Export as .ics
calendar-alone = You are shown only what concerns you.
calendar-month = { DATETIME($month, month: "long", year: "numeric") }
calendar-before = Month before
calendar-after = Next month
calendar-this-month = This month
calendar-kinds = Show only
calendar-kind-assignment_ends = Role ends
calendar-kind-assignment_begins = Role begins
calendar-kind-request_expires = Request expires
calendar-kind-access_ends = Access ends
calendar-was-assignment_ends = Role ended
calendar-was-assignment_begins = Role began
calendar-was-request_expires = Request expired
calendar-was-access_ends = Access ended
calendar-table = Days of the month
calendar-weekday = { DATETIME($day, weekday: "long") }
calendar-weekday-short = { DATETIME($day, weekday: "short") }
calendar-day =
    { $count ->
        [0] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: nothing
        [one] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: one thing
       *[other] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: { NUMBER($count) } things
    }
calendar-more = { NUMBER($count) } more
calendar-agenda = What begins and ends
calendar-only = { DATETIME($day, weekday: "long", day: "numeric", month: "long") }
calendar-whole-month = Whole month
calendar-date = { DATETIME($day, weekday: "long", day: "numeric", month: "long") }
calendar-today = Today
calendar-time = { DATETIME($at, hour: "2-digit", minute: "2-digit") }
calendar-none = Nothing in { DATETIME($month, month: "long", year: "numeric") }
calendar-none-day = Nothing on this day
calendar-none-narrowed = Other kinds are left out. Take the filter off above.
calendar-none-text = No role begins or ends, and no access runs out.
