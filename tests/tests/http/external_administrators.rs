use remit_tests::app::App;
use serde_json::json;

on_both! {
    verifying_says_who_it_is_and_what_may_be_offered
    consumers_and_strangers_are_told_apart
    somebody_is_let_in_until_a_moment
    all_are_demoted_together
    whoever_is_revoked_leaves_no_record
}

const HERE: &str = "/organizations/acme/external-administrators";

async fn verifying_says_who_it_is_and_what_may_be_offered(app: App) {
    let anna = app.person("anna@acme.example").await;
    let verify = format!("{HERE}/verify");
    let elsewhere = anna.json("POST", &verify, json!({ "email": "oliver.grant@audit.example" })).await.is(200).json;
    assert_eq!(elsewhere["name"], "Oliver Grant");
    assert_eq!(elsewhere["home_name"], "Lindhagen Audit");
    assert_eq!(elsewhere["joined"], false);
    let mut roles = elsewhere["roles"].as_array().expect("is a list").clone();
    roles.sort_by_key(ToString::to_string);
    assert_eq!(
        json!(roles),
        json!([
            "cc_service_admin",
            "external_full_admin",
            "external_read_only_admin",
            "site_admin",
            "site_read_only_admin",
            "site_user_admin"
        ])
    );
    let partner = anna.json("POST", &verify, json!({ "email": "liv.aasen@nordtel.example" })).await.is(200).json;
    assert_eq!(partner["roles"].as_array().expect("is a list").len(), 2, "{partner}");
    let joined = anna.json("POST", &verify, json!({ "email": "ext@audit.example" })).await.is(200).json;
    assert_eq!((&joined["joined"], &joined["roles"]), (&json!(true), &json!([])));
}

async fn consumers_and_strangers_are_told_apart(app: App) {
    let anna = app.person("anna@acme.example").await;
    let verify = format!("{HERE}/verify");
    for (email, status, code) in [
        ("ewelina.sobczak@postbox.example", 422, "consumer_user"),
        ("bo@acme.example", 422, "not_external"),
        ("nobody@nowhere.example", 404, "not_found"),
    ] {
        let problem = anna.json("POST", &verify, json!({ "email": email })).await.is_problem(status, code);
        assert_eq!(problem.json["pointer"], "/email");
    }
    // Only those who may let somebody in learn who is known: not a read-only administrator, not one from outside.
    for other in ["linnea.forsberg@acme.example", "ida.strand@nordtel.example", "bjarne.toft@nordtel.example"] {
        for email in ["oliver.grant@audit.example", "nobody@nowhere.example"] {
            let other = app.person(other).await;
            let _ = other.json("POST", &verify, json!({ "email": email })).await.is_problem(403, "forbidden");
        }
    }
}

async fn somebody_is_let_in_until_a_moment(app: App) {
    let anna = app.person("anna@acme.example").await;
    let new = json!({ "user": "oliver.grant@audit.example", "role": "site_admin", "sites": ["emea.acme.example"],
        "expires_at": "2026-12-01T00:00:00Z" });
    let added = anna.json("POST", HERE, new.clone()).await.is(201);
    let place = added.header("location").strip_prefix("/api/v1").expect("is of this API").to_owned();
    assert_eq!(anna.get(&place).await.is(200).json["roles"], json!(["site_admin"]));
    let again = anna.json("POST", HERE, new).await.is_problem(403, "denied");
    assert_eq!(again.json["reasons"][0]["code"], "already_joined");
    remit_tests::doors::set_clock(remit_model::directory::parse_instant("2026-12-01T00:00:00Z").expect("is a time"));
    assert_eq!(anna.get(&place).await.is(200).json["roles"], json!([]));
}

async fn all_are_demoted_together(app: App) {
    let anna = app.person("anna@acme.example").await;
    let promoted = anna.send("POST", &format!("{HERE}/ext@audit.example/promote"), "").await.is(200);
    assert_eq!(promoted.json["warnings"], json!([]));
    let demote = format!("{HERE}/demote");
    let some = json!({ "users": ["ext@audit.example"] });
    let partial = anna.json("POST", &demote, some).await.is_problem(403, "denied");
    assert_eq!(partial.json["reasons"][0]["code"], "partial_demotion");
    let all = json!({ "users": ["ext@audit.example", "bjarne.toft@nordtel.example"] });
    let _ = anna.json("POST", &demote, all).await.is(200);
    let now = anna.get("/organizations/acme/users?external=only&role=provisioning_admin").await.is(200);
    assert!(now.ids().contains(&"bjarne.toft@nordtel.example".to_owned()));
    let now = anna.get("/organizations/acme/users?external=only&role=external_full_admin").await.is(200);
    assert_eq!(now.json["total"], 0);
    let nobody = json!({ "users": [] });
    let _ = anna.json("POST", &demote, nobody).await.is_problem(422, "invalid");
}

async fn whoever_is_revoked_leaves_no_record(app: App) {
    let anna = app.person("anna@acme.example").await;
    let ext = app.person("ext@audit.example").await;
    let _ = ext.get("/organizations/acme/sites").await.is(200);
    let _ = anna.send("DELETE", &format!("{HERE}/ext@audit.example"), "").await.is(200);
    let _ = ext.get("/organizations/acme/sites").await.is_problem(403, "forbidden");
    let roles = anna.get("/organizations/acme/users/ext@audit.example/roles").await.is(200);
    assert_eq!(roles.json["items"], json!([]));
    let _ = anna.get("/organizations/acme/users/ext@audit.example").await.is_problem(404, "not_found");
}
