use std::path::PathBuf;

use clap::Args;
use secrecy::ExposeSecret;

use super::{
    PolicyArgs,
    config::{ConfigFile, flag},
    read_policy,
};
use crate::{
    input::Unusable,
    log::Store,
    start,
    state::{State, load},
};

/// Where the change log is, and what decides on it.
#[derive(Args)]
pub(super) struct Database {
    /// The database with the change log: `sqlite:FILE` or `postgres://…`.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    #[command(flatten)]
    file: ConfigFile,
    #[command(flatten)]
    policy: PolicyArgs,
}

/// An opened log, and the state before its first change.
pub(super) struct Opened {
    pub(super) store: Store,
    pub(super) empty: State,
    pub(super) catalogue: remit_catalogue::Compiled,
}

impl Database {
    /// Opens the database.
    pub(super) async fn open(&self) -> anyhow::Result<Opened> {
        let flags = flag("--database", ("database", "url"), self.database.as_ref());
        let config = self.file.read(flags.into_iter().collect(), false)?.config;
        let url = config.database.url.ok_or_else(|| {
            Unusable::new(
                "the database is not named\n  help: add `--database URL`, or `--config FILE` with `database.url`",
            )
        })?;
        let (assets, catalogue) = (self.policy.assets.as_ref(), self.policy.catalogue.as_ref());
        let (assets, catalogue) = read_policy(
            assets.or(config.server.assets.as_ref()).map(PathBuf::as_path),
            catalogue.or(config.server.catalogue.as_ref()).map(PathBuf::as_path),
        )?;
        let store = Store::open(url.expose_secret()).await.map_err(|error| Unusable::new(error.to_string()))?;
        let empty = start::nothing_yet(assets.engine(&catalogue)?, catalogue.clone());
        Ok(Opened { store, empty, catalogue })
    }
}

impl Opened {
    /// Everything that the log says.
    pub(super) async fn state(&self) -> anyhow::Result<State> {
        Ok(load(&self.store, self.empty.clone()).await?)
    }
}

/// Runs what a command waits for.
pub(super) fn wait<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}
