// Made of `crates/model` by `tests/tests/typescript.rs`; do not edit. Instants are milliseconds since 1970 UTC.

/**
 * An administrative action with rules of its own.
 */
export type Act = {
/**
 * Its name.
 */
name: string,
/**
 * What it is done to.
 */
on: ActOn,
/**
 * Kinds of organizations where it is done.
 */
kinds: Array<OrganizationKind>,
/**
 * Roles whose holders may do it.
 */
by: Array<number>,
/**
 * Whether the vendor's support may do it.
 */
by_vendor_support: boolean,
/**
 * Whether the agent whose request for temporary access it is about may do it.
 */
by_agent: boolean,
/**
 * Whether anybody may do it to himself who holds something here.
 */
by_oneself: boolean,
/**
 * What else must hold.
 */
rules: Array<ActRule>,
/**
 * Where the rules come from.
 */
source: Source, };

/**
 * What an act is about. Each act reads what it needs and ignores the rest.
 */
export type ActDetails = {
/**
 * The role to assign, revoke, add or promote to.
 */
role: RoleId | null,
/**
 * The page that the act is done on, where that limits it (statement 131).
 */
page: string | null,
/**
 * The sites that a site role is about.
 */
sites: Array<SiteFacts>,
/**
 * The customers that a partner administrator is to have.
 */
customers: Array<CustomerFacts>,
/**
 * Everybody who is demoted together.
 */
users: Array<UserId>,
/**
 * The request for temporary access that is answered or ended.
 */
elevation: ElevationId | null,
/**
 * Everybody who holds the role that is demoted for all at once.
 */
demotable: Array<UserId>,
/**
 * How many other people hold the role of which an organization should keep a holder.
 */
other_holders: number, };

/**
 * What an act is done to.
 */
export type ActOn = "user" | "organization";

/**
 * One rule of an act. Each is checked, and each that is broken is reported.
 */
export type ActRule = "names_role" | "may_assign" | "may_revoke" | "can_hold_role" | "can_receive_role" | "names_sites" | "no_self_assignment" | "has_base_role" | "nothing_excluded" | "on_page" | "from_outside" | "not_consumer" | "not_joined" | "offered" | "promotable" | "demoted_together" | "no_open_request" | "request_pending" | "request_running" | "not_own_request" | "not_elevated" | "managed" | "customers_managed" | "names_customer" | "takes_customers";

/**
 * An action with a name of its own: what it asks of a thing.
 */
export type Action = {
/**
 * Its name, as requests say it.
 */
name: string,
/**
 * The type of things that it is done to.
 */
on: number,
/**
 * The privilege that it needs.
 */
privilege: number,
/**
 * The level of it.
 */
level: Level, };

/**
 * Places of things in the alphabetical order of their names.
 */
export type Alphabet = {
/**
 * Of [`Catalogue::roles`].
 */
roles: Array<number>,
/**
 * Of [`Catalogue::privileges`].
 */
privileges: Array<number>,
/**
 * Of [`Catalogue::settings`].
 */
settings: Array<number>,
/**
 * Of [`Catalogue::acts`].
 */
acts: Array<number>, };

/**
 * The answer to a request for temporary access.
 */
export type AnswerFacts = {
/**
 * Granted or refused.
 */
approved: boolean,
/**
 * When.
 */
at: Instant,
/**
 * By whom, where that is known.
 */
by: UserId | null, };

/**
 * What a privilege may be asked of.
 */
export type AskedOf = {
/**
 * The organization as a whole.
 */
organization: boolean,
/**
 * A site.
 */
site: boolean,
/**
 * A service.
 */
service: boolean,
/**
 * Things of these types.
 */
resources: Array<number>, };

/**
 * Who may assign and revoke what to whom.
 */
