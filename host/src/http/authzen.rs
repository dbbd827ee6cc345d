//! OpenID AuthZEN Authorization API 1.0. A deny is 200; 400 is for requests that cannot be read.

/// Many questions in one request.
mod evaluations;

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::State,
    http::HeaderMap,
    routing::{get, post},
};
use remit_model::authzen::EvaluationRequest;
use serde_json::{Map, Value, json};
use utoipa_axum::router::OpenApiRouter;

use evaluations::evaluations;

use super::{Problem, Server, body::JsonObject};
use crate::{answer::Answer, decider::Detail};

/// The routes of the protocol.
pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::from(
        Router::new()
            .route("/access/v1/evaluation", post(evaluation))
            .route("/access/v1/evaluations", post(evaluations))
            .route("/.well-known/authzen-configuration", get(metadata)),
    )
}

/// `POST /access/v1/evaluation`
async fn evaluation(
    State(server): State<Arc<Server>>,
    headers: HeaderMap,
    JsonObject(body): JsonObject,
) -> Result<Json<Answer>, Problem> {
    let detail = detail(&headers, &body);
    Ok(Json(server.state()?.decider.answer(&read(Value::Object(body))?, server.now(), detail)))
}

/// `GET /.well-known/authzen-configuration`
async fn metadata(State(server): State<Arc<Server>>) -> Json<Value> {
    let url = &server.settings.public_url;
    Json(json!({
        "policy_decision_point": url,
        "access_evaluation_endpoint": format!("{url}/access/v1/evaluation"),
        "access_evaluations_endpoint": format!("{url}/access/v1/evaluations"),
    }))
}

/// Whether the request asks why: by the header `Remit-Explain: true`, or `options.explain`.
fn detail(headers: &HeaderMap, body: &Map<String, Value>) -> Detail {
    let by_header = headers.get("remit-explain").is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"));
    let by_option = body.get("options").and_then(|options| options.get("explain")) == Some(&Value::Bool(true));
    if by_header || by_option { Detail::Explained } else { Detail::Decision }
}

/// Reads a request. Fields that are not known are ignored; a missing or mistyped one is a problem with its place.
fn read(value: Value) -> Result<EvaluationRequest, Problem> {
    EvaluationRequest::from_value(value).map_err(|error| {
        let problem = Problem::bad_request(error.message);
        if error.pointer.is_empty() { problem } else { problem.at(error.pointer) }
    })
}
