//! Who may, what, and which actions.
//!
//! Every candidate is asked of the module, on the facts that evaluating it takes: nothing is left out because it looks
//! as if it could not be allowed. Candidates have an order that changes of the directory do not touch, so a page begins
//! behind the last candidate of the page before, whatever was changed in between.

/// Candidates, in their order.
mod candidates;
/// Asking the module about one candidate after the other, until there is enough.
mod run;

use remit_model::{
    Instant,
    authzen::{Action, ActionSearch, Entity, EvaluationRequest, Properties, ResourceSearch, SubjectSearch},
};

use crate::decider::Decider;
use candidates::{action_names, everywhere, organizations, people, resources_of};
use run::run;
pub use run::{Bounds, Found, Position, Stopped};

/// Everybody who may do this, by home organization and id.
///
/// # Errors
/// When there is no whole answer.
pub fn subjects(
    decider: &Decider,
    search: &SubjectSearch,
    now: Instant,
    bounds: &Bounds,
) -> Result<Found<Entity>, Stopped> {
    let asked = EvaluationRequest {
        subject: Entity { kind: search.subject.kind.clone(), id: String::new(), properties: Properties::new() },
        action: search.action.clone(),
        resource: search.resource.clone(),
        context: Properties::new(),
    };
    let Ok(call) = decider.resolve(&asked, now) else { return Ok(Found::nothing()) };
    let directory = decider.directory();
    // What is asked and of whom is the same for all; the subject's facts are not.
    let shared = call.encode(directory, now);
    let places = people(directory, bounds.after()).map(|(home, id)| ["", home, id]);
    let found = run(decider.engine(), places, bounds, |[_, _, user], calls| {
        calls.push(&shared.request, &directory.encoded_facts_of(user, &call.organization), &shared.target);
    })?;
    let properties = &search.subject.properties;
    Ok(found.map(|[_, _, id]| Entity { kind: asked.subject.kind.clone(), id, properties: properties.clone() }))
}

/// Everything that this subject may do this to, by organization and id.
///
/// # Errors
/// When there is no whole answer.
pub fn resources(
    decider: &Decider,
    search: &ResourceSearch,
    now: Instant,
    bounds: &Bounds,
) -> Result<Found<Entity>, Stopped> {
    let directory = decider.directory();
    if directory.user(&search.subject.id).is_none() {
        return Ok(Found::nothing());
    }
    let kind = search.resource.kind.as_str();
    let only = search.resource.properties.get("organization").filter(|only| !only.is_null());
    let within = |organization: &str, id: &str| {
        let mut properties = search.resource.properties.clone();
        if kind != "organization" {
            properties.insert("organization".into(), organization.into());
        }
        Entity { kind: kind.into(), id: id.into(), properties }
    };
    let mut asked = EvaluationRequest {
        subject: search.subject.clone(),
        action: search.action.clone(),
        resource: within("", ""),
        context: Properties::new(),
    };
    let everywhere = everywhere(directory, &decider.catalogue().catalogue, kind);
    let places = organizations(directory, kind, only, bounds.after())
        .into_iter()
        .flat_map(|organization| resources_of(directory, kind, &everywhere, organization, bounds.after()));
    let found = run(decider.engine(), places, bounds, |[organization, _, id], calls| {
        asked.resource = within(organization, id);
        if let Ok(call) = decider.resolve(&asked, now) {
            let encoded = call.encode(directory, now);
            calls.push(&encoded.request, &encoded.facts, &encoded.target);
        }
    })?;
    Ok(found.map(|[organization, _, id]| within(&organization, &id)))
}

/// Everything that this subject may do to this, by name. Acts that need properties are asked without them.
///
/// # Errors
/// When there is no whole answer.
pub fn actions(
    decider: &Decider,
    search: &ActionSearch,
    now: Instant,
    bounds: &Bounds,
) -> Result<Found<Action>, Stopped> {
    let directory = decider.directory();
    let names = action_names(&decider.catalogue().catalogue, &search.resource.kind);
    let mut asked = EvaluationRequest {
        subject: search.subject.clone(),
        action: Action { name: String::new(), properties: Properties::new() },
        resource: search.resource.clone(),
        context: Properties::new(),
    };
    let places = names.iter().map(|name| ["", "", name.as_str()]);
    let found = run(decider.engine(), places, bounds, |[_, _, name], calls| {
        name.clone_into(&mut asked.action.name);
        if let Ok(call) = decider.resolve(&asked, now) {
            let encoded = call.encode(directory, now);
            calls.push(&encoded.request, &encoded.facts, &encoded.target);
        }
    })?;
    Ok(found.map(|[_, _, name]| Action { name, properties: Properties::new() }))
}
