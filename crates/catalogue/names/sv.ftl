### What Remit says in Swedish: names, and sentences for reason codes.
### All five languages have the same messages in the same order.

## Levels

level-none = Ingen åtkomst
level-view = Visa
level-manage = Hantera

## How somebody stands to the organization

relation-own = Egen organisation
relation-managing_partner = Partner som hanterar organisationen
relation-external = Extern administratör
relation-support = Supportagent

## Kinds of organizations

kind-customer = Kund
kind-partner = Partner
kind-free = Gratis självregistrering
kind-consumer = Konsument

## Why somebody has a role

held-assigned = Tilldelad i organisationen
held-assigned_by_partner = Tilldelad hos partnern som hanterar organisationen
held-derived = Följer av andra uppgifter
held-elevated = Tillfällig, i en timme

## Roles

role-full_admin = Fullständig administratör
    .short = Fullständig admin
    .description = Ser och hanterar hela organisationen och tilldelar roller i den.
role-read_only_admin = Skrivskyddad administratör
    .short = Skrivskyddad admin
    .description = Ser organisationens inställningar utan att kunna ändra något.
role-support_admin = Supportadministratör
    .short = Supportadmin
    .description = Arbetar med analys, rapporter och felsökning.
role-user_device_admin = Användar- och enhetsadministratör
    .short = Användare, enheter
    .description = Hanterar användare, enheter och licenser.
role-device_admin = Enhetsadministratör
    .short = Enhetsadmin
    .description = Hanterar enheter och inget annat.
role-compliance_officer = Efterlevnadsansvarig
    .short = Efterlevnad
    .description = Har åtkomst till användargenererat innehåll och bevarande av juridiska skäl.
role-advanced_troubleshooting = Avancerad felsökningsåtkomst
    .short = Avanc. felsökning
    .description = Ett tillägg för fullständiga, skrivskyddade och supportadministratörer som ger tillgång till livemöten för felsökning.
role-events_admin = Webex Events-administratör
    .short = Events-admin
    .description = Öppnar Webex Events och ger andra åtkomst dit.
role-site_admin = Webex-webbplatsadministratör
    .short = Webex-webbplats
    .description = Hanterar tilldelade Webex-webbplatser: användarnas mötesinställningar, licenser, roller och konfiguration.
role-site_user_admin = Webex-användaradministratör
    .short = Webex-användare
    .description = Hanterar licenser och användarnas mötesinställningar på tilldelade Webex-webbplatser.
role-site_read_only_admin = Skrivskyddad Webex-administratör
    .short = Webex skrivskyddad
    .description = Ser tilldelade Webex-webbplatser utan att kunna ändra något.
role-cc_service_admin = Administratör för kontaktcentertjänsten
    .short = Kontaktcenteradmin
    .description = Hanterar kontaktcentertjänsten och dess licenser.
role-cc_supervisor = Supervisor
    .short = Supervisor
    .description = Hanterar kontaktcentrets öppettider: arbetspass, helgdagar och undantag.
role-external_full_admin = Extern fullständig administratör
    .short = Extern fullständig
    .description = Någon från en annan organisation som hanterar den här ungefär som dess egna fullständiga administratörer.
role-external_read_only_admin = Extern skrivskyddad administratör
    .short = Extern skrivskydd
    .description = Någon från en annan organisation som ser inställningarna här utan att kunna ändra något.
role-provisioning_admin = Etableringsadministratör
    .short = Etablering
    .description = Någon hos partnern som sköter de tjänster och webbplatser som partnern har sålt.
role-partner_full_admin = Fullständig partneradministratör
    .short = Partner fullst.
    .description = Hanterar alla partnerns kunder och inställningarna i Partner Hub.
role-partner_admin = Partneradministratör
    .short = Partneradmin
    .description = Hanterar de kunder som administratören har etablerat eller blivit tilldelad.
role-partner_read_only_admin = Skrivskyddad partneradministratör
    .short = Partner skrivskydd
    .description = Ser alla partnerns kunder utan att kunna ändra något.
role-help_desk_basic = Help Desk-administratör (grundläggande)
    .short = Help Desk grund
    .description = Söker och felsöker hos alla partnerns kunder, med tillfällig läsåtkomst.
role-help_desk_advanced = Help Desk-administratör (avancerad)
    .short = Help Desk avanc.
    .description = Gör allt som grundläggande Help Desk gör och kan begära tillfällig fullständig administratörsåtkomst av en kund.
