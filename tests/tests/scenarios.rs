//! Every scenario through the native evaluator, the module in wasmtime, and HTTP. Chromium runs the same calls in the
//! tests of the pages.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use axum::Router;
use remit_model::{authzen::EvaluationRequest, decision::Explanation, directory::Document};
use remit_scenario::Answer;
use remit_testkit::scenario::{Case, Scenario, load_all};
use remit_tests::{
    doors::{explain_module, explain_native, post, read_answer, server, set_clock},
    fixture::{directory, repository},
};
use serde_json::json;

fn scenarios() -> Vec<Scenario> {
    load_all(&repository().join("tests")).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Collects every difference of every case, so that one run says all.
fn hold(door: &str, mut answer: impl FnMut(&Case) -> Explanation) {
    let scenarios = scenarios();
    let mut questions = 0;
    let mut wrong = Vec::new();
    for case in scenarios.iter().flat_map(Scenario::cases) {
        questions += 1;
        let differences = case.expected.differences(&Answer::from(&answer(&case)));
        wrong.extend(differences.into_iter().map(|difference| format!("{}: {difference}", case.name)));
    }
    println!("{door}: {} scenarios, {questions} questions, {} differences", scenarios.len(), wrong.len());
    assert!(questions > 0, "there are no questions");
    assert!(wrong.is_empty(), "{} differences by {door}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_native_evaluator_answers_every_scenario() {
    hold("the native evaluator", |case| explain_native(&case.request, &directory(&case.document), case.now));
}

#[test]
fn the_module_answers_every_scenario() {
    hold("the module", |case| explain_module(&case.request, &directory(&case.document), case.now));
}

#[test]
fn the_server_answers_every_scenario() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("starts");
    let mut last: Option<(Document, Router)> = None;
    hold("the server", |case| {
        set_clock(case.now);
        let kept = last.take().filter(|(document, _)| *document == case.document);
        let (document, server) =
            kept.unwrap_or_else(|| (case.document.clone(), runtime.block_on(server(directory(&case.document)))));
        let body = serde_json::to_value(&case.request as &EvaluationRequest).expect("is JSON");
        let (status, answer) = runtime.block_on(post(&server, "/access/v1/evaluation", &body));
        last = Some((document, server));
        assert_eq!(status, 200, "{}: {}", case.name, json!(answer));
        read_answer(&answer)
    });
}
