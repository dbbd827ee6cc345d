use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use remit_model::{Instant, directory::parse_instant};

use super::{State, follow};
use crate::{log::Store, state::follow::LoadError};

/// An earlier point of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsOf {
    /// After this change.
    Revision(u64),
    /// At this moment.
    Moment(Instant),
}

impl std::str::FromStr for AsOf {
    type Err = String;

    /// Reads a revision such as `17`, or a moment such as `2026-11-20T09:00:00Z`.
    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(revision) = text.parse() {
            return Ok(Self::Revision(revision));
        }
        let wrong =
            |error| format!("`{text}` is neither a revision nor a time such as `2026-11-20T09:00:00Z`: {error}");
        parse_instant(text).map(Self::Moment).map_err(wrong)
    }
}

/// How many earlier states are kept. They share most of what they hold.
const KEPT: usize = 16;

/// Answers from the fold up to an earlier point.
pub struct History {
    store: Store,
    empty: State,
    kept: Mutex<VecDeque<Arc<State>>>,
}

impl History {
    /// Reads from this log; `empty` is the state before its first change.
    #[must_use]
    pub fn new(store: Store, empty: State) -> Self {
        Self { store, empty, kept: Mutex::new(VecDeque::new()) }
    }

    /// The state at an earlier point. What lies after the newest change is the newest state.
    ///
    /// # Errors
    /// When the database does not answer, or the log is broken.
    pub async fn state(&self, newest: &Arc<State>, at: AsOf) -> Result<Arc<State>, LoadError> {
        let revision = match at {
            AsOf::Revision(revision) => revision,
            AsOf::Moment(moment) if moment >= newest.at => newest.revision(),
            AsOf::Moment(moment) => self.store.revision_at(moment.0).await?,
        };
        if revision >= newest.revision() {
            return Ok(Arc::clone(newest));
        }
        if let Some(kept) = self.lock().iter().find(|kept| kept.revision() == revision) {
            return Ok(Arc::clone(kept));
        }
        let state = Arc::new(follow::up_to(&self.store, &self.empty, revision).await?);
        let mut kept = self.lock();
        kept.push_front(Arc::clone(&state));
        kept.truncate(KEPT);
        Ok(state)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<Arc<State>>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
