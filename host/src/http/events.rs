//! Changes as they come, by server-sent events. They say that something has changed and not what: whoever is told reads
//! again what he shows, and gets what he may see.

use std::{
    collections::HashMap,
    convert::Infallible,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream;
use remit_model::{Instant, OrganizationId};
use serde::Serialize;
use tokio::{
    select,
    sync::watch,
    time::{Instant as Moment, sleep, sleep_until},
};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{Problem, Server, asker::unattended, rate::Sender};
use crate::identity::{Asker, Scope};

/// The route of events.
pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::new().routes(routes!(events))
}

/// The most streams that one person or service has.
const EACH: usize = 20;
/// How often a stream that has nothing to say shows that it is there, and sees whether its session still is.
const QUIET: Duration = Duration::from_secs(15);
/// How often it sees whether the directory became stale, or fresh again.
const TICK: Duration = Duration::from_secs(1);
/// The shortest time between two events: what changes in between is one event.
const APART: Duration = Duration::from_millis(500);

/// The streams that are open.
pub(super) struct Streams {
    most: usize,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    all: usize,
    by_sender: HashMap<Sender, usize>,
}

impl Streams {
    /// Takes up to so many at once.
    pub(super) fn new(most: usize) -> Arc<Self> {
        Arc::new(Self { most, open: Mutex::default() })
    }

    /// A place for one more stream, of somebody who is known or of a visitor. Visitors of a demo come from one address
    /// and are not told apart, as they are not counted anywhere.
    fn open(self: &Arc<Self>, sender: Option<Sender>) -> Result<Place, Problem> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.all >= self.most {
            return Err(Problem::unavailable("too_busy", "the server has as many streams of events as it may"));
        }
        if let Some(sender) = &sender {
            let mine = open.by_sender.entry(sender.clone()).or_default();
            if *mine >= EACH {
                let detail = format!("you have {EACH} streams of events, and may have no more: close some");
                return Err(Problem::unavailable("too_busy", detail));
            }
            *mine += 1;
        }
        open.all += 1;
        drop(open);
        Ok(Place { streams: Arc::clone(self), sender })
    }
}

/// The place of one stream, free again when the stream is dropped.
struct Place {
    streams: Arc<Streams>,
    sender: Option<Sender>,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.streams.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.all = open.all.saturating_sub(1);
        if let Some(sender) = &self.sender
            && let Some(mine) = open.by_sender.get_mut(sender)
        {
            *mine = mine.saturating_sub(1);
            if *mine == 0 {
                open.by_sender.remove(sender);
            }
        }
    }
}

/// What the server decides with now.
#[derive(Serialize, ToSchema)]
struct Newest {
    /// The last change that it knows of.
    revision: u64,
    /// Its clock, in milliseconds since 1970.
    #[schema(value_type = i64)]
    now_ms: Instant,
    /// The SHA-256 of the module.
    module: String,
    /// The SHA-256 of the catalogue.
    catalogue: String,
}

/// Changes as they come
///
/// Server-sent events: `state` at once and after each change, with the data that is described here; `stale` when the
/// server cannot prove that it knows of all changes, until the next `state`; `signed-out` when whoever asked is not
/// known any more, after which the stream ends. An open stream does not keep its session alive.
#[utoipa::path(get, path = "/api/v1/events", tag = "pages",
    responses((status = 200, description = "Events.", body = Newest, content_type = "text/event-stream")))]
async fn events(State(server): State<Arc<Server>>, asker: Asker, mut headers: HeaderMap) -> Result<Response, Problem> {
    if let Asker::Service(service) = &asker {
        asker.has_scope(Scope::Read, service.organization.as_ref().map(OrganizationId::as_str))?;
    }
    let place = server.streams.open(Sender::known(&asker))?;
    unattended(&mut headers);
    let watcher = Watcher {
        changes: server.live.changes(),
        stopping: server.draining.subscribe(),
        said: None,
        said_at: Moment::now(),
        looked_at: Moment::now(),
        server,
        asker,
        headers,
        _place: place,
    };
    let events = stream::unfold(watcher, |mut watcher| async {
        let event = watcher.next().await?;
        Some((Ok::<_, Infallible>(event), watcher))
    });
    // Proxies that know this header hand events on as they come.
    let unbuffered = (HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    Ok(([unbuffered], Sse::new(events).keep_alive(KeepAlive::new().interval(QUIET))).into_response())
}

/// One stream.
struct Watcher {
    server: Arc<Server>,
    /// Who opened it, and with what he is recognized each time.
    asker: Asker,
    headers: HeaderMap,
    changes: watch::Receiver<u64>,
    stopping: watch::Receiver<bool>,
    said: Option<Said>,
    said_at: Moment,
    looked_at: Moment,
    _place: Place,
}

/// What a stream said last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    State { revision: u64 },
    Stale,
    SignedOut,
}

impl Watcher {
    /// The next event, as soon as there is one; nothing, when the stream is over.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if self.looks_due() {
                let now_so = self.look().await;
                if self.said != Some(now_so) {
                    self.said = Some(now_so);
                    self.said_at = Moment::now();
                    return Some(self.event(now_so));
                }
            }
            if self.said == Some(Said::SignedOut) || *self.stopping.borrow() {
                return None;
            }
            self.wait().await;
        }
    }

    /// Whether there may be something to say. It asks no database.
    fn looks_due(&self) -> bool {
        let (server, said) = (&self.server, self.said);
        let now_so = server.live.fresh().map_or(Said::Stale, |state| Said::State { revision: state.revision() });
        said != Some(Said::SignedOut) && (said != Some(now_so) || self.looked_at.elapsed() >= QUIET)
    }

    /// What is so: first of all, whether whoever opened the stream is still known.
    async fn look(&mut self) -> Said {
        self.looked_at = Moment::now();
        match Asker::identify(&self.headers, &self.server).await {
            Ok(asker) if asker == self.asker => {}
            Err(problem) if problem.status().is_server_error() => return Said::Stale,
            _ => return Said::SignedOut,
        }
        self.server.live.fresh().map_or(Said::Stale, |state| Said::State { revision: state.revision() })
    }

    fn event(&self, said: Said) -> Event {
        // Browsers drop events without data.
        match said {
            Said::State { revision } => {
                let (module, catalogue) = self.server.versions();
                let newest = Newest { revision, now_ms: self.server.now(), module, catalogue };
                Event::default().event("state").data(serde_json::to_string(&newest).unwrap_or_default())
            }
            Said::Stale => Event::default().event("stale").data("{}"),
            Said::SignedOut => Event::default().event("signed-out").data("{}"),
        }
    }

    /// Waits until it is worth to look again.
    async fn wait(&mut self) {
        let Self { changes, stopping, said_at, .. } = self;
        let woken = async {
            sleep_until(*said_at + APART).await;
            select! {
                _ = changes.changed() => {}
                () = sleep(TICK) => {}
            }
        };
        select! {
            _ = stopping.wait_for(|stopping| *stopping) => {}
            () = woken => {}
        }
    }
}