export type AssignRule = {
/**
 * Roles of the one who acts.
 */
by: Array<number>,
/**
 * How the one who acts stands to the organization through that role.
 */
relations: Array<Relation>,
/**
 * Kinds of organizations where it holds.
 */
kinds: Array<OrganizationKind>,
/**
 * Roles assigned and revoked.
 */
roles: Array<number>,
/**
 * To whom.
 */
to: Array<Receiver>,
/**
 * The privilege that the one who acts must manage on each site named.
 */
on_sites: number | null,
/**
 * Whether the home of the one who acts must have an active subscription there.
 */
sold_by_home: boolean,
/**
 * Whether the role counts where it is held at home, though it does not reach the organization.
 */
at_home: boolean,
/**
 * Whether it is for assigning only.
 */
assign_only: boolean,
/**
 * Where the rule comes from.
 */
source: Source, };

/**
 * One role held.
 */
export type AssignmentFacts = {
/**
 * The role.
 */
role: RoleId,
/**
 * Its first moment, where it has one.
 */
starts_at: Instant | null,
/**
 * The first moment after it, where it has one.
 */
expires_at: Instant | null,
/**
 * When the holder first signed in afterwards.
 */
first_sign_in_at: Instant | null,
/**
 * The sites that it is limited to.
 */
sites: Array<SiteId>,
/**
 * Whether the organization in question is among the customers that it lists.
 */
lists_organization: boolean, };

/**
 * An attribute with its value.
 */
export type Attribute = {
/**
 * Whose it is.
 */
of: AttributeOf,
/**
 * Its name.
 */
name: string,
/**
 * Its value.
 */
value: AttributeValue, };

/**
 * An attribute that conditions read.
 */
export type AttributeDeclaration = {
/**
 * Whose it is.
 */
of: AttributeOf,
/**
 * Its name.
 */
name: string,
/**
 * What it is.
 */
kind: AttributeType,
/**
 * Its value where nothing else says it.
 */
default: AttributeValue | null, };

/**
 * Whose an attribute is.
 */
export type AttributeOf = "subject" | "resource" | "action" | "context";

/**
 * What an attribute can be.
 */
export type AttributeType = "text" | "number" | "boolean" | "texts";

/**
 * The value of an attribute.
 */
export type AttributeValue = { "text": string } | { "number": number } | { "boolean": boolean } | { "texts": Array<string> };

/**
 * What remains of a setting in restricted mode.
 */
export type Cap = {
/**
 * The highest level that remains.
 */
level: Level,
/**
 * Whether the control disappears instead of being greyed out.
 */
hidden: boolean,
/**
 * Where the cap comes from.
 */
source: Source, };

/**
 * The whole policy.
 */
export type Catalogue = {
/**
 * Its id.
 */
id: string,
/**
 * What it is called.
 */
title: string,
/**
 * The documents that cells and rules refer to.
 */
documents: Array<Document>,
/**
 * Rows, in the order of the tables.
 */
privileges: Array<Privilege>,
/**
 * Controls of the console, in the order of its pages.
 */
settings: Array<Setting>,
/**
 * Roles.
 */
roles: Array<Role>,
/**
 * Columns of the tables: what a role gives in one relation.
 */
columns: Array<Column>,
/**
 * Conditions that cells refer to.
 */
conditions: Array<Condition>,
/**
 * Roles that follow from facts.
 */
derivations: Array<Derivation>,
/**
 * Acts.
 */
acts: Array<Act>,
/**
 * Who may assign and revoke what to whom.
 */
assign_rules: Array<AssignRule>,
/**
 * Roles offered to people from outside.
 */
offers: Array<Offer>,
/**
 * Pages that offer only some roles.
 */
pages: Array<Page>,
/**
 * Types of things beside organizations, sites, services and people.
 */
resources: Array<ResourceType>,
/**
 * Attributes that conditions read.
 */
attributes: Array<AttributeDeclaration>,
/**
 * Actions with names of their own.
 */
actions: Array<Action>,
/**
 * What caps settings, and where it is on.
 */
restriction: Restriction | null,
/**
 * How temporary access works, where there is such a thing.
 */
elevation: Elevation | null,
/**
 * How external full administrators are demoted.
 */
demotion: Demotion | null,
/**
 * The role of which an organization should keep a holder, better two (statement 11).
 */
keep_holder_of: number | null,
/**
 * Names in alphabetical order, for look-ups.
 */
alphabet: Alphabet, };

