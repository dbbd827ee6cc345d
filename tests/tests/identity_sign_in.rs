//! Signing in with a real OpenID provider, redirect by redirect.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::HashMap;

use axum::Router;
use remit_host::{
    config::Config,
    identity::Settings,
    start::{Running, in_memory},
};
use remit_model::{Instant, authzen::EvaluationRequest, directory::parse_instant};
use remit_tests::{
    browser::{Browser, Got},
    doors::{PUBLIC_URL, routes, running, set_clock},
    fixture::demo_directory,
    provider::{CLIENT, Provider},
};
use serde_json::{Value, json};

const CALLBACK: &str = "http://remit.example/auth/callback";

/// A server whose people sign in with a provider.
struct Stage {
    provider: Provider,
    running: Running,
    server: Router,
}

impl Stage {
    async fn new() -> Self {
        Self::with(json!({})).await
    }

    async fn with(more: Value) -> Self {
        let provider = Provider::start();
        after_minutes(0);
        let running = running(in_memory().await.expect("opens"), Some(demo_directory())).await;
        let mut oidc = json!({ "issuer": provider.issuer, "client_id": CLIENT.0, "client_secret": CLIENT.1 });
        oidc.as_object_mut().expect("is one").extend(more.as_object().expect("is one").clone());
        let server = routes(&running, false, settings(&json!({ "oidc": oidc })));
        Self { provider, running, server }
    }

    fn browser(&self) -> Browser {
        Browser::new(&self.server)
    }

    async fn alter(&self, column: &str) {
        let update = match column {
            "nonce" => "UPDATE sign_ins SET nonce = 'another'",
            _ => "UPDATE sign_ins SET verifier = 'another-verifier-that-is-long-enough-to-be-one-0123456789'",
        };
        let done = sqlx::query(update).execute(self.running.store.pool()).await.expect("can be written");
        assert_eq!(done.rows_affected(), 1);
    }
}

fn settings(value: &Value) -> Settings {
    serde_json::from_value::<Config>(value.clone()).expect("are settings").identity()
}

fn after_minutes(minutes: i64) {
    set_clock(Instant(parse_instant("2026-11-20T09:00:00Z").expect("is a moment").0 + minutes * 60_000));
}

/// Goes to the provider, signs in there, and gives the address to come back to.
async fn at_provider(browser: &mut Browser, account: &str) -> String {
    let (form, got) = browser.visit("/auth/sign-in?return_to=/%3Forganization%3Dacme", "nowhere").await;
    assert_eq!(got.status, 200, "no form at {form}");
    let account = account.replace('@', "%40").replace('#', "%23");
    let got = browser.ask(&form, Some(&format!("account={account}"))).await;
    let (callback, _) = browser.visit(&got.location.expect("the provider goes on"), CALLBACK).await;
    callback.strip_prefix(PUBLIC_URL).expect("comes back").to_owned()
}

async fn sign_in(browser: &mut Browser, account: &str) -> Got {
    let callback = at_provider(browser, account).await;
    browser.get(&callback).await
}

async fn assert_signed_out(browser: &mut Browser) {
    let got = browser.get("/api/v1/session").await;
    assert_eq!((got.status, got.code()), (401, "unauthenticated"));
}

fn pairs(address: &str) -> HashMap<String, String> {
    let url = reqwest::Url::parse(address).expect("is an address");
    url.query_pairs().into_owned().collect()
}

#[tokio::test]
async fn a_person_signs_in_with_a_code_and_goes_where_she_wanted() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let got = browser.get("/auth/sign-in?return_to=/%3Forganization%3Dacme").await;
    let address = got.location.expect("is sent to the provider");
    assert!(address.starts_with(&stage.provider.issuer), "{address}");
    let asked = pairs(&address);
    assert_eq!(asked["response_type"], "code");
    assert_eq!(asked["code_challenge_method"], "S256");
    assert_eq!(asked["redirect_uri"], CALLBACK);
    assert!(asked["state"].len() >= 16 && asked["nonce"].len() >= 16 && asked["code_challenge"].len() == 43);
    let cookie = &got.set_cookies[0];
    assert!(cookie.starts_with("__Host-remit-sign-in=") && cookie.contains("HttpOnly"), "{cookie}");

    let got = sign_in(&mut browser, "anna@acme.example").await;
    assert_eq!((got.status, got.location.as_deref()), (303, Some("/?organization=acme")));
    let who = browser.get("/api/v1/session").await;
    assert_eq!((&who.body["kind"], &who.body["id"]), (&json!("person"), &json!("anna@acme.example")));
    assert!(!browser.cookies.contains_key("__Host-remit-sign-in"), "the way there is over");
    assert_eq!(browser.post("/auth/sign-out", &Value::Null).await.status, 204);
    assert_signed_out(&mut browser).await;
}

