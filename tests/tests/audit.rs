//! The audit trail: what was done, by whom, and the decision that allowed it.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::Arc;

use axum::{Router, body::Body, http::Request};
use remit_host::{
    acts::{Act, Operator},
    http::{Server, Settings, router},
    identity::{ApiKey, Scope},
    log::{Receipt, ServerEdit},
    start::Running,
};
use remit_model::directory::print_instant;
use remit_tests::{
    doors::send,
    fixture::{ENGINE, built},
    logs::{self, ADMIN, CUSTOMER, Database, ROLE, SOMEBODY, import_demo, new_person, perform, perform_as, role, user},
};
use secrecy::ExposeSecret;
use serde_json::Value;

/// Somebody of the customer who may not see its audit log.
const TOO_LITTLE: &str = "jorunn.dahle@fjordkraft.example";
/// A full administrator of the customer's partner.
const PARTNER: &str = "astrid.lunde@nordtel.example";

struct Trail {
    running: Running,
    server: Router,
    _database: Database,
}

impl Trail {
    async fn start() -> Self {
        let database = Database::sqlite();
        let running = database.run().await;
        import_demo(&running).await;
        let settings = Settings::new("http://remit.example", logs::clock);
        let server = router(Arc::new(Server::new(&running, built(), settings)));
        Self { running, server, _database: database }
    }

    /// A key that may read this organization, or all.
    async fn key(&self, organization: Option<&str>) -> String {
        let organization = organization.map(logs::organization);
        let (key, secret) = ApiKey::create("a test".into(), vec![Scope::Read], organization, logs::clock(), None);
        let (operator, id) = (Operator::at_the_command_line(), key.id.clone());
        let created = ServerEdit::KeyCreated { key };
        self.running.ledger.operate(&operator, "keys.create", &id, created).await.expect("is written");
        secret.expose_secret().to_owned()
    }

    async fn get(&self, key: Option<&str>, on_behalf_of: Option<&str>, path: &str) -> (u16, Value) {
        let mut request = Request::get(path);
        if let Some(key) = key {
            request = request.header("authorization", format!("Bearer {key}"));
        }
        if let Some(person) = on_behalf_of {
            request = request.header("remit-on-behalf-of", person);
        }
        send(&self.server, request.body(Body::empty()).expect("is a request")).await
    }

    /// Revisions and the next cursor of a page.
    async fn page(&self, key: &str, query: &str) -> (Vec<u64>, Option<String>) {
        let (status, page) = self.get(Some(key), None, &format!("{LIST}{query}")).await;
        assert_eq!(status, 200, "{page}");
        let items = page["items"].as_array().expect("is a list");
        let revisions = items.iter().map(|item| item["revision"].as_u64().expect("is a number")).collect();
        (revisions, page["next_cursor"].as_str().map(ToOwned::to_owned))
    }
}

const LIST: &str = "/api/v1/organizations/fjordkraft/audit";

