use remit_tests::app::{App, texts};
use serde_json::json;

on_both! {
    changes_are_saved_at_once
    changes_are_saved_in_order_or_not_at_all
    a_rehearsal_says_what_would_be_and_changes_nothing
    warnings_come_with_what_was_changed
    a_stale_change_of_roles_is_refused
    a_repeated_change_is_answered_as_the_first_one
    a_scheduled_role_holds_later
    roles_that_follow_from_other_facts_are_marked
    a_contact_centre_administrator_sees_and_gives_his_own_role_only
}

const BO: &str = "/organizations/acme/users/bo@acme.example/roles";

async fn changes_are_saved_at_once(app: App) {
    let anna = app.person("anna@acme.example").await;
    let before = app.running.live.newest().revision();
    let changes = json!({ "changes": [
        { "do": "assign", "role": "read_only_admin" },
        { "do": "assign", "role": "site_admin", "sites": ["emea.acme.example"] },
        { "do": "assign", "role": "advanced_troubleshooting", "expires_at": "2026-12-24T00:00:00Z" },
    ] });
    let changed = anna.json("PATCH", BO, changes).await.is(200);
    assert_eq!(changed.json["revision"], before + 1);
    let roles = anna.get(BO).await.is(200);
    assert_eq!(texts(&roles.json["items"], "role"), ["read_only_admin", "site_admin", "advanced_troubleshooting"]);
    assert_eq!(roles.json["items"][1]["sites"], json!(["emea.acme.example"]));
    assert_eq!(roles.json["items"][2]["expires_at"], "2026-12-24T00:00:00Z");
    assert_eq!(roles.json["items"][0]["assigned_by"], "anna@acme.example");
    assert_eq!(roles.json, changed.json["roles"]);
    assert_eq!(roles.header("etag"), changed.header("etag"));
}

async fn changes_are_saved_in_order_or_not_at_all(app: App) {
    let anna = app.person("anna@acme.example").await;
    let before = anna.get(BO).await.is(200);
    let revision = app.running.live.newest().revision();
    // The add-on needs its base role, which comes too late in the first order.
    let add_on = json!({ "do": "assign", "role": "advanced_troubleshooting" });
    let base = json!({ "do": "assign", "role": "support_admin" });
    let denied = anna.json("PATCH", BO, json!({ "changes": [&add_on, &base] })).await.is_problem(403, "denied");
    assert_eq!(denied.json["pointer"], "/changes/0");
    assert_eq!(denied.json["reasons"][0]["code"], "needs_base_role");
    let broken = json!({ "changes": [&base, { "do": "assign", "role": "emperor" }] });
    let denied = anna.json("PATCH", BO, broken).await.is_problem(403, "denied");
    assert_eq!(denied.json["pointer"], "/changes/1");
    assert_eq!(anna.get(BO).await.is(200).json, before.json);
    assert_eq!(app.running.live.newest().revision(), revision);
    let _ = anna.json("PATCH", BO, json!({ "changes": [base, add_on] })).await.is(200);
}

async fn a_rehearsal_says_what_would_be_and_changes_nothing(app: App) {
    let anna = app.person("anna@acme.example").await;
    let revision = app.running.live.newest().revision();
    let changes = json!({ "changes": [
        { "do": "assign", "role": "partner_admin" },
        { "do": "assign", "role": "support_admin" },
        { "do": "assign", "role": "advanced_troubleshooting" },
        { "do": "revoke", "role": "device_admin" },
    ] });
    let rehearsed = anna.json("PATCH", &format!("{BO}?dry_run=true"), changes).await.is(200).json;
    assert_eq!(rehearsed["allowed"], false);
    let allowed: Vec<_> = rehearsed["changes"].as_array().expect("is a list").iter().map(|it| &it["allowed"]).collect();
    assert_eq!(allowed, [false, true, true, true]);
    assert_eq!(rehearsed["changes"][0]["problem"]["pointer"], "/changes/0");
    assert_eq!(rehearsed["changes"][3]["warnings"], json!(["nothing_changes"]));
    assert_eq!(app.running.live.newest().revision(), revision);
    assert_eq!(anna.get(BO).await.is(200).json["items"], json!([]));
}

async fn warnings_come_with_what_was_changed(app: App) {
    let anna = app.person("anna@acme.example").await;
    let erik = "/organizations/acme/users/erik.sandell@acme.example/roles";
    let revoke = json!({ "changes": [{ "do": "revoke", "role": "full_admin" }] });
    assert_eq!(anna.json("PATCH", erik, revoke.clone()).await.is(200).json["warnings"], json!(["single_full_admin"]));
    let herself = "/organizations/acme/users/anna@acme.example/roles";
    assert_eq!(anna.json("PATCH", herself, revoke).await.is(200).json["warnings"], json!(["last_full_admin"]));
    let _ = anna.get(BO).await.is_problem(403, "forbidden");
}

