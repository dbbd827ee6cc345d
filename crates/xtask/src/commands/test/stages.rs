//! What each stage runs.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;
use clap::ValueEnum;

use crate::commands::build::{self, Built, Profile};
use crate::workspace::Workspace;
use crate::{artifact, browser, files, module, postgres, process, toolchain};

/// A stage of the tests, in the order in which they run.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Stage {
    /// Rust code is formatted.
    Format,
    /// Clippy has nothing to say, natively and for the browser.
    Lint,
    /// The modules, the pages and the server build.
    Build,
    /// Rust tests, and the examples in the documentation.
    Rust,
    /// Type checks and unit tests of the pages.
    Web,
    /// The pages in Chromium, against a running server.
    Browser,
}

impl Stage {
    pub(crate) fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    pub(crate) fn meaning(self) -> String {
        self.to_possible_value().and_then(|value| Some(value.get_help()?.to_string())).unwrap_or_default()
    }
}

/// Runs stages, and builds once for all that need a build.
pub(crate) struct Stages<'a> {
    workspace: &'a Workspace,
    built: Option<Built>,
}

impl<'a> Stages<'a> {
    pub(crate) fn new(workspace: &'a Workspace) -> Self {
        Self { workspace, built: None }
    }

    pub(crate) fn run(&mut self, stage: Stage) -> Result<()> {
        match stage {
            Stage::Format => self.format(),
            Stage::Lint => self.lint(),
            Stage::Build => self.built().map(|_| ()),
            Stage::Rust => self.rust(),
            Stage::Web => self.web(),
            Stage::Browser => self.browser(),
        }
    }

    fn format(&self) -> Result<()> {
        toolchain::ensure_component(self.cargo("fmt"), "rustfmt")?;
        process::run(self.cargo("fmt").args(["--all", "--check"]))
    }

    fn lint(&self) -> Result<()> {
        toolchain::ensure_component(self.cargo("clippy"), "clippy")?;
        toolchain::ensure_wasm_target()?;
        let deny = ["--", "-D", "warnings"];
        process::run(self.cargo("clippy").args(["--workspace", "--all-targets"]).args(deny))?;
        let modules = module::ALL.iter().flat_map(|module| ["-p", module.package]);
        process::run(self.cargo("clippy").args(modules).args(["--target", toolchain::WASM_TARGET]).args(deny))
    }

    fn rust(&mut self) -> Result<()> {
        postgres::ensure_installed()?;
        let tests: &[&str] = if process::succeeds(self.cargo("nextest").arg("--version")) {
            &["nextest", "run", "--workspace"]
        } else {
            &["test", "--workspace", "--lib", "--bins", "--tests"]
        };
        for arguments in [tests, &["test", "--workspace", "--doc"]] {
            let mut command = self.workspace.cargo();
            command.args(arguments);
            process::run(self.built()?.tell(&mut command))?;
        }
        Ok(())
    }

    fn web(&mut self) -> Result<()> {
        for script in ["check", "test"] {
            let mut command = self.workspace.npm();
            process::run(self.built()?.tell(command.args(["run", script])))?;
        }
        Ok(())
    }

    fn browser(&mut self) -> Result<()> {
        let chromium = browser::find_or_install()?;
        self.built()?;
        let calls = self.door_calls()?;
        let mut command = self.workspace.npm();
        command.args(["run", "test:browser"]).env(browser::VARIABLE, chromium).env("REMIT_DOOR_CALLS", calls);
        command.env("REMIT_SUPPORT_DESK", self.program_of_tests("support-desk")?);
        command.env("REMIT_LARGE_COMPARISON", self.program_of_tests("large-comparison")?);
        process::run(self.built()?.tell(&mut command))
    }

    /// Every scenario and table cell as a file of calls, for the module in Chromium. Built with the selection of the
    /// tests, like the server.
    fn door_calls(&self) -> Result<PathBuf> {
        let calls = process::output(&mut Command::new(self.program_of_tests("door-calls")?))?;
        let file = self.workspace.target().join("door-calls.json");
        files::write_if_changed(&file, calls.as_bytes())?;
        Ok(file)
    }

    fn program_of_tests(&self, name: &str) -> Result<PathBuf> {
        let mut build = self.cargo("build");
        build.args(["--workspace", "--bin", name]);
        artifact::executable(&mut build, name)
    }

    fn cargo(&self, subcommand: &str) -> Command {
        let mut command = self.workspace.cargo();
        command.arg(subcommand);
        command
    }

    fn built(&mut self) -> Result<&Built> {
        let built = match self.built.take() {
            Some(built) => built,
            None => build::build(self.workspace, Profile::Dev)?,
        };
        Ok(self.built.insert(built))
    }
}
