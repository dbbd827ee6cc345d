//! A catalogue is drafted, held against assertions, activated on every server, and rolled back.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use axum::{
    Router,
    body::{Body, to_bytes},
    http::Request,
};
use remit_host::{
    acts::Operator,
    identity::{self, ApiKey, Scope},
    log::ServerEdit,
    start::{self, Running},
};
use remit_model::directory::{Document, parse_instant};
use remit_tests::{
    doors::{routes, running, send, set_clock},
    fixture::{CATALOGUE, directory, repository},
};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use tower::ServiceExt;

/// A server with the demo directory, and the keys of a service that operates it and of one that does not.
struct Site {
    running: Running,
    routes: Router,
    operator: String,
    reader: String,
}

impl Site {
    async fn open() -> Self {
        let now = parse_instant("2026-11-20T09:00:00Z").expect("is a time");
        set_clock(now);
        let text = std::fs::read_to_string(repository().join("host/demo/directory.json")).expect("the demo is there");
        let document: Document = serde_json::from_str(&text).expect("the demo is a directory document");
        let store = start::in_memory().await.expect("a database in memory opens");
        let running = running(store, Some(directory(&document))).await;
        let mut keys = Vec::new();
        for scopes in [vec![Scope::Write, Scope::Decide], vec![Scope::Read, Scope::Decide]] {
            let (key, secret) = ApiKey::create("a test".into(), scopes, None, now, None);
            let edit = ServerEdit::KeyCreated { key };
            let by = Operator::at_the_command_line();
            running.ledger.operate(&by, "key.create", "a test", edit).await.expect("a key is created");
            keys.push(secret.expose_secret().to_owned());
        }
        let routes = routes(&running, false, identity::Settings::default());
        let [operator, reader] = <[String; 2]>::try_from(keys).expect("there are two");
        Self { running, routes, operator, reader }
    }

    async fn ask(&self, key: &str, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("authorization", format!("Bearer {key}"))
            .header("content-type", "application/json");
        let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
        send(&self.routes, request.body(body).expect("is a request")).await
    }

    async fn operate(&self, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        self.ask(&self.operator, method, path, body).await
    }

    /// Whether device administrators of Acme may manage devices.
    async fn petra_manages_devices(&self) -> bool {
        let body = petra("devices.manage");
        let (status, answer) = self.operate("POST", "/access/v1/evaluation", Some(body)).await;
        assert_eq!(status, 200, "{answer}");
        answer["decision"].as_bool().expect("is a decision")
    }

    async fn draft(&self, text: &str, assertions: Value) -> (String, Value) {
        let body = json!({ "name": "fewer devices", "text": text, "assertions": assertions });
        let (status, answer) = self.operate("POST", "/api/v1/catalogues", Some(body)).await;
        assert_eq!(status, 200, "{answer}");
        (answer["draft"]["id"].as_str().expect("has an id").to_owned(), answer["checked"].clone())
    }

    fn revision(&self) -> u64 {
        self.running.live.newest().revision()
    }
}

fn petra(action: &str) -> Value {
    json!({
        "subject": { "type": "user", "id": "petra.nyberg@acme.example" },
        "action": { "name": action },
        "resource": { "type": "organization", "id": "acme" },
    })
}

fn assertion(action: &str, allow: bool) -> Value {
    json!({ "name": format!("petra, {action}"), "request": petra(action), "expect": { "allow": allow } })
}

/// The catalogue that ships, but user and device administrators only see devices.
fn fewer_devices() -> String {
    let row = |line: &&str| line.starts_with("devices ") || line.starts_with("devices=");
    let line = CATALOGUE.text.lines().find(row).expect("there is a row of devices").to_owned();
    let cells: Vec<&str> = line.split('"').collect();
    // Cells stand between quotes, the columns in the order FA, RO, SA, UDA.
    let mut changed: Vec<String> = cells.iter().map(ToString::to_string).collect();
    changed[7] = changed[7].replace("manage", "view");
    assert_ne!(cells[7], changed[7], "{line}");
    CATALOGUE.text.replacen(&line, &changed.join("\""), 1)
}

#[tokio::test]
async fn a_draft_that_holds_is_activated_and_rolled_back() {
    let site = Site::open().await;
    assert!(site.petra_manages_devices().await);
    let assertions = json!([assertion("devices.manage", false), assertion("devices.view", true)]);
    let (draft, checked) = site.draft(&fewer_devices(), assertions).await;
    assert_eq!((&checked["findings"], &checked["failed"]), (&json!([]), &json!([])), "{checked}");
    assert!(site.petra_manages_devices().await, "a draft changes nothing");

    let (status, answer) = site.operate("POST", &format!("/api/v1/catalogues/{draft}/activate"), None).await;
    assert_eq!(status, 200, "{answer}");
    assert!(!site.petra_manages_devices().await);
    let (_, listed) = site.operate("GET", "/api/v1/catalogues", None).await;
    assert_eq!(listed["active"]["sha256"], checked["sha256"]);
    let (_, about) = site.operate("GET", "/api/v1/about", None).await;
    assert_eq!(about["catalogue"]["sha256"], checked["sha256"], "browsers load the active one");

    let (status, answer) = site.operate("POST", "/api/v1/catalogues/roll-back", None).await;
    assert_eq!((status, &answer["sha256"]), (200, &json!(CATALOGUE.sha256)), "{answer}");
    assert!(site.petra_manages_devices().await);
}

