use std::time::{Duration, Instant};

use axum::Router;
use remit_engine::{Engine, Limits, sha256};
use remit_host::{
    acts::{Act, RoleChange},
    decider::Decider,
    identity::Scope,
    search::{self, Bounds, Stopped},
};
use remit_model::{
    ABI_VERSION, RoleId, UserId,
    authzen::{ActionSearch, ResourceSearch, SubjectSearch},
};
use remit_tests::{authzen::Guarded, fixture::CATALOGUE};
use serde_json::{Value, json};

use crate::common::{
    ACTION, ONE, RESOURCE, SUBJECT, anna, ask, ask_at, demo, demo_directory, found, organization, post_as, question,
    refused, results, user, with, without,
};

fn subjects() -> Value {
    json!({ "subject": { "type": "user" }, "action": { "name": "devices.manage" }, "resource": organization("acme") })
}

fn resources() -> Value {
    json!({ "subject": user("anna@acme.example"), "action": { "name": "view" }, "resource": { "type": "setting" } })
}

fn actions() -> Value {
    json!({ "subject": user("anna@acme.example"), "resource": organization("acme") })
}

fn searches() -> [(&'static str, Value); 3] {
    [(SUBJECT, subjects()), (RESOURCE, resources()), (ACTION, actions())]
}

/// All pages of a search, one after the other.
async fn pages(server: &Router, path: &str, search: &Value, limit: u64) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut page = json!({ "limit": limit });
    loop {
        let answer = ask_at(server, path, &with(search.clone(), "page", page)).await;
        pages.push(found(&answer));
        let next = answer.1["page"]["next_token"].as_str().expect("says where to go on").to_owned();
        assert_eq!(answer.1["page"]["count"], json!(pages.last().map_or(0, Vec::len)));
        if next.is_empty() {
            return pages;
        }
        assert!(pages.len() < 1_000, "the pages do not end");
        page = json!({ "limit": limit, "token": next });
    }
}

#[tokio::test]
async fn searches_find_who_and_what_and_which() {
    let holders = found(&ask(SUBJECT, &subjects()).await);
    let expected = ["anna@acme.example", "erik.sandell@acme.example", "petra.nyberg@acme.example"];
    assert!(expected.iter().all(|id| holders.contains(&(*id).to_owned())), "{holders:?}");
    assert!(!holders.contains(&"arne.lie@fjordkraft.example".to_owned()), "{holders:?}");

    let sites = json!({ "subject": user("sven@acme.example"), "action": { "name": "site_config.manage" },
        "resource": { "type": "site" } });
    let site = json!({ "type": "site", "id": "emea.acme.example", "properties": { "organization": "acme" } });
    assert_eq!(ask(RESOURCE, &sites).await, (200, json!({ "results": [site] })));

    let settings = json!({ "subject": user("petra.nyberg@acme.example"),
        "resource": { "type": "setting", "id": "devices.devices", "properties": { "organization": "acme" } } });
    assert_eq!(found(&ask(ACTION, &settings).await), ["manage", "view"]);
    let all = found(&ask(ACTION, &actions()).await);
    assert!(["devices.manage", "devices.view", "restricted_mode.set"].iter().any(|it| all.contains(&(*it).to_owned())));
    assert!(!all.contains(&"support.approve".to_owned()), "it needs a property: {all:?}");
}

/// Plan and check are one: every result of a search is allowed as it stands.
#[tokio::test]
async fn each_result_can_be_asked_about_as_it_stands() {
    let server = demo().await;
    for kind in ["organization", "site", "service", "setting"] {
        let action = match kind {
            "organization" => "devices.view",
            "site" => "site_config.manage",
            "service" => "licenses.manage",
            _ => "manage",
        };
        for subject in ["anna@acme.example", "astrid.lunde@nordtel.example"] {
            let search =
                json!({ "subject": user(subject), "action": { "name": action }, "resource": { "type": kind } });
            let found = results(&ask_at(&server, RESOURCE, &search).await);
            assert!(!found.is_empty(), "{kind} for {subject}");
            for resource in found {
                let answer = ask_at(&server, ONE, &question(subject, action, &resource)).await;
                assert_eq!(answer, (200, json!({ "decision": true })), "{resource}");
            }
        }
    }
}

#[tokio::test]
async fn rule_1_a_search_that_finds_nobody_is_200() {
    let nobody = with(subjects(), "action", json!({ "name": "devices.destroy" }));
    assert_eq!(ask(SUBJECT, &nobody).await, (200, json!({ "results": [] })));
}

