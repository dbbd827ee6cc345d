use std::sync::Arc;

use axum::{extract::State, http::StatusCode, response::Response};
use remit_model::{
    ManagedIn, OrganizationId, RoleId, SiteId, UserId, compiled::Lists, directory::Timestamp, reason::ReasonCode,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::changed::{Changed, created};
use crate::{
    acts::{Act, Refusal, RoleChange},
    http::{Problem, Server, body::JsonBody, changing::Changing, path::InPath, reading::View},
};

/// Who may be let in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Candidate {
    /// The e-mail address.
    #[schema(value_type = String)]
    email: UserId,
}

/// Somebody from outside, and what he may be offered.
#[derive(Serialize, ToSchema)]
pub(super) struct Verified {
    /// The e-mail address.
    #[schema(value_type = String)]
    id: UserId,
    /// First and last name.
    name: String,
    /// The home organization.
    #[schema(value_type = String)]
    home: OrganizationId,
    /// What people call that.
    home_name: String,
    /// Whether he has joined already.
    joined: bool,
    /// Roles that can be given to him now, by whoever asks.
    #[schema(value_type = Vec<String>)]
    roles: Vec<RoleId>,
}

/// Says who an e-mail address is, and which roles he may be offered now.
#[utoipa::path(post, path = "/api/v1/organizations/{organization}/external-administrators/verify",
    tag = "external administrators",
    params(("organization" = String, Path, description = "The organization's id.")),
    request_body = Candidate,
    responses((status = 200, description = "The person can be an external administrator.", body = Verified)))]
pub(super) async fn verify_external_administrator(
    State(server): State<Arc<Server>>,
    InPath(organization): InPath<OrganizationId>,
    changing: Changing<JsonBody<Candidate>>,
) -> Result<axum::Json<Verified>, Problem> {
    let view = server.view(None).await?;
    changing.actor(&view, &organization)?;
    // Only those who may add somebody learn who is known.
    changing.asker.may(&view.newest, organization.as_str(), "external_admins.manage", view.now)?;
    let JsonBody(Candidate { email }) = &changing.body;
    let user = view.user(email).map_err(|unknown| unknown.at("/email"))?;
    let mut roles = Vec::new();
    let mut joined = false;
    for change in offers(&view, &organization) {
        let role = change.role.clone();
        let acts = [Act::AddExternalAdmin(email.clone(), change)];
        match server.ledger.rehearse(&changing.order(&organization, &acts, None)?) {
            Ok(_) => roles.push(role),
            Err(Refusal::Denied { denied, act }) => {
                let because = |code| denied.explanation.reasons.iter().any(|reason| reason.code == code);
                for never in [ReasonCode::ConsumerUser, ReasonCode::NotExternal] {
                    if because(never) {
                        let detail = format!("`{email}` cannot be an external administrator: `{never}`");
                        return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, never.as_str(), detail).at("/email"));
                    }
                }
                if denied.code().is_failure() {
                    return Err(Refusal::Denied { denied, act }.into());
                }
                joined = joined || because(ReasonCode::AlreadyJoined);
            }
            Err(refusal) => return Err(refusal.into()),
        }
    }
    let home = view.organization(&user.organization)?;
    Ok(axum::Json(Verified {
        id: user.id.clone(),
        name: user.name.clone(),
        home: home.id.clone(),
        home_name: home.name.clone(),
        joined,
        roles,
    }))
}

/// Each role that is offered to people from outside; site roles for all sites that they could have.
fn offers(view: &View, organization: &OrganizationId) -> Vec<RoleChange> {
    let catalogue = &view.state.decider.catalogue().catalogue;
    let mut offered: Vec<_> = catalogue.offers.iter().flat_map(|offer| &offer.roles).collect();
    offered.sort_unstable();
    offered.dedup();
    let roles = offered.into_iter().filter_map(|role| catalogue.roles.get(usize::from(*role)));
    let here = view.directory().sites_of(organization.as_str()).filter(|it| it.managed_in == ManagedIn::ControlHub);
    let here: Vec<SiteId> = here.map(|site| site.id.clone()).collect();
    roles
        .map(|role| {
            let sites = if role.lists == Lists::Sites { here.clone() } else { Vec::new() };
            given(role.id.clone(), sites, None)
        })
        .collect()
}

fn given(role: RoleId, sites: Vec<SiteId>, expires_at: Option<Timestamp>) -> RoleChange {
    RoleChange { role, sites, customers: Vec::new(), starts_at: None, expires_at, page: None }
}

