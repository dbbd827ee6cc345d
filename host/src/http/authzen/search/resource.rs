use std::sync::Arc;

use axum::{Json, extract::State};
use remit_model::{
    Instant,
    authzen::{Entity, PageRequest, Properties, ResourceSearch, Results, Unreadable},
};
use serde_json::Value;

use super::{Search, answer};
use crate::{
    decider::Decider,
    http::{Problem, Server, authzen::TAG, body::JsonObject},
    identity::Asker,
    search::{self, Bounds, Found, Stopped},
};

/// Finds everything that a subject may do something to.
///
/// Resources within an organization carry it, so that each result can be asked about as it stands. With
/// `properties.organization` only that organization is looked at.
#[utoipa::path(post, path = "/access/v1/search/resource", operation_id = "search_resources", tag = TAG, request_body = ResourceSearch,
    responses(
        (status = 200, description = "Everything that he may do it to", body = Results<Entity>),
        (status = 400, description = "The request cannot be read, or its token is not of this search"),
        (status = 401, description = "Nobody has said who asks"),
        (status = 403, description = "Whoever asks may not ask about that there"),
        (status = 422, description = "There is too much to look at for one answer: ask for pages"),
        (status = 503, description = "The directory may be out of date, or has not seen the revision"),
    ))]
pub(in crate::http::authzen) async fn resource(
    State(server): State<Arc<Server>>,
    asker: Asker,
    JsonObject(body): JsonObject,
) -> Result<Json<Results<Entity>>, Problem> {
    answer::<ResourceSearch>(&server, &asker, body).await.map(Json)
}

impl Search for ResourceSearch {
    type Item = Entity;
    const NAME: &str = "resource";

    fn read(value: Value) -> Result<Self, Unreadable> {
        Self::from_value(value)
    }

    fn context(&self) -> &Properties {
        &self.context
    }

    fn page(&self) -> Option<&PageRequest> {
        self.page.as_ref()
    }

    fn subject(&self) -> Option<&str> {
        Some(&self.subject.id)
    }

    fn organization(&self) -> Option<&str> {
        // All organizations are looked at for organizations, whatever else is said of them.
        let within = self.resource.properties.get("organization").filter(|_| self.resource.kind != "organization");
        within.and_then(Value::as_str)
    }

    fn find(&self, decider: &Decider, now: Instant, bounds: &Bounds) -> Result<Found<Entity>, Stopped> {
        search::resources(decider, self, now, bounds)
    }
}
