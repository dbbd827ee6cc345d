# Requests for temporary access, on several pages

elevation-pending = Venter
elevation-running = I gang
elevation-over = Afsluttet
elevation-denied = Afvist
elevation-expired = Udløbet
elevation-invalid = Ugyldig
elevation-request-open = En tidligere anmodning venter eller er stadig i gang.
elevation-controls = Af { $all } kontroller
elevation-today = Nu
elevation-granted = Hvis den godkendes
elevation-sees = Kan ses
elevation-changes = Kan ændres
