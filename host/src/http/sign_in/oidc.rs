use std::sync::Arc;

use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use url::{Url, form_urlencoded};
use utoipa::IntoParams;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    http::{Problem, Server, session},
    identity::{Pending, random_token},
};

/// Where people come back from the provider.
pub(in crate::http) const CALLBACK: &str = "/auth/callback";
/// The page where people see what went wrong, and begin again.
const PAGE: &str = "/sign-in";
/// The cookie of a browser that was sent to the provider. Without it, nobody could tell whether the one who comes back
/// is the one who left: somebody else could be signed in by a link.
const COOKIE: &str = "__Host-remit-sign-in";

pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::new().routes(routes!(sign_in)).routes(routes!(callback))
}

/// Where to go afterwards.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct SignIn {
    /// A path of this site, such as `/?organization=acme`. Default: `/`.
    return_to: Option<String>,
}

/// Sign in
///
/// Sends the browser to the identity provider. Problems are documents, or the page `/sign-in` for browsers.
#[utoipa::path(
    get, path = "/auth/sign-in", tag = "identity", security(()), params(SignIn),
    responses(
        (status = 303, description = "to the provider"),
        (status = 400, description = "`return_to` is no path of this site"),
        (status = 404, description = "nobody can sign in at this server"),
        (status = 503, description = "the provider does not answer"),
    )
)]
async fn sign_in(
    State(server): State<Arc<Server>>,
    asked: Result<Query<SignIn>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    leave(&server, asked, &headers).await.unwrap_or_else(|problem| shown(problem, &headers))
}

async fn leave(
    server: &Server,
    asked: Result<Query<SignIn>, QueryRejection>,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
    let Query(asked) = asked?;
    let return_to = server.local(asked.return_to.as_deref().unwrap_or("/"))?;
    let Some(provider) = &server.identity.provider else {
        if server.demo() {
            return Ok(Redirect::to(&page(&[("return_to", &return_to)])).into_response());
        }
        let detail = "nobody can sign in here: the server has no identity provider";
        return Err(Problem::new(StatusCode::NOT_FOUND, "no_provider", detail));
    };
    let departure = provider.departure().await?;
    // Several tabs of one browser may be on their way at once.
    let browser = browser(headers).unwrap_or_else(random_token);
    let pending = Pending { nonce: departure.nonce, verifier: departure.verifier, return_to };
    let sign_ins = &server.identity.sign_ins;
    sign_ins.remember(&departure.state, browser.expose_secret(), &pending, server.now()).await?;
    let cookies = CookieJar::new().add(session::host_cookie(COOKIE, &browser));
    Ok((cookies, Redirect::to(departure.url.as_str())).into_response())
}

/// What the provider sends back.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Return {
    /// What the browser was sent there with.
    state: Option<String>,
    /// What the person is known by, once.
    code: Option<String>,
    /// Why there is no code.
    error: Option<String>,
    /// Who sends it.
    iss: Option<String>,
}

/// Come back from the identity provider
///
/// Starts a session of the person whose verified e-mail address is the id of somebody in the directory, byte for byte.
/// Problems are documents, or the page `/sign-in` for browsers.
#[utoipa::path(
    get, path = "/auth/callback", operation_id = "sign_in_callback", tag = "identity", security(()), params(Return),
    responses(
        (status = 303, description = "signed in: to where the person wanted to go"),
        (status = 400, description = "the sign-in was begun elsewhere, used before, or took too long"),
        (status = 403, description = "the provider refuses, or the person is not in the directory"),
        (status = 503, description = "the provider does not answer"),
    )
)]
async fn callback(
    State(server): State<Arc<Server>>,
    back: Result<Query<Return>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    arrive(&server, back, &headers).await.unwrap_or_else(|problem| shown(problem, &headers))
}

async fn arrive(
    server: &Server,
    back: Result<Query<Return>, QueryRejection>,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
    let Query(back) = back?;
    let again = || {
        let detail = "this sign-in was not begun in this browser, is used up, or took too long: sign in again";
        Problem::new(StatusCode::BAD_REQUEST, "sign_in_over", detail)
    };
    let refused = |detail: &str| Problem::new(StatusCode::FORBIDDEN, "sign_in_refused", detail);
    let (Some(provider), Some(state), Some(browser)) = (&server.identity.provider, back.state, browser(headers)) else {
        return Err(again());
    };
    let pending = server.identity.sign_ins.take(&state, browser.expose_secret(), server.now()).await?;
    let pending = pending.ok_or_else(again)?;
    if back.iss.is_some_and(|issuer| issuer != provider.issuer()) {
        return Err(refused("the answer is from another identity provider"));
    }
    if back.error.is_some() {
        return Err(refused("the identity provider refused to sign you in"));
    }
    let code = back.code.ok_or_else(|| refused("the identity provider's answer has no code"))?;
    let user = provider.arrival(code, pending.nonce, pending.verifier).await?;
    let cookies = CookieJar::new().add(server.start_session(&user, headers).await?).add(session::removal(COOKIE));
    Ok((cookies, Redirect::to(&pending.return_to)).into_response())
}

impl Server {
    /// A path of this site, with query and fragment, as browsers understand it.
    ///
    /// # Errors
    /// When a browser would go elsewhere with it.
    fn local(&self, path: &str) -> Result<String, Problem> {
        let here = self.public_url.as_ref();
        let joined = here.filter(|_| path.starts_with('/')).and_then(|here| here.join(path).ok());
        let local = joined.filter(|url| here.is_some_and(|here| here.origin() == url.origin()));
        let outside = || Problem::bad_request("`return_to` is not a path of this site, such as `/`");
        local.as_ref().map(path_of).ok_or_else(outside)
    }
}

/// The part of a URL after its origin. It starts with one slash, so that it cannot be read as another host's.
fn path_of(url: &Url) -> String {
    let rest = url.as_str().get(url.origin().ascii_serialization().len()..).unwrap_or_default();
    format!("/{}", rest.trim_start_matches('/'))
}

fn browser(headers: &HeaderMap) -> Option<SecretString> {
    CookieJar::from_headers(headers).get(COOKIE).map(|cookie| cookie.value().to_owned().into())
}

/// A problem on the way: as the page that people sign in on, if a browser asks for a page.
fn shown(problem: Problem, headers: &HeaderMap) -> Response {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or("");
    if accepted.contains("text/html") {
        return Redirect::to(&page(&[("problem", problem.code())])).into_response();
    }
    problem.into_response()
}

fn page(pairs: &[(&str, &str)]) -> String {
    let query: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    format!("{PAGE}?{query}")
}
