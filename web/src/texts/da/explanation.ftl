# Why something is so: decisions with their roles, restrictions and sources

explanation-label = Forklaring
summary-title = Hvorfor er det sådan?
summary-text = Vælg en indstilling i konsollen for at se reglen bag den, hvilke roller der tæller, og hvad der ville ændre svaret.
sign-editable = Kan ændres
sign-editable-text = Kan ses og ændres.
sign-read-only = Skrivebeskyttet
sign-read-only-text = Kan ses, men ikke ændres.
sign-restricted = Begrænset
sign-restricted-text = En rolle ville give mere, men Begrænset tilstand tager det væk: skrivebeskyttet, nedtonet eller skjult.
sign-hidden = Skjult
sign-hidden-text = Findes ikke på siden.
sign-scoped = Pr. websted
sign-scoped-text = Gælder kun for visse websteder eller tjenester.
summary-no-difference = Ændringerne gør ingen forskel i konsollen.
summary-changed = { $count ->
    [one] Én indstilling er ændret
   *[other] { $count } indstillinger er ændret
  }
question-level = Spørgsmål
question-view = Se
question-manage = Ændre
question-where = Hvor
question-everywhere = Hele organisationen
verdict-view-yes = { $user } kan se dette
verdict-view-no = { $user } kan ikke se dette
verdict-manage-yes = { $user } kan ændre dette
verdict-manage-no = { $user } kan ikke ændre dette
valid-until = Indtil { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
considered-title = Vurderede roller
considered-none = Der er ingen rolle at vurdere.
held-until = Indtil { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
area-overview = Oversigt
drawn-users-add_modify = Administrer brugere
gave-none = giver intet
gave-view = giver visning
gave-manage = giver administration
restrictions-title = Hvad Begrænset tilstand tager væk
restriction-took = { $role }: ”{ $from }” bliver til ”{ $to }”
changes-title = Hvad der ville ændre svaret
change-try = Prøv
source-table = tabel { $table }
source-row = tabel { $table }, række ”{ $row }”
source-statements = { $count ->
    [one] påstand { $numbers }
   *[other] påstande { $numbers }
  }
source-statements-more = påstande { $numbers } og { $more ->
    [one] { $more } mere
   *[other] { $more } flere
  }
source-others = også: { $titles }
source-inferred = udledt
source-inferred-why = Dokumentet siger det ikke udtrykkeligt.
