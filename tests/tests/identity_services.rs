//! Services: API keys, and tokens of an issuer.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use axum::{
    Json, Router,
    body::Body,
    extract::State,
    http::{Request, StatusCode},
    routing::get,
};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode, jwk::Jwk};
use remit_host::{
    acts::Operator,
    config::Config,
    identity::{ApiKey, Scope, Service, Settings},
    log::ServerEdit,
    start::{Running, in_memory},
};
use remit_model::{
    Instant, OrganizationId,
    directory::{Timestamp, parse_instant},
};
use remit_tests::{
    doors::{routes, running, send, set_clock},
    fixture::demo_directory,
    provider::{AUDIENCE, Provider, SERVICE},
};
use serde_json::{Value, json};

fn now() -> Instant {
    parse_instant("2026-11-20T09:00:00Z").expect("is a moment")
}

async fn demo() -> Running {
    set_clock(now());
    running(in_memory().await.expect("opens"), Some(demo_directory())).await
}

/// Who the server takes the bearer of a token for.
async fn who(server: &Router, token: &str) -> (u16, Value) {
    let request = Request::get("/api/v1/session").header("authorization", format!("Bearer {token}"));
    send(server, request.body(Body::empty()).expect("is a request")).await
}

async fn assert_refused(server: &Router, token: &str, why: &str) {
    let (status, body) = who(server, token).await;
    assert_eq!((status, &body["code"]), (401, &json!("unauthenticated")), "{why}: {body}");
}

async fn create(
    running: &Running,
    scopes: &[Scope],
    organization: Option<&str>,
    end: Option<Instant>,
) -> (String, String) {
    let organization = organization.map(|id| OrganizationId::new(id).expect("is an id"));
    let (key, text) = ApiKey::create("reports".into(), scopes.to_vec(), organization, now(), end.map(Timestamp));
    let id = key.id.clone();
    let operator = Operator::at_the_command_line();
    running.ledger.operate(&operator, "keys.create", &id, ServerEdit::KeyCreated { key }).await.expect("is written");
    (id, secrecy::ExposeSecret::expose_secret(&text).to_owned())
}

#[tokio::test]
async fn a_key_says_who_asks_and_what_he_may() {
    let running = demo().await;
    let server = routes(&running, false, Settings::default());
    let (id, key) = create(&running, &[Scope::Decide, Scope::Read], Some("acme"), None).await;
    let (status, body) = who(&server, &key).await;
    let expected = json!({ "kind": "service", "id": id, "scopes": ["decide", "read"], "organization": "acme" });
    assert_eq!((status, body), (200, expected));
    let request = Request::get("/api/v1/session").header("authorization", format!("Bearer {key}"));
    let request = request.header("remit-on-behalf-of", "anna@acme.example").body(Body::empty());
    let (_, body) = send(&server, request.expect("is a request")).await;
    assert_eq!(body["on_behalf_of"], "anna@acme.example");
}

#[tokio::test]
async fn a_key_is_taken_whole_or_not_at_all() {
    let running = demo().await;
    let server = routes(&running, false, Settings::default());
    let (id, key) = create(&running, &[Scope::Read], None, None).await;
    let (_, other) = create(&running, &[Scope::Read], None, None).await;
    let secret = other.rsplit_once(&format!("{}_", ApiKey::id_of(&other).expect("has an id"))).expect("has one").1;
    assert_refused(&server, &format!("remit_{id}_{secret}"), "the secret of another key").await;
    assert_refused(&server, &key[..key.len() - 1], "cut off").await;
    assert_refused(&server, &format!("{key}x"), "too long").await;
    assert_refused(&server, &key.to_uppercase(), "in capitals").await;
    assert_refused(&server, &format!("remit_{id}"), "without a secret").await;
    assert_refused(&server, "remit_", "nothing").await;
    assert_refused(&server, "", "less than nothing").await;
    let stored = running.live.newest().keys[&id].hash.clone();
    assert_refused(&server, &format!("remit_{id}_{stored}"), "what is stored of it").await;
    assert_eq!(who(&server, &key).await.0, 200);
}