/**
 * The level that a role gives on a privilege.
 */
export type Cell = {
/**
 * The row.
 */
privilege: number,
/**
 * What it gives.
 */
level: Level,
/**
 * What must hold for that.
 */
conditions: Array<number>,
/**
 * What it gives otherwise.
 */
otherwise: Level,
/**
 * What of the organization it reaches.
 */
reach: Reach,
/**
 * Where it comes from.
 */
source: Source, };

/**
 * One change that would turn a deny into an allow, and who could make it.
 */
export type Change = {
/**
 * What to do.
 */
kind: ChangeKind,
/**
 * The role to give, or to widen.
 */
role: RoleId | null,
/**
 * The site or customer to add.
 */
about: string | null,
/**
 * Roles whose holders could do it in the organization.
 */
by: Array<RoleId>, };

/**
 * What to do to turn a deny into an allow.
 */
export type ChangeKind = "assign_role" | "add_site" | "add_customer" | "add_external_admin" | "elevate" | "lift_restriction" | "allow_support_read_only" | "sign_in";

/**
 * What a role gives in one relation.
 */
export type Column = {
/**
 * The table that it is part of.
 */
table: string,
/**
 * The role.
 */
role: number,
/**
 * How its holder stands to the organization.
 */
relation: Relation,
/**
 * Kinds of organizations that it is for.
 */
kinds: Array<OrganizationKind>,
/**
 * Its cells; a privilege without one has `none`.
 */
cells: Array<Cell>, };

/**
 * How two values compare.
 */
export type Comparator = "equal" | "not_equal" | "less" | "at_most" | "more" | "at_least" | "one_of" | "contains";

/**
 * A comparison of two values of types that fit. One that is not known makes it fail, whatever is compared.
 */
export type Comparison = {
/**
 * The value on the left.
 */
left: Operand,
/**
 * How they compare.
 */
is: Comparator,
/**
 * The value on the right.
 */
right: Operand, };

/**
 * Something that must hold, besides the role. The set is closed and each is a comparison of facts.
 */
export type Condition = { "holds_any": Array<number> } | "elevated" | "signed_in" | "contact_center" | "contact_center_v1" | "setup_done" | { "without_license": string } | { "compare": Comparison };

/**
 * A role that was considered.
 */
export type Considered = {
/**
 * The role.
 */
role: RoleId,
/**
 * Why the subject has it.
 */
held: Held,
/**
 * When it begins and ends, where it does.
 */
starts_at: Instant | null,
/**
 * First moment after it.
 */
expires_at: Instant | null,
/**
 * What it gave, after restrictions.
 */
gave: Level,
/**
 * Why it gave no more, where something held it back.
 */
because: ReasonCode | null,
/**
 * The cell that says so.
 */
source: Source, };

/**
 * The generation of a contact centre. Only `1.0` is set up from the console (statement 230).
 */
export type ContactCenterPlatform = "1.0" | "new";

/**
 * A customer that a request names.
 */
export type CustomerFacts = {
/**
 * Its id.
 */
id: OrganizationId,
/**
 * Who manages it; absent when nobody does or there is no such organization.
 */
managed_by: OrganizationId | null, };

/**
 * How external full administrators are demoted.
 */
export type Demotion = {
/**
 * The role that is taken.
 */
from: number,
/**
 * Roles that can be promoted to it.
 */
promotable: Array<number>,
/**
 * What people of the partner become.
 */
partner: number,
/**
 * What others become.
 */
elsewhere: number,
/**
 * Where it comes from.
 */
source: Source, };

/**
 * A role that follows from facts.
 */
