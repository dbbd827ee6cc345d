# The first page of an organization

overview-text = Hvad der har brug for dig, og hvad du kan se og gøre her.
overview-number = { NUMBER($count) }

## The reader

overview-hello = Hej, { $name }
overview-from = Fra { $organization }
overview-until = til { DATETIME($at, dateStyle: "medium") }
overview-no-role = Du har ingen administratorrolle her. Du ser din egen profil og det, som alle må vide.

## What needs attention

overview-attention = Kræver opmærksomhed
overview-quiet = Alt er roligt. Intet venter på dig, og intet udløber inden for 30 dage.
overview-more = { $count ->
    [one] { NUMBER($count) } mere i kalenderen
   *[other] { NUMBER($count) } mere i kalenderen
  }
overview-left = Tid tilbage
overview-answer = { $agent } anmoder om midlertidig adgang til { $organization }
overview-running = Din midlertidige adgang til { $organization } er i gang
overview-asked = Din anmodning om adgang til { $organization } venter på svar
overview-administrators = { $count ->
    [0] Der er ingen fuld administrator
    [one] Der er kun én fuld administrator
   *[other] Der er { NUMBER($count) } fulde administratorer
  }
overview-administrators-text = Med én mere bliver ingen lukket ude, når en er væk.
overview-role-ends = { $name }: { $role }
overview-access-ends = Midlertidig adgang for { $name }
overview-ends = Udløber { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
overview-do-answer = Svar
overview-do-look = Vis

## What the reader may do

overview-controls = Hvad du kan gøre her
overview-preview = Vis som billede
overview-editable = { NUMBER($count) } kan ændres
overview-read-only = { NUMBER($count) } skrivebeskyttede
overview-greyed = { NUMBER($count) } nedtonede
overview-hidden = { NUMBER($count) } skjulte
overview-closed = Skjult for dig: { $areas }.
overview-all-closed = Ingen af organisationens indstillinger er åbne for dig.

## The organization

overview-organization = Organisation
overview-fact-kind = Type
overview-fact-managed-by = Administreres af
overview-fact-restricted-mode = Begrænset tilstand
overview-fact-contact-center = Kontaktcenter
overview-fact-support = Support må se
overview-fact-services = Tjenester
overview-on = Til
overview-off = Fra
overview-contact-center-on = Til, { $platform ->
    [new] ny platform
   *[other] platform { $platform }
  }
overview-service-calling = Opkald
overview-service-meetings = Møder
overview-service-messaging = Beskeder
overview-service-contact_center = Kontaktcenter
overview-service-events = Begivenheder

## Recent changes

overview-changes = Seneste ændringer
overview-no-changes = Intet er ændret endnu.
overview-changes-more = og { NUMBER($count) } mere
overview-by = { $name } · { $at }
overview-operator = Den, der driver serveren
overview-act-users-add = tilføje en person
overview-act-users-change = ændre en person
overview-act-sites-add = tilføje et websted
overview-act-sites-remove = fjerne et websted
overview-act-sign_in-first = logge ind for første gang

## Partners and help desk

overview-customers-all = Alle kunder
overview-customers = { $count ->
    [one] kunde, som du tager dig af
   *[other] kunder, som du tager dig af
  }
overview-customers-some = { $count ->
    [one] kunde, som du kan se; der er flere
   *[other] kunder, som du kan se; der er flere
  }
overview-help-desk = Søg blandt alle kunder, se, hvad der er galt, og anmod om midlertidig adgang.
overview-help-desk-do = Åbn help desk
