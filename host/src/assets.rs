use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::Context;
use remit_catalogue::Compiled;
use remit_engine::{Engine, Limits};

use crate::input::Unusable;

/// The files that `cargo xtask build` makes.
#[derive(Debug)]
pub struct Assets {
    folder: PathBuf,
    /// The bytes of `remit.wasm`.
    pub module: Vec<u8>,
    /// The same, compressed with brotli.
    pub module_brotli: Vec<u8>,
    /// The SHA-256 that was written down when the module was built.
    pub module_sha256: String,
}

/// Finds the folder: the one given, or `assets` beside the program or beside its folder.
///
/// # Errors
/// When there is none with a module in it.
pub fn find(given: Option<&Path>) -> anyhow::Result<Assets> {
    let candidates = match given {
        Some(folder) => vec![folder.to_owned()],
        None => {
            let program = env::current_exe().context("cannot find this program's own file")?;
            program.ancestors().skip(1).take(2).map(|folder| folder.join("assets")).collect()
        }
    };
    let Some(folder) = candidates.iter().find(|folder| folder.join("module/remit.wasm").is_file()) else {
        let places: Vec<String> = candidates.iter().map(|folder| format!("`{}`", folder.display())).collect();
        let message = format!("there is no `module/remit.wasm` in {}", places.join(" or "));
        return Err(Unusable::new(format!(
            "{message}\n  help: run `cargo xtask build`, or give its folder by `--assets`"
        ))
        .into());
    };
    let read = |file: &str| {
        let file = folder.join(file);
        fs::read(&file).map_err(|error| Unusable::new(format!("cannot read `{}`: {error}", file.display())))
    };
    let digest = String::from_utf8_lossy(&read("module/remit.wasm.sha256")?).trim().to_owned();
    Ok(Assets {
        folder: folder.clone(),
        module: read("module/remit.wasm")?,
        module_brotli: read("module/remit.wasm.br")?,
        module_sha256: digest,
    })
}

impl Assets {
    /// The folder of the pages.
    #[must_use]
    pub fn pages(&self) -> PathBuf {
        self.folder.join("pages")
    }

    /// Loads the module with a catalogue.
    ///
    /// # Errors
    /// When the module's bytes are not those that were built, or cannot be used.
    pub fn engine(&self, catalogue: &Compiled) -> anyhow::Result<Engine> {
        Engine::load(&self.module, &self.module_sha256, &catalogue.bytes, Limits::default()).map_err(|error| {
            let help = "run `cargo xtask build` to build module and program together";
            Unusable::new(format!("`{}`: {error}\n  help: {help}", self.folder.join("module/remit.wasm").display()))
                .into()
        })
    }
}
