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
/// Versions of the catalogue.
mod catalogues;
/// Requests that change something.
mod changing;
/// The module and the catalogue, at addresses made of their digests.
mod content;
/// Entity tags.
mod etag;
/// Changes as they come.
mod events;
/// Who may put pages into frames, and what they may load.
mod framing;
/// Whether the process lives and is ready.
mod health;
/// What makes a repeated request recognizable.
mod idempotency;
/// Limits of size, number and time, and errors that no route made.
mod limits;
/// The address for Prometheus.
pub mod metrics;
/// Request ids, the log of requests, spans.
mod observe;
/// The OpenAPI document.
mod openapi;
/// Changes that another site's page asks for are refused.
mod origin;
/// The outbox of the demo.
mod outbox;
/// Pages of long lists.
mod paging;
/// Ids in addresses.
mod path;
/// Errors as problem documents (RFC 9457).
mod problem;
/// Query strings.
mod query;
/// Limits by who asks.
mod rate;
/// Requests that read.
mod reading;
/// The session of whoever asks.
mod session;
/// Signing in and out.
mod sign_in;
/// The link of a mail that asks for temporary access.
mod support_link;

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::DefaultBodyLimit,
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::{from_fn, from_fn_with_state},
    routing::{any, get},
};
use tokio::sync::{Semaphore, watch};
use tower::ServiceBuilder;
use tower_http::{
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
};

use url::Url;
use utoipa_axum::router::OpenApiRouter;

pub use problem::Problem;
use remit_catalogue::Compiled;
use remit_model::{Instant, UserId};

use crate::{
    acts::Ledger,
    assets::Assets,
    config::Limits,
    http::{content::Content, events::Streams, observe::note_revision, rate::Rate},
    identity::{self, Identity},
    mail::Queue,
    start::Running,
    state::{History, Live, Stale, State},
    versions::Drafts,
};

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
    /// One for each request that may be answered at the same time.
    places: Semaphore,
    rate: Option<Rate>,
    streams: Arc<Streams>,
    draining: watch::Sender<bool>,
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
    /// How much it takes.
    pub limits: Limits,
    /// Whether a trusted proxy adds the client's address to `X-Forwarded-For`.
    pub forwarded_for: bool,
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
            limits: Limits::default(),
            forwarded_for: false,
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
            places: Semaphore::new(settings.limits.concurrent_requests.min(Semaphore::MAX_PERMITS)),
            rate: if settings.demo { None } else { Rate::new(&settings.limits) },
            streams: Streams::new(settings.limits.event_streams),
            draining: watch::Sender::new(false),
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
        self.live.fresh().inspect(|state| note_revision(state.revision()))
    }

    /// Says by `/readyz` that the server is about to stop, so that it is sent no more requests, and ends streams of
    /// events.
    pub fn drain(&self) {
        self.draining.send_replace(true);
    }

    fn is_draining(&self) -> bool {
        *self.draining.borrow()
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
        .merge(catalogues::routes())
        .merge(session::routes())
        .merge(sign_in::routes())
        .merge(support_link::routes())
        .merge(outbox::routes())
        .merge(audit::routes())
        .merge(events::routes())
        .split_for_parts();
    // Browsers that have reached the server by TLS once never try it without.
    let secure = server.settings.public_url.starts_with("https:");
    let strict = secure.then(|| fixed(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains"));
    let document = openapi::document(&made);
    routes
        .route("/api/v1/openapi.json", get(move || std::future::ready(Json(document.clone()))))
        .method_not_allowed_fallback(no_such_method)
        .route("/api/{*path}", any(no_such_route))
        .route("/access/{*path}", any(no_such_route))
        .route_layer(from_fn_with_state(Arc::clone(&server), rate::limit))
        .merge(health::routes())
        .fallback_service(pages)
        .layer(from_fn_with_state(Arc::clone(&server), origin::check))
        .layer(
            ServiceBuilder::new()
                .layer(from_fn(observe::observe))
                .option_layer(strict)
                .layer(from_fn(framing::secure))
                .layer(fixed(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
                .layer(fixed(header::REFERRER_POLICY, "same-origin"))
                .layer(fixed(header::CACHE_CONTROL, "no-cache"))
                .layer(from_fn_with_state(Arc::clone(&server), content::name_versions))
                .layer(from_fn(limits::as_problems))
                .layer(from_fn_with_state(Arc::clone(&server), limits::limit))
                .layer(DefaultBodyLimit::max(server.settings.limits.body_bytes)),
        )
        .with_state(server)
}

async fn no_such_route() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "not_found", "there is nothing at this address")
}

async fn no_such_method() -> Problem {
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", "this is not done at this address")
}
