//! Several servers on one PostgreSQL: they agree, and one that is cut off refuses.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use remit_host::{
    acts::{Act, Refusal},
    http::Problem,
    identity::{ApiKey, Scope},
    log::{ServerEdit, Store, verify::verify},
    start::{Freshness, Running},
};
use remit_model::authzen::EvaluationRequest;
use remit_tests::{
    logs::{self, CUSTOMER, Database, ROLE, SOMEBODY, import_demo, is_whole, new_person, perform, role, user},
    postgres::{SOCKET, Server},
    programs,
    proxy::{Proxy, Way},
};
use serde_json::{Value, json};

/// How often the time of a revocation is taken.
const REVOCATIONS: usize = 50;
/// No test waits for longer than this.
const LIMIT: Duration = Duration::from_secs(60);

fn question() -> Value {
    json!({
        "subject": { "type": "user", "id": SOMEBODY }, "action": { "name": "devices.view" },
        "resource": { "type": "organization", "id": CUSTOMER },
    })
}

fn allowed(running: &Running) -> bool {
    let asked: EvaluationRequest = serde_json::from_value(question()).expect("is a request");
    running.live.newest().decider.decide(&asked, logs::clock()).allowed
}

fn assign() -> [Act; 1] {
    [Act::AssignRole(user(SOMEBODY), role(ROLE))]
}

fn revoke() -> [Act; 1] {
    [Act::RevokeRole(user(SOMEBODY), role(ROLE))]
}

/// Waits until something is so; gives the time that it took.
async fn until(what: &str, mut is_so: impl FnMut() -> bool) -> Duration {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < LIMIT, "{what}: not after {LIMIT:?}");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    start.elapsed()
}

