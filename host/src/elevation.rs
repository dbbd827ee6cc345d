use remit_model::{
    Instant,
    authzen::{Action, Entity, EvaluationRequest, Properties},
    directory::{Elevation, ElevationAnswer},
    reason::ReasonCode,
};

use crate::decider::Decider;

/// What has become of a request for temporary access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It waits for an answer.
    Pending,
    /// It was granted. Access may be over again.
    Approved,
    /// It was refused.
    Denied,
    /// Nobody answered in time.
    Expired,
    /// It would have been refused when it was made, and gives nothing.
    Invalid,
}

/// What the module says of a request at a moment: which rule would stand in the way of granting it now.
///
/// # Errors
/// The code that says why nothing could be evaluated.
pub fn standing(decider: &Decider, elevation: &Elevation, now: Instant) -> Result<Standing, ReasonCode> {
    let explanation = decider.explain(&approval_of(elevation), now);
    let mut codes = explanation.reasons.iter().map(|reason| reason.code);
    let said = codes.find_map(|code| match code {
        ReasonCode::RequestExpired => Some(Ok(Standing::Expired)),
        ReasonCode::RequestInvalid => Some(Ok(Standing::Invalid)),
        ReasonCode::RequestAnswered => Some(Ok(match elevation.decision {
            Some(ElevationAnswer::Approved) => Standing::Approved,
            Some(ElevationAnswer::Denied) | None => Standing::Denied,
        })),
        code if code.is_failure() => Some(Err(code)),
        _ => None,
    });
    said.unwrap_or(Ok(Standing::Pending))
}

/// Asked for the agent, who may not: the rules about the request's state are looked at all the same.
fn approval_of(elevation: &Elevation) -> EvaluationRequest {
    let entity = |kind: &str, id: &str| Entity { kind: kind.into(), id: id.into(), properties: Properties::new() };
    let properties = [("elevation".to_owned(), elevation.id.as_str().into())].into_iter().collect();
    EvaluationRequest {
        subject: entity("user", elevation.agent.as_str()),
        action: Action { name: "support.approve".into(), properties },
        resource: entity("organization", elevation.organization.as_str()),
        context: Properties::new(),
    }
}
