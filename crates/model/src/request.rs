//! What is asked, with the facts of the things it names (sites, customers) beside them.

use serde::{Deserialize, Serialize};

use crate::{Attribute, ElevationId, Level, ManagedIn, OrganizationId, RoleId, ServiceId, SiteId, UserId};

/// One question about one (subject, organization) pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// What `name` names.
    pub kind: RequestKind,
    /// The id of a privilege, a setting or an act.
    pub name: String,
    /// The level asked for, of a privilege or a setting.
    #[serde(default)]
    pub level: Level,
    /// Where in the organization.
    #[serde(default)]
    pub place: Place,
    /// What an act is about.
    #[serde(default)]
    pub act: ActDetails,
    /// What the request says of the resource, the action and the circumstances, of what the catalogue reads.
    #[serde(default)]
    pub attributes: Vec<Attribute>,
}

impl Request {
    /// Asks for a level of a privilege in the organization as a whole.
    pub fn privilege(id: impl Into<String>, level: Level) -> Self {
        Self::new(RequestKind::Privilege, id, level)
    }

    /// Asks for a level of one setting.
    pub fn setting(id: impl Into<String>, level: Level) -> Self {
        Self::new(RequestKind::Setting, id, level)
    }

    /// Asks to perform an act.
    pub fn act(name: impl Into<String>, details: ActDetails) -> Self {
        Self { act: details, ..Self::new(RequestKind::Act, name, Level::None) }
    }

    /// The same, asked of a site or service.
    #[must_use]
    pub fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }

    fn new(kind: RequestKind, name: impl Into<String>, level: Level) -> Self {
        Self {
            kind,
            name: name.into(),
            level,
            place: Place::Organization,
            act: ActDetails::default(),
            attributes: Vec::new(),
        }
    }
}

/// What a request names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum RequestKind {
    /// A row of a table.
    Privilege = 0,
    /// One control of the console.
    Setting = 1,
    /// An administrative action with rules of its own.
    Act = 2,
}

/// What of the organization a question is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// All of it.
    #[default]
    Organization,
    /// One meeting site.
    Site(SiteFacts),
    /// One service.
    Service(ServiceFacts),
    /// One thing of a type that the catalogue declares.
    Resource(ResourceFacts),
}

/// A thing that a request names, of a type that the catalogue declares. What is known of it is in the request's
/// attributes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ResourceFacts {
    /// Its type.
    pub kind: String,
    /// Its id.
    pub id: String,
}

/// A site that a request names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SiteFacts {
    /// Its id.
    pub id: SiteId,
    /// Where it is administered; absent when the organization has no such site.
    #[serde(default)]
    pub managed_in: Option<ManagedIn>,
    /// Partners whose active subscriptions list it.
    #[serde(default)]
    pub sold_by: Vec<OrganizationId>,
}

/// A service that a request names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ServiceFacts {
    /// Its id.
    pub id: ServiceId,
    /// Partners whose active subscriptions list it.
    #[serde(default)]
    pub sold_by: Vec<OrganizationId>,
}

/// What an act is about. Each act reads what it needs and ignores the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields, default)]
pub struct ActDetails {
    /// The role to assign, revoke, add or promote to.
    pub role: Option<RoleId>,
    /// The page that the act is done on, where that limits it (statement 131).
    pub page: Option<String>,
    /// The sites that a site role is about.
    pub sites: Vec<SiteFacts>,
    /// The customers that a partner administrator is to have.
    pub customers: Vec<CustomerFacts>,
    /// Everybody who is demoted together.
    pub users: Vec<UserId>,
    /// The request for temporary access that is answered or ended.
    pub elevation: Option<ElevationId>,
    /// Everybody who holds the role that is demoted for all at once.
    pub demotable: Vec<UserId>,
    /// How many other people hold the role of which an organization should keep a holder.
    pub other_holders: u32,
}

/// A customer that a request names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CustomerFacts {
    /// Its id.
    pub id: OrganizationId,
    /// Who manages it; absent when nobody does or there is no such organization.
    #[serde(default)]
    pub managed_by: Option<OrganizationId>,
}
