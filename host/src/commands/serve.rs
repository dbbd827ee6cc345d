use std::{net::SocketAddr, sync::Arc};

use anyhow::Context;
use clap::Args;

use super::{PolicyArgs, clock};
use crate::{
    decider::Decider,
    http::{self, Server},
    input::{self, Unusable},
};

/// Starts the server.
#[derive(Args)]
pub(super) struct Serve {
    /// The address to listen on; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8700", env = "REMIT_LISTEN", value_parser = address)]
    listen: SocketAddr,
    /// Serve the demo directory from memory, without keys. Only on a loopback address.
    #[arg(long)]
    demo: bool,
    /// The URL by which clients reach the server; made of the address, when left out.
    #[arg(long, value_name = "URL", env = "REMIT_PUBLIC_URL")]
    public_url: Option<String>,
    #[command(flatten)]
    policy: PolicyArgs,
}

/// The directory of `--demo`.
const DEMO: &str = include_str!("../../demo/directory.json");

impl Serve {
    /// Checks everything first, then listens. The line `listening on URL` says that requests are answered.
    pub(super) fn run(self) -> anyhow::Result<()> {
        if !self.demo {
            return Err(Unusable::new("there is no directory to serve: add `--demo` for the demo directory").into());
        }
        if !self.listen.ip().is_loopback() {
            let message = format!("`--demo` asks for no keys, so it does not listen on `{}`", self.listen);
            return Err(
                Unusable::new(format!("{message}\n  help: use a loopback address such as 127.0.0.1:8700")).into()
            );
        }
        tracing_subscriber::fmt().with_env_filter(filter()).with_writer(std::io::stderr).init();
        let (assets, catalogue) = self.policy.read()?;
        let (directory, _) = input::check_directory(DEMO, "the demo directory", &catalogue.catalogue)?;
        let engine = assets.engine(&catalogue)?;
        let decider = Decider::new(engine, catalogue, directory);
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind(self.listen)
                .await
                .with_context(|| format!("cannot listen on `{}`", self.listen))?;
            let url = format!("http://{}", listener.local_addr()?);
            let server = Server::new(decider, assets, self.public_url.as_deref().unwrap_or(&url), clock);
            println!("listening on {url}\nopen {url} in a browser; Ctrl-C stops");
            let app = http::router(Arc::new(server));
            Ok(axum::serve(listener, app).with_graceful_shutdown(stopped()).await?)
        })
    }
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|error| format!("{error}; write it as `127.0.0.1:8700`"))
}

fn filter() -> tracing_subscriber::EnvFilter {
    tracing_subscriber::EnvFilter::try_from_env("REMIT_LOG").unwrap_or_else(|_| "warn".into())
}

/// Ends when the process is asked to stop, by Ctrl-C or SIGTERM.
async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} },
            Err(_) => drop(interrupt.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupt.await);
}
