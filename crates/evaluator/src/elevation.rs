use remit_model::{
    Instant,
    compiled::{Act, RoleIndex},
    wire::facts::{AnswerRef, ElevationRef},
};

use crate::case::{Case, Suppose};

/// What has become of a request for temporary access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It is still to come.
    NotMade,
    /// It would have been refused when it was made, and gives nothing.
    Invalid,
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

/// The state of each request of the subject, oldest first.
///
/// A request is invalid when the agent could not ask then, or an earlier one was pending or running then. An answer before the request, after its hour, or by the agent himself does not count.
pub(crate) fn states<'a>(case: &Case<'a>) -> impl Iterator<Item = (ElevationRef<'a>, State)> {
    let case = *case;
    let mut open_until: Option<Instant> = None;
    case.pair.elevations().map(move |elevation| {
        if elevation.requested_at > case.now {
            return (elevation, State::NotMade);
        }
        let open = open_until.is_some_and(|until| elevation.requested_at < until);
        if open || !may_ask(&case.at(elevation.requested_at)) {
            return (elevation, State::Invalid);
        }
        let (state, until) = follow(&case, &elevation);
        open_until = Some(until);
        (elevation, state)
    })
}

/// Whether the subject has temporary access running.
pub(crate) fn is_running(case: &Case<'_>) -> bool {
    if !case.with_elevation {
        return false;
    }
    matches!(case.suppose, Some(Suppose::Elevated)) || states(case).any(|(_, state)| state == State::Running)
}

/// Whether a request of the subject is pending or running.
pub(crate) fn is_open(case: &Case<'_>) -> bool {
    states(case).any(|(_, state)| matches!(state, State::Pending | State::Running))
}

/// Whether the subject may ask for temporary access.
pub(crate) fn may_ask(case: &Case<'_>) -> bool {
    let catalogue = case.policy.catalogue();
    let request = catalogue.elevation.as_ref().and_then(|it| catalogue.acts.get(usize::from(it.request)));
    let Some(act) = request else { return false };
    act.kinds.contains(&case.organization.kind) && asking_role(case, act).is_some()
}

/// The role by which the subject may ask; for the vendor's support none is needed.
fn asking_role(case: &Case<'_>, act: &Act) -> Option<Option<RoleIndex>> {
    if act.by_vendor_support && case.subject.vendor_support() {
        return Some(None);
    }
    let holding = case.assigned().find(|holding| holding.counts() && act.by.contains(&holding.role));
    holding.map(|holding| Some(holding.role))
}

/// The state of a valid request, and the moment until which it is pending or running.
fn follow(case: &Case<'_>, elevation: &ElevationRef<'_>) -> (State, Instant) {
    let Some(limits) = &case.policy.catalogue().elevation else { return (State::Invalid, elevation.requested_at) };
    let answer_by = elevation.requested_at.plus(limits.answer_within);
    let counts = |answer: &AnswerRef<'_>| {
        elevation.requested_at <= answer.at
            && answer.at < answer_by
            && answer.at <= case.now
            && answer.by != case.subject.id
    };
    let Some(answer) = elevation.answer.filter(counts) else {
        let state = if case.now < answer_by { State::Pending } else { State::Expired };
        return (state, answer_by);
    };
    if !answer.approved {
        return (State::Denied, answer.at);
    }
    let end = answer.at.plus(limits.lasts);
    let end = elevation.ended_at.filter(|ended| *ended <= case.now).map_or(end, |ended| ended.min(end)).max(answer.at);
    (if case.now < end { State::Running } else { State::Over }, end)
}
