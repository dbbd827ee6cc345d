//! What is answered.

use serde::{Deserialize, Serialize};

use crate::{
    Instant, Level, RoleId, SettingId,
    reason::{Reason, ReasonCode, Source},
};

/// The short answer: what the check path carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Allow or deny.
    pub allowed: bool,
    /// The level that the subject has; `none` for an act.
    pub level: Level,
    /// The reason that decided.
    pub reason: ReasonCode,
}

impl Decision {
    /// A deny for this reason.
    #[must_use]
    pub const fn deny(reason: ReasonCode) -> Self {
        Self { allowed: false, level: Level::None, reason }
    }

    /// The decision in one number: bit 0 allow, bits 8 to 15 level, bits 16 to 23 reason.
    #[must_use]
    pub const fn pack(self) -> u32 {
        (self.allowed as u32) | (self.level as u32) << 8 | (self.reason as u32) << 16
    }

    /// Reads [`Decision::pack`]. A number that no decision packs to is read as nothing, which callers deny.
    #[must_use]
    pub fn unpack(number: u32) -> Option<Self> {
        let [allowed, level, reason, rest] = number.to_le_bytes();
        let allowed = match allowed {
            0 => false,
            1 => true,
            _ => return None,
        };
        if rest != 0 {
            return None;
        }
        Some(Self { allowed, level: Level::from_number(level)?, reason: ReasonCode::from_number(reason)? })
    }
}

/// The long answer: the decision, why, what was considered, and what would change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Explanation {
    /// Allow or deny.
    pub allowed: bool,
    /// The level that the subject has; absent for an act.
    pub level: Option<Level>,
    /// The first instant at which the answer changes by time alone.
    pub valid_until: Option<Instant>,
    /// Why, the deciding reason first. For a refused act: each broken rule.
    pub reasons: Vec<Reason>,
    /// What the one who acts should know; it blocks nothing.
    pub warnings: Vec<Reason>,
    /// Each role considered, and what it gave.
    pub considered: Vec<Considered>,
    /// Each restriction that took something.
    pub restrictions: Vec<Restricted>,
    /// For a deny: the smallest single changes that would allow it.
    pub changes: Vec<Change>,
}

impl Explanation {
    /// A deny for this reason and nothing more.
    #[must_use]
    pub fn deny(reason: Reason) -> Self {
        Self {
            allowed: false,
            level: None,
            valid_until: None,
            reasons: vec![reason],
            warnings: Vec::new(),
            considered: Vec::new(),
            restrictions: Vec::new(),
            changes: Vec::new(),
        }
    }
}

/// A role that was considered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Considered {
    /// The role.
    pub role: RoleId,
    /// Why the subject has it.
    pub held: Held,
    /// When it begins and ends, where it does.
    pub starts_at: Option<Instant>,
    /// First moment after it.
    pub expires_at: Option<Instant>,
    /// What it gave, after restrictions.
    pub gave: Level,
    /// Why it gave no more, where something held it back.
    pub because: Option<ReasonCode>,
    /// The cell that says so.
    pub source: Source,
}

/// Why somebody has a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Held {
    /// It was assigned in the organization.
    Assigned,
    /// It was assigned in the partner that manages the organization.
    AssignedByPartner,
    /// It follows from other facts.
    Derived,
    /// It runs for an hour.
    Elevated,
}

/// A restriction that took something away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Restricted {
    /// The setting.
    pub setting: SettingId,
    /// The role that it was taken from.
    pub role: RoleId,
    /// What the role gives.
    pub from: Level,
    /// What remains.
    pub to: Level,
    /// Where the cap comes from.
    pub source: Source,
}

/// One change that would turn a deny into an allow, and who could make it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Change {
    /// What to do.
    pub kind: ChangeKind,
    /// The role to give, or to widen.
    pub role: Option<RoleId>,
    /// The site or customer to add.
    pub about: Option<String>,
    /// Roles whose holders could do it in the organization.
    pub by: Vec<RoleId>,
}

/// What to do to turn a deny into an allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// Assign a role.
    AssignRole,
    /// Add a site to what a role lists.
    AddSite,
    /// Add the customer to what a partner administrator lists.
    AddCustomer,
    /// Add the person as an external administrator.
    AddExternalAdmin,
    /// Ask for temporary access, and have it approved.
    Elevate,
    /// Lift restricted mode.
    LiftRestriction,
    /// Turn the vendor's read-only access on.
    AllowSupportReadOnly,
    /// Sign in once.
    SignIn,
}

/// What a view says of one setting, in one byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SettingView {
    /// The level in the organization as a whole.
    pub level: Level,
    /// The level that it would be without restrictions.
    pub unrestricted: Level,
    /// The highest level within listed or sold sites or services.
    pub scoped: Level,
}

impl SettingView {
    /// What there is of a setting that is not there.
    pub const NOTHING: Self = Self { level: Level::None, unrestricted: Level::None, scoped: Level::None };

    /// Bits 0 and 1 the level, 2 and 3 without restrictions, 4 and 5 within a scope.
    #[must_use]
    pub const fn pack(self) -> u8 {
        (self.level as u8) | (self.unrestricted as u8) << 2 | (self.scoped as u8) << 4
    }

    /// Reads [`SettingView::pack`].
    #[must_use]
    pub fn unpack(byte: u8) -> Option<Self> {
        Some(Self {
            level: Level::from_number(byte & 3)?,
            unrestricted: Level::from_number(byte >> 2 & 3)?,
            scoped: Level::from_number(byte >> 4)?,
        })
    }
}
