### What Remit says in English: names, and sentences for reason codes.
### All five languages have the same messages in the same order.

## Levels

level-none = No access
level-view = View
level-manage = Manage

## How somebody stands to the organization

relation-own = Own organization
relation-managing_partner = Managing partner
relation-external = External administrator
relation-support = Support agent

## Kinds of organizations

kind-customer = Customer
kind-partner = Partner
kind-free = Free self-sign-up
kind-consumer = Consumer

## Why somebody has a role

held-assigned = Assigned in the organization
held-assigned_by_partner = Assigned in the managing partner
held-derived = Follows from other facts
held-elevated = Temporary, for one hour

## Roles

role-full_admin = Full administrator
    .short = Full admin
    .description = Sees and manages the whole organization and assigns its roles.
role-read_only_admin = Read-only administrator
    .short = Read-only admin
    .description = Sees the settings of the organization without changing anything.
role-support_admin = Support administrator
    .short = Support admin
    .description = Works with analytics, reports and troubleshooting.
role-user_device_admin = User and device administrator
    .short = Users and devices
    .description = Manages users, devices and licences.
role-device_admin = Device administrator
    .short = Device admin
    .description = Manages devices and nothing else.
role-compliance_officer = Compliance officer
    .short = Compliance
    .description = Has access to user-generated content and legal hold.
role-advanced_troubleshooting = Advanced troubleshooting access
    .short = Adv. troubleshoot.
    .description = An add-on for full, read-only and support administrators that opens live meetings for troubleshooting.
role-events_admin = Webex Events administrator
    .short = Events admin
    .description = Opens Webex Events and gives others access to it.
role-site_admin = Webex site administrator
    .short = Webex site
    .description = Manages the assigned Webex sites: meeting settings of users, licences, roles and configuration.
role-site_user_admin = Webex user administrator
    .short = Webex users
    .description = Manages licences and the meeting settings of users on the assigned Webex sites.
role-site_read_only_admin = Webex read-only administrator
    .short = Webex read-only
    .description = Sees the assigned Webex sites without changing anything.
role-cc_service_admin = Contact Center service administrator
    .short = CC service admin
    .description = Manages the contact centre service and its licences.
role-cc_supervisor = Supervisor
    .short = Supervisor
    .description = Manages the business hours of the contact centre: shifts, holidays and overrides.
role-external_full_admin = External full administrator
    .short = External full
    .description = Someone from another organization who manages this one much like its own full administrators do.
role-external_read_only_admin = External read-only administrator
    .short = External read-only
    .description = Someone from another organization who sees the settings of this one without changing anything.
role-provisioning_admin = Provisioning administrator
    .short = Provisioning
    .description = Someone from the partner who looks after the services and sites that the partner sold.
role-partner_full_admin = Partner full administrator
    .short = Partner full
    .description = Manages every customer of the partner, and the settings of Partner Hub.
role-partner_admin = Partner administrator
    .short = Partner admin
    .description = Manages the customers that this administrator set up or was given.
role-partner_read_only_admin = Partner read-only administrator
    .short = Partner read-only
    .description = Sees every customer of the partner without changing anything.
role-help_desk_basic = Help desk administrator (Basic)
    .short = Help desk basic
    .description = Searches and troubleshoots across all customers of the partner, with temporary read access.
role-help_desk_advanced = Help desk administrator (Advanced)
    .short = Help desk advanced
    .description = Does all that the basic help desk does, and can ask a customer for temporary full administrator access.
role-support_temp_full_admin = Support agent, temporary full access
    .short = Temporary full
    .description = Gives a support agent full administrator privileges for one hour from the approval of a request.
role-support_read_only = Cisco support read-only access
    .short = Cisco read-only
    .description = Lets Cisco support see the settings of the organization without changing anything.

## Privileges: the rows of the tables

