use std::{collections::HashMap, sync::Arc};

use axum::{
    Json,
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use remit_model::{Instant, authzen::EvaluationRequest};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{
    TAG,
    aside::aside,
    basis::{Bases, Basis, Wanted, Wants, newest},
    evaluation::one,
    read,
};
use crate::{
    answer::Answer,
    http::{Problem, Server, body::JsonObject},
    identity::Asker,
    state,
};

/// The most questions that are answered without a change of threads.
const FEW: usize = 100;

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

/// Decides many questions.
///
/// Without questions of its own it is one question, and answers as one. A question takes each entity that it leaves
/// out from the request, whole. One that cannot be read, or may not be asked, is a deny that says why; the others are
/// answered, all of them on the same state.
#[utoipa::path(post, path = "/access/v1/evaluations", operation_id = "evaluate_many", tag = TAG,
    request_body(content = Object, description = "`evaluations`: questions. `subject`, `action`, `resource` and \
        `context`: what a question takes where it has none. `options.evaluations_semantic`: `execute_all`, \
        `deny_on_first_deny` or `permit_on_first_permit`"),
    responses(
        (status = 200, description = "`evaluations`: a decision for each question, up to the one that ended it",
            body = Object),
        (status = 400, description = "The request cannot be read"),
        (status = 401, description = "Nobody has said who asks"),
        (status = 403, description = "Whoever asks may not ask this, where it is one question"),
        (status = 503, description = "The directory may be out of date, or has not seen the revision"),
    ))]
pub(super) async fn evaluations(
    State(server): State<Arc<Server>>,
    asker: Asker,
    headers: HeaderMap,
    JsonObject(mut body): JsonObject,
) -> Result<Response, Problem> {
    let wants = Wants::of(&headers, &body);
    let options = match body.remove("options") {
        None | Some(Value::Null) => Options::default(),
        Some(options) if options.is_object() => serde_path_to_error::deserialize(options).map_err(|error| {
            let pointer = format!("/options/{}", error.path());
            Problem::bad_request(error.inner().to_string()).at(pointer)
        })?,
        Some(_) => return Err(Problem::bad_request("is not a JSON object").at("/options")),
    };
    let questions = match body.remove("evaluations") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(questions)) => questions,
        Some(_) => return Err(Problem::bad_request("`evaluations` is not a list").at("/evaluations")),
    };
    if questions.is_empty() {
        return Ok(Json(one(&server, &asker, wants, body).await?).into_response());
    }
    let most = server.settings.limits.evaluations;
    if questions.len() > most {
        let problem = Problem::bad_request(format!("at most {most} questions are answered at once"));
        return Err(problem.with("limit", most.into()).at("/evaluations"));
    }
    let few = questions.len() <= FEW;
    let (newest, questions) = on_one_state(&server, questions, &body).await?;
    let answers = if few {
        answer(&server, &asker, &newest, &questions, options.evaluations_semantic, wants)
    } else {
        let server = Arc::clone(&server);
        let work = move || answer(&server, &asker, &newest, &questions, options.evaluations_semantic, wants);
        aside(work).await?
    };
    Ok(Json(json!({ "evaluations": answers })).into_response())
}

/// A question and what it is decided on, or why it is no question.
type Question = Result<(EvaluationRequest, Basis), Problem>;

/// Reads questions, and gives each its state: the newest one, which is the same for all, or an earlier one.
///
/// # Errors
/// When the state is stale, or has not seen the revision that the request as a whole wants.
async fn on_one_state(
    server: &Server,
    questions: Vec<Value>,
    defaults: &Map<String, Value>,
) -> Result<(Arc<state::State>, Vec<Question>), Problem> {
    let read = |question| {
        let asked = read(with_defaults(question, defaults)?)?;
        let wanted = Wanted::of(&asked.context)?;
        Ok((asked, wanted))
    };
    let questions: Vec<Result<_, Problem>> = questions.into_iter().map(read).collect();
    let by_default = defaults.get("context").and_then(Value::as_object).and_then(|context| Wanted::of(context).ok());
    let by_default = by_default.unwrap_or_default();
    let of_each = questions.iter().flatten().filter_map(|(_, wanted)| wanted.revision());
    let newest = newest(server, of_each.chain(by_default.revision()).max()).await?;
    let mut bases = Bases::new(server, Arc::clone(&newest));
    bases.of(by_default).await?;
    let mut ready = Vec::with_capacity(questions.len());
    for question in questions {
        ready.push(match question {
            Ok((asked, wanted)) => bases.of(wanted).await.map(|basis| (asked, basis)),
            Err(problem) => Err(problem),
        });
    }
    Ok((newest, ready))
}

fn answer(
    server: &Server,
    asker: &Asker,
    newest: &state::State,
    questions: &[Question],
    semantic: Semantic,
    wants: Wants,
) -> Vec<Answer> {
    let mut allowance = Allowance { asker, state: newest, now: server.now(), known: HashMap::new() };
    let mut answers = Vec::with_capacity(questions.len());
    for question in questions {
        let answer = match question {
            Ok((asked, basis)) => match allowance.check(asked) {
                Ok(()) => basis.answer(server, asked, wants),
                Err(why) => Answer::broken(why),
            },
            Err(problem) => Answer::broken(problem.to_string()),
        };
        let decision = answer.decision;
        answers.push(answer);
        match semantic {
            Semantic::DenyOnFirstDeny if !decision => break,
            Semantic::PermitOnFirstPermit if decision => break,
            _ => {}
        }
    }
    answers
}

/// What whoever asks may ask. Each pair of subject and organization is looked at once.
struct Allowance<'a> {
    asker: &'a Asker,
    state: &'a state::State,
    now: Instant,
    known: HashMap<(&'a str, Option<&'a str>), Result<(), String>>,
}

impl<'a> Allowance<'a> {
    fn check(&mut self, asked: &'a EvaluationRequest) -> Result<(), String> {
        let (subject, organization) = (asked.subject.id.as_str(), asked.resource.organization());
        let look = || {
            let allowed = self.asker.may_ask_about(self.state, Some(subject), organization, self.now);
            allowed.map_err(|problem| problem.to_string())
        };
        self.known.entry((subject, organization)).or_insert_with(look).clone()
    }
}

/// Takes what a question leaves out from the request: whole entities, never parts of one.
fn with_defaults(question: Value, request: &Map<String, Value>) -> Result<Map<String, Value>, Problem> {
    let Value::Object(mut question) = question else {
        return Err(Problem::bad_request("the question is not a JSON object"));
    };
    for entity in ["subject", "action", "resource", "context"] {
        if let (false, Some(default)) = (question.contains_key(entity), request.get(entity)) {
            question.insert(entity.into(), default.clone());
        }
    }
    Ok(question)
}
