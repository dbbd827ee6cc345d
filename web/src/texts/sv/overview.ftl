# The first page of an organization

overview-text = Vad som behöver dig, och vad du kan se och göra här.
overview-number = { NUMBER($count) }

## The reader

overview-hello = Hej, { $name }
overview-from = Från { $organization }
overview-until = till { DATETIME($at, dateStyle: "medium") }
overview-no-role = Du har ingen administratörsroll här. Du ser din egen profil och det som alla får veta.

## What needs attention

overview-attention = Behöver uppmärksamhet
overview-quiet = Allt är lugnt. Ingenting väntar på dig och ingenting upphör inom 30 dagar.
overview-more = { $count ->
    [one] { NUMBER($count) } till i kalendern
   *[other] { NUMBER($count) } till i kalendern
  }
overview-left = Tid kvar
overview-answer = { $agent } begär tillfällig åtkomst till { $organization }
overview-running = Din tillfälliga åtkomst till { $organization } pågår
overview-asked = Din begäran om åtkomst till { $organization } väntar på svar
overview-administrators = { $count ->
    [0] Det finns ingen fullständig administratör
    [one] Det finns bara en fullständig administratör
   *[other] Det finns { NUMBER($count) } fullständiga administratörer
  }
overview-administrators-text = Med en till blir ingen utelåst när en är borta.
overview-role-ends = { $name }: { $role }
overview-access-ends = Tillfällig åtkomst för { $name }
overview-ends = Upphör { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
overview-do-answer = Svara
overview-do-look = Visa

## What the reader may do

overview-controls = Vad du kan göra här
overview-preview = Visa som bild
overview-editable = { NUMBER($count) } kan ändras
overview-read-only = { NUMBER($count) } skrivskyddade
overview-greyed = { NUMBER($count) } nedtonade
overview-hidden = { NUMBER($count) } dolda
overview-closed = Dolt för dig: { $areas }.
overview-all-closed = Ingen av organisationens inställningar är öppen för dig.

## The organization

overview-organization = Organisation
overview-fact-kind = Slag
overview-fact-managed-by = Hanteras av
overview-fact-restricted-mode = Begränsat läge
overview-fact-contact-center = Kontaktcenter
overview-fact-support = Supporten får titta
overview-fact-services = Tjänster
overview-on = På
overview-off = Av
overview-contact-center-on = På, { $platform ->
    [new] ny plattform
   *[other] plattform { $platform }
  }
overview-service-calling = Samtal
overview-service-meetings = Möten
overview-service-messaging = Meddelanden
overview-service-contact_center = Kontaktcenter
overview-service-events = Evenemang

## Recent changes

overview-changes = Senaste ändringarna
overview-no-changes = Ingenting har ändrats än.
overview-changes-more = och { NUMBER($count) } till
overview-by = { $name } · { $at }
overview-operator = Serverns driftansvariga
overview-act-users-add = lägga till en person
overview-act-users-change = ändra en person
overview-act-sites-add = lägga till en webbplats
overview-act-sites-remove = ta bort en webbplats
overview-act-sign_in-first = logga in för första gången

## Partners and help desk

overview-customers-all = Alla kunder
overview-customers = { $count ->
    [one] kund som du tar hand om
   *[other] kunder som du tar hand om
  }
overview-customers-some = { $count ->
    [one] kund som du får se; det finns fler
   *[other] kunder som du får se; det finns fler
  }
overview-help-desk = Sök bland alla kunder, se vad som är fel och begär tillfällig åtkomst.
overview-help-desk-do = Öppna Help Desk