#[tokio::test]
async fn a_key_that_has_expired_is_not_taken() {
    let running = demo().await;
    let server = routes(&running, false, Settings::default());
    let end = Instant(now().0 + 1000);
    let (_, key) = create(&running, &[Scope::Read], None, Some(end)).await;
    set_clock(Instant(end.0 - 1));
    assert_eq!(who(&server, &key).await.0, 200);
    set_clock(end);
    assert_refused(&server, &key, "expired").await;
}

#[tokio::test]
async fn a_revoked_key_is_not_taken() {
    let running = demo().await;
    let server = routes(&running, false, Settings::default());
    let (id, key) = create(&running, &[Scope::Read], None, None).await;
    assert_eq!(who(&server, &key).await.0, 200);
    let edit = ServerEdit::KeyRevoked { id: id.clone() };
    running.ledger.operate(&Operator::at_the_command_line(), "keys.revoke", &id, edit).await.expect("is written");
    assert_refused(&server, &key, "revoked").await;
}

#[test]
fn a_scope_reaches_the_organization_of_the_key_and_no_further() {
    let service = |scopes: &[Scope], organization: Option<&str>| Service {
        id: "reports".into(),
        scopes: scopes.to_vec(),
        organization: organization.map(|id| OrganizationId::new(id).expect("is an id")),
        on_behalf_of: None,
    };
    let limited = service(&[Scope::Read], Some("acme"));
    assert!(limited.may(Scope::Read, Some("acme")));
    for (scope, organization) in [
        (Scope::Read, Some("fjordkraft")),
        (Scope::Read, Some("Acme")),
        (Scope::Read, None),
        (Scope::Write, Some("acme")),
    ] {
        assert!(!limited.may(scope, organization), "{scope} in {organization:?}");
    }
    let all = service(&[Scope::Decide], None);
    assert!(all.may(Scope::Decide, Some("acme")) && all.may(Scope::Decide, None));
    assert!(!all.may(Scope::Read, Some("acme")) && !all.may(Scope::Write, None));
}

const ISSUER: &str = "https://issuer.example";

/// An issuer's page with its keys, and how often it was read.
#[derive(Clone, Default)]
struct Issuer {
    keys: Arc<Mutex<Vec<Value>>>,
    read: Arc<AtomicUsize>,
    gone: Arc<std::sync::atomic::AtomicBool>,
}

/// A key of an issuer.
struct Key {
    id: &'static str,
    private: EncodingKey,
}

impl Key {
    /// An Ed25519 key: the frame of PKCS #8, and 32 bytes.
    fn new(id: &'static str, byte: u8) -> Self {
        let mut der = vec![0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
        der.extend([byte; 32]);
        Self { id, private: EncodingKey::from_ed_der(&der) }
    }

    fn public(&self) -> Value {
        let mut key = Jwk::from_encoding_key(&self.private, Algorithm::EdDSA).expect("is a key");
        key.common.key_id = Some(self.id.into());
        json!(key)
    }

    fn sign(&self, claims: &Value) -> String {
        let header = Header { kid: Some(self.id.into()), ..Header::new(Algorithm::EdDSA) };
        encode(&header, claims, &self.private).expect("can be signed")
    }
}

impl Issuer {
    /// Listens, and gives the settings that trust it.
    async fn start(&self) -> Settings {
        let page = get(|State(issuer): State<Self>| async move {
            issuer.read.fetch_add(1, Ordering::SeqCst);
            let keys = issuer.keys.lock().expect("is not poisoned").clone();
            let gone = issuer.gone.load(Ordering::SeqCst);
            let status = if gone { StatusCode::INTERNAL_SERVER_ERROR } else { StatusCode::OK };
            (status, Json(json!({ "keys": keys })))
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let url = format!("http://{}/keys", listener.local_addr().expect("has one"));
        let pages = Router::new().route("/keys", page).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, pages).await });
        let jwt = json!({
            "issuer": ISSUER, "audience": AUDIENCE, "jwks_url": url, "algorithms": ["EdDSA", "RS256"],
        });
        settings(json!({ "jwt": jwt }))
    }

