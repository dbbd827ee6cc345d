# Requests for temporary access, on several pages

elevation-pending = Väntar
elevation-running = Pågår
elevation-over = Avslutad
elevation-denied = Nekad
elevation-expired = Har gått ut
elevation-invalid = Ogiltig
elevation-request-open = En tidigare begäran väntar eller pågår fortfarande.
elevation-controls = Av { $all } reglage
elevation-today = Nu
elevation-granted = Om det beviljas
elevation-sees = Kan ses
elevation-changes = Kan ändras