export type Derivation = {
/**
 * The role.
 */
role: number,
/**
 * How its holder stands to the organization through it.
 */
relation: Relation,
/**
 * Kinds of organizations where it happens.
 */
kinds: Array<OrganizationKind>,
/**
 * What it follows from.
 */
when: DerivedWhen,
/**
 * Where the rule comes from.
 */
source: Source, };

/**
 * What a derived role follows from.
 */
export type DerivedWhen = "set_up_new" | "set_up_existing" | "first_user" | { "profile": string } | "vendor_elevated" | "vendor_read_only";

/**
 * A document that the policy was taken from.
 */
export type Document = {
/**
 * Its key in [`Source::documents`].
 */
key: string,
/**
 * Its title.
 */
title: string, };

/**
 * How temporary access works.
 */
export type Elevation = {
/**
 * Milliseconds in which a request can be answered.
 */
answer_within: number,
/**
 * Milliseconds that an approval lasts.
 */
lasts: number,
/**
 * The act that asks for it; it says who may.
 */
request: number,
/**
 * The act that grants it.
 */
approve: number,
/**
 * The act that lets the vendor's support look.
 */
look: number,
/**
 * Where it comes from.
 */
source: Source, };

/**
 * One request for temporary access by the subject in the organization.
 */
export type ElevationFacts = {
/**
 * Its id.
 */
id: ElevationId,
/**
 * When it was asked for.
 */
requested_at: Instant,
/**
 * The answer, where there is one.
 */
answer: AnswerFacts | null,
/**
 * When somebody ended it before its time.
 */
ended_at: Instant | null, };

/**
 * A request for temporary access, and what became of it.
 *
 * Two ids are the same when their bytes are: nothing folds case or normalizes. A copy shares its text.
 */
export type ElevationId = string;

/**
 * The long answer: the decision, why, what was considered, and what would change it.
 */
export type Explanation = {
/**
 * Allow or deny.
 */
allowed: boolean,
/**
 * The level that the subject has; absent for an act.
 */
level: Level | null,
/**
 * The first instant at which the answer changes by time alone.
 */
valid_until: Instant | null,
/**
 * Why, the deciding reason first. For a refused act: each broken rule.
 */
reasons: Array<Reason>,
/**
 * What the one who acts should know; it blocks nothing.
 */
warnings: Array<Reason>,
/**
 * Each role considered, and what it gave.
 */
considered: Array<Considered>,
/**
 * Each restriction that took something.
 */
restrictions: Array<Restricted>,
/**
 * For a deny: the smallest single changes that would allow it.
 */
changes: Array<Change>, };

/**
 * The facts of one pair. An absent half is an id that the directory does not know, and is denied.
 */
export type Facts = {
/**
 * The organization in question.
 */
organization: OrganizationFacts | null,
/**
 * The person in question.
 */
subject: SubjectFacts | null,
/**
 * What ties the two together.
 */
pair: PairFacts, };

/**
 * Why somebody has a role.
 */
export type Held = "assigned" | "assigned_by_partner" | "derived" | "elevated";

/**
 * A moment: milliseconds since 1970-01-01T00:00:00Z. Dates are parsed and printed outside the module.
 */
export type Instant = number;

/**
 * How much of a privilege or setting somebody has. Ordered: a higher level includes the lower ones.
 */
export type Level = "none" | "view" | "manage";

/**
 * What the assignments of a role list.
 */
export type Lists = "nothing" | "sites" | "customers";

/**
 * Where a meeting site is administered.
 */
export type ManagedIn = "control_hub" | "site_administration";

/**
 * Roles offered to people from outside.
 */
export type Offer = {
/**
 * Where they come from.
 */
origin: Origin,
/**
 * What they are offered.
 */
roles: Array<number>,
/**
 * Where it comes from.
 */
source: Source, };

/**
 * One side of a comparison.
 */
export type Operand = { "value": AttributeValue } | { "attribute": number } | "subject_id" | "subject_home" | "resource_id" | "organization_id";

