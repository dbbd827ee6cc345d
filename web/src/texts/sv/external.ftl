# The page of external administrators.

external-text = Personer från andra organisationer som administrerar { $organization }.
external-search = Sök på namn eller adress
external-none = Ingen utifrån har åtkomst
external-none-text = Partner, revisorer och andra som du släpper in visas här.
external-person = Person
external-home = Organisation
external-roles = Roller
external-until = Till och med
external-actions = Åtgärder
external-partner = Partner
external-no-end = Inget slut
external-until-day = { DATETIME($at, day: "numeric", month: "short", year: "numeric") }
external-not-signed-in = Har inte loggat in än
external-promote = Befordra
external-revoke = Återkalla
external-demote-all = Degradera alla fullständiga

## Adding somebody

external-add = Lägg till extern administratör
external-step = Steg { $step } av 2
external-email = E-postadress
external-email-hint = Till någon som har ett konto i en annan organisation.
external-email-wrong = Det här är inte en e-postadress än.
external-verify-text = Så snart adressen är hel ser du här vems den är.
external-from = Från { $home }
external-verified = Verifierad
external-joined = Finns redan här
external-continue = Fortsätt
external-back = Tillbaka
external-role = Roll
external-sites = Webbplatser
external-last-day = Sista dag
external-last-day-hint = Lämna tomt för åtkomst utan slut.
external-until-past = Den dagen är förbi. Välj i dag eller en senare dag.
external-added = { $name } är nu extern administratör i { $organization }.

## Promoting, demoting and revoking

external-promote-heading = Befordra { $name }
external-promote-text = { $name } får rollen { $role } och hanterar den här organisationen ungefär som era egna fullständiga administratörer. Mötenas webbplatser tillkommer vid första inloggningen.
external-promote-back = Det kan bara ångras genom att alla externa fullständiga administratörer degraderas tillsammans.
external-promoted = { $name } har nu rollen { $role }.
external-demote-heading =
    { $count ->
        [one] Degradera den externa fullständiga administratören
       *[other] Degradera alla { $count } externa fullständiga administratörer
    }
external-demote-text = Externa fullständiga administratörer degraderas tillsammans: alla eller ingen. Var och en får en mindre roll.
external-becomes = blir
external-demoted =
    { $count ->
        [one] Den externa fullständiga administratören har degraderats.
       *[other] Alla { $count } externa fullständiga administratörer har degraderats.
    }
external-revoke-heading = Återkalla åtkomsten för { $name }
external-revoke-text = { $name } förlorar genast all åtkomst till { $organization } och försvinner från listan. Det går inte att återställa: för att komma tillbaka måste { $name } läggas till på nytt.
external-revoke-partner = Så länge partnern har en aktiv prenumeration här kan den ge sig själv rollen etableringsadministratör igen.
external-revoked = { $name } har inte längre åtkomst till { $organization }. Lägg till personen på nytt för att ge åtkomst igen.
