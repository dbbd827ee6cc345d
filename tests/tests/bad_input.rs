//! Files that cannot be used: exit code 2, every finding with its place and code, and nothing started.

#![allow(clippy::expect_used, clippy::indexing_slicing)]

mod program;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{self, Output},
};

use remit_tests::fixture::{built, repository};
use serde_json::{Value, json};

use program::{run, said};

/// A file of its own for one test, removed when the test ends.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, text: impl AsRef<[u8]>) -> Self {
        let file = env::temp_dir().join(format!("remit-{}-{name}", process::id()));
        fs::write(&file, text).expect("the file can be written");
        Self(file)
    }

    fn text(&self) -> &str {
        self.0.to_str().expect("is text")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(fs::remove_file(&self.0));
    }
}

fn demo() -> Value {
    serde_json::from_str(&fs::read_to_string(demo_file()).expect("the demo is there")).expect("is JSON")
}

fn demo_file() -> PathBuf {
    repository().join("host/demo/directory.json")
}

/// Refused with exit code 2, every one of these on standard error, and nothing on standard output.
fn assert_refused(output: &Output, parts: &[String]) {
    let said = said(output);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    for part in parts {
        assert!(said.contains(part.as_str()), "`{part}` is not in:\n{said}");
    }
}

/// `check` and `view` refuse this directory with exactly these findings: places and codes.
fn assert_findings(name: &str, text: &str, findings: &[(&str, &str)]) {
    let file = Scratch::new(name, text);
    let expected: Vec<String> =
        findings.iter().map(|(place, code)| format!("{}: {place}: error[{code}]: ", file.text())).collect();
    let request = "{\"subject\":{\"type\":\"user\",\"id\":\"anna@acme.example\"}}\n";
    for command in [vec!["check"], vec!["view", "--subject", "anna@acme.example", "--organization", "acme"]] {
        let output = run([command, vec!["--directory", file.text()]].concat(), request);
        assert_refused(&output, &expected);
        assert_eq!(said(&output).matches(": error[").count(), findings.len(), "{}", said(&output));
    }
}

#[test]
fn broken_json_is_refused_with_line_and_column() {
    assert_findings(
        "broken.json",
        "{\n  \"format\": \"remit.directory/1\",\n  oops\n}",
        &[("line 3, column 3", "not_json")],
    );
    assert_findings("empty.json", "", &[("line 1, column 0", "not_json")]);
}

#[test]
fn another_format_is_refused() {
    let text = json!({ "format": "remit.directory/9", "organizations": [] }).to_string();
    assert_findings("format.json", &text, &[("format", "wrong_format")]);
    assert_findings("list.json", "[]", &[("$", "wrong_format")]);
}

#[test]
fn all_unknown_fields_and_bad_times_are_reported() {
    let mut document = demo();
    document["future"] = json!(1);
    document["organizations"][1]["colour"] = json!("red");
    document["organizations"][1]["subscriptions"][0]["price"] = json!(7);
    document["users"][0]["age"] = json!(40);
    document["users"][0]["shoe_size"] = json!(41);
    document["assignments"][0]["assigned_at"] = json!("yesterday");
    document["assignments"][1]["assigned_at"] = json!("2026-02-30T09:00:00Z");
    document["elevations"][0]["requested_at"] = json!("2026-11-20 08:00");
    let findings = [
        ("future", "unknown_field"),
        ("organizations[1].colour", "unknown_field"),
        ("organizations[1].subscriptions[0].price", "unknown_field"),
        ("users[0].age", "unknown_field"),
        ("users[0].shoe_size", "unknown_field"),
        ("assignments[0].assigned_at", "wrong_value"),
        ("assignments[1].assigned_at", "wrong_value"),
        ("elevations[0].requested_at", "wrong_value"),
    ];
    assert_findings("fields.json", &document.to_string(), &findings);
}

#[test]
fn all_dangling_references_and_duplicate_ids_are_reported() {
    let mut document = demo();
    document["organizations"][1]["managed_by"] = json!("nowhere");
    document["organizations"][1]["subscriptions"][0]["sites"][1] = json!("no.site.example");
    document["organizations"][1]["set_up"]["by"] = json!("nobody@example");
    document["sites"][0]["organization"] = json!("nowhere");
    document["sites"][2]["id"] = document["sites"][1]["id"].clone();
    document["users"][3]["id"] = document["users"][2]["id"].clone();
    document["assignments"][2]["customers"] = json!(["acme", "nowhere"]);
    document["elevations"][1]["id"] = document["elevations"][0]["id"].clone();
    document["elevations"][0]["decided_by"] = json!("nobody@example");
    let file = Scratch::new("references.json", document.to_string());
    let findings = [
        ("sites[2].id", "duplicate_id"),
        ("users[3].id", "duplicate_id"),
        ("elevations[1].id", "duplicate_id"),
        ("organizations[1].managed_by", "dangling_reference"),
        ("organizations[1].subscriptions[0].sites[1]", "dangling_reference"),
        ("organizations[1].set_up.by", "dangling_reference"),
        ("sites[0].organization", "dangling_reference"),
        ("assignments[2].customers[1]", "dangling_reference"),
        ("elevations[0].decided_by", "dangling_reference"),
    ];
    let expected: Vec<String> = findings.iter().map(|(place, code)| format!("{place}: error[{code}]: ")).collect();
    assert_refused(&run(["check", "--directory", file.text()], ""), &expected);
}

