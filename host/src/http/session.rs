use std::sync::Arc;

use axum::{Json, extract::State, http::HeaderMap};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use remit_model::directory::{Directory, User, print_instant};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::api::name_of;
use super::{Problem, Server, asker::is_unattended};
use crate::identity::{Asker, Scope, Session};

/// The cookie with the session's token. Browsers take a cookie of such a name only from the host itself, and over a
/// connection that nobody listens in on.
const COOKIE: &str = "__Host-remit";

/// The route that says who asks.
pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::new().routes(routes!(session))
}

/// The token of a request's session, if it has one.
pub(super) fn token(headers: &HeaderMap) -> Option<SecretString> {
    CookieJar::from_headers(headers).get(COOKIE).map(|cookie| cookie.value().to_owned().into())
}

/// The cookie that carries a session. It ends with the browser; when the session ends, the server knows.
pub(super) fn cookie(token: &SecretString) -> Cookie<'static> {
    host_cookie(COOKIE, token)
}

/// The cookie that takes a session's cookie away.
pub(super) fn no_cookie() -> Cookie<'static> {
    removal(COOKIE)
}

/// The cookie that takes the one of this name away.
pub(super) fn removal(name: &'static str) -> Cookie<'static> {
    let mut cookie = host_cookie(name, &SecretString::default());
    cookie.make_removal();
    cookie
}

/// A cookie that scripts cannot read and other sites' pages cannot use.
pub(super) fn host_cookie(name: &'static str, value: &SecretString) -> Cookie<'static> {
    let cookie = Cookie::build((name, value.expose_secret().to_owned()));
    cookie.path("/").secure(true).http_only(true).same_site(SameSite::Lax).build()
}

impl Server {
    /// The session of a request: of somebody who is in the directory still.
    ///
    /// # Errors
    /// When the database does not answer, or the directory may be out of date. Nobody is taken for a visitor then.
    pub(super) async fn session(&self, headers: &HeaderMap) -> Result<Option<Session>, Problem> {
        let Some(token) = token(headers) else { return Ok(None) };
        let (sessions, token, now) = (&self.identity.sessions, token.expose_secret(), self.now());
        let session =
            if is_unattended(headers) { sessions.look(token, now).await } else { sessions.find(token, now).await }?;
        let state = self.state()?;
        Ok(session.filter(|session| state.decider.directory().user(session.user.as_str()).is_some()))
    }
}

/// Who asks.
#[derive(Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum WhoAsks {
    /// Somebody who is signed in.
    Person {
        /// The e-mail address.
        id: String,
        /// First and last name.
        name: String,
        /// The home organization.
        organization: Home,
        /// The end of the session, whatever happens.
        #[schema(format = DateTime)]
        ends_at: String,
        /// The end of the session, if it is not used until then.
        #[schema(format = DateTime)]
        idle_ends_at: String,
    },
    /// A service.
    Service {
        /// The id of its key, or the subject of its token.
        id: String,
        /// What it may do.
        #[schema(value_type = Vec<String>)]
        scopes: Vec<Scope>,
        /// The only organization where it may; all, when absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        organization: Option<String>,
        /// The person for whom it asks.
        #[serde(skip_serializing_if = "Option::is_none")]
        on_behalf_of: Option<String>,
    },
    /// Anybody, at a server with the demo directory.
    Visitor,
}

/// Where somebody is at home.
#[derive(Serialize, ToSchema)]
pub(super) struct Home {
    /// Its id.
    pub(in crate::http) id: String,
    /// What people call it.
    pub(in crate::http) name: String,
}

impl Home {
    /// The home of a person.
    pub(super) fn of(user: &User, directory: &Directory) -> Self {
        Self { id: user.organization.to_string(), name: name_of(directory, &user.organization) }
    }
}

/// Who asks
///
/// A person with his session, a service with its scopes, or a visitor of the demo.
#[utoipa::path(
    get, path = "/api/v1/session", operation_id = "current_session", tag = "identity",
    responses((status = 200, body = WhoAsks), (status = 401, description = "nobody is signed in"))
)]
async fn session(
    State(server): State<Arc<Server>>,
    asker: Asker,
    headers: HeaderMap,
) -> Result<Json<WhoAsks>, Problem> {
    let session = match asker {
        Asker::Visitor => return Ok(Json(WhoAsks::Visitor)),
        Asker::Service(service) => {
            return Ok(Json(WhoAsks::Service {
                id: service.id,
                scopes: service.scopes,
                organization: service.organization.map(String::from),
                on_behalf_of: service.on_behalf_of.map(String::from),
            }));
        }
        Asker::Person(_) => server.session(&headers).await?,
    };
    let state = server.state()?;
    let directory = state.decider.directory();
    let found = session.and_then(|session| directory.user(session.user.as_str()).map(|user| (session, user)));
    let (session, user) = found.ok_or_else(|| Problem::unauthenticated("the session has just ended"))?;
    Ok(Json(WhoAsks::Person {
        id: user.id.to_string(),
        name: user.name.clone(),
        organization: Home::of(user, directory),
        ends_at: print_instant(session.ends_at),
        idle_ends_at: print_instant(session.idle_ends_at),
    }))
}
