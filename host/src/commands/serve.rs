use std::{net::SocketAddr, sync::Arc};

use anyhow::Context;
use clap::Args;

use remit_catalogue::Compiled;
use secrecy::SecretString;

use super::{PolicyArgs, clock};
use crate::{
    acts::Operator,
    assets::Assets,
    http::{self, Server, Settings},
    input::{self, Unusable},
    log::Store,
    mail::{self, Delivery, Mailer},
    start::{self, Freshness, Running},
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
    /// The database with the change log: `sqlite:FILE` or `postgres://…`.
    #[arg(long, value_name = "URL", env = "REMIT_DATABASE", conflicts_with = "demo")]
    database: Option<String>,
    /// The URL by which clients reach the server; made of the address, when left out.
    #[arg(long, value_name = "URL", env = "REMIT_PUBLIC_URL")]
    public_url: Option<String>,
    /// The mail server: `smtp://host:25`, `smtp://user:password@host:587?tls=required` or `smtps://user:password@host`.
    #[arg(long, value_name = "URL", env = "REMIT_SMTP", hide_env_values = true)]
    smtp: Option<SecretString>,
    /// The sender of mails.
    #[arg(long, value_name = "MAILBOX", env = "REMIT_MAIL_FROM", default_value_t = mail::Settings::default().from)]
    mail_from: String,
    #[command(flatten)]
    policy: PolicyArgs,
}

/// The directory of `--demo`.
const DEMO: &str = include_str!("../../demo/directory.json");

impl Serve {
    /// Checks everything first, then listens. The line `listening on URL` says that requests are answered.
    pub(super) fn run(self) -> anyhow::Result<()> {
        if !self.demo && self.database.is_none() {
            let message = "there is no directory to serve";
            return Err(
                Unusable::new(format!("{message}\n  help: add `--database URL`, or `--demo` for the demo")).into()
            );
        }
        if self.demo && !self.listen.ip().is_loopback() {
            let message = format!("`--demo` asks for no keys, so it does not listen on `{}`", self.listen);
            return Err(
                Unusable::new(format!("{message}\n  help: use a loopback address such as 127.0.0.1:8700")).into()
            );
        }
        tracing_subscriber::fmt().with_env_filter(filter()).with_writer(std::io::stderr).init();
        let (assets, catalogue) = self.policy.read()?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(self.serve(assets, catalogue))
    }

    async fn serve(self, assets: Assets, catalogue: Compiled) -> anyhow::Result<()> {
        let mail = mail::Settings { smtp: self.smtp, from: self.mail_from, ..mail::Settings::default() };
        let delivery = Delivery::new(&mail, self.demo).map_err(|error| Unusable::new(error.to_string()))?;
        let empty = start::nothing_yet(assets.engine(&catalogue)?, catalogue.clone());
        let store = match &self.database {
            Some(url) => Store::open(url).await?,
            None => start::in_memory().await?,
        };
        let running = Running::start(store, empty, Freshness::default(), clock).await?;
        if self.demo && running.live.newest().revision() == 0 {
            let (directory, _) = input::check_directory(DEMO, "the demo directory", &catalogue.catalogue)?;
            let imported = running.ledger.replace(&Operator::at_the_command_line(), directory.to_document()).await;
            imported.map_err(|refusal| anyhow::anyhow!("the demo directory cannot be used: {refusal:?}"))?;
        }
        let listener = tokio::net::TcpListener::bind(self.listen)
            .await
            .with_context(|| format!("cannot listen on `{}`", self.listen))?;
        let url = format!("http://{}", listener.local_addr()?);
        let public_url = self.public_url.unwrap_or_else(|| url.clone());
        let mailer = Mailer::new(&running, delivery, mail, public_url.clone(), clock).start();
        let settings = Settings { demo: self.demo, ..Settings::new(public_url, clock) };
        let server = Server::new(&running, assets, settings);
        println!("listening on {url}\nopen {url} in a browser; Ctrl-C stops");
        axum::serve(listener, http::router(Arc::new(server))).with_graceful_shutdown(stopped()).await?;
        mailer.stop().await;
        running.stop().await;
        Ok(())
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
