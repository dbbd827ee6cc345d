use std::{collections::BTreeSet, sync::Arc};

use axum::{extract::State, response::Response};
use remit_model::{OrganizationId, UserId};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use crate::{
    http::{
        Problem, Server,
        path::InPath,
        query::{FromQuery, Params, Query, wrong},
        reading::Reading,
    },
    sight,
};

/// The most people who are asked for at once.
const MOST: usize = 100;

/// Who is asked for.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// Their e-mail addresses: repeated, up to 100.
    #[param(value_type = Vec<String>)]
    id: BTreeSet<UserId>,
}

impl FromQuery for Asked {
    fn read(query: &mut Query) -> Result<Self, Problem> {
        let texts = query.all("id");
        if texts.len() > MOST {
            return Err(wrong("id", format!("`id` is given at most {MOST} times")));
        }
        let id = |text: String| UserId::new(text).map_err(|error| wrong("id", error.to_string()));
        Ok(Self { id: texts.into_iter().map(id).collect::<Result<_, _>>()? })
    }
}

/// People with what they are called.
#[derive(Serialize, ToSchema)]
struct Names {
    items: Vec<Name>,
}

/// What a person is called.
#[derive(Serialize, ToSchema)]
struct Name {
    /// The e-mail address.
    #[schema(value_type = String)]
    id: UserId,
    /// First and last name.
    name: String,
}

/// What people are called who belong to an organization, have an assignment or a request for access there, see
/// something of it, or did something there. Others are left out, whether they are known or not.
#[utoipa::path(get, path = "/api/v1/organizations/{organization}/names", tag = "users",
    params(("organization" = String, Path, description = "The organization's id."), Asked),
    responses((status = 200, description = "Those who are known here, in the order of their ids.", body = Names)))]
pub(super) async fn names(
    State(server): State<Arc<Server>>,
    reading: Reading,
    InPath(organization): InPath<OrganizationId>,
    Params(asked): Params<Asked>,
) -> Result<Response, Problem> {
    let view = server.view(None).await?;
    let set_up_by = view.organization(&organization)?.set_up.as_ref().map(|it| &it.by);
    let may = |privilege| view.may_read(&reading.asker, &organization, privilege);
    may("users").or_else(|refused| may("roles").or_else(|_| may("audit_log")).map_err(|_| refused))?;
    let (directory, place) = (view.directory(), organization.as_str());
    let agents: BTreeSet<&UserId> = directory.elevations_in(place).map(|it| &it.agent).collect();
    let (mut here, mut others) = (Vec::new(), Vec::new());
    for id in &asked.id {
        let belongs = directory.user(id.as_str()).is_some_and(|user| user.organization == organization)
            || !directory.assignments_of(id.as_str(), place).is_empty()
            || agents.contains(id)
            || set_up_by == Some(id);
        let is_here = belongs || sight::sees(&view.state.decider, id.as_str(), place, view.at)?;
        if is_here { here.push(id) } else { others.push(id) }
    }
    let acted = server.ledger.store().acted_in(place, &others).await?;
    let named = |id: &UserId| Some(Name { id: id.clone(), name: directory.user(id.as_str())?.name.clone() });
    let known = asked.id.iter().filter(|id| here.contains(id) || acted.contains(id.as_str()));
    reading.answer(&Names { items: known.filter_map(named).collect() })
}
