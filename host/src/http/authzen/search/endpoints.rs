use std::sync::Arc;

use axum::{Json, extract::State};
use remit_model::authzen::{
    Action, ActionSearch, Entity, PageRequest, Properties, ResourceSearch, Results, SubjectSearch, Unreadable,
};
use serde_json::Value;
use utoipa::IntoResponses;

use super::{Find, Search, answer};
use crate::{
    http::{Problem, Server, authzen::TAG, body::JsonObject},
    identity::Asker,
    search,
};

/// Why there is no answer to a search.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "it describes problems for the OpenAPI document")]
enum NoAnswer {
    /// The request cannot be read, or its token is not of this search
    #[response(status = 400)]
    Unreadable,
    /// Nobody has said who asks
    #[response(status = 401)]
    Nobody,
    /// Whoever asks may not ask about that there
    #[response(status = 403)]
    Forbidden,
    /// There is too much to look at for one answer: ask for pages
    #[response(status = 422)]
    TooLarge,
    /// The directory may be out of date, or has not seen the revision
    #[response(status = 503)]
    Stale,
}

/// Finds everybody who may do something.
#[utoipa::path(post, path = "/access/v1/search/subject", operation_id = "search_subjects", tag = TAG,
    request_body = SubjectSearch,
    responses((status = 200, description = "Everybody who may", body = Results<Entity>), NoAnswer))]
pub(in crate::http::authzen) async fn subject(
    State(server): State<Arc<Server>>,
    asker: Asker,
    JsonObject(body): JsonObject,
) -> Result<Json<Results<Entity>>, Problem> {
    answer::<SubjectSearch>(&server, &asker, body).await
}

/// Finds everything that a subject may do something to.
///
/// Resources within an organization carry it, so that each result can be asked about as it stands. With
/// `properties.organization` only that organization is looked at.
#[utoipa::path(post, path = "/access/v1/search/resource", operation_id = "search_resources", tag = TAG,
    request_body = ResourceSearch,
    responses((status = 200, description = "Everything that he may do it to", body = Results<Entity>), NoAnswer))]
pub(in crate::http::authzen) async fn resource(
    State(server): State<Arc<Server>>,
    asker: Asker,
    JsonObject(body): JsonObject,
) -> Result<Json<Results<Entity>>, Problem> {
    answer::<ResourceSearch>(&server, &asker, body).await
}

/// Finds everything that a subject may do to a resource. Acts that need properties are not among it.
#[utoipa::path(post, path = "/access/v1/search/action", operation_id = "search_actions", tag = TAG,
    request_body = ActionSearch,
    responses((status = 200, description = "Everything that he may do to it", body = Results<Action>), NoAnswer))]
pub(in crate::http::authzen) async fn action(
    State(server): State<Arc<Server>>,
    asker: Asker,
    JsonObject(body): JsonObject,
) -> Result<Json<Results<Action>>, Problem> {
    answer::<ActionSearch>(&server, &asker, body).await
}

impl Search for SubjectSearch {
    type Item = Entity;
    const NAME: &str = "subject";
    const READ: fn(Value) -> Result<Self, Unreadable> = Self::from_value;
    const FIND: Find<Self> = search::subjects;

    fn frame(&self) -> (&Properties, Option<&PageRequest>) {
        (&self.context, self.page.as_ref())
    }

    fn subject(&self) -> Option<&str> {
        None
    }

    fn organization(&self) -> Option<&str> {
        self.resource.organization()
    }
}

impl Search for ResourceSearch {
    type Item = Entity;
    const NAME: &str = "resource";
    const READ: fn(Value) -> Result<Self, Unreadable> = Self::from_value;
    const FIND: Find<Self> = search::resources;

    fn frame(&self) -> (&Properties, Option<&PageRequest>) {
        (&self.context, self.page.as_ref())
    }

    fn subject(&self) -> Option<&str> {
        Some(&self.subject.id)
    }

    fn organization(&self) -> Option<&str> {
        // All organizations are looked at for organizations, whatever else is said of them.
        let within = self.resource.properties.get("organization").filter(|_| self.resource.kind != "organization");
        within.and_then(Value::as_str)
    }
}

impl Search for ActionSearch {
    type Item = Action;
    const NAME: &str = "action";
    const READ: fn(Value) -> Result<Self, Unreadable> = Self::from_value;
    const FIND: Find<Self> = search::actions;

    fn frame(&self) -> (&Properties, Option<&PageRequest>) {
        (&self.context, self.page.as_ref())
    }

    fn subject(&self) -> Option<&str> {
        Some(&self.subject.id)
    }

    fn organization(&self) -> Option<&str> {
        self.resource.organization()
    }
}
