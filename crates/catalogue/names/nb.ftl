### What Remit says in Norwegian Bokmål: names, and sentences for reason codes.
### All five languages have the same messages in the same order.

## Levels

level-none = Ingen tilgang
level-view = Se
level-manage = Administrere

## How somebody stands to the organization

relation-own = Egen organisasjon
relation-managing_partner = Partner som administrerer organisasjonen
relation-external = Ekstern administrator
relation-support = Støtteagent

## Kinds of organizations

kind-customer = Kunde
kind-partner = Partner
kind-free = Gratis selvregistrering
kind-consumer = Forbruker

## Why somebody has a role

held-assigned = Tildelt i organisasjonen
held-assigned_by_partner = Tildelt hos partneren som administrerer organisasjonen
held-derived = Følger av andre opplysninger
held-elevated = Midlertidig, i én time

## Roles

role-full_admin = Fullstendig administrator
    .short = Fullstendig admin
    .description = Ser og administrerer hele organisasjonen og tildeler roller i den.
role-read_only_admin = Skrivebeskyttet administrator
    .short = Skrivebeskyttet
    .description = Ser organisasjonens innstillinger uten å kunne endre noe.
role-support_admin = Støtteadministrator
    .short = Støtteadmin
    .description = Arbeider med analyse, rapporter og feilsøking.
role-user_device_admin = Bruker- og enhetsadministrator
    .short = Brukere og enheter
    .description = Administrerer brukere, enheter og lisenser.
role-device_admin = Enhetsadministrator
    .short = Enhetsadmin
    .description = Administrerer enheter og ingenting annet.
role-compliance_officer = Compliance Officer
    .short = Compliance
    .description = Har tilgang til brukergenerert innhold og lovlig hold.
role-advanced_troubleshooting = Avansert feilsøkingstilgang
    .short = Avans. feilsøking
    .description = Et tillegg for fullstendige, skrivebeskyttede og støtteadministratorer som gir tilgang til live møter for feilsøking.
role-events_admin = Webex Events-administrator
    .short = Events-admin
    .description = Åpner Webex Events og gir andre tilgang dit.
role-site_admin = Webex-nettstedsadministrator
    .short = Webex-nettsted
    .description = Administrerer tildelte Webex-nettsteder: brukernes møteinnstillinger, lisenser, roller og konfigurasjon.
role-site_user_admin = Webex-brukeradministrator
    .short = Webex-brukere
    .description = Administrerer lisenser og brukernes møteinnstillinger på tildelte Webex-nettsteder.
role-site_read_only_admin = Webex skrivebeskyttet administrator
    .short = Webex, kun lese
    .description = Ser tildelte Webex-nettsteder uten å kunne endre noe.
role-cc_service_admin = Tjenesteadministrator for kontaktsenter
    .short = Kontaktsenteradmin
    .description = Administrerer kontaktsentertjenesten og lisensene.
role-cc_supervisor = Supervisor
    .short = Supervisor
    .description = Administrerer kontaktsenterets åpningstider: vakter, fridager og unntak.
role-external_full_admin = Ekstern full administrator
    .short = Ekstern full
    .description = Noen fra en annen organisasjon som administrerer denne omtrent som dens egne fullstendige administratorer.
role-external_read_only_admin = Ekstern skrivebeskyttet administrator
    .short = Ekstern, kun lese
    .description = Noen fra en annen organisasjon som ser innstillingene her uten å kunne endre noe.
role-provisioning_admin = Klargjøringsadministrator
    .short = Klargjøring
    .description = Noen hos partneren som tar seg av tjenestene og nettstedene som partneren har solgt.
role-partner_full_admin = Fullstendig partneradministrator
    .short = Partner fullst.
    .description = Administrerer alle partnerens kunder og innstillingene i Partner Hub.
role-partner_admin = Partneradministrator
    .short = Partneradmin
    .description = Administrerer de kundene som administratoren har klargjort eller fått tildelt.
role-partner_read_only_admin = Skrivebeskyttet partneradministrator
    .short = Partner, kun lese
    .description = Ser alle partnerens kunder uten å kunne endre noe.
role-help_desk_basic = Help desk-administrator (grunnleggende)
    .short = Help desk grunnl.
    .description = Søker og feilsøker hos alle partnerens kunder, med midlertidig lesetilgang.
role-help_desk_advanced = Help desk-administrator (avansert)
    .short = Help desk avansert
    .description = Gjør alt som grunnleggende help desk gjør, og kan be en kunde om midlertidig full administratortilgang.
