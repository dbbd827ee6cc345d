# The matrix of roles and privileges

roles-text = Hvad hver rolle lader folk se og ændre. Vælg et felt for at se, hvor det kommer fra.
roles-compare = Sammenlign
roles-print = Udskriv
roles-nothing = Ingen rolle eller rettighed passer
roles-nothing-text = Søg efter noget andet, eller fjern et filter.
roles-show-all = Vis alle

## Filters

roles-search = Søg i roller og rettigheder
roles-kind = Type organisation
roles-relation = Relation
roles-all-relations = Alle relationer
roles-role = Rolle
roles-all-roles = Alle roller
roles-differs = Kun det, der er forskelligt
roles-settings = Indstillinger
roles-restricted = Begrænset tilstand
roles-found = Roller, der passer:

## The legend

roles-legend = Hvad tegnene betyder
roles-sign-manage = Administrere
roles-sign-view = Se
roles-sign-none = Ingen adgang
roles-sign-part = Kun nogle websteder eller tjenester
roles-sign-conditional = Afhænger af noget
roles-sign-capped = Begrænses af Begrænset tilstand

## The grid

roles-grid = Roller og rettigheder: { $kind }
roles-hint = Flyt med piletasterne, åbn med Enter.
roles-privilege = Rettighed
roles-group-own = Egen organisation
roles-group-external = Udefra
roles-group-partner = Partner over kunder
roles-group-sites = Mødewebsteder
roles-group-service = Tjenester
roles-group-support = Support
roles-column = { $role }, { $relation }
roles-relation-own = egen
roles-relation-external = udefra
roles-relation-managing_partner = partner
roles-relation-support = support
roles-part-sites = kun nogle websteder
roles-part-services = kun nogle tjenester
roles-part-owned = kun det egne
roles-conditional = afhænger af noget
roles-capped = begrænses af Begrænset tilstand

## A cell

roles-setting-of = Indstilling i ”{ $privilege }”
roles-reach = Gælder
roles-reach-whole = Hele organisationen
roles-reach-listed_sites = De websteder, som rollen er tildelt for
roles-reach-sold_by_home = Tjenester og websteder, som personens egen partner har solgt i et aktivt abonnement
roles-reach-sold_by_anyone = Tjenester og websteder i et hvilket som helst aktivt abonnement
roles-reach-owned = Det, der er personens eget
roles-conditions = Kun
roles-condition-base = sammen med { $roles }
roles-condition-compare =
    hvor { $left } { $is ->
       *[equal] er
        [not_equal] ikke er
        [less] er mindre end
        [at_most] er højst
        [more] er mere end
        [at_least] er mindst
        [one_of] er en af
        [contains] indeholder
    } { $right }
roles-otherwise = Ellers
roles-exempt = Begrænset tilstand påvirker ikke denne rolle.
roles-taken = { $setting }: { $from } bliver { $to }
roles-source = Kilde
roles-no-source = Ingen tabel har denne række for rollen, så den giver intet.
roles-holders = Hvem der har den her
roles-held = { $count ->
    [one] { $count } person har denne rolle
   *[other] { $count } personer har denne rolle
  }
roles-held-none = Ingen har denne rolle.
roles-held-denied = Hvem der har den, vises for dem, der må se roller.
roles-held-elsewhere = Folk hos den partner, der administrerer organisationen, har den i deres egen organisation.
roles-about = Om { $role }

## A role

roles-only-this = Vis kun denne rolle
roles-compare-this = Sammenlign med en anden
roles-for = For folk efter relation
roles-requires = Bygger på en af
roles-excludes = Kan ikke kombineres med
roles-given-by = Hvem der giver den
roles-added-by = Til folk udefra: { $roles }
roles-taken-by = Til sig selv: { $roles }
roles-notes = Godt at vide
roles-note-self = Ingen giver den til sig selv.
roles-note-from-partner = Udefra kan kun partnerens folk have den.
roles-note-from-elsewhere = Partnerens folk kan ikke have den.
roles-note-sites = Den tildeles for enkelte websteder.
roles-note-customers = Den gælder de kunder, som personen har oprettet eller fået.
roles-note-contact-center = Organisationen skal have et kontaktcenter.
roles-note-not-from-contact-center = Ikke for folk udefra, hvis egen organisation har et kontaktcenter.
roles-gives = Hvad den giver
