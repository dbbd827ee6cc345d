### What Remit says in Polish: names, and sentences for reason codes.
### All five languages have the same messages in the same order.

## Levels

level-none = Brak dostępu
level-view = Wyświetlanie
level-manage = Zarządzanie

## How somebody stands to the organization

relation-own = Własna organizacja
relation-managing_partner = Partner zarządzający organizacją
relation-external = Administrator zewnętrzny
relation-support = Agent pomocy technicznej

## Kinds of organizations

kind-customer = Klient
kind-partner = Partner
kind-free = Bezpłatna samodzielna rejestracja
kind-consumer = Konsumenci

## Why somebody has a role

held-assigned = Przypisana w organizacji
held-assigned_by_partner = Przypisana u partnera zarządzającego organizacją
held-derived = Wynika z innych danych
held-elevated = Tymczasowa, na godzinę

## Roles

role-full_admin = Pełny administrator
    .short = Pełny admin
    .description = Widzi całą organizację, zarządza nią i przypisuje w niej role.
role-read_only_admin = Administrator tylko do odczytu
    .short = Tylko do odczytu
    .description = Widzi ustawienia organizacji, ale niczego nie zmienia.
role-support_admin = Administrator pomocy technicznej
    .short = Pomoc techniczna
    .description = Zajmuje się analizami, raportami i rozwiązywaniem problemów.
role-user_device_admin = Administrator użytkowników i urządzeń
    .short = Użytk., urządzenia
    .description = Zarządza użytkownikami, urządzeniami i licencjami.
role-device_admin = Administrator urządzeń
    .short = Urządzenia
    .description = Zarządza wyłącznie urządzeniami.
role-compliance_officer = Specjalista ds. zgodności
    .short = Zgodność
    .description = Ma dostęp do treści tworzonych przez użytkowników i do blokady prawnej.
role-advanced_troubleshooting = Dostęp do zaawansowanego rozwiązywania problemów
    .short = Zaaw. diagnostyka
    .description = Dodatek dla administratorów pełnych, tylko do odczytu i pomocy technicznej, który otwiera spotkania na żywo na potrzeby rozwiązywania problemów.
role-events_admin = Administrator Webex Events
    .short = Webex Events
    .description = Otwiera Webex Events i daje dostęp innym osobom.
role-site_admin = Administrator witryny Webex
    .short = Witryna Webex
    .description = Zarządza przypisanymi witrynami Webex: ustawieniami spotkań użytkowników, licencjami, rolami i konfiguracją.
role-site_user_admin = Administrator użytkowników Webex
    .short = Użytkownicy Webex
    .description = Zarządza licencjami i ustawieniami spotkań użytkowników w przypisanych witrynach Webex.
role-site_read_only_admin = Administrator Webex tylko do odczytu
    .short = Webex: odczyt
    .description = Widzi przypisane witryny Webex, ale niczego w nich nie zmienia.
role-cc_service_admin = Administrator usługi Contact Center
    .short = Contact Center
    .description = Zarządza usługą Contact Center i jej licencjami.
role-cc_supervisor = Supervisor
    .short = Supervisor
    .description = Zarządza godzinami pracy Contact Center: zmianami, dniami wolnymi i wyjątkami.
role-external_full_admin = Zewnętrzny pełny administrator
    .short = Zewnętrzny pełny
    .description = Osoba z innej organizacji, która zarządza tą organizacją niemal tak jak jej własny pełny administrator.
role-external_read_only_admin = Zewnętrzny administrator tylko do odczytu
    .short = Zewnętrzny: odczyt
    .description = Osoba z innej organizacji, która widzi ustawienia tej organizacji, ale niczego nie zmienia.
role-provisioning_admin = Administrator obsługujący
    .short = Obsługujący
    .description = Osoba od partnera, która zajmuje się usługami i witrynami sprzedanymi przez tego partnera.
role-partner_full_admin = Pełny administrator partnera
    .short = Partner: pełny
    .description = Zarządza wszystkimi klientami partnera i ustawieniami Partner Hub.
