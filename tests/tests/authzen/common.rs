use axum::{
    Router,
    body::Body,
    http::{Method, Request},
};
use remit_model::directory::{Directory, Document, parse_instant};
use remit_tests::{
    doors::{send, server, set_clock},
    fixture::{directory, repository},
};
use serde_json::{Value, json};

pub(crate) const ONE: &str = "/access/v1/evaluation";
pub(crate) const MANY: &str = "/access/v1/evaluations";
pub(crate) const SUBJECT: &str = "/access/v1/search/subject";
pub(crate) const RESOURCE: &str = "/access/v1/search/resource";
pub(crate) const ACTION: &str = "/access/v1/search/action";
pub(crate) const REQUESTS: &str = "/access/v1/requests";
pub(crate) const METADATA: &str = "/.well-known/authzen-configuration";

/// Every address that takes a message.
pub(crate) const EVERY: [&str; 6] = [ONE, MANY, SUBJECT, RESOURCE, ACTION, REQUESTS];

/// The demo directory. Its clock is put to the time at which its people do what they do.
pub(crate) fn demo_directory() -> Directory {
    let text = std::fs::read_to_string(repository().join("host/demo/directory.json")).expect("the demo is there");
    clock("2026-11-20T09:00:00Z");
    directory(&serde_json::from_str::<Document>(&text).expect("the demo is a directory document"))
}

pub(crate) fn clock(time: &str) {
    set_clock(parse_instant(time).expect("is a time"));
}

pub(crate) async fn demo() -> Router {
    server(demo_directory()).await
}

pub(crate) fn user(id: &str) -> Value {
    json!({ "type": "user", "id": id })
}

pub(crate) fn organization(id: &str) -> Value {
    json!({ "type": "organization", "id": id })
}

pub(crate) fn question(subject: &str, action: &str, resource: &Value) -> Value {
    json!({ "subject": user(subject), "action": { "name": action }, "resource": resource })
}

/// Anna is full administrator of Acme and nothing elsewhere.
pub(crate) fn anna(action: &str, at: &str) -> Value {
    question("anna@acme.example", action, &organization(at))
}

pub(crate) fn without(mut value: Value, field: &str) -> Value {
    value.as_object_mut().expect("is an object").remove(field);
    value
}

pub(crate) fn with(mut value: Value, field: &str, member: Value) -> Value {
    value.as_object_mut().expect("is an object").insert(field.into(), member);
    value
}

pub(crate) async fn send_as(kind: Option<&str>, method: Method, path: &str, body: impl Into<Body>) -> (u16, Value) {
    let request = Request::builder().method(method).uri(path);
    let request = kind.into_iter().fold(request, |request, kind| request.header("content-type", kind));
    send(&demo().await, request.body(body.into()).expect("is a request")).await
}

/// Sends a message with more headers.
pub(crate) async fn post_as(server: &Router, path: &str, headers: &[(&str, &str)], body: &Value) -> (u16, Value) {
    let request = Request::post(path).header("content-type", "application/json");
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    send(server, request.body(Body::from(body.to_string())).expect("is a request")).await
}

pub(crate) async fn ask_at(server: &Router, path: &str, body: &Value) -> (u16, Value) {
    post_as(server, path, &[], body).await
}

pub(crate) async fn ask(path: &str, body: &Value) -> (u16, Value) {
    ask_at(&demo().await, path, body).await
}

/// Whether the answer refuses the request with a message, and decides nothing.
pub(crate) fn refused(answer: &(u16, Value)) -> bool {
    let says_why = answer.1["detail"].as_str().is_some_and(|it| !it.is_empty());
    answer.0 == 400 && says_why && answer.1["decision"].is_null() && answer.1["results"].is_null()
}

pub(crate) fn decisions(answer: &(u16, Value)) -> Vec<bool> {
    assert_eq!(answer.0, 200, "{}", answer.1);
    let answers = answer.1["evaluations"].as_array().unwrap_or_else(|| panic!("there are no answers: {}", answer.1));
    answers.iter().map(|it| it["decision"].as_bool().expect("each has a decision")).collect()
}

/// The results of a search.
pub(crate) fn results(answer: &(u16, Value)) -> Vec<Value> {
    assert_eq!(answer.0, 200, "{}", answer.1);
    answer.1["results"].as_array().unwrap_or_else(|| panic!("there are no results: {}", answer.1)).clone()
}

/// The ids, or names, of what a search found.
pub(crate) fn found(answer: &(u16, Value)) -> Vec<String> {
    let name = |it: &Value| it["id"].as_str().or(it["name"].as_str()).expect("has an id or a name").to_owned();
    results(answer).iter().map(name).collect()
}
