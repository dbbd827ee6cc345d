//! `remit test`: scenario files, run as a build runs them.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod program;

use std::{fs, path::Path};

use remit_tests::fixture::repository;
use tempfile::TempDir;

const TEMPLATES: [&str; 4] = ["control-hub", "b2b-console", "authzen-certification", "empty"];

/// Exit code, standard output and standard error.
fn test(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = program::run(["test"].iter().chain(arguments), "");
    let text = String::from_utf8(output.stdout.clone()).expect("is text");
    (output.status.code(), text, program::said(&output))
}

fn template(name: &str) -> String {
    repository().join("crates/catalogue/templates").join(name).display().to_string()
}

fn write(folder: &Path, name: &str, text: &str) -> String {
    let file = folder.join(name);
    fs::write(&file, text).expect("is written");
    file.display().to_string()
}

fn folder() -> TempDir {
    TempDir::new().expect("there is a temporary folder")
}

#[test]
fn the_tests_of_each_template_hold() {
    for name in TEMPLATES {
        // Beside the tests there is a catalogue, which is none.
        let (code, text, said) = test(&[&template(name)]);
        assert_eq!((code, said.as_str()), (Some(0), ""), "{text}");
        let last = text.lines().last().expect("there are lines");
        assert!(last.ends_with(": all hold"), "{text}");
        println!("{name}: {last}");
    }
}

#[test]
fn the_scenarios_of_the_domain_hold_on_their_worlds() {
    let (worlds, scenarios) = (repository().join("tests/worlds"), repository().join("tests/scenarios"));
    let (worlds, scenarios) = (worlds.display().to_string(), scenarios.display().to_string());
    let (code, text, said) = test(&["--worlds", &worlds, &scenarios]);
    assert_eq!((code, said.as_str()), (Some(0), ""), "{text}");
    println!("{}", text.lines().last().expect("there are lines"));
}

#[test]
fn an_answer_that_is_not_right_is_told_with_its_reasons() {
    let folder = folder();
    let (world, catalogue) = (template("b2b-console") + "/world.json", template("b2b-console") + "/catalogue.toml");
    let tests = r#"
[[scenarios]]
behaviour = "A member sees the invoices that are his."

[[scenarios.questions]]
ask = { subject = "mona@lumen.example", action = "read", resource = { type = "invoice", id = "inv-7", properties = { owner_id = "mona@lumen.example" } } }
expect = "allow"

[[scenarios]]
behaviour = "A member pays <his> own invoices."

[[scenarios.questions]]
ask = { subject = "mona@lumen.example", action = "read", resource = { type = "invoice", id = "inv-8", properties = { owner_id = "bea@lumen.example" } } }
expect = "allow"
level = "view"
reasons = ["role_gives"]
"#;
    let file = write(folder.path(), "tests.toml", tests);
    let junit = folder.path().join("junit.xml").display().to_string();
    let given = ["--directory", &world, "--catalogue", &catalogue, "--junit", &junit, &file];
    let (code, text, said) = test(&given);
    assert_eq!((code, said.as_str()), (Some(1), ""), "{text}");
    let expected = r#"tests.toml
  ok    A member sees the invoices that are his.
  FAIL  A member pays <his> own invoices.
        line 12, questions[0]: decision: expected allow, found deny
        line 12, questions[0]: level: expected view, found none
        line 12, questions[0]: reasons: expected role_gives, found [not_given, not_owned]
          asked at 2026-11-20T09:00:00Z: {"subject":{"type":"user","id":"mona@lumen.example"},"action":{"name":"read"},"resource":{"type":"invoice","id":"inv-8","properties":{"owner_id":"bea@lumen.example"}}}
          because not_owned (member, inv-8): The role gives this on what is the subject's own only.
          because not_given: The roles held give nothing on this.

2 scenarios with 2 questions: 1 failed
"#;
    let relative = |text: &str| text.replace(&format!("{}/", folder.path().display()), "");
    assert_eq!(relative(&text), expected);

    let xml = relative(&fs::read_to_string(&junit).expect("is written"));
    let expected = r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="remit test" tests="2" skipped="0" failures="1" errors="0">
    <testsuite name="tests.toml" tests="2" skipped="0" errors="0" failures="1">
        <testcase name="A member sees the invoices that are his." classname="tests.toml" file="tests.toml" line="3"/>
        <testcase name="A member pays &lt;his&gt; own invoices." classname="tests.toml" file="tests.toml" line="10">
            <failure message="line 12, questions[0]: decision: expected allow, found deny" type="wrong answer">"#;
    assert!(xml.starts_with(expected), "{xml}");
}

