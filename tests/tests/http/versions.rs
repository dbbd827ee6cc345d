use remit_model::Instant;
use remit_tests::{app::App, doors::set_clock, tables::NOW};
use serde_json::json;

on_both! {
    every_answer_of_the_api_says_what_the_server_decides_with
    facts_are_there_as_they_were
}

async fn every_answer_of_the_api_says_what_the_server_decides_with(app: App) {
    let anna = app.person("anna@acme.example").await;
    let about = app.anonymous().get("/about").await.is(200).json;
    let question = json!({ "subject": { "type": "user", "id": "anna@acme.example" },
        "action": { "name": "devices.view" }, "resource": { "type": "organization", "id": "acme" } });
    let replies = [
        anna.get("/organizations/acme").await.is(200),
        anna.get("/organizations/nowhere").await.is(404),
        anna.get("/no-such-address").await.is(404),
        app.anonymous().get("/organizations/acme").await.is(401),
        anna.with("content-type", "application/json").at("POST", "/access/v1/evaluation", question.to_string()).await,
    ];
    for reply in replies {
        assert_eq!(reply.header("remit-module"), about["module"]["sha256"]);
        assert_eq!(reply.header("remit-catalogue"), about["catalogue"]["sha256"]);
    }
    let page = app.anonymous().at("GET", "/healthz", "").await.is(200);
    assert_eq!(page.header("remit-module"), "");
}

const FACTS: &str = "/organizations/acme/users/bo@acme.example/facts";

async fn facts_are_there_as_they_were(app: App) {
    let anna = app.person("anna@acme.example").await;
    let about = app.anonymous().get("/about").await.is(200).json;
    let before = anna.get(FACTS).await.is(200).json;
    assert_eq!(before["catalogue"]["sha256"], about["catalogue"]["sha256"]);
    assert_eq!(before["catalogue"]["url"], about["catalogue"]["url"]);

    set_clock(Instant(NOW.0 + 60_000));
    let roles = "/organizations/acme/users/bo@acme.example/roles";
    let given = json!({ "changes": [{ "do": "assign", "role": "read_only_admin" }] });
    let _ = anna.json("PATCH", roles, given).await.is(200);
    set_clock(Instant(NOW.0 + 120_000));
    let after = anna.get(FACTS).await.is(200).json;
    assert_eq!(after["facts"]["pair"]["assignments"][0]["role"], "read_only_admin");
    assert_eq!(after["now_ms"], NOW.0 + 120_000);

    let at = |as_of: &str| format!("{FACTS}?as_of={as_of}");
    let then = anna.get(&at(&before["revision"].to_string())).await.is(200).json;
    assert_eq!(then["facts"], before["facts"]);
    assert_eq!((&then["revision"], &then["catalogue"]), (&before["revision"], &before["catalogue"]));
    let then = anna.get(&at("2026-11-20T09:00:30Z")).await.is(200).json;
    assert_eq!((&then["facts"], &then["now"]), (&before["facts"], &json!("2026-11-20T09:00:30Z")));
    assert_eq!(then["now_ms"], NOW.0 + 30_000);
    assert_eq!(anna.get(&at("yesterday")).await.is_problem(400, "bad_request").json["parameter"], "as_of");
    // Who may see roles is decided by what is so now.
    let _ = app.person("sven@acme.example").await.get(&at("1")).await.is_problem(403, "forbidden");
}
