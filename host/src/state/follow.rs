use std::{
    cmp::Ordering,
    sync::Arc,
    time::{Duration, Instant},
};

use sqlx::postgres::PgListener;
use tokio::sync::watch;

use super::{Live, State};
use crate::log::{Broken, Row, Store, Unavailable};

/// Why the log cannot be read into memory.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The database does not answer.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    /// The log is not what was written.
    #[error("the change log is broken: {0}\n  help: `remit log verify` looks at all of it; restore a backup")]
    Broken(#[from] Broken),
}

/// The state that the whole log says: from the newest snapshot that fits it, and the changes since.
///
/// # Errors
/// When the database does not answer, or the log is broken.
pub async fn load(store: &Store, empty: State) -> Result<State, LoadError> {
    up_to(store, &empty, u64::MAX).await
}

/// The same, up to a revision. What is read is folded away from the threads that answer requests.
pub(super) async fn up_to(store: &Store, empty: &State, revision: u64) -> Result<State, LoadError> {
    let mut state = empty.clone();
    if let Some((revision, hash, text)) = store.snapshot(revision).await? {
        let empty = empty.clone();
        match aside(move || State::from_snapshot(&empty, revision, hash, &text)).await? {
            Ok(read) => state = read,
            Err(error) => tracing::warn!(snapshot.revision = revision, %error, "a snapshot cannot be used"),
        }
    }
    loop {
        let rows = store.between(state.revision(), revision).await?;
        if rows.is_empty() {
            return Ok(state);
        }
        state = aside(move || rows.iter().try_fold(state, |state, row| state.after(row))).await??;
    }
}

/// Does work that takes its time away from the threads that answer requests.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Broken> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| Broken::Impossible { revision: 0, error: error.to_string() })
}

/// How many changes may come before there is a new snapshot.
const SNAPSHOT_EVERY: u64 = 1000;

/// The longest pause after the database did not answer.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// Reads changes as they come, woken by the database where it can, and otherwise at each `interval`; until `stop`
/// says so. Each time, it proves that the state is the newest.
pub async fn follow(live: Arc<Live>, store: Store, interval: Duration, mut stop: watch::Receiver<bool>) {
    let mut listener = None;
    let mut kept = live.newest().revision();
    let mut failures = 0u32;
    loop {
        if listener.is_none() {
            listener = listen(&store, interval).await;
        }
        let asked = Instant::now();
        match catch_up(&live, &store).await {
            Ok(()) => {
                failures = 0;
                live.prove(asked);
            }
            Err(error) => {
                failures = failures.saturating_add(1);
                listener = None;
                tracing::warn!(%error, failures, "the change log cannot be read");
            }
        }
        let newest = live.newest();
        if newest.revision() >= kept.saturating_add(SNAPSHOT_EVERY) {
            kept = newest.revision();
            tokio::spawn(keep_snapshot(store.clone(), newest));
        }
        let pause = interval.saturating_mul(failures.max(1)).min(LONGEST_PAUSE.max(interval));
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            () = woken(&mut listener) => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Folds in what the database has and this server has not seen.
pub(crate) async fn catch_up(live: &Arc<Live>, store: &Store) -> Result<(), LoadError> {
    loop {
        let seen = live.newest().revision();
        match store.head().await?.cmp(&seen) {
            Ordering::Greater => advance(live, store.after(seen).await?).await?,
            Ordering::Equal => return Ok(()),
            // Somebody has put an older log in the place of this one.
            Ordering::Less => return Err(Broken::Missing { revision: seen }.into()),
        }
    }
}

/// Folds rows in, away from the threads that answer requests when there is much to do.
async fn advance(live: &Arc<Live>, rows: Vec<Row>) -> Result<(), Broken> {
    let size: usize = rows.iter().map(|row| row.body.len()).sum();
    if size < 1 << 18 {
        return live.advance(&rows);
    }
    let live = Arc::clone(live);
    aside(move || live.advance(&rows)).await?
}

/// Writes a state down beside the log. It is worth a try and nothing more.
pub async fn keep_snapshot(store: Store, state: Arc<State>) {
    let made = Arc::clone(&state);
    let text = tokio::task::spawn_blocking(move || serde_json::to_string(&made.snapshot())).await;
    if let Ok(Ok(text)) = text
        && let Err(error) = store.keep_snapshot(state.revision(), &state.hash, &text).await
    {
        tracing::warn!(%error, "no snapshot was kept");
    }
}

async fn listen(store: &Store, patience: Duration) -> Option<PgListener> {
    let url = store.wakes()?;
    let connect = async {
        let mut listener = PgListener::connect(url).await?;
        listener.listen("remit_changes").await?;
        Ok::<_, sqlx::Error>(listener)
    };
    match tokio::time::timeout(patience, connect).await {
        Ok(Ok(listener)) => Some(listener),
        _ => None,
    }
}

/// Ends when the database wakes this server; never, where it cannot.
async fn woken(listener: &mut Option<PgListener>) {
    match listener {
        Some(waiting) => {
            if waiting.try_recv().await.ok().flatten().is_none() {
                *listener = None;
            }
        }
        None => std::future::pending().await,
    }
}