role-support_temp_full_admin = Midlertidig full administratortilgang
    .short = Midlertidig full
    .description = Gir en støtteagent fulle administratorrettigheter i én time fra forespørselen ble godkjent.
role-support_read_only = Skrivebeskyttet tilgang for Ciscos kundestøtte
    .short = Cisco, kun lese
    .description = Lar Ciscos kundestøtte se organisasjonens innstillinger uten å kunne endre noe.

## Privileges: the rows of the tables

privilege-users = Legg til/slett brukere og tildel lisenser
privilege-roles = Tildel roller til brukere
privilege-devices = Enhetsadministrasjon
privilege-policy = Selskapets retningslinjer og maler
privilege-analytics = Analytics og rapporter
privilege-troubleshooting = Feilsøking
privilege-licenses = Lisenser og oppgraderinger
privilege-org_settings = Organisasjonsinnstillinger
privilege-app_integrations = App-integrasjoner
privilege-sites = Webex-sideadministrasjon
privilege-audit_log = Revisjonslogg for administratorhandlinger
privilege-user_content = Tilgang til brukergenerert innhold
privilege-legal_hold = Lovlig hold
privilege-meetings_join = Tilgang til å delta i pågående møter
privilege-meetings_live = Tilgang til live møter
privilege-product_email = Produkt e-postvarsler
privilege-support_metrics = Støtteberegninger og varsler
privilege-orders = Provisjonsordrer
privilege-sites_add_delete = Legg til og slett nettsteder
privilege-external_admins = Legg til eksterne administratorer
privilege-locations = Lokasjoner
privilege-partner_roles = Tildel administratorroller (Partner Hub)
privilege-partner_analytics = Partneranalyse og -rapportering
privilege-branding = Merkevareprofilering
privilege-partner_policy = Selskapets retningslinjer og maler (Partner Hub)
privilege-customers = Opprett kunder
privilege-customer_list = Kundeliste
privilege-logs = Hent logger
privilege-site_users = Brukeradministrasjon (nettsted)
privilege-site_analytics = Analytics og rapporter (nettsted)
privilege-site_licenses = Lisenser (nettsted)
privilege-site_roles = Tilordne roller (nettsted)
privilege-site_config = Nettstedkonfigurasjon
privilege-contact_center = Administrer alle funksjoner i kontaktsenteret
privilege-cc_activation_email = Send aktiverings-e-post
privilege-cc_licenses = Tildel, rediger eller fjern kontaktsenterlisenser
privilege-cc_service_admins = Legg til eller tilbakekall rollen Tjenesteadministrator for kontaktsenter hos eksterne administratorer
privilege-business_hours = Åpningstider
privilege-events = Webex Events

## Areas: the pages of the console

area-users = Brukere
area-account = Konto
area-organization_settings = Organisasjonsinnstillinger
area-calling = Anrop
area-services = Tjenester
area-devices = Enheter
area-apps = Apper
area-meetings = Møter
area-contact_center = Kontaktsenter
area-analytics = Analytics
area-troubleshooting = Feilsøking
area-audit_log = Revisjonslogg
area-compliance = Etterlevelse
area-partner_hub = Partner Hub

## Settings: Users

setting-users-add_modify = Legg til eller endre brukere manuelt
setting-users-claim = Gjør krav på brukere
setting-users-auto_assign = Automatisk tildeling av lisenser
setting-users-dirsync = Katalogsynkronisering
setting-users-details = Brukeropplysninger
setting-users-reset_package = Tilbakestill pakke
setting-users-services = Rediger tjenester
setting-users-service_status = Vis status for tjenester
setting-users-work_number = Primært arbeidsnummer
setting-roles-roles = Administratorroller
setting-external_admins-external_admins = Eksterne administratorer

## Settings: Account

setting-account-company_name = Selskapets navn
setting-licenses-licenses = Lisenser og oppgraderinger
setting-orders-orders = Provisjonsordrer
setting-product_email-product_email = Produkt e-postvarsler

## Settings: Organization settings

setting-org-domain = Domene
setting-org-email_suppress = Ikke send administratorinvitasjon på e-post
setting-org-email_locale = Språk for e-post
setting-org-auth = Autentisering og SSO
setting-policy-policy = Selskapets retningslinjer og maler

## Settings: Calling

