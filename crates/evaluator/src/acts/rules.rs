use remit_model::{
    compiled::{ActRule, Lists},
    decision::Considered,
    reason::{Reason, ReasonCode},
};

use super::{Doing, assign, external, person, support};
use crate::{access::text, case::Case};

/// Checks one rule, and gives each reason for which it is broken.
pub(crate) fn check(rule: ActRule, doing: &Doing<'_, '_>) -> Vec<Reason> {
    match rule {
        ActRule::NamesRole => names_role(doing).into_iter().collect(),
        ActRule::MayAssign | ActRule::MayRevoke => assign::may(rule, doing).into_iter().collect(),
        ActRule::CanHoldRole => person::can_hold_role(doing),
        ActRule::CanReceiveRole => person::can_receive_role(doing),
        ActRule::NamesSites => assign::sites_named(doing),
        ActRule::NoSelfAssignment => person::no_self_assignment(doing).into_iter().collect(),
        ActRule::HasBaseRole => person::has_base_role(doing).into_iter().collect(),
        ActRule::NothingExcluded => person::nothing_excluded(doing),
        ActRule::OnPage => assign::on_page(doing).into_iter().collect(),
        ActRule::FromOutside => external::from_outside(doing).into_iter().collect(),
        ActRule::NotConsumer => external::not_consumer(doing).into_iter().collect(),
        ActRule::NotJoined => external::not_joined(doing).into_iter().collect(),
        ActRule::Offered => external::offered(doing),
        ActRule::Promotable => external::promotable(doing),
        ActRule::DemotedTogether => external::demoted_together(doing),
        ActRule::NoOpenRequest => support::no_open_request(doing).into_iter().collect(),
        ActRule::RequestPending => support::request_pending(doing).into_iter().collect(),
        ActRule::RequestRunning => support::request_running(doing).into_iter().collect(),
        ActRule::NotOwnRequest => support::not_own_request(doing).into_iter().collect(),
        ActRule::NotElevated => support::not_elevated(doing).into_iter().collect(),
        ActRule::Managed => managed(doing).into_iter().collect(),
        ActRule::CustomersManaged => customers_managed(doing),
        ActRule::NamesCustomer => names_customer(doing).into_iter().collect(),
        ActRule::TakesCustomers => person::takes_customers(doing).into_iter().collect(),
    }
}

fn names_role(doing: &Doing<'_, '_>) -> Option<Reason> {
    match (doing.question.request.role(), doing.role) {
        (None, _) => Some(Reason::new(ReasonCode::MissingProperty).about("role")),
        (Some(name), None) => Some(Reason::new(ReasonCode::UnknownRole).about(text(name))),
        (Some(_), Some(_)) => None,
    }
}

fn managed(doing: &Doing<'_, '_>) -> Option<Reason> {
    doing.actor.organization.managed_by.is_none().then(|| Reason::new(ReasonCode::NotManaged))
}

fn customers_managed(doing: &Doing<'_, '_>) -> Vec<Reason> {
    if doing.named_role().is_some_and(|role| role.lists != Lists::Customers) {
        return Vec::new();
    }
    let foreign = doing.question.request.customers().filter(|(_, by)| *by != doing.actor.organization.id);
    foreign.map(|(customer, _)| Reason::new(ReasonCode::CustomerNotManaged).about(text(customer))).collect()
}

fn names_customer(doing: &Doing<'_, '_>) -> Option<Reason> {
    let none = doing.question.request.customers().len() == 0;
    none.then(|| Reason::new(ReasonCode::MissingProperty).about("customer"))
}

/// The roles of the one who acts.
pub(crate) fn considered(actor: &Case<'_>) -> Vec<Considered> {
    actor
        .holdings()
        .filter_map(|holding| {
            let role = actor.policy.role(holding.role)?;
            Some(Considered {
                role: role.id.clone(),
                held: holding.held,
                starts_at: holding.window().start,
                expires_at: holding.window().end,
                gave: remit_model::Level::None,
                because: holding.idle,
                source: role.source.clone(),
            })
        })
        .collect()
}
