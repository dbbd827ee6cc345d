# The page of a partner's customers.

customers-text = Organisasjoner som { $partner } administrerer, og hva du kan gjøre i hver av dem.
customers-search = Søk etter navn eller ID
customers-partial = Du ser kundene som er dine. Partneren har flere.
customers-none = Du har ingen kunder
customers-none-text = Kunder som du klargjør, eller som en fullstendig partneradministrator tildeler deg, vises her.
customers-customer = Kunde
customers-managed-by = Administreres av
customers-restricted = Begrenset modus
customers-restricted-of = Begrenset modus for { $name }
customers-restricted-on = Begrenset modus er på i { $name }
customers-restricted-off = Begrenset modus er av i { $name }
customers-restricted-stays = Begrenset modus for { $name } er uendret. { $why }
customers-access = Din tilgang
customers-reach =
    { $change ->
        [0] { NUMBER($view) } innstillinger å se
       *[other]
            { $view ->
                [0] { NUMBER($change) } innstillinger å endre
               *[other] { NUMBER($change) } innstillinger å endre, { NUMBER($view) } å se
            }
    }
customers-open = Åpne
customers-administrators = Administratorer
customers-administrators-of = Administratorer i { $name }
customers-nobody = Ingen administrerer denne kunden

## Creating a customer

customers-create = Opprett kunde
customers-create-text = Begrenset modus er på for en ny kunde, og du er dens første fullstendige administrator.
customers-created = { $name } er opprettet.
customers-name = Navn
customers-name-missing = Kunden trenger et navn.
customers-id = ID
customers-id-hint = En del av adresser. Den kan ikke endres senere.
customers-id-wrong = En ID har små bokstaver, sifre og bindestreker, og begynner med en bokstav eller et siffer.
customers-id-taken = Det finnes allerede en organisasjon med ID-en { $id }.
customers-services = Tjenester som du selger
customers-service-calling = Anrop
customers-service-meetings = Møter
customers-service-messaging = Meldinger
customers-service-contact_center = Kontaktsenter
customers-service-events = Arrangementer
