use remit_host::config::Limits;
use remit_tests::app::{App, Client, Reply};
use serde_json::{Value, json};

on_both! {
    people_and_licences_are_set_as_one_change
    a_dry_run_lists_every_error_with_row_and_column
    nothing_is_changed_while_one_row_is_wrong
    restricted_mode_denies_files
    a_contact_centre_administrator_sets_contact_centre_licences_only
    files_that_are_no_tables_are_refused
}

const PLACE: &str = "/organizations/fjordkraft/users/csv";

async fn import(client: &Client, place: &str, text: impl Into<axum::body::Body>) -> Reply {
    client.with("content-type", "text/csv; charset=utf-8").send("POST", place, text).await
}

fn places(errors: &Value) -> Vec<(u64, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let place = |it: &Value| (it["row"].as_u64().expect("has a row"), text(&it["column"]), text(&it["code"]));
    errors.as_array().expect("is a list").iter().map(place).collect()
}

async fn people_and_licences_are_set_as_one_change(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let revision = app.running.live.newest().revision();
    let text = "\u{feff}name,email,meetings_host,cc_standard\r\n\
        \"Lund, Marius\",marius.lund@fjordkraft.example,True,false\r\n\
        New Person,new@fjordkraft.example,TRUE,\r\n\
        Arne Lie,arne.lie@fjordkraft.example,,\r\n";
    let rehearsed = import(&arne, &format!("{PLACE}?dry_run=true"), text).await.is(200).json;
    let expected = json!({ "rows": 3, "added": 1, "updated": 1, "unchanged": 1, "errors": [] });
    assert_eq!(rehearsed, expected);
    assert_eq!(app.running.live.newest().revision(), revision);
    let done = import(&arne, PLACE, text).await.is(200).json;
    assert_eq!(done["revision"], revision + 1);
    let marius = arne.get("/organizations/fjordkraft/users/marius.lund@fjordkraft.example").await.is(200).json;
    assert_eq!((&marius["name"], &marius["licenses"]), (&json!("Lund, Marius"), &json!(["meetings_host"])));
    let new = arne.get("/organizations/fjordkraft/users/new@fjordkraft.example").await.is(200).json;
    assert_eq!(new["licenses"], json!(["meetings_host"]));
    // The same file again says what is so already.
    let again = import(&arne, PLACE, text).await.is(200).json;
    assert_eq!((&again["unchanged"], &again["revision"]), (&json!(3), &json!(revision + 1)));
}

const WRONG: &str = "name,email,meetings_host,cc_premium\n\
    ,marius.lund@fjordkraft.example,True,True\n\
    A,not an address,maybe,perhaps\n\
    B,b@fjordkraft.example,True,True\n\
    B,b@fjordkraft.example,True,True\n\
    Anna,anna@acme.example,True,False\n\
    C,c@fjordkraft.example,True\n\
    D,D@fjordkraft.example,True,True\n";

async fn a_dry_run_lists_every_error_with_row_and_column(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let rehearsed = import(&arne, &format!("{PLACE}?dry_run=true"), WRONG).await.is(200).json;
    let expected = [
        (2, "name", "invalid_name"),
        (3, "email", "invalid_email"),
        (3, "meetings_host", "invalid_value"),
        (3, "cc_premium", "invalid_value"),
        (5, "email", "duplicate_email"),
        (6, "email", "other_organization"),
        (7, "", "wrong_number_of_fields"),
        (8, "email", "invalid_email"),
    ];
    let expected: Vec<_> =
        expected.iter().map(|(row, column, code)| (*row, (*column).into(), (*code).into())).collect();
    assert_eq!(places(&rehearsed["errors"]), expected);
}

async fn nothing_is_changed_while_one_row_is_wrong(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    let revision = app.running.live.newest().revision();
    let refused = import(&arne, PLACE, WRONG).await.is_problem(422, "invalid_rows");
    assert_eq!(places(&refused.json["errors"]).len(), 8);
    assert_eq!(app.running.live.newest().revision(), revision);
    let _ = arne.get("/organizations/fjordkraft/users/b@fjordkraft.example").await.is_problem(404, "not_found");
}

async fn restricted_mode_denies_files(app: App) {
    let anna = app.person("anna@acme.example").await;
    let text = "name,email,cc_premium\nBo,bo@acme.example,True\n";
    for place in ["/organizations/acme/users/csv", "/organizations/acme/users/csv?dry_run=true"] {
        let refused = import(&anna, place, text).await.is_problem(403, "forbidden");
        assert_eq!(refused.json["reason"], "restricted");
    }
}

async fn a_contact_centre_administrator_sets_contact_centre_licences_only(app: App) {
    let silje = app.person("silje.tveit@fjordkraft.example").await;
    let text = "name,email,cc_premium,meetings_host\n\
        Kari Haugland,kari.haugland@fjordkraft.example,True,True\n\
        Trond Bakke,trond.bakke@fjordkraft.example,False,\n";
    let done = import(&silje, PLACE, text).await.is(200).json;
    assert_eq!((&done["updated"], &done["added"]), (&json!(2), &json!(0)));
    let text = "name,email,cc_premium,meetings_host\n\
        Kari Haugland,kari.haugland@fjordkraft.example,False,False\n\
        Trond,trond.bakke@fjordkraft.example,True,\n\
        New,new@fjordkraft.example,True,\n";
    let refused = import(&silje, PLACE, text).await.is_problem(422, "invalid_rows");
    let expected = [(2, "meetings_host"), (3, "name"), (4, "email")];
    let expected: Vec<_> =
        expected.iter().map(|(row, column)| (*row, (*column).to_owned(), "column_not_yours".to_owned())).collect();
    assert_eq!(places(&refused.json["errors"]), expected);
    let _ = import(&app.person("trond.bakke@fjordkraft.example").await, PLACE, text).await.is_problem(403, "forbidden");
}

async fn files_that_are_no_tables_are_refused(app: App) {
    let arne = app.person("arne.lie@fjordkraft.example").await;
    for header in ["", "email,name", "name;email", "name,email,cc_premium,cc_premium", "name,email,no licence"] {
        let _ = import(&arne, PLACE, format!("{header}\n")).await.is_problem(422, "invalid_header");
    }
    let _ = import(&arne, PLACE, vec![b'n', 0xff, b'\n']).await.is_problem(400, "bad_request");
    let _ = arne.json("POST", PLACE, json!({})).await.is_problem(415, "unsupported_media_type");
    let many = format!("name,email\n{}", "A,a@fjordkraft.example\n".repeat(10_001));
    let _ = import(&arne, PLACE, many).await.is_problem(413, "too_many_rows");
    let huge = format!("name,email\n{}", "x".repeat(Limits::default().import_bytes));
    assert_eq!(import(&arne, PLACE, huge).await.status, 413);
}
