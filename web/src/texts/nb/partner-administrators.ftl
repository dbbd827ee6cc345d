# The page of a partner's administrators.

partner-administrators-text = Personer hos { $partner } med roller over partnerens kunder.
partner-administrators-search = Søk etter navn eller adresse
partner-administrators-none = Ingen har en rolle over kunder
partner-administrators-person = Person
partner-administrators-roles = Roller
partner-administrators-customers = Kunder
partner-administrators-manage = Administrer
partner-administrators-all-customers = Alle
partner-administrators-no-customers = Ingen tildelt
partner-administrators-add = Legg til administrator
partner-administrators-add-text = Velg noen hos partneren. Rollene kommer i neste trinn.
partner-administrators-people = Personer

## One administrator

partner-administrators-assigned = { $name } har nå rollen { $role }.
partner-administrators-revoked = { $name } har ikke lenger rollen { $role }.
partner-administrators-customers-count =
    { $count ->
        [one] Én kunde er tildelt.
       *[other] { NUMBER($count) } kunder er tildelt.
    }
partner-administrators-customers-search = Søk etter kunder
partner-administrators-customer-assigned = { $customer } er tildelt { $name }.
partner-administrators-customer-taken = { $name } har ikke lenger kunden { $customer }.
