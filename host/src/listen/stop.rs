use std::{net::SocketAddr, sync::Arc};

use axum_server::Handle;

use crate::{config::ServerSettings, http::Server};

/// Waits for the process to be asked to stop: by Ctrl-C or SIGTERM.
pub struct Signals {
    #[cfg(unix)]
    both: [tokio::signal::unix::Signal; 2],
}

impl Signals {
    /// Takes the signals from here on. A service is not ended by SIGHUP, which asks it to read its certificate again;
    /// the demo ends with its terminal.
    ///
    /// # Errors
    /// When the system does not give them.
    pub fn new(demo: bool) -> std::io::Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            if !demo {
                // Once taken, the signal keeps doing nothing.
                drop(signal(SignalKind::hangup())?);
            }
            Ok(Self { both: [signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?] })
        }
        #[cfg(not(unix))]
        Ok(Self {})
    }

    async fn next(&mut self) {
        #[cfg(unix)]
        {
            let [interrupt, terminate] = &mut self.both;
            tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
        }
        #[cfg(not(unix))]
        drop(tokio::signal::ctrl_c().await);
    }
}

/// Waits for the first signal. Then `/readyz` says no at once; after a delay, in which balancers look away, no more
/// connections are taken; and requests that are being answered have their time. Another signal ends the delay, and one
/// more the requests.
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
