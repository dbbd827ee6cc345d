### What Remit says in Danish: names, and sentences for reason codes.
### All five languages have the same messages in the same order.

## Levels

level-none = Ingen adgang
level-view = Se
level-manage = Administrere

## How somebody stands to the organization

relation-own = Egen organisation
relation-managing_partner = Partner, der administrerer organisationen
relation-external = Ekstern administrator
relation-support = Supportagent

## Kinds of organizations

kind-customer = Kunde
kind-partner = Partner
kind-free = Gratis selvregistrering
kind-consumer = Forbruger

## Why somebody has a role

held-assigned = Tildelt i organisationen
held-assigned_by_partner = Tildelt hos den partner, der administrerer organisationen
held-derived = Følger af andre oplysninger
held-elevated = Midlertidig, i én time

## Roles

role-full_admin = Fuld administrator
    .short = Fuld administrator
    .description = Ser og administrerer hele organisationen og tildeler roller i den.
role-read_only_admin = Skrivebeskyttet administrator
    .short = Skrivebeskyttet
    .description = Ser organisationens indstillinger uden at kunne ændre noget.
role-support_admin = Supportadministrator
    .short = Supportadmin
    .description = Arbejder med analyse, rapporter og fejlfinding.
role-user_device_admin = Bruger- og enhedsadministrator
    .short = Brugere og enheder
    .description = Administrerer brugere, enheder og licenser.
role-device_admin = Enhedsadministrator
    .short = Enhedsadmin
    .description = Administrerer enheder og intet andet.
role-compliance_officer = Overholdelsesansvarlig
    .short = Overholdelse
    .description = Har adgang til brugergenereret indhold og juridisk opbevaring.
role-advanced_troubleshooting = Avanceret fejlfinding
    .short = Avanc. fejlfinding
    .description = En tilføjelse for fulde, skrivebeskyttede og supportadministratorer, der giver adgang til livemøder til fejlfinding.
role-events_admin = Webex Events-administrator
    .short = Events-admin
    .description = Åbner Webex Events og giver andre adgang dertil.
role-site_admin = Webex-webstedsadministrator
    .short = Webex-websted
    .description = Administrerer tildelte Webex-websteder: brugernes mødeindstillinger, licenser, roller og konfiguration.
role-site_user_admin = Webex-brugeradministrator
    .short = Webex-brugere
    .description = Administrerer licenser og brugernes mødeindstillinger på tildelte Webex-websteder.
role-site_read_only_admin = Skrivebeskyttet Webex-administrator
    .short = Webex, kun læse
    .description = Ser tildelte Webex-websteder uden at kunne ændre noget.
role-cc_service_admin = Administrator af kontaktcentertjeneste
    .short = Kontaktcenteradmin
    .description = Administrerer kontaktcentertjenesten og dens licenser.
role-cc_supervisor = Supervisor
    .short = Supervisor
    .description = Administrerer kontaktcentrets åbningstider: vagter, fridage og tilsidesættelser.
role-external_full_admin = Ekstern fuld administrator
    .short = Ekstern fuld
    .description = En person fra en anden organisation, der administrerer denne omtrent som dens egne fulde administratorer.
role-external_read_only_admin = Ekstern skrivebeskyttet administrator
    .short = Ekstern, kun læse
    .description = En person fra en anden organisation, der ser indstillingerne her uden at kunne ændre noget.
role-provisioning_admin = Klargøringsadministrator
    .short = Klargøring
    .description = En person hos partneren, der tager sig af de tjenester og websteder, som partneren har solgt.
role-partner_full_admin = Partneradministrator (fuld)
    .short = Partner fuld
    .description = Administrerer alle partnerens kunder og indstillingerne i Partner Hub.
role-partner_admin = Partneradministrator
    .short = Partneradmin
    .description = Administrerer de kunder, som administratoren har klargjort eller har fået tildelt.
role-partner_read_only_admin = Partneradministrator (kun læserettigheder)
    .short = Partner, kun læse
    .description = Ser alle partnerens kunder uden at kunne ændre noget.
role-help_desk_basic = Help desk-administrator (grundlæggende)
    .short = Help desk grundl.
    .description = Søger og fejlfinder hos alle partnerens kunder med midlertidig læseadgang.
role-help_desk_advanced = Help desk-administrator (avanceret)
    .short = Help desk avanc.
    .description = Gør alt det, som den grundlæggende help desk gør, og kan anmode en kunde om midlertidig fuld administratoradgang.
