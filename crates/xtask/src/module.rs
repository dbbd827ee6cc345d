//! `remit.wasm`: the one build of it, and its JavaScript glue.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::workspace::Workspace;
use crate::{artifact, files, toolchain};

/// Builds the module, and writes it with its digest into the assets and its glue into the pages' sources.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    toolchain::ensure_wasm_target()?;
    eprintln!("building the module (optimized as one piece: up to a minute the first time)");
    let compiled = compile(workspace)?;
    let (wasm, glue) = bind(workspace, &compiled)?;
    let path = publish(workspace, &wasm)?;
    write_glue(workspace, &glue)?;
    eprintln!("the module is `{}`", path.display());
    Ok(())
}

fn compile(workspace: &Workspace) -> Result<PathBuf> {
    let prefixes = machine_prefixes(workspace)?;
    let flags: Vec<String> =
        prefixes.iter().map(|(machine, shown)| format!("--remap-path-prefix={}={shown}", machine.display())).collect();
    let mut command = workspace.cargo();
    command
        .args(["build", "-p", "remit-module", "--target", toolchain::WASM_TARGET, "--profile", "module"])
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    let compiled = artifact::wasm(&mut command, "remit_module")?;
    refuse_machine_paths(&files::read(&compiled)?, &prefixes)?;
    Ok(compiled)
}

/// Folders of this machine that must not show in the file, each with what stands for it. Of several that match, the compiler takes the last.
fn machine_prefixes(workspace: &Workspace) -> Result<Vec<(PathBuf, &'static str)>> {
    let home = env::home_dir().filter(|home| home.components().count() > 1);
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(home.as_ref()?.join(".cargo")));
    let registries = cargo_home.iter().filter_map(|cargo| fs::read_dir(cargo.join("registry/src")).ok()).flatten();
    let mut registries: Vec<PathBuf> = registries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    registries.sort();

    let mut prefixes: Vec<(PathBuf, &'static str)> = Vec::new();
    prefixes.extend(home.map(|path| (path, "home")));
    prefixes.push((toolchain::sysroot()?, "rust"));
    prefixes.extend(cargo_home.map(|path| (path, "cargo")));
    prefixes.extend(registries.into_iter().map(|path| (path, "registry")));
    prefixes.push((workspace.root().into(), "remit"));
    prefixes.push((workspace.target().into(), "target"));

    let also_resolved = prefixes.into_iter().flat_map(|(path, shown)| {
        let resolved = path.canonicalize().ok().filter(|resolved| *resolved != path);
        resolved.into_iter().chain([path]).map(move |path| (path, shown))
    });
    Ok(also_resolved.collect())
}

fn refuse_machine_paths(wasm: &[u8], prefixes: &[(PathBuf, &str)]) -> Result<()> {
    for (path, _) in prefixes {
        let needle = format!("{}/", path.display());
        if wasm.windows(needle.len()).any(|window| window == needle.as_bytes()) {
            bail!(
                "the module contains the machine path `{needle}`: find what embeds it (`file!`, `env!`, a build script) and remove it there"
            );
        }
    }
    Ok(())
}

type Named = (String, Vec<u8>);

fn bind(workspace: &Workspace, compiled: &Path) -> Result<(Vec<u8>, Vec<Named>)> {
    let out = workspace.target().join("bindgen");
    if out.exists() {
        fs::remove_dir_all(&out).with_context(|| format!("could not empty `{}`", out.display()))?;
    }
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled)
        .out_name("remit")
        .web(true)?
        .typescript(true)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    bindgen.generate(&out).with_context(|| {
        format!(
            "wasm-bindgen cannot process `{}`; `wasm-bindgen` and `wasm-bindgen-cli-support` must be of one version, \
             and the module must use `#[wasm_bindgen]` at least once",
            compiled.display()
        )
    })?;

    let wasm = files::read(&out.join("remit_bg.wasm"))?;
    let glue = ["remit.js", "remit.d.ts"]
        .into_iter()
        .map(|name| Ok((name.to_owned(), files::read(&out.join(name))?)))
        .collect::<Result<_>>()?;
    Ok((wasm, glue))
}

/// Compresses before it writes anything, so that module and digest differ for a moment only.
fn publish(workspace: &Workspace, wasm: &[u8]) -> Result<PathBuf> {
    let path = workspace.assets().join("module/remit.wasm");
    let (compressed, digest) = (files::beside(&path, "br"), files::beside(&path, "sha256"));
    let line = format!("{}\n", files::sha256(wasm));

    if !compressed.exists() || fs::read(&digest).ok().as_deref() != Some(line.as_bytes()) {
        files::write_if_changed(&compressed, &files::compressed(wasm)?)?;
    }
    files::write_if_changed(&path, wasm)?;
    files::write_if_changed(&digest, line.as_bytes())?;
    Ok(path)
}

fn write_glue(workspace: &Workspace, glue: &[Named]) -> Result<()> {
    let folder = workspace.web().join("src/lib/module/generated");
    glue.iter().try_for_each(|(name, content)| files::write_if_changed(&folder.join(name), content))
}