#[tokio::test]
async fn an_answer_of_the_provider_is_used_once() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let callback = at_provider(&mut browser, "anna@acme.example").await;
    let mut copy = browser.clone();
    assert_eq!(browser.get(&callback).await.status, 303);
    let got = copy.get(&callback).await;
    assert_eq!((got.status, got.code()), (400, "sign_in_over"));
    assert_signed_out(&mut copy).await;
}

#[tokio::test]
async fn an_answer_to_another_state_or_browser_is_refused() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let callback = at_provider(&mut browser, "anna@acme.example").await;
    let state = &pairs(&format!("{PUBLIC_URL}{callback}"))["state"];
    for other in [callback.replace(state, "another"), callback.replace("state=", "was="), "/auth/callback".into()] {
        let got = browser.get(&other).await;
        assert_eq!((got.status, got.code()), (400, "sign_in_over"), "{other}");
    }
    let mut elsewhere = stage.browser();
    let got = elsewhere.get(&callback).await;
    assert_eq!((got.status, got.code()), (400, "sign_in_over"), "in a browser without the cookie");
    at_provider(&mut elsewhere, "bo@acme.example").await;
    let got = elsewhere.get(&callback).await;
    assert_eq!((got.status, got.code()), (400, "sign_in_over"), "in a browser with another cookie");
    assert_signed_out(&mut elsewhere).await;
    assert_eq!(browser.get(&callback).await.status, 303, "nobody else used it up");
}

#[tokio::test]
async fn an_answer_with_another_nonce_is_refused() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let callback = at_provider(&mut browser, "anna@acme.example").await;
    stage.alter("nonce").await;
    let got = browser.get(&callback).await;
    assert_eq!((got.status, got.code()), (403, "sign_in_refused"));
    assert_signed_out(&mut browser).await;
}

#[tokio::test]
async fn a_code_that_was_stolen_is_worth_nothing_without_the_proof_key() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let callback = at_provider(&mut browser, "anna@acme.example").await;
    stage.alter("verifier").await;
    let got = browser.get(&callback).await;
    assert_eq!((got.status, got.code()), (403, "sign_in_refused"));
    assert_signed_out(&mut browser).await;
}

#[tokio::test]
async fn an_answer_that_names_another_issuer_is_refused() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let callback = at_provider(&mut browser, "anna@acme.example").await;
    let (before, _) = callback.split_once("iss=").expect("the provider says who it is");
    let got = browser.get(&format!("{before}iss=https%3A%2F%2Fevil.example")).await;
    assert_eq!((got.status, got.code()), (403, "sign_in_refused"));
    assert_signed_out(&mut browser).await;
}

#[tokio::test]
async fn somebody_whom_the_provider_refuses_is_refused() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let callback = at_provider(&mut browser, "").await;
    assert!(callback.contains("error=access_denied"), "{callback}");
    let got = browser.get(&callback).await;
    assert_eq!((got.status, got.code()), (403, "sign_in_refused"));
}

#[tokio::test]
async fn whoever_takes_more_than_ten_minutes_begins_again() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let callback = at_provider(&mut browser, "anna@acme.example").await;
    after_minutes(10);
    let got = browser.get(&callback).await;
    assert_eq!((got.status, got.code()), (400, "sign_in_over"));
    assert_eq!(sign_in(&mut stage.browser(), "anna@acme.example").await.status, 303);
}

#[tokio::test]
async fn an_address_that_is_not_verified_is_nobody() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    let got = sign_in(&mut browser, "anna@acme.example#unverified").await;
    assert_eq!((got.status, got.code()), (403, "email_unverified"));
    assert_signed_out(&mut browser).await;
}

#[tokio::test]
async fn a_server_can_be_told_to_take_addresses_that_are_not_verified() {
    let stage = Stage::with(json!({ "allow_unverified_email": true })).await;
    let mut browser = stage.browser();
    assert_eq!(sign_in(&mut browser, "anna@acme.example#unverified").await.status, 303);
    assert_eq!(browser.get("/api/v1/session").await.body["id"], "anna@acme.example");
}

#[tokio::test]
async fn somebody_who_is_not_in_the_directory_is_told_so() {
    let stage = Stage::new().await;
    for stranger in ["nobody@acme.example", "Anna@acme.example", "anna@ACME.example"] {
        let mut browser = stage.browser();
        let got = sign_in(&mut browser, stranger).await;
        assert_eq!((got.status, got.code()), (403, "not_in_directory"), "{stranger}");
        assert_signed_out(&mut browser).await;
    }
    let mut browser = stage.browser().saying(&[("accept", "text/html,*/*;q=0.8")]);
    let got = sign_in(&mut browser, "nobody@acme.example").await;
    assert_eq!((got.status, got.location.as_deref()), (303, Some("/sign-in?problem=not_in_directory")));
    assert_signed_out(&mut browser).await;
}

