use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use remit_catalogue::Compiled;
use remit_engine::{Engine, Limits};
use remit_host::assets::{self, Assets};
use remit_model::directory::{self, Directory, Document};

/// The catalogue that ships with Remit.
pub static CATALOGUE: LazyLock<Compiled> = LazyLock::new(|| {
    remit_catalogue::compile(remit_catalogue::CONTROL_HUB).unwrap_or_else(|found| panic!("{found:#?}"))
});

/// The module that `cargo xtask build` made, with that catalogue.
pub static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let assets = built();
    Engine::load(&assets.module, &assets.module_sha256, &CATALOGUE.bytes, Limits::default())
        .unwrap_or_else(|error| panic!("{error}"))
});

/// The files that `cargo xtask build` made.
///
/// # Panics
/// When it has not run.
#[must_use]
pub fn built() -> Assets {
    let given = env::var_os("REMIT_ASSETS").map(PathBuf::from);
    let beside = || {
        let program = env::current_exe().expect("a program has a file");
        program.ancestors().map(|folder| folder.join("assets")).find(|folder| folder.is_dir())
    };
    assets::find(given.or_else(beside).as_deref()).unwrap_or_else(|error| panic!("{error}"))
}

/// The repository's folder.
#[must_use]
pub fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The directory of `remit serve --demo`.
///
/// # Panics
/// When it is not there, or wrong.
#[must_use]
pub fn demo_directory() -> Directory {
    let text = fs::read_to_string(repository().join("host/demo/directory.json")).expect("the demo is there");
    directory::read(&text, &CATALOGUE.catalogue).unwrap_or_else(|found| panic!("{found:#?}")).0
}

/// A checked directory.
///
/// # Panics
/// With all findings, when the document has any.
#[must_use]
pub fn directory(document: &Document) -> Directory {
    directory::from_document(document.clone(), &CATALOGUE.catalogue)
        .unwrap_or_else(|found| panic!("the document cannot be used: {found:#?}"))
        .0
}
