//! `cargo xtask serve`: the demo directory on this machine.

use std::ffi::{OsStr, OsString};
use std::process::{Command, ExitCode};

use anyhow::Result;

use super::build::{self, Profile};
use crate::process;
use crate::workspace::Workspace;

const ADDRESS: &str = "127.0.0.1:8700";

/// Build everything and serve the demo directory on this machine.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Arguments for `remit serve`, after `--`; what you give replaces what is given here by default.
    #[arg(last = true, value_name = "ARGS")]
    arguments: Vec<OsString>,
}

pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    let built = build::build(workspace, Profile::Dev)?;
    let mut remit = Command::new(&built.binary);
    remit.arg("serve").args(defaults(built.assets.as_os_str(), &options.arguments)).args(&options.arguments);
    process::replace(&mut remit)?;
    Ok(ExitCode::SUCCESS)
}

fn defaults<'a>(assets: &'a OsStr, given: &[OsString]) -> Vec<&'a OsStr> {
    let defaults: [&[&OsStr]; 3] =
        [&["--listen".as_ref(), ADDRESS.as_ref()], &["--demo".as_ref()], &["--assets".as_ref(), assets]];
    defaults
        .into_iter()
        .filter(|default| !default.first().is_some_and(|option| has(given, option)))
        .flatten()
        .copied()
        .collect()
}

fn has(given: &[OsString], option: &OsStr) -> bool {
    let names_it = |argument: &OsString| match argument.as_encoded_bytes().strip_prefix(option.as_encoded_bytes()) {
        Some(rest) => rest.is_empty() || rest.starts_with(b"="),
        None => false,
    };
    given.iter().any(names_it)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn started_with(given: &[&str]) -> Vec<String> {
        let given: Vec<OsString> = given.iter().map(OsString::from).collect();
        let defaults = defaults("/assets".as_ref(), &given);
        defaults.iter().map(|argument| argument.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn by_default_the_demo_is_served_on_loopback() {
        assert_eq!(started_with(&[]), ["--listen", "127.0.0.1:8700", "--demo", "--assets", "/assets"]);
    }

    #[test]
    fn what_is_given_replaces_the_default() {
        let rest = ["--demo", "--assets", "/assets"];
        assert_eq!(started_with(&["--listen", "[::1]:80"]), rest);
        assert_eq!(started_with(&["--listen=[::1]:80"]), rest);
        assert_eq!(started_with(&["--listening"]).len(), 5);
        assert_eq!(started_with(&["--assets=/other", "--demo"]), ["--listen", "127.0.0.1:8700"]);
    }
}
