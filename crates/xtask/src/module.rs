//! The WebAssembly modules: the one build of each, and its JavaScript glue.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::workspace::Workspace;
use crate::{artifact, files, toolchain};

/// A package that becomes a WebAssembly file.
pub(crate) struct Module {
    /// The package; its profile says how it is optimized.
    pub(crate) package: &'static str,
    profile: &'static str,
    /// The folder in the assets, and that of the glue in the pages' `src/lib`.
    folder: &'static str,
    /// The name of the files.
    name: &'static str,
}

/// What decides, in browsers and on the server.
const REMIT: Module = Module { package: "remit-module", profile: "module", folder: "module", name: "remit" };

/// What the playground needs besides.
const WORKBENCH: Module =
    Module { package: "remit-workbench", profile: "workbench", folder: "workbench", name: "workbench" };

/// Every module.
pub(crate) const ALL: [Module; 2] = [REMIT, WORKBENCH];

/// Builds the modules, and writes each with its digest into the assets, and with its glue into the pages' sources: what
/// needs no server finds it among the files of the pages.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    toolchain::ensure_wasm_target()?;
    ALL.iter().try_for_each(|module| build_one(workspace, module))
}

fn build_one(workspace: &Workspace, module: &Module) -> Result<()> {
    eprintln!("building `{}.wasm` (optimized as one piece: up to a minute the first time)", module.name);
    let compiled = compile(workspace, module)?;
    let (wasm, glue) = bind(workspace, module, &compiled)?;
    let path = publish(workspace, module, &wasm)?;
    write_beside_pages(workspace, module, &wasm, &glue)?;
    let transferred = files::read(&files::beside(&path, "br"))?.len();
    eprintln!("`{}` has {transferred} bytes in brotli", path.display());
    Ok(())
}

fn compile(workspace: &Workspace, module: &Module) -> Result<PathBuf> {
    let prefixes = machine_prefixes(workspace)?;
    let flags: Vec<String> =
        prefixes.iter().map(|(machine, shown)| format!("--remap-path-prefix={}={shown}", machine.display())).collect();
    let mut command = workspace.cargo();
    command
        .args(["build", "-p", module.package, "--target", toolchain::WASM_TARGET, "--profile", module.profile])
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    let compiled = artifact::wasm(&mut command, &module.package.replace('-', "_"))?;
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

fn bind(workspace: &Workspace, module: &Module, compiled: &Path) -> Result<(Vec<u8>, Vec<Named>)> {
    let out = workspace.target().join("bindgen").join(module.folder);
    if out.exists() {
        fs::remove_dir_all(&out).with_context(|| format!("could not empty `{}`", out.display()))?;
    }
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled)
        .out_name(module.name)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(true)
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    bindgen.generate(&out).with_context(|| {
        format!(
            "wasm-bindgen cannot process `{}`; `wasm-bindgen` and `wasm-bindgen-cli-support` must be of one version, \
             and the module must use `#[wasm_bindgen]` at least once",
            compiled.display()
        )
    })?;

    let wasm = files::read(&out.join(format!("{}_bg.wasm", module.name)))?;
    let glue = ["js", "d.ts"]
        .into_iter()
        .map(|extension| format!("{}.{extension}", module.name))
        .map(|name| Ok((name.clone(), files::read(&out.join(name))?)))
        .collect::<Result<_>>()?;
    Ok((wasm, glue))
}

/// Compresses before it writes anything, so that module and digest differ for a moment only.
fn publish(workspace: &Workspace, module: &Module, wasm: &[u8]) -> Result<PathBuf> {
    let path = workspace.assets().join(module.folder).join(format!("{}.wasm", module.name));
    let (compressed, digest) = (files::beside(&path, "br"), files::beside(&path, "sha256"));
    let line = format!("{}\n", files::sha256(wasm));

    if !compressed.exists() || fs::read(&digest).ok().as_deref() != Some(line.as_bytes()) {
        files::write_if_changed(&compressed, &files::compressed(wasm)?)?;
    }
    files::write_if_changed(&path, wasm)?;
    files::write_if_changed(&digest, line.as_bytes())?;
    Ok(path)
}

fn write_beside_pages(workspace: &Workspace, module: &Module, wasm: &[u8], glue: &[Named]) -> Result<()> {
    let folder = workspace.web().join("src/lib").join(module.folder).join("generated");
    files::write_if_changed(&folder.join(format!("{}.wasm", module.name)), wasm)?;
    glue.iter().try_for_each(|(name, content)| files::write_if_changed(&folder.join(name), content))
}
