use std::{sync::Arc, time::Duration};

use axum::{body::Body, http::Request};
use remit_host::{
    http::{Server, Settings, router},
    identity::Scope,
    start::{Freshness, Running, in_memory, nothing_yet},
};
use remit_model::Instant;
use remit_tests::{
    app::{App, Client},
    doors::{PUBLIC_URL, clock, set_clock},
    events::Events,
    fixture::{CATALOGUE, ENGINE, built},
    tables::NOW,
};
use serde_json::json;
use tower::ServiceExt;

on_both! {
    a_change_by_one_person_arrives_at_the_stream_of_another
    a_stream_ends_when_its_session_has_ended
    an_open_stream_keeps_no_session_alive
    a_stream_of_a_service_ends_with_its_key
    streams_end_when_the_server_is_about_to_stop
    nobody_has_more_than_twenty_streams
}

async fn change(client: &Client, on: bool) -> u64 {
    let changed = client.json("PUT", "/organizations/acme/support-read-only", json!({ "on": on })).await.is(200);
    changed.json["revision"].as_u64().expect("has a revision")
}

async fn a_change_by_one_person_arrives_at_the_stream_of_another(app: App) {
    let about = app.anonymous().get("/about").await.is(200).json;
    let mut events = app.signed_in("bo@acme.example").await.events().await;
    let (name, first) = events.next().await.expect("the state is told at once");
    let expected = json!({
        "revision": app.running.live.newest().revision(), "now_ms": NOW.0,
        "module": about["module"]["sha256"], "catalogue": about["catalogue"]["sha256"],
    });
    assert_eq!((name.as_str(), first), ("state", expected));

    let anna = app.signed_in("anna@acme.example").await;
    let revision = change(&anna, true).await;
    let (name, told) = events.next().await.expect("the change is told");
    assert_eq!((name.as_str(), &told["revision"]), ("state", &json!(revision)));

    // Two changes in quick succession are told as soon as the last one is, by one event or by two.
    change(&anna, false).await;
    let revision = change(&anna, true).await;
    let mut told = 0;
    while told != revision {
        let (name, newest) = events.next().await.expect("the changes are told");
        assert_eq!(name, "state");
        assert!(newest["revision"].as_u64() > Some(told), "each revision is told once");
        told = newest["revision"].as_u64().expect("has a revision");
    }
}

async fn a_stream_ends_when_its_session_has_ended(app: App) {
    let anna = app.signed_in("anna@acme.example").await;
    let bo = app.signed_in("bo@acme.example").await;
    let (mut of_bo, mut of_anna) = (bo.events().await, anna.events().await);
    assert_eq!((of_bo.name().await, of_anna.name().await), ("state".into(), "state".into()));
    let _ = bo.at("POST", "/auth/sign-out", "").await.is(204);
    change(&anna, true).await;
    assert_eq!((of_bo.name().await, of_bo.name().await), ("signed-out".into(), "end".into()));
    assert_eq!(of_anna.name().await, "state");
}

async fn an_open_stream_keeps_no_session_alive(app: App) {
    let minutes = |count: i64| set_clock(Instant(NOW.0 + count * 60_000));
    let bo = app.signed_in("bo@acme.example").await;
    let mut events = bo.events().await;
    assert_eq!(events.name().await, "state");
    minutes(20);
    // Neither does a stream that is opened again, nor what a page reads by itself.
    let mut again = bo.events().await;
    assert_eq!(again.name().await, "state");
    let _ = bo.with("remit-unattended", "true").get("/session").await.is(200);
    change(&app.person("anna@acme.example").await, true).await;
    assert_eq!((events.name().await, again.name().await), ("state".into(), "state".into()));
    minutes(30);
    assert_eq!((events.name().await, events.name().await), ("signed-out".into(), "end".into()));
    assert_eq!((again.name().await, again.name().await), ("signed-out".into(), "end".into()));
}

async fn a_stream_of_a_service_ends_with_its_key(app: App) {
    let service = app.key(&[Scope::Read], Some("havsund")).await;
    let mut events = service.events().await;
    assert_eq!(events.name().await, "state");
    let deciding = app.key(&[Scope::Decide, Scope::Write], None).await;
    assert_eq!(events.name().await, "state", "a new key is a change");
    let _ = deciding.get("/events").await.is_problem(403, "forbidden");
    let keys = app.running.live.newest().keys.clone();
    let by = remit_host::acts::Operator::at_the_command_line();
    for id in keys.into_keys() {
        let gone = remit_host::log::ServerEdit::KeyRevoked { id: id.clone() };
        assert!(app.running.ledger.operate(&by, "keys.revoke", &id, gone).await.is_ok());
    }
    // The stream may have told of the other key's end before it was told of its own.
    let mut last = events.name().await;
    if last == "state" {
        last = events.name().await;
    }
    assert_eq!((last.as_str(), events.name().await), ("signed-out", "end".into()));
}

async fn streams_end_when_the_server_is_about_to_stop(app: App) {
    let bo = app.signed_in("bo@acme.example").await;
    let mut events = bo.events().await;
    assert_eq!(events.name().await, "state");
    app.server.drain();
    assert_eq!(events.name().await, "end");
    let mut late = bo.events().await;
    assert_eq!((late.name().await, late.name().await), ("state".into(), "end".into()));
}

async fn nobody_has_more_than_twenty_streams(app: App) {
    let bo = app.signed_in("bo@acme.example").await;
    let mut open = Vec::new();
    for _ in 0..20 {
        open.push(bo.events().await);
    }
    let refused = app.signed_in("bo@acme.example").await.get("/events").await.is_problem(503, "too_busy");
    assert!(!refused.header("retry-after").is_empty());
    let _ = app.signed_in("anna@acme.example").await.get("/events").await.is(200);
    open.pop();
    let _ = bo.get("/events").await.is(200);
}

#[tokio::test]
async fn a_stream_says_when_the_server_cannot_prove_that_it_is_fresh() {
    set_clock(NOW);
    let empty = nothing_yet(ENGINE.clone(), CATALOGUE.clone());
    // Nobody looks at the log again, so that it is fresh only as long as the test says.
    let freshness = Freshness { bound: Duration::from_millis(500), poll: Duration::from_secs(600) };
    let store = in_memory().await.expect("a database in memory opens");
    let running = Running::start(store, empty, freshness, clock).await.expect("an empty log can be read");
    let settings = Settings { demo: true, ..Settings::new(PUBLIC_URL, clock) };
    let server = router(Arc::new(Server::new(&running, built(), settings)));
    running.live.prove(std::time::Instant::now());
    let request = Request::get("/api/v1/events").body(Body::empty()).expect("is a request");
    let response = server.oneshot(request).await.expect("routes do not fail");
    let mut events = Events::new(response.into_body());
    let mut last = events.name().await;
    if last == "state" {
        last = events.name().await;
    }
    assert_eq!(last, "stale");
    let fresh = async {
        loop {
            running.live.prove(std::time::Instant::now());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::select! {
        name = events.name() => assert_eq!(name, "state"),
        () = fresh => {}
    }
}
