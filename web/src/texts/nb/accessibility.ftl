# What is done for accessibility, and how anybody can check it

accessibility-heading = Tilgjengeligheten på disse sidene
accessibility-lead = Disse sidene er laget for alle som administrerer en organisasjon. De følger retningslinjene Web Content Accessibility Guidelines (WCAG) 2.2 på nivå AA.

## The check

accessibility-check = Sjekk det selv
accessibility-check-text = Nettleseren sjekker siden på skjermen med axe-core, et mye brukt regelsett. Ingenting forlater siden.
accessibility-check-others = Disse sidene åpnes og sjekker seg selv:
accessibility-check-console = Når du har logget på, har hver side i konsollen den samme sjekken nederst.
accessibility-check-heading = Tilgjengelighetssjekk
accessibility-check-violations = { $count ->
    [one] Ett brudd
   *[other] { $count } brudd
}
accessibility-check-passed = { $count ->
    [one] Én regel er oppfylt
   *[other] { $count } regler er oppfylt
}
accessibility-check-unclear = { $count ->
    [one] Én regel som bare et menneske kan vurdere
   *[other] { $count } regler som bare et menneske kan vurdere
}
accessibility-check-more = { $count ->
    [one] og ett element til
   *[other] og { $count } elementer til
}
accessibility-check-page = Side
accessibility-check-engine = Sjekket med
accessibility-check-took = Tid
accessibility-check-milliseconds = { $count } ms
accessibility-check-private = Sjekken ble kjørt på denne siden. Verken siden eller resultatet ble sendt noe sted.

## What is done

accessibility-done = Dette er gjort
accessibility-keyboard = Tastatur
accessibility-keyboard-text = Alt fungerer uten mus, i leserekkefølge, og det er alltid synlig hvor du er. Det du ikke kan bruke, kan likevel nås og sier hvorfor.
accessibility-ears = Skjermlesere
accessibility-ears-text = Overskrifter, landemerker, tabeller og skjemaer er det de ser ut som. Resultater, feil og andres endringer leses opp.
accessibility-contrast = Farge og kontrast
accessibility-contrast-text = Tekst skiller seg tydelig fra bakgrunnen, både lyst og mørkt, og ingen farge er det eneste tegnet på noe.
accessibility-motion = Bevegelse
accessibility-motion-text = Den som ber systemet om mindre bevegelse, slipper den helt.
accessibility-zoom = Størrelse
accessibility-zoom-text = Sidene kan forstørres fire ganger, og passer en telefon, uten rulling sidelengs. Brede tabeller ruller i sin egen boks.
accessibility-languages = Språk
accessibility-languages-text = Alle tekster finnes på engelsk, svensk, norsk, dansk og polsk, og sidene oppgir hvilket språk de er på.
accessibility-words = Klart språk
accessibility-words-text = Feil står ved feltet, sier hva som er galt, og beholder det som ble skrevet.
accessibility-time = Tid
accessibility-time-text = En forespørsel om tilgang venter i én time, og tilgangen varer i én time. Det er for sikkerhetens skyld og kan ikke forlenges. Skjemaer har ingen grense og tåler at økten går tapt.

## Keys

accessibility-keys = Taster
accessibility-keys-text = Tastene i nettleseren og skjermleseren fungerer som ellers. Ingen enkeltbokstav er en snarvei.
accessibility-key = Tast
accessibility-key-does = Hva den gjør
accessibility-key-tab = Går til neste kontroll, eller tilbake til den forrige
accessibility-key-skip = Den første lenken på hver side i konsollen hopper til selve innholdet
accessibility-key-enter = Åpner, velger eller slår av og på
accessibility-key-arrows = Går gjennom lister man velger fra, og fra søket i help desken til kundene
accessibility-key-escape = Lukker dialogbokser, menyer og lister

## The rest

accessibility-limits = Det som mangler
accessibility-limits-text = Rollematrisen er stor: På en telefon er det lettere å lese sammenligningen av to roller. En regelbasert sjekk finner noen hindringer, men ikke alle.
accessibility-report = Si fra
accessibility-report-text = Hvis noe hindrer deg i arbeidet, si fra til den som driver denne serveren: hvilken side, hva du ville gjøre, og hva du leser den med. Et bilde eller resultatet av sjekken hjelper.