#[test]
fn unknown_roles_and_roles_held_away_from_home_are_reported() {
    let mut document = demo();
    let user = "ext@audit.example";
    document["assignments"] = json!([
        { "user": user, "role": "full_admin", "organization": "acme" },
        { "user": user, "role": "emperor", "organization": "audit" },
        { "user": user, "role": "partner_full_admin", "organization": "nordtel" },
        { "user": user, "role": "site_admin", "organization": "acme", "sites": ["pl.baltica.example"] },
        { "user": user, "role": "read_only_admin", "organization": "baltica" },
    ]);
    document["elevations"][0].as_object_mut().expect("is an object").remove("decided_at");
    let file = Scratch::new("roles.json", document.to_string());
    let findings = [
        "assignments[0].role: error[wrong_relation]",
        "assignments[1].role: error[dangling_reference]",
        "assignments[3].sites[0]: error[inconsistent]",
        "assignments[4].role: error[wrong_relation]",
        "elevations[0].decided_at: error[inconsistent]",
    ];
    assert_refused(&run(["check", "--directory", file.text()], ""), &findings.map(String::from));
}

#[test]
fn a_missing_directory_file_is_refused() {
    let output = run(["check", "--directory", "/nowhere/directory.json"], "");
    assert_refused(&output, &["cannot read `/nowhere/directory.json`".into()]);
}

#[test]
fn a_user_or_organization_that_the_directory_does_not_have_cannot_be_viewed() {
    let demo = demo_file();
    let view = ["view", "--directory", demo.to_str().expect("is text"), "--subject"];
    let nobody = run([&view[..], &["nobody@acme.example"]].concat(), "");
    assert_refused(&nobody, &["no user `nobody@acme.example`".into()]);
    let nowhere = run([&view[..], &["anna@acme.example", "--organization", "nowhere"]].concat(), "");
    assert_refused(&nowhere, &["no organization `nowhere`".into()]);
}

#[test]
fn a_broken_catalogue_is_refused_with_every_finding_at_its_line_and_column() {
    let text = remit_catalogue::CONTROL_HUB;
    let broken = text
        .replacen("privilege = \"users\"", "privilege = \"userz\"", 1)
        .replacen("product_email    = [\"manage F4 I(e)\"", "product_email    = [\"mangle F4 I(e)\"", 1)
        .replacen("base = [\"full_admin\",", "base = [\"fool_admin\",", 1);
    let file = Scratch::new("catalogue.toml", &broken);
    let line = |wanted: &str| 1 + broken.lines().position(|line| line.contains(wanted)).expect("is there");
    let places =
        ["\"userz\"", "\"mangle ", "\"fool_admin\""].map(|wanted| format!("{}:{}:", file.text(), line(wanted)));
    let demo = demo_file();
    let directory = demo.to_str().expect("is text");
    for command in [vec!["check", "--directory", directory], vec!["serve", "--demo", "--listen", "127.0.0.1:0"]] {
        let output = run([command, vec!["--catalogue", file.text()]].concat(), "");
        assert_refused(&output, &places);
        let lines: Vec<String> = said(&output).lines().filter(|line| line.contains("error[")).map(Into::into).collect();
        assert_eq!(lines.len(), places.len(), "{}", said(&output));
        assert!(lines.iter().all(|line| has_column(line, file.text())), "{lines:#?}");
    }
}

/// Whether a finding starts with `file:line:column: `.
fn has_column(finding: &str, file: &str) -> bool {
    let place = finding.strip_prefix(file).and_then(|rest| rest.strip_prefix(':')).unwrap_or_default();
    let mut parts = place.splitn(3, ':');
    let number = |part: Option<&str>| part.is_some_and(|part| part.parse::<u32>().is_ok());
    number(parts.next()) && number(parts.next())
}

#[test]
fn the_demo_is_not_served_to_other_machines() {
    for address in ["0.0.0.0:0", "[::]:0"] {
        let output = run(["serve", "--demo", "--listen", address], "");
        assert_refused(&output, &[address.into(), "loopback".into()]);
    }
}

#[test]
fn nothing_is_served_without_a_directory() {
    assert_refused(&run(["serve", "--listen", "127.0.0.1:0"], ""), &["--demo".into()]);
}

#[test]
fn a_time_that_is_none_is_refused() {
    let demo = demo_file();
    let directory = demo.to_str().expect("is text");
    assert_refused(&run(["check", "--directory", directory, "--at", "noon"], ""), &["noon".into()]);
}

#[test]
fn a_folder_without_a_module_is_refused() {
    let output = run(["serve", "--demo", "--listen", "127.0.0.1:0", "--assets", "/nowhere"], "");
    assert_refused(&output, &["/nowhere".into(), "cargo xtask build".into()]);
}

#[test]
fn a_module_of_another_digest_is_refused_by_every_command() {
    let folder = env::temp_dir().join(format!("remit-{}-assets", process::id()));
    let write = |file: &str, bytes: &[u8]| fs::write(folder.join("module").join(file), bytes).expect("can be written");
    fs::create_dir_all(folder.join("module")).expect("can be made");
    let assets = built();
    let mut module = assets.module.clone();
    // The last byte belongs to a section that names features, so the module would still run.
    *module.last_mut().expect("has bytes") ^= 1;
    write("remit.wasm", &module);
    write("remit.wasm.br", &assets.module_brotli);
    write("remit.wasm.sha256", assets.module_sha256.as_bytes());
    let demo = demo_file();
    let directory = ["--directory", demo.to_str().expect("is text")];
    let found = remit_engine::sha256(&module);
    for command in [
        vec!["serve", "--demo", "--listen", "127.0.0.1:0"],
        [&["check"][..], &directory].concat(),
        [&["view", "--subject", "anna@acme.example"][..], &directory].concat(),
    ] {
        let output = run([command, vec!["--assets", path(&folder)]].concat(), "");
        assert_refused(&output, &[assets.module_sha256.clone(), found.clone()]);
    }
    fs::remove_dir_all(&folder).expect("can be removed");
}

fn path(folder: &Path) -> &str {
    folder.to_str().expect("is text")
}
