mod bootstrap;
mod check;
mod compare;
mod config;
mod database;
mod export;
mod health;
mod import;
mod key;
mod log;
mod serve;
mod test;
mod view;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};
use remit_model::{Instant, OrganizationId, directory::parse_instant};

use crate::{
    assets::{self, Assets},
    decider::Decider,
    input,
};

/// Decides what an administrator may see and do, with the same WebAssembly bytes as the browser.
#[derive(Parser)]
#[command(name = "remit", version, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answer AuthZEN evaluation requests, one a line.
    Check(check::Check),
    /// Show what somebody sees: all levels in one organization, or all organizations.
    View(view::View),
    /// Compare two catalogues on a directory: who gains and who loses what.
    Compare(compare::Compare),
    /// Run scenario files: questions with the answers that are right.
    Test(test::Test),
    /// Start the server.
    Serve(serve::Serve),
    /// Make a directory document the directory.
    Import(import::Import),
    /// Write the directory as one document.
    Export(export::Export),
    /// Look after the change log.
    Log(log::Log),
    /// Look after the configuration.
    Config(config::Config),
    /// Ask a server whether it is ready.
    Health(health::Health),
    /// Give an empty server its first administrator.
    Bootstrap(bootstrap::Bootstrap),
    /// Look after the API keys of services.
    Key(key::Key),
}

/// Runs the command that the process was started with. Exit code 2: something given cannot be used, and nothing was
/// started. Where exit code 1 says what was found, any other failure is 2, too.
#[must_use]
pub fn run() -> ExitCode {
    let plain = |done: anyhow::Result<()>| (done.map(|()| ExitCode::SUCCESS), 1);
    let (done, failed) = match Cli::parse().command {
        Command::Check(check) => plain(check.run()),
        Command::View(view) => plain(view.run()),
        Command::Compare(compare) => (compare.run(), 2),
        Command::Test(test) => (test.run(), 2),
        Command::Serve(serve) => plain(serve.run()),
        Command::Import(import) => plain(import.run()),
        Command::Export(export) => plain(export.run()),
        Command::Log(log) => plain(log.run()),
        Command::Config(config) => plain(config.run()),
        Command::Health(health) => plain(health.run()),
        Command::Bootstrap(bootstrap) => plain(bootstrap.run()),
        Command::Key(key) => plain(key.run()),
    };
    done.unwrap_or_else(|error| {
        eprintln!("{error:#}");
        ExitCode::from(if error.is::<input::Unusable>() { 2 } else { failed })
    })
}

/// What every question to a directory document needs.
#[derive(Args)]
struct Source {
    /// The directory document (`remit.directory/1`).
    #[arg(long, value_name = "FILE")]
    directory: PathBuf,
    /// The moment to decide at, such as `2026-11-20T09:00:00Z`. Now, when left out.
    #[arg(long, value_name = "TIME", value_parser = parse_at)]
    at: Option<Instant>,
    #[command(flatten)]
    policy: PolicyArgs,
}

/// Where the module and the catalogue are.
#[derive(Args)]
struct PolicyArgs {
    /// A catalogue's text; the one that ships with Remit, when left out.
    #[arg(long, value_name = "FILE")]
    catalogue: Option<PathBuf>,
    /// The folder that `cargo xtask build` made; found beside the program, when left out.
    #[arg(long, value_name = "FOLDER", env = "REMIT_ASSETS")]
    assets: Option<PathBuf>,
}

impl Source {
    /// Reads and checks everything before the first question. Warnings go to standard error.
    fn decider(&self) -> anyhow::Result<Decider> {
        let (assets, catalogue) = self.policy.read()?;
        let (directory, warnings) = input::directory(&self.directory, &catalogue.catalogue)?;
        warnings.iter().for_each(|warning| eprintln!("{}: {warning}", self.directory.display()));
        Ok(Decider::new(assets.engine(&catalogue)?, catalogue, directory, 1))
    }

    fn now(&self) -> Instant {
        self.at.unwrap_or_else(clock)
    }
}

impl PolicyArgs {
    fn read(&self) -> anyhow::Result<(Assets, remit_catalogue::Compiled)> {
        read_policy(self.assets.as_deref(), self.catalogue.as_deref())
    }
}

/// Reads module and catalogue; the ones that come with the program, where none is named.
fn read_policy(assets: Option<&Path>, catalogue: Option<&Path>) -> anyhow::Result<(Assets, remit_catalogue::Compiled)> {
    let catalogue = input::catalogue(catalogue)?;
    Ok((assets::find(assets)?, catalogue))
}

/// The moment by this machine's clock.
pub(crate) fn clock() -> Instant {
    Instant(jiff::Timestamp::now().as_millisecond())
}

fn parse_organization(text: &str) -> Result<OrganizationId, String> {
    OrganizationId::new(text).map_err(|error| error.to_string())
}

fn parse_at(text: &str) -> Result<Instant, String> {
    parse_instant(text).map_err(|error| format!("{error}; write it as `2026-11-20T09:00:00Z`"))
}
