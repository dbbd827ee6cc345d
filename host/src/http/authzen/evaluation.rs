use std::sync::Arc;

use axum::{Json, extract::State, http::HeaderMap};
use remit_model::authzen::EvaluationRequest;
use serde_json::{Map, Value};

use super::{
    TAG,
    basis::{Bases, Wanted, Wants, newest},
    read,
};
use crate::{
    answer::Answer,
    http::{Problem, Server, body::JsonObject},
    identity::Asker,
};

/// Decides one question.
#[utoipa::path(post, path = "/access/v1/evaluation", operation_id = "evaluate", tag = TAG, request_body = EvaluationRequest,
    responses(
        (status = 200, description = "Allow or deny: `decision`, and `context` where it was asked for", body = Object),
        (status = 400, description = "The request cannot be read"),
        (status = 401, description = "Nobody has said who asks"),
        (status = 403, description = "Whoever asks may not ask about this subject there"),
        (status = 503, description = "The directory may be out of date, or has not seen the revision"),
    ))]
pub(super) async fn evaluation(
    State(server): State<Arc<Server>>,
    asker: Asker,
    headers: HeaderMap,
    JsonObject(body): JsonObject,
) -> Result<Json<Answer>, Problem> {
    let wants = Wants::of(&headers, &body);
    one(&server, &asker, wants, body).await.map(Json)
}

/// Answers a request that is one question.
pub(super) async fn one(
    server: &Server,
    asker: &Asker,
    wants: Wants,
    body: Map<String, Value>,
) -> Result<Answer, Problem> {
    let asked = read(body)?;
    let wanted = Wanted::of(&asked.context)?;
    let newest = newest(server, wanted.revision()).await?;
    asker.may_ask_about(&newest, Some(&asked.subject.id), asked.resource.organization(), server.now())?;
    let basis = Bases::new(server, newest).of(wanted).await?;
    Ok(basis.answer(server, &asked, wants))
}