role-partner_admin = Administrator partnera
    .short = Partner
    .description = Zarządza klientami, których ten administrator skonfigurował lub otrzymał.
role-partner_read_only_admin = Administrator partnera tylko do odczytu
    .short = Partner: odczyt
    .description = Widzi wszystkich klientów partnera, ale niczego nie zmienia.
role-help_desk_basic = Administrator Help Desk (podstawowy)
    .short = Help Desk: podst.
    .description = Wyszukuje i rozwiązuje problemy u wszystkich klientów partnera, mając tymczasowy dostęp do odczytu.
role-help_desk_advanced = Administrator Help Desk (zaawansowany)
    .short = Help Desk: zaaw.
    .description = Robi to samo co podstawowy Help Desk, a ponadto może poprosić klienta o tymczasowy pełny dostęp administratora.
role-support_temp_full_admin = Tymczasowy pełny dostęp administratora
    .short = Tymczasowy pełny
    .description = Daje agentowi pomocy technicznej pełne uprawnienia administratora na godzinę od zatwierdzenia prośby.
role-support_read_only = Dostęp pomocy technicznej Cisco tylko do odczytu
    .short = Cisco: odczyt
    .description = Pozwala pomocy technicznej Cisco wyświetlać ustawienia organizacji bez możliwości ich zmiany.

## Privileges: the rows of the tables

privilege-users = Zarządzanie użytkownikami
privilege-roles = Przypisywanie ról
privilege-devices = Zarządzanie urządzeniami
privilege-policy = Zasady firmy i szablony
privilege-analytics = Analizy i raporty
privilege-troubleshooting = Rozwiązywanie problemów
privilege-licenses = Licencje i uaktualnienia
privilege-org_settings = Ustawienia organizacji
privilege-app_integrations = Integracje aplikacji
privilege-sites = Zarządzanie witrynami Webex
privilege-audit_log = Dziennik inspekcji działań administratorów
privilege-user_content = Dostęp do treści tworzonych przez użytkowników
privilege-legal_hold = Blokada prawna
privilege-meetings_join = Dostęp do dołączania do trwających spotkań
privilege-meetings_live = Dostęp do spotkań na żywo
privilege-product_email = Powiadomienia e-mail o produktach
privilege-support_metrics = Metryki i powiadomienia o pomocy technicznej
privilege-orders = Zamówienia na zaopatrzenie
privilege-sites_add_delete = Dodawanie i usuwanie witryn
privilege-external_admins = Dodawanie administratorów zewnętrznych
privilege-locations = Lokalizacje
privilege-partner_roles = Przypisywanie ról administratora (Partner Hub)
privilege-partner_analytics = Analizy i raportowanie partnera
privilege-branding = Branding
privilege-partner_policy = Zasady firmy i szablony (Partner Hub)
privilege-customers = Tworzenie klientów
privilege-customer_list = Lista klientów
privilege-logs = Pobieranie dzienników
privilege-site_users = Zarządzanie użytkownikami (witryna)
privilege-site_analytics = Analizy i raporty (witryna)
privilege-site_licenses = Licencje (witryna)
privilege-site_roles = Przypisywanie ról (witryna)
privilege-site_config = Konfiguracja witryny
privilege-contact_center = Zarządzanie wszystkimi funkcjami Contact Center
privilege-cc_activation_email = Wysyłanie wiadomości aktywacyjnej
privilege-cc_licenses = Przypisywanie, edytowanie i usuwanie licencji Contact Center
privilege-cc_service_admins = Dodawanie i odwoływanie roli administratora usługi Contact Center u administratorów zewnętrznych
privilege-business_hours = Godziny pracy
privilege-events = Webex Events

## Areas: the pages of the console

area-users = Użytkownicy
area-account = Konto
area-organization_settings = Ustawienia organizacji
area-calling = Połączenia
area-services = Usługi
area-devices = Urządzenia
area-apps = Aplikacje
area-meetings = Spotkania
area-contact_center = Contact Center
area-analytics = Analizy
area-troubleshooting = Rozwiązywanie problemów
area-audit_log = Dziennik inspekcji
area-compliance = Zgodność
area-partner_hub = Partner Hub

