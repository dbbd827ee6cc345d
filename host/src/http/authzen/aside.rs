use tokio::sync::Semaphore;

use crate::http::Problem;

/// How many pieces of such work are done at once.
const AT_ONCE: usize = 4;

static TURNS: Semaphore = Semaphore::const_new(AT_ONCE);

/// Does work that takes its time away from the threads that answer requests, so that those are not kept waiting.
///
/// # Errors
/// When the work stopped in the middle.
pub(super) async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
    let stopped = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "work away from the requests has stopped");
        Problem::unavailable("not_evaluated", "the request could not be answered")
    };
    let _turn = TURNS.acquire().await.map_err(|error| stopped(&error))?;
    tokio::task::spawn_blocking(work).await.map_err(|error| stopped(&error))
}
