//! What is refused before a route sees it, and the shape of refusals that no route made.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{Problem, Server, observe::is_probe};

/// Refuses headers that are too large, requests over the number that may run at once, and those that take too long.
pub(super) async fn limit(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let limits = &server.settings.limits;
    if header_bytes(request.headers()) > limits.header_bytes {
        let detail = format!("the headers have more than {} bytes", limits.header_bytes);
        return Problem::new(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "headers_too_large", detail).into_response();
    }
    // Whoever looks whether a busy server lives must be told that it does.
    if is_probe(request.uri().path()) {
        return next.run(request).await;
    }
    let Ok(_place) = server.places.try_acquire() else {
        return Problem::unavailable("too_busy", "the server answers as many requests as it may").into_response();
    };
    match tokio::time::timeout(limits.request_time, next.run(request)).await {
        Ok(response) => response,
        Err(_) => {
            let detail = format!("the request was not there, or not answered, within {:?}", limits.request_time);
            Problem::unavailable("too_slow", detail).into_response()
        }
    }
}

/// Makes a problem of every error that is none: those of routing and of extractors.
pub(super) async fn as_problems(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let method = request.method().clone();
    let response = next.run(request).await;
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) || says_what_is_wrong(response.headers()) {
        return response;
    }
    let (code, detail) = match status {
        StatusCode::NOT_FOUND => ("not_found", "there is nothing at this address".to_owned()),
        StatusCode::METHOD_NOT_ALLOWED => ("method_not_allowed", format!("`{path}` does not take `{method}`")),
        StatusCode::PAYLOAD_TOO_LARGE => ("too_large", "the body is larger than this server takes".to_owned()),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ("unsupported_media_type", "the content type is not taken".to_owned()),
        StatusCode::REQUEST_TIMEOUT => ("too_slow", "the request took too long".to_owned()),
        StatusCode::TOO_MANY_REQUESTS => ("rate_limited", "too many requests".to_owned()),
        _ if status.is_client_error() => ("bad_request", "the request cannot be read".to_owned()),
        _ => ("unavailable", "the server cannot answer now".to_owned()),
    };
    let (parts, _) = response.into_parts();
    let mut problem = Problem::new(status, code, detail).into_response();
    for (name, value) in &parts.headers {
        if name != header::CONTENT_TYPE && name != header::CONTENT_LENGTH {
            problem.headers_mut().append(name, value.clone());
        }
    }
    problem
}

/// Whether an error has a body of its own: a problem, or a page for people.
fn says_what_is_wrong(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    ["application/problem+json", "application/json", "text/html"].iter().any(|it| kind.starts_with(it))
}

fn header_bytes(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum()
}
