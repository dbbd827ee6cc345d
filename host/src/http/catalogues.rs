//! Versions of the catalogue: draft, check, activate, roll back. For whoever operates the server.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Path, State},
};
use remit_catalogue::Diagnostic;
use remit_model::directory::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use super::{Problem, Server, body::JsonBody};
use crate::{
    acts::Operator,
    decider::Decider,
    identity::Asker,
    log::ServerEdit,
    versions::{Assertion, Draft, Failed, SaveError, hold},
};

/// The routes of catalogue versions.
pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::new()
        .routes(routes!(list_catalogues, create_draft))
        .routes(routes!(read_draft, change_draft, remove_draft))
        .routes(routes!(check_draft))
        .routes(routes!(activate_draft))
        .routes(routes!(roll_back_catalogue))
}

/// What a draft is made of.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct DraftBody {
    /// What its author calls it.
    name: String,
    /// The catalogue's text (TOML).
    text: String,
    /// What must hold before it is activated: AuthZEN requests with their answers.
    #[serde(default)]
    #[schema(value_type = Vec<Object>)]
    assertions: Vec<Assertion>,
    /// The version that the change was made of; left out for a new draft.
    #[serde(default)]
    version: Option<u64>,
}

/// A finding in a catalogue's text.
#[derive(Debug, Serialize, ToSchema)]
struct Finding {
    /// A stable code.
    code: &'static str,
    /// From 1.
    line: usize,
    /// From 1, in characters.
    column: usize,
    /// What is wrong.
    message: String,
    /// What would be right.
    help: String,
}

/// What is wrong with a draft. With nothing in either list, it can be activated.
#[derive(Debug, Serialize, ToSchema)]
struct Checked {
    /// The SHA-256 of the compiled catalogue, where it compiles.
    sha256: Option<String>,
    /// Findings in the text.
    findings: Vec<Finding>,
    /// Assertions that do not hold; not looked at while there are findings.
    #[schema(value_type = Vec<Object>)]
    failed: Vec<Failed>,
    /// How many assertions there are.
    assertions: usize,
}

/// The largest text of a catalogue, in bytes.
const LARGEST_TEXT: usize = 512 << 10;

/// List catalogue versions
///
/// The active one, all that were active before, newest first, and the drafts.
#[utoipa::path(get, path = "/api/v1/catalogues", tag = "catalogues", responses(
    (status = 200, description = "active, earlier and draft versions", body = Value)
))]
async fn list_catalogues(asker: Asker, State(server): State<Arc<Server>>) -> Result<Json<Value>, Problem> {
    asker.operates(&server)?;
    let state = server.state()?;
    let drafts = server.drafts.list().await?;
    let active = state.decider.catalogue();
    let before: Vec<Value> = state
        .activations
        .iter()
        .rev()
        .map(|it| json!({ "revision": it.revision, "at": it.at, "sha256": it.sha256 }))
        .collect();
    Ok(Json(json!({
        "active": { "sha256": active.sha256, "title": active.catalogue.title, "text": active.text },
        "activations": before,
        "drafts": drafts.iter().map(summary).collect::<Vec<_>>(),
    })))
}

/// Create a draft
///
/// The text may be wrong for now: what is wrong with it comes back, and it is kept.
#[utoipa::path(post, path = "/api/v1/catalogues", tag = "catalogues", request_body = DraftBody, responses(
    (status = 200, description = "the draft, and what is wrong with it", body = Value)
))]
async fn create_draft(
    asker: Asker,
    State(server): State<Arc<Server>>,
    JsonBody(body): JsonBody<DraftBody>,
) -> Result<Json<Value>, Problem> {
    let by = asker.operates(&server)?;
    save(&server, &by, Uuid::now_v7().to_string(), 1, body).await
}

/// Read a draft
#[utoipa::path(get, path = "/api/v1/catalogues/{draft}", tag = "catalogues", params(("draft" = String, Path)),
    responses((status = 200, description = "the draft with its text and assertions", body = Value)))]
async fn read_draft(
    asker: Asker,
    State(server): State<Arc<Server>>,
    Path(draft): Path<String>,
) -> Result<Json<Value>, Problem> {
    asker.operates(&server)?;
    let draft = find(&server, &draft).await?;
    Ok(Json(json!({ "draft": draft })))
}

