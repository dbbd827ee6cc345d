# Help desk: customers across a partner, requests for access, and access that runs

help-desk-text = Hitta en kund, titta och begär åtkomst när det inte räcker att titta.
help-desk-closed = Help Desk är till för dem som stöder kunder
help-desk-closed-text = Du kan inte begära åtkomst. { $why }
help-desk-waiting = En begäran om åtkomst till { $organization } väntar på ditt svar

## Customers

help-desk-customers = Kunder
help-desk-search = Sök på namn eller id
help-desk-unlisted = I listan finns organisationer som låter Cisco-supporten titta. Alla andra kunder hittas med hela sitt id.
help-desk-found = { $count ->
    [one] En organisation hittades
   *[other] { $count } organisationer hittades
}
help-desk-none = Inga kunder än
help-desk-not-found = Ingen kund matchar
help-desk-not-found-text = Försök med en annan del av namnet, eller med id:t.
help-desk-not-found-exact = Skriv organisationens hela id, så som det står i kundens ärende.
help-desk-sees = Du ser { $seen } av { $all } reglage
help-desk-changes = { $count ->
    [one] och kan ändra ett av dem
   *[other] och kan ändra { $count } av dem
}
help-desk-sees-nothing = Du ser inget här just nu
help-desk-looks-only = Du får titta, men inte begära åtkomst. { $why }

## Asking

help-desk-ask = Begär åtkomst
help-desk-ask-heading = Begär åtkomst till { $organization }
help-desk-ask-text = De fullständiga administratörerna i { $organization } får ett mejl och har en timme på sig att svara. Om någon av dem beviljar begäran har du åtkomst i en timme.
help-desk-purpose = Syfte
help-desk-purpose-hint = De läser det innan de svarar. { $left } av { $longest } tecken kvar.
help-desk-too-long = { $count ->
    [one] Ett tecken för mycket
   *[other] { $count } tecken för mycket
}
help-desk-asked = Du har begärt åtkomst till { $organization }

## Requests

help-desk-open = Dina begäranden
help-desk-no-purpose = Inget syfte har angetts.
help-desk-answer-left = Tid att svara
help-desk-access-left = Tid kvar
help-desk-waits = Administratörerna har fått ett mejl. Svaret visas här av sig självt.
help-desk-console = Öppna konsolen
help-desk-end = Avsluta nu
help-desk-ended = Din åtkomst till { $organization } har avslutats
help-desk-now-running = { $organization } har beviljat dig åtkomst
help-desk-now-denied = { $organization } har nekat dig åtkomst
help-desk-now-expired = Ingen i { $organization } svarade inom en timme
help-desk-now-over = Din åtkomst till { $organization } har upphört

## Earlier

help-desk-past = Tidigare begäranden
help-desk-asked-at = Begärdes
help-desk-outcome = Vad som hände
help-desk-all = Visa alla { $count }
