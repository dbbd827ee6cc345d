use serde::{Deserialize, Serialize};

use super::{Attributes, Timestamp};
use crate::{
    ContactCenterPlatform, ElevationId, ManagedIn, OrganizationId, OrganizationKind, RoleId, ServiceId, SiteId, UserId,
    read_fields, read_words,
};

/// The whole document. Unknown fields are refused everywhere in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Always [`Document::FORMAT`].
    pub format: String,
    /// Organizations of every kind.
    pub organizations: Vec<Organization>,
    /// Meeting sites.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sites: Vec<Site>,
    /// People.
    #[serde(default)]
    pub users: Vec<User>,
    /// Who holds which role where.
    #[serde(default)]
    pub assignments: Vec<Assignment>,
    /// Requests for temporary access.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elevations: Vec<Elevation>,
}

impl Document {
    /// The format that this crate reads and writes.
    pub const FORMAT: &str = "remit.directory/1";
}

/// An organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// Its id, unique among organizations.
    pub id: OrganizationId,
    /// What people call it.
    pub name: String,
    /// Its kind.
    pub kind: OrganizationKind,
    /// The partner that manages it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub managed_by: Option<OrganizationId>,
    /// Restricted mode; where it is not said, a managed customer has it on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restricted_mode: Option<bool>,
    /// Whether the vendor's support may look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_read_only: Option<bool>,
    /// Its contact centre.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_center: Option<ContactCenter>,
    /// Whether the services set-up wizard is completed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services_setup_done: Option<bool>,
    /// What was sold to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subscriptions: Vec<Subscription>,
    /// Who first set its account up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_up: Option<SetUp>,
}

/// The contact centre of an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ContactCenter {
    /// Whether it is in use.
    pub enabled: bool,
    /// Its generation; a later one where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<ContactCenterPlatform>,
}

/// What a partner sold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Subscription {
    /// Who sold it.
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub partner: OrganizationId,
    /// Whether the sales relation lasts.
    pub active: bool,
    /// Services in it.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schema(value_type = Vec<String>))]
    pub services: Vec<ServiceId>,
    /// Sites in it.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schema(value_type = Vec<String>))]
    pub sites: Vec<SiteId>,
}

/// Who first set an organization's account up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SetUp {
    /// The person.
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub by: UserId,
    /// Whether the organization was new then.
    pub new: bool,
    /// When the access that follows from it was revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = DateTime))]
    pub ended_at: Option<Timestamp>,
}

/// A meeting site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Its id, unique among sites.
    pub id: SiteId,
    /// Whose it is.
    pub organization: OrganizationId,
    /// Where it is administered.
    pub managed_in: ManagedIn,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct User {
    /// The e-mail address, unique among people.
    pub id: UserId,
    /// First and last name.
    pub name: String,
    /// The home organization.
    pub organization: OrganizationId,
    /// Licences held.
    #[serde(default)]
    pub licenses: Vec<String>,
    /// Contact-centre user profiles held.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub profiles: Vec<String>,
    /// Whether the e-mail address is verified; it is where that is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
    /// Whether the person works for the vendor's support.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vendor_support: Option<bool>,
    /// What else is known of the person, for catalogues whose conditions read it.
    #[serde(default, skip_serializing_if = "Attributes::is_empty")]
    pub attributes: Attributes,
}

/// A role that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// Who.
    pub user: UserId,
    /// Which.
    pub role: RoleId,
    /// Where.
    pub organization: OrganizationId,
    /// The sites of a site role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sites: Vec<SiteId>,
    /// The customers of a partner administrator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customers: Option<Vec<OrganizationId>>,
    /// Who gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_by: Option<UserId>,
    /// Its first moment; one to come is a scheduled start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned_at: Option<Timestamp>,
    /// First moment after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// When an external administrator first signed in afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_sign_in_at: Option<Timestamp>,
}

/// A request for temporary access.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elevation {
    /// Its id, unique among elevations.
    pub id: ElevationId,
    /// Who asks.
    pub agent: UserId,
    /// Where.
    pub organization: OrganizationId,
    /// When it was asked for.
    pub requested_at: Timestamp,
    /// The answer; a request that waits has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<ElevationAnswer>,
    /// When it was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<Timestamp>,
    /// Who answered it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<UserId>,
    /// When somebody ended it before its time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
    /// What for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
}

/// The answer to a request for temporary access.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ElevationAnswer {
    /// Granted.
    Approved,
    /// Refused.
    Denied,
}

read_words! { ElevationAnswer, Timestamp }

read_fields! {
    Document { format, organizations; sites, users, assignments, elevations }
    Organization {
        id, name, kind;
        managed_by, restricted_mode, support_read_only, contact_center, services_setup_done, subscriptions, set_up
    }
    ContactCenter { enabled; platform }
    Subscription { partner, active; services, sites }
    SetUp { by, new; ended_at }
    Site { id, organization, managed_in; }
    User { id, name, organization; licenses, profiles, verified, vendor_support, attributes }
    Assignment {
        user, role, organization; sites, customers, assigned_by, assigned_at, expires_at, first_sign_in_at
    }
    Elevation { id, agent, organization, requested_at; decision, decided_at, decided_by, ended_at, purpose }
}
