//! What is said about each request: its id, one line of the log, one span, metrics.

use std::time::Instant;

use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderMap, HeaderName, HeaderValue},
    middleware::Next,
    response::Response,
};
use opentelemetry::propagation::{Extractor, TextMapPropagator};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use tracing::{Instrument, Span, field::Empty};
use tracing_opentelemetry::OpenTelemetrySpanExt;
use uuid::Uuid;

use crate::{
    identity::Asker,
    telemetry::{self, REQUEST},
};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The longest id that is taken over, in bytes.
const LONGEST_ID: usize = 200;

/// Answers a request and says that it was answered. Whatever a client sends, neither its body nor a secret gets into
/// the log: a route is named by its pattern.
pub(super) async fn observe(mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = given_id(request.headers()).unwrap_or_else(minted_id);
    request.headers_mut().insert(REQUEST_ID, id.clone());
    let method = request.method().clone();
    let pattern = request.extensions().get::<MatchedPath>().cloned();
    let route = pattern.as_ref().map_or("pages", MatchedPath::as_str);
    let span = tracing::info_span!(
        target: REQUEST,
        "request",
        otel.kind = "server",
        request_id = id.to_str().unwrap_or_default(),
        method = method.as_str(),
        route,
        asker = Empty,
        asker_id = Empty,
        revision = Empty,
        status = Empty,
    );
    follow_caller(&span, request.headers());
    let mut response = next.run(request).instrument(span.clone()).await;
    let (status, latency) = (response.status().as_u16(), started.elapsed());
    span.record("status", status);
    span.in_scope(|| {
        let latency_ms = (latency.as_secs_f64() * 1e6).round() / 1e3;
        match status {
            500.. => tracing::warn!(target: REQUEST, latency_ms, "refused"),
            _ if is_probe(route) => tracing::debug!(target: REQUEST, latency_ms, "answered"),
            _ => tracing::info!(target: REQUEST, latency_ms, "answered"),
        }
    });
    telemetry::metrics::answered(method.as_str(), route, status, latency);
    response.headers_mut().insert(REQUEST_ID, id);
    response
}

/// Makes the span part of the caller's trace, where it sends `traceparent` (W3C Trace Context).
fn follow_caller(span: &Span, headers: &HeaderMap) {
    if headers.contains_key("traceparent") && !span.is_disabled() {
        // Where no traces are sent, there is nothing to be part of.
        let _ = span.set_parent(TraceContextPropagator::new().extract(&Carrier(headers)));
    }
}

struct Carrier<'a>(&'a HeaderMap);

impl Extractor for Carrier<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.to_str().ok()
    }

    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(HeaderName::as_str).collect()
    }
}

/// Whether somebody looks whether the server is there, every few seconds.
pub(super) fn is_probe(route: &str) -> bool {
    matches!(route, "/healthz" | "/readyz")
}

/// Notes in the request's span who asks.
pub(super) fn note_asker(asker: &Asker) {
    let (kind, id) = match asker {
        Asker::Visitor => ("visitor", None),
        Asker::Person(user) => ("person", Some(user.as_str())),
        Asker::Service(service) => ("service", Some(service.id.as_str())),
    };
    Span::current().record("asker", kind);
    if let Some(id) = id {
        Span::current().record("asker_id", id);
    }
}

/// Notes in the request's span which state it is answered by.
pub(super) fn note_revision(revision: u64) {
    Span::current().record("revision", revision);
}

/// The client's own id for its request, if it is printable and short.
fn given_id(headers: &HeaderMap) -> Option<HeaderValue> {
    let id = headers.get(REQUEST_ID)?;
    let sane = (1..=LONGEST_ID).contains(&id.len()) && id.as_bytes().iter().all(u8::is_ascii_graphic);
    sane.then(|| id.clone())
}

fn minted_id() -> HeaderValue {
    let mut text = Uuid::encode_buffer();
    HeaderValue::from_str(Uuid::now_v7().hyphenated().encode_lower(&mut text))
        .unwrap_or_else(|_| HeaderValue::from_static("none"))
}
