use std::collections::BTreeMap;

use remit_tests::{
    app::{App, demo},
    fixture::directory,
};
use serde_json::json;

on_both! {
    the_file_is_what_is_on_screen
    the_file_has_three_columns_and_one_row_for_each_administrator
    no_name_is_a_formula
}

/// Rows of the file by address: name and roles.
fn rows(bytes: &[u8]) -> BTreeMap<String, (String, Vec<String>)> {
    let mut reader = csv::Reader::from_reader(bytes);
    assert_eq!(reader.headers().expect("has a header"), vec!["First name/Last name", "User ID/Email", "Admin role"]);
    let mut rows = BTreeMap::new();
    for record in reader.records() {
        let record = record.expect("has three fields");
        assert_eq!(record.len(), 3);
        let roles = record[2].split(", ").map(ToOwned::to_owned).collect();
        let other = rows.insert(record[1].to_owned(), (record[0].to_owned(), roles));
        assert!(other.is_none(), "`{}` has two rows", &record[1]);
    }
    rows
}

async fn the_file_is_what_is_on_screen(app: App) {
    let anna = app.person("anna@acme.example").await;
    let mut compared = 0;
    for filter in [
        "external=true",
        "external=false",
        "external=only",
        "external=true&role=full_admin&role=device_admin",
        "external=true&q=nordtel",
        "external=true&role=emperor_of_nothing",
        "external=false&role=cc_supervisor",
    ] {
        let screen = anna.get(&format!("/organizations/acme/users?limit=1000&{filter}")).await;
        let file = anna.get(&format!("/organizations/acme/administrators.csv?{filter}")).await;
        assert_eq!(file.status, screen.status, "{filter}");
        if file.status != 200 {
            continue;
        }
        let shown = screen.json["items"].as_array().expect("is a list").iter().filter(|it| it["roles"] != json!([]));
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let shown: BTreeMap<_, _> = shown
            .map(|it| {
                let roles = it["roles"].as_array().expect("is a list").iter().map(text).collect();
                (text(&it["id"]), (text(&it["name"]), roles))
            })
            .collect();
        compared += shown.len();
        assert_eq!(rows(&file.bytes), shown, "{filter}");
    }
    println!("{compared} rows are what is on screen");
    assert!(compared > 30);
}

async fn the_file_has_three_columns_and_one_row_for_each_administrator(app: App) {
    let anna = app.person("anna@acme.example").await;
    let file = anna.get("/organizations/acme/administrators.csv").await.is(200);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"administrators.csv\"");
    assert!(file.header("content-type").starts_with("text/csv"));
    let rows = rows(&file.bytes);
    assert_eq!(rows["johan.wikstrom@acme.example"].1, ["advanced_troubleshooting", "read_only_admin"]);
    assert!(rows.contains_key("bjarne.toft@nordtel.example"), "people from outside are administrators, too");
    assert!(!rows.contains_key("bo@acme.example"));
    let _ = app
        .person("petra.nyberg@acme.example")
        .await
        .get("/organizations/acme/administrators.csv")
        .await
        .is_problem(403, "forbidden");
}

async fn no_name_is_a_formula(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let names = ["=HYPERLINK(\"http://example\")", "+1", "-1", "@SUM(A1)", "\"quoted\", and more"];
    for (at, name) in names.iter().enumerate() {
        let id = format!("person{at}@fjordkraft.example");
        let _ = arne.json("POST", "/organizations/fjordkraft/users", json!({ "id": id, "name": name })).await.is(201);
        let changes = json!({ "changes": [{ "do": "assign", "role": "device_admin" }] });
        let _ = arne.json("PATCH", &format!("/organizations/fjordkraft/users/{id}/roles"), changes).await.is(200);
    }
    let file = arne.get("/organizations/fjordkraft/administrators.csv?role=device_admin").await.is(200);
    let rows = rows(&file.bytes);
    let written: Vec<&str> = rows.values().map(|(name, _)| name.as_str()).collect();
    assert_eq!(written, ["'=HYPERLINK(\"http://example\")", "'+1", "'-1", "'@SUM(A1)", "\"quoted\", and more"]);
}

/// An organization with more people than one part of the file has.
#[tokio::test]
async fn a_long_file_has_everybody_once() {
    let mut document = demo();
    let (person, role) = (document.users[0].clone(), document.assignments[0].clone());
    for number in 0..1_234 {
        let id = remit_model::UserId::new(format!("p{number}@havsund.example")).expect("is an id");
        let home = remit_model::OrganizationId::new("havsund").expect("is an id");
        let mut user = person.clone();
        (user.id, user.organization) = (id.clone(), home.clone());
        document.users.push(user);
        let mut held = role.clone();
        (held.user, held.organization, held.assigned_by) = (id, home, None);
        document.assignments.push(held);
    }
    let app = App::start("sqlite::memory:", &directory(&document)).await;
    let freja = app.person("freja.dam@havsund.example").await;
    let file = freja.get("/organizations/havsund/administrators.csv").await.is(200);
    assert_eq!(rows(&file.bytes).len(), 1_235);
    let page = freja.get("/organizations/havsund/users?role=full_admin&limit=10").await.is(200);
    assert_eq!(page.json["total"], 1_235);
}
