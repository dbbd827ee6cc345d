# Help desk: customers across a partner, requests for access, and access that runs

help-desk-text = Znajdź klienta, sprawdź, a gdy to nie wystarczy, poproś o dostęp.
help-desk-closed = Help Desk jest dla osób wspierających klientów
help-desk-closed-text = Nie można poprosić o dostęp. { $why }
help-desk-waiting = Prośba o dostęp do organizacji { $organization } czeka na odpowiedź

## Customers

help-desk-customers = Klienci
help-desk-search = Szukaj po nazwie lub identyfikatorze
help-desk-unlisted = Lista zawiera organizacje, które dają pomocy technicznej Cisco wgląd. Każdego innego klienta można znaleźć po pełnym identyfikatorze.
help-desk-found = { $count ->
    [one] Znaleziono { $count } organizację
    [few] Znaleziono { $count } organizacje
    [many] Znaleziono { $count } organizacji
   *[other] Znaleziono { $count } organizacji
}
help-desk-none = Nie ma jeszcze klientów
help-desk-not-found = Brak pasujących klientów
help-desk-not-found-text = Wpisz inną część nazwy albo identyfikator.
help-desk-not-found-exact = Wpisz pełny identyfikator organizacji, taki jak w zgłoszeniu klienta.
help-desk-sees = Widoczne kontrolki: { $seen } z { $all }
help-desk-changes = w tym do edycji: { $count }
help-desk-sees-nothing = Teraz nic tu nie widać
help-desk-looks-only = Można oglądać, ale nie można poprosić o dostęp. { $why }

## Asking

help-desk-ask = Poproś o dostęp
help-desk-ask-heading = Prośba o dostęp do organizacji { $organization }
help-desk-ask-text = Pełni administratorzy organizacji { $organization } dostaną wiadomość i mają godzinę na odpowiedź. Jeśli ktoś z nich przyzna dostęp, potrwa on godzinę.
help-desk-purpose = Cel
help-desk-purpose-hint = Przeczytają go przed odpowiedzią. Pozostało znaków: { $left } z { $longest }.
help-desk-too-long = { $count ->
    [one] O { $count } znak za dużo
    [few] O { $count } znaki za dużo
    [many] O { $count } znaków za dużo
   *[other] O { $count } znaku za dużo
}
help-desk-asked = Wysłano prośbę o dostęp do organizacji { $organization }

## Requests

help-desk-open = Twoje prośby
help-desk-no-purpose = Nie podano celu.
help-desk-answer-left = Czas na odpowiedź
help-desk-access-left = Pozostały czas
help-desk-waits = Administratorzy dostali wiadomość. Odpowiedź pojawi się tutaj sama.
help-desk-console = Otwórz konsolę
help-desk-end = Zakończ teraz
help-desk-ended = Twój dostęp do organizacji { $organization } zakończono
help-desk-now-running = Organizacja { $organization }: dostęp przyznany
help-desk-now-denied = Organizacja { $organization }: odmówiono dostępu
help-desk-now-expired = Organizacja { $organization }: w ciągu godziny nikt nie odpowiedział
help-desk-now-over = Twój dostęp do organizacji { $organization } się skończył

## Earlier

help-desk-past = Wcześniejsze prośby
help-desk-asked-at = Wysłano
help-desk-outcome = Wynik
help-desk-all = Pokaż wszystkie ({ $count })