async fn a_stale_change_of_roles_is_refused(app: App) {
    let anna = app.person("anna@acme.example").await;
    let tag = anna.get(BO).await.is(200).header("etag").to_owned();
    let guarded = anna.with("if-match", &tag);
    let device = json!({ "changes": [{ "do": "assign", "role": "device_admin" }] });
    let _ = guarded.json("PATCH", BO, device.clone()).await.is(200);
    for path in [BO.to_owned(), format!("{BO}?dry_run=true")] {
        let _ = guarded.json("PATCH", &path, device.clone()).await.is_problem(412, "stale");
    }
    let _ = anna.with("if-match", "no tag").json("PATCH", BO, device).await.is_problem(400, "bad_request");
}

async fn a_repeated_change_is_answered_as_the_first_one(app: App) {
    let anna = app.person("anna@acme.example").await;
    let tag = anna.get(BO).await.is(200).header("etag").to_owned();
    let once = anna.with("idempotency-key", "change-7").with("if-match", &tag);
    let device = json!({ "changes": [{ "do": "assign", "role": "device_admin" }] });
    let first = once.json("PATCH", BO, device.clone()).await.is(200);
    let revoke = json!({ "changes": [{ "do": "revoke", "role": "device_admin" }] });
    let _ = anna.json("PATCH", BO, revoke).await.is(200);
    let revision = app.running.live.newest().revision();
    let second = once.json("PATCH", BO, device).await.is(200);
    assert_eq!(second.json, first.json);
    assert_eq!(app.running.live.newest().revision(), revision);
    assert_eq!(anna.get(BO).await.is(200).json["items"], json!([]), "what was revoked meanwhile stays revoked");
}

async fn a_scheduled_role_holds_later(app: App) {
    let anna = app.person("anna@acme.example").await;
    let later = json!({ "changes": [{ "do": "assign", "role": "device_admin", "starts_at": "2026-11-21T00:00:00Z" }] });
    let changed = anna.json("PATCH", BO, later).await.is(200);
    assert_eq!(changed.json["roles"]["items"][0]["state"], "scheduled");
    let holders = "/organizations/acme/users?role=device_admin";
    assert!(!anna.get(holders).await.is(200).ids().contains(&"bo@acme.example".to_owned()));
    remit_tests::doors::set_clock(remit_model::directory::parse_instant("2026-11-21T00:00:00Z").expect("is a time"));
    assert!(anna.get(holders).await.is(200).ids().contains(&"bo@acme.example".to_owned()));
    assert_eq!(anna.get(BO).await.is(200).json["items"][0]["state"], "holds");
    let over =
        json!({ "changes": [{ "do": "assign", "role": "support_admin", "expires_at": "2026-11-20T00:00:00Z" }] });
    let refused = anna.json("PATCH", BO, over).await.is_problem(422, "invalid");
    assert_eq!(refused.json["pointer"], "/changes/0");
}

async fn roles_that_follow_from_other_facts_are_marked(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let roles = arne.get("/organizations/fjordkraft/users/lars.nygaard@nordtel.example/roles").await.is(200);
    assert_eq!(roles.json["items"][0]["role"], "full_admin");
    assert_eq!(roles.json["items"][0]["held"], "derived");
    let partner = arne.get("/organizations/fjordkraft/users/astrid.lunde@nordtel.example/roles").await.is(200);
    assert_eq!(partner.json["items"][0]["held"], "assigned_by_partner");
}

async fn a_contact_centre_administrator_sees_and_gives_his_own_role_only(app: App) {
    let silje = app.person("silje.tveit@fjordkraft.example").await;
    let jorunn = "/organizations/fjordkraft/users/jorunn.dahle@fjordkraft.example/roles";
    let give = json!({ "changes": [{ "do": "assign", "role": "cc_service_admin" }] });
    let tag = silje.get(jorunn).await.is(200).header("etag").to_owned();
    let changed = silje.with("if-match", &tag).json("PATCH", jorunn, give).await.is(200);
    // Her role of device administrator is over, and none of his to see.
    assert_eq!(texts(&changed.json["roles"]["items"], "role"), ["cc_service_admin"]);
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let all = arne.get(jorunn).await.is(200);
    assert_eq!(texts(&all.json["items"], "role"), ["device_admin", "cc_service_admin"]);
    let other = json!({ "changes": [{ "do": "assign", "role": "device_admin" }] });
    let _ = silje.json("PATCH", jorunn, other).await.is_problem(403, "denied");
    let himself = "/organizations/fjordkraft/users/arne.lie@fjordkraft.example/roles";
    assert_eq!(silje.get(himself).await.is(200).json["items"], json!([]));
    let trond = app.person("trond.bakke@fjordkraft.example").await;
    let _ = trond.get(himself).await.is_problem(403, "forbidden");
}
