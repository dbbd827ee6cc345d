use std::{net::SocketAddr, sync::Arc};

use axum_server::Handle;

use crate::{config::ServerSettings, http::Server};

/// Waits for the process to be asked to stop: by Ctrl-C or SIGTERM.
pub struct Signals {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl Signals {
    /// Takes the signals from here on.
    ///
    /// # Errors
    /// When the system does not give them.
    pub fn new() -> std::io::Result<Self> {
        Ok(Self {
            #[cfg(unix)]
            terminate: tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        let interrupt = tokio::signal::ctrl_c();
        #[cfg(unix)]
        tokio::select! { _ = interrupt => {}, _ = self.terminate.recv() => {} }
        #[cfg(not(unix))]
        drop(interrupt.await);
    }
}

/// Waits for the first signal. Then `/readyz` says no at once; after a delay, in which balancers look away, no more
/// connections are taken; and requests that are being answered have their time. A second signal ends them.
pub async fn drain(mut signals: Signals, server: Arc<Server>, listener: Handle<SocketAddr>, settings: ServerSettings) {
    signals.next().await;
    tracing::info!(connections = listener.connection_count(), "asked to stop");
    server.drain();
    tokio::select! {
        () = tokio::time::sleep(settings.drain_delay) => {}
        () = signals.next() => {}
    }
    listener.graceful_shutdown(Some(settings.drain_limit));
    signals.next().await;
    listener.shutdown();
}
