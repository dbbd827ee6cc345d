//! What the server does not take: each refusal has a code of its own, is a problem document, and changes nothing.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    http::{HeaderMap, Request},
};
use remit_host::{
    acts::Operator,
    config::Limits,
    http::{Server, Settings, router},
    identity::{ApiKey, Scope},
    log::ServerEdit,
    start::{self, Freshness, Running},
};
use remit_model::Instant;
use remit_tests::{
    events::Events,
    fixture::{CATALOGUE, ENGINE, built},
    tables::NOW,
};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use tower::ServiceExt;

const PATH: &str = "/access/v1/evaluation";

fn clock() -> Instant {
    NOW
}

/// A server with these limits and two keys.
async fn server(limits: Limits, demo: bool) -> (Router, [String; 2]) {
    let empty = start::nothing_yet(ENGINE.clone(), CATALOGUE.clone());
    let freshness = Freshness { bound: Duration::from_secs(600), ..Freshness::default() };
    let store = start::in_memory().await.expect("a database in memory opens");
    let running = Running::start(store, empty, freshness, clock).await.expect("an empty log can be read");
    let mut keys = Vec::new();
    for name in ["one", "two"] {
        let (key, text) = ApiKey::create(name.into(), vec![Scope::Decide, Scope::Read], None, NOW, None);
        let written = running
            .ledger
            .operate(&Operator::at_the_command_line(), "keys.create", name, ServerEdit::KeyCreated { key })
            .await;
        assert!(written.is_ok());
        keys.push(format!("Bearer {}", text.expose_secret()));
    }
    let settings = Settings { demo, limits, forwarded_for: true, ..Settings::new("https://remit.example", clock) };
    let router = router(Arc::new(Server::new(&running, built(), settings)));
    (router, keys.try_into().expect("there are two"))
}

/// The answer, which is a problem document if it is an error.
async fn send(server: &Router, request: Request<Body>) -> (u16, HeaderMap, Value) {
    let response = server.clone().oneshot(request).await.expect("routes do not fail");
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, 64 << 20).await.expect("the body can be read");
    let body: Value = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
    let status = parts.status.as_u16();
    if status >= 400 {
        assert_eq!(parts.headers["content-type"], "application/problem+json", "{status}: {body}");
        assert_eq!(body["status"], status);
        assert!(body["type"].as_str().expect("has a type").ends_with(body["code"].as_str().expect("has a code")));
    }
    (status, parts.headers, body)
}

fn question() -> Value {
    json!({ "subject": { "type": "user", "id": "a@b.example" }, "action": { "name": "devices.view" },
            "resource": { "type": "organization", "id": "acme" } })
}

fn post(path: &str, body: impl Into<Body>) -> Request<Body> {
    Request::post(path).header("content-type", "application/json").body(body.into()).expect("is a request")
}

fn with(mut request: Request<Body>, header: &'static str, value: &str) -> Request<Body> {
    request.headers_mut().insert(header, value.parse().expect("is a header"));
    request
}

/// A body that begins and never goes on.
fn unfinished() -> Body {
    let begin = futures_util::stream::once(async { Ok::<_, std::io::Error>(Bytes::from_static(b"{")) });
    Body::from_stream(futures_util::StreamExt::chain(begin, futures_util::stream::pending()))
}

#[tokio::test]
async fn a_body_over_the_limit_is_too_large_whether_it_says_so_or_not() {
    let (server, _) = server(Limits { body_bytes: 1000, ..Limits::default() }, true).await;
    let body = |size: usize| {
        let mut question = question();
        question["context"] = json!({ "filler": "" });
        let rest = size - question.to_string().len();
        question["context"]["filler"] = "x".repeat(rest).into();
        question.to_string()
    };
    assert_eq!(send(&server, post(PATH, body(1000))).await.0, 200, "the limit itself is taken");
    let announced = send(&server, with(post(PATH, body(1001)), "content-length", "1001")).await;
    let chunks = futures_util::stream::iter([Ok::<_, std::io::Error>(body(1001))]);
    let streamed = send(&server, post(PATH, Body::from_stream(chunks))).await;
    for (status, _, problem) in [announced, streamed] {
        assert_eq!((status, &problem["code"], &problem["limit"]), (413, &json!("too_large"), &json!(1000)));
    }
    let lie = with(post(PATH, unfinished()), "content-length", "4096");
    assert_eq!(send(&server, lie).await.0, 413, "what says that it is too large is not read");
}

