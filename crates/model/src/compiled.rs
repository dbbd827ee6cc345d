//! A catalogue in the form that the module loads: names resolved to indexes, every cell in its place.
//!
//! Made by the `catalogue` crate from text, encoded with postcard, and identified by the SHA-256 of those bytes. All
//! rules that can be a value are values here; the evaluator knows how to read them and no role or privilege by name.

use serde::{Deserialize, Serialize};

use crate::{
    AttributeOf, AttributeType, AttributeValue, Level, OrganizationKind, PrivilegeId, Relation, RoleId, SettingId,
    reason::Source,
};

/// Place of a role in [`Catalogue::roles`].
pub type RoleIndex = u16;
/// Place of a privilege in [`Catalogue::privileges`].
pub type PrivilegeIndex = u16;
/// Place of a setting in [`Catalogue::settings`].
pub type SettingIndex = u16;
/// Place of a condition in [`Catalogue::conditions`].
pub type ConditionIndex = u16;
/// Place of a type in [`Catalogue::resources`].
pub type ResourceIndex = u16;
/// Place of an attribute in [`Catalogue::attributes`].
pub type AttributeIndex = u16;
/// Place of an act in [`Catalogue::acts`].
pub type ActIndex = u16;

/// The whole policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Catalogue {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The documents that cells and rules refer to.
    pub documents: Vec<Document>,
    /// Rows, in the order of the tables.
    pub privileges: Vec<Privilege>,
    /// Controls of the console, in the order of its pages.
    pub settings: Vec<Setting>,
    /// Roles.
    pub roles: Vec<Role>,
    /// Columns of the tables: what a role gives in one relation.
    pub columns: Vec<Column>,
    /// Conditions that cells refer to.
    pub conditions: Vec<Condition>,
    /// Roles that follow from facts.
    pub derivations: Vec<Derivation>,
    /// Acts.
    pub acts: Vec<Act>,
    /// Who may assign and revoke what to whom.
    pub assign_rules: Vec<AssignRule>,
    /// Roles offered to people from outside.
    pub offers: Vec<Offer>,
    /// Pages that offer only some roles.
    pub pages: Vec<Page>,
    /// Types of things beside organizations, sites, services and people.
    pub resources: Vec<ResourceType>,
    /// Attributes that conditions read.
    pub attributes: Vec<AttributeDeclaration>,
    /// Actions with names of their own.
    pub actions: Vec<Action>,
    /// What caps settings, and where it is on.
    pub restriction: Option<Restriction>,
    /// How temporary access works, where there is such a thing.
    pub elevation: Option<Elevation>,
    /// How external full administrators are demoted.
    pub demotion: Option<Demotion>,
    /// The role of which an organization should keep a holder, better two (statement 11).
    pub keep_holder_of: Option<RoleIndex>,
    /// Names in alphabetical order, for look-ups.
    pub alphabet: Alphabet,
}

/// Places of things in the alphabetical order of their names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Alphabet {
    /// Of [`Catalogue::roles`].
    pub roles: Vec<RoleIndex>,
    /// Of [`Catalogue::privileges`].
    pub privileges: Vec<PrivilegeIndex>,
    /// Of [`Catalogue::settings`].
    pub settings: Vec<SettingIndex>,
    /// Of [`Catalogue::acts`].
    pub acts: Vec<ActIndex>,
}

/// A document that the policy was taken from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Document {
    /// Its key in [`Source::documents`].
    pub key: String,
    /// Its title.
    pub title: String,
}

/// One thing that can be seen or managed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Privilege {
    /// Its id.
    pub id: PrivilegeId,
    /// What it may be asked of.
    pub asked_of: AskedOf,
    /// The privilege of the organization whose level is had on every site administered here, too.
    pub whole_from: Option<PrivilegeIndex>,
}

/// What a privilege may be asked of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AskedOf {
    /// The organization as a whole.
    pub organization: bool,
    /// A site.
    pub site: bool,
    /// A service.
    pub service: bool,
    /// Things of these types.
    pub resources: Vec<ResourceIndex>,
}