setting-calling-app_priority = Appvalg for anropsprioritet
setting-calling-behavior = Anropsatferd
setting-calling-pstn_local_gateway = Lokasjon > PSTN: lokal gateway
setting-calling-pstn_cisco = Lokasjon > PSTN: Cisco PSTN
setting-locations-locations = Lokasjoner

## Settings: Services

setting-services-migrations = Migrations
setting-services-connected_uc = Connected UC
setting-services-setup_wizard = Veiviseren Oppsett av tjenester
setting-events-events = Webex Events-portal

## Settings: Devices and Apps

setting-devices-devices = Enhetsadministrasjon
setting-app_integrations-app_integrations = App-integrasjoner

## Settings: Meetings

setting-sites-sites = Webex-nettsteder
setting-sites_add_delete-sites_add_delete = Legg til og slett nettsteder
setting-site_users-site_users = Brukeradministrasjon (nettsted)
setting-site_analytics-site_analytics = Analytics og rapporter (nettsted)
setting-site_licenses-site_licenses = Lisenser (nettsted)
setting-site_roles-site_roles = Tilordne roller (nettsted)
setting-site_config-site_config = Nettstedkonfigurasjon
setting-meetings_live-meetings_live = Live møter
setting-meetings_join-meetings_join = Delta i pågående møter

## Settings: Contact centre

setting-contact_center-contact_center = Kontaktsenterfunksjoner
setting-contact_center-setup = Konfigurer Webex Contact Center
setting-business_hours-business_hours = Åpningstider
setting-cc_activation_email-cc_activation_email = Send aktiverings-e-post
setting-cc_licenses-cc_licenses = Kontaktsenterlisenser
setting-cc_service_admins-cc_service_admins = Eksterne tjenesteadministratorer for kontaktsenter

## Settings: Analytics, Troubleshooting, Audit log

setting-analytics-analytics = Analytics og rapporter
setting-support_metrics-support_metrics = Støtteberegninger og varsler
setting-troubleshooting-troubleshooting = Feilsøking
setting-logs-logs = Hent logger
setting-audit_log-audit_log = Revisjonslogg for administratorhandlinger

## Settings: Compliance

setting-user_content-user_content = Brukergenerert innhold
setting-legal_hold-legal_hold = Lovlig hold

## Settings: Partner Hub

setting-customer_list-customer_list = Kundeliste
setting-customers-customers = Opprett kunder
setting-partner_roles-partner_roles = Tildel administratorroller
setting-partner_analytics-partner_analytics = Partneranalyse og -rapportering
setting-partner_policy-partner_policy = Selskapets retningslinjer og maler (Partner Hub)
setting-branding-branding = Merkevareprofilering

## Acts

act-roles-assign = tildele en rolle
act-roles-revoke = tilbakekalle en rolle
act-external_admins-add = legge til en ekstern administrator
act-external_admins-promote = forfremme en ekstern administrator til fullstendig administrator
act-external_admins-demote = degradere en ekstern full administrator
act-external_admins-revoke = tilbakekalle rettighetene til en ekstern administrator
act-restricted_mode-set = slå begrenset modus på eller av
act-support_read_only-set = slå skrivebeskyttet tilgang for Ciscos kundestøtte på eller av
act-support-request = be om midlertidig tilgang
act-support-approve = godkjenne en forespørsel om midlertidig tilgang
act-support-deny = avslå en forespørsel om midlertidig tilgang
act-support-end = avslutte midlertidig tilgang
act-customers-create = opprette en kunde
act-customers-assign = tildele en partneradministrator en kunde

## Conditions that cells name

condition-join_base = for den som også er fullstendig administrator
condition-live_base = for den som også er fullstendig, skrivebeskyttet eller støtteadministrator
condition-elevated = mens godkjent midlertidig tilgang pågår
condition-signed_in = etter første pålogging
condition-enabled = der kontaktsenteret er aktivert
condition-first_platform = på kontaktsenterplattform 1.0
condition-setup_done = når veiviseren Oppsett av tjenester er fullført
condition-no_standard = uten standardlisens for kontaktsenter

## Tables

table-t1 = Organisasjonsroller i en kundeorganisasjon
table-t2 = Webex-nettstedsadministratorroller
table-t4 = Eksterne administratorer
table-t5 = Eksterne administratorer: radene som bare finnes i tabellen med to kolonner
table-t4-inside = Radene for eksterne administratorer, for organisasjonens egne administratorer
table-first-sign-in = Hva en ekstern full administrator har på møtenettsteder
table-t6 = Selve partnerorganisasjonen
table-t7-partner-hub = Partner overfor kunder: innstillinger i Partner Hub
table-t7 = Partner overfor kunder: innstillinger i en kundeorganisasjon
table-t8-inside = Kontaktsenter: personer i organisasjonen
table-t8-outside = Kontaktsenter: personer hos partneren og i enhver annen organisasjon
table-events = Webex Events