#[tokio::test]
async fn more_questions_than_the_limit_are_refused_with_their_place() {
    let (server, _) = server(Limits { evaluations: 3, ..Limits::default() }, true).await;
    let batch = |count: usize| json!({ "evaluations": vec![question(); count] }).to_string();
    let (status, _, body) = send(&server, post("/access/v1/evaluations", batch(3))).await;
    assert_eq!((status, body["evaluations"].as_array().map(Vec::len)), (200, Some(3)));
    let (status, _, body) = send(&server, post("/access/v1/evaluations", batch(4))).await;
    assert_eq!((status, &body["pointer"], &body["limit"]), (400, &json!("/evaluations"), &json!(3)));
}

#[tokio::test]
async fn headers_over_the_limit_are_refused() {
    let (server, _) = server(Limits { header_bytes: 500, ..Limits::default() }, true).await;
    let small = with(post(PATH, question().to_string()), "x-filler", &"x".repeat(300));
    assert_eq!(send(&server, small).await.0, 200);
    let large = with(post(PATH, question().to_string()), "x-filler", &"x".repeat(500));
    let (status, _, body) = send(&server, large).await;
    assert_eq!((status, &body["code"]), (431, &json!("headers_too_large")));
}

#[tokio::test]
async fn a_request_that_does_not_end_is_too_slow() {
    let (server, _) = server(Limits { request_time: Duration::from_millis(50), ..Limits::default() }, true).await;
    let (status, headers, body) = send(&server, post(PATH, unfinished())).await;
    assert_eq!((status, &body["code"]), (503, &json!("too_slow")));
    assert!(headers.contains_key("retry-after"));
}

#[tokio::test]
async fn requests_over_the_number_at_once_are_refused_and_probes_are_not() {
    let (server, _) = server(Limits { concurrent_requests: 1, ..Limits::default() }, true).await;
    let held = tokio::spawn(server.clone().oneshot(post(PATH, unfinished())));
    let mut last = 0;
    for _ in 0..1000 {
        let (status, _, body) = send(&server, post(PATH, question().to_string())).await;
        last = status;
        if status == 503 {
            assert_eq!(body["code"], "too_busy");
            break;
        }
        tokio::task::yield_now().await;
    }
    assert_eq!(last, 503, "the request that is held takes the one place");
    let probe = Request::get("/healthz").body(Body::empty()).expect("is a request");
    assert_eq!(send(&server, probe).await.0, 200);
    held.abort();
    assert!(held.await.expect_err("it never ends by itself").is_cancelled());
    assert_eq!(send(&server, post(PATH, question().to_string())).await.0, 200, "the place is free again");
}

#[tokio::test]
async fn streams_of_events_over_the_number_at_once_are_refused_and_hold_no_place_of_a_request() {
    let limits = Limits {
        event_streams: 2,
        concurrent_requests: 1,
        request_time: Duration::from_millis(50),
        ..Limits::default()
    };
    let (server, _) = server(limits, true).await;
    let open = async || {
        let request = Request::get("/api/v1/events").body(Body::empty()).expect("is a request");
        server.clone().oneshot(request).await.expect("routes do not fail")
    };
    let (first, second) = (open().await, open().await);
    assert_eq!([first.status(), second.status()], [200, 200]);
    let (status, _, body) = send(&server, Request::get("/api/v1/events").body(Body::empty()).expect("is one")).await;
    assert_eq!((status, &body["code"]), (503, &json!("too_busy")));
    assert_eq!(send(&server, post(PATH, question().to_string())).await.0, 200);
    drop(first);
    assert_eq!(open().await.status(), 200);
    // What is open goes on longer than a request may take.
    let mut events = Events::new(second.into_body());
    assert_eq!(events.name().await, "state");
    tokio::time::sleep(Duration::from_millis(100)).await;
    let more = tokio::time::timeout(Duration::from_millis(100), events.name()).await;
    assert!(more.is_err(), "nothing changed, and it has not ended");
}

