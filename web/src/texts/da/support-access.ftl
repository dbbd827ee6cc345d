# Support access: the vendor’s read-only switch, requests that wait, access that runs, and what was

support-access-text = Hvem fra supporten der må se ind i organisationen, og hvor længe.

## The switch

support-access-on = Den er slået til.
support-access-off = Den er slået fra: Uden en godkendt anmodning ser de intet.
support-access-now-on = Cisco-support kan se organisationen
support-access-now-off = Cisco-support kan ikke længere se organisationen

## Who asks

support-access-agent = Anmodet af
support-access-vendor = Cisco-support
support-access-partner = Jeres partner: { $partner }
support-access-home = Fra { $organization }
support-access-purpose = Formål
support-access-no-purpose = Der er ikke angivet noget formål.

## Requests that wait

support-access-waiting = Venter på svar
support-access-none = Ingen venter
support-access-none-text = Når nogen fra supporten anmoder om adgang, vises anmodningen her af sig selv.
support-access-left = Tid til at svare
support-access-grant = Godkend …
support-access-deny = Afvis
support-access-denied = Anmodningen fra { $agent } er afvist

## The grant

support-access-grant-heading = Godkend adgang for { $agent }?
support-access-gives = { $agent } får adgang i én time, indtil { $until }. Adgangen ophører af sig selv, og du kan afslutte den før.
support-access-lasting = Med midlertidig adgang kan man hverken tildele roller eller lukke andre ind.
support-access-grant-do = Godkend i én time
support-access-granted = { $agent } har adgang i én time
support-access-gone = Anmodningen venter ikke længere
support-access-gone-text = Den er besvaret, eller timen er gået. Hvad der skete, vises på denne side.

## Access that runs

support-access-running = I gang nu
support-access-runs = Tid tilbage
support-access-end = Afslut nu
support-access-ended = Adgangen for { $agent } er afsluttet

## History

support-access-history = Historik
support-access-no-history = Der er ikke sket noget endnu
support-access-no-history-text = Her bliver anmodninger stående, efter at de er besvaret.
support-access-asked = Sendt
support-access-outcome = Hvad der skete
support-access-granted-by = Godkendt af { $person }, { $at }
support-access-denied-by = Afvist af { $person }, { $at }
support-access-unanswered = Ingen svarede inden for en time
support-access-invalid = Den var ikke tilladt, da den blev sendt
support-access-until = Adgangen ophørte { $at }
support-access-all = Vis alle { $count }
