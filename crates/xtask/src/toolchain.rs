//! The parts of the Rust toolchain that a fresh rustup does not bring along.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;

/// What the modules are compiled for.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

const ATTEMPTS: u32 = 3;

/// Installs the standard library of the wasm target unless it is there.
pub(crate) fn ensure_wasm_target() -> Result<()> {
    let mut query = rustc();
    query.args(["--print", "target-libdir", "--target", WASM_TARGET]);
    if Path::new(process::output(&mut query)?.trim_end()).is_dir() {
        return Ok(());
    }
    eprintln!("the Rust target `{WASM_TARGET}` is missing: installing it");
    rustup_add("target", WASM_TARGET)
}

/// Installs a component such as `clippy` unless the cargo command of that name works.
pub(crate) fn ensure_component(mut probe: Command, component: &str) -> Result<()> {
    if process::succeeds(probe.arg("--version")) {
        return Ok(());
    }
    eprintln!("the Rust component `{component}` is missing: installing it");
    rustup_add("component", component)
}

/// Where the toolchain in use is installed.
pub(crate) fn sysroot() -> Result<PathBuf> {
    let sysroot = process::output(rustc().args(["--print", "sysroot"]))?;
    Ok(sysroot.trim_end().into())
}

fn rustup_add(kind: &str, name: &str) -> Result<()> {
    if !process::succeeds(Command::new("rustup").arg("--version")) {
        bail!(
            "the Rust {kind} `{name}` is missing and there is no `rustup` to install it: \
             install rustup, or the package of your system that contains `{name}` for this compiler, and try again"
        );
    }
    process::run_with_retries(Command::new("rustup").args([kind, "add", name]), ATTEMPTS)
        .with_context(|| format!("could not install the Rust {kind} `{name}`; try `rustup {kind} add {name}`"))
}

fn rustc() -> Command {
    Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}