#[tokio::test]
async fn each_asker_has_a_rate_of_its_own() {
    let limits = Limits { requests_per_second: 1, burst: 3, ..Limits::default() };
    let (server, [one, two]) = server(limits, false).await;
    let ask = |key: &str| with(post(PATH, question().to_string()), "authorization", key);
    for remaining in [2, 1, 0] {
        let (status, headers, _) = send(&server, ask(&one)).await;
        assert_eq!(status, 200);
        assert_eq!(headers["ratelimit"], format!("\"asker\";r={remaining};t=1"));
        assert_eq!(headers["ratelimit-policy"], "\"asker\";q=3;w=3");
    }
    let (status, headers, body) = send(&server, ask(&one)).await;
    assert_eq!((status, &body["code"]), (429, &json!("rate_limited")));
    assert_eq!(headers["retry-after"], "1");
    assert_eq!(send(&server, ask(&two)).await.0, 200, "another key is not concerned");

    // A key that is wrong counts for the address that it came from, and not for the key whose id it has.
    let guess = format!("{}x", two);
    let from = |address: &str| with(ask(&guess), "x-forwarded-for", address);
    for _ in 0..5 {
        send(&server, from("198.51.100.7")).await;
    }
    assert_eq!(send(&server, from("203.0.113.9, 198.51.100.7")).await.0, 429, "the last address is the proxy's word");
    assert_ne!(send(&server, from("198.51.100.8")).await.0, 429);
    assert_eq!(send(&server, ask(&two)).await.0, 200);
}

#[tokio::test]
async fn the_demo_and_a_rate_of_zero_have_no_limit() {
    let limits = |requests_per_second| Limits { requests_per_second, burst: 1, ..Limits::default() };
    for (server, key) in [(server(limits(1), true).await.0, None), {
        let (server, [key, _]) = server(limits(0), false).await;
        (server, Some(key))
    }] {
        for _ in 0..20 {
            let mut request = post(PATH, question().to_string());
            if let Some(key) = &key {
                request = with(request, "authorization", key);
            }
            let (status, headers, _) = send(&server, request).await;
            assert_eq!((status, headers.contains_key("ratelimit")), (200, false));
        }
    }
}

#[tokio::test]
async fn errors_that_no_route_makes_are_problems_too() {
    let (server, _) = server(Limits::default(), true).await;
    let request = |method: &str, path: &str| {
        Request::builder().method(method).uri(path).body(Body::empty()).expect("is a request")
    };
    let (status, headers, body) = send(&server, request("DELETE", "/api/v1/about")).await;
    assert_eq!((status, &body["code"]), (405, &json!("method_not_allowed")));
    assert_eq!(headers["allow"], "GET,HEAD");
    let (status, _, body) = send(&server, request("GET", "/api/v1/nothing")).await;
    assert_eq!((status, &body["code"]), (404, &json!("not_found")));
    let (status, _, body) = send(&server, request("POST", "/index.html")).await;
    assert_eq!((status, &body["code"]), (405, &json!("method_not_allowed")));
    let (status, _, body) = send(&server, with(post(PATH, "a=b"), "content-type", "text/csv")).await;
    assert_eq!((status, &body["code"]), (415, &json!("unsupported_media_type")));
    // A path that is not UTF-8 is refused by the extractor of paths.
    let (status, _, body) = send(&server, request("GET", "/api/v1/organizations/%ff/administrators")).await;
    assert_eq!((status, &body["code"]), (400, &json!("bad_request")));
}

#[tokio::test]
async fn a_request_id_comes_back_and_one_that_is_not_sane_is_replaced() {
    let (server, _) = server(Limits::default(), true).await;
    let ask = |id: &[u8]| {
        let mut request = post(PATH, question().to_string());
        request.headers_mut().insert("x-request-id", id.try_into().expect("is a header"));
        request
    };
    for id in ["bfe9eb29-ab87-4ca3-be83-a1d5d8305716", "x", &"a".repeat(200)] {
        assert_eq!(send(&server, ask(id.as_bytes())).await.1["x-request-id"], id);
    }
    for id in [&b""[..], b"two words", b"\xffid", "a".repeat(201).as_bytes()] {
        let minted = send(&server, ask(id)).await.1["x-request-id"].clone();
        assert_eq!(minted.len(), 36, "{minted:?}");
        assert_ne!(minted.as_bytes(), id);
    }
    let (status, headers, _) = send(&server, with(post(PATH, "{"), "x-request-id", "refused")).await;
    assert_eq!((status, &headers["x-request-id"]), (400, &"refused".parse().expect("is a header")));
}

#[tokio::test]
async fn browsers_are_told_to_stay_with_tls_where_there_is_some() {
    let (server, _) = server(Limits::default(), true).await;
    let (_, headers, _) = send(&server, post(PATH, question().to_string())).await;
    assert_eq!(headers["strict-transport-security"], "max-age=31536000; includeSubDomains");
}
