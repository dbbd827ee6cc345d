//! `cargo xtask build`: the modules, the pages and the `remit` binary.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::workspace::Workspace;
use crate::{artifact, module, pages};

/// Build the modules, the pages and the `remit` binary.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Compile the server quickly instead of making it quick; the modules are the same either way.
    #[arg(long)]
    dev: bool,
    /// Build the modules alone, with their glue.
    #[arg(long)]
    modules: bool,
}

/// How the server is compiled. Modules have profiles of their own.
#[derive(Clone, Copy)]
pub(crate) enum Profile {
    Dev,
    Release,
}

/// What a build leaves behind, for those who run or test it.
pub(crate) struct Built {
    /// The `remit` binary.
    pub(crate) binary: PathBuf,
    /// The folder for `remit serve --assets`.
    pub(crate) assets: PathBuf,
}

impl Built {
    /// Tells the child process where this build is.
    pub(crate) fn tell<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command.env("REMIT_BIN", &self.binary).env("REMIT_ASSETS", &self.assets)
    }
}

pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    if options.modules {
        module::build(workspace)?;
        return Ok(ExitCode::SUCCESS);
    }
    let profile = if options.dev { Profile::Dev } else { Profile::Release };
    let built = build(workspace, profile)?;
    println!("\nbuilt `{}`", built.binary.display());
    println!("with the modules and the pages in `{}`", built.assets.display());
    Ok(ExitCode::SUCCESS)
}

/// Builds everything, in the order in which one needs the other.
pub(crate) fn build(workspace: &Workspace, profile: Profile) -> Result<Built> {
    module::build(workspace)?;
    pages::build(workspace)?;
    Ok(Built { binary: server(workspace, profile)?, assets: workspace.assets() })
}

/// The tests build the whole workspace. With the same selection, dependencies have the same features,
/// and wasmtime is compiled once.
fn server(workspace: &Workspace, profile: Profile) -> Result<PathBuf> {
    eprintln!("building the server (the first time compiles wasmtime: some minutes)");
    let mut command = workspace.cargo();
    command.args(match profile {
        Profile::Dev => ["build", "--workspace", "--bin", "remit"].as_slice(),
        Profile::Release => &["build", "--package", "remit", "--release"],
    });
    artifact::executable(&mut command, "remit")
}
