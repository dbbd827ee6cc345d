//! The rules of AuthZEN 1.0 that are easy to get wrong, at the server with the demo directory.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use axum::{
    Router,
    body::Body,
    http::{Method, Request},
};
use remit_model::directory::{Document, parse_instant};
use remit_tests::{
    doors::{send, server, set_clock},
    fixture::{directory, repository},
};
use serde_json::{Value, json};
use tower::ServiceExt;

const ONE: &str = "/access/v1/evaluation";
const MANY: &str = "/access/v1/evaluations";
const METADATA: &str = "/.well-known/authzen-configuration";

async fn demo() -> Router {
    let text = std::fs::read_to_string(repository().join("host/demo/directory.json")).expect("the demo is there");
    set_clock(parse_instant("2026-11-20T09:00:00Z").expect("is a time"));
    server(directory(&serde_json::from_str::<Document>(&text).expect("the demo is a directory document"))).await
}

fn user(id: &str) -> Value {
    json!({ "type": "user", "id": id })
}

/// Anna is full administrator of Acme and nothing elsewhere.
fn anna(action: &str, organization: &str) -> Value {
    json!({
        "subject": user("anna@acme.example"),
        "action": { "name": action },
        "resource": { "type": "organization", "id": organization },
    })
}

fn without(mut value: Value, field: &str) -> Value {
    value.as_object_mut().expect("is an object").remove(field);
    value
}

async fn send_as(kind: Option<&str>, method: Method, path: &str, body: impl Into<Body>) -> (u16, Value) {
    let request = Request::builder().method(method).uri(path);
    let request = kind.into_iter().fold(request, |request, kind| request.header("content-type", kind));
    send(&demo().await, request.body(body.into()).expect("is a request")).await
}

async fn ask(path: &str, body: &Value) -> (u16, Value) {
    send_as(Some("application/json"), Method::POST, path, body.to_string()).await
}

/// Whether the answer refuses the request with a message, and decides nothing.
fn refused(answer: &(u16, Value)) -> bool {
    answer.0 == 400 && answer.1["detail"].as_str().is_some_and(|it| !it.is_empty()) && answer.1["decision"].is_null()
}

fn decisions(answer: &(u16, Value)) -> Vec<bool> {
    assert_eq!(answer.0, 200, "{}", answer.1);
    let answers = answer.1["evaluations"].as_array().unwrap_or_else(|| panic!("there are no answers: {}", answer.1));
    answers.iter().map(|it| it["decision"].as_bool().expect("each has a decision")).collect()
}

#[tokio::test]
async fn rule_1_a_deny_is_200_with_decision_false() {
    assert_eq!(ask(ONE, &anna("devices.manage", "fjordkraft")).await, (200, json!({ "decision": false })));
    assert_eq!(ask(ONE, &anna("devices.manage", "acme")).await, (200, json!({ "decision": true })));
}

#[tokio::test]
async fn rule_2_a_missing_required_attribute_is_400_with_a_message() {
    let full = anna("devices.manage", "acme");
    for entity in ["subject", "action", "resource"] {
        assert!(refused(&ask(ONE, &without(full.clone(), entity)).await), "without `{entity}`");
    }
    for (entity, field) in
        [("subject", "type"), ("subject", "id"), ("action", "name"), ("resource", "type"), ("resource", "id")]
    {
        let mut body = full.clone();
        body[entity] = without(body[entity].clone(), field);
        assert!(refused(&ask(ONE, &body).await), "without `{entity}.{field}`");
        body[entity][field] = json!(7);
        assert!(refused(&ask(ONE, &body).await), "with a number as `{entity}.{field}`");
    }
}

/// A list of an entity's values in their order is no entity.
#[tokio::test]
async fn rule_2_entities_are_objects() {
    let full = anna("devices.manage", "acme");
    for (entity, list) in [
        ("subject", json!(["user", "anna@acme.example", {}])),
        ("action", json!(["devices.manage", {}])),
        ("resource", json!(["organization", "acme", {}])),
    ] {
        let mut body = full.clone();
        body[entity] = list;
        let answer = ask(ONE, &body).await;
        assert!(refused(&answer), "{entity}: {answer:?}");
        assert_eq!(answer.1["pointer"], json!(format!("/{entity}")));
    }
}

