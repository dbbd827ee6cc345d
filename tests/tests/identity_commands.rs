//! `remit bootstrap` and `remit key` as a shell sees them, and what a server makes of them.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod program;

use std::{env, fs, path::PathBuf, process::Output};

use axum::{Router, body::Body, http::Request};
use remit_host::{identity::Settings, log::Store, start::Running};
use remit_model::directory::parse_instant;
use remit_tests::doors::{routes, running, send, set_clock};
use serde_json::{Value, json};

use program::said;

/// A database of its own, gone with the value.
struct Database(PathBuf);

impl Database {
    fn new(name: &str) -> Self {
        Self(env::temp_dir().join(format!("remit-{name}-{}.db", std::process::id())))
    }

    fn url(&self) -> String {
        format!("sqlite:{}", self.0.display())
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let url = self.url();
        program::run([arguments, &["--database", url.as_str()]].concat(), "")
    }

    /// What a command that succeeds prints.
    fn prints(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        String::from_utf8(output.stdout).expect("is text")
    }

    fn refuses(&self, arguments: &[&str], why: &str) {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains(why) && output.stdout.is_empty(), "{}", said(&output));
    }

    async fn serve(&self) -> (Running, Router) {
        set_clock(parse_instant("2026-11-20T09:00:00Z").expect("is a moment"));
        let running = running(Store::open(&self.url()).await.expect("opens"), None).await;
        let server = routes(&running, false, Settings::default());
        (running, server)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        for end in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(format!("{}{end}", self.0.display()));
        }
    }
}

fn bootstrap(kind: &str) -> [&str; 11] {
    [
        "bootstrap",
        "--organization",
        "nordtel",
        "--name",
        "Nordtel",
        "--kind",
        kind,
        "--user",
        "astrid@nordtel.example",
        "--user-name",
        "Astrid Lunde",
    ]
}

async fn who(server: &Router, key: &str) -> (u16, Value) {
    let request = Request::get("/api/v1/session").header("authorization", format!("Bearer {key}"));
    send(server, request.body(Body::empty()).expect("is a request")).await
}

#[tokio::test]
async fn a_partner_begins_with_one_person_who_administers_it_and_its_customers() {
    let database = Database::new("bootstrap");
    database.prints(&bootstrap("partner"));
    let (running, _) = database.serve().await;
    let state = running.live.newest();
    let directory = state.decider.directory();
    assert_eq!((directory.organizations().len(), directory.user_count()), (1, 1));
    let held = directory.assignments_of("astrid@nordtel.example", "nordtel");
    let mut roles: Vec<&str> = held.iter().map(|it| it.role.as_str()).collect();
    roles.sort_unstable();
    assert_eq!(roles, ["full_admin", "partner_full_admin"]);
    running.stop().await;
    database.refuses(&bootstrap("partner"), "there is a directory already\n  help: ");
    database.prints(&["log", "verify"]);
}

#[tokio::test]
async fn a_customer_begins_with_a_full_administrator() {
    let database = Database::new("bootstrap-customer");
    database.prints(&bootstrap("customer"));
    let (running, _) = database.serve().await;
    let state = running.live.newest();
    let held = state.decider.directory().assignments_of("astrid@nordtel.example", "nordtel");
    assert_eq!(held.iter().map(|it| it.role.as_str()).collect::<Vec<_>>(), ["full_admin"]);
}

#[tokio::test]
async fn a_key_is_printed_once_listed_without_its_secret_and_revoked_on_a_running_server() {
    let database = Database::new("keys");
    database.prints(&bootstrap("customer"));
    let (_running, server) = database.serve().await;
    let create = ["key", "create", "--name", "nightly reports", "--scope", "read", "--scope", "decide"];
    let limits = ["--organization", "nordtel", "--expires-at", "2999-01-01T00:00:00Z"];
    let printed = database.prints(&[&create[..], &limits].concat());
    let key = printed.trim_end();
    let id = key.split('_').nth(1).expect("has an id").to_owned();
    let expected = json!({ "kind": "service", "id": id, "scopes": ["decide", "read"], "organization": "nordtel" });
    assert_eq!(reached(&server, key, 200).await, expected);

    let listed = database.prints(&["key", "list"]);
    let line = listed.lines().nth(1).expect("has one key");
    let columns: Vec<&str> = line.split('\t').collect();
    assert_eq!(columns[..4], [id.as_str(), "nightly reports", "decide,read", "nordtel"]);
    assert_eq!(columns[5], "2999-01-01T00:00:00Z");
    let secret = key.splitn(3, '_').nth(2).expect("has a secret");
    assert!(!listed.contains(secret), "{listed}");

    database.prints(&["key", "revoke", &id]);
    assert_eq!(reached(&server, key, 401).await["code"], "unauthenticated");
    assert_eq!(database.prints(&["key", "list"]).lines().count(), 1);
    database.refuses(&["key", "revoke", &id], "there is no key");
}

/// What the server answers once it follows the change that makes it answer with this status.
async fn reached(server: &Router, key: &str, status: u16) -> Value {
    for _ in 0..600 {
        let (found, body) = who(server, key).await;
        if found == status {
            return body;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the server never answered {status}");
}

#[test]
fn a_key_that_could_not_be_used_is_not_made() {
    let database = Database::new("no-keys");
    let key = |more: &[&'static str]| [&["key", "create", "--name", "reports"][..], more].concat();
    database.refuses(&key(&[]), "--scope");
    database.refuses(&key(&["--scope", "everything"]), "everything");
    database.refuses(&key(&["--scope", "read", "--organization", "nowhere"]), "there is no organization `nowhere`");
    database.refuses(&key(&["--scope", "read", "--expires-at", "2020-01-01T00:00:00Z"]), "expired already");
    database.refuses(&["key", "create", "--name", "two\nlines", "--scope", "read"], "control characters");
    assert_eq!(database.prints(&["key", "list"]).lines().count(), 1);
}
