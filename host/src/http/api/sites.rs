use std::sync::Arc;

use axum::{extract::State, response::Response};
use remit_model::{ManagedIn, OrganizationId, SiteId, directory::Site};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    changed::{Changed, created},
    organizations::At,
};
use crate::{
    acts::Act,
    http::{Problem, Server, body::JsonBody, changing::Changing, path::InPath, query::Params, reading::Reading},
};

/// The sites of an organization.
#[derive(Serialize, ToSchema)]
pub(super) struct Sites {
    /// In the order of their ids.
    items: Vec<SiteItem>,
    /// How many there are.
    total: usize,
}

/// A meeting site.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SiteItem {
    /// Its id.
    #[schema(value_type = String)]
    id: SiteId,
    /// Where it is administered.
    managed_in: ManagedIn,
}

impl From<&Site> for SiteItem {
    fn from(site: &Site) -> Self {
        Self { id: site.id.clone(), managed_in: site.managed_in }
    }
}

/// The meeting sites of an organization.
#[utoipa::path(get, path = "/api/v1/organizations/{organization}/sites", tag = "sites",
    params(("organization" = String, Path, description = "The organization's id."), At),
    responses((status = 200, description = "All sites.", body = Sites)))]
pub(super) async fn sites(
    State(server): State<Arc<Server>>,
    reading: Reading,
    InPath(organization): InPath<OrganizationId>,
    Params(asked): Params<At>,
) -> Result<Response, Problem> {
    let view = server.view(asked.as_of).await?;
    view.organization(&organization)?;
    view.may_read(&reading.asker, &organization, "sites")?;
    let items: Vec<SiteItem> = view.directory().sites_of(organization.as_str()).map(SiteItem::from).collect();
    reading.answer(&Sites { total: items.len(), items })
}

/// Adds a meeting site.
#[utoipa::path(post, path = "/api/v1/organizations/{organization}/sites", tag = "sites",
    params(("organization" = String, Path, description = "The organization's id.")),
    request_body = SiteItem,
    responses((status = 201, description = "The site was added.", body = Changed)))]
pub(super) async fn add_site(
    State(server): State<Arc<Server>>,
    InPath(organization): InPath<OrganizationId>,
    changing: Changing<JsonBody<SiteItem>>,
) -> Result<Response, Problem> {
    let JsonBody(site) = &changing.body;
    let act = Act::AddSite(site.id.clone(), site.managed_in);
    let written = changing.perform(&server, &organization, &[act]).await?;
    let address = ["organizations", organization.as_str(), "sites", site.id.as_str()];
    Ok(created(&address, Changed::new(&written)))
}

/// Removes a meeting site that nothing refers to.
#[utoipa::path(delete, path = "/api/v1/organizations/{organization}/sites/{site}", tag = "sites",
    params(("organization" = String, Path, description = "The organization's id."),
        ("site" = String, Path, description = "The site's id.")),
    responses((status = 200, description = "The site was removed.", body = Changed)))]
pub(super) async fn remove_site(
    State(server): State<Arc<Server>>,
    InPath((organization, site)): InPath<(OrganizationId, SiteId)>,
    changing: Changing,
) -> Result<Changed, Problem> {
    Ok(Changed::new(&changing.perform(&server, &organization, &[Act::RemoveSite(site)]).await?))
}
