# Help desk: customers across a partner, requests for access, and access that runs

help-desk-text = Finn en kunde, se etter og be om tilgang der det ikke er nok å se.
help-desk-closed = Help desken er for dem som støtter kunder
help-desk-closed-text = Du kan ikke be om tilgang. { $why }
help-desk-waiting = En forespørsel om tilgang til { $organization } venter på svaret ditt

## Customers

help-desk-customers = Kunder
help-desk-search = Søk på navn eller id
help-desk-unlisted = Listen har organisasjonene som lar Ciscos kundestøtte se. Alle andre kunder finnes med hele sin id.
help-desk-found = { $count ->
    [one] Én organisasjon funnet
   *[other] { $count } organisasjoner funnet
}
help-desk-none = Ingen kunder ennå
help-desk-not-found = Ingen kunder passer
help-desk-not-found-text = Prøv en annen del av navnet, eller id-en.
help-desk-not-found-exact = Skriv hele organisasjonens id, slik det står i kundens sak.
help-desk-sees = Du ser { $seen } av { $all } kontroller
help-desk-changes = { $count ->
    [one] og kan endre én av dem
   *[other] og kan endre { $count } av dem
}
help-desk-sees-nothing = Du ser ingenting her nå
help-desk-looks-only = Du kan se, men ikke be om tilgang. { $why }

## Asking

help-desk-ask = Be om tilgang
help-desk-ask-heading = Be om tilgang til { $organization }
help-desk-ask-text = De fullstendige administratorene i { $organization } får en e-post og har én time på å svare. Hvis en av dem godkjenner, har du tilgang i én time.
help-desk-purpose = Formål
help-desk-purpose-hint = De leser det før de svarer. { $left } av { $longest } tegn igjen.
help-desk-too-long = { $count ->
    [one] Ett tegn for mye
   *[other] { $count } tegn for mye
}
help-desk-asked = Du har bedt om tilgang til { $organization }

## Requests

help-desk-open = Forespørslene dine
help-desk-no-purpose = Formålet er ikke oppgitt.
help-desk-answer-left = Tid til å svare
help-desk-access-left = Tid igjen
help-desk-waits = Administratorene har fått en e-post. Svaret vises her av seg selv.
help-desk-console = Åpne konsollen
help-desk-end = Avslutt nå
help-desk-ended = Tilgangen din til { $organization } er avsluttet
help-desk-now-running = { $organization } har gitt deg tilgang
help-desk-now-denied = { $organization } har avslått å gi deg tilgang
help-desk-now-expired = Ingen i { $organization } svarte innen en time
help-desk-now-over = Tilgangen din til { $organization } har opphørt

## Earlier

help-desk-past = Tidligere forespørsler
help-desk-asked-at = Sendt
help-desk-outcome = Hva som skjedde
help-desk-all = Vis alle { $count }