role-support_temp_full_admin = Tillfällig fullständig administratörsåtkomst
    .short = Tillfällig full
    .description = Ger en supportagent fullständiga administratörsbehörigheter i en timme från det att begäran godkändes.
role-support_read_only = Skrivskyddad åtkomst för Cisco-supporten
    .short = Cisco skrivskyddad
    .description = Låter Cisco-supporten se organisationens inställningar utan att kunna ändra något.

## Privileges: the rows of the tables

privilege-users = Lägg till/ta bort användare och tilldela licenser
privilege-roles = Tilldela roller till användare
privilege-devices = Enhetshantering
privilege-policy = Företagspolicy och mallar
privilege-analytics = Analys och rapporter
privilege-troubleshooting = Felsökning
privilege-licenses = Licenser och uppgraderingar
privilege-org_settings = Organisationsinställningar
privilege-app_integrations = Appintegrationer
privilege-sites = Hantering av Webex-webbplatser
privilege-audit_log = Granskningslogg för administratörsåtgärder
privilege-user_content = Åtkomst till användargenererat innehåll
privilege-legal_hold = Bevarande av juridiska skäl
privilege-meetings_join = Åtkomst för att delta i pågående möten
privilege-meetings_live = Åtkomst till livemöten
privilege-product_email = E-postaviseringar om produkter
privilege-support_metrics = Supportstatistik och aviseringar
privilege-orders = Etablera beställningar
privilege-sites_add_delete = Lägg till och ta bort webbplatser
privilege-external_admins = Lägg till externa administratörer
privilege-locations = Platser
privilege-partner_roles = Tilldela administratörsroller (Partner Hub)
privilege-partner_analytics = Partneranalys och partnerrapportering
privilege-branding = Varumärkesprofilering
privilege-partner_policy = Företagspolicy och mallar (Partner Hub)
privilege-customers = Skapa kunder
privilege-customer_list = Kundlista
privilege-logs = Hämta loggar
privilege-site_users = Användarhantering (webbplats)
privilege-site_analytics = Analys och rapporter (webbplats)
privilege-site_licenses = Licenser (webbplats)
privilege-site_roles = Tilldela roller (webbplats)
privilege-site_config = Webbplatskonfiguration
privilege-contact_center = Hantera alla kontaktcenterfunktioner
privilege-cc_activation_email = Skicka aktiveringsmejl
privilege-cc_licenses = Tilldela, redigera eller ta bort kontaktcenterlicenser
privilege-cc_service_admins = Lägg till eller återkalla rollen Administratör för kontaktcentertjänsten hos externa administratörer
privilege-business_hours = Öppettider
privilege-events = Webex Events

## Areas: the pages of the console

area-users = Användare
area-account = Konto
area-organization_settings = Organisationsinställningar
area-calling = Samtal
area-services = Tjänster
area-devices = Enheter
area-apps = Appar
area-meetings = Möten
area-contact_center = Kontaktcenter
area-analytics = Analys
area-troubleshooting = Felsökning
area-audit_log = Granskningslogg
area-compliance = Efterlevnad
area-partner_hub = Partner Hub

## Settings: Users

setting-users-add_modify = Lägg till eller ändra användare manuellt
setting-users-claim = Gör anspråk på användare
setting-users-auto_assign = Automatisk tilldelning av licenser
setting-users-dirsync = Katalogsynkronisering
setting-users-details = Användaruppgifter
setting-users-reset_package = Återställ paket
setting-users-services = Redigera tjänster
setting-users-service_status = Visa status för tjänster
setting-users-work_number = Primärt arbetsnummer
setting-roles-roles = Administratörsroller
setting-external_admins-external_admins = Externa administratörer

## Settings: Account

setting-account-company_name = Företagets namn
setting-licenses-licenses = Licenser och uppgraderingar
setting-orders-orders = Etablera beställningar
setting-product_email-product_email = E-postaviseringar om produkter

## Settings: Organization settings

setting-org-domain = Domän
setting-org-email_suppress = Skicka inte e-postinbjudan till administratörer
setting-org-email_locale = Språk för e-post
setting-org-auth = Autentisering och SSO
setting-policy-policy = Företagspolicy och mallar

## Settings: Calling

