# Support access: the vendor’s read-only switch, requests that wait, access that runs, and what was

support-access-text = Hvem fra kundestøtten som får se inn i organisasjonen, og hvor lenge.

## The switch

support-access-on = Den er på.
support-access-off = Den er av: Uten en godkjent forespørsel ser de ingenting.
support-access-now-on = Ciscos kundestøtte kan se organisasjonen
support-access-now-off = Ciscos kundestøtte kan ikke lenger se organisasjonen

## Who asks

support-access-agent = Forespurt av
support-access-vendor = Ciscos kundestøtte
support-access-partner = Partneren deres: { $partner }
support-access-home = Fra { $organization }
support-access-purpose = Formål
support-access-no-purpose = Formålet er ikke oppgitt.

## Requests that wait

support-access-waiting = Venter på svar
support-access-none = Ingen venter
support-access-none-text = Når noen fra kundestøtten ber om tilgang, vises forespørselen her av seg selv.
support-access-left = Tid til å svare
support-access-grant = Godkjenn …
support-access-deny = Avslå
support-access-denied = Forespørselen fra { $agent } er avslått

## The grant

support-access-grant-heading = Godkjenne tilgang for { $agent }?
support-access-gives = { $agent } får tilgang i én time, til { $until }. Tilgangen opphører av seg selv, og du kan avslutte den tidligere.
support-access-lasting = Med midlertidig tilgang kan man verken tildele roller eller slippe inn andre.
support-access-grant-do = Godkjenn for én time
support-access-granted = { $agent } har tilgang i én time
support-access-gone = Forespørselen venter ikke lenger
support-access-gone-text = Den er besvart, eller timen er gått. Hva som skjedde, vises på denne siden.

## Access that runs

support-access-running = Pågår nå
support-access-runs = Tid igjen
support-access-end = Avslutt nå
support-access-ended = Tilgangen til { $agent } er avsluttet

## History

support-access-history = Historikk
support-access-no-history = Ingenting har skjedd ennå
support-access-no-history-text = Her blir forespørsler stående etter at de er besvart.
support-access-asked = Sendt
support-access-outcome = Hva som skjedde
support-access-granted-by = Godkjent av { $person }, { $at }
support-access-denied-by = Avslått av { $person }, { $at }
support-access-unanswered = Ingen svarte innen en time
support-access-invalid = Den var ikke tillatt da den ble sendt
support-access-until = Tilgangen opphørte { $at }
support-access-all = Vis alle { $count }
