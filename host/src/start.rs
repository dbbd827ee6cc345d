//! From a database to a running state.

use std::{sync::Arc, time::Duration};

use remit_catalogue::Compiled;
use remit_engine::Engine;
use remit_model::{Instant, directory::Directory};
use tokio::{sync::watch, task::JoinHandle};

use crate::{
    acts::Ledger,
    decider::Decider,
    log::{Store, Unavailable},
    state::{History, Live, LoadError, State, follow, load},
};

/// How fresh the state must be to decide on, and how often it is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Freshness {
    /// The longest that the state may go without proof that it is the newest.
    pub bound: Duration,
    /// The longest pause between two looks at the log.
    pub poll: Duration,
}

impl Default for Freshness {
    fn default() -> Self {
        Self { bound: Duration::from_secs(1), poll: Duration::from_millis(200) }
    }
}

/// A log, folded into memory and followed.
pub struct Running {
    /// The newest state.
    pub live: Arc<Live>,
    /// Earlier states.
    pub history: Arc<History>,
    /// The way to change it.
    pub ledger: Arc<Ledger>,
    /// The database.
    pub store: Store,
    /// The catalogue that decides until another one is activated.
    pub shipped: Compiled,
    stop: watch::Sender<bool>,
    follower: JoinHandle<()>,
}

/// The state before the first change, with this policy.
#[must_use]
pub fn nothing_yet(engine: Engine, catalogue: Compiled) -> State {
    State::empty(Decider::new(engine, catalogue, Directory::default(), 0))
}

impl Running {
    /// Reads the log of a database, and follows it from then on.
    ///
    /// # Errors
    /// When the database does not answer, or the log is broken.
    pub async fn start(
        store: Store,
        empty: State,
        freshness: Freshness,
        clock: fn() -> Instant,
    ) -> Result<Self, LoadError> {
        let live = Arc::new(Live::new(load(&store, empty.clone()).await?, freshness.bound));
        let (stop, stopped) = watch::channel(false);
        let follower = tokio::spawn(follow(Arc::clone(&live), store.clone(), freshness.poll, stopped));
        Ok(Self {
            shipped: empty.decider.catalogue().clone(),
            history: Arc::new(History::new(store.clone(), empty)),
            ledger: Arc::new(Ledger::new(store.clone(), Arc::clone(&live), clock)),
            live,
            store,
            stop,
            follower,
        })
    }

    /// Stops following. What was written stays written.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        let _ = self.follower.await;
        self.store.pool().close().await;
    }
}

/// Opens a database in memory: for the demo, and for tests.
///
/// # Errors
/// When it cannot be opened.
pub async fn in_memory() -> Result<Store, Unavailable> {
    Store::open("sqlite::memory:").await
}