/**
 * The organization's half: the same for every subject.
 */
export type OrganizationFacts = {
/**
 * Its id.
 */
id: OrganizationId,
/**
 * Its kind.
 */
kind: OrganizationKind,
/**
 * The partner that manages it.
 */
managed_by: OrganizationId | null,
/**
 * Restricted mode as the organization says it; absent where it does not say.
 */
restricted_mode: boolean | null,
/**
 * Whether the vendor's support may look.
 */
support_read_only: boolean,
/**
 * The platform of its contact centre; absent where there is none or it is not enabled.
 */
contact_center: ContactCenterPlatform | null,
/**
 * Whether a full administrator has completed the services set-up wizard.
 */
services_setup_done: boolean,
/**
 * Who first set the account up.
 */
set_up: SetUpFacts | null,
/**
 * Partners with an active subscription here.
 */
sold_by: Array<OrganizationId>, };

/**
 * An organization of any kind.
 *
 * Two ids are the same when their bytes are: nothing folds case or normalizes. A copy shares its text.
 */
export type OrganizationId = string;

/**
 * What an organization is.
 */
export type OrganizationKind = "customer" | "partner" | "free" | "consumer";

/**
 * Where somebody from outside comes from.
 */
export type Origin = "partner" | "elsewhere";

/**
 * A page that offers only some roles.
 */
export type Page = {
/**
 * Its id.
 */
id: string,
/**
 * What it offers.
 */
roles: Array<number>,
/**
 * Where it comes from.
 */
source: Source, };

/**
 * What ties the subject to the organization.
 */
export type PairFacts = {
/**
 * Assignments in the organization itself.
 */
assignments: Array<AssignmentFacts>,
/**
 * Assignments in the subject's home, where that is another organization: a partner's roles over its customers.
 */
home_assignments: Array<AssignmentFacts>,
/**
 * Everything the subject ever asked for in the organization, oldest first.
 */
elevations: Array<ElevationFacts>, };

/**
 * What of the organization a question is about.
 */
export type Place = "organization" | { "site": SiteFacts } | { "service": ServiceFacts } | { "resource": ResourceFacts };

/**
 * One thing that can be seen or managed.
 */
export type Privilege = {
/**
 * Its id.
 */
id: PrivilegeId,
/**
 * What it may be asked of.
 */
asked_of: AskedOf,
/**
 * The privilege of the organization whose level is had on every site administered here, too.
 */
whole_from: number | null, };

/**
 * A privilege of the catalogue.
 *
 * Two ids are the same when their bytes are: nothing folds case or normalizes. A copy shares its text.
 */
export type PrivilegeId = string;

/**
 * What of the organization a cell reaches.
 */
export type Reach = "whole" | "listed_sites" | "sold_by_home" | "sold_by_anyone" | "owned";

/**
 * One reason: a code and what it refers to.
 */
export type Reason = {
/**
 * What it says.
 */
code: ReasonCode,
/**
 * The role that it is about.
 */
role: RoleId | null,
/**
 * The site, service, customer, person, elevation or property that it is about.
 */
about: string | null,
/**
 * Where the rule comes from.
 */
source: Source, };

/**
 * A machine code. Codes are stable: pages translate them, and tests and clients compare them.
 */
