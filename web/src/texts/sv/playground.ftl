# The playground

playground-title = Playground · Remit
playground-room = Playground
playground-not-loaded = Playground kunde inte läsas in
playground-failed = Det gick inte att räkna ut
playground-trouble = Sidan stannade mitt i den här texten och började om. Det du skrev finns kvar. ({ $detail })
playground-columns = Delar av Playground
playground-catalogue = Regelkatalog
playground-world = Värld
playground-answers = Svar
playground-resize-catalogue = Regelkatalogens bredd
playground-resize-world = Världens bredd
playground-stale = Inaktuellt

## The bar at the top

playground-here = Inget lämnar den här sidan
playground-here-text = Allt räknas ut i den här webbläsaren, av de två filerna nedan. När sidan väl är öppen hämtar den inget och skickar inget. En länk rymmer allt du har skrivit i själva adressen, och den delen skickar webbläsare inte.
playground-import = Importera
playground-export = Exportera
playground-share = Dela
playground-open-whole = Öppna i Playground
playground-templates = Mallar
playground-template-control-hub = Control Hub
playground-template-control-hub-text = 30 administratörsroller, partner, Help Desk och begränsat läge
playground-template-demo = Control Hub, hela demoversionen
playground-template-demo-text = 48 personer i nio organisationer, med supportåtkomst som börjar och upphör
playground-template-b2b-console = Liten B2B-konsol
playground-template-b2b-console-text = Ägare, medlemmar och fakturering, med egna fakturor och projekt
playground-template-authzen-certification = AuthZEN-certifiering
playground-template-authzen-certification-text = Reglerna i OpenID:s certifieringsscenario, med attribut
playground-template-empty = Nästan tom
playground-template-empty-text = En roll och en behörighet att börja med
playground-drop = Släpp filen för att öppna den

## First steps

playground-first = Första stegen
playground-first-away = Dölj de första stegen
playground-first-text = I regelkatalogen står reglerna, i svaren vad de ger. Ändra en och se vad som händer.
playground-try-level = Ändra en nivå
playground-try-level-text = En nivå är markerad i texten. Skriv en annan över den, till exempel ”{ $level }”: matrisen, testerna och konsolerna följer med.
playground-try-person = Se med någons ögon
playground-try-person-text = Det här är konsolen för { $name }. Välj en kontroll för att läsa varför den är som den är.
playground-try-time = Flytta tiden
playground-try-time-text = Tiden har flyttats fram. Nedanför står vad som börjar eller upphör då.

## Opening and sharing

playground-opened = { $name } är öppen
playground-linked = Länken
playground-refused-damaged = Länken eller filen är skadad: en del saknas eller har ändrats. Inget öppnades.
playground-refused-newer = Länken eller filen kommer från en nyare version av Playground, som den här inte kan läsa. Inget öppnades.
playground-refused-too-large = Det här är för stort för att öppnas här. Inget öppnades.
playground-refused-other = Filen är varken ett Playground-dokument, en katalog eller en regelkatalog. Inget öppnades.
playground-share-text = Länken rymmer allt som det är nu: texterna, tidpunkten och det du tittar på. Inget laddas upp.
playground-share-link = Länk
playground-share-frame = För att bädda in den på en sida, skrivskyddad
playground-copy-link = Kopiera länken
playground-copy-frame = Kopiera koden
playground-copied = Kopierat
playground-link-length = { NUMBER($length) } tecken
playground-link-long = { NUMBER($length) } tecken: en del e-post- och chattprogram kapar så långa länkar. En fil är säkrare.
playground-frame-text = Läsare kan titta på allt, gå genom tiden och ställa frågor. Texterna kan de inte ändra.

## The editor

playground-format = Formatera
playground-keys = Redigerarens tangenter
playground-key-suggest = Förslag
playground-key-about = Om namnet vid markören
playground-key-next = Nästa fel
playground-key-format = Formatera
playground-key-comment = Gör rader till kommentarer, eller tillbaka
playground-key-undo = Ångra
playground-key-leave = Lämna redigeraren
playground-leave-editor = Tryck på Escape och sedan på Tabb för att lämna redigeraren.
playground-leave-editor-short = Esc, sedan Tabb: lämna
playground-suggestions = Förslag
playground-place = Rad { $line }, kolumn { $column }
playground-line = Rad { $line }
playground-mistakes = { $count ->
    [0] Inga fel
    [one] { $count } fel
   *[other] { $count } fel
  }
playground-problems = Fel i regelkatalogen
playground-problems-more = { $count ->
    [one] { $count } till
   *[other] { $count } till
  }
playground-catalogue-digest = SHA-256 för den regelkatalog som avgör
playground-too-long = Det skulle bli mer än { NUMBER($kib) } KiB, så det togs inte emot.
playground-kind-role = Roll
playground-kind-privilege = Behörighet
playground-kind-setting = Inställning
playground-kind-condition = Villkor
playground-kind-act = Handling
playground-kind-table = Tabell
playground-kind-document = Dokument
playground-kind-resource = Resurstyp
playground-kind-attribute = Attribut
playground-kind-action = Åtgärd
playground-about-gives-manage = Hanterar
playground-about-gives-view = Visar
playground-about-held-manage = Hanteras av
playground-about-held-view = Visas för
playground-about-uses = { $uses ->
    [0] Deklareras på rad { $line }, används inte
    [one] Deklareras på rad { $line }, används en gång
   *[other] Deklareras på rad { $line }, används { $uses } gånger
  }

