use std::sync::Arc;

use axum::{Json, extract::State};
use serde::Serialize;
use utoipa::ToSchema;

use super::{TAG, requests};
use crate::http::Server;

/// What this decision point can do, and where.
#[derive(Serialize, ToSchema)]
pub(super) struct Metadata {
    /// The configured URL of the server.
    policy_decision_point: String,
    access_evaluation_endpoint: String,
    access_evaluations_endpoint: String,
    search_subject_endpoint: String,
    search_resource_endpoint: String,
    search_action_endpoint: String,
    access_request_endpoint: String,
    /// URNs of what it can do besides.
    capabilities: [&'static str; 1],
}

/// Says what this decision point can do, and where. All of it is from configuration.
#[utoipa::path(get, path = "/.well-known/authzen-configuration", operation_id = "authzen_configuration", tag = TAG,
    security(()),
    responses((status = 200, description = "The metadata", body = Metadata)))]
pub(super) async fn metadata(State(server): State<Arc<Server>>) -> Json<Metadata> {
    let url = &server.settings.public_url;
    Json(Metadata {
        policy_decision_point: url.clone(),
        access_evaluation_endpoint: format!("{url}/access/v1/evaluation"),
        access_evaluations_endpoint: format!("{url}/access/v1/evaluations"),
        search_subject_endpoint: format!("{url}/access/v1/search/subject"),
        search_resource_endpoint: format!("{url}/access/v1/search/resource"),
        search_action_endpoint: format!("{url}/access/v1/search/action"),
        access_request_endpoint: requests::endpoint(&server),
        capabilities: ["urn:openid:authzen:capability:access-request"],
    })
}
