# The page of a partner's administrators.

partner-administrators-text = Personer hos { $partner } med roller över partnerns kunder.
partner-administrators-search = Sök på namn eller adress
partner-administrators-none = Ingen har en roll över kunder
partner-administrators-person = Person
partner-administrators-roles = Roller
partner-administrators-customers = Kunder
partner-administrators-manage = Hantera
partner-administrators-all-customers = Alla
partner-administrators-no-customers = Inga tilldelade
partner-administrators-add = Lägg till administratör
partner-administrators-add-text = Välj någon hos partnern. Rollerna kommer i nästa steg.
partner-administrators-people = Personer

## One administrator

partner-administrators-assigned = { $name } har nu rollen { $role }.
partner-administrators-revoked = { $name } har inte längre rollen { $role }.
partner-administrators-customers-count =
    { $count ->
        [one] En kund är tilldelad.
       *[other] { NUMBER($count) } kunder är tilldelade.
    }
partner-administrators-customers-search = Sök kunder
partner-administrators-customer-assigned = { $customer } har tilldelats { $name }.
partner-administrators-customer-taken = { $name } har inte längre kunden { $customer }.