#[tokio::test]
async fn rule_2_unknown_fields_are_ignored_everywhere() {
    let mut body = anna("devices.manage", "acme");
    body["future"] = json!([1]);
    for entity in ["subject", "action", "resource"] {
        body[entity]["future"] = json!({ "a": null });
        body[entity]["properties"] = json!({ "future": true });
    }
    body["context"] = json!({ "future": 1.5 });
    body["options"] = json!({ "future": "yes" });
    assert_eq!(ask(ONE, &body).await, (200, json!({ "decision": true })));
    let batch = json!({ "evaluations": [body], "future": 1, "options": { "future": {} } });
    assert_eq!(decisions(&ask(MANY, &batch).await), [true]);
}

#[tokio::test]
async fn rule_3_absent_or_empty_evaluations_are_one_question_with_one_answer() {
    let mut body = anna("devices.manage", "acme");
    assert_eq!(ask(MANY, &body).await, (200, json!({ "decision": true })));
    body["evaluations"] = json!([]);
    assert_eq!(ask(MANY, &body).await, (200, json!({ "decision": true })));
    assert!(refused(&ask(MANY, &json!({ "evaluations": [] })).await));
}

#[tokio::test]
async fn rule_4_defaults_replace_whole_entities() {
    let mut body = anna("devices.manage", "acme");
    body["evaluations"] = json!([
        {},
        { "resource": { "type": "organization", "id": "fjordkraft" } },
        { "resource": { "id": "acme" } },
        { "action": { "name": "devices.view" } },
        { "subject": user("nobody@acme.example") },
    ]);
    let answer = ask(MANY, &body).await;
    assert_eq!(decisions(&answer), [true, false, false, true, false]);
    assert!(answer.1["evaluations"][2]["context"]["error"].is_string(), "the type is not taken from the default");
}

#[tokio::test]
async fn rule_5_a_broken_question_is_a_deny_among_answers() {
    let good = anna("devices.manage", "acme");
    let questions = [good.clone(), without(good.clone(), "subject"), json!("text"), json!(null), good.clone()];
    let answer = ask(MANY, &json!({ "evaluations": questions })).await;
    assert_eq!(decisions(&answer), [true, false, false, false, true]);
    for index in 1..4 {
        assert!(answer.1["evaluations"][index]["context"]["error"].is_string(), "{}", answer.1);
    }
    let lone = ask(MANY, &json!({ "evaluations": [without(good, "subject")] })).await;
    assert_eq!(decisions(&lone), [false]);
}

#[tokio::test]
async fn rule_6_answers_stop_visibly_at_the_first_that_decides() {
    let (allow, deny) = (anna("devices.manage", "acme"), anna("devices.manage", "fjordkraft"));
    let batch = |questions: [&Value; 3], semantic: &str| json!({ "evaluations": questions, "options": { "evaluations_semantic": semantic } });
    let (mixed, opposite) = ([&allow, &deny, &allow], [&deny, &allow, &deny]);
    assert_eq!(decisions(&ask(MANY, &json!({ "evaluations": mixed })).await), [true, false, true]);
    assert_eq!(decisions(&ask(MANY, &batch(mixed, "execute_all")).await), [true, false, true]);
    assert_eq!(decisions(&ask(MANY, &batch(mixed, "deny_on_first_deny")).await), [true, false]);
    assert_eq!(decisions(&ask(MANY, &batch([&allow; 3], "deny_on_first_deny")).await), [true; 3]);
    assert_eq!(decisions(&ask(MANY, &batch(opposite, "permit_on_first_permit")).await), [false, true]);
    assert_eq!(decisions(&ask(MANY, &batch([&deny; 3], "permit_on_first_permit")).await), [false; 3]);
}

