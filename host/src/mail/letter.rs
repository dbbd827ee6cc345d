use remit_model::{
    ElevationId, Instant, OrganizationId, UserId,
    directory::{Elevation, ElevationAnswer, Timestamp},
};
use serde::{Deserialize, Serialize};

use crate::{
    acts::{Act, Authorized},
    decider::Decider,
};

/// What a mail says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// To a full administrator: somebody asks for access. It has the link.
    Asked,
    /// To the agent: access is granted.
    Granted,
    /// To the administrator who granted: what he granted.
    Confirmed,
    /// To the agent: access is denied.
    Denied,
    /// To the agent: nobody answered in time.
    Unanswered,
    /// To both: access was ended before its time.
    Ended,
    /// To both: access ended by its hour.
    Over,
}

impl Kind {
    /// Its name in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Granted => "granted",
            Self::Confirmed => "confirmed",
            Self::Denied => "denied",
            Self::Unanswered => "unanswered",
            Self::Ended => "ended",
            Self::Over => "over",
        }
    }
}

/// What a mail is about: what its text is made of, as it was when the change was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// What it says.
    pub kind: Kind,
    /// The request.
    pub elevation: ElevationId,
    /// Who asked.
    pub agent: UserId,
    /// His name.
    pub agent_name: String,
    /// Where.
    pub organization: OrganizationId,
    /// What it is called.
    pub organization_name: String,
    /// What for.
    pub purpose: Option<String>,
    /// The name of whoever did what the mail tells of.
    pub by_name: String,
    /// Until when the request waits, or the access runs.
    pub until: Timestamp,
}

impl Letter {
    /// Why the mail need not be sent any more, if so: what it tells of is not so, or its reader can do nothing with it.
    #[must_use]
    pub fn outdated(&self, recipient: &UserId, decider: &Decider, now: Instant) -> Option<&'static str> {
        let request = decider.directory().elevation(self.elevation.as_str());
        match self.kind {
            Kind::Asked => {
                let act = Act::ApproveSupport(self.elevation.clone());
                let asked = Authorized::ask(decider, recipient, &self.organization, &act, now);
                asked.err().map(|_| "its recipient could not answer the request any more")
            }
            Kind::Unanswered => {
                let waits = request.is_some_and(|it| it.decision.is_none());
                (!waits).then_some("the request was answered")
            }
            Kind::Over => (!request.is_some_and(ran_to_its_end)).then_some("access was ended before its time"),
            Kind::Granted | Kind::Confirmed | Kind::Denied | Kind::Ended => None,
        }
    }
}

fn ran_to_its_end(elevation: &Elevation) -> bool {
    elevation.decision == Some(ElevationAnswer::Approved) && elevation.ended_at.is_none()
}