export type ReasonCode = "role_gives" | "rule_allows" | "own_role" | "no_role" | "not_given" | "level_too_low" | "needs_scope" | "not_divided" | "site_not_listed" | "customer_not_listed" | "not_sold" | "site_managed_elsewhere" | "restricted" | "other_platform" | "setup_not_done" | "base_role_missing" | "first_sign_in_missing" | "no_contact_center" | "license_excludes" | "not_elevated" | "not_owned" | "condition_not_met" | "not_started" | "ended" | "wrong_relation" | "unknown_subject" | "unknown_organization" | "unknown_action" | "unknown_resource_type" | "unknown_subject_type" | "unknown_setting" | "unknown_role" | "unknown_site" | "unknown_user" | "unknown_elevation" | "bad_attribute" | "missing_property" | "bad_encoding" | "no_catalogue" | "evaluator_trapped" | "evaluator_interrupted" | "evaluator_unreadable" | "stale_directory" | "not_authorized" | "elevated_no_lasting_change" | "wrong_organization_kind" | "no_self_assignment" | "role_not_holdable" | "role_not_assignable" | "role_not_offered" | "role_not_on_page" | "role_excluded" | "needs_base_role" | "provisioning_partner" | "home_has_contact_center" | "needs_sites" | "site_out_of_reach" | "customer_not_managed" | "not_partner_admin" | "not_joined" | "already_joined" | "not_external" | "consumer_user" | "not_promotable" | "not_external_full_admin" | "partial_demotion" | "request_open" | "own_request" | "request_expired" | "request_answered" | "request_invalid" | "not_running" | "no_sales_relation" | "not_managed" | "last_full_admin" | "single_full_admin" | "service_roles_affected" | "nothing_changes";

/**
 * To whom a role is assigned.
 */
export type Receiver = "own" | "joined" | "myself";

/**
 * How the holder of a role stands to the organization in question. Derived from facts, never stored.
 */
export type Relation = "own" | "managing_partner" | "external" | "support";

/**
 * One question about one (subject, organization) pair.
 */
export type Request = {
/**
 * What `name` names.
 */
kind: RequestKind,
/**
 * The id of a privilege, a setting or an act.
 */
name: string,
/**
 * The level asked for, of a privilege or a setting.
 */
level: Level,
/**
 * Where in the organization.
 */
place: Place,
/**
 * What an act is about.
 */
act: ActDetails,
/**
 * What the request says of the resource, the action and the circumstances, of what the catalogue reads.
 */
attributes: Array<Attribute>, };

/**
 * What a request names.
 */
export type RequestKind = "privilege" | "setting" | "act";

/**
 * A thing that a request names, of a type that the catalogue declares. What is known of it is in the request's
 * attributes.
 */
export type ResourceFacts = {
/**
 * Its type.
 */
kind: string,
/**
 * Its id.
 */
id: string, };

/**
 * A type of things that privileges may be asked of.
 */
export type ResourceType = {
/**
 * The type, as requests name it.
 */
id: string,
/**
 * The attribute that says whose a thing is.
 */
owner: number | null, };

/**
 * A restriction that took something away.
 */
export type Restricted = {
/**
 * The setting.
 */
setting: SettingId,
/**
 * The role that it was taken from.
 */
role: RoleId,
/**
 * What the role gives.
 */
from: Level,
/**
 * What remains.
 */
to: Level,
/**
 * Where the cap comes from.
 */
source: Source, };

/**
 * What caps settings.
 */
export type Restriction = {
/**
 * Its id.
 */
id: string,
/**
 * Whether it is on in a managed customer that does not say.
 */
on_when_managed: boolean,
/**
 * The act that sets it.
 */
act: number,
/**
 * Where it comes from.
 */
source: Source, };

/**
 * A named set of levels.
 */
export type Role = {
/**
 * Its id.
 */
id: RoleId,
/**
 * How its holder may stand to the organization where it is assigned.
 */
relations: Array<Relation>,
/**
 * Kinds of organizations where it can be assigned.
 */
kinds: Array<OrganizationKind>,
/**
 * Whether people hold it by assignment; otherwise it only follows from other facts.
 */
assigned: boolean,
/**
 * What its assignments list.
 */
lists: Lists,
/**
 * Roles of which the holder needs one, for the assignment to be allowed.
 */
base: Array<number>,
/**
 * Roles that its holder cannot have.
 */
excludes: Array<number>,
/**
 * Whether nobody gives it to himself.
 */
no_self_assignment: boolean,
/**
 * Where holders from outside come from, when it exists for some of them only.
 */
external_from: Origin | null,
/**
 * Whether people from outside whose home has a contact centre cannot be given it.
 */
not_from_contact_center: boolean,
/**
 * Whether restrictions leave it alone.
 */
exempt: boolean,
/**
 * Whether the organization needs a contact centre for it to be assigned.
 */
contact_center: boolean,
/**
 * Whether it counts as a role of a service, which a change of organization roles may affect (statement 12).
 */
service: boolean,
/**
 * Where its rules come from.
 */
source: Source, };

