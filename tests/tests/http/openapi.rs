use std::{collections::HashSet, env, fs};

use remit_tests::{app::App, fixture::repository};
use serde_json::Value;

/// Each operation of the document: method, path, and what is said of it.
pub(crate) async fn operations(app: &App) -> Vec<(String, String, Value)> {
    let document = app.anonymous().get("/openapi.json").await.is(200).json;
    let paths = document["paths"].as_object().expect("has paths").clone();
    let mut operations = Vec::new();
    for (path, item) in paths {
        for (method, operation) in item.as_object().expect("is an object") {
            operations.push((method.to_uppercase(), path.clone(), operation.clone()));
        }
    }
    operations
}

#[tokio::test]
async fn the_committed_document_is_the_one_that_is_served() {
    let app = App::on_sqlite().await;
    let document = app.anonymous().get("/openapi.json").await.is(200).json;
    let rendered = format!("{}\n", serde_json::to_string_pretty(&document).expect("is JSON"));
    let file = repository().join("tests/openapi.json");
    if env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(&file, &rendered).expect("the document can be written");
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == rendered, "`tests/openapi.json` is old: run this test with UPDATE_SNAPSHOTS=1");
}

#[tokio::test]
async fn every_operation_is_described_whole() {
    let app = App::on_sqlite().await;
    let document = app.anonymous().get("/openapi.json").await.is(200).json;
    assert_eq!(document["openapi"], "3.1.0");
    let mut ids = HashSet::new();
    for (method, path, operation) in operations(&app).await {
        let name = format!("{method} {path}");
        let id = operation["operationId"].as_str().unwrap_or_else(|| panic!("{name} has no id"));
        assert!(ids.insert(id.to_owned()), "{name}: another operation is `{id}`");
        assert!(operation["summary"].as_str().is_some_and(|it| !it.is_empty()), "{name} has no summary");
        assert!(operation["security"].as_array().is_some_and(|it| !it.is_empty()), "{name} does not say who may");
        let placeholders = path.matches('{').count();
        let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
        assert_eq!(parameters.iter().filter(|it| it["in"] == "path").count(), placeholders, "{name}");
        if operation["security"][0] == serde_json::json!({}) {
            continue;
        }
        for status in ["400", "401", "403", "404", "503"] {
            assert!(operation["responses"].get(status).is_some(), "{name} has no response {status}");
        }
    }
    println!("{} operations", ids.len());
}

#[tokio::test]
async fn every_reference_in_the_document_leads_somewhere() {
    let app = App::on_sqlite().await;
    let document = app.anonymous().get("/openapi.json").await.is(200).json;
    let mut references = Vec::new();
    collect(&document, &mut references);
    assert!(references.len() > 50);
    for reference in references {
        let pointer = reference.strip_prefix('#').expect("is in the document");
        assert!(document.pointer(pointer).is_some(), "`{reference}` leads nowhere");
    }
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            references.extend(members.get("$ref").and_then(Value::as_str).map(ToOwned::to_owned));
            members.values().for_each(|it| collect(it, references));
        }
        Value::Array(items) => items.iter().for_each(|it| collect(it, references)),
        _ => {}
    }
}
