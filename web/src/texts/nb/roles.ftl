# The matrix of roles and privileges

roles-text = Hva hver rolle lar folk se og endre. Velg en rute for å se hvor den kommer fra.
roles-compare = Sammenlign
roles-print = Skriv ut
roles-nothing = Ingen rolle eller rettighet passer
roles-nothing-text = Søk etter noe annet, eller fjern et filter.
roles-show-all = Vis alle

## Filters

roles-search = Søk i roller og rettigheter
roles-kind = Type organisasjon
roles-relation = Relasjon
roles-all-relations = Alle relasjoner
roles-role = Rolle
roles-all-roles = Alle roller
roles-differs = Bare det som er ulikt
roles-settings = Innstillinger
roles-restricted = Begrenset modus
roles-found = Roller som passer:

## The legend

roles-legend = Hva tegnene betyr
roles-sign-manage = Administrere
roles-sign-view = Se
roles-sign-none = Ingen tilgang
roles-sign-part = Bare noen nettsteder eller tjenester
roles-sign-conditional = Avhenger av noe
roles-sign-capped = Begrenses av begrenset modus

## The grid

roles-grid = Roller og rettigheter: { $kind }
roles-hint = Flytt med piltastene, åpne med Enter.
roles-privilege = Rettighet
roles-group-own = Egen organisasjon
roles-group-external = Utenfra
roles-group-partner = Partner over kunder
roles-group-sites = Møtenettsteder
roles-group-service = Tjenester
roles-group-support = Støtte
roles-column = { $role }, { $relation }
roles-relation-own = egen
roles-relation-external = utenfra
roles-relation-managing_partner = partner
roles-relation-support = støtte
roles-part-sites = bare noen nettsteder
roles-part-services = bare noen tjenester
roles-part-owned = bare det egne
roles-conditional = avhenger av noe
roles-capped = begrenses av begrenset modus

## A cell

roles-setting-of = Innstilling i «{ $privilege }»
roles-reach = Gjelder
roles-reach-whole = Hele organisasjonen
roles-reach-listed_sites = Nettstedene som rollen er tildelt for
roles-reach-sold_by_home = Tjenester og nettsteder som personens egen partner har solgt i et aktivt abonnement
roles-reach-sold_by_anyone = Tjenester og nettsteder i et hvilket som helst aktivt abonnement
roles-reach-owned = Det som er personens eget
roles-conditions = Bare
roles-condition-base = sammen med { $roles }
roles-condition-compare =
    der { $left } { $is ->
       *[equal] er
        [not_equal] ikke er
        [less] er mindre enn
        [at_most] er høyst
        [more] er mer enn
        [at_least] er minst
        [one_of] er en av
        [contains] inneholder
    } { $right }
roles-otherwise = Ellers
roles-exempt = Begrenset modus påvirker ikke denne rollen.
roles-taken = { $setting }: { $from } blir { $to }
roles-source = Kilde
roles-no-source = Ingen tabell har denne raden for rollen, så den gir ingenting.
roles-holders = Hvem som har den her
roles-held = { $count ->
    [one] { $count } person har denne rollen
   *[other] { $count } personer har denne rollen
  }
roles-held-none = Ingen har denne rollen.
roles-held-denied = Hvem som har den, vises for dem som kan se roller.
roles-held-elsewhere = Folk hos partneren som administrerer organisasjonen, har den i sin egen organisasjon.
roles-about = Om { $role }

## A role

roles-only-this = Vis bare denne rollen
roles-compare-this = Sammenlign med en annen
roles-for = For folk etter relasjon
roles-requires = Bygger på en av
roles-excludes = Kan ikke kombineres med
roles-given-by = Hvem som gir den
roles-added-by = Til folk utenfra: { $roles }
roles-taken-by = Til seg selv: { $roles }
roles-notes = Godt å vite
roles-note-self = Ingen gir den til seg selv.
roles-note-from-partner = Utenfra kan bare partnerens folk ha den.
roles-note-from-elsewhere = Partnerens folk kan ikke ha den.
roles-note-sites = Den tildeles for enkelte nettsteder.
roles-note-customers = Den gjelder kundene som personen har satt opp eller fått.
roles-note-contact-center = Organisasjonen må ha et kontaktsenter.
roles-note-not-from-contact-center = Ikke for folk utenfra som har kontaktsenter i sin egen organisasjon.
roles-gives = Hva den gir
