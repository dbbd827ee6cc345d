/// The admin API.
mod api;
/// Who asks, and what he may ask.
mod asker;
/// The audit trail.
mod audit;
/// AuthZEN: evaluation, evaluations, metadata.
mod authzen;
/// JSON bodies, refused with a clear problem.
mod body;
/// Requests that change something.
mod changing;
/// The module and the catalogue, at addresses made of their digests.
mod content;
/// Entity tags.
mod etag;
/// The OpenAPI document.
mod openapi;
/// Pages of long lists.
mod paging;
/// Ids in addresses.
mod path;
/// Errors as problem documents (RFC 9457).
mod problem;
/// Query strings.
mod query;
/// Requests that read.
mod reading;

use std::{sync::Arc, time::Duration};

use axum::{
    Json, Router,
    http::{HeaderName, HeaderValue, StatusCode, header},
    routing::{any, get},
};
use tower::ServiceBuilder;
use tower_http::{
    limit::RequestBodyLimitLayer,
    request_id::PropagateRequestIdLayer,
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
    timeout::TimeoutLayer,
};

use utoipa_axum::router::OpenApiRouter;

pub use problem::Problem;
use remit_model::Instant;

use crate::{
    acts::Ledger,
    assets::Assets,
    http::content::Content,
    start::Running,
    state::{History, Live, Stale, State},
};

/// The largest body of a request, in bytes.
const LARGEST_BODY: usize = 1 << 20;
/// The longest that a request may take.
const LONGEST_REQUEST: Duration = Duration::from_secs(10);
/// What pages may load: their own files, and WebAssembly.
const CONTENT_SECURITY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/// What every route needs.
pub struct Server {
    live: Arc<Live>,
    history: Arc<History>,
    ledger: Arc<Ledger>,
    content: Content,
    assets: Assets,
    settings: Settings,
}

/// What the server was told about itself.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The URL by which clients reach it. From configuration, never from a request's `Host`: whoever asks must not
    /// choose what metadata says.
    pub public_url: String,
    /// Whether it serves the demo directory, which anybody may look at.
    pub demo: bool,
    /// Gives the moment to decide at.
    pub clock: fn() -> Instant,
}

impl Server {
    /// A server for a log that is being followed.
    #[must_use]
    pub fn new(running: &Running, assets: Assets, settings: Settings) -> Self {
        let content = Content::new(&assets, &running.live.newest().decider);
        Self {
            live: Arc::clone(&running.live),
            history: Arc::clone(&running.history),
            ledger: Arc::clone(&running.ledger),
            content,
            assets,
            settings: Settings { public_url: settings.public_url.trim_end_matches('/').to_owned(), ..settings },
        }
    }

    fn now(&self) -> Instant {
        (self.settings.clock)()
    }

    const fn demo(&self) -> bool {
        self.settings.demo
    }

    fn live(&self) -> &Live {
        &self.live
    }

    /// The state to decide on.
    fn state(&self) -> Result<Arc<State>, Stale> {
        self.live.fresh()
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
    let (routes, made) = OpenApiRouter::new()
        .merge(authzen::routes())
        .merge(content::routes())
        .merge(api::routes())
        .merge(audit::routes())
        .split_for_parts();
    let document = openapi::document(&made);
    routes
        .route("/api/v1/openapi.json", get(move || std::future::ready(Json(document.clone()))))
        .method_not_allowed_fallback(no_such_method)
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
    Problem::new(StatusCode::NOT_FOUND, "not_found", "there is nothing at this address")
}

async fn no_such_method() -> Problem {
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", "this is not done at this address")
}
