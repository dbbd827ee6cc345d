//! The three searches. An item is in the results exactly when evaluating it allows. Nothing is cut silently: without a
//! page object the answer is all of it, and with one `next_token` says whether there is more.

/// The three addresses, and what each finds.
pub(super) mod endpoints;
/// Which part of an answer, and where the next one begins.
mod page;

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant as Clock},
};

use axum::{Json, http::StatusCode};
use remit_model::{
    Instant,
    authzen::{PageRequest, Properties, Results, Unreadable},
};
use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    aside::aside,
    basis::{Bases, Wanted, newest},
};
use crate::{
    decider::Decider,
    http::{Problem, Server},
    identity::Asker,
    search::{Bounds, Found, Stopped},
};
use page::Part;

/// The longest search for one page. It may have fewer results than asked for then, and says where to go on.
const LONGEST_PAGE: Duration = Duration::from_secs(2);

/// The longest search for everything.
const LONGEST: Duration = Duration::from_secs(8);

/// How something is found.
type Find<S> = fn(&Decider, &S, Instant, &Bounds) -> Result<Found<<S as Search>::Item>, Stopped>;

/// One of the three searches, as a message says it.
trait Search: Serialize + Sized + Send + 'static {
    /// What it finds.
    type Item: Send + 'static;
    /// Its name, so that no token of one search is taken by another.
    const NAME: &str;
    /// Reads a message.
    const READ: fn(Value) -> Result<Self, Unreadable>;
    /// Finds it.
    const FIND: Find<Self>;

    /// Its context, and the part of the answer that it asks for.
    fn frame(&self) -> (&Properties, Option<&PageRequest>);
    /// The subject that it is about, where it is about one.
    fn subject(&self) -> Option<&str>;
    /// The organization that it is about, where it is about one.
    fn organization(&self) -> Option<&str>;
}

/// Answers a search.
async fn answer<S: Search>(
    server: &Server,
    asker: &Asker,
    body: Map<String, Value>,
) -> Result<Json<Results<S::Item>>, Problem> {
    let search = S::READ(Value::Object(body))?;
    let (context, page) = search.frame();
    let wanted = Wanted::of(context)?;
    let part = page.map(|page| Part::read(page, &search)).transpose()?;
    let newest = newest(server, wanted.revision()).await?;
    asker.may_ask_about(&newest, search.subject(), search.organization(), server.now())?;
    let basis = Bases::new(server, newest).of(wanted).await?;
    let bounds = match &part {
        Some(part) if !part.with_total => Bounds::page(part.after.clone(), part.limit, Clock::now() + LONGEST_PAGE),
        _ => Bounds::all(Clock::now() + LONGEST),
    };
    let _stop = StopWhenDropped(bounds.stop());
    let work = move || S::FIND(&basis.state.decider, &search, basis.now, &bounds);
    let found = aside(work).await?.map_err(stopped)?;
    Ok(Json(match part {
        Some(part) => part.of(found),
        None => Results { results: found.items.into_iter().map(|(_, item)| item).collect(), page: None },
    }))
}

/// Ends a search when nobody waits for its answer any more.
struct StopWhenDropped(Arc<AtomicBool>);

impl Drop for StopWhenDropped {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn stopped(why: Stopped) -> Problem {
    match why {
        Stopped::Failed(failure) => failure.into(),
        Stopped::Unwanted => Problem::unavailable("not_evaluated", "the search was given up"),
        Stopped::TooLong => {
            let detail = "the search has too much to look at for one answer; ask for it in pages";
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "search_too_large", detail).at("/page")
        }
    }
}