    fn publish(&self, keys: &[&Key]) {
        *self.keys.lock().expect("is not poisoned") = keys.iter().map(|key| key.public()).collect();
    }

    fn read(&self) -> usize {
        self.read.load(Ordering::SeqCst)
    }
}

/// Seconds since 1970 by this machine's clock, which tokens are checked by.
fn seconds() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.expect("the clock is right").as_secs()
}

fn claims() -> Value {
    json!({
        "iss": ISSUER, "aud": AUDIENCE, "sub": "reporting", "exp": seconds() + 300,
        "scope": "openid remit:decide remit:read remit:everything",
    })
}

/// The usual claims, with some others; null takes one away.
fn claims_with(others: &Value) -> Value {
    let mut claims = claims();
    let map = claims.as_object_mut().expect("is an object");
    map.extend(others.as_object().expect("is an object").clone());
    map.retain(|_, value| !value.is_null());
    claims
}

async fn trusting(issuer: &Issuer, keys: &[&Key]) -> (Running, Router) {
    issuer.publish(keys);
    let running = demo().await;
    let server = routes(&running, false, issuer.start().await);
    (running, server)
}

#[tokio::test]
async fn a_token_says_who_asks_and_what_he_may() {
    let (issuer, key) = (Issuer::default(), Key::new("one", 1));
    let (_running, server) = trusting(&issuer, &[&key]).await;
    assert_eq!(issuer.read(), 0, "nothing is asked before the first token");
    let expected = json!({ "kind": "service", "id": "reporting", "scopes": ["decide", "read"] });
    assert_eq!(who(&server, &key.sign(&claims())).await, (200, expected));
    let limited = claims_with(&json!({ "remit_organization": "acme", "scope": "remit:write" }));
    let expected = json!({ "kind": "service", "id": "reporting", "scopes": ["write"], "organization": "acme" });
    assert_eq!(who(&server, &key.sign(&limited)).await, (200, expected));
    let (_, body) = who(&server, &key.sign(&claims_with(&json!({ "scope": null })))).await;
    assert_eq!(body["scopes"], json!([]));
    assert_eq!(issuer.read(), 1, "keys are read once");
}

#[tokio::test]
async fn a_token_for_somebody_else_is_not_taken() {
    let (issuer, key) = (Issuer::default(), Key::new("one", 1));
    let (_running, server) = trusting(&issuer, &[&key]).await;
    let taken = claims_with(&json!({ "aud": ["https://other.example", AUDIENCE] }));
    assert_eq!(who(&server, &key.sign(&taken)).await.0, 200, "one of several audiences");
    for others in [
        json!({ "aud": null }),
        json!({ "aud": "https://other.example" }),
        json!({ "aud": [] }),
        json!({ "aud": "" }),
        json!({ "iss": null }),
        json!({ "iss": "https://issuer.example/" }),
        json!({ "iss": "https://evil.example" }),
        json!({ "sub": null }),
        json!({ "sub": "" }),
        json!({ "remit_organization": "" }),
        json!({ "remit_organization": ["acme"] }),
        json!({ "scope": ["remit:read"] }),
    ] {
        assert_refused(&server, &key.sign(&claims_with(&others)), &others.to_string()).await;
    }
}

#[tokio::test]
async fn a_token_is_taken_in_its_time_only() {
    let (issuer, key) = (Issuer::default(), Key::new("one", 1));
    let (_running, server) = trusting(&issuer, &[&key]).await;
    let now = seconds();
    for (others, taken) in [
        (json!({ "exp": now - 20 }), true),
        (json!({ "exp": now - 40 }), false),
        (json!({ "exp": null }), false),
        (json!({ "exp": "tomorrow" }), false),
        (json!({ "nbf": now + 15 }), true),
        (json!({ "nbf": now + 120 }), false),
    ] {
        let (status, body) = who(&server, &key.sign(&claims_with(&others))).await;
        assert_eq!(status, if taken { 200 } else { 401 }, "{others}: {body}");
    }
}