#[tokio::test(flavor = "multi_thread")]
async fn pages_follow_each_other_newest_first_and_leave_nothing_out() {
    let trail = Trail::start().await;
    let key = trail.key(None).await;
    for number in 0..7 {
        perform(&trail.running, &new_person(&format!("p{number}@fjordkraft.example"))).await.expect("is allowed");
    }
    let newest = trail.running.live.newest().revision();
    let expected: Vec<u64> = (newest - 6..=newest).rev().collect();
    assert_eq!(trail.page(&key, "").await, (expected.clone(), None));
    for limit in [1, 2, 3, 6] {
        let (mut found, mut cursor) = (Vec::new(), Some(String::new()));
        while let Some(at) = cursor {
            let at = if at.is_empty() { at } else { format!("&cursor={at}") };
            let (revisions, next) = trail.page(&key, &format!("?limit={limit}{at}")).await;
            assert!(revisions.len() <= limit && (next.is_none() || !revisions.is_empty()));
            found.extend(revisions);
            cursor = next;
        }
        assert_eq!(found, expected, "pages of {limit}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_choose_by_actor_person_act_and_time() {
    let trail = Trail::start().await;
    let key = trail.key(Some(CUSTOMER)).await;
    let first = perform(&trail.running, &[Act::AssignRole(user(SOMEBODY), role(ROLE))]).await.expect("is allowed");
    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    let second = perform(&trail.running, &[Act::RevokeRole(user(SOMEBODY), role(ROLE))]).await.expect("is allowed");
    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    let third =
        perform_as(&trail.running, "kari.haugland@fjordkraft.example", CUSTOMER, &[Act::SetSupportReadOnly(true)]);
    let third = third.await.expect("is allowed");
    let (one, two, three) = (first.revision, second.revision, third.revision);
    let cases = [
        (String::new(), vec![three, two, one]),
        (format!("?actor={ADMIN}"), vec![two, one]),
        (format!("?about={SOMEBODY}"), vec![two, one]),
        ("?act=roles.assign".into(), vec![one]),
        (format!("?act=roles.assign&about={ADMIN}"), vec![]),
        (format!("?from={}", print_instant(second.at)), vec![three, two]),
        (format!("?to={}", print_instant(second.at)), vec![one]),
        (format!("?from={}&to={}", print_instant(second.at), print_instant(third.at)), vec![two]),
    ];
    for (query, expected) in cases {
        assert_eq!(trail.page(&key, &query).await, (expected, None), "{query}");
    }
    for wrong in ["?limit=0", "?limit=501", "?from=yesterday", "?cursor=x", "?acts=roles.assign"] {
        let (status, problem) = trail.get(Some(&key), None, &format!("{LIST}{wrong}")).await;
        assert_eq!((status, problem["code"].as_str()), (400, Some("bad_request")), "{wrong}: {problem}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_those_read_it_whom_the_module_lets_see_the_audit_log() {
    let trail = Trail::start().await;
    let (everything, elsewhere) = (trail.key(None).await, trail.key(Some("acme")).await);
    let import = "/api/v1/audit/1";
    let written = perform(&trail.running, &new_person("new@fjordkraft.example")).await.expect("is allowed");
    let change = format!("/api/v1/audit/{}", written.revision);
    for path in [LIST, &change] {
        assert_eq!(trail.get(None, None, path).await.0, 401, "{path}");
        assert_eq!(trail.get(Some("remit_no_key"), None, path).await.0, 401, "{path}");
        assert_eq!(trail.get(Some(&elsewhere), None, path).await.0, 403, "{path}");
        assert_eq!(trail.get(Some(&everything), Some(TOO_LITTLE), path).await.0, 403, "{path}");
        assert_eq!(trail.get(Some(&everything), Some(ADMIN), path).await.0, 200, "{path}");
        assert_eq!(trail.get(Some(&everything), None, path).await.0, 200, "{path}");
    }
    assert_eq!(trail.get(Some(&everything), None, import).await.0, 200);
    assert_eq!(trail.get(Some(&elsewhere), None, import).await.0, 403, "an import is of no organization");
    assert_eq!(trail.get(Some(&everything), Some(ADMIN), import).await.0, 403);
    for unknown in ["/api/v1/audit/0", "/api/v1/audit/999", "/api/v1/audit/x", "/api/v1/organizations/none/audit"] {
        assert_eq!(trail.get(Some(&everything), None, unknown).await.0, 404, "{unknown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_partners_person_does_in_a_customer_is_in_the_customers_trail() {
    let trail = Trail::start().await;
    let key = trail.key(None).await;
    let act = [Act::SetRestrictedMode(true)];
    let written = perform_as(&trail.running, PARTNER, CUSTOMER, &act).await.expect("is allowed");
    let (_, page) = trail.get(Some(&key), Some(ADMIN), LIST).await;
    let item = &page["items"][0];
    assert_eq!(item["revision"], written.revision);
    assert_eq!(item["actor"]["user"], PARTNER);
    assert_eq!(item["acts"][0]["act"], "restricted_mode.set");
    assert_eq!(item["acts"][0]["organization"], CUSTOMER);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_has_all_that_it_takes_to_compute_the_decision_again() {
    let trail = Trail::start().await;
    let key = trail.key(None).await;
    let written = perform(&trail.running, &new_person("new@fjordkraft.example")).await.expect("is allowed");
    let (_, whole) = trail.get(Some(&key), None, &format!("/api/v1/audit/{}", written.revision)).await;
    let receipts: Vec<Receipt> = serde_json::from_value(whole["receipts"].clone()).expect("are receipts");
    assert_eq!(receipts.len(), 2, "{whole}");
    for receipt in receipts {
        assert_eq!(receipt.module, ENGINE.module_sha256());
        assert_eq!(receipt.catalogue, ENGINE.catalogue_sha256());
        assert!(receipt.replays(&ENGINE));
        assert!(!Receipt { allowed: false, ..receipt }.replays(&ENGINE), "another decision does not replay");
    }
}

/// Peers' bug 2: what was allowed once is not allowed for as long as somebody remembers it.
#[tokio::test(flavor = "multi_thread")]
async fn access_to_the_trail_ends_with_the_role_at_the_next_request() {
    let trail = Trail::start().await;
    let key = trail.key(None).await;
    let second = "kari.haugland@fjordkraft.example";
    assert_eq!(trail.get(Some(&key), Some(second), LIST).await.0, 200);
    perform(&trail.running, &[Act::RevokeRole(user(second), role("full_admin"))]).await.expect("is allowed");
    assert_eq!(trail.get(Some(&key), Some(second), LIST).await.0, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_sign_in_is_in_the_trail_of_the_organization_that_waited_for_it() {
    let trail = Trail::start().await;
    let key = trail.key(None).await;
    let guest = "bjarne.toft@nordtel.example";
    let place = "acme";
    let waits = || {
        let state = trail.running.live.newest();
        let held = state.decider.directory().assignments_of(guest, place).to_vec();
        held.iter().any(|it| it.first_sign_in_at.is_none())
    };
    assert!(waits(), "a role of his waits for it");
    trail.running.ledger.signed_in(&user(guest)).await.expect("is written");
    assert!(!waits());
    let (_, page) =
        trail.get(Some(&key), None, &format!("/api/v1/organizations/{place}/audit?act=sign_in.first")).await;
    assert_eq!(page["items"][0]["acts"][0]["about"], guest);
    let revision = trail.running.live.newest().revision();
    trail.running.ledger.signed_in(&user(guest)).await.expect("is no news");
    assert_eq!(trail.running.live.newest().revision(), revision);
}