#[test]
fn everything_that_cannot_be_read_is_told_at_once() {
    let folder = folder();
    write(folder.path(), "a.toml", "behaviour = 7\n[[questions]]\nexpect = \"perhaps\"\n");
    write(
        folder.path(),
        "b.yaml",
        "behaviour: b\nworld: acme\nlevels: [{ subject: a, organization: acme, view: [users] }]\n",
    );
    write(
        folder.path(),
        "c.toml",
        "directory = \"nowhere.json\"\nbehaviour = \"c\"\n[[levels]]\nsubject = \"a\"\norganization = \"acme\"\nview = [\"users\"]\n",
    );
    write(folder.path(), "d.yaml", "behaviour: [\n");
    write(
        folder.path(),
        "e.toml",
        "catalogue = \"f.toml\"\nbehaviour = \"e\"\n[[levels]]\nsubject = \"a\"\norganization = \"acme\"\nview = [\"users\"]\n",
    );
    write(folder.path(), "f.toml", "schema = 1\n");
    let (code, text, said) = test(&[&folder.path().display().to_string()]);
    assert_eq!((code, text.as_str()), (Some(2), ""), "{said}");
    let said = said.replace(&format!("{}/", folder.path().display()), "");
    for expected in [
        "the scenarios cannot be run: ",
        "\na.toml:1:13: error[shape]: invalid type: integer `7`, expected a string",
        "\na.toml:3:10: error[shape]: unknown variant `perhaps`, expected `allow` or `deny`",
        "\nb.yaml:1: the scenario names the world `acme`\n  help: give the folder of the worlds by `--worlds`",
        "\ncannot read `nowhere.json`: ",
        "\nd.yaml:1:1: error[syntax]: unclosed bracket",
        "\nthe catalogue `f.toml` cannot be used: ",
    ] {
        assert!(said.contains(expected), "{expected}\n{said}");
    }
    let (code, _, said) = test(&[&template("empty/catalogue.toml")]);
    assert_eq!(code, Some(2), "{said}");
    fs::create_dir(folder.path().join("none")).expect("is made");
    let (code, _, said) = test(&[&folder.path().join("none").display().to_string()]);
    assert_eq!(code, Some(2));
    assert!(said.starts_with("there is no scenario file\n  help: "), "{said}");
}

#[test]
fn what_a_scenario_changes_and_when_it_asks_counts() {
    let folder = folder();
    let tests = r#"
without = { assignments_of = ["anna@acme.example"] }
with.assignments = [{ user = "nils@acme.example", role = "administrator", organization = "acme", expires_at = 2027-01-01T00:00:00Z }]
behaviour = "Another one administers, until the end of the year."

[[questions]]
ask = { subject = "nils@acme.example", action = "workspace.manage", organization = "acme" }
expect = "allow"

[[questions]]
ask = { subject = "anna@acme.example", action = "workspace.view", organization = "acme" }
expect = "deny"
"#;
    let file = write(folder.path(), "tests.toml", tests);
    let (world, catalogue) = (template("empty") + "/world.json", template("empty") + "/catalogue.toml");
    let given = ["--directory", &world, "--catalogue", &catalogue, &file];
    let (code, text, said) = test(&given);
    assert_eq!(code, Some(0), "{text}{said}");
    let (code, text, _) = test(&[&["--at", "2027-01-01T00:00:00Z"], &given[..]].concat());
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("because ended (administrator): The role is over."), "{text}");
}
