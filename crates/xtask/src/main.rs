//! The commands of the README: `cargo xtask build`, `serve`, `test`, `screenshots`.

mod artifact;
mod browser;
mod commands;
mod files;
mod module;
mod packages;
mod pages;
mod postgres;
mod process;
mod toolchain;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

use commands::{build, screenshots, serve, test};
use workspace::Workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Builds, serves and tests Remit.")]
enum Command {
    Build(build::Options),
    Serve(serve::Options),
    Test(test::Options),
    /// Take the screenshots of the README anew.
    Screenshots,
}

fn main() -> ExitCode {
    let command = Command::parse();
    let done = Workspace::locate().and_then(|workspace| match command {
        Command::Build(options) => build::run(&workspace, &options),
        Command::Serve(options) => serve::run(&workspace, &options),
        Command::Test(options) => test::run(&workspace, &options),
        Command::Screenshots => screenshots::run(&workspace),
    });
    done.unwrap_or_else(|error| {
        eprintln!("\nerror: {error:#}");
        ExitCode::FAILURE
    })
}
