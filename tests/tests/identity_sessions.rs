//! Sessions of people: how they start, what they are good for, and how they end.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use axum::{
    Router,
    body::Body,
    http::{Method, Request},
};
use remit_host::{
    acts::Operator,
    identity::Settings,
    log::Store,
    start::{Running, in_memory},
};
use remit_model::{Instant, directory::parse_instant};
use remit_tests::{
    browser::{Browser, Got},
    doors::{PUBLIC_URL, routes, running, send, set_clock},
    fixture::demo_directory,
};
use serde_json::{Value, json};
use sqlx::Row;

const COOKIE: &str = "__Host-remit";
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// The moment so many milliseconds after the tests begin.
fn after(milliseconds: i64) {
    let start = parse_instant("2026-11-20T09:00:00Z").expect("is a moment");
    set_clock(Instant(start.0 + milliseconds));
}

async fn demo() -> (Running, Router) {
    after(0);
    let running = running(in_memory().await.expect("opens"), Some(demo_directory())).await;
    let server = routes(&running, true, Settings::default());
    (running, server)
}

async fn choose(browser: &mut Browser, user: &str) -> Got {
    browser.post("/auth/demo", &json!({ "user": user })).await
}

async fn signed_in(server: &Router, user: &str) -> Browser {
    let mut browser = Browser::new(server);
    assert_eq!(choose(&mut browser, user).await.status, 204);
    browser
}

/// Who the server takes a browser for.
async fn who(browser: &mut Browser) -> Value {
    let got = browser.get("/api/v1/session").await;
    assert_eq!(got.status, 200, "{got:?}");
    if got.body["kind"] == "person" { got.body["id"].clone() } else { got.body["kind"].clone() }
}

#[tokio::test]
async fn a_session_is_a_cookie_that_only_the_host_gets() {
    let (_running, server) = demo().await;
    let mut browser = Browser::new(&server);
    assert_eq!(who(&mut browser).await, "visitor");
    let got = choose(&mut browser, "anna@acme.example").await;
    assert_eq!((got.status, got.set_cookies.len()), (204, 1));
    let (pair, attributes) = got.set_cookies[0].split_once("; ").expect("has attributes");
    let token = pair.strip_prefix("__Host-remit=").expect("is named so that only the host sets it");
    assert_eq!(token.len(), 43, "256 bits in base64");
    let mut attributes: Vec<&str> = attributes.split("; ").collect();
    attributes.sort_unstable();
    assert_eq!(attributes, ["HttpOnly", "Path=/", "SameSite=Lax", "Secure"]);

    let got = browser.get("/api/v1/session").await;
    let expected = json!({
        "kind": "person", "id": "anna@acme.example", "name": "Anna Berg",
        "organization": { "id": "acme", "name": "Acme AB" },
        "ends_at": "2026-11-20T21:00:00Z", "idle_ends_at": "2026-11-20T09:30:00Z",
    });
    assert_eq!(got.body, expected);
}

#[tokio::test]
async fn the_database_has_no_token_that_could_be_used() {
    let (running, server) = demo().await;
    let mut browser = signed_in(&server, "anna@acme.example").await;
    let rows = sqlx::query("SELECT token FROM sessions").fetch_all(running.store.pool()).await.expect("can be read");
    let kept: String = rows[0].get(0);
    assert_eq!((rows.len(), kept.len()), (1, 64));
    assert_ne!(kept, browser.cookies[COOKIE]);
    browser.cookies.insert(COOKIE.into(), kept);
    assert_eq!(who(&mut browser).await, "visitor");
}

#[tokio::test]
async fn a_session_that_is_not_used_for_half_an_hour_is_over() {
    let (_running, server) = demo().await;
    let mut used = signed_in(&server, "anna@acme.example").await;
    let mut unused = signed_in(&server, "anna@acme.example").await;
    after(29 * MINUTE);
    assert_eq!(who(&mut used).await, "anna@acme.example");
    after(30 * MINUTE - 1);
    assert_eq!(who(&mut unused.clone()).await, "anna@acme.example");
    after(59 * MINUTE - 1);
    assert_eq!(who(&mut used).await, "anna@acme.example");
    after(60 * MINUTE);
    assert_eq!(who(&mut unused).await, "visitor");
    after(88 * MINUTE);
    assert_eq!(who(&mut used).await, "anna@acme.example");
    after(118 * MINUTE);
    assert_eq!(who(&mut used).await, "visitor");
}

#[tokio::test]
async fn a_session_is_over_after_twelve_hours_however_much_it_is_used() {
    let (_running, server) = demo().await;
    let mut browser = signed_in(&server, "anna@acme.example").await;
    for minutes in (20..720).step_by(20) {
        after(minutes * MINUTE);
        assert_eq!(who(&mut browser).await, "anna@acme.example", "after {minutes} minutes");
    }
    after(12 * HOUR - 1);
    assert_eq!(who(&mut browser).await, "anna@acme.example");
    after(12 * HOUR);
    assert_eq!(who(&mut browser).await, "visitor");
}

