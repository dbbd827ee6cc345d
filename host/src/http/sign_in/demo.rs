use std::{collections::BTreeSet, sync::Arc};

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode},
};
use axum_extra::extract::CookieJar;
use remit_model::{
    RoleId, UserId,
    directory::{Directory, User},
};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    http::{Problem, Server, body::JsonObject, session::Home},
    sight,
};

pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::new().routes(routes!(choose)).routes(routes!(people))
}

/// Who to be.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it says what the body is; the body is read as what it is")]
struct Choice {
    /// The e-mail address.
    user: String,
}

/// Choose who you are
///
/// Starts a session of anybody in the demo directory. Servers without `--demo` have no such route.
#[utoipa::path(
    post, path = "/auth/demo", operation_id = "demo_sign_in", tag = "identity", security(()), request_body = Choice,
    responses((status = 204, description = "signed in"), (status = 404, description = "nobody of that address, or no demo"))
)]
async fn choose(
    State(server): State<Arc<Server>>,
    headers: HeaderMap,
    JsonObject(body): JsonObject,
) -> Result<(StatusCode, CookieJar), Problem> {
    only_in_demo(&server)?;
    let text = body.get("user").and_then(Value::as_str);
    let text = text.ok_or_else(|| Problem::bad_request("`user` is missing, or no text").at("/user"))?;
    let user = UserId::new(text).map_err(|error| Problem::bad_request(error.to_string()).at("/user"))?;
    if server.state()?.decider.directory().user(text).is_none() {
        return Err(Problem::unknown("person", text).at("/user"));
    }
    let cookie = server.start_session(&user, &headers).await?;
    Ok((StatusCode::NO_CONTENT, CookieJar::new().add(cookie)))
}

/// Somebody to be.
#[derive(Serialize, ToSchema)]
struct Person {
    /// The e-mail address.
    id: String,
    /// First and last name.
    name: String,
    /// The home organization.
    organization: Home,
    /// The roles that he has anywhere.
    #[schema(value_type = Vec<String>)]
    roles: BTreeSet<RoleId>,
}

/// Everybody to choose from, in the order of organizations and names.
#[derive(Serialize, ToSchema)]
struct People {
    /// All of them.
    items: Vec<Person>,
}

/// Who there is to be
///
/// Servers without `--demo` have no such route.
#[utoipa::path(
    get, path = "/api/v1/demo/people", operation_id = "demo_people", tag = "identity", security(()),
    responses((status = 200, body = People), (status = 404, description = "no demo"))
)]
async fn people(State(server): State<Arc<Server>>) -> Result<Json<People>, Problem> {
    only_in_demo(&server)?;
    let state = server.state()?;
    let directory = state.decider.directory();
    let mut items = Vec::new();
    for user in directory.users() {
        let mut roles = BTreeSet::new();
        for organization in places(directory, user) {
            roles.extend(sight::roles(&state.decider, user.id.as_str(), organization, server.now())?);
        }
        let organization = Home::of(user, directory);
        items.push(Person { id: user.id.to_string(), name: user.name.clone(), organization, roles });
    }
    items.sort_by(|a, b| (&a.organization.name, &a.name).cmp(&(&b.organization.name, &b.name)));
    Ok(Json(People { items }))
}

/// Where somebody may have roles of his own: at home, where one was given to him, and what he set up.
fn places<'a>(directory: &'a Directory, user: &'a User) -> BTreeSet<&'a str> {
    let assigned = directory.all_assignments_of(user.id.as_str()).map(|it| it.organization.as_str());
    let set_up =
        directory.organizations().into_iter().filter(|it| it.set_up.as_ref().is_some_and(|it| it.by == user.id));
    assigned.chain(set_up.map(|it| it.id.as_str())).chain([user.organization.as_str()]).collect()
}

fn only_in_demo(server: &Server) -> Result<(), Problem> {
    let nothing = || Problem::new(StatusCode::NOT_FOUND, "not_found", "only the demo lets people choose who they are");
    server.demo().then_some(()).ok_or_else(nothing)
}
