//! Catalogues that are not the one that ships: things of other types, what is one's own, and comparisons of attributes.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use proptest::prelude::*;
use remit_engine::Engine;
use remit_evaluator::Policy;
use remit_model::{
    Instant,
    authzen::{EvaluationRequest, resolve},
    decision::Explanation,
    directory::{self, Directory},
    reason::ReasonCode,
};
use remit_tests::fixture::ENGINE;
use serde_json::{Value, json};

/// One role, with a cell for each thing to show.
const CATALOGUE: &str = r#"
schema = 1
id = "library"
title = "A library"

[[documents]]
key = "rules"
title = "Rules of the library"

[[resources]]
type = "book"
owner = "borrower"

[[attributes]]
of = "resource"
name = "borrower"
type = "text"
[[attributes]]
of = "resource"
name = "shelf"
type = "text"
default = "open"
[[attributes]]
of = "resource"
name = "pages"
type = "number"
[[attributes]]
of = "resource"
name = "tags"
type = "texts"
[[attributes]]
of = "resource"
name = "fragile"
type = "boolean"
[[attributes]]
of = "subject"
name = "department"
type = "text"
[[attributes]]
of = "context"
name = "reason"
type = "text"

[[actions]]
name = "lend"
on = "book"
privilege = "lending"
level = "manage"

[[privileges]]
id = "lending"
asked_of = ["organization", "book"]
[[privileges]]
id = "returning"
asked_of = ["book"]
[[privileges]]
id = "catalogue"

[[roles]]
id = "librarian"
relations = ["own"]

[conditions]
checked = { compare = { attribute = "CHECKED", is = "IS", VALUE } }

[[tables]]
id = "L"
title = "Librarians"
document = "rules"
relations = ["own"]
columns = ["librarian"]
[tables.rows]
lending = ["manage if checked else view S"]
returning = ["manage within owned S"]
catalogue = ["manage S"]
"#;

fn text(attribute: &str, is: &str, value: &str) -> String {
    CATALOGUE.replace("CHECKED", attribute).replace("IS", is).replace("VALUE", value)
}

/// A catalogue behind both doors.
struct Library {
    compiled: remit_catalogue::Compiled,
    policy: Policy,
    engine: Engine,
    directory: Directory,
}