## Reasons: why something is allowed
## $role is the name of the role in this language.

reason-role_gives = Rollen { $role } gir dette.
reason-rule_allows = En rolle her tillater denne handlingen.
reason-own_role = Alle kan gi fra seg en rolle de selv har.

## Reasons: why a level is lower than asked

reason-no_role = Det finnes ingen rolle som gjelder i denne organisasjonen.
reason-not_given = Rollene her omfatter ikke dette.
reason-level_too_low = Med rollen { $role } kan man se dette, men ikke endre det.
reason-needs_scope = Her gjelder rollen { $role } ett nettsted eller én tjeneste om gangen. Spør om ett av dem.
reason-not_divided = Dette gjelder hele organisasjonen og er ikke delt opp i nettsteder eller tjenester.
reason-site_not_listed = Ingen rolle her omfatter nettstedet { $about }.
reason-customer_not_listed = Kunden { $about } er ikke blant denne administratorens kunder.
reason-not_sold = Ingen aktive abonnementer som teller for rollen, inneholder { $about }.
reason-site_managed_elsewhere = Nettstedet { $about } administreres i Site Administration og ikke her.
reason-restricted = Begrenset modus innskrenker hva rollen { $role } kan gjøre med denne innstillingen.
reason-other_platform = Denne innstillingen finnes ikke på organisasjonens kontaktsenterplattform.
reason-setup_not_done = Veiviseren Oppsett av tjenester må fullføres først.
reason-base_role_missing = Rollen { $role } er et tillegg: Uten en rolle å bygge på gir den ingenting.
reason-first_sign_in_missing = Rollen { $role } gir dette fra og med første pålogging, og den har ikke skjedd ennå.
reason-no_contact_center = Denne organisasjonen har ikke noe kontaktsenter.
reason-license_excludes = En av personens lisenser tar bort det rollen { $role } ellers gir her.
reason-not_elevated = Rollen { $role } gir dette bare mens godkjent midlertidig tilgang pågår.
reason-not_owned = Rollen { $role } gir dette bare på det man selv eier, og det gjelder ikke { $about }.
reason-condition_not_met = Et attributt som rollen { $role } krever, er ikke som det skal, eller er ukjent.
reason-not_started = Rollen { $role } har ikke begynt å gjelde ennå.
reason-ended = Rollen { $role } har opphørt.
reason-wrong_relation = Rollen er ment for personer med en annen tilknytning til organisasjonen.

## Reasons: what could not be evaluated, and is therefore denied
## $about is what the question called it.

reason-unknown_subject = Ingen er kjent her som { $about }.
reason-unknown_organization = Det finnes ingen organisasjon som heter { $about } her.
reason-unknown_action = Det finnes ingen rettighet, innstilling eller handling som heter { $about }.
reason-unknown_resource_type = Ingenting er kjent om ressurser av typen { $about }.
reason-unknown_subject_type = Spørsmål gjelder brukere, ikke typen { $about }.
reason-unknown_setting = Det finnes ingen innstilling som heter { $about }.
reason-unknown_role = Det finnes ingen rolle som heter { $about }.
reason-unknown_site = Organisasjonen har ikke noe nettsted som heter { $about }.
reason-unknown_user = Personen det gjelder, { $about }, er ikke kjent her.
reason-unknown_elevation = Organisasjonen har ingen forespørsel om midlertidig tilgang med ID-en { $about }.
reason-bad_attribute = Attributtet { $about } er av en annen type enn katalogen angir.
reason-missing_property = Spørsmålet mangler noe som trengs: { $about }.
reason-bad_encoding = Spørsmålet kom i en form som ikke kan leses, så svaret er nei.
reason-no_catalogue = Ingen regler er lastet inn, så svaret er nei.
reason-evaluator_trapped = Vurderingen stoppet underveis, så svaret er nei.
reason-evaluator_interrupted = Vurderingen tok for lang tid og ble stanset, så svaret er nei.
reason-evaluator_unreadable = Resultatet av vurderingen kan ikke leses, så svaret er nei.
reason-stale_directory = Serverens data kan være utdaterte, så svaret er nei til den er à jour igjen.

