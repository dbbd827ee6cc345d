//! What cargo has built, by its own account, so that no setting of the target folder misleads us.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process;

/// Runs a `cargo build` and returns the WebAssembly file that the target of this name became.
pub(crate) fn wasm(command: &mut Command, target: &str) -> Result<PathBuf> {
    build(command, target, |artifact| {
        let files = artifact.get("filenames")?.as_array()?;
        files
            .iter()
            .filter_map(Value::as_str)
            .map(PathBuf::from)
            .find(|file| file.extension().unwrap_or_default() == "wasm")
    })
}

/// Runs a `cargo build` and returns the program that the target of this name became.
pub(crate) fn executable(command: &mut Command, target: &str) -> Result<PathBuf> {
    build(command, target, |artifact| artifact.get("executable")?.as_str().map(PathBuf::from))
}

fn build(command: &mut Command, target: &str, file: impl Fn(&Value) -> Option<PathBuf>) -> Result<PathBuf> {
    process::show(command);
    let messages = process::output(command.arg("--message-format=json-render-diagnostics"))?;
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message.get("reason").is_some_and(|reason| reason == "compiler-artifact"))
        .filter(|message| message.pointer("/target/name").is_some_and(|name| name == target))
        .filter_map(|artifact| file(&artifact))
        .last()
        .with_context(|| format!("cargo built no `{target}`: is there such a target in its package?"))
}
