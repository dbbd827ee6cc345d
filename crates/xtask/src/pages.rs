//! The pages: npm packages, the Vite build, and the compressed files beside what it makes.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;
use crate::{files, process};

const OLDEST_NODE: u32 = 20;

/// Kinds of file that are sent compressed.
const COMPRESSED: [&str; 6] = ["js", "css", "html", "svg", "json", "wasm"];

/// Builds the pages into the assets. They are made beside the old ones and take their place when they are complete, so
/// that a running server never misses a file.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    install_packages(workspace)?;
    eprintln!("building the pages");
    let pages = workspace.assets().join("pages");
    let next = files::beside(&pages, "next");
    process::run(workspace.npm().args(["run", "build", "--", "--outDir"]).arg(&next).arg("--emptyOutDir"))?;
    for file in files::below(&next)?.iter().filter(|file| is_compressed(file)) {
        files::write_if_changed(&files::beside(file, "br"), &files::compressed(&files::read(file)?)?)?;
    }
    let swap = || {
        if pages.exists() {
            fs::remove_dir_all(&pages)?;
        }
        fs::rename(&next, &pages)
    };
    swap().with_context(|| format!("could not put the pages into `{}`", pages.display()))
}

/// Installs what `package-lock.json` lists, unless exactly that was installed by the last run.
fn install_packages(workspace: &Workspace) -> Result<()> {
    require_node()?;
    let lock = files::sha256(&files::read(&workspace.web().join("package-lock.json"))?);
    let stamp = workspace.web().join("node_modules/.remit-installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock.as_bytes()) {
        return Ok(());
    }
    eprintln!("installing the npm packages of the pages (the first time downloads them)");
    process::run(workspace.npm().args(["ci", "--no-audit", "--no-fund"]))?;
    files::write_if_changed(&stamp, lock.as_bytes())
}

fn is_compressed(file: &Path) -> bool {
    file.extension().is_some_and(|extension| COMPRESSED.iter().any(|kind| extension == *kind))
}

fn require_node() -> Result<()> {
    let version = process::output(Command::new("node").arg("--version"))
        .with_context(|| format!("the pages are built with Node {OLDEST_NODE} or newer and its npm"))?;
    let version = version.trim();
    match major(version) {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => {
            bail!("Node `{version}` is too old for the pages: install Node {OLDEST_NODE} or newer")
        }
    }
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("20"), None);
        assert_eq!(major("vX"), None);
    }

    #[test]
    fn text_and_modules_are_compressed_and_nothing_else() {
        assert!(is_compressed(Path::new("assets/index-1.js")));
        assert!(is_compressed(Path::new("assets/workbench-1.wasm")));
        assert!(!is_compressed(Path::new("assets/index-1.js.br")));
        assert!(!is_compressed(Path::new("favicon.png")));
    }
}