## Settings: Users

setting-users-add_modify = Ręczne dodawanie lub modyfikowanie użytkowników
setting-users-claim = Przejmowanie użytkowników
setting-users-auto_assign = Automatyczne przypisywanie licencji
setting-users-dirsync = Synchronizacja katalogu
setting-users-details = Dane użytkownika
setting-users-reset_package = Resetowanie pakietu
setting-users-services = Edytowanie usług
setting-users-service_status = Wyświetlanie stanu usług
setting-users-work_number = Podstawowy numer służbowy
setting-roles-roles = Role administratora
setting-external_admins-external_admins = Administratorzy zewnętrzni

## Settings: Account

setting-account-company_name = Nazwa firmy
setting-licenses-licenses = Licencje i uaktualnienia
setting-orders-orders = Zamówienia na zaopatrzenie
setting-product_email-product_email = Powiadomienia e-mail o produktach

## Settings: Organization settings

setting-org-domain = Domena
setting-org-email_suppress = Pomijanie wiadomości e-mail z zaproszeniem dla administratora
setting-org-email_locale = Język wiadomości e-mail
setting-org-auth = Uwierzytelnianie i SSO
setting-policy-policy = Zasady firmy i szablony

## Settings: Calling

setting-calling-app_priority = Opcje aplikacji dla priorytetu połączeń
setting-calling-behavior = Zachowanie połączeń
setting-calling-pstn_local_gateway = Lokalizacja > PSTN: brama lokalna
setting-calling-pstn_cisco = Lokalizacja > PSTN: Cisco PSTN
setting-locations-locations = Lokalizacje

## Settings: Services

setting-services-migrations = Migrations
setting-services-connected_uc = Connected UC
setting-services-setup_wizard = Kreator konfiguracji usług
setting-events-events = Portal Webex Events

## Settings: Devices and Apps

setting-devices-devices = Zarządzanie urządzeniami
setting-app_integrations-app_integrations = Integracje aplikacji

## Settings: Meetings

setting-sites-sites = Witryny Webex
setting-sites_add_delete-sites_add_delete = Dodawanie i usuwanie witryn
setting-site_users-site_users = Zarządzanie użytkownikami (witryna)
setting-site_analytics-site_analytics = Analizy i raporty (witryna)
setting-site_licenses-site_licenses = Licencje (witryna)
setting-site_roles-site_roles = Przypisywanie ról (witryna)
setting-site_config-site_config = Konfiguracja witryny
setting-meetings_live-meetings_live = Spotkania na żywo
setting-meetings_join-meetings_join = Dołączanie do trwających spotkań

## Settings: Contact centre

setting-contact_center-contact_center = Funkcje Contact Center
setting-contact_center-setup = Konfigurowanie Webex Contact Center
setting-business_hours-business_hours = Godziny pracy
setting-cc_activation_email-cc_activation_email = Wysyłanie wiadomości aktywacyjnej
setting-cc_licenses-cc_licenses = Licencje Contact Center
setting-cc_service_admins-cc_service_admins = Zewnętrzni administratorzy usługi Contact Center

## Settings: Analytics, Troubleshooting, Audit log

setting-analytics-analytics = Analizy i raporty
setting-support_metrics-support_metrics = Metryki i powiadomienia o pomocy technicznej
setting-troubleshooting-troubleshooting = Rozwiązywanie problemów
setting-logs-logs = Pobieranie dzienników
setting-audit_log-audit_log = Dziennik inspekcji działań administratorów

## Settings: Compliance

setting-user_content-user_content = Treści tworzone przez użytkowników
setting-legal_hold-legal_hold = Blokada prawna

## Settings: Partner Hub

setting-customer_list-customer_list = Lista klientów
setting-customers-customers = Tworzenie klientów
setting-partner_roles-partner_roles = Przypisywanie ról administratora
setting-partner_analytics-partner_analytics = Analizy i raportowanie partnera
setting-partner_policy-partner_policy = Zasady firmy i szablony (Partner Hub)
setting-branding-branding = Branding

