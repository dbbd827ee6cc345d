# What is done for accessibility, and how anybody can check it

accessibility-heading = Tillgänglighet på de här sidorna
accessibility-lead = De här sidorna är gjorda för alla som administrerar en organisation. De följer riktlinjerna Web Content Accessibility Guidelines (WCAG) 2.2 på nivå AA.

## The check

accessibility-check = Kontrollera själv
accessibility-check-text = Webbläsaren kontrollerar sidan på skärmen med axe-core, en allmänt använd regelsamling. Inget lämnar sidan.
accessibility-check-others = De här sidorna öppnas och kontrollerar sig själva:
accessibility-check-console = När du har loggat in finns samma kontroll längst ned på varje sida i konsolen.
accessibility-check-heading = Tillgänglighetskontroll
accessibility-check-violations = { $count ->
    [one] Ett fel
   *[other] { $count } fel
}
accessibility-check-passed = { $count ->
    [one] En regel uppfylls
   *[other] { $count } regler uppfylls
}
accessibility-check-unclear = { $count ->
    [one] En regel som bara en människa kan bedöma
   *[other] { $count } regler som bara en människa kan bedöma
}
accessibility-check-more = { $count ->
    [one] och ett element till
   *[other] och { $count } element till
}
accessibility-check-page = Sida
accessibility-check-engine = Kontrollerad med
accessibility-check-took = Tid
accessibility-check-milliseconds = { $count } ms
accessibility-check-private = Kontrollen kördes på den här sidan. Varken sidan eller resultatet skickades någonstans.

## What is done

accessibility-done = Det här är gjort
accessibility-keyboard = Tangentbord
accessibility-keyboard-text = Allt fungerar utan mus, i läsordning, och det syns alltid var du är. Det du inte får använda går ändå att nå, och anger varför.
accessibility-ears = Skärmläsare
accessibility-ears-text = Rubriker, landmärken, tabeller och formulär är vad de ser ut att vara. Resultat, fel och andras ändringar läses upp.
accessibility-contrast = Färg och kontrast
accessibility-contrast-text = Text syns tydligt mot bakgrunden, både i ljust och mörkt tema, och ingen färg är det enda tecknet på något.
accessibility-motion = Rörelse
accessibility-motion-text = Den som ber systemet om mindre rörelse slipper den helt.
accessibility-zoom = Storlek
accessibility-zoom-text = Sidorna kan förstoras fyra gånger, och passar en telefon, utan att man behöver rulla i sidled. Breda tabeller rullar i sin egen ruta.
accessibility-languages = Språk
accessibility-languages-text = Alla texter finns på engelska, svenska, norska, danska och polska, och sidorna anger vilket språk de är på.
accessibility-words = Klarspråk
accessibility-words-text = Fel står intill fältet, säger vad som är fel och behåller det som skrevs.
accessibility-time = Tid
accessibility-time-text = En begäran om åtkomst väntar i en timme, och åtkomsten pågår i en timme. Det är för säkerhetens skull och går inte att förlänga. Formulär har ingen gräns och klarar att sessionen går förlorad.

## Keys

accessibility-keys = Tangenter
accessibility-keys-text = Tangenterna i webbläsaren och skärmläsaren fungerar som överallt annars. Ingen ensam bokstav är ett kortkommando.
accessibility-key = Tangent
accessibility-key-does = Vad den gör
accessibility-key-tab = Går till nästa reglage, eller tillbaka till det förra
accessibility-key-skip = Den första länken på varje sida i konsolen hoppar till själva innehållet
accessibility-key-enter = Öppnar, väljer eller slår på och av
accessibility-key-arrows = Går genom listor att välja ur, och från sökningen i Help Desk till kunderna
accessibility-key-escape = Stänger dialogrutor, menyer och listor

## The rest

accessibility-limits = Det som brister
accessibility-limits-text = Rollmatrisen är stor: på en telefon är det lättare att läsa jämförelsen av två roller. En regelbaserad kontroll hittar vissa hinder men inte alla.
accessibility-report = Berätta för oss
accessibility-report-text = Om något hindrar dig i arbetet, berätta det för den som driver den här servern: vilken sida, vad du ville göra och vad du läser den med. En bild eller resultatet av kontrollen hjälper.
