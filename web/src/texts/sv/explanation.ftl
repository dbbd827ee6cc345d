# Why something is so: decisions with their roles, restrictions and sources

explanation-label = Förklaring
summary-title = Varför är det så?
summary-text = Välj en inställning i konsolen för att se regeln bakom den, vilka roller som räknas och vad som skulle ändra svaret.
sign-editable = Kan ändras
sign-editable-text = Går att se och ändra.
sign-read-only = Skrivskyddat
sign-read-only-text = Går att se men inte ändra.
sign-restricted = Begränsat
sign-restricted-text = En roll skulle ge mer, men begränsat läge tar bort det: skrivskyddat, nedtonat eller dolt.
sign-hidden = Dolt
sign-hidden-text = Finns inte på sidan.
sign-scoped = Per webbplats
sign-scoped-text = Gäller bara för vissa webbplatser eller tjänster.
summary-no-difference = Ändringarna gör ingen skillnad i konsolen.
summary-changed = { $count ->
    [one] En inställning har ändrats
   *[other] { $count } inställningar har ändrats
  }
question-level = Fråga
question-view = Se
question-manage = Ändra
question-where = Var
question-everywhere = Hela organisationen
verdict-view-yes = { $user } kan se det här
verdict-view-no = { $user } kan inte se det här
verdict-manage-yes = { $user } kan ändra det här
verdict-manage-no = { $user } kan inte ändra det här
valid-until = Till { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
considered-title = Roller som vägs in
considered-none = Det finns ingen roll att väga in.
held-until = Till { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
area-overview = Översikt
drawn-users-add_modify = Hantera användare
gave-none = ger inget
gave-view = ger visning
gave-manage = ger hantering
restrictions-title = Vad begränsat läge tar bort
restriction-took = { $role }: ”{ $from }” blir ”{ $to }”
changes-title = Vad som skulle ändra svaret
change-try = Prova
source-table = tabell { $table }
source-row = tabell { $table }, rad ”{ $row }”
source-statements = { $count ->
    [one] påstående { $numbers }
   *[other] påståenden { $numbers }
  }
source-statements-more = påståenden { $numbers } och { $more } till
source-others = även: { $titles }
source-inferred = härlett
source-inferred-why = Dokumentet säger det inte uttryckligen.
