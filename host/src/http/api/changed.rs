use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use url::form_urlencoded::byte_serialize;
use utoipa::ToSchema;

use crate::acts::Written;

/// What was changed.
#[derive(Serialize, ToSchema)]
pub(super) struct Changed {
    /// The revision that has it; the newest one, when nothing had to change.
    pub(super) revision: u64,
    /// What the one who acted should know, as reason codes.
    #[schema(value_type = Vec<String>)]
    pub(super) warnings: Vec<&'static str>,
}

impl Changed {
    /// What was written.
    pub(super) fn new(written: &Written) -> Self {
        Self { revision: written.revision, warnings: warnings(written) }
    }
}

impl IntoResponse for Changed {
    fn into_response(self) -> Response {
        Json(self).into_response()
    }
}

/// What the one who acted should know, each once.
fn warnings(written: &Written) -> Vec<&'static str> {
    let mut warnings: Vec<_> =
        written.done.iter().flat_map(|done| &done.warnings).map(|warning| warning.as_str()).collect();
    warnings.sort_unstable();
    warnings.dedup();
    warnings
}

/// Answers 201 with the address of what is new: ids, behind `/api/v1`.
pub(super) fn created(address: &[&str], body: impl IntoResponse) -> Response {
    let mut response = (StatusCode::CREATED, body).into_response();
    let parts = address.iter().map(|part| {
        // A space cannot be in an id, so the encoding of forms is that of addresses.
        byte_serialize(part.as_bytes()).collect::<String>()
    });
    let location = format!("/api/v1/{}", parts.collect::<Vec<_>>().join("/"));
    if let Ok(location) = HeaderValue::try_from(location) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}