## Reasons: rules of acts that are broken

reason-not_authorized = Ingen rolle her tillater denne handlingen.
reason-elevated_no_lasting_change = Midlertidig tilgang kan ikke gjøre endringer som varer lenger enn tilgangen.
reason-wrong_organization_kind = Dette er ikke tilgjengelig i organisasjoner av denne typen.
reason-no_self_assignment = Ingen kan tildele seg selv denne rollen. En annen administrator må gjøre det.
reason-role_not_holdable = Denne personen kan ikke ha denne rollen her.
reason-role_not_assignable = Ingen tildeler denne rollen: Den følger av andre opplysninger.
reason-role_not_offered = Rollen tilbys ikke personer fra den organisasjonen.
reason-role_not_on_page = Denne siden tilbyr ikke rollen.
reason-role_excluded = Denne rollen og { $role } utelukker hverandre: Ingen har begge.
reason-needs_base_role = Rollen er et tillegg: Personen trenger først en av rollene den bygger på.
reason-provisioning_partner = Rollen er ikke for personer fra en partner som klargjør tjenester for organisasjonen.
reason-home_has_contact_center = Rollen er ikke for personer som har kontaktsenter i sin egen organisasjon.
reason-needs_sites = Rollen trenger minst ett nettsted.
reason-site_out_of_reach = Bare den som administrerer nettstedet { $about }, kan gjøre dette.
reason-customer_not_managed = Partneren administrerer ikke kunden { $about }.
reason-not_partner_admin = Kunder tildeles bare partneradministratorer.
reason-not_joined = Personen er ikke lagt til som ekstern administrator.
reason-already_joined = Personen er allerede ekstern administrator her.
reason-not_external = Personen hører til organisasjonen og er derfor ingen ekstern administrator.
reason-consumer_user = Personen hører til forbrukerorganisasjonen, og brukere der kan ikke bli eksterne administratorer.
reason-not_promotable = Personen har ingen rolle som kan forfremmes.
reason-not_external_full_admin = Personen er ikke ekstern full administrator.
reason-partial_demotion = Eksterne fulle administratorer degraderes samlet, og { $about } er ikke med.
reason-request_open = Samme agents forespørsel { $about } venter fortsatt på svar eller pågår.
reason-own_request = Ingen svarer på sin egen forespørsel.
reason-request_expired = Timen for å svare på forespørselen { $about } er over.
reason-request_answered = Forespørselen { $about } er allerede besvart.
reason-request_invalid = Forespørselen { $about } var ikke tillatt da den ble sendt, og gjelder derfor ikke.
reason-not_running = Den midlertidige tilgangen pågår ikke.
reason-no_sales_relation = Det finnes ikke noe aktivt salgsforhold mellom partneren og organisasjonen.
reason-not_managed = Ingen partner administrerer denne organisasjonen.

## Reasons: what the one who acts should know

reason-last_full_admin = Etter dette har organisasjonen ingen fullstendig administrator igjen.
reason-single_full_admin = Med bare én fullstendig administrator kan ingen tre inn, så to eller flere er tryggere.
reason-service_roles_affected = Endringen kan påvirke personens tjenesteroller, så se over dem også.
reason-nothing_changes = Ingenting endres: Slik er det allerede.

## Changes that would turn a deny into an allow
## $role is the role to give or to widen; $about the site or customer to add; $roles a list of names of roles.

change-assign_role = Tildel rollen { $role }.
change-add_site = Legg til nettstedet { $about } i rollen { $role }.
change-add_customer = Legg til kunden { $about } i rollen { $role }.
change-add_external_admin = Legg til personen utenfra med rollen { $role }.
change-elevate = Be om midlertidig tilgang og få den godkjent.
change-lift_restriction = Slå av begrenset modus.
change-allow_support_read_only = Slå på skrivebeskyttet tilgang for Ciscos kundestøtte.
change-sign_in = Logg på én gang.
change-by = Dette kan gjøres av: { $roles }.

## Decisions
## $level is the level that the subject has, $what a privilege, setting or act. Acts have no level.

decision-allow = Ja. { $subject } har nivået «{ $level }» på «{ $what }».
decision-deny = Nei. { $subject } har nivået «{ $level }» på «{ $what }».
decision-allow-act = Ja. { $subject } kan gjøre dette: { $what }.
decision-deny-act = Nei. { $subject } kan ikke gjøre dette: { $what }.

## Sources

source = { $document }, tabell { $table }, rad { $row }
inferred = utledet
