# The page of a partner's customers.

customers-text = Organisationer, som { $partner } administrerer, og hvad du kan gøre i hver af dem.
customers-search = Søg efter navn eller id
customers-partial = Du ser de kunder, der er dine. Partneren har flere.
customers-none = Du har ingen kunder
customers-none-text = Kunder, som du klargør, eller som en partneradministrator (fuld) tildeler dig, vises her.
customers-customer = Kunde
customers-managed-by = Administreres af
customers-restricted = Begrænset tilstand
customers-restricted-of = Begrænset tilstand for { $name }
customers-restricted-on = Begrænset tilstand er slået til i { $name }
customers-restricted-off = Begrænset tilstand er slået fra i { $name }
customers-restricted-stays = Begrænset tilstand for { $name } er uændret. { $why }
customers-access = Din adgang
customers-reach =
    { $change ->
        [0] { NUMBER($view) } indstillinger at se
       *[other]
            { $view ->
                [0] { NUMBER($change) } indstillinger at ændre
               *[other] { NUMBER($change) } indstillinger at ændre, { NUMBER($view) } at se
            }
    }
customers-open = Åbn
customers-administrators = Administratorer
customers-administrators-of = Administratorer i { $name }
customers-nobody = Ingen administrerer denne kunde

## Creating a customer

customers-create = Opret kunde
customers-create-text = Begrænset tilstand er slået til for en ny kunde, og du er dens første fulde administrator.
customers-created = { $name } er oprettet.
customers-name = Navn
customers-name-missing = Kunden skal have et navn.
customers-id = Id
customers-id-hint = En del af adresser. Det kan ikke ændres senere.
customers-id-wrong = Et id har små bogstaver, tal og bindestreger og begynder med et bogstav eller et tal.
customers-id-taken = Der findes allerede en organisation med id'et { $id }.
customers-services = Tjenester, som du sælger
customers-service-calling = Opkald
customers-service-meetings = Møder
customers-service-messaging = Beskeder
customers-service-contact_center = Kontaktcenter
customers-service-events = Arrangementer