## Acts

act-roles-assign = przypisanie roli
act-roles-revoke = odwołanie roli
act-external_admins-add = dodanie administratora zewnętrznego
act-external_admins-promote = podwyższenie administratora zewnętrznego do pełnego administratora
act-external_admins-demote = zdegradowanie zewnętrznego pełnego administratora
act-external_admins-revoke = odwołanie uprawnień administratora zewnętrznego
act-restricted_mode-set = włączenie lub wyłączenie trybu ograniczonego
act-support_read_only-set = włączenie lub wyłączenie dostępu pomocy technicznej Cisco tylko do odczytu
act-support-request = wysłanie prośby o dostęp tymczasowy
act-support-approve = zatwierdzenie prośby o dostęp tymczasowy
act-support-deny = odrzucenie prośby o dostęp tymczasowy
act-support-end = zakończenie dostępu tymczasowego
act-customers-create = utworzenie klienta
act-customers-assign = przypisanie klienta administratorowi partnera

## Conditions that cells name

condition-join_base = dla osób, które są też pełnymi administratorami
condition-live_base = dla osób, które są też administratorami pełnymi, tylko do odczytu lub pomocy technicznej
condition-elevated = w czasie trwania zatwierdzonego dostępu tymczasowego
condition-signed_in = po pierwszym zalogowaniu
condition-enabled = tam, gdzie włączono Contact Center
condition-first_platform = na platformie Contact Center 1.0
condition-setup_done = po ukończeniu Kreatora konfiguracji usług
condition-no_standard = bez licencji standardowej Contact Center

## Tables

table-t1 = Role w organizacji klienta
table-t2 = Role administratora witryny Webex
table-t4 = Administratorzy zewnętrzni
table-t5 = Administratorzy zewnętrzni: wiersze występujące tylko w tabeli dwukolumnowej
table-t4-inside = Wiersze administratorów zewnętrznych w odniesieniu do własnych administratorów organizacji
table-first-sign-in = Dostęp zewnętrznego pełnego administratora do witryn spotkań
table-t6 = Sama organizacja partnerska
table-t7-partner-hub = Partner wobec klientów: ustawienia Partner Hub
table-t7 = Partner wobec klientów: ustawienia organizacji klienta
table-t8-inside = Contact Center: osoby z organizacji
table-t8-outside = Contact Center: osoby od partnera i z każdej innej organizacji
table-events = Webex Events

## Reasons: why something is allowed
## $role is the name of the role in this language.

reason-role_gives = Daje to rola „{ $role }”.
reason-rule_allows = Pozwala na to jedna z ról w tej organizacji.
reason-own_role = Każdy może zrezygnować z własnej roli.

## Reasons: why a level is lower than asked

reason-no_role = Żadna rola nie obejmuje tej organizacji.
reason-not_given = Role w tej organizacji tego nie obejmują.
reason-level_too_low = Rola „{ $role }” pozwala to zobaczyć, ale nie zmienić.
reason-needs_scope = Rola „{ $role }” dotyczy tu pojedynczych witryn lub usług. Zapytaj o jedną z nich.
reason-not_divided = To dotyczy całej organizacji i nie jest podzielone na witryny ani usługi.
reason-site_not_listed = Żadna rola w tej organizacji nie obejmuje witryny „{ $about }”.
reason-customer_not_listed = Klienta „{ $about }” nie ma wśród klientów tego administratora.
reason-not_sold = Żadna aktywna subskrypcja, która liczy się dla tej roli, nie zawiera pozycji „{ $about }”.
reason-site_managed_elsewhere = Witryna „{ $about }” jest zarządzana w Site Administration, a nie tutaj.
reason-restricted = Tryb ograniczony zawęża to, co rola „{ $role }” może zrobić z tym ustawieniem.
reason-other_platform = To ustawienie nie istnieje na platformie Contact Center tej organizacji.
reason-setup_not_done = Najpierw trzeba ukończyć Kreator konfiguracji usług.
reason-base_role_missing = Rola „{ $role }” jest dodatkiem: bez roli, na której się opiera, nic nie daje.
reason-first_sign_in_missing = Rola „{ $role }” daje to dopiero od pierwszego zalogowania, a do tej pory go nie było.
reason-no_contact_center = Ta organizacja nie ma Contact Center.
reason-license_excludes = Jedna z licencji tej osoby odbiera to, co dawałaby tu rola „{ $role }”.
reason-not_elevated = Rola „{ $role }” daje to tylko w czasie trwania zatwierdzonego dostępu tymczasowego.
reason-not_owned = Rola „{ $role }” daje to tylko do tego, co należy do danej osoby, a „{ $about }” do niej nie należy.
reason-condition_not_met = Atrybut wymagany przez rolę „{ $role }” ma inną wartość lub nie jest znany.
reason-not_started = Rola „{ $role }” jeszcze nie obowiązuje.
reason-ended = Rola „{ $role }” już nie obowiązuje.
reason-wrong_relation = Ta rola jest przeznaczona dla osób o innym związku z organizacją.