#[tokio::test]
async fn use_is_written_down_once_a_minute() {
    let (running, server) = demo().await;
    let mut browser = signed_in(&server, "anna@acme.example").await;
    let mut noted = Vec::new();
    for seconds in [1, 59, 60, 61, 119, 120] {
        after(seconds * 1000);
        who(&mut browser).await;
        let row = sqlx::query("SELECT seen_at - started_at FROM sessions").fetch_one(running.store.pool()).await;
        noted.push(row.expect("there is one").get::<i64, _>(0) / 1000);
    }
    assert_eq!(noted, [0, 0, 60, 60, 60, 120]);
}

#[tokio::test]
async fn sessions_that_are_over_are_swept_up() {
    let (running, server) = demo().await;
    signed_in(&server, "anna@acme.example").await;
    after(HOUR);
    signed_in(&server, "bo@acme.example").await;
    let rows = sqlx::query("SELECT user_id FROM sessions").fetch_all(running.store.pool()).await.expect("can be read");
    let users: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    assert_eq!(users, ["bo@acme.example"]);
}

#[tokio::test]
async fn signing_out_ends_the_session_and_takes_the_cookie() {
    let (_running, server) = demo().await;
    let mut browser = signed_in(&server, "anna@acme.example").await;
    let mut elsewhere = signed_in(&server, "anna@acme.example").await;
    let mut copy = browser.clone();
    assert_eq!(browser.post("/auth/sign-out", &Value::Null).await.status, 204);
    assert!(!browser.cookies.contains_key(COOKIE), "the cookie is still there");
    assert_eq!(who(&mut copy).await, "visitor", "the token still works");
    assert_eq!(who(&mut elsewhere).await, "anna@acme.example");
    assert_eq!(browser.post("/auth/sign-out", &Value::Null).await.status, 204, "again, without a session");
}

#[tokio::test]
async fn signing_out_everywhere_ends_all_sessions_of_the_person() {
    let (_running, server) = demo().await;
    let mut browser = signed_in(&server, "anna@acme.example").await;
    let mut elsewhere = signed_in(&server, "anna@acme.example").await;
    let mut other = signed_in(&server, "bo@acme.example").await;
    assert_eq!(browser.post("/auth/sign-out?everywhere=true", &Value::Null).await.status, 204);
    assert_eq!(who(&mut elsewhere).await, "visitor");
    assert_eq!(who(&mut other).await, "bo@acme.example");
}

#[tokio::test]
async fn a_query_that_cannot_be_read_is_a_problem() {
    let (_running, server) = demo().await;
    let mut browser = signed_in(&server, "anna@acme.example").await;
    let got = browser.post("/auth/sign-out?everywhere=maybe", &Value::Null).await;
    assert_eq!((got.status, got.code()), (400, "bad_request"));
    for path in ["/auth/sign-in?return_to=/&return_to=/", "/auth/callback?state=a&state=b"] {
        let got = browser.get(path).await;
        assert_eq!((got.status, got.code()), (400, "bad_request"), "{path}");
    }
    assert_eq!(who(&mut browser).await, "anna@acme.example");
}

#[tokio::test]
async fn signing_in_again_makes_another_token_and_ends_the_one_before() {
    let (_running, server) = demo().await;
    let mut browser = signed_in(&server, "anna@acme.example").await;
    let mut before = browser.clone();
    choose(&mut browser, "bo@acme.example").await;
    assert_ne!(browser.cookies[COOKIE], before.cookies[COOKIE]);
    assert_eq!(who(&mut browser).await, "bo@acme.example");
    assert_eq!(who(&mut before).await, "visitor");
}

#[tokio::test]
async fn a_session_ended_on_one_server_is_over_on_every_server() {
    after(0);
    let file = std::env::temp_dir().join(format!("remit-sessions-{}.db", std::process::id()));
    let url = format!("sqlite:{}", file.display());
    let open = || async { Store::open(&url).await.expect("opens") };
    let one = running(open().await, Some(demo_directory())).await;
    let two = running(open().await, None).await;
    let mut browser = signed_in(&routes(&one, true, Settings::default()), "anna@acme.example").await;
    let other = routes(&two, true, Settings::default());
    let mut there = Browser::new(&other);
    there.cookies.clone_from(&browser.cookies);
    assert_eq!(who(&mut there).await, "anna@acme.example");
    browser.post("/auth/sign-out", &Value::Null).await;
    assert_eq!(who(&mut there).await, "visitor");
    one.stop().await;
    two.stop().await;
    let beside = |end: &str| std::fs::remove_file(format!("{}{end}", file.display()));
    beside("").expect("the file can be removed");
    let _ = (beside("-wal"), beside("-shm"));
}

