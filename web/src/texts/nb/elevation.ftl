# Requests for temporary access, on several pages

elevation-pending = Venter
elevation-running = Pågår
elevation-over = Avsluttet
elevation-denied = Avslått
elevation-expired = Utløpt
elevation-invalid = Ugyldig
elevation-request-open = En tidligere forespørsel venter eller pågår fortsatt.
elevation-controls = Av { $all } kontroller
elevation-today = Nå
elevation-granted = Hvis det godkjennes
elevation-sees = Kan ses
elevation-changes = Kan endres