#[tokio::test]
async fn rule_2_a_search_without_what_it_needs_is_400() {
    for (path, search) in searches() {
        for entity in ["subject", "action", "resource"].iter().filter(|it| !search[**it].is_null()) {
            assert!(refused(&ask(path, &without(search.clone(), entity)).await), "{path} without `{entity}`");
            let list = with(search.clone(), entity, json!(["user", "x", {}]));
            let answer = ask(path, &list).await;
            assert!(refused(&answer), "{path} with a list as `{entity}`");
            assert_eq!(answer.1["pointer"], json!(format!("/{entity}")));
        }
    }
    let places = [
        (SUBJECT, subjects(), "resource", "id"),
        (SUBJECT, subjects(), "subject", "type"),
        (SUBJECT, subjects(), "action", "name"),
        (RESOURCE, resources(), "subject", "id"),
        (RESOURCE, resources(), "resource", "type"),
        (ACTION, actions(), "resource", "id"),
        (ACTION, actions(), "subject", "id"),
    ];
    for (path, mut search, entity, field) in places {
        search[entity] = without(search[entity].clone(), field);
        assert!(refused(&ask(path, &search).await), "{path} without `{entity}.{field}`");
    }
}

#[tokio::test]
async fn rule_2_unknown_fields_of_a_search_are_ignored() {
    for (path, search) in searches() {
        let plain = ask(path, &search).await;
        let mut more = with(search, "future", json!({ "a": [null] }));
        more["subject"]["future"] = json!(1);
        more["resource"]["future"] = json!(true);
        more["context"] = json!({ "future": "yes", "time": "2025-06-27T18:03-07:00" });
        assert_eq!(ask(path, &more).await, plain, "{path}");
    }
}

#[tokio::test]
async fn rule_8_the_id_of_what_is_searched_is_ignored() {
    for id in [json!("bo@acme.example"), json!("nobody"), json!(7), json!(null)] {
        let mut search = subjects();
        search["subject"]["id"] = id.clone();
        assert_eq!(ask(SUBJECT, &search).await, ask(SUBJECT, &subjects()).await, "{id}");
        let mut search = resources();
        search["resource"]["id"] = id.clone();
        assert_eq!(ask(RESOURCE, &search).await, ask(RESOURCE, &resources()).await, "{id}");
    }
    for action in [json!({ "name": "devices.view" }), json!({ "properties": { "role": "full_admin" } }), json!("x")] {
        assert_eq!(ask(ACTION, &with(actions(), "action", action)).await, ask(ACTION, &actions()).await);
    }
}

#[tokio::test]
async fn rule_9_an_unknown_id_or_type_finds_nothing() {
    let changes = [
        (SUBJECT, subjects(), "/subject/type", "spaceship"),
        (SUBJECT, subjects(), "/resource/type", "record"),
        (SUBJECT, subjects(), "/resource/id", "nowhere"),
        (RESOURCE, resources(), "/subject/type", "spaceship"),
        (RESOURCE, resources(), "/subject/id", "nobody@acme.example"),
        (RESOURCE, resources(), "/resource/type", "record"),
        (ACTION, actions(), "/subject/type", "spaceship"),
        (ACTION, actions(), "/subject/id", "nobody@acme.example"),
        (ACTION, actions(), "/resource/type", "record"),
        (ACTION, actions(), "/resource/id", "nowhere"),
    ];
    for (path, mut search, place, value) in changes {
        *search.pointer_mut(place).expect("is there") = json!(value);
        assert_eq!(ask(path, &search).await, (200, json!({ "results": [] })), "{path} with {place} = `{value}`");
    }
    let mut elsewhere = resources();
    elsewhere["resource"]["properties"] = json!({ "organization": "nowhere" });
    assert_eq!(ask(RESOURCE, &elsewhere).await, (200, json!({ "results": [] })));
}

#[tokio::test]
async fn rule_10_pages_have_everything_once_and_in_order() {
    let server = demo().await;
    for (path, search) in searches() {
        let everything = found(&ask_at(&server, path, &search).await);
        assert!(everything.len() > 2, "{path}: {everything:?}");
        let all = everything.len() as u64;
        for limit in [1, 2, 7, all - 1, all, all + 1, u64::MAX] {
            let pages = pages(&server, path, &search, limit).await;
            assert_eq!(pages.concat(), everything, "{path} by {limit}");
            assert!(pages.iter().all(|page| page.len() as u64 <= limit), "{path} by {limit}");
            let needed = all.div_ceil(limit);
            assert_eq!(pages.len() as u64, needed, "{path} by {limit}: the last page is known to be the last");
        }
    }
}

