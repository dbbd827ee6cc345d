use std::str::FromStr;

use remit_model::{
    Instant, compiled,
    directory::{Elevation, ElevationAnswer},
};
use serde::Serialize;
use utoipa::ToSchema;

/// What has become of a request for temporary access. Whether access is given is the module's to say; this is what
/// lists show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Standing {
    /// It waits for an answer.
    Pending,
    /// Nobody answered in time.
    Expired,
    /// It was refused.
    Denied,
    /// Access runs.
    Running,
    /// Access is over.
    Over,
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
            _ => Err("it is `pending`, `expired`, `denied`, `running` or `over`"),
        }
    }
}

/// What has become of a request at a moment, the first moment at which it can no longer be answered, and the first
/// moment after the access. An answer before the request, after its hour, or by the agent himself does not count.
pub(super) fn standing(
    it: &Elevation,
    limits: &compiled::Elevation,
    now: Instant,
) -> (Standing, Instant, Option<Instant>) {
    let answer_by = it.requested_at.0.plus(limits.answer_within);
    let answered = it.decision.zip(it.decided_at).filter(|(_, at)| {
        it.requested_at <= *at && at.0 < answer_by && at.0 <= now && it.decided_by.as_ref() != Some(&it.agent)
    });
    match answered {
        None if now < answer_by => (Standing::Pending, answer_by, None),
        None => (Standing::Expired, answer_by, None),
        Some((ElevationAnswer::Denied, _)) => (Standing::Denied, answer_by, None),
        Some((ElevationAnswer::Approved, at)) => {
            let end = at.0.plus(limits.lasts);
            let end = it.ended_at.filter(|ended| ended.0 <= now).map_or(end, |ended| ended.0.min(end)).max(at.0);
            (if now < end { Standing::Running } else { Standing::Over }, answer_by, Some(end))
        }
    }
}
