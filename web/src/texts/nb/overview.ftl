# The first page of an organization

overview-text = Hva som trenger deg, og hva du kan se og gjøre her.
overview-number = { NUMBER($count) }

## The reader

overview-hello = Hei, { $name }
overview-from = Fra { $organization }
overview-until = til { DATETIME($at, dateStyle: "medium") }
overview-no-role = Du har ingen administratorrolle her. Du ser din egen profil og det alle får vite.

## What needs attention

overview-attention = Trenger oppmerksomhet
overview-quiet = Alt er rolig. Ingenting venter på deg, og ingenting utløper de neste 30 dagene.
overview-more = { $count ->
    [one] { NUMBER($count) } til i kalenderen
   *[other] { NUMBER($count) } til i kalenderen
  }
overview-left = Tid igjen
overview-answer = { $agent } ber om midlertidig tilgang til { $organization }
overview-running = Din midlertidige tilgang til { $organization } pågår
overview-asked = Forespørselen din om tilgang til { $organization } venter på svar
overview-administrators = { $count ->
    [0] Det finnes ingen fullstendig administrator
    [one] Det finnes bare én fullstendig administrator
   *[other] Det finnes { NUMBER($count) } fullstendige administratorer
  }
overview-administrators-text = Med én til blir ingen stengt ute når en er borte.
overview-role-ends = { $name }: { $role }
overview-access-ends = Midlertidig tilgang for { $name }
overview-ends = Utløper { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
overview-do-answer = Svar
overview-do-look = Vis

## What the reader may do

overview-controls = Hva du kan gjøre her
overview-preview = Vis som bilde
overview-editable = { NUMBER($count) } kan endres
overview-read-only = { NUMBER($count) } skrivebeskyttede
overview-greyed = { NUMBER($count) } nedtonede
overview-hidden = { NUMBER($count) } skjulte
overview-closed = Skjult for deg: { $areas }.
overview-all-closed = Ingen av innstillingene i organisasjonen er åpne for deg.

## The organization

overview-organization = Organisasjon
overview-fact-kind = Type
overview-fact-managed-by = Administreres av
overview-fact-restricted-mode = Begrenset modus
overview-fact-contact-center = Kontaktsenter
overview-fact-support = Kundestøtten kan se
overview-fact-services = Tjenester
overview-on = På
overview-off = Av
overview-contact-center-on = På, { $platform ->
    [new] ny plattform
   *[other] plattform { $platform }
  }
overview-service-calling = Anrop
overview-service-meetings = Møter
overview-service-messaging = Meldinger
overview-service-contact_center = Kontaktsenter
overview-service-events = Arrangementer

## Recent changes

overview-changes = Siste endringer
overview-no-changes = Ingenting er endret ennå.
overview-changes-more = og { NUMBER($count) } til
overview-by = { $name } · { $at }
overview-operator = Den som drifter serveren
overview-act-users-add = legge til en person
overview-act-users-change = endre en person
overview-act-sites-add = legge til et nettsted
overview-act-sites-remove = fjerne et nettsted
overview-act-sign_in-first = logge på for første gang

## Partners and help desk

overview-customers-all = Alle kunder
overview-customers = { $count ->
    [one] kunde som du tar deg av
   *[other] kunder som du tar deg av
  }
overview-customers-some = { $count ->
    [one] kunde som du kan se; det finnes flere
   *[other] kunder som du kan se; det finnes flere
  }
overview-help-desk = Søk blant alle kunder, se hva som er galt, og be om midlertidig tilgang.
overview-help-desk-do = Åpne help desk
