/// What the pages ask for.
mod api;
/// Who asks, and what he may ask.
mod asker;
/// The audit trail.
mod audit;
/// AuthZEN: evaluation, evaluations, metadata.
mod authzen;
/// JSON bodies, refused with a clear problem.
mod body;
/// Versions of the catalogue.
mod catalogues;
/// The module and the catalogue, at addresses made of their digests.
mod content;
/// Changes that another site's page asks for are refused.
mod origin;
/// The outbox of the demo.
mod outbox;
/// Errors as problem documents (RFC 9457).
mod problem;
/// The session of whoever asks.
mod session;
/// Signing in and out.
mod sign_in;
/// The link of a mail that asks for temporary access.
mod support_link;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware,
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

use url::Url;
use utoipa_axum::router::OpenApiRouter;

pub use problem::Problem;
use remit_catalogue::Compiled;
use remit_model::{Instant, UserId};

use crate::{
    acts::Ledger,
    assets::Assets,
    http::content::Content,
    identity::{self, Identity},
    mail::Queue,
    start::Running,
    state::{History, Live, Stale, State},
    versions::Drafts,
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
    mail: Queue,
    content: Content,
    assets: Assets,
    drafts: Drafts,
    /// The catalogue that the server was started with.
    shipped: Compiled,
    identity: Identity,
    /// The public URL, if it is one. Without it, no page is trusted to change anything.
    public_url: Option<Url>,
    settings: Settings,
}

/// What the server was told about itself.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The URL by which clients reach it. From configuration, never from a request's `Host`: whoever asks must not
    /// choose what metadata says.
    pub public_url: String,
    /// People who may operate the server as a whole, such as activating a catalogue.
    pub operators: Vec<UserId>,
    /// Whether it serves the demo directory, which anybody may look at.
    pub demo: bool,
    /// How people and services are known.
    pub identity: identity::Settings,
    /// Gives the moment to decide at.
    pub clock: fn() -> Instant,
}

impl Settings {
    /// A server at this URL with nothing configured.
    #[must_use]
    pub fn new(public_url: impl Into<String>, clock: fn() -> Instant) -> Self {
        Self {
            public_url: public_url.into(),
            operators: Vec::new(),
            demo: false,
            identity: identity::Settings::default(),
            clock,
        }
    }
}

impl Server {
    /// A server for a log that is being followed.
    #[must_use]
    pub fn new(running: &Running, assets: Assets, settings: Settings) -> Self {
        let public_url = Url::parse(&settings.public_url).ok().filter(|url| url.origin().is_tuple());
        let callback = public_url.as_ref().and_then(|url| url.join(sign_in::CALLBACK).ok());
        let content = Content::new(&assets);
        Self {
            live: Arc::clone(&running.live),
            history: Arc::clone(&running.history),
            ledger: Arc::clone(&running.ledger),
            mail: Queue::new(&running.store),
            content,
            assets,
            drafts: Drafts::new(running.store.pool().clone()),
            shipped: running.shipped.clone(),
            identity: Identity::new(running.store.pool(), &settings.identity, callback),
            public_url,
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
    let (routes, _openapi) = OpenApiRouter::new()
        .merge(authzen::routes())
        .merge(content::routes())
        .merge(api::routes())
        .merge(catalogues::routes())
        .merge(session::routes())
        .merge(sign_in::routes())
        .merge(support_link::routes())
        .merge(outbox::routes())
        .merge(audit::routes())
        .split_for_parts();
    routes
        .route("/api/{*path}", any(no_such_route))
        .route("/access/{*path}", any(no_such_route))
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(api::ready))
        .fallback_service(pages)
        .layer(middleware::from_fn_with_state(Arc::clone(&server), origin::check))
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