#[tokio::test]
async fn a_server_that_starts_later_decides_by_the_active_catalogue() {
    let site = Site::open().await;
    let (draft, _) = site.draft(&fewer_devices(), json!([assertion("devices.manage", false)])).await;
    site.operate("POST", &format!("/api/v1/catalogues/{draft}/activate"), None).await;
    let later = running(site.running.store.clone(), None).await;
    let state = later.live.newest();
    assert_eq!(state.revision(), site.revision());
    assert_eq!(state.decider.catalogue().sha256, site.running.live.newest().decider.catalogue().sha256);
}

#[tokio::test]
async fn a_catalogue_that_was_active_once_is_there_still() {
    let site = Site::open().await;
    let facts = "/api/v1/organizations/acme/users/petra.nyberg@acme.example/facts";
    let before = site.revision();
    let (draft, checked) = site.draft(&fewer_devices(), json!([assertion("devices.manage", false)])).await;
    site.operate("POST", &format!("/api/v1/catalogues/{draft}/activate"), None).await;
    let (_, now) = site.ask(&site.reader, "GET", facts, None).await;
    assert_eq!(now["catalogue"]["sha256"], checked["sha256"]);
    let (_, then) = site.ask(&site.reader, "GET", &format!("{facts}?as_of={before}"), None).await;
    assert_eq!(then["catalogue"]["sha256"], CATALOGUE.sha256);
    site.operate("POST", "/api/v1/catalogues/roll-back", None).await;

    // A server that starts later has them all, and no others.
    let later = running(site.running.store.clone(), None).await;
    let later = routes(&later, false, identity::Settings::default());
    let fewer = remit_catalogue::compile(&fewer_devices()).expect("compiles");
    for (sha256, bytes) in
        [(&fewer.sha256, Some(&fewer.bytes)), (&CATALOGUE.sha256, Some(&CATALOGUE.bytes)), (&"0".repeat(64), None)]
    {
        let request = Request::get(format!("/catalogue/{sha256}.bin")).body(Body::empty()).expect("is a request");
        let response = later.clone().oneshot(request).await.expect("routes do not fail");
        assert_eq!(response.status(), if bytes.is_some() { 200 } else { 404 });
        let body = to_bytes(response.into_body(), 16 << 20).await.expect("the body can be read");
        assert!(bytes.is_none_or(|bytes| body == *bytes));
    }
}

#[tokio::test]
async fn a_draft_with_findings_is_kept_and_not_activated() {
    let site = Site::open().await;
    let (draft, checked) = site.draft("schema = 1\nroles = 7\n", json!([assertion("devices.view", true)])).await;
    assert!(checked["findings"][0]["line"].is_number(), "{checked}");
    let before = site.revision();
    let (status, problem) = site.operate("POST", &format!("/api/v1/catalogues/{draft}/activate"), None).await;
    assert_eq!((status, &problem["code"]), (422, &json!("catalogue_unusable")), "{problem}");
    assert_eq!(site.revision(), before);
}

#[tokio::test]
async fn a_draft_whose_assertions_fail_is_not_activated() {
    let site = Site::open().await;
    let before = site.revision();
    let (draft, checked) = site.draft(&fewer_devices(), json!([assertion("devices.manage", true)])).await;
    assert_eq!(checked["failed"][0]["name"], "petra, devices.manage");
    assert_eq!(checked["failed"][0]["found"], "deny, level view, because level_too_low");
    let (status, problem) = site.operate("POST", &format!("/api/v1/catalogues/{draft}/activate"), None).await;
    assert_eq!((status, &problem["code"]), (422, &json!("assertions_failed")), "{problem}");

    let (unproved, _) = site.draft(&fewer_devices(), json!([])).await;
    let (status, problem) = site.operate("POST", &format!("/api/v1/catalogues/{unproved}/activate"), None).await;
    assert_eq!((status, &problem["code"]), (422, &json!("no_assertions")), "{problem}");
    assert_eq!(site.revision(), before);
    assert!(site.petra_manages_devices().await);
}

#[tokio::test]
async fn of_two_changes_of_one_version_of_a_draft_the_second_is_stale() {
    let site = Site::open().await;
    let (draft, _) = site.draft("schema = 1", json!([])).await;
    let path = format!("/api/v1/catalogues/{draft}");
    let change = |text: &str| json!({ "name": "mine", "text": text, "version": 1 });
    assert_eq!(site.operate("PUT", &path, Some(change("schema = 1 # a"))).await.0, 200);
    let (status, problem) = site.operate("PUT", &path, Some(change("schema = 1 # b"))).await;
    assert_eq!((status, &problem["code"]), (412, &json!("stale")), "{problem}");
    let (_, kept) = site.operate("GET", &path, None).await;
    assert_eq!(kept["draft"]["text"], "schema = 1 # a");
    assert_eq!(site.operate("DELETE", &path, None).await.0, 200);
    assert_eq!(site.operate("GET", &path, None).await.0, 404);
}

#[tokio::test]
async fn only_whoever_operates_the_server_sees_and_changes_versions() {
    let site = Site::open().await;
    for (method, path) in [
        ("GET", "/api/v1/catalogues"),
        ("POST", "/api/v1/catalogues/roll-back"),
        ("POST", "/api/v1/catalogues/x/activate"),
        ("DELETE", "/api/v1/catalogues/x"),
    ] {
        let (status, problem) = site.ask(&site.reader, method, path, None).await;
        assert_eq!(status, 403, "{method} {path}: {problem}");
    }
    let (status, problem) = site.operate("POST", "/api/v1/catalogues/roll-back", None).await;
    assert_eq!((status, &problem["code"]), (409, &json!("nothing_before")), "{problem}");
}
