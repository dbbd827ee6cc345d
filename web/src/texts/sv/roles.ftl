# The matrix of roles and privileges

roles-text = Vad varje roll låter människor se och ändra. Välj en ruta för att se var den kommer ifrån.
roles-compare = Jämför
roles-print = Skriv ut
roles-nothing = Ingen roll eller behörighet matchar
roles-nothing-text = Sök efter något annat eller ta bort ett filter.
roles-show-all = Visa alla

## Filters

roles-search = Sök roller och behörigheter
roles-kind = Typ av organisation
roles-relation = Relation
roles-all-relations = Alla relationer
roles-role = Roll
roles-all-roles = Alla roller
roles-differs = Endast det som skiljer
roles-settings = Inställningar
roles-restricted = Begränsat läge
roles-found = Roller som matchar:

## The legend

roles-legend = Vad tecknen betyder
roles-sign-manage = Hantera
roles-sign-view = Visa
roles-sign-none = Ingen åtkomst
roles-sign-part = Endast vissa webbplatser eller tjänster
roles-sign-conditional = Beror på något
roles-sign-capped = Begränsas av begränsat läge

## The grid

roles-grid = Roller och behörigheter: { $kind }
roles-hint = Flytta med piltangenterna, öppna med Retur.
roles-privilege = Behörighet
roles-group-own = Egen organisation
roles-group-external = Utifrån
roles-group-partner = Partner över kunder
roles-group-sites = Mötesplatser
roles-group-service = Tjänster
roles-group-support = Support
roles-column = { $role }, { $relation }
roles-relation-own = egen
roles-relation-external = utifrån
roles-relation-managing_partner = partner
roles-relation-support = support
roles-part-sites = endast vissa webbplatser
roles-part-services = endast vissa tjänster
roles-part-owned = bara det egna
roles-conditional = beror på något
roles-capped = begränsas av begränsat läge

## A cell

roles-setting-of = Inställning i ”{ $privilege }”
roles-reach = Gäller
roles-reach-whole = Hela organisationen
roles-reach-listed_sites = De webbplatser som rollen är tilldelad för
roles-reach-sold_by_home = Tjänster och webbplatser som personens egen partner har sålt i en aktiv prenumeration
roles-reach-sold_by_anyone = Tjänster och webbplatser i någon aktiv prenumeration
roles-reach-owned = Det som är personens eget
roles-conditions = Endast
roles-condition-base = tillsammans med { $roles }
roles-condition-compare =
    där { $left } { $is ->
       *[equal] är
        [not_equal] inte är
        [less] är mindre än
        [at_most] är högst
        [more] är mer än
        [at_least] är minst
        [one_of] är någon av
        [contains] innehåller
    } { $right }
roles-otherwise = Annars
roles-exempt = Begränsat läge påverkar inte den här rollen.
roles-taken = { $setting }: { $from } blir { $to }
roles-source = Källa
roles-no-source = Ingen tabell har den här raden för rollen, så den ger ingenting.
roles-holders = Vilka som har den här
roles-held = { $count ->
    [one] { $count } person har den här rollen
   *[other] { $count } personer har den här rollen
  }
roles-held-none = Ingen har den här rollen.
roles-held-denied = Vilka som har den visas för dem som får se roller.
roles-held-elsewhere = Personer hos partnern som hanterar organisationen har den i sin egen organisation.
roles-about = Om { $role }

## A role

roles-only-this = Visa bara den här rollen
roles-compare-this = Jämför med en annan
roles-for = För personer efter relation
roles-requires = Bygger på en av
roles-excludes = Kan inte kombineras med
roles-given-by = Vem som ger den
roles-added-by = Till personer utifrån: { $roles }
roles-taken-by = Till sig själv: { $roles }
roles-notes = Bra att veta
roles-note-self = Ingen ger den till sig själv.
roles-note-from-partner = Utifrån kan bara partnerns personer ha den.
roles-note-from-elsewhere = Partnerns personer kan inte ha den.
roles-note-sites = Den tilldelas för enskilda webbplatser.
roles-note-customers = Den gäller de kunder som personen har lagt upp eller fått.
roles-note-contact-center = Organisationen behöver ett kontaktcenter.
roles-note-not-from-contact-center = Inte för personer utifrån vars egen organisation har ett kontaktcenter.
roles-gives = Vad den ger