#[tokio::test]
async fn a_token_needs_a_signature_by_the_issuers_private_key() {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
    let (issuer, key) = (Issuer::default(), Key::new("one", 1));
    let (_running, server) = trusting(&issuer, &[&key]).await;
    let good = key.sign(&claims());
    assert_eq!(who(&server, &good).await.0, 200);
    assert_refused(&server, &Key::new("one", 2).sign(&claims()), "another private key").await;

    let payload = BASE64.encode(claims().to_string());
    for algorithm in ["none", "None", "NONE", ""] {
        let header = BASE64.encode(json!({ "alg": algorithm, "typ": "JWT", "kid": "one" }).to_string());
        assert_refused(&server, &format!("{header}.{payload}."), algorithm).await;
        assert_refused(&server, &format!("{header}.{payload}.c2ln"), algorithm).await;
    }
    let public = key.public();
    let bytes = BASE64.decode(public["x"].as_str().expect("has one")).expect("is base64");
    for secret in [bytes, public["x"].as_str().expect("has one").as_bytes().to_vec(), public.to_string().into_bytes()] {
        for algorithm in [Algorithm::HS256, Algorithm::HS384, Algorithm::HS512] {
            let header = Header { kid: Some("one".into()), ..Header::new(algorithm) };
            let token = encode(&header, &claims(), &EncodingKey::from_secret(&secret)).expect("can be signed");
            assert_refused(&server, &token, "the public key as a secret").await;
        }
    }
    let (head, rest) = good.split_once('.').expect("has three parts");
    let (_, signature) = rest.split_once('.').expect("has three parts");
    let other = BASE64.encode(claims_with(&json!({ "scope": "remit:write" })).to_string());
    assert_refused(&server, &format!("{head}.{other}.{signature}"), "other claims").await;
    assert_refused(&server, &format!("{head}.{rest}.{rest}"), "too many parts").await;
    assert_refused(&server, "a.b.c", "no token").await;
    let header = Header::new(Algorithm::EdDSA);
    let token = encode(&header, &claims(), &key.private).expect("can be signed");
    assert_refused(&server, &token, "a token that names no key").await;
}

#[tokio::test]
async fn a_secret_among_the_issuers_keys_makes_no_tokens() {
    let (issuer, key) = (Issuer::default(), Key::new("one", 1));
    let (_running, server) = trusting(&issuer, &[&key]).await;
    let secret = json!({ "kty": "oct", "kid": "secret", "k": "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldA" });
    issuer.keys.lock().expect("is not poisoned").push(secret);
    let private = EncodingKey::from_base64_secret("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldA==").expect("is one");
    let header = Header { kid: Some("secret".into()), ..Header::new(Algorithm::HS256) };
    assert_refused(&server, &encode(&header, &claims(), &private).expect("can be signed"), "a shared secret").await;
}

fn settings(value: Value) -> Settings {
    serde_json::from_value::<Config>(value).expect("is a configuration").identity()
}