/**
 * A role of the catalogue.
 *
 * Two ids are the same when their bytes are: nothing folds case or normalizes. A copy shares its text.
 */
export type RoleId = string;

/**
 * A service that a request names.
 */
export type ServiceFacts = {
/**
 * Its id.
 */
id: ServiceId,
/**
 * Partners whose active subscriptions list it.
 */
sold_by: Array<OrganizationId>, };

/**
 * A service that can be sold in a subscription.
 *
 * Two ids are the same when their bytes are: nothing folds case or normalizes. A copy shares its text.
 */
export type ServiceId = string;

/**
 * Who first set an organization up.
 */
export type SetUpFacts = {
/**
 * The person.
 */
by: UserId,
/**
 * Whether the organization was new then.
 */
new: boolean,
/**
 * When the access that follows from it was revoked.
 */
ended_at: Instant | null, };

/**
 * One control of the console.
 */
export type Setting = {
/**
 * Its id.
 */
id: SettingId,
/**
 * The privilege that it belongs to.
 */
privilege: number,
/**
 * The page of the console that it is on.
 */
area: string,
/**
 * What must hold for it to be there at all.
 */
conditions: Array<number>,
/**
 * What remains of it in restricted mode.
 */
cap: Cap | null, };

/**
 * A setting of the catalogue.
 *
 * Two ids are the same when their bytes are: nothing folds case or normalizes. A copy shares its text.
 */
export type SettingId = string;

/**
 * A site that a request names.
 */
export type SiteFacts = {
/**
 * Its id.
 */
id: SiteId,
/**
 * Where it is administered; absent when the organization has no such site.
 */
managed_in: ManagedIn | null,
/**
 * Partners whose active subscriptions list it.
 */
sold_by: Array<OrganizationId>, };

/**
 * A meeting site of an organization.
 *
 * Two ids are the same when their bytes are: nothing folds case or normalizes. A copy shares its text.
 */
export type SiteId = string;

/**
 * Where a cell or rule comes from: a document that the catalogue names, and what was read in it.
 */
export type Source = {
/**
 * Keys of documents in the catalogue's list of sources.
 */
documents: Array<string>,
/**
 * Numbers of the statements of the domain that the rule proves.
 */
statements: Array<number>,
/**
 * The table and row, where it is a cell.
 */
cell: string | null,
/**
 * Whether the document does not say it in so many words.
 */
inferred: boolean, };

/**
 * The subject's half: the same in every organization.
 */
export type SubjectFacts = {
/**
 * The person's id.
 */
id: UserId,
/**
 * The home organization.
 */
home: OrganizationId,
/**
 * Its kind.
 */
home_kind: OrganizationKind,
/**
 * Whether the home organization has a contact centre.
 */
home_contact_center: boolean,
/**
 * Whether the person works for the vendor's support.
 */
vendor_support: boolean,
/**
 * Whether the person set the home organization up when it was new.
 */
founded_home: boolean,
/**
 * When the access that follows from that was revoked.
 */
founded_home_ended_at: Instant | null,
/**
 * Licences held.
 */
licenses: Array<string>,
/**
 * Contact-centre user profiles held.
 */
profiles: Array<string>,
/**
 * What else the directory knows of the person, by name.
 */
attributes: { [key in string]: AttributeValue }, };

/**
 * A person: an e-mail address.
 *
 * Two ids are the same when their bytes are: nothing folds case or normalizes. A copy shares its text.
 */
export type UserId = string;
