//! Debian packages, installed where we may.

use std::process::Command;

use anyhow::Result;

use crate::process;

/// Whether this is a Debian, and we are its super-user.
pub(crate) fn can_install() -> bool {
    let root = process::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    root && process::succeeds(Command::new("apt-get").arg("--version"))
}

/// Installs a package.
pub(crate) fn install(package: &str) -> Result<()> {
    eprintln!("installing the package `{package}`, which the tests need");
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        process::run_with_retries(&mut command, 2)
    };
    apt(&["update"])?;
    apt(&["install", "-y", "--no-install-recommends", package])
}
