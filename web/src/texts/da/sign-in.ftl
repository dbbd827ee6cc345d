# Signing in

sign-in-title = Log ind · Remit
sign-in-heading = Log ind
sign-in-text = Du identificerer dig på organisationens loginside.
sign-in-do = Fortsæt til login
sign-in-choose = Vælg, hvem du er
sign-in-choose-text = Dette er demoen. Du kan være hvem som helst i kataloget og prøve, hvad vedkommende må.
sign-in-people = Personer
sign-in-no-role = Ingen rolle
sign-in-problem = Login mislykkedes. Prøv igen.
sign-in-problem-not_in_directory = Din adresse findes ikke i kataloget. Bed en administrator om at tilføje dig.
sign-in-problem-email_unverified = Din identitetsudbyder har ikke bekræftet din e-mailadresse.
sign-in-problem-sign_in_over = Dit login tog for lang tid eller blev startet i en anden browser. Prøv igen.
sign-in-problem-sign_in_refused = Identitetsudbyderen afviste dit login.
sign-in-problem-provider_unavailable = Identitetsudbyderen svarer ikke. Prøv igen senere.
sign-in-problem-no_provider = Denne server har ingen identitetsudbyder, så ingen kan logge ind her.
sign-in-preview = Se, hvad administratorer ser, uden at logge ind
