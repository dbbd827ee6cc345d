# The calendar of what begins and ends
calendar-text = Roller, der begynder eller ophører, anmodninger, der udløber, og adgang, der slutter.
calendar-export = Eksportér som .ics
calendar-alone = Du ser kun det, der vedrører dig selv.
calendar-month = { DATETIME($month, month: "long", year: "numeric") }
calendar-before = Forrige måned
calendar-after = Næste måned
calendar-this-month = Denne måned
calendar-kinds = Vis kun
calendar-kind-assignment_ends = Rollen ophører
calendar-kind-assignment_begins = Rollen begynder
calendar-kind-request_expires = Anmodningen udløber
calendar-kind-access_ends = Adgangen slutter
calendar-was-assignment_ends = Rollen er ophørt
calendar-was-assignment_begins = Rollen begyndte
calendar-was-request_expires = Anmodningen er udløbet
calendar-was-access_ends = Adgangen er slut
calendar-table = Månedens dage
calendar-weekday = { DATETIME($day, weekday: "long") }
calendar-weekday-short = { DATETIME($day, weekday: "short") }
calendar-day =
    { $count ->
        [0] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: intet
        [one] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: én ting
       *[other] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: { NUMBER($count) } ting
    }
calendar-more = { NUMBER($count) } mere
calendar-agenda = Hvad der begynder og slutter
calendar-only = { DATETIME($day, weekday: "long", day: "numeric", month: "long") }
calendar-whole-month = Hele måneden
calendar-date = { DATETIME($day, weekday: "long", day: "numeric", month: "long") }
calendar-today = I dag
calendar-time = { DATETIME($at, hour: "2-digit", minute: "2-digit") }
calendar-none = Intet i { DATETIME($month, month: "long", year: "numeric") }
calendar-none-day = Intet denne dag
calendar-none-narrowed = Andre slags vises ikke. Fjern filteret ovenfor.
calendar-none-text = Ingen rolle begynder eller ophører, og ingen adgang slutter.
