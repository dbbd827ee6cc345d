//! Rules about people from outside.

use remit_model::{
    compiled::Demotion,
    reason::{Reason, ReasonCode},
};

use super::Doing;
use crate::access::text;

/// The person is from outside. Whoever set the organization up when it was new is not.
pub(crate) fn from_outside(doing: &Doing<'_, '_>) -> Option<Reason> {
    let inside = doing.person.as_ref()?.is_internal();
    inside.then(|| Reason::new(ReasonCode::NotExternal))
}

/// Members of the consumer organization cannot be added (statement 76).
pub(crate) fn not_consumer(doing: &Doing<'_, '_>) -> Option<Reason> {
    let consumer = doing.person.as_ref()?.is_consumer();
    consumer.then(|| Reason::new(ReasonCode::ConsumerUser).from(doing.act.source.clone()))
}

/// The person has not joined: no assignment of his counts here.
pub(crate) fn not_joined(doing: &Doing<'_, '_>) -> Option<Reason> {
    let joined = doing.person.as_ref()?.has_joined();
    joined.then(|| Reason::new(ReasonCode::AlreadyJoined))
}

/// The role is offered to people of that organization (statements 97 to 100).
pub(crate) fn offered(doing: &Doing<'_, '_>) -> Vec<Reason> {
    let (Some(index), Some(person)) = (doing.role, &doing.person) else {
        return Vec::new();
    };
    let offer = doing.actor.policy.catalogue().offers.iter().find(|offer| offer.origin == person.origin());
    let mut broken = Vec::new();
    if !offer.is_some_and(|offer| offer.roles.contains(&index)) {
        let source = offer.map(|offer| offer.source.clone()).unwrap_or_default();
        broken.push(Reason::new(ReasonCode::RoleNotOffered).role(doing.role_id()).from(source));
    }
    broken
}

/// The person holds an external role that can be promoted, and what is named is the role to promote to.
pub(crate) fn promotable(doing: &Doing<'_, '_>) -> Vec<Reason> {
    let Some(demotion) = &doing.actor.policy.catalogue().demotion else {
        return vec![Reason::new(ReasonCode::NotPromotable)];
    };
    let Some(person) = &doing.person else { return Vec::new() };
    let mut broken = Vec::new();
    match (doing.question.request.role(), doing.role) {
        (Some(name), None) => broken.push(Reason::new(ReasonCode::UnknownRole).about(text(name))),
        (_, Some(role)) if role != demotion.from => {
            broken.push(Reason::new(ReasonCode::RoleNotOffered).role(doing.role_id()).from(demotion.source.clone()));
        }
        _ => {}
    }
    if !person.has(|holding| demotion.promotable.contains(&holding.role)) {
        broken.push(Reason::new(ReasonCode::NotPromotable).from(demotion.source.clone()));
    }
    let policy = doing.actor.policy;
    let excluded = policy.role(demotion.from).map_or(&[][..], |role| &role.excludes);
    for held in excluded.iter().filter(|excluded| person.has(|holding| holding.role == **excluded)) {
        broken.push(Reason::new(ReasonCode::RoleExcluded).role(policy.role_id(*held)));
    }
    broken
}

/// All who must be demoted together are, and everybody named can be (statements 108 and 109).
pub(crate) fn demoted_together(doing: &Doing<'_, '_>) -> Vec<Reason> {
    let request = &doing.question.request;
    let Some(Demotion { source, .. }) = &doing.actor.policy.catalogue().demotion else {
        return vec![Reason::new(ReasonCode::NotExternalFullAdmin)];
    };
    let because = |code, id: &[u8]| Reason::new(code).about(text(id)).from(source.clone());
    let person = doing.person.iter().map(|person| person.subject.id);
    let left_out = request.demotable().filter(|holder| !request.users().any(|user| user == *holder));
    let cannot = request.users().chain(person).filter(|user| !request.demotable().any(|holder| holder == *user));
    let mut broken: Vec<Reason> = left_out.map(|id| because(ReasonCode::PartialDemotion, id)).collect();
    broken.extend(cannot.map(|id| because(ReasonCode::NotExternalFullAdmin, id)));
    broken.dedup();
    broken
}
