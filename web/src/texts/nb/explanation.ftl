# Why something is so: decisions with their roles, restrictions and sources

explanation-label = Forklaring
summary-title = Hvorfor er det slik?
summary-text = Velg en innstilling i konsollen for å se regelen bak den, hvilke roller som teller, og hva som ville endret svaret.
sign-editable = Kan endres
sign-editable-text = Kan ses og endres.
sign-read-only = Skrivebeskyttet
sign-read-only-text = Kan ses, men ikke endres.
sign-restricted = Begrenset
sign-restricted-text = En rolle ville gitt mer, men begrenset modus tar det bort: skrivebeskyttet, nedtonet eller skjult.
sign-hidden = Skjult
sign-hidden-text = Finnes ikke på siden.
sign-scoped = Per nettsted
sign-scoped-text = Gjelder bare for noen nettsteder eller tjenester.
summary-no-difference = Endringene utgjør ingen forskjell i konsollen.
summary-changed = { $count ->
    [one] Én innstilling er endret
   *[other] { $count } innstillinger er endret
  }
question-level = Spørsmål
question-view = Se
question-manage = Endre
question-where = Hvor
question-everywhere = Hele organisasjonen
verdict-view-yes = { $user } kan se dette
verdict-view-no = { $user } kan ikke se dette
verdict-manage-yes = { $user } kan endre dette
verdict-manage-no = { $user } kan ikke endre dette
valid-until = Til { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
considered-title = Roller som er vurdert
considered-none = Det er ingen rolle å vurdere.
held-until = Til { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
area-overview = Oversikt
drawn-users-add_modify = Administrer brukere
gave-none = gir ingenting
gave-view = gir visning
gave-manage = gir administrasjon
restrictions-title = Hva begrenset modus tar bort
restriction-took = { $role }: «{ $from }» blir «{ $to }»
changes-title = Hva som ville endret svaret
change-try = Prøv
source-table = tabell { $table }
source-row = tabell { $table }, rad «{ $row }»
source-statements = { $count ->
    [one] påstand { $numbers }
   *[other] påstander { $numbers }
  }
source-statements-more = påstander { $numbers } og { $more } til
source-others = også: { $titles }
source-inferred = utledet
source-inferred-why = Dokumentet sier det ikke uttrykkelig.
