# The calendar of what begins and ends
calendar-text = Role, które zaczynają lub przestają obowiązywać, wygasające prośby i kończący się dostęp.
calendar-export = Eksportuj jako .ics
calendar-alone = Widoczne jest tylko to, co dotyczy ciebie.
calendar-month = { DATETIME($month, month: "long", year: "numeric") }
calendar-before = Poprzedni miesiąc
calendar-after = Następny miesiąc
calendar-this-month = Ten miesiąc
calendar-kinds = Pokaż tylko
calendar-kind-assignment_ends = Rola wygasa
calendar-kind-assignment_begins = Rola zaczyna obowiązywać
calendar-kind-request_expires = Prośba wygasa
calendar-kind-access_ends = Dostęp się kończy
calendar-was-assignment_ends = Rola wygasła
calendar-was-assignment_begins = Rola zaczęła obowiązywać
calendar-was-request_expires = Prośba wygasła
calendar-was-access_ends = Dostęp się skończył
calendar-table = Dni miesiąca
calendar-weekday = { DATETIME($day, weekday: "long") }
calendar-weekday-short = { DATETIME($day, weekday: "short") }
calendar-day =
    { $count ->
        [0] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: nic
        [one] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: jedna rzecz
        [few] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: { NUMBER($count) } rzeczy
        [many] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: { NUMBER($count) } rzeczy
       *[other] { DATETIME($day, weekday: "long", day: "numeric", month: "long") }: { NUMBER($count) } rzeczy
    }
calendar-more = jeszcze { NUMBER($count) }
calendar-agenda = Co się zaczyna i kończy
calendar-only = { DATETIME($day, weekday: "long", day: "numeric", month: "long") }
calendar-whole-month = Cały miesiąc
calendar-date = { DATETIME($day, weekday: "long", day: "numeric", month: "long") }
calendar-today = Dzisiaj
calendar-time = { DATETIME($at, hour: "2-digit", minute: "2-digit") }
calendar-none = Nic: { DATETIME($month, month: "long", year: "numeric") }
calendar-none-day = Nic w tym dniu
calendar-none-narrowed = Inne rodzaje są pominięte. Usuń filtr powyżej.
calendar-none-text = Żadna rola nie zaczyna ani nie przestaje obowiązywać i żaden dostęp się nie kończy.
