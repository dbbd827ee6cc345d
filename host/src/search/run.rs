use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Instant,
};

use remit_engine::{Calls, Engine, Failure};
use serde::{Deserialize, Serialize};

/// How many candidates are asked of the module in one call.
const AT_ONCE: usize = 256;

/// Where a candidate is: organization, home, id; empty where a search has none. This is the order of results.
pub(super) type Place<'a> = [&'a str; 3];

/// A place between two results: behind this candidate.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Position([String; 3]);

impl Position {
    pub(super) fn place(&self) -> Place<'_> {
        self.0.each_ref().map(String::as_str)
    }
}

/// How far a search goes.
#[derive(Clone, Debug)]
pub struct Bounds {
    after: Position,
    limit: Option<usize>,
    until: Instant,
    stop: Arc<AtomicBool>,
}

impl Bounds {
    /// All results, if they are found by this moment.
    #[must_use]
    pub fn all(until: Instant) -> Self {
        Self { after: Position::default(), limit: None, until, stop: Arc::default() }
    }

    /// At most so many results behind a position; fewer, where this moment comes first.
    #[must_use]
    pub fn page(after: Position, limit: usize, until: Instant) -> Self {
        Self { after, limit: Some(limit), until, stop: Arc::default() }
    }

    /// What ends the search when it becomes true.
    #[must_use]
    pub fn stop(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.stop)
    }

    pub(super) fn after(&self) -> &Position {
        &self.after
    }
}

/// What was found, and where to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// The results, each with its position.
    pub items: Vec<(Position, T)>,
    /// Behind the last candidate that was looked at; absent when there are no more results.
    pub next: Option<Position>,
}

impl<T> Found<T> {
    /// No results, and no more to come.
    #[must_use]
    pub const fn nothing() -> Self {
        Self { items: Vec::new(), next: None }
    }

    pub(super) fn map<U>(self, make: impl Fn(T) -> U) -> Found<U> {
        Found { items: self.items.into_iter().map(|(at, item)| (at, make(item))).collect(), next: self.next }
    }
}

/// Why a search has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// The module gave no answer about a candidate.
    Failed(Failure),
    /// There are too many candidates to look at all of them in time.
    TooLong,
    /// Nobody waits for the answer any more.
    Unwanted,
}

/// Asks the module about candidates in their order, until there are as many results as wanted and one more, which says
/// that there is another page. `push` adds the call about a candidate, or nothing where it cannot be allowed.
pub(super) fn run<'a>(
    engine: &Engine,
    mut places: impl Iterator<Item = Place<'a>>,
    bounds: &Bounds,
    mut push: impl FnMut(Place<'a>, &mut Calls),
) -> Result<Found<[String; 3]>, Stopped> {
    let mut items: Vec<(Position, [String; 3])> = Vec::new();
    loop {
        let mut calls = Calls::default();
        let mut asked: Vec<Place<'a>> = Vec::new();
        let mut last = None;
        for place in places.by_ref().skip_while(|place| *place <= bounds.after.place()).take(AT_ONCE) {
            let before = calls.len();
            push(place, &mut calls);
            if calls.len() > before {
                asked.push(place);
            }
            last = Some(place);
        }
        let Some(last) = last else { return Ok(Found { items, next: None }) };
        let decisions = engine.evaluate_many(&calls).map_err(Stopped::Failed)?;
        let allowed = asked.iter().zip(decisions).filter(|(_, decision)| decision.allowed);
        for (place, _) in allowed {
            if bounds.limit.is_some_and(|limit| items.len() >= limit) {
                let next = items.last().map_or_else(|| bounds.after.clone(), |(at, _)| at.clone());
                return Ok(Found { items, next: Some(next) });
            }
            let place = place.map(ToOwned::to_owned);
            items.push((Position(place.clone()), place));
        }
        if bounds.stop.load(Ordering::Relaxed) {
            return Err(Stopped::Unwanted);
        }
        if Instant::now() >= bounds.until {
            return match bounds.limit {
                Some(_) => Ok(Found { items, next: Some(Position(last.map(ToOwned::to_owned))) }),
                None => Err(Stopped::TooLong),
            };
        }
    }
}