impl Library {
    fn new(attribute: &str, is: &str, value: &str) -> Self {
        let compiled = remit_catalogue::compile(&text(attribute, is, value))
            .unwrap_or_else(|found| panic!("{}", found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")));
        let document = json!({
            "format": "remit.directory/1",
            "organizations": [{ "id": "library", "name": "Library", "kind": "customer" }],
            "users": [
                { "id": "ada", "name": "Ada", "organization": "library", "attributes": { "department": "maps" } },
                { "id": "ben", "name": "Ben", "organization": "library" },
            ],
            "assignments": [
                { "user": "ada", "role": "librarian", "organization": "library" },
                { "user": "ben", "role": "librarian", "organization": "library" },
            ],
        });
        let (directory, _) = directory::read_value(document, &compiled.catalogue)
            .unwrap_or_else(|found| panic!("{}", found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")));
        let engine = ENGINE.with_catalogue(&compiled.bytes).expect("the module takes it");
        Self { policy: Policy::new(compiled.catalogue.clone()), engine, compiled, directory }
    }

    /// The answer of both doors, which must be one.
    fn ask(&self, request: Value) -> Explanation {
        let asked = EvaluationRequest::from_value(request).expect("is a request");
        let call = match resolve(&asked, &self.directory, &self.compiled.catalogue, Instant(0)) {
            Ok(call) => call.encode(&self.directory, Instant(0)),
            Err(reason) => return Explanation::deny(reason),
        };
        let native = remit_evaluator::explain_encoded(&self.policy, &call.request, &call.facts, &call.target);
        let module = self.engine.explain_encoded(&call.request, &call.facts, &call.target).expect("answers");
        assert_eq!(native, module);
        native
    }

    fn lend(&self, subject: &str, properties: Value) -> Explanation {
        self.ask(json!({
            "subject": { "type": "user", "id": subject, "properties": { "department": "maps" } },
            "action": { "name": "lend" },
            "resource": { "type": "book", "id": "b1", "properties": properties },
        }))
    }
}

fn codes(explanation: &Explanation) -> Vec<ReasonCode> {
    explanation.reasons.iter().map(|reason| reason.code).collect()
}

#[test]
fn a_default_stands_in_for_what_is_not_said_and_for_nothing_else() {
    let library = Library::new("resource.shelf", "equal", r#"value = "open""#);
    assert!(library.lend("ada", json!({})).allowed);
    assert!(library.lend("ada", json!({ "shelf": "open" })).allowed);
    assert!(!library.lend("ada", json!({ "shelf": "closed" })).allowed);
    let wrong = library.lend("ada", json!({ "shelf": 5 }));
    assert_eq!(codes(&wrong), [ReasonCode::BadAttribute]);
    assert_eq!(wrong.reasons[0].about.as_deref(), Some("resource.shelf"));
}

#[test]
fn what_is_said_of_the_subject_is_the_directorys_and_never_the_requests() {
    let library = Library::new("subject.department", "equal", r#"value = "maps""#);
    assert!(library.lend("ada", json!({})).allowed);
    let denied = library.lend("ben", json!({}));
    assert!(!denied.allowed);
    assert!(codes(&denied).contains(&ReasonCode::ConditionNotMet), "{:?}", codes(&denied));
}

#[test]
fn what_is_ones_own_is_what_names_one_as_its_owner() {
    let library = Library::new("resource.shelf", "equal", r#"value = "open""#);
    let give_back = |borrower: Value| {
        library.ask(json!({
            "subject": { "type": "user", "id": "ada" },
            "action": { "name": "returning.manage" },
            "resource": { "type": "book", "id": "b1", "properties": { "borrower": borrower } },
        }))
    };
    assert!(give_back(json!("ada")).allowed);
    for foreign in [json!("ben"), json!(""), json!(null)] {
        let denied = give_back(foreign);
        assert!(!denied.allowed);
        assert!(codes(&denied).contains(&ReasonCode::NotOwned), "{:?}", codes(&denied));
    }
}

#[test]
fn a_privilege_is_asked_of_what_it_says_and_of_nothing_else() {
    let library = Library::new("resource.shelf", "equal", r#"value = "open""#);
    let of = |kind: &str, action: &str| {
        library.ask(json!({
            "subject": { "type": "user", "id": "ada" },
            "action": { "name": action },
            "resource": { "type": kind, "id": "library", "properties": {} },
        }))
    };
    assert!(of("organization", "catalogue.manage").allowed);
    assert_eq!(codes(&of("book", "catalogue.manage")), [ReasonCode::NotDivided]);
    assert_eq!(codes(&of("organization", "returning.manage")), [ReasonCode::NeedsScope]);
    assert_eq!(codes(&of("film", "lend")), [ReasonCode::UnknownResourceType]);
    assert_eq!(codes(&of("book", "burn")), [ReasonCode::UnknownAction]);
}

#[test]
fn what_does_not_fit_is_a_finding_at_its_place() {
    for (attribute, is, value, expected) in [
        ("resource.pages", "equal", r#"value = "many""#, "a number cannot be compared so with a text"),
        ("resource.tags", "equal", r#"value = ["a"]"#, "a list of texts cannot be compared so with a list of texts"),
        ("resource.shelf", "less", r#"value = "open""#, "a text cannot be compared so with a text"),
        ("resource.shelf", "one_of", r#"value = "open""#, "a text cannot be compared so with a text"),
        ("resource.colour", "equal", r#"value = "red""#, "there is no attribute `resource.colour`"),
        ("resource.shelf", "equal", r#"to = "subject.shelf""#, "there is no attribute `subject.shelf`"),
        ("resource.shelf", "equal", r#"value = "a", to = "subject.id""#, "a comparison has one other side"),
        ("resource.shelf", "equal", "value = 1.5", "is not a text, a whole number"),
        ("resource.shelf", "like", r#"value = "o""#, "unknown variant `like`"),
    ] {
        let found = remit_catalogue::compile(&text(attribute, is, value)).expect_err("it does not fit");
        let line = found.iter().find(|it| it.message.contains(expected));
        assert!(line.is_some_and(|it| it.line > 1), "{attribute} {is} {value}: {found:?}");
    }
}

/// What each comparator means, on plain values.
fn means(is: &str, left: &Value, right: &Value) -> bool {
    match is {
        "equal" => left == right,
        "not_equal" => left != right,
        "less" => left.as_i64() < right.as_i64(),
        "at_most" => left.as_i64() <= right.as_i64(),
        "more" => left.as_i64() > right.as_i64(),
        "at_least" => left.as_i64() >= right.as_i64(),
        "one_of" => right.as_array().is_some_and(|it| it.contains(left)),
        "contains" => left.as_array().is_some_and(|it| it.contains(right)),
        other => panic!("`{other}` is no comparator"),
    }
}

/// An attribute, a comparator that fits, and two values of the types that it compares.
fn comparisons() -> impl Strategy<Value = (&'static str, &'static str, Value, Value)> {
    let number = || (-2_i64..3).prop_map(Value::from);
    let word = || prop::sample::select(vec!["", "a", "A", "å"]).prop_map(Value::from);
    let words = move || prop::collection::vec(word(), 0..3).prop_map(Value::from);
    let ordered = prop::sample::select(vec!["equal", "not_equal", "less", "at_most", "more", "at_least"]);
    let same = || prop::sample::select(vec!["equal", "not_equal"]);
    prop_oneof![
        (ordered, number(), number()).prop_map(|(is, left, right)| ("pages", is, left, right)),
        (same(), word(), word()).prop_map(|(is, left, right)| ("shelf", is, left, right)),
        (same(), any::<bool>(), any::<bool>()).prop_map(|(is, left, right)| ("fragile", is, left.into(), right.into())),
        (word(), words()).prop_map(|(left, right)| ("shelf", "one_of", left, right)),
        (words(), word()).prop_map(|(left, right)| ("tags", "contains", left, right)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn comparisons_mean_what_they_say((name, is, left, right) in comparisons()) {
        let library = Library::new(&format!("resource.{name}"), is, &format!("value = {right}"));
        prop_assert_eq!(library.lend("ada", json!({ name: &left })).allowed, means(is, &left, &right));
        if name != "shelf" {
            let unknown = library.lend("ada", json!({}));
            prop_assert!(!unknown.allowed);
            prop_assert!(codes(&unknown).contains(&ReasonCode::ConditionNotMet));
        }
    }
}