/// Somebody to let in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewExternalAdministrator {
    /// The e-mail address.
    #[schema(value_type = String)]
    user: UserId,
    /// The role's id.
    #[schema(value_type = String)]
    role: RoleId,
    /// The sites of a site role.
    #[serde(default)]
    #[schema(value_type = Vec<String>)]
    sites: Vec<SiteId>,
    /// The first moment after it; it holds until it is revoked without one.
    #[schema(value_type = Option<String>, format = DateTime)]
    expires_at: Option<Timestamp>,
}

/// Lets somebody from outside in.
#[utoipa::path(post, path = "/api/v1/organizations/{organization}/external-administrators",
    tag = "external administrators",
    params(("organization" = String, Path, description = "The organization's id.")),
    request_body = NewExternalAdministrator,
    responses((status = 201, description = "The person is an external administrator.", body = Changed)))]
pub(super) async fn add_external_administrator(
    State(server): State<Arc<Server>>,
    InPath(organization): InPath<OrganizationId>,
    changing: Changing<JsonBody<NewExternalAdministrator>>,
) -> Result<Response, Problem> {
    let JsonBody(new) = &changing.body;
    changing.knows(&server.view(None).await?, &organization, &new.user).map_err(|problem| problem.at("/user"))?;
    let change = given(new.role.clone(), new.sites.clone(), new.expires_at);
    let act = Act::AddExternalAdmin(new.user.clone(), change);
    let written = changing.perform(&server, &organization, &[act]).await?;
    let address = ["organizations", organization.as_str(), "users", new.user.as_str()];
    Ok(created(&address, Changed::new(&written)))
}

/// Makes an external administrator a full one.
#[utoipa::path(post, path = "/api/v1/organizations/{organization}/external-administrators/{user}/promote",
    tag = "external administrators",
    params(("organization" = String, Path, description = "The organization's id."),
        ("user" = String, Path, description = "The person's e-mail address.")),
    responses((status = 200, description = "The person is an external full administrator.", body = Changed)))]
pub(super) async fn promote_external_administrator(
    State(server): State<Arc<Server>>,
    InPath((organization, user)): InPath<(OrganizationId, UserId)>,
    changing: Changing,
) -> Result<Changed, Problem> {
    changing.knows(&server.view(None).await?, &organization, &user)?;
    let act = Act::PromoteExternalAdmin(user);
    Ok(Changed::new(&changing.perform(&server, &organization, &[act]).await?))
}

/// All who are demoted together.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Demotion {
    /// Their e-mail addresses: all external full administrators of the organization.
    #[schema(value_type = Vec<String>)]
    users: Vec<UserId>,
}

/// Demotes all external full administrators, together.
#[utoipa::path(post, path = "/api/v1/organizations/{organization}/external-administrators/demote",
    tag = "external administrators",
    params(("organization" = String, Path, description = "The organization's id.")),
    request_body = Demotion,
    responses((status = 200, description = "They are what they were before.", body = Changed)))]
pub(super) async fn demote_external_administrators(
    State(server): State<Arc<Server>>,
    InPath(organization): InPath<OrganizationId>,
    changing: Changing<JsonBody<Demotion>>,
) -> Result<Changed, Problem> {
    let view = server.view(None).await?;
    let JsonBody(Demotion { users }) = &changing.body;
    for (at, user) in users.iter().enumerate() {
        changing.knows(&view, &organization, user).map_err(|problem| problem.at(format!("/users/{at}")))?;
    }
    let act = Act::DemoteExternalAdmins(users.clone());
    Ok(Changed::new(&changing.perform(&server, &organization, &[act]).await?))
}

/// Removes an external administrator with all of his records.
#[utoipa::path(delete, path = "/api/v1/organizations/{organization}/external-administrators/{user}",
    tag = "external administrators",
    params(("organization" = String, Path, description = "The organization's id."),
        ("user" = String, Path, description = "The person's e-mail address.")),
    responses((status = 200, description = "The person has no access.", body = Changed)))]
pub(super) async fn revoke_external_administrator(
    State(server): State<Arc<Server>>,
    InPath((organization, user)): InPath<(OrganizationId, UserId)>,
    changing: Changing,
) -> Result<Changed, Problem> {
    changing.knows(&server.view(None).await?, &organization, &user)?;
    let act = Act::RevokeExternalAdmin(user);
    Ok(Changed::new(&changing.perform(&server, &organization, &[act]).await?))
}
