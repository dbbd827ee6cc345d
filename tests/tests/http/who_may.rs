use remit_host::identity::Scope;
use remit_tests::app::App;
use serde_json::{Value, json};

use super::openapi::operations;

on_both! {
    every_operation_refuses_nobody_and_too_little_and_takes_enough
}

/// How one operation is asked for.
struct Way {
    /// Method and path, as the document has them.
    operation: (&'static str, &'static str),
    /// The path with everything filled in.
    address: &'static str,
    body: Body,
    /// Somebody who may.
    enough: &'static str,
    /// Whether somebody without a role is refused, instead of seeing less.
    refuses: bool,
}

enum Body {
    Nothing,
    Json(Value),
    Csv(&'static str),
}

/// Has no role anywhere.
const WITHOUT_ROLE: &str = "bo@acme.example";

const ANNA: &str = "anna@acme.example";
const ARNE: &str = "arne.lie@fjordkraft.example";
const ASTRID: &str = "astrid.lunde@nordtel.example";
const HUGO: &str = "hugo@nordtel.example";

fn get(path: &'static str, address: &'static str, enough: &'static str) -> Way {
    Way { operation: ("GET", path), address, body: Body::Nothing, enough, refuses: true }
}

fn write(method: &'static str, path: &'static str, address: &'static str, body: Body, enough: &'static str) -> Way {
    Way { operation: (method, path), address, body, enough, refuses: true }
}

/// Each operation, in an order in which each can be done.
fn ways() -> Vec<Way> {
    let sees_less = |way: Way| Way { refuses: false, ..way };
    let on = |on: bool| Body::Json(json!({ "on": on }));
    vec![
        sees_less(get("/api/v1/organizations", "/organizations", ANNA)),
        get("/api/v1/organizations/{organization}", "/organizations/fjordkraft", ARNE),
        get("/api/v1/organizations/{organization}/administrators", "/organizations/acme/administrators", ANNA),
        get("/api/v1/organizations/{organization}/administrators.csv", "/organizations/acme/administrators.csv", ANNA),
        get("/api/v1/organizations/{organization}/customers", "/organizations/nordtel/customers", ASTRID),
        get("/api/v1/organizations/{organization}/elevations", "/organizations/acme/elevations", ANNA),
        get("/api/v1/organizations/{organization}/sites", "/organizations/acme/sites", ANNA),
        get("/api/v1/organizations/{organization}/users", "/organizations/acme/users", ANNA),
        get("/api/v1/organizations/{organization}/users/{user}", "/organizations/acme/users/anna@acme.example", ANNA),
        get(
            "/api/v1/organizations/{organization}/users/{user}/facts",
            "/organizations/acme/users/anna@acme.example/facts",
            ANNA,
        ),
        get(
            "/api/v1/organizations/{organization}/users/{user}/roles",
            "/organizations/acme/users/anna@acme.example/roles",
            ANNA,
        ),
        get("/api/v1/organizations/{organization}/audit", "/organizations/acme/audit", ANNA),
        sees_less(get("/api/v1/elevations", "/elevations", ANNA)),
        write(
            "POST",
            "/api/v1/organizations/{organization}/users",
            "/organizations/fjordkraft/users",
            Body::Json(json!({ "id": "new@fjordkraft.example", "name": "New" })),
            ARNE,
        ),
        write(
            "PATCH",
            "/api/v1/organizations/{organization}/users/{user}",
            "/organizations/fjordkraft/users/new@fjordkraft.example",
            Body::Json(json!({ "name": "Newer" })),
            ARNE,
        ),
        write(
            "POST",
            "/api/v1/organizations/{organization}/users/csv",
            "/organizations/fjordkraft/users/csv",
            Body::Csv("name,email,meetings_host\nNewest,new@fjordkraft.example,True\n"),
            ARNE,
        ),
        write(
            "PATCH",
            "/api/v1/organizations/{organization}/users/{user}/roles",
            "/organizations/acme/users/bo@acme.example/roles",
            Body::Json(json!({ "changes": [{ "do": "revoke", "role": "device_admin" }] })),
            ANNA,
        ),
        write(
            "POST",
            "/api/v1/organizations/{organization}/external-administrators/verify",
            "/organizations/acme/external-administrators/verify",
            Body::Json(json!({ "email": "oliver.grant@audit.example" })),
            ANNA,
        ),
        write(
            "POST",
            "/api/v1/organizations/{organization}/external-administrators",
            "/organizations/acme/external-administrators",
            Body::Json(json!({ "user": "oliver.grant@audit.example", "role": "external_read_only_admin" })),
            ANNA,
        ),
        write(
            "POST",
            "/api/v1/organizations/{organization}/external-administrators/demote",
            "/organizations/acme/external-administrators/demote",
            Body::Json(json!({ "users": ["bjarne.toft@nordtel.example"] })),
            ANNA,
        ),
        write(
            "POST",
            "/api/v1/organizations/{organization}/external-administrators/{user}/promote",
            "/organizations/acme/external-administrators/oliver.grant@audit.example/promote",
            Body::Nothing,
            ANNA,
        ),
        write(
            "DELETE",
            "/api/v1/organizations/{organization}/external-administrators/{user}",
            "/organizations/acme/external-administrators/oliver.grant@audit.example",
            Body::Nothing,
            ANNA,
        ),
        write(
            "POST",
            "/api/v1/organizations/{organization}/sites",
            "/organizations/fjordkraft/sites",
            Body::Json(json!({ "id": "new.fjordkraft.example", "managed_in": "control_hub" })),
            ARNE,
        ),
        write(
            "DELETE",
            "/api/v1/organizations/{organization}/sites/{site}",
            "/organizations/fjordkraft/sites/new.fjordkraft.example",
            Body::Nothing,
            ARNE,
        ),
        write(
            "POST",
            "/api/v1/organizations/{organization}/customers",
            "/organizations/nordtel/customers",
            Body::Json(json!({ "id": "new", "name": "New" })),
            ASTRID,
        ),
        write(
            "PUT",
            "/api/v1/organizations/{organization}/users/{user}/customers/{customer}",
            "/organizations/nordtel/users/pia@nordtel.example/customers/new",
            Body::Nothing,
            ASTRID,
        ),
        write(
            "DELETE",
            "/api/v1/organizations/{organization}/users/{user}/customers/{customer}",
            "/organizations/nordtel/users/pia@nordtel.example/customers/new",
            Body::Nothing,
            ASTRID,
        ),
        write(
            "PUT",
            "/api/v1/organizations/{organization}/restricted-mode",
            "/organizations/acme/restricted-mode",
            on(false),
            ASTRID,
        ),
        write(
            "PUT",
            "/api/v1/organizations/{organization}/support-read-only",
            "/organizations/acme/support-read-only",
            on(true),
            ANNA,
        ),
        write(
            "POST",
            "/api/v1/organizations/{organization}/elevations/{elevation}/end",
            "/organizations/acme/elevations/el-1/end",
            Body::Nothing,
            ANNA,
        ),
        write(
            "POST",
            "/api/v1/organizations/{organization}/elevations/{elevation}/approve",
            "/organizations/fjordkraft/elevations/el-6/approve",
            Body::Nothing,
            ARNE,
        ),
        write(
            "POST",
            "/api/v1/organizations/{organization}/elevations",
            "/organizations/fjordkraft/elevations",
            Body::Json(json!({ "purpose": "No ringing" })),
            HUGO,
        ),
        write(
            "POST",
            "/api/v1/organizations/{organization}/elevations/{elevation}/deny",
            "/organizations/fjordkraft/elevations/{asked}/deny",
            Body::Nothing,
            ARNE,
        ),
    ]
}

/// Operations of other parts, which have tests of their own for who may.
const ELSEWHERE: [&str; 1] = ["/api/v1/audit/{revision}"];

async fn every_operation_refuses_nobody_and_too_little_and_takes_enough(app: App) {
    let ways = ways();
    let mut described = 0;
    for (method, path, operation) in operations(&app).await {
        if operation["security"][0] == json!({}) || ELSEWHERE.contains(&path.as_str()) {
            continue;
        }
        described += 1;
        let found = ways.iter().any(|way| way.operation == (method.as_str(), path.as_str()));
        assert!(found, "{method} {path} has no entry in this test: say who may");
    }
    assert_eq!(described, ways.len(), "entries of operations that are gone");

    let all = app.key(&[Scope::Decide, Scope::Read, Scope::Write], None).await;
    let reads = app.key(&[Scope::Decide, Scope::Read], None).await;
    let writes = app.key(&[Scope::Decide, Scope::Write], None).await;
    let elsewhere = app.key(&[Scope::Decide, Scope::Read, Scope::Write], Some("havsund")).await;
    let mut asked = String::new();
    for way in &ways {
        let (method, _) = way.operation;
        let address = way.address.replace("{asked}", &asked);
        let send = async |client: &remit_tests::app::Client| match &way.body {
            Body::Nothing => client.send(method, &address, "").await,
            Body::Json(body) => client.json(method, &address, body.clone()).await,
            Body::Csv(text) => client.with("content-type", "text/csv").send(method, &address, *text).await,
        };
        let revision = app.running.live.newest().revision();
        let _ = send(&app.anonymous()).await.is_problem(401, "unauthenticated");
        let scopeless = if method == "GET" { &writes } else { &reads };
        let _ = send(&scopeless.on_behalf_of(way.enough)).await.is_problem(403, "forbidden");
        if way.refuses {
            let _ = send(&elsewhere.on_behalf_of(way.enough)).await.is_problem(403, "forbidden");
            let refused = send(&all.on_behalf_of(WITHOUT_ROLE)).await;
            assert_eq!(refused.status, 403, "{method} {address}: {}", refused.json);
        }
        if method != "GET" {
            let _ = send(&all).await.is_problem(403, "forbidden");
        }
        assert_eq!(app.running.live.newest().revision(), revision, "{method} {address} was refused and wrote");
        let taken = send(&all.on_behalf_of(way.enough)).await;
        assert!((200..300).contains(&taken.status), "{method} {address}: {} {}", taken.status, taken.json);
        if let Some(id) = taken.json["elevation"]["id"].as_str() {
            id.clone_into(&mut asked);
        }
    }
    println!("{} operations walked", ways.len());
}
