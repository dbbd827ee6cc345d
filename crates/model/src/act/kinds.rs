use serde::{Deserialize, Serialize};

use crate::{
    ElevationId, ManagedIn, OrganizationId, RoleId, SiteId, UserId,
    directory::{ContactCenter, Subscription, Timestamp},
};

/// Something that one person wants to do in one organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Give a person a role, or widen what he lists with it.
    AssignRole(UserId, RoleChange),
    /// Take a role from a person, or some of what he lists with it.
    RevokeRole(UserId, RoleChange),
    /// Let somebody from outside in.
    AddExternalAdmin(UserId, RoleChange),
    /// Make an external administrator a full one.
    PromoteExternalAdmin(UserId),
    /// Make all external full administrators what they were; all of them, together.
    DemoteExternalAdmins(Vec<UserId>),
    /// Remove an external administrator with all of his records.
    RevokeExternalAdmin(UserId),
    /// Switch restricted mode.
    SetRestrictedMode(bool),
    /// Switch whether the vendor's support may look.
    SetSupportReadOnly(bool),
    /// Ask for temporary access.
    RequestSupport {
        /// The id of the new request.
        id: ElevationId,
        /// What for.
        purpose: Option<String>,
    },
    /// Grant temporary access.
    ApproveSupport(ElevationId),
    /// Refuse it.
    DenySupport(ElevationId),
    /// End it before its time.
    EndSupport(ElevationId),
    /// Create a customer of the organization, which is a partner.
    CreateCustomer(NewCustomer),
    /// Give a partner administrator a customer.
    AssignCustomer(UserId, OrganizationId),
    /// Add a person to the organization.
    AddUser(NewUser),
    /// Change a person's details or licences.
    ChangeUser(UserId, UserChange),
    /// Add a meeting site.
    AddSite(SiteId, ManagedIn),
    /// Remove a meeting site.
    RemoveSite(SiteId),
}

/// A role, and what goes with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RoleChange {
    /// The role's id.
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub role: RoleId,
    /// The sites of a site role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schema(value_type = Vec<String>))]
    pub sites: Vec<SiteId>,
    /// The customers of a partner administrator.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schema(value_type = Vec<String>))]
    pub customers: Vec<OrganizationId>,
    /// A start to come; the role holds at once without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = DateTime))]
    pub starts_at: Option<Timestamp>,
    /// The first moment after it; it holds until it is revoked without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = DateTime))]
    pub expires_at: Option<Timestamp>,
    /// The page on which it is done, where that limits the roles: `partner_hub_administrators`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
}

/// A person to add.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewUser {
    /// The e-mail address.
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub id: UserId,
    /// First and last name.
    pub name: String,
    /// Licences.
    #[serde(default)]
    pub licenses: Vec<String>,
}

/// What changes about a person; what is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UserChange {
    /// First and last name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// All licences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licenses: Option<Vec<String>>,
}

/// A customer to create.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewCustomer {
    /// The new organization's id.
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub id: OrganizationId,
    /// What people call it.
    pub name: String,
    /// Its contact centre.
    #[serde(default)]
    pub contact_center: Option<ContactCenter>,
    /// Services that are sold to it.
    #[serde(default)]
    pub subscriptions: Vec<Subscription>,
}

impl Act {
    /// Its name in the log: that of the catalogue where it has one.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::AssignRole(..) => "roles.assign",
            Self::RevokeRole(..) => "roles.revoke",
            Self::AddExternalAdmin(..) => "external_admins.add",
            Self::PromoteExternalAdmin(_) => "external_admins.promote",
            Self::DemoteExternalAdmins(_) => "external_admins.demote",
            Self::RevokeExternalAdmin(_) => "external_admins.revoke",
            Self::SetRestrictedMode(_) => "restricted_mode.set",
            Self::SetSupportReadOnly(_) => "support_read_only.set",
            Self::RequestSupport { .. } => "support.request",
            Self::ApproveSupport(_) => "support.approve",
            Self::DenySupport(_) => "support.deny",
            Self::EndSupport(_) => "support.end",
            Self::CreateCustomer(_) => "customers.create",
            Self::AssignCustomer(..) => "customers.assign",
            Self::AddUser(_) => "users.add",
            Self::ChangeUser(..) => "users.change",
            Self::AddSite(..) => "sites.add",
            Self::RemoveSite(_) => "sites.remove",
        }
    }

    /// The person, site, customer or elevation that it is about.
    #[must_use]
    pub fn about(&self) -> Option<String> {
        Some(match self {
            Self::AssignRole(user, _)
            | Self::RevokeRole(user, _)
            | Self::AddExternalAdmin(user, _)
            | Self::PromoteExternalAdmin(user)
            | Self::RevokeExternalAdmin(user)
            | Self::AssignCustomer(user, _)
            | Self::ChangeUser(user, _) => user.to_string(),
            Self::DemoteExternalAdmins(users) => users.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
            Self::SetRestrictedMode(on) | Self::SetSupportReadOnly(on) => if *on { "on" } else { "off" }.to_owned(),
            Self::RequestSupport { id, .. }
            | Self::ApproveSupport(id)
            | Self::DenySupport(id)
            | Self::EndSupport(id) => id.to_string(),
            Self::CreateCustomer(customer) => customer.id.to_string(),
            Self::AddUser(user) => user.id.to_string(),
            Self::AddSite(site, _) | Self::RemoveSite(site) => site.to_string(),
        })
    }

    /// The role that it names.
    #[must_use]
    pub const fn role(&self) -> Option<&RoleId> {
        match self {
            Self::AssignRole(_, change) | Self::RevokeRole(_, change) | Self::AddExternalAdmin(_, change) => {
                Some(&change.role)
            }
            _ => None,
        }
    }
}
