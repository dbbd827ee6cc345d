//! Generated worlds: the naive oracle, the native evaluator and the module agree, and the invariants hold.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use remit_engine::Calls;
use remit_model::{
    Level,
    authzen::{Encoded, EvaluationRequest},
    decision::Decision,
    directory::{Directory, Document},
};
use remit_testkit::{
    oracle,
    worlds::{World, with_foreign_noise, with_restriction, without_assignment, world_with_questions},
};
use remit_tests::{
    doors::{encode, module, native},
    fixture::{ENGINE, directory},
};

/// Worlds of the comparison; each has some forty questions.
const WORLDS: u32 = 2_800;
/// Worlds of each invariant.
const FEWER_WORLDS: u32 = 250;

/// Worlds are the same in each run, so that a failure is the change's and not the day's. `REMIT_SEED` gives others.
fn runner(config: Config) -> TestRunner {
    let seed: u64 = std::env::var("REMIT_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0);
    let bytes = [seed.to_le_bytes(); 4].concat();
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

fn run(worlds: u32, test: impl Fn(World, Vec<EvaluationRequest>) -> Result<(), TestCaseError>) {
    let config = Config { cases: worlds, max_shrink_iters: 4_000, failure_persistence: None, ..Config::default() };
    let outcome = runner(config).run(&world_with_questions(), |(world, questions)| test(world, questions));
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

fn decide(asked: &EvaluationRequest, directory: &Directory, world: &World) -> Decision {
    match encode(asked, directory, world.now) {
        Ok(call) => native(&call),
        Err(reason) => Decision::deny(reason.code),
    }
}

fn show(world: &World, asked: &EvaluationRequest) -> String {
    let json = |value: serde_json::Result<String>| value.unwrap_or_default();
    format!(
        "\nat {}\n{}\n{}",
        remit_model::directory::print_instant(world.now),
        json(serde_json::to_string(asked)),
        json(serde_json::to_string(&world.document)),
    )
}

#[test]
fn oracle_native_and_module_agree_on_generated_worlds() {
    let (asked, allowed) = (AtomicUsize::new(0), AtomicUsize::new(0));
    run(WORLDS, |world, questions| {
        let directory = directory(&world.document);
        let mut calls = Calls::default();
        let mut decisions = Vec::new();
        for question in &questions {
            asked.fetch_add(1, Ordering::Relaxed);
            let expected = oracle::decide(&world.document, question, world.now);
            let found = match encode(question, &directory, world.now) {
                Ok(call) => {
                    let found = native(&call);
                    prop_assert_eq!(found, module(&call), "native and module{}", show(&world, question));
                    calls.push(&call.request, &call.facts, &call.target);
                    decisions.push(found);
                    found
                }
                Err(reason) => Decision::deny(reason.code),
            };
            allowed.fetch_add(usize::from(found.allowed), Ordering::Relaxed);
            prop_assert_eq!(
                expected.allowed,
                found.allowed,
                "the oracle (broken: {:?}) and native ({})",
                expected.broken,
                format!("{}{}", found.reason, show(&world, question))
            );
            if let Some(level) = expected.level {
                prop_assert_eq!(level, found.level, "levels{}", show(&world, question));
            }
        }
        prop_assert_eq!(ENGINE.evaluate_many(&calls).expect("the module answers"), decisions, "one by one and at once");
        Ok(())
    });
    let (asked, allowed) = (asked.into_inner(), allowed.into_inner());
    println!("{asked} questions about {WORLDS} worlds, {allowed} allowed, no mismatch of oracle, native and module");
    assert!(asked >= 100_000, "only {asked} questions were asked");
    assert!(allowed * 10 > asked, "too few are allowed to say anything");
}

#[test]
fn a_restriction_never_raises_a_level() {
    run(FEWER_WORLDS, |world, questions| {
        let before = directory(&world.document);
        for organization in &world.document.organizations {
            let after = directory(&with_restriction(&world.document, &organization.id));
            for question in &questions {
                let (before, after) = (decide(question, &before, &world), decide(question, &after, &world));
                prop_assert!(
                    after.level <= before.level && after.allowed <= before.allowed,
                    "{}",
                    show(&world, question)
                );
            }
        }
        Ok(())
    });
}

/// Levels only: an act can become possible when a role that excludes another is taken away.
#[test]
fn removing_an_assignment_never_raises_a_level() {
    run(FEWER_WORLDS, |world, questions| {
        // Without a help desk role an earlier request may never have been valid, and so not stand in the way of a later one.
        let document = Document { elevations: Vec::new(), ..world.document.clone() };
        let before = directory(&document);
        for index in 0..document.assignments.len() {
            let after = directory(&without_assignment(&document, index));
            for question in &questions {
                let (was, is) = (decide(question, &before, &world), decide(question, &after, &world));
                prop_assert!(is.level <= was.level, "without assignment {index}{}", show(&world, question));
            }
        }
        Ok(())
    });
}

#[test]
fn facts_of_another_customer_never_matter() {
    same_after(|world| with_foreign_noise(&world.document, world.now));
}

#[test]
fn the_order_of_a_directory_never_matters() {
    same_after(|world| remit_testkit::worlds::shuffled(&world.document, 7));
}

fn same_after(change: impl Fn(&World) -> Document) {
    run(FEWER_WORLDS, |world, questions| {
        let (before, after) = (directory(&world.document), directory(&change(&world)));
        for question in &questions {
            let (was, is) = (decide(question, &before, &world), decide(question, &after, &world));
            prop_assert_eq!((was.allowed, was.level), (is.allowed, is.level), "{}", show(&world, question));
        }
        Ok(())
    });
}

#[test]
fn unknown_ids_deny() {
    run(FEWER_WORLDS, |world, questions| {
        let directory = directory(&world.document);
        for question in questions {
            let unknown = |text: &str| format!("{text}.unknown");
            let mut subject = question.clone();
            subject.subject.id = unknown(&subject.subject.id);
            let mut action = question.clone();
            action.action.name = unknown(&action.action.name);
            let mut resource = question.clone();
            if resource.resource.kind != "service" {
                resource.resource.id = unknown(&resource.resource.id);
            } else {
                resource.resource.kind = unknown("service");
            }
            for question in [subject, action, resource] {
                let found = decide(&question, &directory, &world);
                prop_assert!(!found.allowed && found.level == Level::None, "{}", show(&world, &question));
            }
        }
        Ok(())
    });
}

/// Whatever bytes come in, the evaluator answers with a deny and never stops.
#[test]
fn broken_encodings_deny() {
    let strategy = (world_with_questions(), any::<prop::sample::Index>(), any::<u8>(), any::<prop::sample::Index>());
    let config = Config { cases: 400, failure_persistence: None, ..Config::default() };
    let outcome = runner(config).run(&strategy, |((world, questions), at, byte, cut)| {
        let directory = directory(&world.document);
        for question in questions.iter().take(8) {
            let Ok(call) = encode(question, &directory, world.now) else { continue };
            let cut_off = |bytes: &[u8]| bytes[..cut.index(bytes.len())].to_vec();
            let flipped = |mut bytes: Vec<u8>| {
                let at = at.index(bytes.len());
                bytes[at] ^= byte.max(1);
                bytes
            };
            for call in [
                Encoded { request: cut_off(&call.request), ..call.clone() },
                Encoded { facts: cut_off(&call.facts), ..call.clone() },
            ] {
                let (native, module) = (native(&call), module(&call));
                prop_assert!(!native.allowed, "a call that was cut is allowed{}", show(&world, question));
                prop_assert_eq!(native, module);
            }
            let call = Encoded {
                request: flipped(call.request.clone()),
                facts: flipped(call.facts.clone()),
                target: call.target.clone(),
            };
            prop_assert_eq!(native(&call), module(&call));
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}
