use remit_tests::app::App;
use serde_json::json;

on_both! {
    a_partner_administrator_sees_his_own_customers_and_that_there_are_more
    a_customer_is_assigned_and_taken_away
    a_new_customer_is_its_partners
}

async fn a_partner_administrator_sees_his_own_customers_and_that_there_are_more(app: App) {
    let list = "/organizations/nordtel/customers";
    let astrid = app.person("astrid.lunde@nordtel.example").await.get(list).await.is(200);
    assert_eq!(astrid.ids(), ["acme", "baltica", "fjordkraft"]);
    assert_eq!(astrid.json["partial"], false);
    let pia = app.person("pia@nordtel.example").await.get(list).await.is(200);
    assert_eq!((pia.ids(), &pia.json["partial"], &pia.json["total"]), (vec!["acme".into()], &json!(true), &json!(1)));
    let _ = app.person("anna@acme.example").await.get(list).await.is_problem(403, "forbidden");
}

async fn a_customer_is_assigned_and_taken_away(app: App) {
    let astrid = app.person("astrid.lunde@nordtel.example").await;
    let pia = app.person("pia@nordtel.example").await;
    let place = "/organizations/nordtel/users/pia@nordtel.example/customers/baltica";
    let _ = pia.get("/organizations/baltica").await.is_problem(403, "forbidden");
    let _ = astrid.send("PUT", place, "").await.is(200);
    let _ = pia.get("/organizations/baltica").await.is(200);
    let _ = astrid.send("DELETE", place, "").await.is(200);
    let _ = pia.get("/organizations/baltica").await.is_problem(403, "forbidden");
    let roles = astrid.get("/organizations/nordtel/users/pia@nordtel.example/roles").await.is(200);
    assert_eq!(roles.json["items"][0]["customers"], json!(["acme"]), "she stays partner administrator");
    let other = "/organizations/nordtel/users/pia@nordtel.example/customers/havsund";
    let denied = astrid.send("PUT", other, "").await.is_problem(403, "denied");
    assert_eq!(denied.json["reasons"][0]["code"], "customer_not_managed");
    let not_one = "/organizations/nordtel/users/hugo@nordtel.example/customers/acme";
    let _ = astrid.send("DELETE", not_one, "").await.is_problem(404, "not_found");
    let denied = astrid.send("PUT", not_one, "").await.is_problem(403, "denied");
    assert_eq!(denied.json["reasons"][0]["code"], "not_partner_admin");
}

async fn a_new_customer_is_its_partners(app: App) {
    let astrid = app.person("astrid.lunde@nordtel.example").await;
    let list = "/organizations/nordtel/customers";
    let new = json!({ "id": "kanal", "name": "Kanal ApS",
        "subscriptions": [{ "partner": "nordtel", "active": true, "services": ["calling"] }] });
    let made = astrid.json("POST", list, new.clone()).await.is(201);
    assert_eq!(made.header("location"), "/api/v1/organizations/kanal");
    assert_eq!(astrid.get("/organizations/kanal").await.is(200).json["managed_by"], "nordtel");
    assert_eq!(astrid.get(list).await.is(200).json["total"], 4);
    let _ = astrid.json("POST", list, new).await.is_problem(409, "exists");
    let others = json!({ "id": "x", "name": "X", "subscriptions": [{ "partner": "fiberlink", "active": true }] });
    let _ = astrid.json("POST", list, others).await.is_problem(422, "invalid");
    let _ = astrid.json("POST", list, json!({ "id": "x", "name": " " })).await.is_problem(422, "invalid");
    let _ = astrid.get("/organizations/x").await.is_problem(404, "not_found");
}
