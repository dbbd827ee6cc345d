//! What the server says and does when its database is gone.

#![allow(clippy::expect_used, clippy::indexing_slicing)]

use std::{
    sync::Arc,
    time::{Duration, Instant as Stopwatch},
};

use axum::{body::Body, http::Request};
use remit_host::{
    acts::Operator,
    http::{Server, Settings, router},
    start::{self, Freshness, Running},
};
use remit_model::{Instant, directory::Document};
use remit_tests::{
    doors::{post, send},
    fixture::{CATALOGUE, ENGINE, built, repository},
    tables::NOW,
};
use serde_json::json;

fn clock() -> Instant {
    NOW
}

#[tokio::test]
async fn without_its_database_a_server_answers_within_the_bound_and_then_refuses_and_says_so() {
    let bound = Duration::from_secs(2);
    let demo = std::fs::read_to_string(repository().join("host/demo/directory.json")).expect("it is there");
    let demo: Document = serde_json::from_str(&demo).expect("is a directory document");
    let empty = start::nothing_yet(ENGINE.clone(), CATALOGUE.clone());
    let store = start::in_memory().await.expect("a database in memory opens");
    let freshness = Freshness { bound, ..Freshness::default() };
    let running = Running::start(store, empty, freshness, clock).await.expect("an empty log can be read");
    assert!(running.ledger.replace(&Operator::at_the_command_line(), demo).await.is_ok());
    let settings = Settings { demo: true, ..Settings::new("http://remit.example", clock) };
    let server = router(Arc::new(Server::new(&running, built(), settings)));
    let ready = || Request::get("/readyz").body(Body::empty()).expect("is a request");
    let question = json!({
        "subject": { "type": "user", "id": "anna@acme.example" }, "action": { "name": "devices.manage" },
        "resource": { "type": "organization", "id": "acme" },
    });
    assert_eq!(send(&server, ready()).await.0, 200);

    running.store.pool().close().await;
    let closed = Stopwatch::now();
    let (status, body) = send(&server, ready()).await;
    assert_eq!((status, &body["code"], &body["ready"]), (503, &json!("not_ready"), &json!(false)));
    assert_eq!(body["checks"]["module"], "ok");
    assert_ne!(body["checks"]["database"], "ok");
    let (mut answered, mut refused) = (0, None);
    while refused.is_none() {
        let (status, body) = post(&server, "/access/v1/evaluation", &question).await;
        match status {
            200 => answered += 1,
            _ => refused = Some((status, body["code"].clone(), closed.elapsed())),
        }
        tokio::task::yield_now().await;
        assert!(closed.elapsed() < bound * 10, "it is still answered");
    }
    let (status, code, after) = refused.expect("it ended so");
    println!(
        "{answered} checks were answered after the database was gone; refused from {after:?} on, the bound is {bound:?}"
    );
    assert_eq!((status, code), (503, json!("stale_directory")));
    assert!(answered > 0, "within the bound it is answered");
    assert!(after <= bound + Duration::from_secs(1), "{after:?}");
    let (_, body) = send(&server, ready()).await;
    assert_ne!(body["checks"]["directory"], "ok");
    let alive = Request::get("/healthz").body(Body::empty()).expect("is a request");
    assert_eq!(send(&server, alive).await.0, 200, "the process lives, and need not be started again");
}