## Reasons: what could not be evaluated, and is therefore denied
## $about is what the question called it.

reason-unknown_subject = Nikt nie jest tu znany jako „{ $about }”.
reason-unknown_organization = Nie ma tu organizacji o nazwie „{ $about }”.
reason-unknown_action = Nie ma uprawnienia, ustawienia ani czynności o nazwie „{ $about }”.
reason-unknown_resource_type = Nic nie wiadomo o zasobach typu „{ $about }”.
reason-unknown_subject_type = Pytania dotyczą użytkowników, a nie podmiotów typu „{ $about }”.
reason-unknown_setting = Nie ma ustawienia o nazwie „{ $about }”.
reason-unknown_role = Nie ma roli o nazwie „{ $about }”.
reason-unknown_site = Ta organizacja nie ma witryny o nazwie „{ $about }”.
reason-unknown_user = Osoba, której to dotyczy, „{ $about }”, nie jest tu znana.
reason-unknown_elevation = Ta organizacja nie ma prośby o dostęp tymczasowy o identyfikatorze „{ $about }”.
reason-bad_attribute = Atrybut „{ $about }” jest innego typu, niż podaje katalog.
reason-missing_property = W pytaniu brakuje czegoś potrzebnego: „{ $about }”.
reason-bad_encoding = Pytanie nadeszło w postaci, której nie da się odczytać, dlatego odpowiedź brzmi: nie.
reason-no_catalogue = Nie wczytano żadnych reguł, dlatego odpowiedź brzmi: nie.
reason-evaluator_trapped = Ocena zatrzymała się w połowie, dlatego odpowiedź brzmi: nie.
reason-evaluator_interrupted = Ocena trwała zbyt długo i została przerwana, dlatego odpowiedź brzmi: nie.
reason-evaluator_unreadable = Wyniku oceny nie da się odczytać, dlatego odpowiedź brzmi: nie.
reason-stale_directory = Dane tego serwera mogą być nieaktualne, dlatego do czasu ich uzupełnienia odpowiedź brzmi: nie.

## Reasons: rules of acts that are broken

