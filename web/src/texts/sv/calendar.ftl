# The calendar of what begins and ends
calendar-text = Roller som börjar gälla eller upphör, begäranden som går ut och åtkomst som tar slut.
calendar-export = Exportera som .ics
calendar-alone = Du ser bara det som gäller dig själv.
calendar-month = { DATETIME($month, month: "long", year: "numeric") }
calendar-before = Föregående månad
calendar-after = Nästa månad
calendar-this-month = Den här månaden
calendar-kinds = Visa bara
calendar-kind-assignment_ends = Rollen upphör
calendar-kind-assignment_begins = Rollen börjar gälla
calendar-kind-request_expires = Begäran går ut
calendar-kind-access_ends = Åtkomsten tar slut
calendar-was-assignment_ends = Rollen har upphört
calendar-was-assignment_begins = Rollen började gälla
calendar-was-request_expires = Begäran har gått ut
calendar-was-access_ends = Åtkomsten har tagit slut
calendar-table = Månadens dagar
calendar-weekday = { DATETIME($day, weekday: "long") }
calendar-weekday-short = { DATETIME($day, weekday: "short") }
calendar-day =
    { $count ->
        [0] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: inget
        [one] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: en sak
       *[other] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: { NUMBER($count) } saker
    }
calendar-more = { NUMBER($count) } till
calendar-agenda = Vad som börjar och slutar
calendar-only = { DATETIME($day, weekday: "long", day: "numeric", month: "long") }
calendar-whole-month = Hela månaden
calendar-date = { DATETIME($day, weekday: "long", day: "numeric", month: "long") }
calendar-today = I dag
calendar-time = { DATETIME($at, hour: "2-digit", minute: "2-digit") }
calendar-none = Inget i { DATETIME($month, month: "long", year: "numeric") }
calendar-none-day = Inget den här dagen
calendar-none-narrowed = Andra slag visas inte. Välj bort filtret ovan.
calendar-none-text = Ingen roll börjar gälla eller upphör, och ingen åtkomst tar slut.
