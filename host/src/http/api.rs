use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Path, State},
    routing::get,
};
use remit_model::directory::{Organization, User, print_instant};
use remit_model::request::SiteFacts;
use serde_json::{Value, json};
use utoipa_axum::router::OpenApiRouter;

use super::{Problem, Server};
use crate::{decider::Decider, sight};

/// The routes of the pages and of services that look after the directory.
pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::from(
        Router::new()
            .route("/api/v1/about", get(about))
            .route("/api/v1/organizations", get(organizations))
            .route("/api/v1/organizations/{organization}/administrators", get(administrators))
            .route("/api/v1/organizations/{organization}/users/{user}/facts", get(facts)),
    )
}

/// What the server runs: versions, and where the module and the catalogue are.
async fn about(State(server): State<Arc<Server>>) -> Json<Value> {
    let state = server.live.newest();
    let (module, catalogue) = (&server.content.module, server.content.catalogue(&state.decider));
    let loaded = &state.decider.catalogue().catalogue;
    Json(json!({
        "version": env!("CARGO_PKG_VERSION"),
        "abi": remit_model::ABI_VERSION,
        "demo": server.demo(),
        "revision": state.revision(),
        "now": print_instant(server.now()),
        "module": { "sha256": module.sha256, "url": format!("/module/{}", module.file) },
        "catalogue": {
            "sha256": catalogue.sha256,
            "url": format!("/catalogue/{}", catalogue.file),
            "id": loaded.id,
            "title": loaded.title,
        },
    }))
}

/// All organizations.
async fn organizations(State(server): State<Arc<Server>>) -> Result<Json<Value>, Problem> {
    let state = server.state()?;
    let items: Vec<Value> = state.decider.directory().organizations().into_iter().map(summary).collect();
    Ok(Json(json!({ "items": items })))
}

/// Everybody who is at home in an organization or sees anything of it, with the roles by which he does.
async fn administrators(
    State(server): State<Arc<Server>>,
    Path(organization): Path<String>,
) -> Result<Json<Value>, Problem> {
    let state = server.state()?;
    let decider = &state.decider;
    let organization = find_organization(decider, &organization)?;
    let now = server.now();
    let mut items = Vec::new();
    for user in decider.directory().users() {
        let roles = sight::roles(decider, user.id.as_str(), organization.id.as_str(), now)?;
        if !roles.is_empty() || user.organization == organization.id {
            items.push(json!({
                "id": user.id, "name": user.name, "organization": user.organization, "roles": roles,
            }));
        }
    }
    Ok(Json(json!({ "items": items })))
}

/// The facts of one pair, as the module takes them, and the sites of the organization.
async fn facts(
    State(server): State<Arc<Server>>,
    Path((organization, user)): Path<(String, String)>,
) -> Result<Json<Value>, Problem> {
    let state = server.state()?;
    let decider = &state.decider;
    let organization = find_organization(decider, &organization)?;
    let user = find_user(decider, &user)?;
    let now = server.now();
    let sites = decider.directory().sites_of(organization.id.as_str());
    let sites: Vec<SiteFacts> =
        sites.map(|site| decider.directory().site_facts(site.id.clone(), organization.id.as_str())).collect();
    Ok(Json(json!({
        "revision": state.revision(),
        "now": print_instant(now),
        "now_ms": now,
        "facts": decider.directory().facts_of(user.id.as_str(), organization.id.as_str()),
        "sites": sites,
    })))
}

fn summary(it: &Organization) -> Value {
    json!({
        "id": it.id, "name": it.name, "kind": it.kind,
        "managed_by": it.managed_by, "restricted_mode": it.restricted_mode,
    })
}

fn find_organization<'a>(decider: &'a Decider, id: &str) -> Result<&'a Organization, Problem> {
    let found = decider.directory().organization(id);
    found.ok_or_else(|| Problem::unknown("organization", id))
}

fn find_user<'a>(decider: &'a Decider, id: &str) -> Result<&'a User, Problem> {
    let found = decider.directory().user(id);
    found.ok_or_else(|| Problem::unknown("user", id))
}
