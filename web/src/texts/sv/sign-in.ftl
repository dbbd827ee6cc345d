# Signing in

sign-in-title = Logga in · Remit
sign-in-heading = Logga in
sign-in-text = Du identifierar dig på organisationens inloggningssida.
sign-in-do = Fortsätt till inloggning
sign-in-choose = Välj vem du är
sign-in-choose-text = Det här är en demoversion. Du kan vara vem som helst i katalogen och prova vad personen får göra.
sign-in-people = Personer
sign-in-no-role = Ingen roll
sign-in-problem = Det gick inte att logga in. Försök igen.
sign-in-problem-not_in_directory = Din adress finns inte i katalogen. Be en administratör att lägga till dig.
sign-in-problem-email_unverified = Din identitetsleverantör har inte verifierat din e-postadress.
sign-in-problem-sign_in_over = Inloggningen tog för lång tid eller påbörjades i en annan webbläsare. Försök igen.
sign-in-problem-sign_in_refused = Identitetsleverantören nekade inloggningen.
sign-in-problem-provider_unavailable = Identitetsleverantören svarar inte. Försök igen senare.
sign-in-problem-no_provider = Servern har ingen identitetsleverantör, så ingen kan logga in här.
sign-in-preview = Se vad administratörer ser, utan att logga in
