//! Requests for temporary access: which are valid, pending, running (159 to 177, 4.2.5, 4.2.14).

use remit_model::{
    Instant, OrganizationKind,
    directory::{Elevation, ElevationAnswer, Organization, Timestamp, User},
};

use super::holdings::{Case, holds_at};

/// "One hour" to answer, and of access (4.18).
const HOUR: i64 = 60 * 60 * 1000;

impl<'a> Case<'a> {
    /// Requests of one agent for one organization that would not have been refused when they were made.
    pub(super) fn valid_requests(self, agent: &User, place: &Organization) -> Vec<&'a Elevation> {
        let mut all: Vec<&Elevation> = self
            .document
            .elevations
            .iter()
            .filter(|it| it.agent == agent.id && it.organization == place.id && it.requested_at.0 <= self.now)
            .collect();
        all.sort_by_key(|it| it.requested_at);
        let mut valid: Vec<&Elevation> = Vec::new();
        for request in all {
            let Timestamp(at) = request.requested_at;
            let open = valid.iter().any(|earlier| is_pending(earlier, at) || is_running(earlier, at));
            if self.may_request(agent, place, at) && !open {
                valid.push(request);
            }
        }
        valid
    }

    /// Vendor support, and advanced help desk of the managing partner (154, 161).
    pub(super) fn may_request(self, agent: &User, place: &Organization, at: Instant) -> bool {
        let home_is_partner = self.home(agent).is_some_and(|home| home.kind == OrganizationKind::Partner);
        let help_desk = home_is_partner
            && place.managed_by.as_ref() == Some(&agent.organization)
            && self.document.assignments.iter().any(|it| {
                it.user == agent.id
                    && it.organization == agent.organization
                    && it.role.as_str() == "help_desk_advanced"
                    && holds_at(it, at)
            });
        is_vendor_support(agent, place) || place.kind == OrganizationKind::Customer && help_desk
    }

    pub(super) fn has_open_request(self, agent: &User, place: &Organization) -> bool {
        self.valid_requests(agent, place).into_iter().any(|it| is_pending(it, self.now) || is_running(it, self.now))
    }

    pub(super) fn has_running_request(self, agent: &User, place: &Organization) -> bool {
        self.valid_requests(agent, place).into_iter().any(|it| is_running(it, self.now))
    }
}

/// Vendor support has access to customers only (4.2.5).
pub(super) fn is_vendor_support(user: &User, place: &Organization) -> bool {
    user.vendor_support == Some(true) && place.kind == OrganizationKind::Customer
}

/// The answer that counts: within the hour, and not the agent's own.
fn answer(request: &Elevation) -> Option<(ElevationAnswer, Instant)> {
    let Timestamp(asked) = request.requested_at;
    let (decision, Timestamp(at)) = request.decision.zip(request.decided_at)?;
    let in_time = asked <= at && at < asked.plus(HOUR);
    (in_time && request.decided_by.as_ref() != Some(&request.agent)).then_some((decision, at))
}

/// From the request to the answer, and no longer than an hour (163).
pub(super) fn is_pending(request: &Elevation, at: Instant) -> bool {
    let Timestamp(asked) = request.requested_at;
    asked <= at && at < asked.plus(HOUR) && answer(request).is_none_or(|(_, answered)| at < answered)
}

/// An hour from the approval, over at exactly one hour (166, 168), or when somebody ended it.
pub(super) fn is_running(request: &Elevation, at: Instant) -> bool {
    matches!(answer(request), Some((ElevationAnswer::Approved, start)) if start <= at && at < start.plus(HOUR))
        && request.ended_at.is_none_or(|Timestamp(end)| at < end)
}