fn shown(mut times: Vec<Duration>) -> String {
    times.sort();
    format!("median {:.1?}, max {:.1?} of {}", times[times.len() / 2], times[times.len() - 1], times.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revocation_on_one_server_is_enforced_by_the_other() {
    let database = Database::postgres();
    let here = database.run().await;
    import_demo(&here).await;
    let (key, secret) = ApiKey::create("a test".into(), vec![Scope::Decide], None, logs::clock(), None);
    let operator = remit_host::acts::Operator::at_the_command_line();
    let created = ServerEdit::KeyCreated { key };
    here.ledger.operate(&operator, "keys.create", "a test", created).await.expect("is written");
    let (_server, url) = programs::Running::server(&database.url);
    let client = reqwest::Client::new();
    let there = || async {
        use secrecy::ExposeSecret;
        let asked = client.post(format!("{url}/access/v1/evaluation")).json(&question());
        let answer = asked.bearer_auth(secret.expose_secret()).send().await.expect("the server answers");
        match answer.status().as_u16() {
            200 => answer.json::<Value>().await.expect("is JSON")["decision"] == true,
            // Out of date for longer than its bound: it refuses, and nobody gets in.
            503 => false,
            status => panic!("status {status}"),
        }
    };
    let mut times = Vec::new();
    for _ in 0..REVOCATIONS {
        perform(&here, &assign()).await.expect("is allowed");
        let start = Instant::now();
        while !there().await {
            assert!(start.elapsed() < LIMIT, "the role arrives");
        }
        perform(&here, &revoke()).await.expect("is allowed");
        let acknowledged = Instant::now();
        while there().await {
            assert!(acknowledged.elapsed() < LIMIT, "the revocation arrives");
        }
        times.push(acknowledged.elapsed());
    }
    println!("revoked on one server, from acknowledged to denied by another process: {}", shown(times));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_names_the_revision_is_never_answered_from_before_it() {
    let database = Database::postgres();
    let (here, there) = (database.run().await, database.run().await);
    import_demo(&here).await;
    for _ in 0..20 {
        for (acts, expected) in [(assign(), true), (revoke(), false)] {
            let written = perform(&here, &acts).await.expect("is allowed");
            let state = there.live.at_least(written.revision, LIMIT).await.expect("arrives");
            assert!(state.revision() >= written.revision);
            assert_eq!(allowed(&there), expected);
        }
    }
    let newest = there.live.newest().revision();
    there.live.at_least(newest + 1, Duration::from_millis(50)).await.err().expect("there is none yet");
}

/// A server that reaches its database through a proxy, and one that is beside it.
async fn near_and_far(server: &Server) -> (Running, Running, Proxy) {
    let url = server.fresh_database();
    let near = logs::run(Store::open(&url).await.expect("opens")).await;
    import_demo(&near).await;
    perform(&near, &assign()).await.expect("is allowed");
    let proxy = Proxy::to(server.socket().join(SOCKET)).await;
    let (base, _) = url.split_once("?host=").expect("names the socket");
    let far = base.replace("@localhost", &format!("@127.0.0.1:{}", proxy.port));
    let far = Store::open(&far).await.expect("opens through the proxy");
    let far = Running::start(far, logs::empty(), Freshness::default(), logs::clock).await.expect("starts");
    (near, far, proxy)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_cut_off_refuses_after_its_bound_writes_nothing_and_recovers_by_itself() {
    let bound = Freshness::default().bound;
    let server = Server::start_alone();
    for way in [Way::Cut, Way::Silent] {
        let (near, far, proxy) = near_and_far(&server).await;
        until("it is fresh", || far.live.fresh().is_ok()).await;
        let cut = Instant::now();
        proxy.set(way);
        // What is revoked now may be allowed for as long as the bound, and not for longer.
        perform(&near, &revoke()).await.expect("is allowed");
        until("it refuses", || far.live.fresh().is_err()).await;
        let refused = cut.elapsed();
        assert!(refused <= bound + Duration::from_millis(1500), "{way:?}: refuses only after {refused:?}");
        let stale = far.live.fresh().err().expect("is stale");
        assert_eq!(Problem::from(stale).status(), 503);

        let head = near.store.head().await.expect("answers");
        let (one, other) = (new_person("lost1@fjordkraft.example"), new_person("lost2@fjordkraft.example"));
        let (one, other) = tokio::join!(perform(&far, &one), perform(&far, &other));
        for refusal in [one, other] {
            let refusal = refusal.expect_err("there is no database");
            assert!(matches!(refusal, Refusal::Unavailable(_)), "{way:?}: {refusal:?}");
            assert_eq!(Problem::from(refusal).status(), 503);
        }
        assert_eq!(near.store.head().await.expect("answers"), head, "nothing was written");
        assert!(far.live.fresh().is_err(), "it refuses for as long as it is cut off");

        proxy.set(Way::Open);
        let back = until("it recovers", || far.live.fresh().is_ok()).await;
        assert!(!allowed(&far), "it has caught up");
        perform(&far, &new_person("found@fjordkraft.example")).await.expect("is allowed");
        println!("{way:?}: refused after {refused:.1?} (bound {bound:?}), answered again after {back:.1?}");
        verify(&near.store, logs::empty()).await.expect("is whole");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_gone_and_comes_back_is_no_reason_to_start_a_server_again() {
    let server = Server::start_alone();
    let url = server.fresh_database();
    let store = Store::open(&url).await.expect("opens");
    let running = Running::start(store, logs::empty(), Freshness::default(), logs::clock).await.expect("starts");
    import_demo(&running).await;
    server.stop();
    until("it refuses", || running.live.fresh().is_err()).await;
    let refusal = perform(&running, &assign()).await.expect_err("there is no database");
    assert!(matches!(refusal, Refusal::Unavailable(_)), "{refusal:?}");
    server.start();
    let back = until("it recovers", || running.live.fresh().is_ok()).await;
    perform(&running, &assign()).await.expect("is allowed");
    assert!(allowed(&running));
    println!("answered again {back:.1?} after the database was back");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_that_write_at_once_lose_nothing_and_leave_no_gap() {
    const EACH: usize = 150;
    for database in [Database::postgres(), Database::sqlite()] {
        import_demo(&database.run().await).await;
        let count = EACH.to_string();
        let start = |tag| programs::Running::start("log-writer", &[&database.url, "people", tag, &count]);
        let (one, other) = (start("one"), start("other"));
        let lines: Vec<String> = one.finish().into_iter().chain(other.finish()).filter(|it| it != "ready").collect();
        let acknowledged: BTreeSet<u64> = lines.iter().map(|line| acknowledgement(line).0).collect();
        let all: BTreeSet<u64> = (2..=1 + 2 * EACH as u64).collect();
        assert_eq!(acknowledged, all, "{}: each has a revision of its own", database.kind);
        let running = database.run().await;
        let state = running.live.newest();
        for line in &lines {
            assert!(is_whole(state.decider.directory(), acknowledgement(line).1), "{line}");
        }
        let found = verify(&running.store, logs::empty()).await.expect("is whole");
        assert_eq!((found.changes, found.receipts), (1 + 2 * EACH as u64, 4 * EACH as u64));
        assert!(found.different.is_empty());
        println!("{}: 2 processes wrote {} changes; {} receipts replay", database.kind, lines.len(), found.receipts);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_requests_for_the_same_access_at_once_one_is_granted() {
    let database = Database::postgres();
    import_demo(&database.run().await).await;
    let start = |tag| programs::Running::start("log-writer", &[&database.url, "requests", tag, "20"]);
    let (one, other) = (start("one"), start("other"));
    let lines: Vec<String> = one.finish().into_iter().chain(other.finish()).filter(|it| it != "ready").collect();
    assert_eq!(lines.len(), 40);
    let granted = lines.iter().filter(|line| *line == "granted").count();
    assert_eq!(granted, 1, "{lines:?}");
    let reasons: BTreeSet<&String> = lines.iter().filter(|line| *line != "granted").collect();
    assert_eq!(reasons.len(), 1, "all others for the same reason: {reasons:?}");
    let running = database.run().await;
    let state = running.live.newest();
    let pending = state.decider.directory().elevations_by("hugo@nordtel.example").filter(|it| it.decision.is_none());
    assert_eq!(pending.filter(|it| it.organization.as_str() == "baltica").count(), 1);
    assert_eq!(state.revision(), 2);
}

fn acknowledgement(line: &str) -> (u64, &str) {
    let (revision, id) = line.split_once(' ').expect("is a revision and an id");
    (revision.parse().expect("is a revision"), id)
}
