//! OpenID AuthZEN Authorization API 1.0. A deny is 200; 400 is for requests that cannot be read.
//!
//! A decision is `{"decision": …}` and nothing more, unless the request asks for more: `options.explain` (or the header
//! `Remit-Explain: true`) for why, and `options.access_request` for how to ask for access, where that is possible. A
//! decision that is explained says that, too.

/// Work away from the threads that answer requests.
mod aside;
/// The state and the moment that a question is decided on.
mod basis;
/// One question.
mod evaluation;
/// Many questions in one request.
mod evaluations;
/// What this decision point can do, and where.
mod metadata;
/// Denials for which access can be asked for.
mod requestable;
/// Asking for access, and what became of it.
mod requests;
/// Who may, what, and which actions.
mod search;

use std::sync::Arc;

use remit_model::authzen::{EvaluationRequest, Unreadable};
use serde_json::{Map, Value};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{Problem, Server};

/// The tag of these routes in the OpenAPI document.
const TAG: &str = "AuthZEN";

/// The routes of the protocol.
pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::new()
        .routes(routes!(evaluation::evaluation))
        .routes(routes!(evaluations::evaluations))
        .routes(routes!(search::endpoints::subject))
        .routes(routes!(search::endpoints::resource))
        .routes(routes!(search::endpoints::action))
        .routes(routes!(requests::submit))
        .routes(routes!(requests::status))
        .routes(routes!(metadata::metadata))
}

/// Reads a request. Fields that are not known are ignored; a missing or mistyped one is a problem with its place.
fn read(object: Map<String, Value>) -> Result<EvaluationRequest, Problem> {
    EvaluationRequest::from_value(Value::Object(object)).map_err(Problem::from)
}

impl From<Unreadable> for Problem {
    fn from(error: Unreadable) -> Self {
        let problem = Self::bad_request(error.message);
        if error.pointer.is_empty() { problem } else { problem.at(error.pointer) }
    }
}
