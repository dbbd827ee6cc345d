//! The PostgreSQL that the tests start servers of.

use std::path::Path;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::packages;

const HOW_TO_INSTALL: &str = "no PostgreSQL was found for the tests. Install one and try again:
  Debian, Ubuntu     sudo apt-get install postgresql
  Fedora             sudo dnf install postgresql-server";

/// Makes sure that it is installed: in Debian's folder, or on `PATH`.
pub(crate) fn ensure_installed() -> Result<()> {
    if is_installed() {
        return Ok(());
    }
    if !packages::can_install() {
        bail!(HOW_TO_INSTALL);
    }
    packages::install("postgresql").context(HOW_TO_INSTALL)?;
    if is_installed() { Ok(()) } else { bail!(HOW_TO_INSTALL) }
}

fn is_installed() -> bool {
    let has_initdb = |folder: &Path| folder.join("initdb").is_file();
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    versions.map(|version| version.path().join("bin")).any(|folder| has_initdb(&folder))
        || env::split_paths(&env::var_os("PATH").unwrap_or_default()).any(|folder| has_initdb(&folder))
}
