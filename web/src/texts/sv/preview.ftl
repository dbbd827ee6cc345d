# The preview of what an administrator sees

page-title = { $name } · Remit
room-preview = Förhandsvisning
skip = Hoppa till konsolen
reset = Återställ
offline-preview = Du är offline. Förhandsvisningen fungerar i webbläsaren, men du kan inte fråga servern.

## Where there is nothing to see

obstacle-empty = Ingen att visa
obstacle-empty-text = Katalogen innehåller ingen med åtkomst till den här organisationen.
obstacle-unknown-user = Ingen administratör ”{ $user }”
obstacle-unknown-user-text = Ingen i katalogen har den här adressen. Den kan vara felstavad, eller så är personen borttagen.
obstacle-unknown-user-do = Välj någon i { $organization }
obstacle-unknown-organization = Ingen organisation ”{ $organization }”
obstacle-unknown-organization-text = Katalogen har ingen organisation med det här id:t.
obstacle-unknown-organization-do = Välj en annan organisation
obstacle-unreachable = Servern går inte att nå
obstacle-unreachable-text = Sidan behöver servern en gång, för att hämta modulen, regelkatalogen och katalogens uppgifter om administratören.
obstacle-unreachable-do = Försök igen
obstacle-failed = Det gick inte
obstacle-failed-text = { $detail }
obstacle-failed-do = Försök igen

## Roles

roles-label = Roller
roles-open = { $count ->
    [one] { $count } roll
   *[other] { $count } roller
  }
roles-own = Roller i organisationen
roles-external = Roller för personer utifrån
roles-partner = Partner över sina kunder
roles-sites = Möteswebbplatser
roles-service = Kontaktcenter och Events
roles-none = Den här personen kan inte ha någon roll här.
roles-following = Följer av andra uppgifter
role-ends = Upphör { DATETIME($at, dateStyle: "medium") }
role-ended = Upphörde { DATETIME($at, dateStyle: "medium") }
role-starts = Börjar gälla { DATETIME($at, dateStyle: "medium") }
role-lists-customer = Hanterar den här kunden
role-signed-in = Har loggat in minst en gång
site-elsewhere = Hanteras i Site Administration
home-own = Hör till { $organization }
home-set-up = Från { $organization }, etablerar den här organisationen
home-partner = Från { $organization }, partnern som hanterar organisationen
home-vendor = Från { $organization }, leverantörens support
home-elsewhere = Från { $organization }
organization-switches = Organisation
restricted-mode = Begränsat läge
temporary-access = Tillfällig åtkomst pågår
support-read-only = Läsåtkomst för supporten
draft-saved = Inga ändringar
draft-edited = Bara ändrat här. Inget sparas.

## Asking the server

decided = Avgjort i webbläsaren på { NUMBER($milliseconds, minimumFractionDigits: 1, maximumFractionDigits: 1) } ms
server-ask = Fråga servern
server-ask-why = Ställer samma frågor till besluts-API:t och jämför svaren
server-asking = Frågar …
server-equal = { $equal } av { $total } svar är lika
server-equal-saved = { $equal } av { $total } svar är lika för det som är sparat
server-unreachable = Servern går inte att nå
server-failed = { $detail }
