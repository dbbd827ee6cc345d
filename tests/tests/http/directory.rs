use remit_host::identity::Scope;
use remit_tests::{
    app::{App, demo},
    ways::OPERATOR,
};
use serde_json::json;

on_both! {
    whoever_operates_the_server_gets_the_whole_directory
    the_directory_of_an_earlier_revision_is_what_it_was
}

async fn whoever_operates_the_server_gets_the_whole_directory(app: App) {
    let service = app.key(&[Scope::Write], None).await;
    let reply = service.get("/directory").await.is(200);
    let exported = serde_json::to_value(remit_tests::fixture::directory(&demo()).to_document()).expect("is JSON");
    assert_eq!(reply.json, exported);
    let tag = reply.header("etag").to_owned();
    assert_eq!(tag, "\"revision-2\"");
    let known = service.with("if-none-match", &tag).get("/directory").await.is(304);
    assert!(known.bytes.is_empty());

    let _ = app.person(OPERATOR).await.get("/directory").await.is(200);
    let _ = app.person("anna@acme.example").await.get("/directory").await.is_problem(403, "forbidden");
    let _ = app.key(&[Scope::Read], None).await.get("/directory").await.is_problem(403, "forbidden");
    let _ = app.key(&[Scope::Write], Some("acme")).await.get("/directory").await.is_problem(403, "forbidden");
}

async fn the_directory_of_an_earlier_revision_is_what_it_was(app: App) {
    let service = app.key(&[Scope::Write], None).await;
    let before = service.get("/directory").await.is(200);
    let user = json!({ "id": "new@fjordkraft.example", "name": "New Person", "licenses": [] });
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let _ = arne.json("POST", "/organizations/fjordkraft/users", user).await.is(201);
    let after = service.get("/directory").await.is(200);
    assert_ne!(before.header("etag"), after.header("etag"));
    assert_eq!(
        after.json["users"].as_array().map(Vec::len),
        before.json["users"].as_array().map(|users| users.len() + 1)
    );
    let revision = before.header("etag").trim_matches('"').trim_start_matches("revision-").to_owned();
    let earlier = service.get(&format!("/directory?as_of={revision}")).await.is(200);
    assert_eq!(earlier.json, before.json);
    assert_eq!(earlier.header("etag"), before.header("etag"));
}
