# What is done for accessibility, and how anybody can check it

accessibility-heading = Dostępność tych stron
accessibility-lead = Te strony są dla wszystkich, którzy administrują organizacją. Spełniają wytyczne Web Content Accessibility Guidelines (WCAG) 2.2 na poziomie AA.

## The check

accessibility-check = Sprawdź samodzielnie
accessibility-check-text = Przeglądarka sprawdza wyświetlaną stronę za pomocą axe-core, powszechnie używanego zestawu reguł. Żadne dane nie opuszczają strony.
accessibility-check-others = Te strony otworzą się i sprawdzą same:
accessibility-check-console = Po zalogowaniu to samo sprawdzenie jest na dole każdej strony konsoli.
accessibility-check-heading = Kontrola dostępności
accessibility-check-violations = { $count ->
    [one] { $count } naruszenie
    [few] { $count } naruszenia
    [many] { $count } naruszeń
   *[other] { $count } naruszenia
}
accessibility-check-passed = { $count ->
    [one] { $count } reguła spełniona
    [few] { $count } reguły spełnione
    [many] { $count } reguł spełnionych
   *[other] { $count } reguły spełnionej
}
accessibility-check-unclear = { $count ->
    [one] { $count } reguła, którą może ocenić tylko człowiek
    [few] { $count } reguły, które może ocenić tylko człowiek
    [many] { $count } reguł, które może ocenić tylko człowiek
   *[other] { $count } reguły, którą może ocenić tylko człowiek
}
accessibility-check-more = { $count ->
    [one] i jeszcze { $count } element
    [few] i jeszcze { $count } elementy
    [many] i jeszcze { $count } elementów
   *[other] i jeszcze { $count } elementu
}
accessibility-check-page = Strona
accessibility-check-engine = Sprawdzono za pomocą
accessibility-check-took = Czas
accessibility-check-milliseconds = { $count } ms
accessibility-check-private = Sprawdzenie odbyło się na tej stronie. Ani strona, ani wynik nie zostały nigdzie wysłane.

## What is done

accessibility-done = Co zostało zrobione
accessibility-keyboard = Klawiatura
accessibility-keyboard-text = Wszystko działa bez myszy, w kolejności czytania, i zawsze widać, gdzie jesteś. Do tego, czego użyć nie można, też da się dotrzeć i przeczytać dlaczego.
accessibility-ears = Czytniki ekranu
accessibility-ears-text = Nagłówki, punkty orientacyjne, tabele i formularze są tym, na co wyglądają. Wyniki, błędy i zmiany innych osób są odczytywane.
accessibility-contrast = Kolor i kontrast
accessibility-contrast-text = Tekst odróżnia się od tła, w jasnym i w ciemnym motywie, a kolor nigdy nie jest jedynym znakiem.
accessibility-motion = Ruch
accessibility-motion-text = Gdy w systemie włączono ograniczenie ruchu, nic się nie porusza.
accessibility-zoom = Rozmiar
accessibility-zoom-text = Strony można powiększyć czterokrotnie i mieszczą się na telefonie bez przewijania w bok. Szerokie tabele przewijają się we własnym polu.
accessibility-languages = Języki
accessibility-languages-text = Wszystkie teksty są po angielsku, szwedzku, norwesku, duńsku i polsku, a każda strona podaje swój język.
accessibility-words = Prosty język
accessibility-words-text = Błędy są przy polu, mówią, co jest nie tak, i zachowują wpisany tekst.
accessibility-time = Czas
accessibility-time-text = Prośba o dostęp czeka godzinę i tyle samo trwa dostęp: tak jest ze względów bezpieczeństwa i nie można tego przedłużyć. Formularze nie mają limitu i przetrwają utratę sesji.

## Keys

accessibility-keys = Klawisze
accessibility-keys-text = Klawisze przeglądarki i czytnika ekranu działają tak jak wszędzie. Żadna pojedyncza litera nie jest skrótem.
accessibility-key = Klawisz
accessibility-key-does = Działanie
accessibility-key-tab = Przechodzi do następnego elementu lub wraca do poprzedniego
accessibility-key-skip = Pierwszy link na każdej stronie konsoli przenosi do jej treści
accessibility-key-enter = Otwiera, wybiera lub przełącza
accessibility-key-arrows = Przechodzą po listach wyboru oraz z wyszukiwania w Help Desk do klientów
accessibility-key-escape = Zamyka okna dialogowe, menu i listy

## The rest

accessibility-limits = Niedociągnięcia
accessibility-limits-text = Macierz ról jest duża: na telefonie wygodniej czytać porównanie dwóch ról. Kontrola według reguł znajduje niektóre przeszkody, ale nie wszystkie.
accessibility-report = Zgłoś problem
accessibility-report-text = Jeśli coś utrudnia pracę, zgłoś to osobie prowadzącej ten serwer: podaj stronę, co miało zostać zrobione i za pomocą czego ją czytasz. Pomoże też zrzut ekranu albo wynik kontroli.