/// Change a draft
///
/// `version` names the version that the change was made of; when somebody else was first, nothing is changed.
#[utoipa::path(put, path = "/api/v1/catalogues/{draft}", tag = "catalogues", params(("draft" = String, Path)),
    request_body = DraftBody,
    responses((status = 200, description = "the draft, and what is wrong with it", body = Value)))]
async fn change_draft(
    asker: Asker,
    State(server): State<Arc<Server>>,
    Path(draft): Path<String>,
    JsonBody(body): JsonBody<DraftBody>,
) -> Result<Json<Value>, Problem> {
    let by = asker.operates(&server)?;
    find(&server, &draft).await?;
    let before = body.version.ok_or_else(|| Problem::bad_request("missing field `version`").at("/version"))?;
    save(&server, &by, draft, before.saturating_add(1), body).await
}

/// Throw a draft away
#[utoipa::path(delete, path = "/api/v1/catalogues/{draft}", tag = "catalogues", params(("draft" = String, Path)),
    responses((status = 200, description = "it is gone", body = Value)))]
async fn remove_draft(
    asker: Asker,
    State(server): State<Arc<Server>>,
    Path(draft): Path<String>,
) -> Result<Json<Value>, Problem> {
    asker.operates(&server)?;
    if server.drafts.remove(&draft).await? { Ok(Json(json!({}))) } else { Err(Problem::unknown("draft", &draft)) }
}

/// Check a draft
///
/// Compiles it, and holds its assertions against it on the directory as it is now. Nothing changes.
#[utoipa::path(post, path = "/api/v1/catalogues/{draft}/check", tag = "catalogues",
    params(("draft" = String, Path)), responses((status = 200, description = "what is wrong with it", body = Checked)))]
async fn check_draft(
    asker: Asker,
    State(server): State<Arc<Server>>,
    Path(draft): Path<String>,
) -> Result<Json<Checked>, Problem> {
    asker.operates(&server)?;
    let draft = find(&server, &draft).await?;
    Ok(Json(check(&server, &draft).await?.0))
}

/// Activate a draft
///
/// Only one that compiles, and whose assertions, at least one, all hold. Every server decides by it from then on.
#[utoipa::path(post, path = "/api/v1/catalogues/{draft}/activate", tag = "catalogues",
    params(("draft" = String, Path)),
    responses((status = 200, description = "the change that made it the active one", body = Value)))]
async fn activate_draft(
    asker: Asker,
    State(server): State<Arc<Server>>,
    Path(draft): Path<String>,
) -> Result<Json<Value>, Problem> {
    let by = asker.operates(&server)?;
    let draft = find(&server, &draft).await?;
    let (checked, decider) = check(&server, &draft).await?;
    let refuse = |code, detail: String| {
        let checked = serde_json::to_value(&checked).unwrap_or_default();
        Problem::new(axum::http::StatusCode::UNPROCESSABLE_ENTITY, code, detail).with("checked", checked)
    };
    let Some(decider) = decider else {
        return Err(refuse("catalogue_unusable", format!("the draft has {} findings", checked.findings.len())));
    };
    if draft.assertions.is_empty() {
        return Err(refuse("no_assertions", "the draft has no assertion that shows what it is for".into()));
    }
    decider.probe(server.now())?;
    if !checked.failed.is_empty() {
        return Err(refuse("assertions_failed", format!("{} assertions do not hold", checked.failed.len())));
    }
    activate(&server, &by, "catalogue.activate", decider).await
}

/// Go back to the catalogue before
///
/// Activates the one that was active before the active one.
#[utoipa::path(post, path = "/api/v1/catalogues/roll-back", tag = "catalogues",
    responses((status = 200, description = "the change that made it the active one", body = Value)))]