role-support_temp_full_admin = Midlertidig fuld administratoradgang
    .short = Midlertidig fuld
    .description = Giver en supportagent fulde administratorrettigheder i én time fra det tidspunkt, hvor anmodningen blev godkendt.
role-support_read_only = Skrivebeskyttet adgang for Cisco-support
    .short = Cisco, kun læse
    .description = Lader Cisco-support se organisationens indstillinger uden at kunne ændre noget.

## Privileges: the rows of the tables

privilege-users = Tilføj/slet brugere, og tildel licenser
privilege-roles = Tildel administratorroller
privilege-devices = Enhedsadministration
privilege-policy = Virksomhedens politik og skabeloner
privilege-analytics = Analyse og rapporter
privilege-troubleshooting = Fejlfinding
privilege-licenses = Licenser og opgraderinger
privilege-org_settings = Organisationsindstillinger
privilege-app_integrations = Appintegrationer
privilege-sites = Administration af Webex-websted
privilege-audit_log = Revisionslog for administratorhandlinger
privilege-user_content = Adgang til brugergenereret indhold
privilege-legal_hold = Juridisk opbevaring
privilege-meetings_join = Adgang til at deltage i igangværende møder
privilege-meetings_live = Adgang til livemøder
privilege-product_email = E-mailmeddelelser om produkter
privilege-support_metrics = Supportmålinger og meddelelser
privilege-orders = Klargør ordrer
privilege-sites_add_delete = Tilføj og slet websteder
privilege-external_admins = Tilføj eksterne administratorer
privilege-locations = Placeringer
privilege-partner_roles = Tildel administratorroller (Partner Hub)
privilege-partner_analytics = Partneranalyse og -rapportering
privilege-branding = Branding
privilege-partner_policy = Virksomhedens politik og skabeloner (Partner Hub)
privilege-customers = Opret kunder
privilege-customer_list = Kundeliste
privilege-logs = Hent logfiler
privilege-site_users = Brugeradministration (websted)
privilege-site_analytics = Analyse og rapporter (websted)
privilege-site_licenses = Licenser (websted)
privilege-site_roles = Tildel roller (websted)
privilege-site_config = Webstedskonfiguration
privilege-contact_center = Administrer alle Webex kontaktcenterfunktioner
privilege-cc_activation_email = Send aktiverings-e-mail
privilege-cc_licenses = Tildel, rediger eller fjern kontaktcenterlicenser
privilege-cc_service_admins = Tilføj eller tilbagekald rollen Administrator af kontaktcentertjeneste for eksterne administratorer
privilege-business_hours = Åbningstider
privilege-events = Webex Events

## Areas: the pages of the console

area-users = Brugere
area-account = Konto
area-organization_settings = Organisationsindstillinger
area-calling = Opkald
area-services = Tjenester
area-devices = Enheder
area-apps = Apps
area-meetings = Møder
area-contact_center = Kontaktcenter
area-analytics = Analyse
area-troubleshooting = Fejlfinding
area-audit_log = Revisionslog
area-compliance = Overholdelse
area-partner_hub = Partner Hub

## Settings: Users

setting-users-add_modify = Tilføj eller rediger brugere manuelt
setting-users-claim = Gør krav på brugere
setting-users-auto_assign = Automatisk tildeling af licenser
setting-users-dirsync = Telefonbogssynkronisering
setting-users-details = Brugeroplysninger
setting-users-reset_package = Nulstil pakke
setting-users-services = Rediger tjenester
setting-users-service_status = Vis status for tjenester
setting-users-work_number = Primært arbejdsnummer
setting-roles-roles = Administratorroller
setting-external_admins-external_admins = Eksterne administratorer

## Settings: Account

setting-account-company_name = Virksomhedens navn
setting-licenses-licenses = Licenser og opgraderinger
setting-orders-orders = Klargør ordrer
setting-product_email-product_email = E-mailmeddelelser om produkter

## Settings: Organization settings

setting-org-domain = Domæne
setting-org-email_suppress = Tilsidesættelse af administratorinvitations-e-mail
setting-org-email_locale = Sprog til e-mail
setting-org-auth = Godkendelse og SSO
setting-policy-policy = Virksomhedens politik og skabeloner

## Settings: Calling

