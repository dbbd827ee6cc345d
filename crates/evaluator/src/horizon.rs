use remit_model::{Instant, wire::FactsRef};

use crate::{Policy, Question, decide};

/// The first instant after the question's at which the answer changes by time alone: another decision or another
/// level. Nothing when it never does.
pub(crate) fn valid_until(policy: &Policy, question: &Question<'_>) -> Option<Instant> {
    let today = decide(policy, question);
    let mut moment = question.request.now;
    loop {
        moment = next_boundary(policy, question, moment)?;
        let then = decide(policy, &question.at(moment));
        if (then.allowed, then.level) != (today.allowed, today.level) {
            return Some(moment);
        }
    }
}

/// The first instant after this one at which something in the facts begins or ends.
fn next_boundary(policy: &Policy, question: &Question<'_>, after: Instant) -> Option<Instant> {
    let mut next: Option<Instant> = None;
    for facts in [Some(&question.facts), question.target.as_ref()].into_iter().flatten() {
        each_boundary(policy, facts, &mut |moment| {
            if let Some(moment) = moment.filter(|moment| *moment > after) {
                next = Some(next.map_or(moment, |next| next.min(moment)));
            }
        });
    }
    next
}

fn each_boundary(policy: &Policy, facts: &FactsRef<'_>, visit: &mut dyn FnMut(Option<Instant>)) {
    for assignment in facts.pair.assignments() {
        visit(assignment.window.start);
        visit(assignment.window.end);
        visit(assignment.first_sign_in_at);
    }
    let limits = policy.catalogue().elevation.as_ref();
    for (elevation, limits) in facts.pair.elevations().zip(limits.into_iter().cycle()) {
        visit(Some(elevation.requested_at));
        visit(Some(elevation.requested_at.plus(limits.answer_within)));
        visit(elevation.answer.map(|answer| answer.at));
        visit(elevation.answer.map(|answer| answer.at.plus(limits.lasts)));
        visit(elevation.ended_at);
    }
    visit(facts.subject.and_then(|subject| subject.founded_home_ended_at()));
    visit(facts.organization.and_then(|organization| organization.set_up).and_then(|set_up| set_up.ended_at));
}
