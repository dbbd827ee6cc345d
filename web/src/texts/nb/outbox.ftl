# The outbox of the demo

outbox-page-title = Utboks · Remit
outbox-room = Utboks
outbox-about = E-post som serveren ellers ville ha sendt. Demoen tar vare på den her, og ingenting forlater maskinen.
outbox-empty = Ingen e-post ennå
outbox-empty-text = E-post kommer når noen ber om midlertidig tilgang eller svarer, og når tilgangen opphører.
outbox-missing = Det er ingen utboks her
outbox-missing-text = Bare demoen tar vare på e-post. Denne serveren sender den.
outbox-to = Til { $recipient }
outbox-refresh = Oppdater