setting-calling-app_priority = Valgmuligheder for app i forbindelse med opkaldsprioritet
setting-calling-behavior = Opkaldsadfærd
setting-calling-pstn_local_gateway = Placering > PSTN: lokal gateway
setting-calling-pstn_cisco = Placering > PSTN: Cisco PSTN
setting-locations-locations = Placeringer

## Settings: Services

setting-services-migrations = Migrations
setting-services-connected_uc = Connected UC
setting-services-setup_wizard = Guiden Opsætning af tjenester
setting-events-events = Webex Events-portal

## Settings: Devices and Apps

setting-devices-devices = Enhedsadministration
setting-app_integrations-app_integrations = Appintegrationer

## Settings: Meetings

setting-sites-sites = Webex-websteder
setting-sites_add_delete-sites_add_delete = Tilføj og slet websteder
setting-site_users-site_users = Brugeradministration (websted)
setting-site_analytics-site_analytics = Analyse og rapporter (websted)
setting-site_licenses-site_licenses = Licenser (websted)
setting-site_roles-site_roles = Tildel roller (websted)
setting-site_config-site_config = Webstedskonfiguration
setting-meetings_live-meetings_live = Livemøder
setting-meetings_join-meetings_join = Deltag i igangværende møder

## Settings: Contact centre

setting-contact_center-contact_center = Kontaktcenterfunktioner
setting-contact_center-setup = Konfigurer Webex kontaktcenter
setting-business_hours-business_hours = Åbningstider
setting-cc_activation_email-cc_activation_email = Send aktiverings-e-mail
setting-cc_licenses-cc_licenses = Kontaktcenterlicenser
setting-cc_service_admins-cc_service_admins = Eksterne administratorer af kontaktcentertjeneste

## Settings: Analytics, Troubleshooting, Audit log

setting-analytics-analytics = Analyse og rapporter
setting-support_metrics-support_metrics = Supportmålinger og meddelelser
setting-troubleshooting-troubleshooting = Fejlfinding
setting-logs-logs = Hent logfiler
setting-audit_log-audit_log = Revisionslog for administratorhandlinger

## Settings: Compliance

setting-user_content-user_content = Brugergenereret indhold
setting-legal_hold-legal_hold = Juridisk opbevaring

## Settings: Partner Hub

setting-customer_list-customer_list = Kundeliste
setting-customers-customers = Opret kunder
setting-partner_roles-partner_roles = Tildel administratorroller
setting-partner_analytics-partner_analytics = Partneranalyse og -rapportering
setting-partner_policy-partner_policy = Virksomhedens politik og skabeloner (Partner Hub)
setting-branding-branding = Branding

## Acts

act-roles-assign = tildele en rolle
act-roles-revoke = tilbagekalde en rolle
act-external_admins-add = tilføje en ekstern administrator
act-external_admins-promote = forfremme en ekstern administrator til fuld administrator
act-external_admins-demote = degradere en ekstern fuld administrator
act-external_admins-revoke = tilbagekalde en ekstern administrators rettigheder
act-restricted_mode-set = slå Begrænset tilstand til eller fra
act-support_read_only-set = slå skrivebeskyttet adgang for Cisco-support til eller fra
act-support-request = anmode om midlertidig adgang
act-support-approve = godkende en anmodning om midlertidig adgang
act-support-deny = afvise en anmodning om midlertidig adgang
act-support-end = afslutte midlertidig adgang
act-customers-create = oprette en kunde
act-customers-assign = tildele en partneradministrator en kunde

## Conditions that cells name

condition-join_base = for den, der også er fuld administrator
condition-live_base = for den, der også er fuld, skrivebeskyttet eller supportadministrator
condition-elevated = mens godkendt midlertidig adgang er i gang
condition-signed_in = efter første login
condition-enabled = hvor kontaktcentret er aktiveret
condition-first_platform = på kontaktcenterplatform 1.0
condition-setup_done = når guiden Opsætning af tjenester er fuldført
condition-no_standard = uden standardlicens til kontaktcenter

## Tables

table-t1 = Organisationsroller i en kundeorganisation
table-t2 = Webex-webstedsadministratorroller
table-t4 = Eksterne administratorer
table-t5 = Eksterne administratorer: de rækker, der kun findes i tabellen med to kolonner
table-t4-inside = Rækkerne for eksterne administratorer, for organisationens egne administratorer
table-first-sign-in = Hvad en ekstern fuld administrator har på mødewebsteder
table-t6 = Selve partnerorganisationen
table-t7-partner-hub = Partner over for kunder: indstillinger for Partner Hub
table-t7 = Partner over for kunder: indstillinger for en kundeorganisation
table-t8-inside = Kontaktcenter: personer i organisationen
table-t8-outside = Kontaktcenter: personer hos partneren og i enhver anden organisation
table-events = Webex Events