privilege-users = Add/delete users and assign licences
privilege-roles = Assign roles to users
privilege-devices = Device management
privilege-policy = Company policy and templates
privilege-analytics = Analytics and reports
privilege-troubleshooting = Troubleshooting
privilege-licenses = Licences and upgrades
privilege-org_settings = Organization settings
privilege-app_integrations = App integrations
privilege-sites = Webex site management
privilege-audit_log = Admin actions audit log
privilege-user_content = Access to user-generated content
privilege-legal_hold = Legal hold
privilege-meetings_join = Access to join in-progress meetings
privilege-meetings_live = Access to live meetings
privilege-product_email = Product e-mail notifications
privilege-support_metrics = Support metrics and notifications
privilege-orders = Provision orders
privilege-sites_add_delete = Add and delete sites
privilege-external_admins = Add external administrators
privilege-locations = Locations
privilege-partner_roles = Assign administrator roles (Partner Hub)
privilege-partner_analytics = Partner analytics and reporting
privilege-branding = Branding
privilege-partner_policy = Company policy and templates (Partner Hub)
privilege-customers = Create customers
privilege-customer_list = Customer list
privilege-logs = Retrieve logs
privilege-site_users = User management (site)
privilege-site_analytics = Analytics and reports (site)
privilege-site_licenses = Licences (site)
privilege-site_roles = Assign roles (site)
privilege-site_config = Site configuration
privilege-contact_center = Manage all contact centre features
privilege-cc_activation_email = Send activation e-mail
privilege-cc_licenses = Assign, edit or remove contact centre licences
privilege-cc_service_admins = Add or revoke the Contact Center service administrator role of external administrators
privilege-business_hours = Business hours
privilege-events = Webex Events

## Areas: the pages of the console

area-users = Users
area-account = Account
area-organization_settings = Organization settings
area-calling = Calling
area-services = Services
area-devices = Devices
area-apps = Apps
area-meetings = Meetings
area-contact_center = Contact centre
area-analytics = Analytics
area-troubleshooting = Troubleshooting
area-audit_log = Audit log
area-compliance = Compliance
area-partner_hub = Partner Hub

## Settings: Users

setting-users-add_modify = Manually add or modify users
setting-users-claim = Claim users
setting-users-auto_assign = Automatic licence assignment
setting-users-dirsync = Directory synchronization
setting-users-details = User details
setting-users-reset_package = Reset package
setting-users-services = Edit services
setting-users-service_status = View service status
setting-users-work_number = Primary work number
setting-roles-roles = Administrator roles
setting-external_admins-external_admins = External administrators

## Settings: Account

setting-account-company_name = Company name
setting-licenses-licenses = Licences and upgrades
setting-orders-orders = Provision orders
setting-product_email-product_email = Product e-mail notifications

## Settings: Organization settings

setting-org-domain = Domain
setting-org-email_suppress = Suppress administrator invitation e-mail
setting-org-email_locale = E-mail language
setting-org-auth = Authentication and SSO
setting-policy-policy = Company policy and templates

## Settings: Calling

setting-calling-app_priority = App options for call priority
setting-calling-behavior = Calling behavior
setting-calling-pstn_local_gateway = Location > PSTN: Local Gateway
setting-calling-pstn_cisco = Location > PSTN: Cisco PSTN
setting-locations-locations = Locations

## Settings: Services

setting-services-migrations = Migrations
setting-services-connected_uc = Connected UC
setting-services-setup_wizard = Services Set-Up Wizard
setting-events-events = Webex Events portal

## Settings: Devices and Apps

setting-devices-devices = Device management
setting-app_integrations-app_integrations = App integrations

## Settings: Meetings

setting-sites-sites = Webex sites
setting-sites_add_delete-sites_add_delete = Add and delete sites
setting-site_users-site_users = User management (site)
setting-site_analytics-site_analytics = Analytics and reports (site)
setting-site_licenses-site_licenses = Licences (site)
setting-site_roles-site_roles = Assign roles (site)
setting-site_config-site_config = Site configuration
setting-meetings_live-meetings_live = Live meetings
setting-meetings_join-meetings_join = Join meetings in progress

## Settings: Contact centre

setting-contact_center-contact_center = Contact centre features
setting-contact_center-setup = Set up Webex Contact Center
setting-business_hours-business_hours = Business hours
setting-cc_activation_email-cc_activation_email = Send activation e-mail
setting-cc_licenses-cc_licenses = Contact centre licences
setting-cc_service_admins-cc_service_admins = Contact Center service administrators from outside

## Settings: Analytics, Troubleshooting, Audit log

setting-analytics-analytics = Analytics and reports
setting-support_metrics-support_metrics = Support metrics and notifications
setting-troubleshooting-troubleshooting = Troubleshooting
setting-logs-logs = Retrieve logs
setting-audit_log-audit_log = Admin actions audit log

## Settings: Compliance

