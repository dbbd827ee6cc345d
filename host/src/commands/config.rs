use std::{env, path::PathBuf};

use clap::{Args, Subcommand};

use crate::config::{self, Flag, Given, Read};

/// Looks after the configuration.
#[derive(Args)]
pub(super) struct Config {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Show the configuration that is in force, and where each value is from; or everything that is wrong with it.
    Check(Check),
}

#[derive(Args)]
struct Check {
    #[command(flatten)]
    file: ConfigFile,
}

/// Where the configuration is.
#[derive(Args)]
pub(super) struct ConfigFile {
    /// The configuration (TOML). Variables of the environment count more than it, and flags more than those.
    #[arg(long, value_name = "FILE", env = "REMIT_CONFIG")]
    config: Option<PathBuf>,
}

impl Config {
    pub(super) fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Check(check) => check.run(),
        }
    }
}

impl Check {
    fn run(self) -> anyhow::Result<()> {
        print!("{}", self.file.read(Vec::new(), false)?.show()?);
        Ok(())
    }
}

impl ConfigFile {
    /// Reads the file and the environment beneath these flags.
    pub(super) fn read(&self, flags: Vec<Flag>, demo: bool) -> anyhow::Result<Read> {
        let text = |(name, value): (std::ffi::OsString, std::ffi::OsString)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        };
        let environment = env::vars_os().filter_map(text).collect();
        Ok(config::Config::read(&Given { file: self.config.as_deref(), environment, flags, demo })?)
    }
}

/// A flag that stands for a key, if it was given.
pub(super) fn flag(
    name: &'static str,
    key: (&'static str, &'static str),
    value: Option<impl ToString>,
) -> Option<Flag> {
    value.map(|value| Flag { name, key, value: value.to_string() })
}