#[tokio::test]
async fn rule_7_an_unknown_semantic_is_400() {
    for semantic in [json!("first_come"), json!("EXECUTE_ALL"), json!(1)] {
        let options = json!({ "evaluations_semantic": semantic });
        let body = json!({ "evaluations": [anna("devices.manage", "acme")], "options": options });
        assert!(refused(&ask(MANY, &body).await), "{semantic}");
    }
}

#[tokio::test]
async fn rule_11_a_request_id_comes_back() {
    for (path, body) in [(ONE, anna("devices.manage", "acme")), (MANY, json!({})), (ONE, json!([]))] {
        let request = Request::post(path).header("content-type", "application/json").header("x-request-id", "bb-77/a");
        let request = request.body(Body::from(body.to_string())).expect("is a request");
        let response = demo().await.oneshot(request).await.expect("answers");
        assert_eq!(response.headers().get("x-request-id").expect("it comes back"), "bb-77/a", "{path} {body}");
    }
}

#[tokio::test]
async fn rule_12_json_is_accepted_with_a_charset() {
    let body = anna("devices.manage", "acme").to_string();
    for kind in ["application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"] {
        let answer = send_as(Some(kind), Method::POST, ONE, body.clone()).await;
        assert_eq!(answer, (200, json!({ "decision": true })), "{kind}");
    }
}

#[tokio::test]
async fn rule_12_other_content_types_are_refused() {
    let body = anna("devices.manage", "acme").to_string();
    for kind in [None, Some("text/plain"), Some("application/xml")] {
        for path in [ONE, MANY] {
            let (status, answer) = send_as(kind, Method::POST, path, body.clone()).await;
            assert!([400, 415].contains(&status), "{kind:?} is answered with {status}");
            assert!(answer["decision"].is_null() && answer["detail"].is_string(), "{answer}");
        }
    }
}

#[tokio::test]
async fn rule_12_other_methods_are_refused() {
    let body = anna("devices.manage", "acme").to_string();
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        for path in [ONE, MANY] {
            let (status, _) = send_as(Some("application/json"), method.clone(), path, body.clone()).await;
            assert!([400, 404, 405].contains(&status), "{method} {path} is answered with {status}");
        }
    }
}

#[tokio::test]
async fn rule_12_a_body_that_is_no_json_object_is_400() {
    for body in ["", "{", "[]", "\"text\"", "null", "{} {}", "\u{feff}not json"] {
        for path in [ONE, MANY] {
            let answer = send_as(Some("application/json"), Method::POST, path, body).await;
            assert!(refused(&answer), "{path} with `{body}`: {answer:?}");
        }
    }
}

#[tokio::test]
async fn rule_14_metadata_is_configured_and_never_taken_from_the_host_header() {
    let request = Request::get(METADATA).header("host", "evil.example").header("x-forwarded-host", "evil.example");
    let (status, metadata) = send(&demo().await, request.body(Body::empty()).expect("is a request")).await;
    assert_eq!(status, 200);
    let url = "http://remit.example";
    assert_eq!(metadata["policy_decision_point"], url);
    assert_eq!(metadata["access_evaluation_endpoint"], format!("{url}{ONE}"));
    assert_eq!(metadata["access_evaluations_endpoint"], format!("{url}{MANY}"));
    assert!(!metadata.to_string().contains("evil"));
}

#[tokio::test]
async fn rule_15_whatever_is_unknown_is_denied() {
    let good = anna("devices.manage", "acme");
    let changes = [
        ("/subject/id", "nobody@acme.example"),
        ("/subject/type", "robot"),
        ("/action/name", "devices.destroy"),
        ("/action/name", ""),
        ("/action/name", "DEVICES.MANAGE"),
        ("/resource/id", "nowhere"),
        ("/resource/id", ""),
        ("/resource/type", "planet"),
        ("/resource/type", "site"),
        ("/resource/type", "setting"),
    ];
    for (place, value) in changes {
        let mut body = good.clone();
        *body.pointer_mut(place).expect("is there") = json!(value);
        assert_eq!(ask(ONE, &body).await, (200, json!({ "decision": false })), "{place} = `{value}`");
    }
}
