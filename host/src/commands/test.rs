use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context;
use clap::Args;
use remit_model::Instant;

use super::parse_at;
use crate::{
    assets,
    scenarios::{self, Given},
};

/// Runs scenario files: questions with the answers that are right.
///
/// Exit code 0: all answers are right. 1: some are not. 2: something given cannot be read.
#[derive(Args)]
pub(super) struct Test {
    /// The directory document to ask, in the place of those that the files name.
    #[arg(long, value_name = "FILE")]
    directory: Option<PathBuf>,
    /// A catalogue's text, in the place of those that the files name; without either, the one that ships with Remit.
    #[arg(long, value_name = "FILE")]
    catalogue: Option<PathBuf>,
    /// The folder with the worlds that scenarios name (`NAME.yaml`).
    #[arg(long, value_name = "FOLDER")]
    worlds: Option<PathBuf>,
    /// When questions are asked that say no time; 2026-11-20T09:00:00Z, when left out.
    #[arg(long, value_name = "TIME", value_parser = parse_at)]
    at: Option<Instant>,
    /// Also write what became of them as JUnit XML.
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    /// The folder that `cargo xtask build` made; found beside the program, when left out.
    #[arg(long, value_name = "FOLDER", env = "REMIT_ASSETS")]
    assets: Option<PathBuf>,
    /// Scenario files in TOML or YAML, and folders of them.
    #[arg(required = true, value_name = "FILES")]
    files: Vec<PathBuf>,
}

impl Test {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let given = Given { directory: self.directory, catalogue: self.catalogue, worlds: self.worlds };
        let suites = scenarios::read(&self.files, &given, &assets::find(self.assets.as_deref())?)?;
        let run: Vec<_> = suites.iter().map(|suite| (suite, suite.run(self.at))).collect();
        let mut output = io::BufWriter::new(io::stdout().lock());
        scenarios::report(&run, &mut output)?;
        output.flush()?;
        if let Some(file) = &self.junit {
            let place = || format!("cannot write `{}`", file.display());
            let xml = scenarios::junit(&run).with_context(place)?;
            fs::write(file, xml).with_context(place)?;
        }
        let all_hold = run.iter().all(|(_, outcomes)| outcomes.iter().all(scenarios::Outcome::holds));
        Ok(ExitCode::from(u8::from(!all_hold)))
    }
}
