//! Modules that are not what they should be: the engine refuses them, or denies what they cannot answer.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::time::{Duration, Instant};

use remit_engine::{Engine, Limits, LoadError, sha256};
use remit_model::{
    ABI_VERSION,
    decision::Decision,
    reason::ReasonCode::{self, EvaluatorInterrupted, EvaluatorTrapped, EvaluatorUnreadable},
};

/// How a good instance answers its first call, and the later ones.
const FIRST: Decision = Decision::deny(ReasonCode::NoRole);
const LATER: Decision = Decision::deny(ReasonCode::NotGiven);

/// What a module may do wrong.
struct Wrong {
    abi: u32,
    pages: u32,
    start: &'static str,
    input: &'static str,
    load: &'static str,
    evaluate: &'static str,
    panic_message: &'static str,
}

/// A module that has everything, and answers [`FIRST`] and then [`LATER`].
const GOOD: Wrong = Wrong {
    abi: ABI_VERSION,
    pages: 1,
    start: "",
    input: "i32.const 1024",
    load: "i32.const 0",
    evaluate: "",
    panic_message: "i64.const 0",
};

/// True for the first byte of a request.
const ASKED: &str = "(i32.eq (i32.load8_u (i32.const 1024)) (i32.const 7))";

impl Wrong {
    fn text(&self, evaluate: &str) -> String {
        let Self { abi, pages, start, input, load, panic_message, .. } = self;
        let (first, later) = (FIRST.pack(), LATER.pack());
        format!(
            r#"(module
              (memory (export "memory") {pages})
              (global $calls (mut i32) (i32.const 0))
              (func $start {start}) (start $start)
              (func (export "remit_abi_version") (result i32) i32.const {abi})
              (func (export "remit_input") (param i32) (result i32) {input})
              (func (export "remit_load_catalogue") (param i32) (result i32) {load})
              (func (export "remit_evaluate") (param i32 i32 i32) (result i32)
                {evaluate}
                (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
                (select (i32.const {first}) (i32.const {later}) (i32.eq (global.get $calls) (i32.const 1))))
              (func (export "remit_evaluate_many") (param i32) (result i64) i64.const -1)
              (func (export "remit_view") (param i32 i64) (result i64) i64.const 0)
              (func (export "remit_explain") (param i32 i32 i32) (result i64) i64.const 0x7fffffff00000010)
              (func (export "remit_panic_message") (result i64) {panic_message}))"#
        )
    }

    fn load(&self) -> Result<Engine, LoadError> {
        load(&self.text(self.evaluate))
    }
}

fn load(text: &str) -> Result<Engine, LoadError> {
    let bytes = wat::parse_str(text).unwrap_or_else(|error| panic!("{error}"));
    Engine::load(&bytes, &sha256(&bytes), b"a catalogue", Limits::default())
}

/// Why a module is refused, and not late.
fn refusal(loaded: impl FnOnce() -> Result<Engine, LoadError>) -> LoadError {
    let started = Instant::now();
    let refused = loaded().err().expect("the module is refused");
    assert!(started.elapsed() < Duration::from_secs(10), "after {:?}", started.elapsed());
    refused
}

/// A module that fails on a request of byte 7 in this way, and recovers.
fn assert_recovers(wrong: &Wrong, code: ReasonCode) {
    let engine = wrong.load().unwrap_or_else(|error| panic!("{error}"));
    let ask = |byte: u8| engine.evaluate_encoded(&[byte], &[], &[]);
    assert_eq!(ask(1), Ok(FIRST));
    assert_eq!(ask(1), Ok(LATER), "the instance is kept");
    let started = Instant::now();
    let failure = ask(7).expect_err("there is no answer");
    assert!(started.elapsed() < Duration::from_secs(10), "after {:?}", started.elapsed());
    assert_eq!(failure.code, code, "{failure}");
    assert_eq!(failure.decision(), Decision::deny(code));
    assert!(!failure.detail.is_empty());
    assert_eq!(ask(1), Ok(FIRST), "a fresh instance answers");
    assert_eq!(ask(1), Ok(LATER));
}

#[test]
fn a_module_that_answers_is_taken() {
    let engine = GOOD.load().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(engine.evaluate_encoded(&[7], &[], &[]), Ok(FIRST));
}

#[test]
fn bytes_of_another_digest_are_refused() {
    let bytes = wat::parse_str(GOOD.text("")).expect("is a module");
    let refused = refusal(|| Engine::load(&bytes, &sha256(b"other"), b"", Limits::default()));
    assert!(matches!(refused, LoadError::WrongDigest { .. }), "{refused}");
}

#[test]
fn bytes_that_are_no_module_are_refused() {
    let bytes = b"\0asm, but not really";
    let refused = refusal(|| Engine::load(bytes, &sha256(bytes), b"", Limits::default()));
    assert!(matches!(refused, LoadError::Unusable(_)), "{refused}");
}