setting-calling-app_priority = Appalternativ för samtalsprioritet
setting-calling-behavior = Samtalsbeteende
setting-calling-pstn_local_gateway = Plats > PSTN: lokal gateway
setting-calling-pstn_cisco = Plats > PSTN: Cisco PSTN
setting-locations-locations = Platser

## Settings: Services

setting-services-migrations = Migrations
setting-services-connected_uc = Connected UC
setting-services-setup_wizard = Guiden Tjänstekonfiguration
setting-events-events = Webex Events-portalen

## Settings: Devices and Apps

setting-devices-devices = Enhetshantering
setting-app_integrations-app_integrations = Appintegrationer

## Settings: Meetings

setting-sites-sites = Webex-webbplatser
setting-sites_add_delete-sites_add_delete = Lägg till och ta bort webbplatser
setting-site_users-site_users = Användarhantering (webbplats)
setting-site_analytics-site_analytics = Analys och rapporter (webbplats)
setting-site_licenses-site_licenses = Licenser (webbplats)
setting-site_roles-site_roles = Tilldela roller (webbplats)
setting-site_config-site_config = Webbplatskonfiguration
setting-meetings_live-meetings_live = Livemöten
setting-meetings_join-meetings_join = Delta i pågående möten

## Settings: Contact centre

setting-contact_center-contact_center = Kontaktcenterfunktioner
setting-contact_center-setup = Konfigurera Webex Contact Center
setting-business_hours-business_hours = Öppettider
setting-cc_activation_email-cc_activation_email = Skicka aktiveringsmejl
setting-cc_licenses-cc_licenses = Kontaktcenterlicenser
setting-cc_service_admins-cc_service_admins = Externa administratörer för kontaktcentertjänsten

## Settings: Analytics, Troubleshooting, Audit log

setting-analytics-analytics = Analys och rapporter
setting-support_metrics-support_metrics = Supportstatistik och aviseringar
setting-troubleshooting-troubleshooting = Felsökning
setting-logs-logs = Hämta loggar
setting-audit_log-audit_log = Granskningslogg för administratörsåtgärder

## Settings: Compliance

setting-user_content-user_content = Användargenererat innehåll
setting-legal_hold-legal_hold = Bevarande av juridiska skäl

## Settings: Partner Hub

setting-customer_list-customer_list = Kundlista
setting-customers-customers = Skapa kunder
setting-partner_roles-partner_roles = Tilldela administratörsroller
setting-partner_analytics-partner_analytics = Partneranalys och partnerrapportering
setting-partner_policy-partner_policy = Företagspolicy och mallar (Partner Hub)
setting-branding-branding = Varumärkesprofilering

## Acts

act-roles-assign = tilldela en roll
act-roles-revoke = återkalla en roll
act-external_admins-add = lägga till en extern administratör
act-external_admins-promote = befordra en extern administratör till fullständig administratör
act-external_admins-demote = degradera en extern fullständig administratör
act-external_admins-revoke = återkalla en extern administratörs behörigheter
act-restricted_mode-set = slå på eller av begränsat läge
act-support_read_only-set = slå på eller av skrivskyddad åtkomst för Cisco-supporten
act-support-request = begära tillfällig åtkomst
act-support-approve = bevilja en begäran om tillfällig åtkomst
act-support-deny = neka en begäran om tillfällig åtkomst
act-support-end = avsluta tillfällig åtkomst
act-customers-create = skapa en kund
act-customers-assign = tilldela en partneradministratör en kund

## Conditions that cells name

condition-join_base = för den som också är fullständig administratör
condition-live_base = för den som också är fullständig, skrivskyddad eller supportadministratör
condition-elevated = medan beviljad tillfällig åtkomst pågår
condition-signed_in = efter första inloggningen
condition-enabled = där kontaktcentret är aktiverat
condition-first_platform = på kontaktcenterplattform 1.0
condition-setup_done = när guiden Tjänstekonfiguration är slutförd
condition-no_standard = utan standardlicens för kontaktcenter

## Tables

