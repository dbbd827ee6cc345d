use serde::{Deserialize, Serialize};

/// What an organization is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum OrganizationKind {
    /// A customer, managed by a partner or by itself.
    Customer = 0,
    /// An organization that manages customers.
    Partner = 1,
    /// A free self-sign-up organization.
    Free = 2,
    /// The organization of private persons. It has no administrators.
    Consumer = 3,
}

impl OrganizationKind {
    /// All kinds, in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::Customer, Self::Partner, Self::Free, Self::Consumer];

    /// The kind with this number in the binary encoding, or nothing.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| *kind as u8 == number)
    }
}

/// Where a meeting site is administered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ManagedIn {
    /// In the console that Remit stands behind.
    ControlHub,
    /// In the older Site Administration, which site roles do not reach.
    SiteAdministration,
}

/// The generation of a contact centre. Only `1.0` is set up from the console (statement 230).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum ContactCenterPlatform {
    /// The platform field shows 1.0.
    #[serde(rename = "1.0")]
    V1,
    /// Any later platform.
    #[serde(rename = "new")]
    New,
}

/// How the holder of a role stands to the organization in question. Derived from facts, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Relation {
    /// The organization is the holder's home, or the holder set it up when it was new.
    Own = 0,
    /// The holder manages customers for the partner that manages the organization.
    ManagingPartner = 1,
    /// The holder is an external administrator.
    External = 2,
    /// The holder is a support agent.
    Support = 3,
}

impl Relation {
    /// All relations, in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::Own, Self::ManagingPartner, Self::External, Self::Support];
}
