# The page of a partner's customers.

customers-text = Organisationer som { $partner } hanterar, och vad du får göra i var och en.
customers-search = Sök på namn eller id
customers-partial = Du ser de kunder som är dina. Partnern har fler.
customers-none = Du har inga kunder
customers-none-text = Kunder som du etablerar, eller som en fullständig partneradministratör tilldelar dig, visas här.
customers-customer = Kund
customers-managed-by = Hanteras av
customers-restricted = Begränsat läge
customers-restricted-of = Begränsat läge för { $name }
customers-restricted-on = Begränsat läge är på i { $name }
customers-restricted-off = Begränsat läge är av i { $name }
customers-restricted-stays = Begränsat läge för { $name } är oförändrat. { $why }
customers-access = Din åtkomst
customers-reach =
    { $change ->
        [0] { NUMBER($view) } inställningar att se
       *[other]
            { $view ->
                [0] { NUMBER($change) } inställningar att ändra
               *[other] { NUMBER($change) } inställningar att ändra, { NUMBER($view) } att se
            }
    }
customers-open = Öppna
customers-administrators = Administratörer
customers-administrators-of = Administratörer i { $name }
customers-nobody = Ingen administrerar den här kunden

## Creating a customer

customers-create = Skapa kund
customers-create-text = Begränsat läge är på för en ny kund, och du är dess första fullständiga administratör.
customers-created = { $name } har skapats.
customers-name = Namn
customers-name-missing = Kunden behöver ett namn.
customers-id = Id
customers-id-hint = En del av adresser. Det kan inte ändras senare.
customers-id-wrong = Ett id har små bokstäver, siffror och bindestreck, och börjar med en bokstav eller siffra.
customers-id-taken = Det finns redan en organisation med id { $id }.
customers-services = Tjänster som du säljer
customers-service-calling = Samtal
customers-service-meetings = Möten
customers-service-messaging = Meddelanden
customers-service-contact_center = Kontaktcenter
customers-service-events = Evenemang
