use std::{
    sync::{
        Arc, LazyLock,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::Request,
};
use remit_evaluator::Policy;
use remit_host::{
    acts::Operator,
    http::{Server, Settings, router},
    identity,
    log::Store,
    start::{self, Freshness, Running},
};
use remit_model::{
    Instant, Level,
    authzen::{Encoded, EvaluationRequest, resolve},
    decision::{Decision, Explanation},
    directory::{Directory, parse_instant},
    reason::{Reason, ReasonCode},
};
use serde_json::Value;
use tower::ServiceExt;

use crate::fixture::{CATALOGUE, ENGINE, built};

/// The native evaluator with the catalogue that ships.
pub static POLICY: LazyLock<Policy> = LazyLock::new(|| Policy::new(CATALOGUE.catalogue.clone()));

/// What a request asks of a directory at a moment, encoded.
///
/// # Errors
/// The reason why it asks nothing.
pub fn encode(asked: &EvaluationRequest, directory: &Directory, now: Instant) -> Result<Encoded, Reason> {
    let call = resolve(asked, directory, &CATALOGUE.catalogue, now)?;
    Ok(call.encode(directory, now))
}

/// The native evaluator's decision.
#[must_use]
pub fn native(call: &Encoded) -> Decision {
    remit_evaluator::decide_encoded(&POLICY, &call.request, &call.facts, &call.target)
}

/// The module's decision.
///
/// # Panics
/// When it gives none.
#[must_use]
pub fn module(call: &Encoded) -> Decision {
    ENGINE.evaluate_encoded(&call.request, &call.facts, &call.target).unwrap_or_else(|failure| panic!("{failure}"))
}

/// The native evaluator's explanation.
#[must_use]
pub fn explain_native(asked: &EvaluationRequest, directory: &Directory, now: Instant) -> Explanation {
    encode(asked, directory, now).map_or_else(Explanation::deny, |call| {
        remit_evaluator::explain_encoded(&POLICY, &call.request, &call.facts, &call.target)
    })
}

/// The module's explanation.
///
/// # Panics
/// When it gives none.
#[must_use]
pub fn explain_module(asked: &EvaluationRequest, directory: &Directory, now: Instant) -> Explanation {
    encode(asked, directory, now).map_or_else(Explanation::deny, |call| {
        let explained = ENGINE.explain_encoded(&call.request, &call.facts, &call.target);
        explained.unwrap_or_else(|failure| panic!("{failure}"))
    })
}

/// The server with a directory, as its routes answer. Its clock stands where [`set_clock`] puts it.
///
/// # Panics
/// When it cannot be started.
pub async fn server(directory: Directory) -> Router {
    let store = start::in_memory().await.expect("a database in memory opens");
    routes(&running(store, Some(directory)).await, true, identity::Settings::default())
}

/// A log with a directory, followed.
///
/// # Panics
/// When it cannot be started.
pub async fn running(store: Store, directory: Option<Directory>) -> Running {
    let empty = start::nothing_yet(ENGINE.clone(), CATALOGUE.clone());
    let running = Running::start(store, empty, Freshness { bound: UNHURRIED, ..Freshness::default() }, clock).await;
    let running = running.expect("the log can be read");
    if let Some(directory) = directory {
        let imported = running.ledger.replace(&Operator::at_the_command_line(), directory.to_document()).await;
        imported.unwrap_or_else(|refusal| panic!("the directory cannot be used: {refusal:?}"));
    }
    running
}

/// The routes of a server on a log.
pub fn routes(running: &Running, demo: bool, identity: identity::Settings) -> Router {
    let settings = Settings { demo, identity, ..Settings::new(PUBLIC_URL, clock) };
    router(Arc::new(Server::new(running, built(), settings)))
}

/// Where the servers say that they are.
pub const PUBLIC_URL: &str = "http://remit.example";

/// No test waits for a machine that is busy with other tests.
pub(crate) const UNHURRIED: Duration = Duration::from_secs(600);

static CLOCK: AtomicI64 = AtomicI64::new(0);

/// What the clock of all servers of this process shows.
#[must_use]
pub fn clock() -> Instant {
    Instant(CLOCK.load(Ordering::SeqCst))
}

/// Puts the clock of all servers of this process somewhere.
pub fn set_clock(now: Instant) {
    CLOCK.store(now.0, Ordering::SeqCst);
}

/// Sends a JSON body and gives status and JSON answer.
///
/// # Panics
/// When the server gives no answer at all.
pub async fn post(server: &Router, path: &str, body: &Value) -> (u16, Value) {
    let request = Request::post(path).header("content-type", "application/json").header("remit-explain", "true");
    send(server, request.body(Body::from(body.to_string())).expect("is a request")).await
}

/// Sends a request and gives status and JSON answer (null for anything else).
///
/// # Panics
/// When the server gives no answer at all.
pub async fn send(server: &Router, request: Request<Body>) -> (u16, Value) {
    let response = server.clone().oneshot(request).await.expect("routes do not fail");
    let status = response.status().as_u16();
    let bytes = to_bytes(response.into_body(), 64 << 20).await.expect("the body can be read");
    (status, serde_json::from_slice(&bytes).unwrap_or(Value::Null))
}

/// Reads an answer with its context back into an explanation, as far as scenarios compare it.
///
/// # Panics
/// When it is not written as the server writes it.
#[must_use]
pub fn read_answer(answer: &Value) -> Explanation {
    let context = &answer["context"];
    let codes = |name: &str| -> Vec<Reason> {
        let codes = context[name].as_array().into_iter().flatten().filter_map(|reason| reason["code"].as_str());
        codes.map(|code| Reason::new(code_named(code))).collect()
    };
    Explanation {
        allowed: answer["decision"].as_bool().expect("a decision is true or false"),
        level: context["level"].as_str().and_then(Level::from_name),
        valid_until: context["valid_until"].as_str().map(|time| parse_instant(time).expect("is a time")),
        reasons: codes("reasons"),
        warnings: codes("warnings"),
        ..Explanation::deny(Reason::new(ReasonCode::NotGiven))
    }
}

fn code_named(text: &str) -> ReasonCode {
    let code = ReasonCode::ALL.iter().find(|code| code.as_str() == text);
    *code.unwrap_or_else(|| panic!("`{text}` is no reason code"))
}