#[test]
fn settings_cannot_allow_shared_secrets_or_unsafe_addresses() {
    let jwt = |algorithm: &str, url: &str| {
        let jwt = json!({ "issuer": ISSUER, "audience": AUDIENCE, "jwks_url": url, "algorithms": [algorithm] });
        serde_json::from_value::<Config>(json!({ "jwt": jwt }))
    };
    assert!(jwt("ES256", "https://issuer.example/keys").is_ok());
    assert!(jwt("ES256", "http://127.0.0.1/keys").is_ok());
    for algorithm in ["HS256", "HS384", "HS512", "none", "es256"] {
        assert!(jwt(algorithm, "https://issuer.example/keys").is_err(), "{algorithm}");
    }
    for url in ["http://issuer.example/keys", "http://127.0.0.1.evil.example/", "file:///keys", "keys"] {
        assert!(jwt("ES256", url).is_err(), "{url}");
    }
    let no_audience = json!({ "jwt": { "issuer": ISSUER, "jwks_url": "https://issuer.example/keys" } });
    assert!(settings(no_audience).jwt.is_none(), "no token is taken without an audience");
    for session in [json!({ "idle": "1m" }), json!({ "absolute": "0s" }), json!({ "idel": "30m" })] {
        assert!(serde_json::from_value::<Config>(json!({ "session": session })).is_err(), "{session}");
    }
}

#[tokio::test]
async fn a_new_key_of_the_issuer_is_found_and_unknown_ones_are_not_asked_for_again_and_again() {
    let (issuer, old, new) = (Issuer::default(), Key::new("old", 1), Key::new("new", 2));
    let (_running, server) = trusting(&issuer, &[&old]).await;
    assert_eq!(who(&server, &old.sign(&claims())).await.0, 200);
    issuer.publish(&[&new]);
    assert_eq!(who(&server, &new.sign(&claims())).await.0, 200, "the new key is read at once");
    assert_refused(&server, &old.sign(&claims()), "the old key is gone").await;
    for number in 0..50 {
        let unknown = Key { id: "unknown", private: Key::new("unknown", 9).private };
        assert_refused(&server, &unknown.sign(&claims()), &format!("unknown key, time {number}")).await;
    }
    assert_eq!(issuer.read(), 2);
    assert_eq!(who(&server, &new.sign(&claims())).await.0, 200);
}

#[tokio::test]
async fn without_the_issuers_keys_nobody_can_tell() {
    let (issuer, key) = (Issuer::default(), Key::new("one", 1));
    let (_running, server) = trusting(&issuer, &[&key]).await;
    issuer.gone.store(true, Ordering::SeqCst);
    let (status, body) = who(&server, &key.sign(&claims())).await;
    assert_eq!((status, &body["code"]), (503, &json!("issuer_unavailable")));
    issuer.gone.store(false, Ordering::SeqCst);
    assert_eq!(who(&server, &key.sign(&claims())).await.0, 200, "it is asked again");
    issuer.gone.store(true, Ordering::SeqCst);
    assert_eq!(who(&server, &key.sign(&claims())).await.0, 200, "keys that were read are used");
}

#[tokio::test]
async fn a_server_that_trusts_no_issuer_takes_no_token() {
    let running = demo().await;
    let server = routes(&running, false, Settings::default());
    assert_refused(&server, &Key::new("one", 1).sign(&claims()), "nobody is trusted").await;
}

#[tokio::test]
async fn a_token_of_a_real_issuer_is_taken() {
    let provider = Provider::start();
    let running = demo().await;
    let jwt = json!({
        "issuer": provider.issuer, "audience": AUDIENCE, "jwks_url": format!("{}/jwks", provider.issuer),
    });
    let server = routes(&running, false, settings(json!({ "jwt": jwt })));
    let form =
        "grant_type=client_credentials&scope=remit%3Adecide+other%3Ascope&resource=https%3A%2F%2Fremit.example%2Fapi";
    let request = reqwest::Client::new().post(format!("{}/token", provider.issuer));
    let request = request.basic_auth(SERVICE.0, Some(SERVICE.1)).body(form);
    let answer = request.header("content-type", "application/x-www-form-urlencoded").send().await;
    let text = answer.expect("it answers").text().await.expect("it is text");
    let body: Value = serde_json::from_str(&text).expect("it is JSON");
    let token = body["access_token"].as_str().unwrap_or_else(|| panic!("no token: {body}"));
    let expected = json!({ "kind": "service", "id": "reporting", "scopes": ["decide"] });
    assert_eq!(who(&server, token).await, (200, expected));
}
