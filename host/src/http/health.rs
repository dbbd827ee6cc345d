//! Whether the process lives, and whether it should be sent requests.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::get,
};
use remit_model::directory::print_instant;
use serde_json::{Value, json};

use super::{Problem, Server};

/// How long the database may take to say that it is there.
const PATIENCE: Duration = Duration::from_secs(1);

const OK: &str = "ok";

/// The routes for balancers and supervisors.
pub(super) fn routes() -> Router<Arc<Server>> {
    Router::new().route("/healthz", get(healthy)).route("/readyz", get(ready))
}

/// The process answers.
async fn healthy() -> &'static str {
    OK
}

/// Whether requests are answered, by each part that they need: 200, or 503 as soon as one is not there.
async fn ready(State(server): State<Arc<Server>>) -> Response {
    let (database, directory) = (database(&server).await, directory(&server));
    let serving = if server.is_draining() { "it was asked to stop".to_owned() } else { OK.to_owned() };
    let checks: BTreeMap<&str, String> =
        [("module", module(&server)), ("directory", directory), ("database", database), ("serving", serving)].into();
    if checks.values().all(|it| it == OK) {
        let mail = mail(&server).await;
        return Json(json!({ "ready": true, "checks": checks, "mail": mail })).into_response();
    }
    let missing: Vec<&str> = checks.iter().filter(|(_, it)| *it != OK).map(|(name, _)| *name).collect();
    Problem::new(StatusCode::SERVICE_UNAVAILABLE, "not_ready", format!("not ready: {}", missing.join(", ")))
        .with("ready", false.into())
        .with("checks", json!(checks))
        .into_response()
}

fn module(server: &Server) -> String {
    match server.live.newest().decider.probe(server.now()) {
        Ok(()) => OK.to_owned(),
        Err(failure) => format!("it gave no answer: `{}`", failure.code),
    }
}

/// How mail is doing. Decisions do not wait for it, so it is no reason not to be ready; why it is not taken is in the
/// server's own log, not in public.
async fn mail(server: &Server) -> Value {
    let asked = tokio::time::timeout(PATIENCE, server.mail.health(server.now())).await;
    let Ok(Ok(health)) = asked else { return json!({ "state": "unknown" }) };
    let state = if health.is_good() { OK } else { "degraded" };
    let oldest = health.oldest.map(print_instant);
    json!({ "state": state, "waiting": health.waiting, "oldest": oldest, "failed": health.failed })
}

fn directory(server: &Server) -> String {
    server.live.fresh().map_or_else(|stale| stale.to_string(), |_| OK.to_owned())
}

async fn database(server: &Server) -> String {
    let asked = sqlx::query("SELECT 1").execute(server.ledger.store().pool());
    match tokio::time::timeout(PATIENCE, asked).await {
        Ok(Ok(_)) => OK.to_owned(),
        Ok(Err(_)) | Err(_) => "it does not answer".to_owned(),
    }
}
