use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{Problem, Server, session};

/// Where a request comes from, as the browser says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    /// From a page of this server.
    Here,
    /// From somewhere else.
    Elsewhere,
    /// It does not say: most likely it is no browser.
    Unsaid,
}

/// Refuses to change anything for a page of another site. A browser sends the session's cookie whoever's page asks it
/// to, so a request that changes something and has that cookie must say that it comes from here; a request to sign in
/// or out must not say that it comes from elsewhere. All routes are behind this, so that none can forget it.
pub(super) async fn check(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let here = server.public_url.as_ref().map(|url| url.origin().ascii_serialization());
    let source = source_of(request.headers(), here.as_deref());
    let trusted = match source {
        Source::Here => true,
        Source::Elsewhere => !has_cookie(&request) && !request.uri().path().starts_with("/auth/"),
        Source::Unsaid => !has_cookie(&request),
    };
    if request.method().is_safe() || trusted {
        return next.run(request).await;
    }
    let expected = here.as_deref().unwrap_or("the server's public URL");
    let detail = format!("this changes something, and does not come from a page of `{expected}`");
    Problem::new(StatusCode::FORBIDDEN, "cross_origin", detail).into_response()
}

fn has_cookie(request: &Request) -> bool {
    session::token(request.headers()).is_some()
}

fn source_of(headers: &HeaderMap, here: Option<&str>) -> Source {
    let (said, expected) = match headers.get(header::ORIGIN) {
        Some(origin) => (Some(origin), here),
        None => (headers.get("sec-fetch-site"), Some("same-origin")),
    };
    match (said, expected) {
        (None, _) => Source::Unsaid,
        (Some(said), Some(expected)) if said.as_bytes() == expected.as_bytes() => Source::Here,
        (Some(_), _) => Source::Elsewhere,
    }
}
