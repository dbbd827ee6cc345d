use axum::{
    body::Body,
    http::{Method, Request},
};
use remit_tests::doors::send;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::common::{
    ACTION, EVERY, MANY, METADATA, ONE, RESOURCE, SUBJECT, anna, ask_at, demo, question, refused, send_as, with,
};

/// A message of each kind that is answered with 200.
fn messages() -> [(&'static str, Value); 5] {
    let one = anna("devices.manage", "acme");
    let searched = json!({ "type": "user" });
    let mut subjects = one.clone();
    subjects["subject"] = searched;
    [(ONE, one.clone()), (MANY, one.clone()), (SUBJECT, subjects), (RESOURCE, one.clone()), (ACTION, one)]
}

#[tokio::test]
async fn rule_11_a_request_id_comes_back() {
    let server = demo().await;
    for path in EVERY {
        for (kind, body) in [
            ("application/json", anna("devices.manage", "acme").to_string()),
            ("application/json", "{".into()),
            ("text/plain", String::new()),
        ] {
            let request = Request::post(path).header("content-type", kind).header("x-request-id", "bb-77/a");
            let request = request.body(Body::from(body.clone())).expect("is a request");
            let response = server.clone().oneshot(request).await.expect("answers");
            assert_eq!(response.headers().get("x-request-id").expect("it comes back"), "bb-77/a", "{path} {body}");
        }
    }
    for (method, path) in [(Method::GET, ONE), (Method::GET, METADATA), (Method::POST, "/access/v1/nothing")] {
        let request = Request::builder().method(method).uri(path).header("x-request-id", "7");
        let response = server.clone().oneshot(request.body(Body::empty()).expect("is a request")).await;
        assert_eq!(response.expect("answers").headers()["x-request-id"], "7", "{path}");
    }
}

#[tokio::test]
async fn rule_12_json_is_accepted_with_a_charset() {
    for kind in ["application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"] {
        for (path, body) in messages() {
            let answer = send_as(Some(kind), Method::POST, path, body.to_string()).await;
            assert_eq!(answer.0, 200, "{kind} {path}: {}", answer.1);
        }
    }
}

#[tokio::test]
async fn rule_12_other_content_types_are_refused() {
    for kind in [None, Some("text/plain"), Some("application/xml")] {
        for (path, body) in messages() {
            let (status, answer) = send_as(kind, Method::POST, path, body.to_string()).await;
            assert!([400, 415].contains(&status), "{kind:?} is answered with {status}");
            assert!(answer["decision"].is_null() && answer["results"].is_null(), "{answer}");
            assert!(answer["detail"].is_string(), "{answer}");
        }
    }
}

#[tokio::test]
async fn rule_12_other_methods_are_refused() {
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        for (path, body) in messages() {
            let (status, _) = send_as(Some("application/json"), method.clone(), path, body.to_string()).await;
            assert!([400, 404, 405].contains(&status), "{method} {path} is answered with {status}");
        }
    }
}

#[tokio::test]
async fn rule_12_a_body_that_is_no_json_object_is_400() {
    let server = demo().await;
    for body in ["", "{", "[]", "\"text\"", "null", "{} {}", "\u{feff}not json"] {
        for path in EVERY {
            let request = Request::post(path).header("content-type", "application/json");
            let answer = send(&server, request.body(Body::from(body)).expect("is a request")).await;
            assert!(refused(&answer), "{path} with `{body}`: {answer:?}");
        }
    }
}

/// However deep or large: a problem, and the server goes on.
#[tokio::test]
async fn deep_and_huge_input_is_refused() {
    let server = demo().await;
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let mut nested = json!(1);
    for _ in 0..100 {
        nested = json!({ "a": nested });
    }
    for (path, message) in messages() {
        let message = message.to_string();
        let inside = format!("{},\"context\":{{\"a\":{deep}}}}}", &message[..message.len() - 1]);
        for body in [deep.clone(), inside] {
            let request = Request::post(path).header("content-type", "application/json");
            let answer = send(&server, request.body(Body::from(body)).expect("is a request")).await;
            assert!(refused(&answer), "{path}: {}", answer.1);
        }
        let huge = format!("{},\"x\":\"{}\"}}", &message[..message.len() - 1], "x".repeat(2 << 20));
        let request = Request::post(path).header("content-type", "application/json");
        let answer = send(&server, request.body(Body::from(huge)).expect("is a request")).await;
        assert_eq!(answer.0, 413, "{path}: {}", answer.1);
    }
    for (path, message) in messages() {
        let answer = ask_at(&server, path, &with(message, "context", json!({ "a": nested }))).await;
        assert_eq!(answer.0, 200, "{path}: what is not read may be nested: {}", answer.1);
    }
    let long = "x".repeat(100_000);
    let asked = question(&long, &long, &json!({ "type": long, "id": long }));
    assert_eq!(ask_at(&server, ONE, &asked).await, (200, json!({ "decision": false })));
}