#[tokio::test]
async fn a_session_of_somebody_who_has_left_the_directory_is_not_taken() {
    let (running, server) = demo().await;
    let mut browser = signed_in(&server, "anna@acme.example").await;
    let mut document = demo_directory().to_document();
    document.users.retain(|user| user.id.as_str() != "anna@acme.example");
    document.assignments.retain(|it| it.user.as_str() != "anna@acme.example");
    running.ledger.replace(&Operator::at_the_command_line(), document).await.expect("is written");
    assert_eq!(who(&mut browser).await, "visitor");
    let real = routes(&running, false, Settings::default());
    let mut there = Browser::new(&real);
    there.cookies.clone_from(&browser.cookies);
    let got = there.get("/api/v1/session").await;
    assert_eq!((got.status, got.code()), (401, "unauthenticated"));
}

#[tokio::test]
async fn without_the_database_nobody_is_taken_for_a_visitor() {
    let (running, server) = demo().await;
    let mut browser = signed_in(&server, "anna@acme.example").await;
    running.store.pool().close().await;
    let got = browser.get("/api/v1/session").await;
    assert_eq!((got.status, got.code()), (503, "store_unavailable"));
    let question = json!({
        "subject": { "type": "user", "id": "anna@acme.example" }, "action": { "name": "devices.view" },
        "resource": { "type": "organization", "id": "acme" },
    });
    let got = browser.post("/auth/demo", &json!({ "user": "bo@acme.example" })).await;
    assert_eq!((got.status, got.code()), (503, "store_unavailable"));
    let got = Browser::new(&server).post("/access/v1/evaluation", &question).await;
    assert_eq!(got.status, 200, "a visitor of the demo needs no database");
}

#[tokio::test]
async fn another_sites_page_cannot_change_anything_with_the_session() {
    let (_running, server) = demo().await;
    let browser = signed_in(&server, "anna@acme.example").await;
    let refused: [&[(&'static str, &str)]; 8] = [
        &[],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[("origin", "http://remit.example.evil.example")],
        &[("origin", "https://remit.example")],
        &[("origin", "http://remit.example:8080")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.example"), ("sec-fetch-site", "same-origin")],
    ];
    for headers in refused {
        for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            for path in ["/auth/sign-out", "/access/v1/evaluation", "/api/v1/nothing-there"] {
                let got = browser.saying(headers).send(method.clone(), path, Body::empty()).await;
                assert_eq!((got.status, got.code()), (403, "cross_origin"), "{method} {path} {headers:?}");
            }
        }
        assert_eq!(who(&mut browser.saying(headers)).await, "anna@acme.example", "reading is no change");
    }
    let taken: [&[(&'static str, &str)]; 2] = [&[("origin", PUBLIC_URL)], &[("sec-fetch-site", "same-origin")]];
    for headers in taken {
        let got = browser.saying(headers).post("/auth/sign-out", &Value::Null).await;
        assert_eq!(got.status, 204, "{headers:?}");
    }
}

#[tokio::test]
async fn another_sites_page_cannot_sign_anybody_in() {
    let (_running, server) = demo().await;
    let mut browser = Browser::new(&server).saying(&[("origin", "https://evil.example")]);
    let got = choose(&mut browser, "anna@acme.example").await;
    assert_eq!((got.status, got.code()), (403, "cross_origin"));
    assert!(got.set_cookies.is_empty(), "{got:?}");
}

#[tokio::test]
async fn only_the_demo_lets_people_choose_who_they_are() {
    let (running, server) = demo().await;
    let got = choose(&mut Browser::new(&server), "nobody@acme.example").await;
    assert_eq!((got.status, got.code(), &got.body["pointer"]), (404, "not_found", &json!("/user")));
    for body in [json!({}), json!({ "user": 1 }), json!({ "user": "" }), json!({ "user": "two words" })] {
        let got = Browser::new(&server).post("/auth/demo", &body).await;
        assert_eq!((got.status, &got.body["pointer"]), (400, &json!("/user")), "{body}");
    }
    let real = routes(&running, false, Settings::default());
    let mut browser = Browser::new(&real);
    let got = choose(&mut browser, "anna@acme.example").await;
    assert_eq!((got.status, got.code()), (404, "not_found"));
    assert_eq!(browser.get("/api/v1/demo/people").await.status, 404);
    assert!(browser.cookies.is_empty());
    let got = browser.get("/api/v1/session").await;
    assert_eq!((got.status, got.code()), (401, "unauthenticated"));
}

#[tokio::test]
async fn the_demo_lists_everybody_with_home_and_roles() {
    let (_running, server) = demo().await;
    let (status, body) = send(&server, Request::get("/api/v1/demo/people").body(Body::empty()).expect("is one")).await;
    assert_eq!(status, 200);
    let items = body["items"].as_array().expect("is a list");
    assert_eq!(items.len(), demo_directory().user_count());
    let anna = items.iter().find(|it| it["id"] == "anna@acme.example").expect("she is there");
    assert_eq!(anna["name"], "Anna Berg");
    assert_eq!(anna["organization"], json!({ "id": "acme", "name": "Acme AB" }));
    assert!(anna["roles"].as_array().expect("is a list").contains(&json!("full_admin")), "{anna}");
}
