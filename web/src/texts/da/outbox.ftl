# The outbox of the demo

outbox-page-title = Udbakke · Remit
outbox-room = Udbakke
outbox-about = E-mails, som serveren ellers ville have sendt. Demoen gemmer dem her, og intet forlader computeren.
outbox-empty = Ingen e-mails endnu
outbox-empty-text = Der kommer e-mails, når nogen anmoder om midlertidig adgang eller svarer, og når adgangen ophører.
outbox-missing = Der er ingen udbakke her
outbox-missing-text = Kun demoen gemmer e-mails. Denne server sender dem.
outbox-to = Til { $recipient }
outbox-refresh = Opdater