/// Truncation always has a marker.
#[tokio::test]
async fn nothing_is_cut_silently() {
    let server = demo().await;
    for (path, search) in searches() {
        let whole = ask_at(&server, path, &search).await;
        assert!(whole.1["page"].is_null(), "{path}: without pages it is everything");
        let all = results(&whole).len();
        let answer = ask_at(&server, path, &with(search.clone(), "page", json!({ "limit": 1 }))).await;
        assert_ne!(answer.1["page"]["next_token"], "", "{path}");
        assert!(answer.1["page"]["total"].is_null(), "a total is counted where it is asked for");
        let page = json!({ "limit": 2, "properties": { "total": true } });
        let counted = ask_at(&server, path, &with(search.clone(), "page", page)).await;
        assert_eq!(counted.1["page"]["total"], json!(all), "{path}");
        let page = json!({ "token": counted.1["page"]["next_token"], "properties": { "total": true } });
        let rest = ask_at(&server, path, &with(search.clone(), "page", page)).await;
        assert_eq!(rest.1["page"]["total"], json!(all), "{path}: also on later pages");
        assert_eq!([results(&counted), results(&rest)].concat()[..], results(&whole)[..results(&rest).len() + 2]);
        let none = ask_at(&server, path, &with(search, "page", json!({ "limit": 0 }))).await;
        assert!(results(&none).is_empty());
        assert_ne!(none.1["page"]["next_token"], "", "{path}: there is more");
    }
}

#[tokio::test]
async fn rule_10_the_last_page_has_an_empty_token() {
    let search = with(subjects(), "action", json!({ "name": "devices.destroy" }));
    let answer = ask(SUBJECT, &with(search, "page", json!({}))).await;
    assert_eq!(answer, (200, json!({ "results": [], "page": { "next_token": "", "count": 0 } })));
}

#[tokio::test]
async fn rule_10_a_token_is_only_good_for_its_search() {
    let server = demo().await;
    for (path, search) in searches() {
        let first = ask_at(&server, path, &with(search.clone(), "page", json!({ "limit": 1 }))).await;
        let page = json!({ "limit": 1, "token": first.1["page"]["next_token"] });
        let same = with(search.clone(), "page", page.clone());
        assert_eq!(ask_at(&server, path, &same).await.0, 200);
        assert_eq!(ask_at(&server, path, &with(same.clone(), "future", json!(1))).await.0, 200, "nothing that is read");
        let mut other_resource = same.clone();
        other_resource["resource"]["properties"] = json!({ "organization": "fjordkraft" });
        let mut other_subject = same.clone();
        other_subject["subject"]["properties"] = json!({ "a": 1 });
        let other_context = with(same.clone(), "context", json!({ "as_of": "2026-11-20T09:00:00Z" }));
        for other in [other_resource, other_subject, other_context] {
            let answer = ask_at(&server, path, &other).await;
            assert!(refused(&answer), "{path}: {other}");
            assert_eq!(answer.1["pointer"], "/page/token");
        }
        for (other, search) in searches().into_iter().filter(|(other, _)| *other != path) {
            assert!(refused(&ask_at(&server, other, &with(search, "page", page.clone())).await), "{path} on {other}");
        }
    }
}

#[tokio::test]
async fn rule_10_a_page_that_cannot_be_read_is_400() {
    for (path, search) in searches() {
        for page in [
            json!({ "token": "" }),
            json!({ "token": "x" }),
            json!({ "token": "e30" }),
            json!({ "token": 7 }),
            json!({ "limit": -1 }),
            json!({ "limit": 1.5 }),
            json!({ "limit": "10" }),
            json!({ "limit": 1e30 }),
            json!([null, 1]),
            json!("x"),
        ] {
            let answer = ask(path, &with(search.clone(), "page", page.clone())).await;
            assert!(refused(&answer), "{path} with {page}: {answer:?}");
            assert!(answer.1["pointer"].as_str().is_some_and(|it| it.starts_with("/page")), "{}", answer.1);
        }
    }
}

/// A page begins behind the last result before it, whatever was changed in between.
#[tokio::test]
async fn rule_10_changes_between_pages_repeat_and_lose_nobody() {
    let server = Guarded::start(&demo_directory()).await;
    let key = server.key(&[Scope::Decide], None).await;
    let ask = async |page: Value| {
        post_as(&server.routes, SUBJECT, &[("authorization", &key)], &with(subjects(), "page", page)).await
    };
    let everything = found(&ask(json!({ "limit": 1_000 })).await);
    let first = ask(json!({ "limit": 3 })).await;
    // The last of the page loses what he was found by; all others stay as they are.
    let petra = "petra.nyberg@acme.example";
    let change = RoleChange {
        role: RoleId::new("user_device_admin").expect("is an id"),
        sites: Vec::new(),
        customers: Vec::new(),
        starts_at: None,
        expires_at: None,
        page: None,
    };
    let act = Act::RevokeRole(UserId::new(petra).expect("is an id"), change);
    server.perform("anna@acme.example", "acme", act).await;
    let rest = ask(json!({ "limit": 1_000, "token": first.1["page"]["next_token"] })).await;
    let before = found(&first);
    let expected: Vec<String> = everything.iter().filter(|id| *id != petra || before.contains(id)).cloned().collect();
    assert_eq!([before, found(&rest)].concat(), expected);
    assert!(everything.contains(&petra.to_owned()));
}