/// One control of the console.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Setting {
    /// Its id.
    pub id: SettingId,
    /// The privilege that it belongs to.
    pub privilege: PrivilegeIndex,
    /// The page of the console that it is on.
    pub area: String,
    /// What must hold for it to be there at all.
    pub conditions: Vec<ConditionIndex>,
    /// What remains of it in restricted mode.
    pub cap: Option<Cap>,
}

/// What remains of a setting in restricted mode.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Cap {
    /// The highest level that remains.
    pub level: Level,
    /// Whether the control disappears instead of being greyed out.
    pub hidden: bool,
    /// Where the cap comes from.
    pub source: Source,
}

/// A named set of levels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// How its holder may stand to the organization where it is assigned.
    pub relations: Vec<Relation>,
    /// Kinds of organizations where it can be assigned.
    pub kinds: Vec<OrganizationKind>,
    /// Whether people hold it by assignment; otherwise it only follows from other facts.
    pub assigned: bool,
    /// What its assignments list.
    pub lists: Lists,
    /// Roles of which the holder needs one, for the assignment to be allowed.
    pub base: Vec<RoleIndex>,
    /// Roles that its holder cannot have.
    pub excludes: Vec<RoleIndex>,
    /// Whether nobody gives it to himself.
    pub no_self_assignment: bool,
    /// Where holders from outside come from, when it exists for some of them only.
    pub external_from: Option<Origin>,
    /// Whether people from outside whose home has a contact centre cannot be given it.
    pub not_from_contact_center: bool,
    /// Whether restrictions leave it alone.
    pub exempt: bool,
    /// Whether the organization needs a contact centre for it to be assigned.
    pub contact_center: bool,
    /// Whether it counts as a role of a service, which a change of organization roles may affect (statement 12).
    pub service: bool,
    /// Where its rules come from.
    pub source: Source,
}

/// What the assignments of a role list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Lists {
    /// Nothing: the role reaches all.
    Nothing,
    /// Sites.
    Sites,
    /// Customers; those that the holder set up count as listed.
    Customers,
}

/// What a role gives in one relation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Column {
    /// The table that it is part of.
    pub table: String,
    /// The role.
    pub role: RoleIndex,
    /// How its holder stands to the organization.
    pub relation: Relation,
    /// Kinds of organizations that it is for.
    pub kinds: Vec<OrganizationKind>,
    /// Its cells; a privilege without one has `none`.
    pub cells: Vec<Cell>,
}

/// Where somebody from outside comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The partner that manages the organization, or sells to it.
    Partner,
    /// Any other organization.
    Elsewhere,
}

/// The level that a role gives on a privilege.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Cell {
    /// The row.
    pub privilege: PrivilegeIndex,
    /// What it gives.
    pub level: Level,
    /// What must hold for that.
    pub conditions: Vec<ConditionIndex>,
    /// What it gives otherwise.
    pub otherwise: Level,
    /// What of the organization it reaches.
    pub reach: Reach,
    /// Where it comes from.
    pub source: Source,
}

/// What of the organization a cell reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// All.
    Whole,
    /// The sites that the assignment lists.
    ListedSites,
    /// What the holder's home sold in an active subscription.
    SoldByHome,
    /// What anybody sold in an active subscription.
    SoldByAnyone,
    /// Things whose owner is the holder.
    Owned,
}

/// Something that must hold, besides the role. The set is closed and each is a comparison of facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// The holder also has one of these roles.
    HoldsAny(Vec<RoleIndex>),
    /// A request of the holder for temporary access is approved and running.
    Elevated,
    /// The holder has signed in since the role was assigned.
    SignedIn,
    /// The organization has a contact centre.
    ContactCenter,
    /// The organization's contact centre is of the first generation.
    ContactCenterV1,
    /// The services set-up wizard is completed.
    SetupDone,
    /// The holder does not have this licence.
    WithoutLicense(String),
    /// A comparison of attributes holds.
    Compare(Comparison),
}

