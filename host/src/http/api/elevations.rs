use std::sync::Arc;

use axum::{Json, extract::State, response::Response};
use remit_model::{
    ElevationId, OrganizationId, UserId,
    directory::{Elevation, Timestamp},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::changed::{Changed, created};
use crate::{
    acts::{Act, Order, Refusal},
    decider::unanswered,
    elevation::{Standing, access_until, answer_by, new_id, standing},
    http::{
        Problem, Server,
        body::JsonBody,
        changing::Changing,
        path::InPath,
        query::{FromQuery, Params, Query},
        reading::{Reading, View},
    },
    identity::{Asker, Scope},
};

/// A request for temporary access.
#[derive(Serialize, ToSchema)]
pub(super) struct ElevationItem {
    /// Its id.
    #[schema(value_type = String)]
    id: ElevationId,
    /// Where.
    #[schema(value_type = String)]
    organization: OrganizationId,
    /// Who asks.
    #[schema(value_type = String)]
    agent: UserId,
    /// What for.
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<String>,
    /// What has become of it.
    state: Standing,
    /// When it was asked for.
    #[schema(value_type = String, format = DateTime)]
    requested_at: Timestamp,
    /// The first moment at which it can no longer be answered.
    #[schema(value_type = String, format = DateTime)]
    answer_by: Timestamp,
    /// When it was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    decided_at: Option<Timestamp>,
    /// Who answered it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    decided_by: Option<UserId>,
    /// The first moment after the access.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    ends_at: Option<Timestamp>,
}

impl ElevationItem {
    /// # Errors
    /// When the module does not say what has become of it.
    fn new(view: &View, it: &Elevation) -> Result<Self, Problem> {
        let decider = &view.state.decider;
        let limits = decider.catalogue().catalogue.elevation.as_ref();
        let state = standing(decider, it, view.at).map_err(Problem::not_evaluated)?;
        Ok(Self {
            id: it.id.clone(),
            organization: it.organization.clone(),
            agent: it.agent.clone(),
            purpose: it.purpose.clone(),
            state,
            requested_at: it.requested_at,
            answer_by: Timestamp(answer_by(it, limits)),
            decided_at: it.decided_at,
            decided_by: it.decided_by.clone(),
            ends_at: access_until(it, limits).map(Timestamp),
        })
    }
}

/// Requests for temporary access.
#[derive(Serialize, ToSchema)]
pub(super) struct Elevations {
    /// Newest first.
    items: Vec<ElevationItem>,
    /// How many there are.
    total: usize,
}

impl From<Vec<ElevationItem>> for Elevations {
    fn from(mut items: Vec<ElevationItem>) -> Self {
        items.sort_by(|a, b| (b.requested_at, &b.id).cmp(&(a.requested_at, &a.id)));
        Self { total: items.len(), items }
    }
}

#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Filter {
    /// Only requests of which this has become.
    #[param(inline)]
    state: Option<Standing>,
}

impl FromQuery for Filter {
    fn read(query: &mut Query) -> Result<Self, Problem> {
        Ok(Self { state: query.parsed("state")? })
    }
}

/// Requests for temporary access in an organization.
#[utoipa::path(get, path = "/api/v1/organizations/{organization}/elevations", tag = "elevations",
    params(("organization" = String, Path, description = "The organization's id."), Filter),
    responses((status = 200, description = "The requests, newest first.", body = Elevations)))]
pub(super) async fn elevations(
    State(server): State<Arc<Server>>,
    reading: Reading,
    InPath(organization): InPath<OrganizationId>,
    Params(asked): Params<Filter>,
) -> Result<Response, Problem> {
    let view = server.view(None).await?;
    view.organization(&organization)?;
    view.may_read(&reading.asker, &organization, "roles")?;
    let all = view.directory().elevations_in(organization.as_str()).map(|it| ElevationItem::new(&view, it));
    let mut items = all.collect::<Result<Vec<ElevationItem>, Problem>>()?;
    items.retain(|it| asked.state.is_none_or(|state| it.state == state));
    reading.answer(&Elevations::from(items))
}

/// What concerns whoever asks.
#[derive(Serialize, ToSchema)]
struct MyElevations {
    /// What he asked for.
    asked: Elevations,
    /// What waits for his answer.
    waiting: Elevations,
}

/// Requests for temporary access by whoever asks, and those that wait for his answer.
#[utoipa::path(get, path = "/api/v1/elevations", tag = "elevations",
    responses((status = 200, description = "The requests, newest first.", body = MyElevations)))]
pub(super) async fn my_elevations(State(server): State<Arc<Server>>, reading: Reading) -> Result<Response, Problem> {
    let view = server.view(None).await?;
    reading.asker.has_scope(Scope::Read, None)?;
    let person = match (&reading.asker, reading.asker.person()) {
        (_, Some(person)) => person,
        (Asker::Visitor, None) => {
            return reading.answer(&MyElevations { asked: Vec::new().into(), waiting: Vec::new().into() });
        }
        (_, None) => return Err(Problem::forbidden("a service asks this for a person: name him")),
    };
    let directory = view.directory();
    let asked = directory.elevations_by(person.as_str()).map(|it| ElevationItem::new(&view, it));
    let asked = asked.collect::<Result<Vec<_>, Problem>>()?;
    let mut waiting = Vec::new();
    for organization in directory.organizations() {
        for elevation in directory.elevations_in(organization.id.as_str()) {
            let item = ElevationItem::new(&view, elevation)?;
            if item.state == Standing::Pending && may_approve(&server, person, elevation)? {
                waiting.push(item);
            }
        }
    }
    reading.answer(&MyElevations { asked: asked.into(), waiting: waiting.into() })
}

