//! Every statement about a decision has a scenario, and the table of them is up to date.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::{env, fs};

use remit_testkit::scenario::{NamedTest, Proof, Scenario, Statement, coverage, load_all, load_statements, table};
use remit_tests::fixture::repository;

fn load() -> (Vec<Scenario>, Vec<Statement>) {
    let tests = repository().join("tests");
    let scenarios = load_all(&tests).unwrap_or_else(|problems| panic!("{problems}"));
    let statements = load_statements(&tests).unwrap_or_else(|problems| panic!("{problems}"));
    (scenarios, statements)
}

#[test]
fn every_statement_about_a_decision_has_a_scenario() {
    let (scenarios, statements) = load();
    let coverage = coverage(&scenarios, &statements);
    println!("{} of {} decision statements are covered", coverage.proved.len(), coverage.decisions);
    assert!(coverage.decisions > 0, "there are no statements about decisions");
    assert!(coverage.missing.is_empty(), "without a scenario: {:?}", coverage.missing);
    assert!(coverage.astray.is_empty(), "scenarios that name no statement about a decision: {:?}", coverage.astray);
}

#[test]
fn every_test_that_proves_a_statement_is_there() {
    let named = load().1.into_iter().filter_map(|statement| match statement.proof {
        Proof::Tests { tests, .. } => Some((statement.number, tests)),
        Proof::Decision | Proof::Without { .. } => None,
    });
    let mut missing = Vec::new();
    let mut found = 0;
    for (number, tests) in named {
        for NamedTest { file, name } in tests {
            let text = fs::read_to_string(repository().join(&file)).unwrap_or_default();
            if is_test(&text, &name) {
                found += 1;
            } else {
                missing.push(format!("statement {number}: `{file}` has no test `{name}`"));
            }
        }
    }
    println!("{found} tests of pages, files, mails and sign-in prove statements");
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Whether a file has a test of this name: a function of Rust, or the first thing that `test` is given in TypeScript.
fn is_test(text: &str, name: &str) -> bool {
    text.contains(&format!("fn {name}(")) || ["('", "(`"].iter().any(|quote| text.contains(&format!("{quote}{name}")))
}

#[test]
fn there_are_244_statements_numbered_without_gaps() {
    let numbers: Vec<u16> = load().1.iter().map(|statement| statement.number).collect();
    assert_eq!(numbers, (1..=244).collect::<Vec<u16>>());
}

#[test]
fn the_committed_table_of_statements_is_up_to_date() {
    let (scenarios, statements) = load();
    let rendered = table(&scenarios, &statements);
    let file = repository().join("tests/statements.md");
    if env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(&file, &rendered).expect("the table can be written");
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == rendered, "`tests/statements.md` is old: run this test with UPDATE_SNAPSHOTS=1");
}
