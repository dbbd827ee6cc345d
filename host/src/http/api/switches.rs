use std::sync::Arc;

use axum::extract::State;
use remit_model::OrganizationId;
use serde::Deserialize;
use utoipa::ToSchema;

use super::changed::Changed;
use crate::{
    acts::Act,
    http::{Problem, Server, body::JsonBody, changing::Changing, path::InPath},
};

/// On or off.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Switch {
    /// What it is from now on.
    on: bool,
}

/// Switches restricted mode.
#[utoipa::path(put, path = "/api/v1/organizations/{organization}/restricted-mode", tag = "organizations",
    params(("organization" = String, Path, description = "The organization's id.")),
    request_body = Switch,
    responses((status = 200, description = "Restricted mode is as asked.", body = Changed)))]
pub(super) async fn set_restricted_mode(
    State(server): State<Arc<Server>>,
    InPath(organization): InPath<OrganizationId>,
    changing: Changing<JsonBody<Switch>>,
) -> Result<Changed, Problem> {
    let act = Act::SetRestrictedMode(changing.body.0.on);
    Ok(Changed::new(&changing.perform(&server, &organization, &[act]).await?))
}

/// Switches whether the vendor's support may look.
#[utoipa::path(put, path = "/api/v1/organizations/{organization}/support-read-only", tag = "organizations",
    params(("organization" = String, Path, description = "The organization's id.")),
    request_body = Switch,
    responses((status = 200, description = "The switch is as asked.", body = Changed)))]
pub(super) async fn set_support_read_only(
    State(server): State<Arc<Server>>,
    InPath(organization): InPath<OrganizationId>,
    changing: Changing<JsonBody<Switch>>,
) -> Result<Changed, Problem> {
    let act = Act::SetSupportReadOnly(changing.body.0.on);
    Ok(Changed::new(&changing.perform(&server, &organization, &[act]).await?))
}
