use std::sync::Arc;

use axum::{extract::State, response::Response};
use utoipa::ToSchema;

use super::organizations::At;
use crate::http::{Problem, Server, query::Params, reading::Reading};

/// The whole directory document, `remit.directory/1`, as `remit export` writes it: everything in the order of its ids.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it says what the document has; the directory writes itself")]
pub(super) struct DirectoryDocument {
    /// `remit.directory/1`.
    format: String,
    /// Organizations of every kind.
    organizations: Vec<serde_json::Value>,
    /// Meeting sites; left out where there are none.
    sites: Option<Vec<serde_json::Value>>,
    /// People.
    users: Vec<serde_json::Value>,
    /// Who holds which role where.
    assignments: Vec<serde_json::Value>,
    /// Requests for temporary access; left out where there are none.
    elevations: Option<Vec<serde_json::Value>>,
}

/// The whole directory, for whoever operates the server: what a draft of a catalogue is compared on. Its entity tag
/// names the revision.
#[utoipa::path(get, path = "/api/v1/directory", tag = "catalogues", params(At),
    responses((status = 200, description = "The directory document.", body = DirectoryDocument)))]
pub(super) async fn directory(
    State(server): State<Arc<Server>>,
    reading: Reading,
    Params(asked): Params<At>,
) -> Result<Response, Problem> {
    reading.asker.operates(&server)?;
    let view = server.view(asked.as_of).await?;
    let directory = view.directory().clone();
    reading.answer_revision(view.state.revision(), directory).await
}