#[test]
fn another_version_of_the_interface_is_refused() {
    let refused = refusal(|| Wrong { abi: ABI_VERSION + 1, ..GOOD }.load());
    assert!(matches!(refused, LoadError::WrongAbi { found } if found == ABI_VERSION + 1), "{refused}");
}

#[test]
fn a_module_without_exports_or_with_other_ones_is_refused() {
    let other_type = GOOD.text("").replace("(param i32 i64)", "(param i64 i64)");
    let other_name = GOOD.text("").replace("remit_explain", "remit_explian");
    for text in ["(module)", "(module (memory (export \"memory\") 1))", &other_type, &other_name] {
        let refused = refusal(|| load(text));
        assert!(matches!(refused, LoadError::CannotStart(_)), "{refused}");
    }
}

#[test]
fn a_module_that_refuses_the_catalogue_is_refused_with_its_reason() {
    let code = ReasonCode::NoRole;
    let answer = (0..=u8::MAX).find(|number| ReasonCode::from_number(*number) == Some(code)).expect("has a number");
    let load: &'static str = format!("i32.const {}", u32::from(answer) + 1).leak();
    let refused = refusal(|| Wrong { load, ..GOOD }.load());
    assert!(matches!(refused, LoadError::CatalogueRefused(found) if found == code), "{refused}");
}

#[test]
fn a_module_that_cannot_start_is_refused_in_time() {
    for wrong in [
        Wrong { start: "unreachable", ..GOOD },
        Wrong { start: "(loop $forever (br $forever))", ..GOOD },
        Wrong { load: "(loop $forever (br $forever)) unreachable", ..GOOD },
        Wrong { pages: 2000, ..GOOD },
        Wrong { input: "i32.const -8", ..GOOD },
        Wrong { input: "i32.const 65530", ..GOOD },
    ] {
        let refused = refusal(|| wrong.load());
        assert!(matches!(refused, LoadError::CannotStart(_)), "{refused}");
    }
}

#[test]
fn a_module_that_traps_denies_and_the_next_call_has_a_fresh_instance() {
    let evaluate: &'static str = format!("(if {ASKED} (then unreachable))").leak();
    assert_recovers(&Wrong { evaluate, ..GOOD }, EvaluatorTrapped);
}

#[test]
fn a_module_that_never_ends_is_interrupted_and_the_next_call_has_a_fresh_instance() {
    let evaluate: &'static str = format!("(if {ASKED} (then (loop $forever (br $forever))))").leak();
    assert_recovers(&Wrong { evaluate, ..GOOD }, EvaluatorInterrupted);
}

#[test]
fn a_module_that_recurses_without_end_traps() {
    let evaluate: &'static str = format!("(if {ASKED} (then (call $start) (call $start)))").leak();
    let start = "(if (global.get $calls) (then (call $start)))";
    assert_recovers(&Wrong { evaluate, start, ..GOOD }, EvaluatorTrapped);
}

/// It answers only when it got more than the 64 MiB that it may have.
#[test]
fn a_module_that_takes_all_memory_gets_no_more_than_its_limit() {
    let first = FIRST.pack();
    let evaluate: &'static str = format!(
        "(if {ASKED} (then (loop $more
           (if (i32.eq (memory.grow (i32.const 16)) (i32.const -1)) (then unreachable))
           (if (i32.gt_u (memory.size) (i32.const 1024)) (then (return (i32.const {first}))))
           (br $more))))"
    )
    .leak();
    assert_recovers(&Wrong { evaluate, ..GOOD }, EvaluatorTrapped);
}

#[test]
fn a_panic_message_that_never_ends_or_points_nowhere_does_no_harm() {
    let evaluate: &'static str = format!("(if {ASKED} (then unreachable))").leak();
    for panic_message in ["(loop $forever (br $forever)) unreachable", "i64.const -1"] {
        assert_recovers(&Wrong { evaluate, panic_message, ..GOOD }, EvaluatorTrapped);
    }
}

#[test]
fn answers_that_cannot_be_read_deny() {
    let evaluate: &'static str = format!("(if {ASKED} (then (return (i32.const -1))))").leak();
    assert_recovers(&Wrong { evaluate, ..GOOD }, EvaluatorUnreadable);
    let engine = GOOD.load().unwrap_or_else(|error| panic!("{error}"));
    let mut calls = remit_engine::Calls::default();
    calls.push(&[1], &[], &[]);
    assert_eq!(engine.evaluate_many(&calls).expect_err("points nowhere").code, EvaluatorUnreadable);
    assert_eq!(engine.view(&[], remit_model::Instant(0)).expect_err("is empty").code, EvaluatorUnreadable);
}