## Reasons: why something is allowed
## $role is the name of the role in this language.

reason-role_gives = Rollen { $role } giver dette.
reason-rule_allows = En rolle her tillader denne handling.
reason-own_role = Alle må opgive en rolle, de selv har.

## Reasons: why a level is lower than asked

reason-no_role = Der er ingen rolle, der gælder i denne organisation.
reason-not_given = Rollerne her omfatter ikke dette.
reason-level_too_low = Med rollen { $role } kan man se dette, men ikke ændre det.
reason-needs_scope = Her gælder rollen { $role } ét websted eller én tjeneste ad gangen. Spørg om et af dem.
reason-not_divided = Dette gælder hele organisationen og er ikke opdelt i websteder eller tjenester.
reason-site_not_listed = Ingen rolle her omfatter webstedet { $about }.
reason-customer_not_listed = Kunden { $about } er ikke blandt denne administrators kunder.
reason-not_sold = Intet aktivt abonnement, der tæller for rollen, indeholder { $about }.
reason-site_managed_elsewhere = Webstedet { $about } administreres i Site Administration og ikke her.
reason-restricted = Begrænset tilstand indskrænker, hvad rollen { $role } kan gøre med denne indstilling.
reason-other_platform = Denne indstilling findes ikke på organisationens kontaktcenterplatform.
reason-setup_not_done = Guiden Opsætning af tjenester skal fuldføres først.
reason-base_role_missing = Rollen { $role } er en tilføjelse: Uden en rolle at bygge på giver den intet.
reason-first_sign_in_missing = Rollen { $role } giver dette fra og med første login, og det er endnu ikke sket.
reason-no_contact_center = Denne organisation har ikke noget kontaktcenter.
reason-license_excludes = En af personens licenser fjerner det, som rollen { $role } ellers giver her.
reason-not_elevated = Rollen { $role } giver kun dette, mens godkendt midlertidig adgang er i gang.
reason-not_owned = Rollen { $role } giver kun dette på det, man selv ejer, og det gælder ikke { $about }.
reason-condition_not_met = En attribut, som rollen { $role } kræver, er ikke, som den skal være, eller er ukendt.
reason-not_started = Rollen { $role } er endnu ikke begyndt at gælde.
reason-ended = Rollen { $role } er ophørt.
reason-wrong_relation = Rollen er beregnet til personer med en anden tilknytning til organisationen.

## Reasons: what could not be evaluated, and is therefore denied
## $about is what the question called it.

reason-unknown_subject = Ingen er kendt her som { $about }.
reason-unknown_organization = Der er ingen organisation ved navn { $about } her.
reason-unknown_action = Der er ingen rettighed, indstilling eller handling ved navn { $about }.
reason-unknown_resource_type = Der vides intet om ressourcer af typen { $about }.
reason-unknown_subject_type = Spørgsmål gælder brugere, ikke typen { $about }.
reason-unknown_setting = Der er ingen indstilling ved navn { $about }.
reason-unknown_role = Der er ingen rolle ved navn { $about }.
reason-unknown_site = Organisationen har ikke noget websted ved navn { $about }.
reason-unknown_user = Den person, det drejer sig om, { $about }, er ikke kendt her.
reason-unknown_elevation = Organisationen har ingen anmodning om midlertidig adgang med id { $about }.
reason-bad_attribute = Attributten { $about } er af en anden type, end kataloget angiver.
reason-missing_property = Spørgsmålet mangler noget, der er nødvendigt: { $about }.
reason-bad_encoding = Spørgsmålet kom i en form, der ikke kan læses, så svaret er nej.
reason-no_catalogue = Der er ikke indlæst nogen regler, så svaret er nej.
reason-evaluator_trapped = Vurderingen stoppede undervejs, så svaret er nej.
reason-evaluator_interrupted = Vurderingen tog for lang tid og blev afbrudt, så svaret er nej.
reason-evaluator_unreadable = Resultatet af vurderingen kan ikke læses, så svaret er nej.
reason-stale_directory = Serverens data kan være forældede, så svaret er nej, indtil den er ajour igen.

