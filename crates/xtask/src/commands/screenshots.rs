//! `cargo xtask screenshots`: the pictures of the README, taken anew.

use std::process::ExitCode;

use anyhow::Result;

use super::build::{self, Profile};
use crate::workspace::Workspace;
use crate::{browser, process};

pub(crate) fn run(workspace: &Workspace) -> Result<ExitCode> {
    let chromium = browser::find_or_install()?;
    let built = build::build(workspace, Profile::Dev)?;
    let mut screenshots = workspace.npm();
    screenshots.args(["run", "screenshots"]).env(browser::VARIABLE, chromium);
    process::run(built.tell(&mut screenshots))?;
    Ok(ExitCode::SUCCESS)
}
