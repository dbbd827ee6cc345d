use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use remit_host::identity::Scope;
use remit_tests::authzen::Guarded;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::common::{
    ACTION, EVERY, MANY, ONE, REQUESTS, RESOURCE, SUBJECT, anna, decisions, demo_directory, found, organization,
    post_as, question, user,
};

const ANNA: (&str, &str) = ("remit-on-behalf-of", "anna@acme.example");
const PETRA: (&str, &str) = ("remit-on-behalf-of", "petra.nyberg@acme.example");

fn search_subjects(at: &str) -> Value {
    json!({ "subject": { "type": "user" }, "action": { "name": "devices.manage" }, "resource": organization(at) })
}

#[tokio::test]
async fn rule_13_without_a_key_it_is_401_with_www_authenticate() {
    let server = Guarded::start(&demo_directory()).await;
    for authorization in [None, Some("Bearer remit_abc_def"), Some("Basic YTpi"), Some("Bearer "), Some("remit")] {
        for path in EVERY {
            let request = Request::post(path).header("content-type", "application/json");
            let request = authorization.into_iter().fold(request, |it, value| it.header("authorization", value));
            let request = request.header("x-request-id", "r-1").body(Body::from(anna("x", "acme").to_string()));
            let response = server.routes.clone().oneshot(request.expect("is a request")).await.expect("answers");
            assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{path} with {authorization:?}");
            let challenge = response.headers().get("www-authenticate").expect("says how to sign in");
            assert!(challenge.to_str().expect("is text").starts_with("Bearer"), "{challenge:?}");
            assert_eq!(response.headers()["x-request-id"], "r-1", "the request's id comes back all the same");
        }
    }
}

#[tokio::test]
async fn a_revoked_key_asks_nothing_any_more() {
    let server = Guarded::start(&demo_directory()).await;
    let key = server.key(&[Scope::Decide], None).await;
    let headers = [("authorization", key.as_str())];
    assert_eq!(post_as(&server.routes, ONE, &headers, &anna("devices.manage", "acme")).await.0, 200);
    let id = key.split('_').nth(1).expect("a key has an id").to_owned();
    let operator = remit_host::acts::Operator::at_the_command_line();
    let edit = remit_host::log::ServerEdit::KeyRevoked { id: id.clone() };
    server.running.ledger.operate(&operator, "keys.revoke", &id, edit).await.expect("is revoked");
    assert_eq!(post_as(&server.routes, ONE, &headers, &anna("devices.manage", "acme")).await.0, 401);
}

#[tokio::test]
async fn a_service_asks_within_its_scope_and_its_organization() {
    let server = Guarded::start(&demo_directory()).await;
    let (read, decide) = (server.key(&[Scope::Read], None).await, server.key(&[Scope::Decide], Some("acme")).await);
    let ask = async |key: &str, path: &str, body: &Value| {
        post_as(&server.routes, path, &[("authorization", key)], body).await
    };
    assert_eq!(ask(&read, ONE, &anna("devices.manage", "acme")).await.0, 403, "`read` does not decide");
    assert_eq!(ask(&decide, ONE, &anna("devices.manage", "acme")).await, (200, json!({ "decision": true })));
    assert_eq!(ask(&decide, ONE, &anna("devices.manage", "fjordkraft")).await.0, 403);
    assert_eq!(ask(&decide, SUBJECT, &search_subjects("acme")).await.0, 200);
    assert_eq!(ask(&decide, SUBJECT, &search_subjects("fjordkraft")).await.0, 403);
    let everywhere = json!({ "subject": user("anna@acme.example"), "action": { "name": "devices.manage" },
        "resource": { "type": "organization", "properties": { "organization": "acme" } } });
    assert_eq!(ask(&decide, RESOURCE, &everywhere).await.0, 403, "a search of all organizations is not one of acme");
    let batch = json!({ "evaluations": [
        anna("devices.manage", "acme"), anna("devices.manage", "fjordkraft"), anna("devices.view", "acme"),
    ] });
    let answer = ask(&decide, MANY, &batch).await;
    assert_eq!(decisions(&answer), [true, false, true], "what may not be asked is a deny among answers");
    assert!(answer.1["evaluations"][1]["context"]["error"].is_string(), "{}", answer.1);
}

#[tokio::test]
async fn a_person_asks_about_himself_and_about_others_where_he_may_see_roles() {
    let server = Guarded::start(&demo_directory()).await;
    let key = server.key(&[Scope::Decide], None).await;
    let ask = async |person: (&str, &str), path: &str, body: &Value| {
        post_as(&server.routes, path, &[("authorization", &key), person], body).await
    };
    let petra = question("petra.nyberg@acme.example", "devices.manage", &organization("acme"));
    assert_eq!(ask(PETRA, ONE, &petra).await, (200, json!({ "decision": true })));
    assert_eq!(ask(PETRA, ONE, &anna("devices.manage", "acme")).await.0, 403, "she may not see roles");
    assert_eq!(ask(ANNA, ONE, &petra).await, (200, json!({ "decision": true })));
    let elsewhere = question("petra.nyberg@acme.example", "devices.manage", &organization("fjordkraft"));
    assert_eq!(ask(ANNA, ONE, &elsewhere).await.0, 403, "she may see roles at home only");
    assert_eq!(
        decisions(&ask(PETRA, MANY, &json!({ "evaluations": [petra, anna("devices.view", "acme")] })).await),
        [true, false]
    );

    assert_eq!(ask(PETRA, SUBJECT, &search_subjects("acme")).await.0, 403);
    assert!(found(&ask(ANNA, SUBJECT, &search_subjects("acme")).await).contains(&"petra.nyberg@acme.example".into()));
    assert_eq!(ask(ANNA, SUBJECT, &search_subjects("fjordkraft")).await.0, 403);
    for (path, body) in [
        (
            RESOURCE,
            json!({ "subject": user("petra.nyberg@acme.example"), "action": { "name": "devices.view" },
            "resource": { "type": "organization" } }),
        ),
        (ACTION, json!({ "subject": user("petra.nyberg@acme.example"), "resource": organization("acme") })),
    ] {
        assert!(!found(&ask(PETRA, path, &body).await).is_empty(), "{path}: about herself");
    }
    let about_petra = json!({ "subject": user("petra.nyberg@acme.example"), "resource": organization("acme") });
    assert_eq!(ask(ANNA, ACTION, &about_petra).await.0, 200);
    let about_anna = json!({ "subject": user("anna@acme.example"), "resource": organization("acme") });
    assert_eq!(ask(PETRA, ACTION, &about_anna).await.0, 403);
    assert_eq!(ask(PETRA, REQUESTS, &json!({})).await.0, 400, "a request must be readable first");
}
