use std::sync::Arc;

use axum::{
    Json,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{detail, read};
use crate::{
    answer::Answer,
    http::{Problem, Server, body::JsonObject},
};

/// When to stop answering.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Semantic {
    #[default]
    ExecuteAll,
    DenyOnFirstDeny,
    PermitOnFirstPermit,
}

#[derive(Debug, Default, Deserialize)]
struct Options {
    #[serde(default)]
    evaluations_semantic: Semantic,
}

/// `POST /access/v1/evaluations`
///
/// Without questions of its own it is one question, and answers as one. A question takes each entity that it leaves
/// out from the request, whole. One that cannot be read is a deny that says why; the others are answered.
pub(super) async fn evaluations(
    State(server): State<Arc<Server>>,
    headers: HeaderMap,
    JsonObject(mut body): JsonObject,
) -> Result<Response, Problem> {
    let detail = detail(&headers, &body);
    let options = match body.remove("options") {
        None | Some(Value::Null) => Options::default(),
        Some(options) => serde_path_to_error::deserialize(options).map_err(|error| {
            let pointer = format!("/options/{}", error.path());
            Problem::bad_request(error.inner().to_string()).at(pointer)
        })?,
    };
    let now = server.now();
    let state = server.state()?;
    let questions = match body.remove("evaluations") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(questions)) => questions,
        Some(_) => return Err(Problem::bad_request("`evaluations` is not a list").at("/evaluations")),
    };
    if questions.is_empty() {
        return Ok(Json(state.decider.answer(&read(Value::Object(body))?, now, detail)).into_response());
    }
    let most = server.settings.limits.evaluations;
    if questions.len() > most {
        let problem = Problem::bad_request(format!("at most {most} questions are answered at once"));
        return Err(problem.with("limit", most.into()).at("/evaluations"));
    }
    let mut answers = Vec::with_capacity(questions.len());
    for question in questions {
        let answer = match with_defaults(question, &body).and_then(read) {
            Ok(request) => state.decider.answer(&request, now, detail),
            Err(problem) => Answer::broken(problem.to_string()),
        };
        let decision = answer.decision;
        answers.push(answer);
        match options.evaluations_semantic {
            Semantic::DenyOnFirstDeny if !decision => break,
            Semantic::PermitOnFirstPermit if decision => break,
            _ => {}
        }
    }
    Ok(Json(json!({ "evaluations": answers })).into_response())
}

/// Takes what a question leaves out from the request: whole entities, never parts of one.
fn with_defaults(question: Value, request: &Map<String, Value>) -> Result<Value, Problem> {
    let Value::Object(mut question) = question else {
        return Err(Problem::bad_request("the question is not a JSON object"));
    };
    for entity in ["subject", "action", "resource", "context"] {
        if let (false, Some(default)) = (question.contains_key(entity), request.get(entity)) {
            question.insert(entity.into(), default.clone());
        }
    }
    Ok(Value::Object(question))
}
