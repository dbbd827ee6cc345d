//! Where things are: the checkout, cargo's target folder, the assets that the server serves.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process;

/// The checkout that this command belongs to, whatever folder it was started in.
pub(crate) struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Finds the checkout by the place of this crate, and asks cargo where it builds.
    pub(crate) fn locate() -> Result<Self> {
        let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root = here.ancestors().nth(2).context("`crates/xtask` is not two folders below a workspace")?;

        let mut metadata = cargo(root);
        metadata.args(["metadata", "--no-deps", "--format-version", "1"]);
        let metadata: Value = serde_json::from_str(&process::output(&mut metadata)?)?;
        let target = metadata
            .get("target_directory")
            .and_then(Value::as_str)
            .context("`cargo metadata` does not say where the target directory is")?;

        Ok(Self { root: root.into(), target: target.into() })
    }

    /// The root of the checkout.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Cargo's target folder, for files in between.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// What `remit serve --assets` serves: `module/` and `pages/`.
    pub(crate) fn assets(&self) -> PathBuf {
        self.target.join("assets")
    }

    /// The folder of the pages' sources.
    pub(crate) fn web(&self) -> PathBuf {
        self.root.join("web")
    }

    /// A cargo command at the root of the checkout. Rustup gives it the toolchain that runs this one.
    pub(crate) fn cargo(&self) -> Command {
        cargo(&self.root)
    }

    /// An npm command in `web/`.
    pub(crate) fn npm(&self) -> Command {
        let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
        command.current_dir(self.web());
        command
    }
}

fn cargo(root: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(root);
    command
}
