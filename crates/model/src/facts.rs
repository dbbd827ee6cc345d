//! Everything about one (subject, organization) pair that a decision may depend on.
//!
//! Facts are what is so, without judgement: who is at home where, who holds what from when to when. What follows from
//! them (relations, whether a role counts, what it gives) is the evaluator's to say. The browser gets the facts of the
//! administrator on screen and nothing else, so nothing else can leak.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    AttributeValue, ContactCenterPlatform, ElevationId, Instant, OrganizationId, OrganizationKind, RoleId, SiteId,
    UserId, Window,
};

/// The facts of one pair. An absent half is an id that the directory does not know, and is denied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// The organization in question.
    #[serde(default)]
    pub organization: Option<OrganizationFacts>,
    /// The person in question.
    #[serde(default)]
    pub subject: Option<SubjectFacts>,
    /// What ties the two together.
    #[serde(default)]
    pub pair: PairFacts,
}

/// The organization's half: the same for every subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OrganizationFacts {
    /// Its id.
    pub id: OrganizationId,
    /// Its kind.
    pub kind: OrganizationKind,
    /// The partner that manages it.
    #[serde(default)]
    pub managed_by: Option<OrganizationId>,
    /// Restricted mode as the organization says it; absent where it does not say.
    #[serde(default)]
    pub restricted_mode: Option<bool>,
    /// Whether the vendor's support may look.
    #[serde(default)]
    pub support_read_only: bool,
    /// The platform of its contact centre; absent where there is none or it is not enabled.
    #[serde(default)]
    pub contact_center: Option<ContactCenterPlatform>,
    /// Whether a full administrator has completed the services set-up wizard.
    #[serde(default)]
    pub services_setup_done: bool,
    /// Who first set the account up.
    #[serde(default)]
    pub set_up: Option<SetUpFacts>,
    /// Partners with an active subscription here.
    #[serde(default)]
    pub sold_by: Vec<OrganizationId>,
}

/// Who first set an organization up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetUpFacts {
    /// The person.
    pub by: UserId,
    /// Whether the organization was new then.
    pub new: bool,
    /// When the access that follows from it was revoked.
    #[serde(default)]
    pub ended_at: Option<Instant>,
}

/// The subject's half: the same in every organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SubjectFacts {
    /// The person's id.
    pub id: UserId,
    /// The home organization.
    pub home: OrganizationId,
    /// Its kind.
    pub home_kind: OrganizationKind,
    /// Whether the home organization has a contact centre.
    #[serde(default)]
    pub home_contact_center: bool,
    /// Whether the person works for the vendor's support.
    #[serde(default)]
    pub vendor_support: bool,
    /// Whether the person set the home organization up when it was new.
    #[serde(default)]
    pub founded_home: bool,
    /// When the access that follows from that was revoked.
    #[serde(default)]
    pub founded_home_ended_at: Option<Instant>,
    /// Licences held.
    #[serde(default)]
    pub licenses: Vec<String>,
    /// Contact-centre user profiles held.
    #[serde(default)]
    pub profiles: Vec<String>,
    /// What else the directory knows of the person, by name.
    #[serde(default)]
    pub attributes: BTreeMap<String, AttributeValue>,
}

/// What ties the subject to the organization.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PairFacts {
    /// Assignments in the organization itself.
    #[serde(default)]
    pub assignments: Vec<AssignmentFacts>,
    /// Assignments in the subject's home, where that is another organization: a partner's roles over its customers.
    #[serde(default)]
    pub home_assignments: Vec<AssignmentFacts>,
    /// Everything the subject ever asked for in the organization, oldest first.
    #[serde(default)]
    pub elevations: Vec<ElevationFacts>,
}

/// One role held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AssignmentFacts {
    /// The role.
    pub role: RoleId,
    /// Its first moment, where it has one.
    #[serde(default)]
    pub starts_at: Option<Instant>,
    /// The first moment after it, where it has one.
    #[serde(default)]
    pub expires_at: Option<Instant>,
    /// When the holder first signed in afterwards.
    #[serde(default)]
    pub first_sign_in_at: Option<Instant>,
    /// The sites that it is limited to.
    #[serde(default)]
    pub sites: Vec<SiteId>,
    /// Whether the organization in question is among the customers that it lists.
    #[serde(default)]
    pub lists_organization: bool,
}

impl AssignmentFacts {
    /// A role held from always to forever, without limits.
    #[must_use]
    pub const fn new(role: RoleId) -> Self {
        Self {
            role,
            starts_at: None,
            expires_at: None,
            first_sign_in_at: None,
            sites: Vec::new(),
            lists_organization: false,
        }
    }

    /// When it holds.
    #[must_use]
    pub const fn window(&self) -> Window {
        Window { start: self.starts_at, end: self.expires_at }
    }
}

/// One request for temporary access by the subject in the organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ElevationFacts {
    /// Its id.
    pub id: ElevationId,
    /// When it was asked for.
    pub requested_at: Instant,
    /// The answer, where there is one.
    #[serde(default)]
    pub answer: Option<AnswerFacts>,
    /// When somebody ended it before its time.
    #[serde(default)]
    pub ended_at: Option<Instant>,
}

/// The answer to a request for temporary access.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AnswerFacts {
    /// Granted or refused.
    pub approved: bool,
    /// When.
    pub at: Instant,
    /// By whom, where that is known.
    #[serde(default)]
    pub by: Option<UserId>,
}
