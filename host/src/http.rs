/// What the pages ask for.
mod api;
/// AuthZEN: evaluation, evaluations, metadata.
mod authzen;
/// JSON bodies, refused with a clear problem.
mod body;
/// The module and the catalogue, at addresses made of their digests.
mod content;
/// Errors as problem documents (RFC 9457).
mod problem;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    http::{HeaderName, HeaderValue, StatusCode, header},
    routing::{any, get, post},
};
use tower::ServiceBuilder;
use tower_http::{
    limit::RequestBodyLimitLayer,
    request_id::PropagateRequestIdLayer,
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
    timeout::TimeoutLayer,
};

pub use problem::Problem;
use remit_model::Instant;

use crate::{assets::Assets, decider::Decider, http::content::Content};

/// The largest body of a request, in bytes.
const LARGEST_BODY: usize = 1 << 20;
/// The longest that a request may take.
const LONGEST_REQUEST: Duration = Duration::from_secs(10);
/// What pages may load: their own files, and WebAssembly.
const CONTENT_SECURITY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/// What every route needs.
pub struct Server {
    decider: Decider,
    content: Content,
    assets: Assets,
    /// From configuration, never from a request's `Host`: whoever asks must not choose what metadata says.
    public_url: String,
    /// Gives the moment to decide at.
    clock: fn() -> Instant,
}

impl Server {
    /// A server that clients reach by `public_url`, and that decides at the moment that `clock` gives.
    #[must_use]
    pub fn new(decider: Decider, assets: Assets, public_url: &str, clock: fn() -> Instant) -> Self {
        let content = Content::new(&assets, &decider);
        Self { decider, content, assets, public_url: public_url.trim_end_matches('/').to_owned(), clock }
    }

    fn now(&self) -> Instant {
        (self.clock)()
    }
}

/// All routes.
pub fn router(server: Arc<Server>) -> Router {
    let pages = server.assets.pages();
    let index = ServeFile::new(pages.join("index.html"));
    let pages = ServeDir::new(&pages).precompressed_br().fallback(index);
    let fixed = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
    };
    Router::new()
        .route("/access/v1/evaluation", post(authzen::evaluation))
        .route("/access/v1/evaluations", post(authzen::evaluations))
        .route("/.well-known/authzen-configuration", get(authzen::metadata))
        .route("/module/{file}", get(content::module))
        .route("/catalogue/{file}", get(content::catalogue))
        .route("/api/v1/about", get(api::about))
        .route("/api/v1/organizations", get(api::organizations))
        .route("/api/v1/organizations/{organization}/administrators", get(api::administrators))
        .route("/api/v1/organizations/{organization}/users/{user}/facts", get(api::facts))
        .route("/api/{*path}", any(no_such_route))
        .route("/access/{*path}", any(no_such_route))
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(api::ready))
        .fallback_service(pages)
        .layer(
            ServiceBuilder::new()
                .layer(PropagateRequestIdLayer::x_request_id())
                .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_REQUEST))
                .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
                .layer(fixed(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY))
                .layer(fixed(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
                .layer(fixed(header::REFERRER_POLICY, "same-origin"))
                .layer(fixed(header::CACHE_CONTROL, "no-cache")),
        )
        .with_state(server)
}

async fn no_such_route() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "there is nothing at this address")
}
