//! `remit check` and `remit view` as a shell sees them.

#![allow(clippy::expect_used, clippy::indexing_slicing)]

mod program;

use std::process::Output;

use remit_tests::fixture::repository;
use serde_json::{Value, json};

use program::said;

/// Runs a command on the demo directory.
fn run(command: &str, at: &str, more: &[&str], input: &str) -> Output {
    let directory = repository().join("host/demo/directory.json");
    let directory = directory.to_str().expect("is text");
    program::run([&[command, "--directory", directory, "--at", at], more].concat(), input)
}

/// The lines of a run that succeeds, as JSON.
fn lines(output: &Output) -> Vec<Value> {
    assert_eq!(output.status.code(), Some(0), "{}", said(output));
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

fn line(subject: &str, action: &str, organization: &str) -> String {
    let request = json!({
        "subject": { "type": "user", "id": subject },
        "action": { "name": action },
        "resource": { "type": "organization", "id": organization },
    });
    format!("{request}\n")
}

const NOON: &str = "2026-11-20T12:00:00Z";
const HUGO: &str = "hugo@nordtel.example";
const ANNA: &str = "anna@acme.example";

/// One millisecond before, at, and one after the start and the end of Hugo's temporary access to Acme, with the level
/// on devices then and the first moment at which it is another.
const AROUND: [(&str, &str, Option<&str>); 6] = [
    ("2026-11-20T08:09:59.999Z", "view", Some("2026-11-20T08:10:00Z")),
    ("2026-11-20T08:10:00.000Z", "manage", Some("2026-11-20T09:10:00Z")),
    ("2026-11-20T08:10:00.001Z", "manage", Some("2026-11-20T09:10:00Z")),
    ("2026-11-20T09:09:59.999Z", "manage", Some("2026-11-20T09:10:00Z")),
    ("2026-11-20T09:10:00.000Z", "view", None),
    ("2026-11-20T09:10:00.001Z", "view", None),
];

#[test]
fn check_prints_one_decision_a_line_in_order() {
    let input = [
        line(ANNA, "devices.manage", "acme"),
        line(HUGO, "devices.manage", "acme"),
        line(HUGO, "devices.view", "acme"),
        line("nobody@acme.example", "devices.view", "acme"),
        line(ANNA, "devices.manage", "fjordkraft"),
    ];
    let found = lines(&run("check", NOON, &[], &input.concat()));
    assert_eq!(found, [true, false, true, false, false].map(|decision| json!({ "decision": decision })));
}

#[test]
fn check_without_explain_prints_the_decision_and_nothing_more() {
    let output = run("check", NOON, &[], &line(ANNA, "devices.manage", "acme"));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "{\"decision\":true}\n");
}

#[test]
fn check_answers_a_line_that_cannot_be_read_with_a_deny_that_says_why_and_goes_on() {
    let good = line(ANNA, "devices.manage", "acme");
    let missing = "{\"subject\":{\"type\":\"user\"},\"action\":{\"name\":\"devices.view\"}}\n";
    let input = [good.as_str(), "not json\n", missing, "\n", "[]\n", good.as_str()].concat();
    let found = lines(&run("check", NOON, &[], &input));
    assert_eq!(found.len(), 5, "an empty line asks nothing");
    for broken in &found[1..4] {
        assert_eq!(broken["decision"], json!(false));
        let error = broken["context"]["error"].as_str().expect("it says what is wrong");
        assert!(!error.is_empty());
    }
    assert!(found[2]["context"]["error"].as_str().is_some_and(|error| error.contains("subject")), "{}", found[2]);
    assert_eq!((&found[0], &found[4]), (&json!({ "decision": true }), &json!({ "decision": true })));
}

#[test]
fn check_of_an_empty_input_prints_nothing() {
    let output = run("check", NOON, &[], "");
    assert_eq!(lines(&output), Vec::<Value>::new());
    assert_eq!(output.stderr, b"");
}

#[test]
fn check_explains_levels_around_the_start_and_end_of_temporary_access() {
    for (at, level, until) in AROUND {
        let found = lines(&run("check", at, &["--explain"], &line(HUGO, "devices.manage", "acme")));
        let (answer, context) = (&found[0], &found[0]["context"]);
        assert_eq!(answer["decision"], json!(level == "manage"), "at {at}");
        assert_eq!(context["level"], json!(level), "at {at}");
        assert_eq!(context["valid_until"], json!(until), "at {at}");
        assert!(!context["reasons"].as_array().expect("there are reasons").is_empty(), "at {at}");
    }
}

#[test]
fn view_shows_levels_around_the_start_and_end_of_temporary_access() {
    for (at, level, _) in AROUND {
        let output = run("view", at, &["--subject", HUGO, "--organization", "acme"], "");
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        let view: Value = serde_json::from_slice(&output.stdout).expect("the view is JSON");
        assert_eq!(view["privileges"]["devices"], json!(level), "at {at}");
        assert_eq!(view["settings"]["devices.devices"], json!(level), "at {at}");
        let actions = view["actions"].as_array().expect("there are actions");
        assert_eq!(actions.contains(&json!("devices.manage")), level == "manage", "at {at}");
    }
}
