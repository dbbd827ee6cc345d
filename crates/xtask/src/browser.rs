//! The Chromium that runs the browser tests and takes the screenshots.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{packages, process};

/// Names the browser to use, before any that is installed.
pub(crate) const VARIABLE: &str = "REMIT_CHROMIUM";

const NAMES: [&str; 4] = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];

const PLACES: [&str; 3] = [
    "/usr/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const HOW_TO_INSTALL: &str = "no Chromium was found for the browser tests. Install one and try again:
  Debian             sudo apt-get install chromium
  Ubuntu             sudo snap install chromium
  Fedora             sudo dnf install chromium
  macOS              brew install --cask google-chrome
or name any Chromium or Chrome that you have: REMIT_CHROMIUM=/path/to/chrome";

/// The browser that is named, or installed, or can be installed here.
pub(crate) fn find_or_install() -> Result<PathBuf> {
    if let Some(named) = env::var_os(VARIABLE).filter(|named| !named.is_empty()).map(PathBuf::from) {
        if !works(&named) {
            bail!(
                "`{VARIABLE}` is `{}`, and `{} --version` does not work: correct it or unset it",
                named.display(),
                named.display()
            );
        }
        return Ok(named);
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    if !packages::can_install() {
        bail!(HOW_TO_INSTALL);
    }
    packages::install("chromium").context(HOW_TO_INSTALL)?;
    find().context(HOW_TO_INSTALL)
}

fn find() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let on_path = env::split_paths(&path).flat_map(|folder| NAMES.map(|name| folder.join(name)));
    PLACES
        .map(PathBuf::from)
        .into_iter()
        .chain(on_path)
        .filter(|candidate| candidate.is_file())
        .find(|candidate| works(candidate))
}

/// Some systems install a script of that name which only says how to get a browser.
fn works(browser: &Path) -> bool {
    process::succeeds(Command::new(browser).arg("--version"))
}
