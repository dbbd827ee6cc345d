# The page of a partner's customers.

customers-text = Organizacje, którymi zarządza { $partner }, i zakres dostępu w każdej z nich.
customers-search = Szukaj według nazwy lub identyfikatora
customers-partial = Widać tylko przypisanych klientów. Partner ma ich więcej.
customers-none = Brak klientów
customers-none-text = Tu widać klientów skonfigurowanych samodzielnie lub przypisanych przez pełnego administratora partnera.
customers-customer = Klient
customers-managed-by = Zarządza
customers-restricted = Tryb ograniczony
customers-restricted-of = Tryb ograniczony: { $name }
customers-restricted-on = Tryb ograniczony jest włączony: { $name }
customers-restricted-off = Tryb ograniczony jest wyłączony: { $name }
customers-restricted-stays = Tryb ograniczony pozostaje bez zmian: { $name }. { $why }
customers-access = Zakres dostępu
customers-reach =
    { $change ->
        [0] Ustawienia do wglądu: { NUMBER($view) }
       *[other]
            { $view ->
                [0] Ustawienia do edycji: { NUMBER($change) }
               *[other] Ustawienia do edycji: { NUMBER($change) }, do wglądu: { NUMBER($view) }
            }
    }
customers-open = Otwórz
customers-administrators = Administratorzy
customers-administrators-of = Administratorzy: { $name }
customers-nobody = Nikt nie administruje tym klientem

## Creating a customer

customers-create = Utwórz klienta
customers-create-text = U nowego klienta tryb ograniczony jest włączony, a jego pierwszym pełnym administratorem zostaje osoba, która go tworzy.
customers-created = Utworzono klienta { $name }.
customers-name = Nazwa
customers-name-missing = Klient musi mieć nazwę.
customers-id = Identyfikator
customers-id-hint = Część adresów. Nie można go później zmienić.
customers-id-wrong = Identyfikator składa się z małych liter, cyfr i łączników i zaczyna się od litery lub cyfry.
customers-id-taken = Istnieje już organizacja o identyfikatorze { $id }.
customers-services = Sprzedawane usługi
customers-service-calling = Połączenia
customers-service-meetings = Spotkania
customers-service-messaging = Wiadomości
customers-service-contact_center = Contact Center
customers-service-events = Wydarzenia