## The world

playground-world-view = Hur världen visas
playground-tables = Tabeller
playground-json = JSON
playground-lists = Världens delar
playground-list-organizations = Organisationer
playground-list-users = Personer
playground-list-assignments = Tilldelningar
playground-list-elevations = Tillfälligt
playground-list-sites = Webbplatser
playground-add = Lägg till
playground-search = Sök
playground-none-here = Inget här ännu
playground-row-unnamed = Utan namn
playground-row-remove = Ta bort
playground-row-removed = Borttaget
playground-tables-stale = Det finns ett fel i JSON-texten. Tabellerna visar den senaste texten utan fel och kan inte ändras förrän felet är rättat.
playground-show-json = Visa JSON
playground-restore-world = Gå tillbaka till den texten
playground-world-problems = Anmärkningar på världen
playground-field-id = Id
playground-field-name = Namn
playground-field-kind = Slag
playground-field-managed-by = Hanteras av
playground-field-restricted-mode = Begränsat läge
playground-field-support-read-only = Supporten får titta
playground-field-services-setup-done = Konfigurationen klar
playground-field-contact-center = Kontaktcenter (JSON)
playground-field-subscriptions = Prenumerationer (JSON)
playground-field-set-up = Lades upp av (JSON)
playground-field-organization = Organisation
playground-field-licenses = Licenser
playground-field-profiles = Profiler
playground-field-verified = Verifierad adress
playground-field-vendor-support = Leverantörens support
playground-field-attributes = Attribut (JSON)
playground-field-user = Person
playground-field-role = Roll
playground-field-assigned-at = Börjar gälla (UTC)
playground-field-expires-at = Upphör (UTC)
playground-field-sites = Webbplatser
playground-field-customers = Kunder
playground-field-assigned-by = Tilldelad av
playground-field-first-sign-in-at = Första inloggning (UTC)
playground-field-agent = Agent
playground-field-purpose = Syfte
playground-field-requested-at = Begärd (UTC)
playground-field-decision = Svar
playground-field-decided-at = Besvarad (UTC)
playground-field-decided-by = Besvarad av
playground-field-ended-at = Avslutad i förtid (UTC)
playground-field-managed-in = Hanteras i
playground-field-unsaid = Inte angivet
playground-field-yes = Ja
playground-field-no = Nej
playground-field-none = Det finns inget att välja.
playground-field-required = Det här kan inte utelämnas.
playground-field-no-json = Det här är inte JSON ännu.
playground-choice-customer = Kund
playground-choice-partner = Partner
playground-choice-free = Gratis
playground-choice-consumer = Konsument
playground-choice-approved = Beviljad
playground-choice-denied = Nekad
playground-choice-control-hub = Control Hub
playground-choice-site-administration = Webbplatsadministration
playground-begins = börjar gälla { $at }
playground-ends = till { $at }
playground-ended = upphörde { $at }
playground-elevation-later = Inte begärd än
playground-elevation-waits = Väntar
playground-elevation-expired = Har gått ut
playground-elevation-running = Pågår
playground-elevation-over = Över
playground-elevation-denied = Nekad

## Time

playground-time = Tid
playground-now = Tidpunkten som beslut gäller, i UTC
playground-moments = Tidpunkter då något börjar eller upphör
playground-step-back = Föregående tidpunkt
playground-step-forward = Nästa tidpunkt
playground-play = Spela upp
playground-pause = Pausa
playground-no-moments = Inget i den här världen börjar eller upphör.
playground-nothing-follows = Inget börjar eller upphör efter det här.
playground-next-moment = Härnäst: { $at }
playground-nothing-changes = Den här tidpunkten ändrar ingens åtkomst.
playground-happens-role-begins = { $person } får rollen { $role } på { $organization }.
playground-happens-role-ends = { $person } har inte längre rollen { $role } på { $organization }.
playground-happens-signs-in = { $person } loggar in på { $organization } för första gången.
playground-happens-asks = { $person } begär tillfällig åtkomst till { $organization }.
playground-happens-request-expires = Begäran från { $person } om { $organization } går ut.
playground-happens-granted = { $person } får tillfällig åtkomst till { $organization }.
playground-happens-denied = { $person } nekas tillfällig åtkomst till { $organization }.
playground-happens-access-ends = Den tillfälliga åtkomsten till { $organization } upphör för { $person }.
playground-happens-set-up-ends = Det som { $person } har av att ha lagt upp { $organization } upphör.
playground-happens-more = { $count ->
    [one] Och { $count } till.
   *[other] Och { $count } till.
  }
playground-effect = { $lost ->
    [0] { $gained ->
        [one] { $person } får { $gained } kontroll på { $organization }.
       *[other] { $person } får { $gained } kontroller på { $organization }.
      }
   *[other] { $gained ->
        [0] { $lost ->
            [one] { $person } förlorar { $lost } kontroll på { $organization }.
           *[other] { $person } förlorar { $lost } kontroller på { $organization }.
          }
       *[other] { $person } får { $gained } och förlorar { $lost } kontroller på { $organization }.
      }
  }