setting-user_content-user_content = User-generated content
setting-legal_hold-legal_hold = Legal hold

## Settings: Partner Hub

setting-customer_list-customer_list = Customer list
setting-customers-customers = Create customers
setting-partner_roles-partner_roles = Assign administrator roles
setting-partner_analytics-partner_analytics = Partner analytics and reporting
setting-partner_policy-partner_policy = Company policy and templates (Partner Hub)
setting-branding-branding = Branding

## Acts

act-roles-assign = assign a role
act-roles-revoke = revoke a role
act-external_admins-add = add an external administrator
act-external_admins-promote = promote an external administrator to full administrator
act-external_admins-demote = demote an external full administrator
act-external_admins-revoke = revoke an external administrator’s privileges
act-restricted_mode-set = turn restricted mode on or off
act-support_read_only-set = turn read-only access for Cisco support on or off
act-support-request = request temporary access
act-support-approve = approve a request for temporary access
act-support-deny = deny a request for temporary access
act-support-end = end temporary access
act-customers-create = create a customer
act-customers-assign = assign a customer to a partner administrator

## Conditions that cells name

condition-join_base = for those who are also full administrators
condition-live_base = for those who are also full, read-only or support administrators
condition-elevated = while temporary access is approved and running
condition-signed_in = after the first sign-in
condition-enabled = where the contact centre is enabled
condition-first_platform = on contact centre platform 1.0
condition-setup_done = once the Services Set-Up Wizard is completed
condition-no_standard = without a standard contact centre licence

## Tables

table-t1 = Organization roles in a customer organization
table-t2 = Webex site administrator roles
table-t4 = External administrators
table-t5 = External administrators: the rows that only the two-column table has
table-t4-inside = The rows of external administrators, for administrators of the organization itself
table-first-sign-in = What an external full administrator has on meeting sites
table-t6 = The partner organization itself
table-t7-partner-hub = Partner over customers: settings of Partner Hub
table-t7 = Partner over customers: settings of a customer organization
table-t8-inside = Contact centre: people of the organization
table-t8-outside = Contact centre: people of the partner and of any other organization
table-events = Webex Events

## Reasons: why something is allowed
## $role is the name of the role in this language.

reason-role_gives = { $role } gives this.
reason-rule_allows = A role held here allows this action.
reason-own_role = Everybody may give up their own role.

## Reasons: why a level is lower than asked

reason-no_role = No role held reaches this organization.
reason-not_given = The roles held here do not include this.
reason-level_too_low = With { $role }, this can be seen but not changed.
reason-needs_scope = Here, { $role } counts for one site or service at a time. Ask about one of them.
reason-not_divided = This belongs to the organization as a whole and is not divided by sites or services.
reason-site_not_listed = No role held here covers the site { $about }.
reason-customer_not_listed = The customer { $about } is not among this administrator’s customers.
reason-not_sold = No active subscription that counts for this role contains { $about }.
reason-site_managed_elsewhere = The site { $about } is managed in Site Administration, not here.
reason-restricted = Restricted mode limits what { $role } can do with this setting.
reason-other_platform = This setting does not exist on the organization’s contact centre platform.
reason-setup_not_done = The Services Set-Up Wizard has to be completed first.
reason-base_role_missing = { $role } is an add-on: alone, without a role that it builds on, it gives nothing.
reason-first_sign_in_missing = { $role } gives this from the first sign-in on, and there has been none yet.
reason-no_contact_center = This organization has no contact centre.
reason-license_excludes = One of the person’s licences takes away what { $role } would give here.
reason-not_elevated = { $role } gives this only while temporary access is approved and running.
reason-not_owned = { $role } gives this only on what is one's own; { $about } is not.
reason-condition_not_met = An attribute that { $role } demands is not as it should be, or is not known.
reason-not_started = { $role } has not started yet.
reason-ended = { $role } has ended.
reason-wrong_relation = The role held is meant for people who stand to the organization in another way.

## Reasons: what could not be evaluated, and is therefore denied
## $about is what the question called it.

