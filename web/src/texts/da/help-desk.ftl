# Help desk: customers across a partner, requests for access, and access that runs

help-desk-text = Find en kunde, se efter og anmod om adgang, hvor det ikke er nok at se.
help-desk-closed = Help desken er for dem, der supporterer kunder
help-desk-closed-text = Du kan ikke anmode om adgang. { $why }
help-desk-waiting = En anmodning om adgang til { $organization } venter på dit svar

## Customers

help-desk-customers = Kunder
help-desk-search = Søg på navn eller id
help-desk-unlisted = Listen har de organisationer, der lader Cisco-support se. Alle andre kunder findes med hele deres id.
help-desk-found = { $count ->
    [one] Én organisation fundet
   *[other] { $count } organisationer fundet
}
help-desk-none = Ingen kunder endnu
help-desk-not-found = Ingen kunder passer
help-desk-not-found-text = Prøv en anden del af navnet eller id’et.
help-desk-not-found-exact = Skriv hele organisationens id, som det står i kundens sag.
help-desk-sees = Du ser { $seen } af { $all } kontroller
help-desk-changes = { $count ->
    [one] og kan ændre én af dem
   *[other] og kan ændre { $count } af dem
}
help-desk-sees-nothing = Du ser intet her nu
help-desk-looks-only = Du må se, men ikke anmode om adgang. { $why }

## Asking

help-desk-ask = Anmod om adgang
help-desk-ask-heading = Anmod om adgang til { $organization }
help-desk-ask-text = De fulde administratorer i { $organization } får en e-mail og har én time til at svare. Hvis en af dem godkender, har du adgang i én time.
help-desk-purpose = Formål
help-desk-purpose-hint = De læser det, før de svarer. { $left } af { $longest } tegn tilbage.
help-desk-too-long = { $count ->
    [one] Ét tegn for meget
   *[other] { $count } tegn for meget
}
help-desk-asked = Du har anmodet om adgang til { $organization }

## Requests

help-desk-open = Dine anmodninger
help-desk-no-purpose = Der er ikke angivet noget formål.
help-desk-answer-left = Tid til at svare
help-desk-access-left = Tid tilbage
help-desk-waits = Administratorerne har fået en e-mail. Svaret vises her af sig selv.
help-desk-console = Åbn konsollen
help-desk-end = Afslut nu
help-desk-ended = Din adgang til { $organization } er afsluttet
help-desk-now-running = { $organization } har givet dig adgang
help-desk-now-denied = { $organization } har afvist at give dig adgang
help-desk-now-expired = Ingen i { $organization } svarede inden for en time
help-desk-now-over = Din adgang til { $organization } er ophørt

## Earlier

help-desk-past = Tidligere anmodninger
help-desk-asked-at = Sendt
help-desk-outcome = Hvad der skete
help-desk-all = Vis alle { $count }