/// Whether a person may grant a request. When the module does not say, nobody is told that nothing waits for him.
fn may_approve(server: &Server, person: &UserId, elevation: &Elevation) -> Result<bool, Problem> {
    let acts = [Act::ApproveSupport(elevation.id.clone())];
    let order = Order {
        actor: person,
        service: None,
        organization: &elevation.organization,
        acts: &acts,
        only: None,
        idempotency: None,
    };
    match server.ledger.rehearse(&order) {
        Err(Refusal::Denied { denied, act }) if unanswered(denied.code()) => {
            Err(Refusal::Denied { denied, act }.into())
        }
        decided => Ok(decided.is_ok()),
    }
}

/// Temporary access to ask for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewElevation {
    /// What for, in at most 500 characters.
    purpose: Option<String>,
}

/// A request that was made.
#[derive(Serialize, ToSchema)]
struct Requested {
    #[serde(flatten)]
    changed: Changed,
    /// The request.
    elevation: ElevationItem,
}

/// The longest purpose, in characters.
const LONGEST_PURPOSE: usize = 500;

/// Asks for temporary access.
#[utoipa::path(post, path = "/api/v1/organizations/{organization}/elevations", tag = "elevations",
    params(("organization" = String, Path, description = "The organization's id.")),
    request_body = NewElevation,
    responses((status = 201, description = "The request waits for an answer.", body = Requested)))]
pub(super) async fn request_elevation(
    State(server): State<Arc<Server>>,
    InPath(organization): InPath<OrganizationId>,
    changing: Changing<JsonBody<NewElevation>>,
) -> Result<Response, Problem> {
    let JsonBody(NewElevation { purpose }) = &changing.body;
    changing.asker.acts_in(organization.as_str())?;
    let purpose = purpose.as_ref().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
    if purpose.as_ref().is_some_and(|it| it.chars().count() > LONGEST_PURPOSE || it.chars().any(char::is_control)) {
        let detail = format!("a purpose has at most {LONGEST_PURPOSE} characters, and no control characters");
        return Err(Problem::new(axum::http::StatusCode::UNPROCESSABLE_ENTITY, "invalid", detail).at("/purpose"));
    }
    let id = new_id().map_err(|error| Problem::unavailable("no_id", error.to_string()))?;
    let written = changing.perform(&server, &organization, &[Act::RequestSupport { id, purpose }]).await?;
    // A repeated request has the id that it was given first.
    let id = written.done.first().and_then(|done| done.about.clone()).unwrap_or_default();
    let view = changing.after(&server, &written).await?;
    let made = view.directory().elevation(&id).ok_or_else(|| Problem::unknown("request", &id))?;
    let body = Requested { changed: Changed::new(&written), elevation: ElevationItem::new(&view, made)? };
    Ok(created(&["organizations", organization.as_str(), "elevations", &id], Json(body)))
}

/// Grants temporary access.
#[utoipa::path(post, path = "/api/v1/organizations/{organization}/elevations/{elevation}/approve", tag = "elevations",
    params(("organization" = String, Path, description = "The organization's id."),
        ("elevation" = String, Path, description = "The request's id.")),
    responses((status = 200, description = "The access runs for an hour.", body = Changed)))]
pub(super) async fn approve_elevation(
    State(server): State<Arc<Server>>,
    InPath((organization, elevation)): InPath<(OrganizationId, ElevationId)>,
    changing: Changing,
) -> Result<Changed, Problem> {
    answer(&server, &changing, &organization, Act::ApproveSupport(elevation)).await
}

/// Refuses temporary access.
#[utoipa::path(post, path = "/api/v1/organizations/{organization}/elevations/{elevation}/deny", tag = "elevations",
    params(("organization" = String, Path, description = "The organization's id."),
        ("elevation" = String, Path, description = "The request's id.")),
    responses((status = 200, description = "The request is refused.", body = Changed)))]
pub(super) async fn deny_elevation(
    State(server): State<Arc<Server>>,
    InPath((organization, elevation)): InPath<(OrganizationId, ElevationId)>,
    changing: Changing,
) -> Result<Changed, Problem> {
    answer(&server, &changing, &organization, Act::DenySupport(elevation)).await
}

/// Ends temporary access before its time.
#[utoipa::path(post, path = "/api/v1/organizations/{organization}/elevations/{elevation}/end", tag = "elevations",
    params(("organization" = String, Path, description = "The organization's id."),
        ("elevation" = String, Path, description = "The request's id.")),
    responses((status = 200, description = "The access is over.", body = Changed)))]
pub(super) async fn end_elevation(
    State(server): State<Arc<Server>>,
    InPath((organization, elevation)): InPath<(OrganizationId, ElevationId)>,
    changing: Changing,
) -> Result<Changed, Problem> {
    answer(&server, &changing, &organization, Act::EndSupport(elevation)).await
}

async fn answer(
    server: &Server,
    changing: &Changing,
    organization: &OrganizationId,
    act: Act,
) -> Result<Changed, Problem> {
    Ok(Changed::new(&changing.perform(server, organization, &[act]).await?))
}
