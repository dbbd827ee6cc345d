//! Who may depend on whom, and what no crate below the host does.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

use remit_tests::fixture::repository;
use serde_json::Value;

/// The packages of the workspace that each of them depends on, on any platform and with any feature; tests and build
/// scripts left out. No package from elsewhere leads back into the workspace, so paths run between these only.
static DEPENDENCIES: LazyLock<BTreeMap<String, BTreeSet<String>>> = LazyLock::new(|| {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--offline", "--no-deps"])
        .current_dir(repository())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo prints JSON");
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let name = |value: &Value| value["name"].as_str().expect("everything has a name").to_owned();
    let packages = list(&metadata["packages"]);
    let of_the_workspace: BTreeSet<String> = packages.iter().map(name).collect();
    let normal = |package: &Value| {
        let normal = list(&package["dependencies"]).into_iter().filter(|it| it["kind"].is_null());
        normal.map(|it| name(&it)).filter(|name| of_the_workspace.contains(name)).collect()
    };
    packages.iter().map(|package| (name(package), normal(package))).collect()
});

fn of(package: &str) -> &'static BTreeSet<String> {
    DEPENDENCIES.get(package).unwrap_or_else(|| panic!("there is no package `{package}`"))
}

/// A chain of dependencies from one package to another.
fn path(from: &str, to: &str) -> Option<Vec<String>> {
    let mut seen = BTreeSet::new();
    let mut open = vec![vec![from.to_owned()]];
    while let Some(chain) = open.pop() {
        let last = chain.last()?;
        if last == to {
            return Some(chain);
        }
        if seen.insert(last.clone()) {
            open.extend(of(last).iter().map(|next| [chain.as_slice(), std::slice::from_ref(next)].concat()));
        }
    }
    None
}

/// All Rust files of a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("can be listed").path());
    paths
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|it| it == "rs"))
        .collect()
}

/// Lines, comments left out, that have one of these texts in them.
fn lines_with(folder: &str, texts: &[&str]) -> Vec<String> {
    let files = sources(&repository().join(folder));
    assert!(!files.is_empty(), "`{folder}` has no sources");
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("can be read");
        for (number, line) in (1..).zip(text.lines()) {
            let code = line.split("//").next().unwrap_or_default();
            if texts.iter().any(|text| code.contains(text)) {
                found.push(format!("{}:{number}: {}", file.display(), line.trim()));
            }
        }
    }
    found
}

#[test]
fn the_host_and_the_engine_reach_no_evaluator() {
    for package in ["remit", "remit-engine"] {
        assert_eq!(path(package, "remit-evaluator"), None, "`{package}` reaches the evaluator");
        assert_eq!(path(package, "remit-module"), None, "`{package}` links the module's code");
    }
}

#[test]
fn the_module_and_these_tests_reach_the_evaluator() {
    for package in ["remit-module", "remit-tests"] {
        assert!(path(package, "remit-evaluator").is_some(), "the graph is not read as it should be: `{package}`");
    }
}

#[test]
fn the_model_depends_on_no_crate_of_the_workspace() {
    assert_eq!(of("remit-model").len(), 0, "{:?}", of("remit-model"));
}

#[test]
fn the_evaluator_depends_on_the_model_only() {
    assert_eq!(of("remit-evaluator").iter().collect::<Vec<_>>(), ["remit-model"]);
}

#[test]
fn scenarios_depend_on_the_model_only() {
    assert_eq!(of("remit-scenario").iter().collect::<Vec<_>>(), ["remit-model"]);
}

#[test]
fn the_oracle_reaches_no_evaluator() {
    assert_eq!(path("remit-testkit", "remit-evaluator"), None);
}

#[test]
fn no_crate_below_the_host_reads_a_clock() {
    let clocks = ["SystemTime::now", "Instant::now", "Timestamp::now", "Zoned::now", "Date::now"];
    for crate_below in ["model", "evaluator", "module", "catalogue", "engine", "scenario"] {
        let found = lines_with(&format!("crates/{crate_below}/src"), &clocks);
        assert!(found.is_empty(), "a clock is read:\n{}", found.join("\n"));
    }
}

#[test]
fn only_the_module_has_unsafe_code() {
    let marks =
        ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern", "unsafe trait", "unsafe(", "allow(unsafe_code"];
    let mut found = lines_with("crates", &marks);
    found.extend(lines_with("host/src", &marks));
    let module = repository().join("crates/module");
    found.retain(|line| !line.starts_with(&*module.to_string_lossy()));
    assert!(found.is_empty(), "unsafe code outside of the module:\n{}", found.join("\n"));
}

/// INVARIANT (authorized changes): only the ledger appends to the log, and its orders become changes by an
/// [`remit_host::acts::Authorized`] alone, whose fields nobody else can fill.
#[test]
fn only_the_ledger_writes_to_the_log() {
    let appends = lines_with("host/src", &[".append(&"]);
    assert!(!appends.is_empty(), "the ledger is not found");
    let elsewhere: Vec<_> = appends.iter().filter(|line| !line.contains("src/acts/ledger.rs:")).collect();
    assert!(elsewhere.is_empty(), "the log is written elsewhere: {elsewhere:?}");
    let made = lines_with("host/src", &["Authorized {"]);
    let elsewhere: Vec<_> = made.iter().filter(|line| !line.contains("src/acts/authorized.rs:")).collect();
    assert!(elsewhere.is_empty(), "an authorization is made elsewhere: {elsewhere:?}");
}
