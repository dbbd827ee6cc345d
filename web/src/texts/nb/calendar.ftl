# The calendar of what begins and ends
calendar-text = Roller som begynner eller opphører, forespørsler som utløper, og tilgang som tar slutt.
calendar-export = Eksporter som .ics
calendar-alone = Du ser bare det som gjelder deg selv.
calendar-month = { DATETIME($month, month: "long", year: "numeric") }
calendar-before = Forrige måned
calendar-after = Neste måned
calendar-this-month = Denne måneden
calendar-kinds = Vis bare
calendar-kind-assignment_ends = Rollen opphører
calendar-kind-assignment_begins = Rollen begynner
calendar-kind-request_expires = Forespørselen utløper
calendar-kind-access_ends = Tilgangen tar slutt
calendar-was-assignment_ends = Rollen har opphørt
calendar-was-assignment_begins = Rollen begynte
calendar-was-request_expires = Forespørselen er utløpt
calendar-was-access_ends = Tilgangen er slutt
calendar-table = Dagene i måneden
calendar-weekday = { DATETIME($day, weekday: "long") }
calendar-weekday-short = { DATETIME($day, weekday: "short") }
calendar-day =
    { $count ->
        [0] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: ingenting
        [one] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: én ting
       *[other] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: { NUMBER($count) } ting
    }
calendar-more = { NUMBER($count) } til
calendar-agenda = Hva som begynner og slutter
calendar-only = { DATETIME($day, weekday: "long", day: "numeric", month: "long") }
calendar-whole-month = Hele måneden
calendar-date = { DATETIME($day, weekday: "long", day: "numeric", month: "long") }
calendar-today = I dag
calendar-time = { DATETIME($at, hour: "2-digit", minute: "2-digit") }
calendar-none = Ingenting i { DATETIME($month, month: "long", year: "numeric") }
calendar-none-day = Ingenting denne dagen
calendar-none-narrowed = Andre slag vises ikke. Fjern filteret ovenfor.
calendar-none-text = Ingen rolle begynner eller opphører, og ingen tilgang tar slutt.