## Reasons: rules of acts that are broken

reason-not_authorized = Ingen rolle her tillader denne handling.
reason-elevated_no_lasting_change = Midlertidig adgang kan ikke lave ændringer, der varer længere end adgangen.
reason-wrong_organization_kind = Dette er ikke tilgængeligt i organisationer af denne type.
reason-no_self_assignment = Ingen kan tildele sig selv denne rolle. En anden administrator skal gøre det.
reason-role_not_holdable = Denne person kan ikke have denne rolle her.
reason-role_not_assignable = Ingen tildeler denne rolle: Den følger af andre oplysninger.
reason-role_not_offered = Rollen tilbydes ikke til personer fra den organisation.
reason-role_not_on_page = Denne side tilbyder ikke rollen.
reason-role_excluded = Denne rolle og { $role } udelukker hinanden: Ingen har begge.
reason-needs_base_role = Rollen er en tilføjelse: Personen skal først have en af de roller, den bygger på.
reason-provisioning_partner = Rollen er ikke for personer fra en partner, der klargør tjenester for organisationen.
reason-home_has_contact_center = Rollen er ikke for personer, hvis egen organisation har et kontaktcenter.
reason-needs_sites = Rollen skal have mindst ét websted.
reason-site_out_of_reach = Kun den, der administrerer webstedet { $about }, kan gøre dette.
reason-customer_not_managed = Partneren administrerer ikke kunden { $about }.
reason-not_partner_admin = Kunder tildeles kun partneradministratorer.
reason-not_joined = Personen er ikke tilføjet som ekstern administrator.
reason-already_joined = Personen er allerede ekstern administrator her.
reason-not_external = Personen hører til organisationen og er derfor ikke ekstern administrator.
reason-consumer_user = Personen hører til forbrugerorganisationen, hvis brugere ikke kan blive eksterne administratorer.
reason-not_promotable = Personen har ingen rolle, der kan forfremmes.
reason-not_external_full_admin = Personen er ikke ekstern fuld administrator.
reason-partial_demotion = Eksterne fulde administratorer degraderes samlet, og { $about } er ikke med.
reason-request_open = Samme agents anmodning { $about } venter stadig på svar eller er i gang.
reason-own_request = Ingen svarer på sin egen anmodning.
reason-request_expired = Timen til at svare på anmodningen { $about } er gået.
reason-request_answered = Anmodningen { $about } er allerede besvaret.
reason-request_invalid = Anmodningen { $about } var ikke tilladt, da den blev sendt, og gælder derfor ikke.
reason-not_running = Den midlertidige adgang er ikke i gang.
reason-no_sales_relation = Der er ikke noget aktivt salgsforhold mellem partneren og organisationen.
reason-not_managed = Ingen partner administrerer denne organisation.

## Reasons: what the one who acts should know

reason-last_full_admin = Derefter har organisationen ingen fuld administrator tilbage.
reason-single_full_admin = Med kun én fuld administrator kan ingen træde til, så to eller flere er tryggere.
reason-service_roles_affected = Ændringen kan påvirke personens tjenesteroller, så gennemgå også dem.
reason-nothing_changes = Intet ændres: Sådan er det allerede.

## Changes that would turn a deny into an allow
## $role is the role to give or to widen; $about the site or customer to add; $roles a list of names of roles.

change-assign_role = Tildel rollen { $role }.
change-add_site = Føj webstedet { $about } til rollen { $role }.
change-add_customer = Føj kunden { $about } til rollen { $role }.
change-add_external_admin = Tilføj personen udefra med rollen { $role }.
change-elevate = Anmod om midlertidig adgang og få den godkendt.
change-lift_restriction = Slå Begrænset tilstand fra.
change-allow_support_read_only = Slå skrivebeskyttet adgang for Cisco-support til.
change-sign_in = Log ind én gang.
change-by = Dette kan gøres af: { $roles }.

## Decisions
## $level is the level that the subject has, $what a privilege, setting or act. Acts have no level.

decision-allow = Ja. { $subject } har niveauet ”{ $level }” på ”{ $what }”.
decision-deny = Nej. { $subject } har niveauet ”{ $level }” på ”{ $what }”.
decision-allow-act = Ja. { $subject } må gøre dette: { $what }.
decision-deny-act = Nej. { $subject } må ikke gøre dette: { $what }.

## Sources

source = { $document }, tabel { $table }, række { $row }
inferred = udledt