table-t1 = Organisationsroller i en kundorganisation
table-t2 = Webex-webbplatsadministratörsroller
table-t4 = Externa administratörer
table-t5 = Externa administratörer: raderna som bara finns i tabellen med två kolumner
table-t4-inside = Raderna för externa administratörer, för organisationens egna administratörer
table-first-sign-in = Vad en extern fullständig administratör har på möteswebbplatser
table-t6 = Själva partnerorganisationen
table-t7-partner-hub = Partner över kunder: inställningar i Partner Hub
table-t7 = Partner över kunder: inställningar i en kundorganisation
table-t8-inside = Kontaktcenter: personer i organisationen
table-t8-outside = Kontaktcenter: personer hos partnern och i andra organisationer
table-events = Webex Events

## Reasons: why something is allowed
## $role is the name of the role in this language.

reason-role_gives = Rollen { $role } ger det här.
reason-rule_allows = En roll här tillåter åtgärden.
reason-own_role = Alla får lämna ifrån sig en roll som de själva har.

## Reasons: why a level is lower than asked

reason-no_role = Det finns ingen roll som gäller i den här organisationen.
reason-not_given = Rollerna här omfattar inte detta.
reason-level_too_low = Med rollen { $role } går det att se detta, men inte att ändra det.
reason-needs_scope = Här gäller rollen { $role } en webbplats eller tjänst i taget. Fråga om en av dem.
reason-not_divided = Detta gäller hela organisationen och är inte uppdelat på webbplatser eller tjänster.
reason-site_not_listed = Ingen roll här omfattar webbplatsen { $about }.
reason-customer_not_listed = Kunden { $about } hör inte till den här administratörens kunder.
reason-not_sold = Ingen aktiv prenumeration som räknas för rollen innehåller { $about }.
reason-site_managed_elsewhere = Webbplatsen { $about } hanteras i Site Administration och inte här.
reason-restricted = Begränsat läge minskar vad rollen { $role } kan göra med den här inställningen.
reason-other_platform = Den här inställningen finns inte på organisationens kontaktcenterplattform.
reason-setup_not_done = Guiden Tjänstekonfiguration måste slutföras först.
reason-base_role_missing = Rollen { $role } är ett tillägg: utan en roll att bygga på ger den ingenting.
reason-first_sign_in_missing = Rollen { $role } ger detta från och med första inloggningen, och den har inte skett ännu.
reason-no_contact_center = Den här organisationen har inget kontaktcenter.
reason-license_excludes = En av personens licenser tar bort det som rollen { $role } annars ger här.
reason-not_elevated = Rollen { $role } ger detta bara medan beviljad tillfällig åtkomst pågår.
reason-not_owned = Rollen { $role } ger detta bara på det man själv äger, och det gäller inte { $about }.
reason-condition_not_met = Ett attribut som rollen { $role } kräver är inte som det ska, eller är okänt.
reason-not_started = Rollen { $role } har inte börjat gälla ännu.
reason-ended = Rollen { $role } har upphört.
reason-wrong_relation = Rollen är till för personer med en annan koppling till organisationen.

## Reasons: what could not be evaluated, and is therefore denied
## $about is what the question called it.

reason-unknown_subject = Ingen är känd här som { $about }.
reason-unknown_organization = Det finns ingen organisation som heter { $about } här.
reason-unknown_action = Det finns ingen behörighet, inställning eller åtgärd som heter { $about }.
reason-unknown_resource_type = Inget är känt om resurser av typen { $about }.
reason-unknown_subject_type = Frågor gäller användare, inte typen { $about }.
reason-unknown_setting = Det finns ingen inställning som heter { $about }.
reason-unknown_role = Det finns ingen roll som heter { $about }.
reason-unknown_site = Organisationen har ingen webbplats som heter { $about }.
reason-unknown_user = Personen som det gäller, { $about }, är inte känd här.
reason-unknown_elevation = Organisationen har ingen begäran om tillfällig åtkomst med id { $about }.
reason-bad_attribute = Attributet { $about } är av en annan typ än katalogen anger.
reason-missing_property = Frågan saknar något som behövs: { $about }.
reason-bad_encoding = Frågan kom i en form som inte går att läsa, så svaret är nej.
reason-no_catalogue = Inga regler är inlästa, så svaret är nej.
reason-evaluator_trapped = Bedömningen avbröts halvvägs, så svaret är nej.
reason-evaluator_interrupted = Bedömningen tog för lång tid och avbröts, så svaret är nej.
reason-evaluator_unreadable = Resultatet av bedömningen går inte att läsa, så svaret är nej.
reason-stale_directory = Serverns uppgifter kan vara inaktuella, så svaret är nej tills den har kommit ikapp.

