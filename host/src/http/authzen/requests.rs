use std::sync::{Arc, Mutex, PoisonError};

use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use remit_engine::sha256;
use remit_model::{
    Instant, OrganizationId,
    authzen::EvaluationRequest,
    compiled,
    directory::{Elevation, Timestamp},
};
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::{
    TAG, read,
    requestable::{EvaluationId, NotBound, would_help},
};
use crate::{
    acts::{Act, Order, Refusal},
    decider::unanswered,
    elevation::{Standing, access_until, answer_by, new_id, standing},
    http::{Problem, Server, body::JsonObject, idempotency::Key},
    identity::Asker,
    state,
};

/// The problems of the access request profile.
const FAMILY: &str = "urn:openid:authzen:access-request:error";

/// The longest justification, in bytes.
const LONGEST_PURPOSE: usize = 1000;

/// What was made of a request for access, and its result when it was granted.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TaskResponse {
    task: Task,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<Granted>,
}

/// A request for access.
#[derive(Debug, Serialize, ToSchema)]
struct Task {
    id: String,
    status: Status,
    /// Where to ask what has become of it.
    status_endpoint: String,
    /// The first moment at which nobody can grant it any more.
    #[schema(value_type = String, format = DateTime)]
    expires_at: Timestamp,
}

/// What has become of a request for access.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Status {
    Pending,
    Approved,
    Denied,
    Expired,
    Failed,
}

/// A granted request. It permits nothing by itself: the question is to be asked again.
#[derive(Debug, Serialize, ToSchema)]
struct Granted {
    /// `reevaluate`.
    mode: &'static str,
    approval: Approval,
}

#[derive(Debug, Serialize, ToSchema)]
struct Approval {
    id: String,
    #[schema(value_type = Option<String>, format = DateTime)]
    approved_at: Option<Timestamp>,
    /// The first moment after the access.
    #[schema(value_type = String, format = DateTime)]
    approved_until: Timestamp,
}

/// Where requests for access go.
pub(super) fn endpoint(server: &Server) -> String {
    format!("{}/access/v1/requests", server.settings.public_url)
}

/// Asks for the temporary access that would turn a denial, for the person that it was about.
#[utoipa::path(post, path = "/access/v1/requests", operation_id = "request_access", tag = TAG,
    request_body(content = Object, description = "`subject`, `action` and `resource` of the denied question, \
        `denial.evaluation_id` of its answer, and `context.business_justification`"),
    params(("Idempotency-Key" = Option<String>, Header, description = "What makes a repetition recognizable")),
    responses(
        (status = 202, description = "It was asked for, and waits for an answer", body = TaskResponse),
        (status = 400, description = "The request cannot be read, or the denial is not one that this would turn"),
        (status = 401, description = "Nobody has said who asks"),
        (status = 403, description = "It is asked for somebody else"),
        (status = 409, description = "The idempotency key was used for another request"),
        (status = 410, description = "The denial was too long ago"),
        (status = 503, description = "The change log does not answer"),
    ))]
pub(super) async fn submit(
    State(server): State<Arc<Server>>,
    asker: Asker,
    headers: HeaderMap,
    JsonObject(body): JsonObject,
) -> Result<Response, Problem> {
    let fingerprint = sha256(serde_json::to_string(&body).unwrap_or_default().as_bytes());
    if body.contains_key("items") {
        return Err(Problem::bad_request("ask for one thing at a time").at("/items"));
    }
    let denial = evaluation_id(&body)?;
    let asked = read(body)?;
    let organization = asked.resource.organization().and_then(|id| OrganizationId::new(id).ok());
    let organization = organization.ok_or_else(|| {
        let detail = "the resource is of no organization";
        not_requestable(detail).at("/resource")
    })?;
    let acts_as = asker.acts_in(organization.as_str())?;
    if asked.subject.kind != "user" || asked.subject.id != acts_as.user.as_str() {
        return Err(Problem::forbidden("everybody asks for access for himself").at("/subject"));
    }
    let purpose = purpose(&asked)?;
    let id = new_id().map_err(|error| Problem::unavailable("no_id", error.to_string()))?;
    let idempotency = Key::read(&headers)?.map(|key| key.of(&acts_as, fingerprint));
    // Whether the denial is one that can be turned is looked at on the state that the request is written on, and not
    // when a request is repeated.
    let wrong = Mutex::new(None);
    let only = |state: &state::State| {
        can_be_turned(state, &denial, &asked, server.now()).map_err(|problem| {
            let detail = problem.to_string();
            *wrong.lock().unwrap_or_else(PoisonError::into_inner) = Some(problem);
            detail
        })
    };
    let acts = [Act::RequestSupport { id, purpose }];
    let order = Order {
        actor: acts_as.user,
        service: acts_as.service,
        organization: &organization,
        acts: &acts,
        only: Some(&only),
        idempotency,
    };
    let written = server.ledger.perform(&order).await;
    let written = written.map_err(|refusal| match wrong.lock().unwrap_or_else(PoisonError::into_inner).take() {
        Some(problem) => problem,
        None => refused(refusal),
    })?;
    let made = written.done.first().and_then(|done| done.about.clone()).unwrap_or_default();
    let state = server.live().newest();
    let elevation = state.decider.directory().elevation(&made).ok_or_else(|| unknown_task(&made))?;
    let response = task(&server, &state, elevation, server.now())?;
    let location = [(header::LOCATION, response.task.status_endpoint.clone())];
    Ok((StatusCode::ACCEPTED, location, Json(response)).into_response())
}