reason-unknown_subject = Nobody is known here as { $about }.
reason-unknown_organization = There is no organization called { $about } here.
reason-unknown_action = There is no privilege, setting or action called { $about }.
reason-unknown_resource_type = Nothing is known about resources of the type { $about }.
reason-unknown_subject_type = Questions are about users, not about { $about }.
reason-unknown_setting = There is no setting called { $about }.
reason-unknown_role = There is no role called { $about }.
reason-unknown_site = This organization has no site called { $about }.
reason-unknown_user = The person that this is about, { $about }, is not known here.
reason-unknown_elevation = This organization has no request for temporary access with the id { $about }.
reason-bad_attribute = The attribute { $about } is of another type than the catalogue declares.
reason-missing_property = The question leaves out something it needs: { $about }.
reason-bad_encoding = The question arrived in a form that cannot be read, so the answer is no.
reason-no_catalogue = No rules are loaded, so the answer is no.
reason-evaluator_trapped = The evaluation stopped halfway, so the answer is no.
reason-evaluator_interrupted = The evaluation took too long and was stopped, so the answer is no.
reason-evaluator_unreadable = The result of the evaluation cannot be read, so the answer is no.
reason-stale_directory = This server’s data may be out of date, so the answer is no until it has caught up.

## Reasons: rules of acts that are broken

reason-not_authorized = No role held here allows this action.
reason-elevated_no_lasting_change = Temporary access cannot make changes that outlast it.
reason-wrong_organization_kind = This is not available in organizations of this kind.
reason-no_self_assignment = Nobody can assign this role to themselves; another administrator has to do it.
reason-role_not_holdable = This person cannot hold this role here.
reason-role_not_assignable = Nobody assigns this role: it follows from other facts.
reason-role_not_offered = This role is not offered to people from that organization.
reason-role_not_on_page = This page does not offer the role.
reason-role_excluded = This role and { $role } exclude each other: nobody holds both.
reason-needs_base_role = This role is an add-on: the person first needs one of the roles it builds on.
reason-provisioning_partner = This role is not for people from a partner that provisions the organization.
reason-home_has_contact_center = This role is not for people whose own organization has a contact centre.
reason-needs_sites = This role needs at least one site.
reason-site_out_of_reach = Only someone who administers the site { $about } can do this.
reason-customer_not_managed = This partner does not manage the customer { $about }.
reason-not_partner_admin = Customers are assigned to partner administrators only.
reason-not_joined = This person has not been added as an external administrator.
reason-already_joined = This person is already an external administrator here.
reason-not_external = This person is at home in the organization and so is no external administrator.
reason-consumer_user = This person belongs to the consumer organization, whose users cannot become external administrators.
reason-not_promotable = This person holds no role that can be promoted.
reason-not_external_full_admin = This person is not an external full administrator.
reason-partial_demotion = External full administrators are demoted together, and { $about } is left out.
reason-request_open = The same agent’s request { $about } is still pending or running.
reason-own_request = Nobody answers a request of their own.
reason-request_expired = The hour to answer the request { $about } is over.
reason-request_answered = The request { $about } has already been answered.
reason-request_invalid = The request { $about } was not allowed when it was made, so it counts for nothing.
reason-not_running = The temporary access is not running.
reason-no_sales_relation = There is no active sales relation between the partner and this organization.
reason-not_managed = No partner manages this organization.

## Reasons: what the one who acts should know

reason-last_full_admin = After this, the organization has no full administrator left.
reason-single_full_admin = With only one full administrator, nobody can step in; two or more are safer.
reason-service_roles_affected = This change may affect the person’s service roles, so have a look at them too.
reason-nothing_changes = Nothing changes: this is how it is already.

## Changes that would turn a deny into an allow
## $role is the role to give or to widen; $about the site or customer to add; $roles a list of names of roles.

change-assign_role = Assign { $role }.
change-add_site = Add the site { $about } to { $role }.
change-add_customer = Add the customer { $about } to { $role }.
change-add_external_admin = Add the person from outside as { $role }.
change-elevate = Request temporary access and have it approved.
change-lift_restriction = Turn restricted mode off.
change-allow_support_read_only = Turn read-only access for Cisco support on.
change-sign_in = Sign in once.
change-by = { $roles } can do this.

## Decisions
## $level is the level that the subject has, $what a privilege, setting or act. Acts have no level.

decision-allow = Yes. { $subject } has “{ $level }” on “{ $what }”.
decision-deny = No. { $subject } has “{ $level }” on “{ $what }”.
decision-allow-act = Yes. { $subject } may do this: { $what }.
decision-deny-act = No. { $subject } may not do this: { $what }.

## Sources

source = { $document }, table { $table }, row { $row }
inferred = inferred