## Reasons: rules of acts that are broken

reason-not_authorized = Ingen roll här tillåter åtgärden.
reason-elevated_no_lasting_change = Tillfällig åtkomst kan inte göra ändringar som varar längre än åtkomsten.
reason-wrong_organization_kind = Det här finns inte i organisationer av den här typen.
reason-no_self_assignment = Ingen kan tilldela sig själv den här rollen, utan en annan administratör måste göra det.
reason-role_not_holdable = Den här personen kan inte ha rollen här.
reason-role_not_assignable = Ingen tilldelar den här rollen: den följer av andra uppgifter.
reason-role_not_offered = Rollen erbjuds inte personer från den organisationen.
reason-role_not_on_page = Den här sidan erbjuder inte rollen.
reason-role_excluded = Den här rollen och { $role } utesluter varandra: ingen har båda.
reason-needs_base_role = Rollen är ett tillägg: personen behöver först en av rollerna som den bygger på.
reason-provisioning_partner = Rollen är inte till för personer från en partner som etablerar organisationens tjänster.
reason-home_has_contact_center = Rollen är inte till för personer vars egen organisation har ett kontaktcenter.
reason-needs_sites = Rollen behöver minst en webbplats.
reason-site_out_of_reach = Bara den som administrerar webbplatsen { $about } kan göra detta.
reason-customer_not_managed = Partnern hanterar inte kunden { $about }.
reason-not_partner_admin = Kunder tilldelas bara partneradministratörer.
reason-not_joined = Personen har inte lagts till som extern administratör.
reason-already_joined = Personen är redan extern administratör här.
reason-not_external = Personen hör till organisationen och är därför ingen extern administratör.
reason-consumer_user = Personen hör till konsumentorganisationen, vars användare inte kan bli externa administratörer.
reason-not_promotable = Personen har ingen roll som kan befordras.
reason-not_external_full_admin = Personen är inte extern fullständig administratör.
reason-partial_demotion = Externa fullständiga administratörer degraderas tillsammans, och { $about } är inte med.
reason-request_open = Samma agents begäran { $about } väntar fortfarande på svar eller pågår.
reason-own_request = Ingen svarar på sin egen begäran.
reason-request_expired = Timmen för att svara på begäran { $about } har gått.
reason-request_answered = Begäran { $about } har redan besvarats.
reason-request_invalid = Begäran { $about } var inte tillåten när den gjordes och gäller därför inte.
reason-not_running = Den tillfälliga åtkomsten pågår inte.
reason-no_sales_relation = Det finns ingen aktiv försäljningsrelation mellan partnern och organisationen.
reason-not_managed = Ingen partner hanterar den här organisationen.

## Reasons: what the one who acts should know

reason-last_full_admin = Efter detta har organisationen ingen fullständig administratör kvar.
reason-single_full_admin = Med en enda fullständig administratör kan ingen rycka in, så två eller fler är tryggare.
reason-service_roles_affected = Ändringen kan påverka personens tjänsteroller, så se över dem också.
reason-nothing_changes = Inget ändras: så är det redan.

## Changes that would turn a deny into an allow
## $role is the role to give or to widen; $about the site or customer to add; $roles a list of names of roles.

change-assign_role = Tilldela rollen { $role }.
change-add_site = Lägg till webbplatsen { $about } i rollen { $role }.
change-add_customer = Lägg till kunden { $about } i rollen { $role }.
change-add_external_admin = Lägg till personen utifrån med rollen { $role }.
change-elevate = Begär tillfällig åtkomst och få den beviljad.
change-lift_restriction = Slå av begränsat läge.
change-allow_support_read_only = Slå på skrivskyddad åtkomst för Cisco-supporten.
change-sign_in = Logga in en gång.
change-by = Detta kan göras av: { $roles }.

## Decisions
## $level is the level that the subject has, $what a privilege, setting or act. Acts have no level.

decision-allow = Ja. { $subject } har nivån ”{ $level }” på ”{ $what }”.
decision-deny = Nej. { $subject } har nivån ”{ $level }” på ”{ $what }”.
decision-allow-act = Ja. { $subject } får göra detta: { $what }.
decision-deny-act = Nej. { $subject } får inte göra detta: { $what }.

## Sources

source = { $document }, tabell { $table }, rad { $row }
inferred = härlett
