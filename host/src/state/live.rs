use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use arc_swap::ArcSwap;
use tokio::sync::watch;

use super::State;
use crate::log::{Broken, Row};

/// The newest state, swapped whole, and the last moment at which it was known to be the newest.
pub struct Live {
    state: ArcSwap<State>,
    /// Held while a state is made out of the one before, so that no change is lost.
    advancing: Mutex<()>,
    proven: Mutex<Instant>,
    bound: Duration,
    revision: watch::Sender<u64>,
}

/// The state may be out of date: nothing is decided on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the server could not prove for {0:?} that its directory is up to date")]
pub struct Stale(pub Duration);

impl Live {
    /// Holds a state that is the newest right now. Once it was not proven to be for longer than `bound`, it is stale.
    #[must_use]
    pub fn new(state: State, bound: Duration) -> Self {
        let revision = watch::Sender::new(state.revision());
        Self {
            state: ArcSwap::from_pointee(state),
            advancing: Mutex::new(()),
            proven: Mutex::new(Instant::now()),
            bound,
            revision,
        }
    }

    /// The newest state that is known, fresh or not: for writers, whose write proves it, and for pages that say so.
    #[must_use]
    pub fn newest(&self) -> Arc<State> {
        self.state.load_full()
    }

    /// The newest state, if it is proven to be fresh enough to decide on.
    ///
    /// # Errors
    /// When it is not.
    pub fn fresh(&self) -> Result<Arc<State>, Stale> {
        let age = self.age();
        if age > self.bound { Err(Stale(age)) } else { Ok(self.newest()) }
    }

    /// How long ago the state was last known to be the newest.
    #[must_use]
    pub fn age(&self) -> Duration {
        self.proven.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
    }

    /// The fresh state, once it has seen a revision.
    ///
    /// # Errors
    /// When it is not fresh, or has not seen the revision in time.
    pub async fn at_least(&self, revision: u64, patience: Duration) -> Result<Arc<State>, Stale> {
        let mut seen = self.revision.subscribe();
        let waited = tokio::time::timeout(patience, seen.wait_for(|seen| *seen >= revision)).await;
        if !matches!(waited, Ok(Ok(_))) {
            return Err(Stale(self.age()));
        }
        self.fresh()
    }

    /// Tells whoever waits for changes.
    #[must_use]
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.revision.subscribe()
    }

    /// Folds rows in. Those that were folded in before are passed over.
    ///
    /// # Errors
    /// When one does not belong where it is. The state stays as it was before that one.
    pub fn advance(&self, rows: &[Row]) -> Result<(), Broken> {
        let _alone = self.advancing.lock().unwrap_or_else(PoisonError::into_inner);
        for row in rows {
            let state = self.state.load();
            if row.revision > state.revision() {
                self.state.store(Arc::new(state.after(row)?));
            }
        }
        self.revision.send_replace(self.state.load().revision());
        Ok(())
    }

    /// Takes the state that a change of this server made, unless it was folded in meanwhile.
    pub(crate) fn adopt(&self, next: State) {
        let _alone = self.advancing.lock().unwrap_or_else(PoisonError::into_inner);
        if next.revision() > self.state.load().revision() {
            let revision = next.revision();
            self.state.store(Arc::new(next));
            self.revision.send_replace(revision);
        }
    }

    /// Notes that the state was the newest at a moment, when the database said so.
    pub fn prove(&self, at: Instant) {
        let mut proven = self.proven.lock().unwrap_or_else(PoisonError::into_inner);
        *proven = at.max(*proven);
    }
}
