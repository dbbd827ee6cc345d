use std::{net::SocketAddr, sync::Arc};

use clap::Args;
use remit_catalogue::Compiled;
use secrecy::ExposeSecret;

use super::{
    PolicyArgs, clock,
    config::{ConfigFile, flag},
    database::wait,
    read_policy,
};
use crate::{
    acts::Operator,
    assets::Assets,
    config::Config,
    http::{self, Server, Settings},
    input::{self, Unusable},
    listen::{
        Listener,
        stop::{Signals, drain},
    },
    log::Store,
    mail::{Delivery, Mailer},
    start::{self, Running},
    telemetry::Telemetry,
};

/// Starts the server.
#[derive(Args)]
pub(super) struct Serve {
    #[command(flatten)]
    file: ConfigFile,
    /// The address to listen on; port 0 takes a free one. `127.0.0.1:8700`, when left out.
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    listen: Option<SocketAddr>,
    /// Serve the demo directory from memory, without keys. Only on a loopback address.
    #[arg(long)]
    demo: bool,
    /// The database with the change log: `sqlite:FILE` or `postgres://…`.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// The URL by which clients reach the server; made of the address, when left out.
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    #[command(flatten)]
    policy: PolicyArgs,
}

/// The directory of `--demo`.
const DEMO: &str = include_str!("../../demo/directory.json");

impl Serve {
    /// Checks everything first, then listens. The line `listening on URL` says that requests are answered.
    pub(super) fn run(self) -> anyhow::Result<()> {
        let config = self.config()?;
        if !self.demo && config.database.url.is_none() {
            let message = "there is no directory to serve";
            let help = "add `--database URL`, or `--demo` for the demo";
            return Err(Unusable::new(format!("{message}\n  help: {help}")).into());
        }
        let (assets, catalogue) = read_policy(config.server.assets.as_deref(), config.server.catalogue.as_deref())?;
        wait(serve(config, self.demo, assets, catalogue))
    }

    fn config(&self) -> anyhow::Result<Config> {
        let flags = [
            flag("--listen", ("server", "listen"), self.listen),
            flag("--database", ("database", "url"), self.database.as_ref()),
            flag("--public-url", ("server", "public_url"), self.public_url.as_ref()),
            flag("--assets", ("server", "assets"), self.policy.assets.as_ref().map(|it| it.display())),
            flag("--catalogue", ("server", "catalogue"), self.policy.catalogue.as_ref().map(|it| it.display())),
        ];
        Ok(self.file.read(flags.into_iter().flatten().collect(), self.demo)?.config)
    }
}

/// Everything that runs, in the order in which it starts; what it stops, it stops in the opposite order.
async fn serve(config: Config, demo: bool, assets: Assets, catalogue: Compiled) -> anyhow::Result<()> {
    let telemetry = Telemetry::start(&config.telemetry, demo)?;
    let signals = Signals::new(demo)?;
    let listener = Listener::open(config.server.listen, &config.tls).await?;
    let url = listener.url()?;

    let running = follow(&config, &assets, &catalogue).await?;
    if demo {
        import_demo(&running, &catalogue).await?;
    }
    let settings = settings(&config, demo, &url);
    let delivery = Delivery::new(&config.mail, demo).map_err(|error| Unusable::new(error.to_string()))?;
    let mailer = Mailer::new(&running, delivery, config.mail.clone(), settings.public_url.clone(), clock).start();
    let server = Arc::new(Server::new(&running, assets, settings));

    if let (Some(address), Some(metrics)) = (config.telemetry.metrics_listen, telemetry.metrics()) {
        let listener = Listener::open(address, &Default::default()).await?;
        println!("metrics on {}/metrics", listener.url()?);
        tokio::spawn(http::metrics::upkeep(metrics.clone()));
        let (routes, limits) = (http::metrics::router(Arc::clone(&server), metrics), config.limits.clone());
        tokio::spawn(async move { listener.serve(routes, &limits).await });
    }
    let draining = tokio::spawn(drain(signals, Arc::clone(&server), listener.handle(), config.server.clone()));
    println!("listening on {url}\nopen {url} in a browser; Ctrl-C stops");
    listener.serve(http::router(server), &config.limits).await?;

    draining.abort();
    mailer.stop().await;
    running.stop().await;
    telemetry.stop().await;
    Ok(())
}

/// Opens the log and follows it; the demo's is in memory.
async fn follow(config: &Config, assets: &Assets, catalogue: &Compiled) -> anyhow::Result<Running> {
    let empty = start::nothing_yet(assets.engine(catalogue)?, catalogue.clone());
    let store = match &config.database.url {
        Some(url) => Store::open(url.expose_secret()).await?,
        None => start::in_memory().await?,
    };
    Ok(Running::start(store, empty, config.database.freshness(), clock).await?)
}

async fn import_demo(running: &Running, catalogue: &Compiled) -> anyhow::Result<()> {
    let (directory, _) = input::check_directory(DEMO, "the demo directory", &catalogue.catalogue)?;
    let imported = running.ledger.replace(&Operator::at_the_command_line(), directory.to_document()).await;
    imported.map(drop).map_err(|refusal| anyhow::anyhow!("the demo directory cannot be used: {refusal:?}"))
}

fn settings(config: &Config, demo: bool, url: &str) -> Settings {
    let public_url = config.server.public_url.as_ref().map_or_else(|| url.to_owned(), ToString::to_string);
    if !demo && config.tls.files().is_none() && !config.server.listen.ip().is_loopback() {
        tracing::warn!(listen = %config.server.listen, "there is no TLS here: a proxy in front must have it");
    }
    Settings {
        public_url,
        operators: config.server.operators.clone(),
        demo,
        identity: config.identity(),
        limits: config.limits.clone(),
        forwarded_for: config.server.forwarded_for,
        clock,
    }
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|error| format!("{error}; write it as `127.0.0.1:8700`"))
}
