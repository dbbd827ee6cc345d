# What is done for accessibility, and how anybody can check it

accessibility-heading = Tilgængelighed på disse sider
accessibility-lead = Disse sider er lavet til alle, der administrerer en organisation. De følger retningslinjerne Web Content Accessibility Guidelines (WCAG) 2.2 på niveau AA.

## The check

accessibility-check = Kontrollér det selv
accessibility-check-text = Browseren kontrollerer siden på skærmen med axe-core, et udbredt regelsæt. Intet forlader siden.
accessibility-check-others = Disse sider åbnes og kontrollerer sig selv:
accessibility-check-console = Når du er logget ind, har hver side i konsollen den samme kontrol nederst.
accessibility-check-heading = Tilgængelighedskontrol
accessibility-check-violations = { $count ->
    [one] Én overtrædelse
   *[other] { $count } overtrædelser
}
accessibility-check-passed = { $count ->
    [one] Én regel er overholdt
   *[other] { $count } regler er overholdt
}
accessibility-check-unclear = { $count ->
    [one] Én regel, som kun et menneske kan vurdere
   *[other] { $count } regler, som kun et menneske kan vurdere
}
accessibility-check-more = { $count ->
    [one] og ét element til
   *[other] og { $count } elementer til
}
accessibility-check-page = Side
accessibility-check-engine = Kontrolleret med
accessibility-check-took = Tid
accessibility-check-milliseconds = { $count } ms
accessibility-check-private = Kontrollen blev kørt på denne side. Hverken siden eller resultatet blev sendt nogen steder hen.

## What is done

accessibility-done = Det er gjort
accessibility-keyboard = Tastatur
accessibility-keyboard-text = Alt fungerer uden mus, i læserækkefølge, og det er altid synligt, hvor du er. Det, du ikke må bruge, kan nås alligevel og siger hvorfor.
accessibility-ears = Skærmlæsere
accessibility-ears-text = Overskrifter, landmærker, tabeller og formularer er, hvad de ligner. Resultater, fejl og andres ændringer læses op.
accessibility-contrast = Farve og kontrast
accessibility-contrast-text = Tekst skiller sig tydeligt fra baggrunden, både lyst og mørkt, og ingen farve er det eneste tegn på noget.
accessibility-motion = Bevægelse
accessibility-motion-text = Den, der beder systemet om mindre bevægelse, får slet ingen.
accessibility-zoom = Størrelse
accessibility-zoom-text = Siderne kan forstørres fire gange og passer til en telefon uden at rulle sidelæns. Brede tabeller ruller i deres egen boks.
accessibility-languages = Sprog
accessibility-languages-text = Alle tekster findes på engelsk, svensk, norsk, dansk og polsk, og siderne oplyser, hvilket sprog de er på.
accessibility-words = Klart sprog
accessibility-words-text = Fejl står ved feltet, siger, hvad der er galt, og bevarer det, der blev skrevet.
accessibility-time = Tid
accessibility-time-text = En anmodning om adgang venter i én time, og adgangen varer i én time. Det er for sikkerhedens skyld og kan ikke forlænges. Formularer har ingen grænse og tåler, at sessionen går tabt.

## Keys

accessibility-keys = Taster
accessibility-keys-text = Tasterne i browseren og skærmlæseren virker som alle andre steder. Intet enkelt bogstav er en genvej.
accessibility-key = Tast
accessibility-key-does = Hvad den gør
accessibility-key-tab = Går til næste kontrol eller tilbage til den forrige
accessibility-key-skip = Det første link på hver side i konsollen springer til selve indholdet
accessibility-key-enter = Åbner, vælger eller slår til og fra
accessibility-key-arrows = Går gennem lister, man vælger fra, og fra søgningen i help desken til kunderne
accessibility-key-escape = Lukker dialogbokse, menuer og lister

## The rest

accessibility-limits = Det, der mangler
accessibility-limits-text = Rollematrixen er stor: På en telefon er det lettere at læse sammenligningen af to roller. En regelbaseret kontrol finder nogle forhindringer, men ikke alle.
accessibility-report = Sig til
accessibility-report-text = Hvis noget hindrer dig i dit arbejde, så sig til hos den, der driver denne server: hvilken side, hvad du ville gøre, og hvad du læser den med. Et billede eller resultatet af kontrollen hjælper.
