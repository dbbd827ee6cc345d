use remit_tests::app::{App, texts};

on_both! {
    those_who_belong_to_an_organization_or_did_something_there_have_names
    nobody_asks_for_too_many_names
}

async fn those_who_belong_to_an_organization_or_did_something_there_have_names(app: App) {
    let anna = app.person("anna@acme.example").await;
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let astrid = app.person("astrid.lunde@nordtel.example").await;
    let names = "/organizations/acme/names?id=bo@acme.example&id=astrid.lunde@nordtel.example\
                 &id=bjarne.toft@nordtel.example&id=arne.lie@fjordkraft.example&id=nobody@acme.example";
    let known = anna.get(names).await.is(200);
    // Astrid holds nothing in Acme; what she sees of it, and does there, is hers by her partner's role.
    assert_eq!(known.ids(), ["astrid.lunde@nordtel.example", "bjarne.toft@nordtel.example", "bo@acme.example"]);
    assert_eq!(texts(&known.json["items"], "name"), ["Astrid Lunde", "Bjarne Toft", "Bo Lindqvist"]);
    let switch = "/organizations/acme/restricted-mode";
    let _ = astrid.json("PUT", switch, serde_json::json!({ "on": false })).await.is(200);
    let given_up = serde_json::json!({ "changes": [{ "do": "revoke", "role": "partner_full_admin" }] });
    let roles = "/organizations/nordtel/users/astrid.lunde@nordtel.example/roles";
    let _ = astrid.json("PATCH", roles, given_up).await.is(200);
    let known = anna.get(names).await.is(200);
    assert_eq!(known.ids(), ["astrid.lunde@nordtel.example", "bjarne.toft@nordtel.example", "bo@acme.example"]);
    // Emilia asked for access in Fjordkraft, and nothing else ties her to it.
    let agents =
        arne.get("/organizations/fjordkraft/names?id=emilia.laine@nordtel.example&id=bo@acme.example").await.is(200);
    assert_eq!(agents.ids(), ["emilia.laine@nordtel.example"]);
    let _ = arne.get(names).await.is_problem(403, "forbidden");
}

async fn nobody_asks_for_too_many_names(app: App) {
    let anna = app.person("anna@acme.example").await;
    let ask = |count: usize| {
        let ids: Vec<String> = (0..count).map(|number| format!("id=a{number}@acme.example")).collect();
        format!("/organizations/acme/names?{}", ids.join("&"))
    };
    assert!(anna.get(&ask(100)).await.is(200).ids().is_empty());
    assert_eq!(anna.get(&ask(101)).await.is_problem(400, "bad_request").json["parameter"], "id");
    assert_eq!(anna.get("/organizations/acme/names?id=").await.is_problem(400, "bad_request").json["parameter"], "id");
    let _ = anna.get("/organizations/nowhere/names").await.is_problem(404, "not_found");
}
