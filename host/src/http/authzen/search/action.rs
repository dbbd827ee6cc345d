use std::sync::Arc;

use axum::{Json, extract::State};
use remit_model::{
    Instant,
    authzen::{Action, ActionSearch, PageRequest, Properties, Results, Unreadable},
};
use serde_json::Value;

use super::{Search, answer};
use crate::{
    decider::Decider,
    http::{Problem, Server, authzen::TAG, body::JsonObject},
    identity::Asker,
    search::{self, Bounds, Found, Stopped},
};

/// Finds everything that a subject may do to a resource. Acts that need properties are not among it.
#[utoipa::path(post, path = "/access/v1/search/action", operation_id = "search_actions", tag = TAG, request_body = ActionSearch,
    responses(
        (status = 200, description = "Everything that he may do to it", body = Results<Action>),
        (status = 400, description = "The request cannot be read, or its token is not of this search"),
        (status = 401, description = "Nobody has said who asks"),
        (status = 403, description = "Whoever asks may not ask about that there"),
        (status = 422, description = "There is too much to look at for one answer: ask for pages"),
        (status = 503, description = "The directory may be out of date, or has not seen the revision"),
    ))]
pub(in crate::http::authzen) async fn action(
    State(server): State<Arc<Server>>,
    asker: Asker,
    JsonObject(body): JsonObject,
) -> Result<Json<Results<Action>>, Problem> {
    answer::<ActionSearch>(&server, &asker, body).await.map(Json)
}

impl Search for ActionSearch {
    type Item = Action;
    const NAME: &str = "action";

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
        self.resource.organization()
    }

    fn find(&self, decider: &Decider, now: Instant, bounds: &Bounds) -> Result<Found<Action>, Stopped> {
        search::actions(decider, self, now, bounds)
    }
}