/// Says what has become of a request for access. Those who may ask about its agent may ask that.
#[utoipa::path(get, path = "/access/v1/requests/{id}", operation_id = "access_request", tag = TAG,
    params(("id" = String, Path, description = "The request's id")),
    responses(
        (status = 200, description = "What has become of it", body = TaskResponse),
        (status = 401, description = "Nobody has said who asks"),
        (status = 404, description = "There is no such request, or whoever asks may not know of it"),
        (status = 503, description = "The directory may be out of date"),
    ))]
pub(super) async fn status(
    State(server): State<Arc<Server>>,
    asker: Asker,
    Path(id): Path<String>,
) -> Result<Json<TaskResponse>, Problem> {
    let state = server.state()?;
    let now = server.now();
    let elevation = state.decider.directory().elevation(&id).ok_or_else(|| unknown_task(&id))?;
    let organization = elevation.organization.as_str();
    let allowed = asker.may_ask_about(&state, Some(elevation.agent.as_str()), Some(organization), now);
    allowed.map_err(|_| unknown_task(&id))?;
    task(&server, &state, elevation, now).map(Json)
}

/// Makes sure that this denial is recent, and one that temporary access turns.
fn can_be_turned(state: &state::State, denial: &str, asked: &EvaluationRequest, now: Instant) -> Result<(), Problem> {
    EvaluationId::check(denial, asked, now).map_err(|why| match why {
        NotBound::Other => not_bound("does not name an evaluation of this question"),
        NotBound::Expired => {
            Problem::new(StatusCode::GONE, "expired_denial", "the denial was too long ago; ask again").of(FAMILY)
        }
    })?;
    let explanation = state.decider.explain(asked, now);
    if would_help(&explanation) {
        return Ok(());
    }
    if let Some(code) = explanation.reasons.iter().map(|it| it.code).find(|code| unanswered(*code)) {
        return Err(Problem::not_evaluated(code));
    }
    let why = if explanation.allowed { "this is allowed already" } else { "temporary access would not allow this" };
    Err(not_requestable(why))
}

fn evaluation_id(body: &Map<String, Value>) -> Result<String, Problem> {
    let id = body.get("denial").and_then(|denial| denial.get("evaluation_id")).and_then(Value::as_str);
    id.map(ToOwned::to_owned).ok_or_else(|| not_bound("name the evaluation that was denied"))
}

fn purpose(asked: &EvaluationRequest) -> Result<Option<String>, Problem> {
    let wrong = |detail: String| Problem::bad_request(detail).at("/context/business_justification");
    match asked.context.get("business_justification") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.len() <= LONGEST_PURPOSE => Ok(Some(text.clone())),
        Some(Value::String(_)) => Err(wrong(format!("has more than {LONGEST_PURPOSE} bytes"))),
        Some(_) => Err(wrong("is not a text".into())),
    }
}

fn task(server: &Server, state: &state::State, elevation: &Elevation, now: Instant) -> Result<TaskResponse, Problem> {
    let said = standing(&state.decider, elevation, now).map_err(Problem::not_evaluated)?;
    let status = match said {
        Standing::Pending => Status::Pending,
        Standing::Running | Standing::Over => Status::Approved,
        Standing::Denied => Status::Denied,
        Standing::Expired => Status::Expired,
        Standing::Invalid => Status::Failed,
    };
    let limits = state.decider.catalogue().catalogue.elevation.as_ref();
    let id = elevation.id.to_string();
    Ok(TaskResponse {
        result: (status == Status::Approved).then(|| granted(elevation, limits)),
        task: Task {
            status_endpoint: format!("{}/{id}", endpoint(server)),
            id,
            status,
            expires_at: Timestamp(answer_by(elevation, limits)),
        },
    })
}

fn granted(elevation: &Elevation, limits: Option<&compiled::Elevation>) -> Granted {
    let end = access_until(elevation, limits).unwrap_or(elevation.requested_at.0);
    let approval =
        Approval { id: elevation.id.to_string(), approved_at: elevation.decided_at, approved_until: Timestamp(end) };
    Granted { mode: "reevaluate", approval }
}

fn refused(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::KeyReused => {
            let detail = "the idempotency key was used for another request";
            Problem::new(StatusCode::CONFLICT, "duplicate_request", detail).of(FAMILY)
        }
        Refusal::Denied { denied, .. } if !denied.code().is_failure() => {
            let reasons = crate::answer::reasons(&denied.explanation.reasons);
            not_requestable("temporary access cannot be asked for now").with("reasons", reasons)
        }
        other => other.into(),
    }
}

fn not_requestable(detail: impl Into<String>) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "not_requestable", detail).of(FAMILY)
}

fn not_bound(detail: &str) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "invalid_denial_binding", detail).of(FAMILY).at("/denial/evaluation_id")
}

fn unknown_task(id: &str) -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "unknown_task", format!("there is no request `{id}`")).of(FAMILY)
}
