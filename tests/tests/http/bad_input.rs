use remit_tests::app::App;
use serde_json::{Value, json};

on_both! {
    a_body_that_cannot_be_used_is_refused_with_its_place
    every_body_is_json_that_says_so
    unknown_ids_are_named
    parameters_that_cannot_be_used_are_named
    nothing_is_too_strange_for_an_answer
}

async fn a_body_that_cannot_be_used_is_refused_with_its_place(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let revision = app.running.live.newest().revision();
    let here = "/organizations/fjordkraft";
    let cases: Vec<(&str, &str, Value, &str)> = vec![
        ("POST", "/users", json!({ "id": "x@y.example", "name": 7 }), "/name"),
        ("POST", "/users", json!({ "id": "x y@z", "name": "X" }), "/id"),
        ("POST", "/users", json!({ "id": "x@y.example", "name": "X", "age": 7 }), "/age"),
        ("POST", "/users", json!({ "id": "x@y.example", "name": "X", "licenses": ["a", 7] }), "/licenses/1"),
        ("PATCH", "/users/kari.haugland@fjordkraft.example", json!({ "licenses": "all" }), "/licenses"),
        (
            "PATCH",
            "/users/kari.haugland@fjordkraft.example/roles",
            json!({ "changes": [{ "do": "assign", "role": "device_admin" }, { "do": "take", "role": "x" }] }),
            "/changes/1/do",
        ),
        (
            "PATCH",
            "/users/kari.haugland@fjordkraft.example/roles",
            json!({ "changes": [{ "do": "assign", "role": "device_admin", "expires_at": "tomorrow" }] }),
            "/changes/0/expires_at",
        ),
        ("PUT", "/support-read-only", json!({ "on": "yes" }), "/on"),
        ("POST", "/sites", json!({ "id": "a.example", "managed_in": "the_moon" }), "/managed_in"),
        ("POST", "/external-administrators", json!({ "user": "x@y.example", "role": 1 }), "/role"),
        ("POST", "/external-administrators/demote", json!({ "users": ["x@y.example", ""] }), "/users/1"),
        ("POST", "/elevations", json!({ "purpose": [] }), "/purpose"),
    ];
    for (method, path, body, pointer) in cases {
        let problem = arne.json(method, &format!("{here}{path}"), body.clone()).await.is_problem(400, "bad_request");
        assert_eq!(problem.json["pointer"], pointer, "{method} {path} {body}");
    }
    assert_eq!(app.running.live.newest().revision(), revision);
}

async fn every_body_is_json_that_says_so(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let place = "/organizations/fjordkraft/support-read-only";
    let _ = arne.send("PUT", place, "{\"on\":true}").await.is_problem(415, "unsupported_media_type");
    let json = arne.with("content-type", "application/json");
    for body in ["", "on", "{\"on\":true} and more", "[]", "null", "{\"on\":true,\"on\":false}", "{}"] {
        let _ = json.send("PUT", place, body).await.is_problem(400, "bad_request");
    }
    let deep = "[".repeat(100_000);
    let _ = json.send("PUT", place, deep).await.is_problem(400, "bad_request");
    let huge = format!("{{\"on\":true,\"x\":\"{}\"}}", "x".repeat(1 << 20));
    assert_eq!(json.send("PUT", place, huge).await.status, 413);
    for key in ["", "two words", &"x".repeat(256), "\u{e9}"] {
        let keyed = arne.with("idempotency-key", key);
        let _ = keyed.json("PUT", place, json!({ "on": false })).await.is_problem(400, "bad_request");
    }
    // A condition that cannot be checked is not passed over.
    let guarded = arne.with("if-match", "\"1f3a\"");
    let _ = guarded.json("PUT", place, json!({ "on": true })).await.is_problem(412, "stale");
    assert_eq!(arne.get("/organizations/fjordkraft").await.is(200).json["support_read_only"], false);
}

async fn unknown_ids_are_named(app: App) {
    let anna = app.person("anna@acme.example").await;
    let device = json!({ "changes": [{ "do": "assign", "role": "device_admin" }] });
    for (method, path, body) in [
        ("GET", "/organizations/nowhere", Value::Null),
        ("GET", "/organizations/nowhere/users", Value::Null),
        ("GET", "/organizations/ACME/users", Value::Null),
        ("GET", "/organizations/acme/users/nobody@acme.example", Value::Null),
        ("GET", "/organizations/acme/users/ANNA@acme.example/roles", Value::Null),
        ("GET", "/organizations/acme/users/arne.lie@fjordkraft.example", Value::Null),
        ("PATCH", "/organizations/acme/users/nobody@acme.example/roles", device.clone()),
        ("PATCH", "/organizations/nowhere/users/bo@acme.example/roles", device),
        ("PUT", "/organizations/nowhere/support-read-only", json!({ "on": true })),
        ("DELETE", "/organizations/acme/external-administrators/nobody@acme.example", Value::Null),
        ("GET", "/nothing", Value::Null),
    ] {
        let reply =
            if body.is_null() { anna.send(method, path, "").await } else { anna.json(method, path, body).await };
        let _ = reply.is_problem(404, "not_found");
    }
}

async fn parameters_that_cannot_be_used_are_named(app: App) {
    let anna = app.person("anna@acme.example").await;
    let long = format!("q={}", "x".repeat(300));
    for (query, parameter) in [
        ("limit=0", "limit"),
        ("limit=1001", "limit"),
        ("limit=many", "limit"),
        ("limit=1&limit=2", "limit"),
        ("cursor=%00", "cursor"),
        ("cursor=", "cursor"),
        ("role=emperor", "role"),
        ("role=", "role"),
        ("external=perhaps", "external"),
        ("as_of=-1", "as_of"),
        (long.as_str(), "q"),
        ("colour=red", "colour"),
    ] {
        let problem = anna.get(&format!("/organizations/acme/users?{query}")).await.is_problem(400, "bad_request");
        assert_eq!(problem.json["parameter"], parameter, "{query}");
    }
    let bo = "/organizations/acme/users/bo@acme.example/roles?dry_run=maybe";
    let problem = anna.json("PATCH", bo, json!({ "changes": [] })).await.is_problem(400, "bad_request");
    assert_eq!(problem.json["parameter"], "dry_run");
}

async fn nothing_is_too_strange_for_an_answer(app: App) {
    let anna = app.person("anna@acme.example").await;
    for id in ["%ff", "%00", "%20", "a%0ab", "..%2f..", "%E2%80%AE", &"x".repeat(255), "'%20OR%201=1--"] {
        for path in [format!("/organizations/{id}"), format!("/organizations/acme/users/{id}/roles")] {
            let reply = anna.get(&path).await;
            assert!((400..500).contains(&reply.status), "{path}: {}", reply.status);
            assert_eq!(reply.header("content-type"), "application/problem+json", "{path}");
        }
    }
    for method in ["PUT", "DELETE", "POST"] {
        let _ = anna.send(method, "/organizations", "").await.is_problem(405, "method_not_allowed");
    }
}