/// A type of things that privileges may be asked of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ResourceType {
    /// The type, as requests name it.
    pub id: String,
    /// The attribute that says whose a thing is.
    pub owner: Option<AttributeIndex>,
}

/// An attribute that conditions read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AttributeDeclaration {
    /// Whose it is.
    pub of: AttributeOf,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: AttributeType,
    /// Its value where nothing else says it.
    pub default: Option<AttributeValue>,
}

/// An action with a name of its own: what it asks of a thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Action {
    /// Its name, as requests say it.
    pub name: String,
    /// The type of things that it is done to.
    pub on: ResourceIndex,
    /// The privilege that it needs.
    pub privilege: PrivilegeIndex,
    /// The level of it.
    pub level: Level,
}

/// A comparison of two values of types that fit. One that is not known makes it fail, whatever is compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Comparison {
    /// The value on the left.
    pub left: Operand,
    /// How they compare.
    pub is: Comparator,
    /// The value on the right.
    pub right: Operand,
}

/// One side of a comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Operand {
    /// The value itself.
    Value(AttributeValue),
    /// The value of an attribute.
    Attribute(AttributeIndex),
    /// The id of the person who asks.
    SubjectId,
    /// The id of his home.
    SubjectHome,
    /// The id of the thing that the question is about; of the organization, where it is about all of it.
    ResourceId,
    /// The id of the organization.
    OrganizationId,
}

/// How two values compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Comparator {
    /// Both are the same.
    Equal,
    /// Both are known and differ.
    NotEqual,
    /// The left number is smaller.
    Less,
    /// The left number is smaller, or both are the same.
    AtMost,
    /// The left number is larger.
    More,
    /// The left number is larger, or both are the same.
    AtLeast,
    /// The left text is one of the right texts.
    OneOf,
    /// The left texts have the right text among them.
    Contains,
}

/// A role that follows from facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Derivation {
    /// The role.
    pub role: RoleIndex,
    /// How its holder stands to the organization through it.
    pub relation: Relation,
    /// Kinds of organizations where it happens.
    pub kinds: Vec<OrganizationKind>,
    /// What it follows from.
    pub when: DerivedWhen,
    /// Where the rule comes from.
    pub source: Source,
}

/// What a derived role follows from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DerivedWhen {
    /// The subject set the organization up when it was new.
    SetUpNew,
    /// The subject set services up in an organization that existed, as a person of its partner.
    SetUpExisting,
    /// The subject set his home up when it was new: the organization, or the partner that manages it.
    FirstUser,
    /// The subject is at home in the organization and has this contact-centre profile.
    Profile(String),
    /// The subject works for the vendor's support and has running temporary access.
    VendorElevated,
    /// The subject works for the vendor's support and the organization lets it look.
    VendorReadOnly,
}

/// An administrative action with rules of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Act {
    /// Its name.
    pub name: String,
    /// What it is done to.
    pub on: ActOn,
    /// Kinds of organizations where it is done.
    pub kinds: Vec<OrganizationKind>,
    /// Roles whose holders may do it.
    pub by: Vec<RoleIndex>,
    /// Whether the vendor's support may do it.
    pub by_vendor_support: bool,
    /// Whether the agent whose request for temporary access it is about may do it.
    pub by_agent: bool,
    /// Whether anybody may do it to himself who holds something here.
    pub by_oneself: bool,
    /// What else must hold.
    pub rules: Vec<ActRule>,
    /// Where the rules come from.
    pub source: Source,
}

/// What an act is done to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ActOn {
    /// A person.
    User,
    /// An organization.
    Organization,
}

