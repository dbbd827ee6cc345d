//! T1 and T11 cell by cell, through the native evaluator and the module. Chromium runs the same cells in the tests of
//! the pages.

#![allow(clippy::expect_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use remit_model::{Level, authzen::EvaluationRequest, decision::Explanation, directory::Directory};
use remit_tests::{
    doors::{encode, explain_module, explain_native, module, native},
    fixture::{CATALOGUE, directory},
    tables::{Cell, T1, T1_ON_TOP, T1_ROLES, T11, T11_ROLES, cells},
};

fn hold(door: &str, answer: impl Fn(&EvaluationRequest, &Directory, &Cell) -> (bool, Level)) {
    let cells = cells();
    let mut wrong = Vec::new();
    for cell in &cells {
        let expected = (cell.expected(), cell.expected_level);
        let found = answer(&cell.request, &directory(&cell.document), cell);
        if found != expected {
            wrong.push(format!("{}: expected {expected:?}, found {found:?}", cell.name));
        }
    }
    println!(
        "{door}: {} questions: {} cells of T1, {} with an add-on on its base role, {} of T11 ({} settings, {} roles, \
         mode off and on)",
        cells.len(),
        T1.len() * T1_ROLES.len(),
        T1_ON_TOP.len(),
        T11.len() * T11_ROLES.len() * 2,
        T11.len(),
        T11_ROLES.len(),
    );
    assert_eq!(cells.len(), (112 + 10 + 400) * 2);
    assert!(wrong.is_empty(), "{} wrong answers by {door}:\n{}", wrong.len(), wrong.join("\n"));
}

fn told(explanation: &Explanation) -> (bool, Level) {
    (explanation.allowed, explanation.level.expect("a question about a level is answered with one"))
}

#[test]
fn the_native_evaluator_has_every_cell_of_t1_and_t11() {
    hold("the native evaluator", |request, directory, cell| {
        let decision = native(&encode(request, directory, cell.now).expect("asks something"));
        let explained = told(&explain_native(request, directory, cell.now));
        assert_eq!((decision.allowed, decision.level), explained, "{}: decided and explained", cell.name);
        explained
    });
}

#[test]
fn the_module_has_every_cell_of_t1_and_t11() {
    hold("the module", |request, directory, cell| {
        let decision = module(&encode(request, directory, cell.now).expect("asks something"));
        let explained = told(&explain_module(request, directory, cell.now));
        assert_eq!((decision.allowed, decision.level), explained, "{}: decided and explained", cell.name);
        explained
    });
}

#[test]
fn the_shipped_catalogue_caps_the_settings_of_t11_and_no_others() {
    let listed: BTreeSet<&str> = T11.iter().map(|(setting, _)| *setting).collect();
    let capped = CATALOGUE.catalogue.settings.iter().filter(|setting| setting.cap.is_some());
    assert_eq!(capped.map(|setting| setting.id.as_str()).collect::<BTreeSet<_>>(), listed);
}
