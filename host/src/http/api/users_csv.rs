/// What the rows of a file say.
mod file;
/// What the rows would change.
mod plan;

use std::sync::Arc;

use axum::{
    Json,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use remit_model::{OrganizationId, reason::ReasonCode};
use serde::Serialize;
use utoipa::ToSchema;

use super::{changed::Changed, roles::How};
use crate::{
    acts::{Act, Refusal},
    config::Limits,
    http::{
        Problem, Server,
        body::{FromBody, is_of_kind},
        changing::Changing,
        path::InPath,
        query::Params,
        reading::View,
    },
};

use file::File;
use plan::{Plan, Writes};

/// A body of CSV.
pub(super) struct Csv(Bytes);

impl FromBody for Csv {
    fn from_body(headers: &HeaderMap, bytes: &Bytes) -> Result<Self, Problem> {
        is_of_kind(headers, "text/csv")?;
        Ok(Self(bytes.clone()))
    }

    fn most(limits: &Limits) -> usize {
        limits.import_bytes
    }
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(super) struct RowError {
    /// The row as a spreadsheet counts: the header is row 1.
    row: usize,
    /// The column; absent, where it is the row as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<String>,
    /// What clients compare.
    code: &'static str,
    /// What is wrong.
    detail: String,
}

impl RowError {
    fn new(row: usize, column: Option<&str>, code: &'static str, detail: impl Into<String>) -> Self {
        Self { row, column: column.map(ToOwned::to_owned), code, detail: detail.into() }
    }
}

/// What a file changes.
#[derive(Serialize, ToSchema)]
struct Imported {
    #[serde(flatten)]
    changed: Option<Changed>,
    /// Rows below the header.
    rows: usize,
    /// People who are added.
    added: usize,
    /// People who are changed.
    updated: usize,
    /// Rows that say what is so already.
    unchanged: usize,
    /// What is wrong with rows. Nothing is changed while there is anything.
    errors: Vec<RowError>,
}

impl Imported {
    fn new(plan: &Plan, errors: Vec<RowError>, changed: Option<Changed>) -> Self {
        let Plan { rows, added, updated, unchanged, .. } = *plan;
        Self { changed, rows, added, updated, unchanged, errors }
    }
}

/// How often to plan anew, when the directory changes meanwhile.
const ATTEMPTS: usize = 5;

/// Adds people and changes their names and licences by a CSV file, all of it or nothing.
///
/// The columns are `name`, `email`, and one for each licence, whose values are `True` and `False`; an empty one leaves
/// the licence as it is. Whoever may change contact-centre licences and nothing else of people sets the columns that
/// begin with `cc_`, and the others must say what is so already.
#[utoipa::path(post, path = "/api/v1/organizations/{organization}/users/csv", tag = "users",
    params(("organization" = String, Path, description = "The organization's id."), How),
    request_body(content = String, content_type = "text/csv"),
    responses((status = 200, description = "What was changed; with `dry_run`, what would be, and every row's error.",
        body = Imported)))]
pub(super) async fn import_users(
    State(server): State<Arc<Server>>,
    InPath(organization): InPath<OrganizationId>,
    Params(how): Params<How>,
    changing: Changing<Csv>,
) -> Result<Response, Problem> {
    let view = server.view(None).await?;
    changing.actor(&view, &organization)?;
    changing.no_tag()?;
    let writes = Writes::of(&changing, &view, &organization)?;
    let file = File::read(&changing.body.0)?;
    if how.dry_run {
        let plan = Plan::new(&file, &view, &organization, writes);
        let mut errors = plan.errors.clone();
        for (row, act) in &plan.acts {
            errors.extend(refused(&server, &changing, &organization, *row, act)?);
        }
        errors.sort_by_key(|error| error.row);
        return Ok(Json(Imported::new(&plan, errors, None)).into_response());
    }
    for _ in 0..ATTEMPTS {
        let view = server.view(None).await?;
        let writes = Writes::of(&changing, &view, &organization)?;
        let plan = Plan::new(&file, &view, &organization, writes);
        if !plan.errors.is_empty() {
            return Err(invalid_rows(&plan.errors));
        }
        let acts: Vec<Act> = plan.acts.iter().map(|(_, act)| act.clone()).collect();
        let planned_on = view.state.revision();
        let unchanged = |state: &crate::state::State| {
            if state.revision() == planned_on { Ok(()) } else { Err("the directory has changed".to_owned()) }
        };
        match server.ledger.perform(&changing.order(&organization, &acts, Some(&unchanged))?).await {
            Ok(written) => {
                let imported = Imported::new(&plan, Vec::new(), Some(Changed::new(&written)));
                return Ok(Json(imported).into_response());
            }
            Err(Refusal::OnlyIf(_)) => {}
            Err(Refusal::Denied { act, denied }) if !denied.code().is_failure() => {
                let row = plan.acts.get(act).map_or(0, |(row, _)| *row);
                return Err(invalid_rows(&[denied_row(row, &denied)]));
            }
            Err(refusal) => return Err(refusal.into()),
        }
    }
    Err(Problem::unavailable("busy", "the directory changes all the time; nothing was changed"))
}

/// What the module says of one row by itself. Rows are about different people.
fn refused(
    server: &Server,
    changing: &Changing<Csv>,
    organization: &OrganizationId,
    row: usize,
    act: &Act,
) -> Result<Option<RowError>, Problem> {
    let acts = std::slice::from_ref(act);
    match server.ledger.rehearse(&changing.order(organization, acts, None)?) {
        Ok(_) => Ok(None),
        Err(Refusal::Denied { denied, .. }) if !denied.code().is_failure() => Ok(Some(denied_row(row, &denied))),
        Err(Refusal::Impossible { why, .. }) => Ok(Some(RowError::new(row, None, "impossible", why.to_string()))),
        Err(refusal) => Err(refusal.into()),
    }
}

fn denied_row(row: usize, denied: &crate::acts::Denied) -> RowError {
    let asked = format!("`{}` on `{}`", denied.question.action.name, denied.question.resource.id);
    RowError::new(row, None, denied.code().as_str(), format!("{asked} is not allowed"))
}

fn invalid_rows(errors: &[RowError]) -> Problem {
    let detail = format!("{} of the rows cannot be used, so nothing was changed", errors.len());
    let problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid_rows", detail);
    problem.with("errors", serde_json::to_value(errors).unwrap_or_default())
}

impl Writes {
    /// What whoever asks may change by a file. In restricted mode that is nothing (statement 188).
    fn of(changing: &Changing<Csv>, view: &View, organization: &OrganizationId) -> Result<Self, Problem> {
        let may = |setting: &str| changing.asker.may_set(&view.newest, organization.as_str(), setting, view.now);
        match may("users.add_modify") {
            Ok(()) => Ok(Self::Everything),
            Err((ReasonCode::Restricted, problem)) => Err(problem),
            Err((_, problem)) => {
                may("cc_licenses.cc_licenses").map(|()| Self::ContactCenterLicences).map_err(|_| problem)
            }
        }
    }
}