#[tokio::test]
async fn rule_15_what_cannot_be_evaluated_is_in_no_result() {
    let mut search = subjects();
    search["action"] = json!({ "name": "roles.assign", "properties": { "role": "full_admin" } });
    search["resource"] = json!({ "type": "user", "id": "bo@acme.example", "properties": { "organization": "acme" } });
    let holders = found(&ask(SUBJECT, &search).await);
    assert!(holders.contains(&"anna@acme.example".to_owned()), "{holders:?}");
    for (place, value) in [
        ("/action/properties", json!({ "role": "emperor" })),
        ("/action/properties", json!({ "role": 7 })),
        ("/action/properties", json!({})),
        ("/resource/properties", json!({})),
        ("/resource/properties", json!({ "organization": ["acme"] })),
        ("/resource/id", json!("nobody@acme.example")),
    ] {
        let mut broken = search.clone();
        *broken.pointer_mut(place).expect("is there") = value.clone();
        assert_eq!(ask(SUBJECT, &broken).await, (200, json!({ "results": [] })), "{place} = {value}");
    }
}

/// No search folds case, normalizes, or reads separators in ids.
#[tokio::test]
async fn ids_are_not_folded() {
    for id in ["ACME", "Acme", "acme ", "acme/", "acme|", "acme:", "acm\u{435}", "a\u{301}cme", "acme\u{0}", "acme%"] {
        assert_eq!(ask(ONE, &anna("devices.manage", id)).await, (200, json!({ "decision": false })), "{id:?}");
        let search = with(subjects(), "resource", organization(id));
        assert_eq!(ask(SUBJECT, &search).await, (200, json!({ "results": [] })), "{id:?}");
    }
    for id in ["Anna@acme.example", "anna@ACME.example", "anna@acme.example|x", "user:anna@acme.example"] {
        let asked = question(id, "devices.manage", &organization("acme"));
        assert_eq!(ask(ONE, &asked).await, (200, json!({ "decision": false })), "{id}");
        assert_eq!(found(&ask(ACTION, &with(actions(), "subject", user(id))).await), Vec::<String>::new(), "{id}");
    }
}

/// A module that gives no answer is not one that finds nobody.
#[test]
fn rule_15_a_search_without_an_answer_of_the_module_fails() {
    let module = wat::parse_str(format!(
        r#"(module
          (memory (export "memory") 64)
          (func (export "remit_abi_version") (result i32) i32.const {ABI_VERSION})
          (func (export "remit_input") (param i32) (result i32) i32.const 1024)
          (func (export "remit_load_catalogue") (param i32) (result i32) i32.const 0)
          (func (export "remit_evaluate") (param i32 i32 i32) (result i32) unreachable)
          (func (export "remit_evaluate_many") (param i32) (result i64) unreachable)
          (func (export "remit_view") (param i32 i64) (result i64) unreachable)
          (func (export "remit_explain") (param i32 i32 i32) (result i64) unreachable)
          (func (export "remit_panic_message") (result i64) i64.const 0))"#
    ));
    let module = module.expect("is a module");
    let engine =
        Engine::load(&module, &sha256(&module), &CATALOGUE.bytes, Limits::default()).expect("it can be loaded");
    let decider = Decider::new(engine, CATALOGUE.clone(), demo_directory(), 1);
    let bounds = Bounds::all(Instant::now() + Duration::from_secs(600));
    let now = remit_tests::tables::NOW;
    let subjects = SubjectSearch::from_value(subjects()).expect("is a search");
    let resources = ResourceSearch::from_value(resources()).expect("is a search");
    let actions = ActionSearch::from_value(actions()).expect("is a search");
    assert!(matches!(search::subjects(&decider, &subjects, now, &bounds), Err(Stopped::Failed(_))));
    assert!(matches!(search::resources(&decider, &resources, now, &bounds), Err(Stopped::Failed(_))));
    assert!(matches!(search::actions(&decider, &actions, now, &bounds), Err(Stopped::Failed(_))));
}
