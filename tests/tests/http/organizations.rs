use remit_host::identity::Scope;
use remit_tests::app::{App, texts};
use serde_json::json;

on_both! {
    everybody_sees_his_own_organizations
    settings_are_for_those_who_may_see_them
    restricted_mode_is_the_partners_to_switch
    the_support_switch_is_the_customers
    sites_are_added_and_removed
}

async fn everybody_sees_his_own_organizations(app: App) {
    for (user, ids) in [
        ("anna@acme.example", vec!["acme"]),
        ("bo@acme.example", vec![]),
        ("astrid.lunde@nordtel.example", vec!["acme", "baltica", "fjordkraft", "nordtel"]),
    ] {
        assert_eq!(app.person(user).await.get("/organizations").await.is(200).ids(), ids, "{user}");
    }
    let service = app.key(&[Scope::Read], None).await;
    assert_eq!(service.get("/organizations").await.is(200).json["total"], 9);
    assert_eq!(service.get("/organizations?q=SP.%20Z").await.is(200).ids(), ["baltica"]);
    let first = service.get("/organizations?limit=8").await.is(200);
    let next = first.json["next_cursor"].as_str().expect("there is one more");
    assert_eq!(service.get(&format!("/organizations?cursor={next}")).await.is(200).ids(), ["vendor"]);
    let limited = app.key(&[Scope::Read], Some("acme")).await;
    assert_eq!(limited.get("/organizations").await.is(200).ids(), ["acme"]);
    let _ = limited.get("/organizations/baltica").await.is_problem(403, "forbidden");
}

async fn settings_are_for_those_who_may_see_them(app: App) {
    let anna = app.person("anna@acme.example").await.get("/organizations/acme").await.is(200).json;
    assert_eq!((&anna["restricted_mode"], &anna["services_setup_done"]), (&json!(true), &json!(true)));
    assert_eq!(anna["subscriptions"][0]["partner"], "nordtel");
    let petra = app.person("petra.nyberg@acme.example").await.get("/organizations/acme").await.is(200).json;
    assert_eq!(petra["name"], "Acme AB");
    assert!(petra.get("subscriptions").is_none());
}

async fn restricted_mode_is_the_partners_to_switch(app: App) {
    let place = "/organizations/acme/restricted-mode";
    let anna = app.person("anna@acme.example").await;
    let denied = anna.json("PUT", place, json!({ "on": false })).await.is_problem(403, "denied");
    assert_eq!(denied.json["reasons"][0]["code"], "not_authorized");
    let pia = app.person("pia@nordtel.example").await;
    let revision = pia.json("PUT", place, json!({ "on": false })).await.is(200).json["revision"].clone();
    assert_eq!(anna.get("/organizations/acme").await.is(200).json["restricted_mode"], false);
    let again = pia.json("PUT", place, json!({ "on": false })).await.is(200);
    assert_eq!(again.json["revision"], revision, "nothing had to change");
    let new = json!({ "id": "new@acme.example", "name": "New" });
    let _ = anna.json("POST", "/organizations/acme/users", new).await.is(201);
}

async fn the_support_switch_is_the_customers(app: App) {
    let place = "/organizations/acme/support-read-only";
    let priya = app.person("priya.raman@vendor.example").await;
    let _ = priya.get("/organizations/acme").await.is_problem(403, "forbidden");
    let anna = app.person("anna@acme.example").await;
    let _ = anna.json("PUT", place, json!({ "on": true })).await.is(200);
    let _ = priya.get("/organizations/acme").await.is(200);
    let roles = anna.get("/organizations/acme/users/priya.raman@vendor.example/roles").await.is(200).json;
    assert_eq!(texts(&roles["items"], "role"), ["support_read_only"]);
}

async fn sites_are_added_and_removed(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let sites = "/organizations/fjordkraft/sites";
    let before = arne.get(sites).await.is(200).ids();
    let new = json!({ "id": "danmark.fjordkraft.example", "managed_in": "control_hub" });
    let _ = arne.json("POST", sites, new.clone()).await.is(201);
    let _ = arne.json("POST", sites, new).await.is_problem(409, "exists");
    assert_eq!(arne.get(sites).await.is(200).ids().len(), before.len() + 1);
    let _ = arne.send("DELETE", &format!("{sites}/danmark.fjordkraft.example"), "").await.is(200);
    assert_eq!(arne.get(sites).await.is(200).ids(), before);
    let _ = arne.send("DELETE", &format!("{sites}/norge.fjordkraft.example"), "").await.is_problem(409, "in_use");
}
