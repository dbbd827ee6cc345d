use std::{collections::HashSet, sync::Arc};

use axum::{extract::State, response::Response};
use remit_model::{
    OrganizationId, OrganizationKind,
    directory::{ContactCenter, Directory, Organization, SetUp, Subscription},
};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use crate::{
    http::{
        Problem, Server,
        paging::{Listed, Page, Paging},
        path::InPath,
        query::{FromQuery, Params, Query},
        reading::{Reading, View},
    },
    identity::{Asker, Scope, Service},
    sight,
    state::AsOf,
};

/// An organization, as lists show it.
#[derive(Serialize, ToSchema)]
pub(super) struct OrganizationSummary {
    /// Its id.
    #[schema(value_type = String)]
    pub(super) id: OrganizationId,
    /// What people call it.
    pub(super) name: String,
    /// What it is.
    kind: OrganizationKind,
    /// The partner that manages it.
    #[schema(value_type = Option<String>)]
    managed_by: Option<OrganizationId>,
    /// Restricted mode as the organization says it.
    restricted_mode: Option<bool>,
}

impl From<&Organization> for OrganizationSummary {
    fn from(it: &Organization) -> Self {
        Self {
            id: it.id.clone(),
            name: it.name.clone(),
            kind: it.kind,
            managed_by: it.managed_by.clone(),
            restricted_mode: it.restricted_mode,
        }
    }
}

/// What is known of one organization.
#[derive(Serialize, ToSchema)]
struct OrganizationDetails {
    #[serde(flatten)]
    summary: OrganizationSummary,
    /// What the partner that manages it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    managed_by_name: Option<String>,
    #[serde(flatten)]
    settings: Option<OrganizationSettings>,
}

/// What those who may see the settings of an organization see of it.
#[derive(Serialize, ToSchema)]
struct OrganizationSettings {
    /// Whether the vendor's support may look.
    support_read_only: bool,
    /// Whether the services set-up wizard is completed.
    services_setup_done: bool,
    /// Its contact centre.
    contact_center: Option<ContactCenter>,
    /// What was sold to it.
    subscriptions: Vec<Subscription>,
    /// Who first set its account up.
    set_up: Option<SetUp>,
}

#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Filter {
    /// Only organizations with this in their name or id.
    q: Option<String>,
    /// The state after an earlier revision, or at an earlier moment.
    #[param(value_type = Option<String>)]
    pub(super) as_of: Option<AsOf>,
    #[param(ignore)]
    pub(super) page: Page,
}

impl Filter {
    /// Whether an organization is among those that are searched for.
    pub(super) fn finds(&self, it: &Organization) -> bool {
        let found = |text: &str| self.q.as_ref().is_none_or(|q| text.to_lowercase().contains(q.as_str()));
        found(&it.name) || found(it.id.as_str())
    }
}

impl FromQuery for Filter {
    fn read(query: &mut Query) -> Result<Self, Problem> {
        Ok(Self { q: query.search()?, as_of: query.parsed("as_of")?, page: Page::read(query)? })
    }
}

/// The organizations that whoever asks sees anything of.
#[utoipa::path(get, path = "/api/v1/organizations", tag = "organizations", params(Filter, Paging),
    responses((status = 200, description = "A page of organizations.", body = Listed<OrganizationSummary>)))]
pub(super) async fn organizations(
    State(server): State<Arc<Server>>,
    reading: Reading,
    Params(asked): Params<Filter>,
) -> Result<Response, Problem> {
    let view = server.view(asked.as_of).await?;
    let seen = seen(&view, &reading.asker)?;
    let fits = |it: &&Organization| seen.as_ref().is_none_or(|seen| seen.contains(&it.id)) && asked.finds(it);
    let all: Vec<&Organization> = view.directory().organizations().into_iter().filter(fits).collect();
    let total = all.len();
    let behind = all.into_iter().filter(|it| asked.page.after().is_none_or(|after| it.id.as_str() > after));
    reading.answer(&asked.page.take(behind, total, |it| it.id.as_str(), |it| Ok(OrganizationSummary::from(it)))?)
}

/// The organizations that whoever asks sees; all, when nothing limits him.
fn seen(view: &View, asker: &Asker) -> Result<Option<HashSet<OrganizationId>>, Problem> {
    let only = match asker {
        Asker::Service(Service { organization: Some(only), .. }) => Some(only),
        _ => None,
    };
    asker.has_scope(Scope::Read, only.map(OrganizationId::as_str))?;
    let Some(person) = asker.person() else { return Ok(only.map(|only| HashSet::from([only.clone()]))) };
    // An organization that is there now and was not there then is not among those that are listed.
    let mut seen = HashSet::new();
    for organization in view.newest.decider.directory().organizations() {
        let reached = only.is_none_or(|only| *only == organization.id);
        if reached && sight::sees(&view.newest.decider, person.as_str(), organization.id.as_str(), view.now)? {
            seen.insert(organization.id.clone());
        }
    }
    Ok(Some(seen))
}

#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct At {
    /// The state after an earlier revision, or at an earlier moment.
    #[param(value_type = Option<String>)]
    pub(super) as_of: Option<AsOf>,
}

impl FromQuery for At {
    fn read(query: &mut Query) -> Result<Self, Problem> {
        Ok(Self { as_of: query.parsed("as_of")? })
    }
}

/// One organization; with its settings, for those who may see them. Everybody is told of his own.
#[utoipa::path(get, path = "/api/v1/organizations/{organization}", tag = "organizations",
    params(("organization" = String, Path, description = "The organization's id."), At),
    responses((status = 200, description = "The organization.", body = OrganizationDetails)))]
pub(super) async fn organization(
    State(server): State<Arc<Server>>,
    reading: Reading,
    InPath(id): InPath<OrganizationId>,
    Params(asked): Params<At>,
) -> Result<Response, Problem> {
    let view = server.view(asked.as_of).await?;
    let found = view.organization(&id)?;
    reading.asker.has_scope(Scope::Read, Some(id.as_str()))?;
    let directory = view.newest.decider.directory();
    if let Some(person) = reading.asker.person()
        && directory.user(person.as_str()).is_none_or(|user| user.organization != id)
        && !sight::sees(&view.newest.decider, person.as_str(), id.as_str(), view.now)?
    {
        return Err(Problem::forbidden(format!("you see nothing of `{id}`")));
    }
    let settings = view.may_read(&reading.asker, &id, "org_settings").is_ok().then(|| OrganizationSettings {
        support_read_only: found.support_read_only == Some(true),
        services_setup_done: found.services_setup_done == Some(true),
        contact_center: found.contact_center.clone(),
        subscriptions: found.subscriptions.clone(),
        set_up: found.set_up.clone(),
    });
    let managed_by_name = found.managed_by.as_ref().map(|partner| name_of(view.directory(), partner));
    reading.answer(&OrganizationDetails { summary: OrganizationSummary::from(found), managed_by_name, settings })
}

/// What an organization is called; its id, where it is not known.
pub(in crate::http) fn name_of(directory: &Directory, id: &OrganizationId) -> String {
    directory.organization(id.as_str()).map_or_else(|| id.to_string(), |it| it.name.clone())
}