/// One rule of an act. Each is checked, and each that is broken is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ActRule {
    /// The request names a role of the catalogue.
    NamesRole,
    /// A rule lets the one who acts assign the role.
    MayAssign,
    /// A rule lets the one who acts revoke the role.
    MayRevoke,
    /// The person can hold the role here.
    CanHoldRole,
    /// The person is not of those who cannot be given the role.
    CanReceiveRole,
    /// A site role names sites that are administered here.
    NamesSites,
    /// Nobody gives himself a role that forbids it.
    NoSelfAssignment,
    /// The person has one of the role's base roles.
    HasBaseRole,
    /// The person has none of the roles that the role excludes.
    NothingExcluded,
    /// The page that the act is done on offers the role.
    OnPage,
    /// The person is from outside.
    FromOutside,
    /// The person does not belong to the consumer organization.
    NotConsumer,
    /// The person has not joined.
    NotJoined,
    /// The role is offered to people of that organization.
    Offered,
    /// The person holds an external role that can be promoted, and the role is the one to promote to.
    Promotable,
    /// All who must be demoted together are, and everybody named can be.
    DemotedTogether,
    /// No earlier request of the same agent is pending or running.
    NoOpenRequest,
    /// The request waits for an answer.
    RequestPending,
    /// The temporary access is running.
    RequestRunning,
    /// The request is not one's own.
    NotOwnRequest,
    /// The one who acts has no running temporary access himself.
    NotElevated,
    /// A partner manages the organization.
    Managed,
    /// The partner manages the customers named.
    CustomersManaged,
    /// The request names a customer.
    NamesCustomer,
    /// The person holds a role whose assignments list customers.
    TakesCustomers,
}

/// Who may assign and revoke what to whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AssignRule {
    /// Roles of the one who acts.
    pub by: Vec<RoleIndex>,
    /// How the one who acts stands to the organization through that role.
    pub relations: Vec<Relation>,
    /// Kinds of organizations where it holds.
    pub kinds: Vec<OrganizationKind>,
    /// Roles assigned and revoked.
    pub roles: Vec<RoleIndex>,
    /// To whom.
    pub to: Vec<Receiver>,
    /// The privilege that the one who acts must manage on each site named.
    pub on_sites: Option<PrivilegeIndex>,
    /// Whether the home of the one who acts must have an active subscription there.
    pub sold_by_home: bool,
    /// Whether the role counts where it is held at home, though it does not reach the organization.
    pub at_home: bool,
    /// Whether it is for assigning only.
    pub assign_only: bool,
    /// Where the rule comes from.
    pub source: Source,
}

/// To whom a role is assigned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Receiver {
    /// People at home in the organization, and whoever set it up when it was new.
    Own,
    /// People from outside who have joined.
    Joined,
    /// Oneself.
    Myself,
}

/// Roles offered to people from outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Offer {
    /// Where they come from.
    pub origin: Origin,
    /// What they are offered.
    pub roles: Vec<RoleIndex>,
    /// Where it comes from.
    pub source: Source,
}

/// A page that offers only some roles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Page {
    /// Its id.
    pub id: String,
    /// What it offers.
    pub roles: Vec<RoleIndex>,
    /// Where it comes from.
    pub source: Source,
}

/// What caps settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Restriction {
    /// Its id.
    pub id: String,
    /// Whether it is on in a managed customer that does not say.
    pub on_when_managed: bool,
    /// The act that sets it.
    pub act: ActIndex,
    /// Where it comes from.
    pub source: Source,
}

/// How temporary access works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Elevation {
    /// Milliseconds in which a request can be answered.
    pub answer_within: i64,
    /// Milliseconds that an approval lasts.
    pub lasts: i64,
    /// The act that asks for it; it says who may.
    pub request: ActIndex,
    /// The act that grants it.
    pub approve: ActIndex,
    /// The act that lets the vendor's support look.
    pub look: ActIndex,
    /// Where it comes from.
    pub source: Source,
}

/// How external full administrators are demoted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Demotion {
    /// The role that is taken.
    pub from: RoleIndex,
    /// Roles that can be promoted to it.
    pub promotable: Vec<RoleIndex>,
    /// What people of the partner become.
    pub partner: RoleIndex,
    /// What others become.
    pub elsewhere: RoleIndex,
    /// Where it comes from.
    pub source: Source,
}