async fn roll_back_catalogue(asker: Asker, State(server): State<Arc<Server>>) -> Result<Json<Value>, Problem> {
    let by = asker.operates(&server)?;
    let state = server.state()?;
    let before = match state.activations.as_slice() {
        [] => {
            let detail = "no other catalogue was active before";
            return Err(Problem::new(axum::http::StatusCode::CONFLICT, "nothing_before", detail));
        }
        [_] => Arc::from(server.shipped.text.as_str()),
        [.., before, _] => Arc::clone(&before.text),
    };
    let decider = state.decider.clone();
    let unusable = |detail| Problem::unavailable("catalogue_unusable", detail);
    let decider = tokio::task::spawn_blocking(move || {
        let compiled = remit_catalogue::compile(&before).map_err(|found| format!("it has {} findings", found.len()))?;
        decider.with_catalogue(compiled).map_err(|error| error.to_string())
    });
    let decider = decider.await.map_err(|error| unusable(error.to_string()))?.map_err(unusable)?;
    decider.probe(server.now())?;
    activate(&server, &by, "catalogue.roll_back", decider).await
}

async fn activate(server: &Server, by: &Operator, act: &str, decider: Decider) -> Result<Json<Value>, Problem> {
    let catalogue = decider.catalogue();
    let edit = ServerEdit::CatalogueActivated { sha256: catalogue.sha256.clone(), text: catalogue.text.clone() };
    let written = server.ledger.operate(by, act, &catalogue.sha256, edit).await?;
    Ok(Json(json!({ "revision": written.revision, "sha256": catalogue.sha256 })))
}

async fn save(
    server: &Server,
    by: &Operator,
    id: String,
    version: u64,
    body: DraftBody,
) -> Result<Json<Value>, Problem> {
    if body.text.len() > LARGEST_TEXT {
        let detail = format!("a catalogue has at most {LARGEST_TEXT} bytes");
        return Err(Problem::new(axum::http::StatusCode::PAYLOAD_TOO_LARGE, "too_large", detail).at("/text"));
    }
    let draft = Draft {
        id,
        name: body.name,
        text: body.text,
        assertions: body.assertions,
        author: by.to_string(),
        changed_at: Timestamp(server.now()),
        version,
    };
    server.drafts.save(&draft).await.map_err(|error| match error {
        SaveError::Changed => Problem::new(axum::http::StatusCode::PRECONDITION_FAILED, "stale", error.to_string()),
        SaveError::Unavailable(error) => error.into(),
    })?;
    let (checked, _) = check(server, &draft).await?;
    Ok(Json(json!({ "draft": summary(&draft), "checked": checked })))
}

async fn find(server: &Server, id: &str) -> Result<Draft, Problem> {
    server.drafts.find(id).await?.ok_or_else(|| Problem::unknown("draft", id))
}

/// Compiles a draft, and holds its assertions against it, away from the threads that answer requests.
async fn check(server: &Server, draft: &Draft) -> Result<(Checked, Option<Decider>), Problem> {
    let (decider, now, draft) = (server.state()?.decider.clone(), server.now(), draft.clone());
    let checked = tokio::task::spawn_blocking(move || {
        let assertions = draft.assertions.len();
        let compiled = match remit_catalogue::compile(&draft.text) {
            Ok(compiled) => compiled,
            Err(found) => {
                let findings = found.iter().map(finding).collect();
                return (Checked { sha256: None, findings, failed: Vec::new(), assertions }, None);
            }
        };
        let sha256 = Some(compiled.sha256.clone());
        match decider.with_catalogue(compiled) {
            Ok(decider) => {
                let failed = hold(&draft.assertions, &decider, now);
                (Checked { sha256, findings: Vec::new(), failed, assertions }, Some(decider))
            }
            Err(error) => {
                let refused = Finding {
                    code: "refused_by_module",
                    line: 1,
                    column: 1,
                    message: error.to_string(),
                    help: String::new(),
                };
                (Checked { sha256, findings: vec![refused], failed: Vec::new(), assertions }, None)
            }
        }
    });
    checked.await.map_err(|_| Problem::unavailable("not_evaluated", "the draft could not be checked"))
}

fn finding(it: &Diagnostic) -> Finding {
    Finding {
        code: it.code.as_str(),
        line: it.line,
        column: it.column,
        message: it.message.clone(),
        help: it.help.clone(),
    }
}

fn summary(draft: &Draft) -> Value {
    json!({
        "id": draft.id, "name": draft.name, "author": draft.author, "changed_at": draft.changed_at,
        "version": draft.version, "assertions": draft.assertions.len(),
    })
}
