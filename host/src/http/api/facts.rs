use std::sync::Arc;

use axum::{extract::State, http::StatusCode, response::Response};
use remit_model::{Instant, OrganizationId, RoleId, UserId, directory::Timestamp, facts::Facts, request::SiteFacts};
use serde::Serialize;
use utoipa::ToSchema;

use super::{about::Fetched, organizations::At, person::AboutPerson};
use crate::{
    http::{Problem, Server, path::InPath, reading::Reading},
    identity::Scope,
    sight,
};

/// Everybody who is at home in an organization or sees anything of it.
#[derive(Serialize, ToSchema)]
pub(super) struct Administrators {
    items: Vec<Administrator>,
}

/// A person, with the roles by which he sees an organization.
#[derive(Serialize, ToSchema)]
struct Administrator {
    /// The e-mail address.
    #[schema(value_type = String)]
    id: UserId,
    /// First and last name.
    name: String,
    /// The home organization.
    #[schema(value_type = String)]
    organization: OrganizationId,
    /// Roles that count, also those that follow from other facts.
    #[schema(value_type = Vec<String>)]
    roles: Vec<RoleId>,
}

/// Everybody who is at home in an organization or sees anything of it, with the roles by which he does. Whoever may not
/// see roles there is told of himself alone.
#[utoipa::path(get, path = "/api/v1/organizations/{organization}/administrators", tag = "pages",
    params(("organization" = String, Path, description = "The organization's id.")),
    responses((status = 200, description = "Everybody, in the order of their ids.", body = Administrators)))]
pub(super) async fn administrators(
    State(server): State<Arc<Server>>,
    reading: Reading,
    InPath(organization): InPath<OrganizationId>,
) -> Result<Response, Problem> {
    let view = server.view(None).await?;
    view.organization(&organization)?;
    let told = view.may_read(&reading.asker, &organization, "roles");
    let himself = reading.asker.person().and_then(|user| view.directory().user(user.as_str()));
    let people = match (&told, himself) {
        (Err(problem), Some(user)) if problem.status() == StatusCode::FORBIDDEN => {
            reading.asker.has_scope(Scope::Read, Some(organization.as_str()))?;
            vec![user]
        }
        _ => {
            told.clone()?;
            view.directory().users()
        }
    };
    let mut items = Vec::new();
    for user in people {
        let roles = sight::roles(&view.state.decider, user.id.as_str(), organization.as_str(), view.at)?;
        if !roles.is_empty() || user.organization == organization {
            items.push(Administrator {
                id: user.id.clone(),
                name: user.name.clone(),
                organization: user.organization.clone(),
                roles,
            });
        }
    }
    if items.is_empty() {
        told?;
    }
    reading.answer(&Administrators { items })
}

/// What the module needs to evaluate one person in one organization.
#[derive(Serialize, ToSchema)]
pub(super) struct SavedFacts {
    /// The last change that they know of.
    revision: u64,
    /// The moment to decide at: the server's clock, or the one that was asked for.
    #[schema(value_type = String, format = DateTime)]
    now: Timestamp,
    /// The same in milliseconds since 1970.
    #[schema(value_type = i64)]
    now_ms: Instant,
    /// The facts, as the module takes them.
    #[schema(value_type = Object)]
    facts: Facts,
    /// The sites of the organization.
    #[schema(value_type = Vec<Object>)]
    sites: Vec<SiteFacts>,
    /// The catalogue that was the active one then.
    catalogue: Fetched,
}

/// The facts of one person in one organization, as the module takes them, and the sites of the organization.
#[utoipa::path(get, path = "/api/v1/organizations/{organization}/users/{user}/facts", tag = "pages",
    params(("organization" = String, Path, description = "The organization's id."),
        ("user" = String, Path, description = "The person's e-mail address."), At),
    responses((status = 200, description = "The facts.", body = SavedFacts)))]
pub(super) async fn facts(State(server): State<Arc<Server>>, about: AboutPerson) -> Result<Response, Problem> {
    let AboutPerson { reading, view, organization, user } = &about;
    view.may_read_of(&reading.asker, organization, "roles", user)?;
    let directory = view.directory();
    view.user(user)?;
    let sites = directory.sites_of(organization.as_str());
    reading.answer(&SavedFacts {
        revision: view.state.revision(),
        now: Timestamp(view.at),
        now_ms: view.at,
        facts: directory.facts_of(user.as_str(), organization.as_str()),
        sites: sites.map(|site| directory.site_facts(site.id.clone(), organization.as_str())).collect(),
        catalogue: Fetched::catalogue(&server, view.state.decider.catalogue()),
    })
}