#[tokio::test]
async fn nobody_is_sent_to_another_site_afterwards() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    for outside in [
        "https://evil.example/",
        "//evil.example",
        "/%5Cevil.example",
        "/%09/evil.example",
        "%5C%5Cevil.example",
        "/%0A/evil.example",
        "evil.example",
        "javascript:alert(1)",
        "",
        "http://remit.example.evil.example/",
    ] {
        let got = browser.get(&format!("/auth/sign-in?return_to={outside}")).await;
        assert_eq!((got.status, got.code()), (400, "bad_request"), "{outside}");
    }
    for inside in ["/", "/a/b%3Fc%3Dd%23e", "/.//evil.example", "/%2540evil.example"] {
        let got = browser.get(&format!("/auth/sign-in?return_to={inside}")).await;
        assert_eq!(got.status, 303, "{inside}");
    }
    let rows = sqlx::query("SELECT return_to FROM sign_ins").fetch_all(stage.running.store.pool()).await;
    for row in rows.expect("can be read") {
        let path: String = sqlx::Row::get(&row, 0);
        let second = path.chars().nth(1);
        assert!(path.starts_with('/') && second != Some('/') && second != Some('\\'), "{path}");
    }
}

#[tokio::test]
async fn without_the_provider_nobody_signs_in_and_sessions_go_on() {
    let stage = Stage::new().await;
    let mut browser = stage.browser();
    assert_eq!(sign_in(&mut browser, "anna@acme.example").await.status, 303);
    let mut other = stage.browser();
    let callback = at_provider(&mut other, "bo@acme.example").await;
    let Stage { provider, running, server: _server } = stage;
    let issuer = provider.issuer.clone();
    drop(provider);
    let got = other.get(&callback).await;
    assert_eq!((got.status, got.code()), (503, "provider_unavailable"));
    assert_eq!(browser.get("/api/v1/session").await.status, 200);
    let oidc = json!({ "issuer": issuer, "client_id": CLIENT.0, "client_secret": CLIENT.1 });
    let started_without = routes(&running, false, settings(&json!({ "oidc": oidc })));
    let got = Browser::new(&started_without).get("/auth/sign-in").await;
    assert_eq!((got.status, got.code()), (503, "provider_unavailable"));
}

#[tokio::test]
async fn a_wrong_client_secret_is_the_servers_problem() {
    let stage = Stage::with(json!({ "client_secret": "wrong" })).await;
    let got = sign_in(&mut stage.browser(), "anna@acme.example").await;
    assert_eq!((got.status, got.code()), (503, "provider_unavailable"));
}

#[tokio::test]
async fn a_server_without_a_provider_says_so() {
    after_minutes(0);
    let running = running(in_memory().await.expect("opens"), Some(demo_directory())).await;
    let mut browser = Browser::new(&routes(&running, false, Settings::default()));
    let got = browser.get("/auth/sign-in").await;
    assert_eq!((got.status, got.code()), (404, "no_provider"));
    let mut demo = Browser::new(&routes(&running, true, Settings::default()));
    let got = demo.get("/auth/sign-in?return_to=/a").await;
    assert_eq!((got.status, got.location.as_deref()), (303, Some("/sign-in?return_to=%2Fa")));
}

/// Statements 80 and 82. He is at home with the partner, and signs in as everybody of the partner does: nothing of the
/// customer is asked.
#[tokio::test]
async fn an_external_administrator_signs_in_with_his_own_provider_and_gains_sites() {
    let stage = Stage::new().await;
    let user = "bjarne.toft@nordtel.example";
    let question = |action: &str| {
        json!({
            "subject": { "type": "user", "id": user }, "action": { "name": action },
            "resource": { "type": "organization", "id": "acme" },
        })
    };
    let explain = |action: &str| {
        let state = stage.running.live.newest();
        let asked = EvaluationRequest::from_value(question(action)).expect("is a request");
        state.decider.explain(&asked, state.at)
    };
    assert!(explain("users.manage").allowed, "he is a full administrator already");
    let before = explain("sites.manage");
    assert_eq!((before.allowed, before.reasons[0].code.as_str()), (false, "first_sign_in_missing"));

    let mut browser = stage.browser();
    let got = sign_in(&mut browser, user).await;
    assert_eq!(got.status, 303, "{got:?}");
    assert_eq!(browser.get("/api/v1/session").await.body["organization"]["id"], "nordtel");
    let got = browser.post("/access/v1/evaluation", &question("sites.manage")).await;
    assert_eq!(got.body["decision"], true, "{got:?}");
    let directory = stage.running.live.newest().decider.directory().clone();
    let noted = directory.assignments_of(user, "acme")[0].first_sign_in_at.expect("it is noted");
    assert_eq!(noted.0, parse_instant("2026-11-20T09:00:00Z").expect("is a moment"));

    let revision = stage.running.live.newest().revision();
    sign_in(&mut stage.browser(), user).await;
    assert_eq!(stage.running.live.newest().revision(), revision, "a second sign-in changes nothing");
}
