# The page of a partner's administrators.

partner-administrators-text = Osoby u partnera { $partner } z rolami u jego klientów.
partner-administrators-search = Szukaj według imienia, nazwiska lub adresu
partner-administrators-none = Nikt nie ma roli u klientów
partner-administrators-person = Osoba
partner-administrators-roles = Role
partner-administrators-customers = Klienci
partner-administrators-manage = Zarządzaj
partner-administrators-all-customers = Wszyscy
partner-administrators-no-customers = Brak przypisanych
partner-administrators-add = Dodaj administratora
partner-administrators-add-text = Wybierz osobę u partnera. Role wybiera się w następnym kroku.
partner-administrators-people = Osoby

## One administrator

partner-administrators-assigned = { $name } ma teraz rolę „{ $role }”.
partner-administrators-revoked = { $name } nie ma już roli „{ $role }”.
partner-administrators-customers-count =
    { $count ->
        [one] Przypisano jednego klienta.
        [few] Przypisano { NUMBER($count) } klientów.
        [many] Przypisano { NUMBER($count) } klientów.
       *[other] Przypisano { NUMBER($count) } klienta.
    }
partner-administrators-customers-search = Szukaj klientów
partner-administrators-customer-assigned = Przypisano klienta { $customer }: { $name }.
partner-administrators-customer-taken = { $name } nie ma już klienta { $customer }.
