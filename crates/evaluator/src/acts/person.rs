//! Rules about the person that a role is for.

use remit_model::{
    Relation,
    compiled::{Lists, Origin},
    reason::{Reason, ReasonCode},
};

use super::Doing;

/// The person can hold the role here: he stands to the organization as the role demands.
pub(crate) fn can_hold_role(doing: &Doing<'_, '_>) -> Vec<Reason> {
    let (Some(role), Some(person), Some(index)) = (doing.named_role(), &doing.person, doing.role) else {
        return Vec::new();
    };
    let stands = if person.at_home { Relation::Own } else { Relation::External };
    let over_customers = person.at_home && role.relations.contains(&Relation::ManagingPartner);
    let held = person.has(|holding| holding.role == index && holding.counts());
    // Whoever only set the organization up counts as its own without being at home: roles that people from outside
    // share with its own are for those who have joined.
    let only_set_up = !person.at_home && person.is_internal() && !person.has(|holding| holding.assignment.is_some());
    let shared = role.relations.contains(&Relation::Own);
    let fits = (role.relations.contains(&stands) && !(shared && only_set_up)) || over_customers || held;
    let mut broken = Vec::new();
    if !fits || !role.kinds.contains(&doing.actor.organization.kind) {
        broken.push(Reason::new(ReasonCode::RoleNotHoldable).role(doing.role_id()).from(role.source.clone()));
    }
    broken
}

/// The organization has what the role is about, and the person is none of the outsiders who cannot be given it
/// (statements 215 and 216).
pub(crate) fn can_receive_role(doing: &Doing<'_, '_>) -> Vec<Reason> {
    let (Some(role), Some(person)) = (doing.named_role(), &doing.person) else { return Vec::new() };
    let because = |code| Reason::new(code).role(doing.role_id()).from(role.source.clone());
    let mut broken = Vec::new();
    if role.contact_center && doing.actor.organization.contact_center().is_none() {
        broken.push(because(ReasonCode::NoContactCenter));
    }
    if person.is_internal() {
        return broken;
    }
    if role.external_from.is_some_and(|origin| origin != person.origin()) {
        broken.push(because(match person.origin() {
            Origin::Partner => ReasonCode::ProvisioningPartner,
            Origin::Elsewhere => ReasonCode::RoleNotHoldable,
        }));
    }
    if role.not_from_contact_center && person.subject.home_contact_center() {
        broken.push(because(ReasonCode::HomeHasContactCenter));
    }
    broken
}

/// Nobody gives himself a role that forbids it (statement 28).
pub(crate) fn no_self_assignment(doing: &Doing<'_, '_>) -> Option<Reason> {
    let role = doing.named_role().filter(|role| role.no_self_assignment && doing.on_oneself())?;
    Some(Reason::new(ReasonCode::NoSelfAssignment).role(doing.role_id()).from(role.source.clone()))
}

/// The person has one of the role's base roles (statement 27).
pub(crate) fn has_base_role(doing: &Doing<'_, '_>) -> Option<Reason> {
    let (role, person) = (doing.named_role()?, doing.person.as_ref()?);
    if role.base.is_empty() || person.holds_any(&role.base) {
        return None;
    }
    Some(Reason::new(ReasonCode::NeedsBaseRole).role(doing.role_id()).from(role.source.clone()))
}

/// The person has none of the roles that the role excludes (statement 214).
pub(crate) fn nothing_excluded(doing: &Doing<'_, '_>) -> Vec<Reason> {
    let (Some(role), Some(person)) = (doing.named_role(), &doing.person) else { return Vec::new() };
    let excluded = role.excludes.iter().copied().filter(|excluded| person.has(|it| it.role == *excluded));
    let policy = doing.actor.policy;
    let because = |held| Reason::new(ReasonCode::RoleExcluded).role(policy.role_id(held)).from(role.source.clone());
    excluded.map(because).collect()
}

/// The person holds a role whose assignments list customers.
pub(crate) fn takes_customers(doing: &Doing<'_, '_>) -> Option<Reason> {
    let Some(person) = &doing.person else {
        return Some(Reason::new(ReasonCode::MissingProperty).about("user"));
    };
    let policy = doing.actor.policy;
    let takes = person.roles().any(|holding| policy.role(holding.role).is_some_and(|it| it.lists == Lists::Customers));
    (!takes).then(|| Reason::new(ReasonCode::NotPartnerAdmin))
}
