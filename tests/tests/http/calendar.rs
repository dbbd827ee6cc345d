use remit_tests::app::{App, Client, texts};
use serde_json::json;

on_both! {
    what_begins_and_ends_is_listed_in_the_order_of_time
    whoever_may_not_see_roles_is_told_of_himself
    a_calendar_has_pages_and_an_earlier_state
    a_stretch_of_time_has_its_limits
}

const ACME: &str = "/organizations/acme/calendar";

async fn give(anna: &Client, user: &str, role: &str, from: &str, to: &str) {
    let change = json!({ "do": "assign", "role": role, "starts_at": from, "expires_at": to });
    let path = format!("/organizations/acme/users/{user}/roles");
    let _ = anna.json("PATCH", &path, json!({ "changes": [change] })).await.is(200);
}

async fn what_begins_and_ends_is_listed_in_the_order_of_time(app: App) {
    let anna = app.person("anna@acme.example").await;
    give(&anna, "bo@acme.example", "read_only_admin", "2026-12-01T00:00:00Z", "2026-12-24T00:00:00Z").await;
    let hugo = app.person("hugo@nordtel.example").await;
    let asked = hugo.json("POST", "/organizations/fjordkraft/elevations", json!({})).await.is(201).json;

    let listed = anna.get(ACME).await.is(200);
    let kinds = ["access_ends", "assignment_begins", "assignment_ends", "assignment_begins"];
    assert_eq!(texts(&listed.json["items"], "kind"), kinds);
    assert_eq!(
        listed.json["items"][0],
        json!({ "at": "2026-11-20T09:10:00Z", "kind": "access_ends", "user": "hugo@nordtel.example", "name": "Hugo Dahl",
            "elevation": "el-1" })
    );
    assert_eq!(
        listed.json["items"][2],
        json!({ "at": "2026-12-24T00:00:00Z", "kind": "assignment_ends", "user": "bo@acme.example",
            "name": "Bo Lindqvist", "role": "read_only_admin" })
    );
    // What was so before, and what comes later than in 90 days, for those who ask for it.
    let before = anna.get(&format!("{ACME}?from=2026-11-01T00:00:00Z&to=2026-11-20T09:00:00Z")).await.is(200);
    assert_eq!(texts(&before.json["items"], "kind"), ["request_expires", "assignment_begins", "access_ends"]);
    assert_eq!(texts(&before.json["items"], "elevation"), ["el-4", "", "el-5"]);
    let later = anna.get(&format!("{ACME}?from=2027-02-18T00:00:00Z")).await.is(200);
    assert_eq!(texts(&later.json["items"], "user"), ["ext@audit.example"]);

    let arne = app.person("arne.lie@fjordkraft.example").await;
    let waiting = arne.get("/organizations/fjordkraft/calendar").await.is(200);
    assert_eq!(texts(&waiting.json["items"], "kind"), ["request_expires", "request_expires"]);
    assert_eq!(waiting.json["items"][1]["elevation"], asked["elevation"]["id"]);
    // A request that is refused does not expire.
    let _ = arne.send("POST", "/organizations/fjordkraft/elevations/el-6/deny", "").await.is(200);
    assert_eq!(arne.get("/organizations/fjordkraft/calendar").await.is(200).json["total"], 1);
}

async fn whoever_may_not_see_roles_is_told_of_himself(app: App) {
    let anna = app.person("anna@acme.example").await;
    give(&anna, "bo@acme.example", "device_admin", "2026-12-01T00:00:00Z", "2026-12-24T00:00:00Z").await;
    give(&anna, "sven@acme.example", "cc_service_admin", "2026-12-01T00:00:00Z", "2026-12-24T00:00:00Z").await;
    assert_eq!(anna.get(ACME).await.is(200).json["total"], 6);
    let bo = app.person("bo@acme.example").await.get(ACME).await.is(200);
    assert_eq!(texts(&bo.json["items"], "user"), ["bo@acme.example", "bo@acme.example"]);
    // Administrators of the contact centre see each other.
    let selin = app.person("selin.aksoy@acme.example").await.get(ACME).await.is(200);
    assert_eq!(texts(&selin.json["items"], "user"), ["sven@acme.example", "sven@acme.example"]);
    // Hugo sees when his own access ends.
    let hugo = app.person("hugo@nordtel.example").await.get("/organizations/fjordkraft/calendar").await.is(200);
    assert_eq!(hugo.json["total"], 0);
    let emilia = app.person("emilia.laine@nordtel.example").await;
    let emilia = emilia.get("/organizations/fjordkraft/calendar").await.is(200);
    assert_eq!(texts(&emilia.json["items"], "elevation"), ["el-6"]);
}

async fn a_calendar_has_pages_and_an_earlier_state(app: App) {
    let anna = app.person("anna@acme.example").await;
    let before = app.running.live.newest().revision();
    give(&anna, "bo@acme.example", "device_admin", "2026-12-01T00:00:00Z", "2026-12-24T00:00:00Z").await;
    let whole = anna.get(ACME).await.is(200);
    let mut walked = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = anna.get(&format!("{ACME}?limit=1{cursor}")).await.is(200);
        assert_eq!(page.json["total"], 4);
        walked.extend(page.json["items"].as_array().expect("is a list").clone());
        let Some(next) = page.json["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(json!(walked), whole.json["items"]);
    let then = anna.get(&format!("{ACME}?as_of={before}")).await.is(200);
    assert_eq!(texts(&then.json["items"], "kind"), ["access_ends", "assignment_begins"]);
}

async fn a_stretch_of_time_has_its_limits(app: App) {
    let anna = app.person("anna@acme.example").await;
    for (query, parameter) in [
        ("from=2026-11-20T00:00:00Z&to=2026-11-20T00:00:00Z", "to"),
        ("from=2026-11-20T00:00:00Z&to=2027-12-26T00:00:00Z", "to"),
        ("to=2026-11-19T00:00:00Z", "to"),
        ("from=tomorrow", "from"),
        ("until=2026-12-01T00:00:00Z", "until"),
    ] {
        let problem = anna.get(&format!("{ACME}?{query}")).await.is_problem(400, "bad_request");
        assert_eq!(problem.json["parameter"], parameter, "{query}");
    }
    let most = "from=2026-11-20T00:00:00Z&to=2027-12-25T00:00:00Z";
    let _ = anna.get(&format!("{ACME}?{most}")).await.is(200);
}