reason-not_authorized = Żadna rola w tej organizacji na to nie pozwala.
reason-elevated_no_lasting_change = W ramach dostępu tymczasowego nie można wprowadzać zmian trwalszych niż sam dostęp.
reason-wrong_organization_kind = To nie jest dostępne w organizacjach tego rodzaju.
reason-no_self_assignment = Nikt nie może przypisać tej roli samemu sobie; musi to zrobić inny administrator.
reason-role_not_holdable = Ta osoba nie może mieć tej roli w tej organizacji.
reason-role_not_assignable = Tej roli nikt nie przypisuje: wynika ona z innych danych.
reason-role_not_offered = Tej roli nie oferuje się osobom z tamtej organizacji.
reason-role_not_on_page = Na tej stronie nie ma tej roli do wyboru.
reason-role_excluded = Ta rola i rola „{ $role }” wykluczają się: nikt nie ma obu naraz.
reason-needs_base_role = Ta rola jest dodatkiem: osoba musi najpierw mieć jedną z ról, na których się ona opiera.
reason-provisioning_partner = Ta rola nie jest przeznaczona dla osób od partnera obsługującego tę organizację.
reason-home_has_contact_center = Ta rola nie jest przeznaczona dla osób, których własna organizacja ma Contact Center.
reason-needs_sites = Ta rola wymaga co najmniej jednej witryny.
reason-site_out_of_reach = Może to zrobić tylko ktoś, kto zarządza witryną „{ $about }”.
reason-customer_not_managed = Ten partner nie zarządza klientem „{ $about }”.
reason-not_partner_admin = Klientów przypisuje się tylko administratorom partnera.
reason-not_joined = Ta osoba nie została dodana jako administrator zewnętrzny.
reason-already_joined = Ta osoba jest już tutaj administratorem zewnętrznym.
reason-not_external = Ta osoba należy do organizacji, więc nie jest administratorem zewnętrznym.
reason-consumer_user = Ta osoba należy do organizacji konsumenckiej, a jej użytkownicy nie mogą być administratorami zewnętrznymi.
reason-not_promotable = Ta osoba nie ma roli, którą można podwyższyć.
reason-not_external_full_admin = Ta osoba nie jest zewnętrznym pełnym administratorem.
reason-partial_demotion = Zewnętrznych pełnych administratorów degraduje się razem, a tu brakuje: „{ $about }”.
reason-request_open = Prośba „{ $about }” tego samego agenta wciąż czeka na odpowiedź albo jest w toku.
reason-own_request = Nikt nie odpowiada na własną prośbę.
reason-request_expired = Minęła godzina na odpowiedź na prośbę „{ $about }”.
reason-request_answered = Na prośbę „{ $about }” już odpowiedziano.
reason-request_invalid = Prośba „{ $about }” nie była dozwolona w chwili wysłania, dlatego się nie liczy.
reason-not_running = Dostęp tymczasowy nie jest teraz aktywny.
reason-no_sales_relation = Między partnerem a tą organizacją nie ma aktywnej relacji sprzedażowej.
reason-not_managed = Tą organizacją nie zarządza żaden partner.

## Reasons: what the one who acts should know

reason-last_full_admin = Po tej zmianie w organizacji nie będzie już żadnego pełnego administratora.
reason-single_full_admin = Gdy jest tylko jeden pełny administrator, nikt nie może go zastąpić, więc lepiej mieć co najmniej dwóch.
reason-service_roles_affected = Ta zmiana może wpłynąć na role usługowe tej osoby, dlatego warto je też przejrzeć.
reason-nothing_changes = Nic się nie zmienia: tak już jest.

## Changes that would turn a deny into an allow
## $role is the role to give or to widen; $about the site or customer to add; $roles a list of names of roles.

change-assign_role = Przypisz rolę „{ $role }”.
change-add_site = Dodaj witrynę „{ $about }” do roli „{ $role }”.
change-add_customer = Dodaj klienta „{ $about }” do roli „{ $role }”.
change-add_external_admin = Dodaj osobę z zewnątrz z rolą „{ $role }”.
change-elevate = Wyślij prośbę o dostęp tymczasowy i poczekaj na jej zatwierdzenie.
change-lift_restriction = Wyłącz tryb ograniczony.
change-allow_support_read_only = Włącz dostęp pomocy technicznej Cisco tylko do odczytu.
change-sign_in = Zaloguj się jeden raz.
change-by = Może to zrobić osoba z rolą: { $roles }.

## Decisions
## $level is the level that the subject has, $what a privilege, setting or act. Acts have no level.

decision-allow = Tak. „{ $what }” – poziom dostępu ({ $subject }): { $level }.
decision-deny = Nie. „{ $what }” – poziom dostępu ({ $subject }): { $level }.
decision-allow-act = Tak. { $subject } – czynność dozwolona: { $what }.
decision-deny-act = Nie. { $subject } – czynność niedozwolona: { $what }.

## Sources

source = { $document }, tabela { $table }, wiersz { $row }
inferred = wywnioskowane
