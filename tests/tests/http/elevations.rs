use remit_model::directory::parse_instant;
use remit_tests::{app::App, doors::set_clock};
use serde_json::json;

on_both! {
    access_is_asked_for_granted_and_runs_for_an_hour
    access_is_ended_early
    a_request_is_answered_once_and_in_time
    lists_say_what_has_become_of_requests
    a_repeated_request_is_one_request
}

const FJORDKRAFT: &str = "/organizations/fjordkraft/elevations";

fn at(time: &str) {
    set_clock(parse_instant(&format!("2026-11-20T{time}Z")).expect("is a time"));
}

async fn access_is_asked_for_granted_and_runs_for_an_hour(app: App) {
    let hugo = app.person("hugo@nordtel.example").await;
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let asked = hugo.json("POST", FJORDKRAFT, json!({ "purpose": "No ringing" })).await.is(201).json;
    let id = asked["elevation"]["id"].as_str().expect("has an id").to_owned();
    assert!(id.starts_with("el-"), "{id}");
    assert_eq!(asked["elevation"]["state"], "pending");
    assert_eq!(asked["elevation"]["answer_by"], "2026-11-20T10:00:00Z");
    let waiting = arne.get("/elevations").await.is(200).json;
    assert!(remit_tests::app::texts(&waiting["waiting"]["items"], "id").contains(&id), "{waiting}");
    let again = hugo.json("POST", FJORDKRAFT, json!({})).await.is_problem(403, "denied");
    assert_eq!(again.json["reasons"][0]["code"], "request_open");
    // A person without the right neither sees that it waits nor answers.
    let silje = app.person("silje.tveit@fjordkraft.example").await;
    assert_eq!(silje.get("/elevations").await.is(200).json["waiting"]["total"], 0);
    let _ = silje.send("POST", &format!("{FJORDKRAFT}/{id}/approve"), "").await.is_problem(403, "denied");
    at("09:30:00");
    let _ = arne.send("POST", &format!("{FJORDKRAFT}/{id}/approve"), "").await.is(200);
    let mine = hugo.get("/elevations").await.is(200).json;
    let running = mine["asked"]["items"].as_array().expect("is a list").iter().find(|it| it["id"] == id.as_str());
    let running = running.expect("he asked for it");
    assert_eq!(running["purpose"], "No ringing");
    assert_eq!((&running["state"], &running["ends_at"]), (&json!("running"), &json!("2026-11-20T10:30:00Z")));
    at("10:30:00");
    let over = arne.get(&format!("{FJORDKRAFT}?state=over")).await.is(200);
    assert!(over.ids().contains(&id));
}

async fn access_is_ended_early(app: App) {
    let anna = app.person("anna@acme.example").await;
    let end = "/organizations/acme/elevations/el-1/end";
    let _ = anna.send("POST", end, "").await.is(200);
    let over = anna.get("/organizations/acme/elevations?state=over").await.is(200);
    assert!(over.ids().contains(&"el-1".to_owned()));
    let again = anna.send("POST", end, "").await.is_problem(403, "denied");
    assert_eq!(again.json["reasons"][0]["code"], "not_running");
}

async fn a_request_is_answered_once_and_in_time(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let _ = arne.send("POST", &format!("{FJORDKRAFT}/el-6/deny"), "").await.is(200);
    let twice = arne.send("POST", &format!("{FJORDKRAFT}/el-6/approve"), "").await.is_problem(403, "denied");
    assert_eq!(twice.json["reasons"][0]["code"], "request_answered");
    let late = app.person("anna@acme.example").await;
    let late = late.send("POST", "/organizations/acme/elevations/el-4/approve", "").await.is_problem(403, "denied");
    assert_eq!(late.json["reasons"][0]["code"], "request_expired");
    // A request of another organization is not one of this.
    let other = arne.send("POST", &format!("{FJORDKRAFT}/el-1/end"), "").await.is_problem(403, "denied");
    assert_eq!(other.json["reasons"][0]["code"], "unknown_elevation");
}

async fn lists_say_what_has_become_of_requests(app: App) {
    let service = app.key(&[remit_host::identity::Scope::Read], None).await;
    for (organization, state, ids) in [
        ("acme", "running", vec!["el-1"]),
        ("acme", "expired", vec!["el-4"]),
        ("acme", "over", vec!["el-5"]),
        ("acme", "pending", vec![]),
        ("fjordkraft", "pending", vec!["el-6"]),
        ("fjordkraft", "over", vec!["el-2"]),
        ("baltica", "denied", vec!["el-3"]),
    ] {
        let list = format!("/organizations/{organization}/elevations?state={state}");
        assert_eq!(service.get(&list).await.is(200).ids(), ids, "{list}");
    }
    let problem = service.get("/organizations/acme/elevations?state=open").await.is_problem(400, "bad_request");
    assert_eq!(problem.json["parameter"], "state");
}

async fn a_repeated_request_is_one_request(app: App) {
    let hugo = app.person("hugo@nordtel.example").await.with("idempotency-key", "ask-1");
    let first = hugo.json("POST", FJORDKRAFT, json!({ "purpose": "No ringing" })).await.is(201);
    let second = hugo.json("POST", FJORDKRAFT, json!({ "purpose": "No ringing" })).await.is(201);
    assert_eq!(first.json, second.json);
    assert_eq!(first.header("location"), second.header("location"));
}
