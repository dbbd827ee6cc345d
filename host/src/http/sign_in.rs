/// "Choose who you are" of the demo.
mod demo;
/// To the identity provider and back.
mod oidc;

use std::sync::Arc;

use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::{HeaderMap, StatusCode},
};
use axum_extra::extract::{CookieJar, cookie::Cookie};
use remit_model::UserId;
use secrecy::ExposeSecret;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) use self::oidc::CALLBACK;
use super::{Problem, Server, session};

/// The routes by which people sign in and out.
pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::new().routes(routes!(sign_out)).merge(oidc::routes()).merge(demo::routes())
}

impl Server {
    /// Starts the session of somebody who has shown who he is, in place of the one that the request has. Gives its
    /// cookie.
    ///
    /// # Errors
    /// When he is not in the directory, or the database does not answer.
    async fn start_session(&self, user: &UserId, headers: &HeaderMap) -> Result<Cookie<'static>, Problem> {
        if self.state()?.decider.directory().user(user.as_str()).is_none() {
            let detail = format!("`{user}` is not in the directory: ask an administrator to add you");
            return Err(Problem::new(StatusCode::FORBIDDEN, "not_in_directory", detail));
        }
        self.ledger.signed_in(user).await?;
        if let Some(before) = session::token(headers) {
            self.identity.sessions.end(before.expose_secret()).await?;
        }
        let token = self.identity.sessions.start(user, self.now()).await?;
        Ok(session::cookie(&token))
    }
}

/// What to end.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct SignOut {
    /// Whether to sign out everywhere: in all browsers.
    #[serde(default)]
    everywhere: bool,
}

/// Sign out
///
/// Ends the session at once, on every server. The identity provider may remember the person; that is its own business.
#[utoipa::path(
    post, path = "/auth/sign-out", tag = "identity", security(()), params(SignOut),
    responses((status = 204, description = "nobody is signed in any more"))
)]
async fn sign_out(
    State(server): State<Arc<Server>>,
    what: Result<Query<SignOut>, QueryRejection>,
    headers: HeaderMap,
) -> Result<(StatusCode, CookieJar), Problem> {
    let Query(what) = what?;
    let sessions = &server.identity.sessions;
    if let Some(token) = session::token(&headers) {
        if what.everywhere
            && let Some(session) = sessions.find(token.expose_secret(), server.now()).await?
        {
            sessions.end_all_of(&session.user).await?;
        }
        sessions.end(token.expose_secret()).await?;
    }
    Ok((StatusCode::NO_CONTENT, CookieJar::new().add(session::no_cookie())))
}
