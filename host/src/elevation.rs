use std::str::FromStr;

use remit_model::{
    ElevationId, Instant, InvalidId,
    authzen::{Action, Entity, EvaluationRequest, Properties},
    compiled,
    directory::{Elevation, ElevationAnswer},
    reason::ReasonCode,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::decider::Decider;

/// What has become of a request for temporary access.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// It waits for an answer.
    Pending,
    /// Nobody answered in time.
    Expired,
    /// It was refused.
    Denied,
    /// It was granted, and access runs.
    Running,
    /// It was granted, and access is over.
    Over,
    /// It would have been refused when it was made, and gives nothing.
    Invalid,
}

impl FromStr for Standing {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "pending" => Ok(Self::Pending),
            "expired" => Ok(Self::Expired),
            "denied" => Ok(Self::Denied),
            "running" => Ok(Self::Running),
            "over" => Ok(Self::Over),
            "invalid" => Ok(Self::Invalid),
            _ => Err("it is `pending`, `expired`, `denied`, `running`, `over` or `invalid`"),
        }
    }
}

/// What the module says of a request at a moment: which rule would stand in the way of granting it now, and whether
/// there is access to end.
///
/// # Errors
/// The code that says why nothing could be evaluated.
pub fn standing(decider: &Decider, elevation: &Elevation, now: Instant) -> Result<Standing, ReasonCode> {
    let explanation = decider.explain(&asked_for_agent("support.approve", elevation), now);
    let mut codes = explanation.reasons.iter().map(|reason| reason.code);
    let said = codes.find_map(|code| match code {
        ReasonCode::RequestExpired => Some(Ok(Standing::Expired)),
        ReasonCode::RequestInvalid => Some(Ok(Standing::Invalid)),
        ReasonCode::RequestAnswered => Some(Ok(match elevation.decision {
            Some(ElevationAnswer::Approved) if runs(decider, elevation, now) => Standing::Running,
            Some(ElevationAnswer::Approved) => Standing::Over,
            Some(ElevationAnswer::Denied) | None => Standing::Denied,
        })),
        code if code.is_failure() => Some(Err(code)),
        _ => None,
    });
    said.unwrap_or(Ok(Standing::Pending))
}

/// The agent may end his own access exactly while it runs.
fn runs(decider: &Decider, elevation: &Elevation, now: Instant) -> bool {
    decider.decide(&asked_for_agent("support.end", elevation), now).allowed
}

/// Asked for the agent, who may not approve: the rules about the request's state are looked at all the same.
fn asked_for_agent(act: &str, elevation: &Elevation) -> EvaluationRequest {
    let entity = |kind: &str, id: &str| Entity { kind: kind.into(), id: id.into(), properties: Properties::new() };
    let properties = [("elevation".to_owned(), elevation.id.as_str().into())].into_iter().collect();
    EvaluationRequest {
        subject: entity("user", elevation.agent.as_str()),
        action: Action { name: act.into(), properties },
        resource: entity("organization", elevation.organization.as_str()),
        context: Properties::new(),
    }
}

/// The id of a new request; later ones sort behind it.
///
/// # Errors
/// None that is known of: what it makes is an id.
pub fn new_id() -> Result<ElevationId, InvalidId> {
    ElevationId::new(format!("el-{}", Uuid::now_v7()))
}

/// The first moment at which a request can no longer be answered: the one when it was made, where the catalogue knows no
/// temporary access.
#[must_use]
pub fn answer_by(elevation: &Elevation, limits: Option<&compiled::Elevation>) -> Instant {
    elevation.requested_at.0.plus(limits.map_or(0, |it| it.answer_within))
}

/// The first moment after the access that a request was granted; nothing where the catalogue knows no temporary access.
#[must_use]
pub fn access_until(elevation: &Elevation, limits: Option<&compiled::Elevation>) -> Option<Instant> {
    let granted = elevation.decision == Some(ElevationAnswer::Approved);
    let end = elevation.decided_at.filter(|_| granted)?.0.plus(limits?.lasts);
    Some(elevation.ended_at.map_or(end, |ended| ended.0.min(end)))
}
