use remit_model::{Instant, wire::FactsRef};

use crate::{Policy, Question, decide};

/// The first instant after the question's at which the answer changes by time alone: another decision or another
/// level. Nothing when it never does.
pub(crate) fn valid_until(policy: &Policy, question: &Question<'_>) -> Option<Instant> {
    let mut moments = Vec::new();
    boundaries(policy, &question.facts, &mut moments);
    if let Some(target) = &question.target {
        boundaries(policy, target, &mut moments);
    }
    moments.retain(|moment| *moment > question.request.now);
    moments.sort_unstable();
    moments.dedup();
    let today = decide(policy, question);
    moments.into_iter().find(|moment| {
        let then = decide(policy, &question.at(*moment));
        (then.allowed, then.level) != (today.allowed, today.level)
    })
}

/// Every instant at which something in the facts begins or ends.
fn boundaries(policy: &Policy, facts: &FactsRef<'_>, moments: &mut Vec<Instant>) {
    let limits = &policy.catalogue().elevation;
    for assignment in facts.pair.assignments().chain(facts.pair.home_assignments()) {
        moments.extend(assignment.window.start);
        moments.extend(assignment.window.end);
        moments.extend(assignment.first_sign_in_at);
    }
    for elevation in facts.pair.elevations() {
        moments.push(elevation.requested_at);
        moments.push(elevation.requested_at.plus(limits.answer_within));
        moments.extend(elevation.ended_at);
        if let Some(answer) = elevation.answer {
            moments.push(answer.at);
            moments.push(answer.at.plus(limits.lasts));
        }
    }
    moments.extend(facts.organization.and_then(|organization| organization.set_up).and_then(|set_up| set_up.ended_at));
}
