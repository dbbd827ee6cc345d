use std::{
    collections::BTreeSet,
    sync::atomic::{AtomicUsize, Ordering},
    time::{Duration, Instant},
};

use axum::Router;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use remit_host::{
    decider::Decider,
    search::{self, Bounds, Position},
};
use remit_model::{
    authzen::{EvaluationRequest, SubjectSearch},
    directory::{Directory, Document},
};
use remit_testkit::worlds::{World, world_with_questions};
use remit_tests::{
    doors::{encode, native, server, set_clock},
    fixture::{CATALOGUE, ENGINE, directory},
};
use serde_json::{Value, json};
use tokio::runtime::Builder;

use crate::common::{ACTION, RESOURCE, SUBJECT, ask_at, results, with};

/// Generated worlds, and the questions of each from which searches are made.
const WORLDS: u32 = 40;
const QUESTIONS: usize = 3;

/// A result without what makes no difference: the ids of a resource and its organization, or a name.
type Key = (Option<String>, String);

fn key(result: &Value) -> Key {
    let text = |value: &Value| value.as_str().map(ToOwned::to_owned);
    let id = text(&result["id"]).or(text(&result["name"])).expect("has an id or a name");
    (text(&result["properties"]["organization"]), id)
}

/// What the native evaluator says.
fn allowed(asked: &EvaluationRequest, directory: &Directory, world: &World) -> bool {
    encode(asked, directory, world.now).is_ok_and(|call| native(&call).allowed)
}

/// The whole result of a search, the same by pages of 1, 2 and 7.
async fn search(server: &Router, path: &str, asked: &Value) -> Result<BTreeSet<Key>, TestCaseError> {
    let answer = ask_at(server, path, asked).await;
    let everything = results(&answer);
    for limit in [1, 2, 7] {
        let mut paged = Vec::new();
        let mut page = json!({ "limit": limit });
        loop {
            let answer = ask_at(server, path, &with(asked.clone(), "page", page)).await;
            paged.extend(results(&answer));
            let next = answer.1["page"]["next_token"].clone();
            if next == "" || paged.len() > everything.len() {
                break;
            }
            page = json!({ "limit": limit, "token": next });
        }
        proptest::prop_assert_eq!(&paged, &everything, "by pages of {}: {} {}", limit, path, asked);
    }
    let keys: BTreeSet<Key> = everything.iter().map(key).collect();
    proptest::prop_assert_eq!(keys.len(), everything.len(), "nothing is found twice: {} {}", path, asked);
    Ok(keys)
}

async fn subjects(server: &Router, world: &World, asked: &EvaluationRequest) -> Result<usize, TestCaseError> {
    let directory = directory(&world.document);
    let search_for = json!({ "subject": { "type": "user" }, "action": asked.action, "resource": asked.resource });
    let found = search(server, SUBJECT, &search_for).await?;
    let mut question = asked.clone();
    question.subject.kind = "user".into();
    let mut expected = BTreeSet::new();
    for user in &world.document.users {
        question.subject.id = user.id.to_string();
        if allowed(&question, &directory, world) {
            expected.insert((None, user.id.to_string()));
        }
    }
    proptest::prop_assert_eq!(&found, &expected, "{}", search_for);
    Ok(found.len())
}

/// Everything of a type that there is, also where it does not belong.
fn universe(document: &Document, kind: &str) -> Vec<Key> {
    let sold = document.organizations.iter().flat_map(|it| &it.subscriptions).flat_map(|it| &it.services);
    let ids: BTreeSet<String> = match kind {
        "organization" => {
            return document.organizations.iter().map(|it| (None, it.id.to_string())).collect();
        }
        "site" => document.sites.iter().map(|it| it.id.to_string()).collect(),
        "service" => sold.map(ToString::to_string).collect(),
        "setting" => CATALOGUE.catalogue.settings.iter().map(|it| it.id.to_string()).collect(),
        "user" => document.users.iter().map(|it| it.id.to_string()).collect(),
        _ => BTreeSet::new(),
    };
    let organizations = document.organizations.iter().map(|it| it.id.to_string());
    organizations.flat_map(|at| ids.iter().map(move |id| (Some(at.clone()), id.clone()))).collect()
}

async fn resources(server: &Router, world: &World, asked: &EvaluationRequest) -> Result<usize, TestCaseError> {
    let directory = directory(&world.document);
    let kind = asked.resource.kind.as_str();
    let mut properties = asked.resource.properties.clone();
    let organization = properties.remove("organization");
    let mut search_for = json!({
        "subject": asked.subject, "action": asked.action, "resource": { "type": kind, "properties": properties },
    });
    let found = search(server, RESOURCE, &search_for).await?;
    let mut question = asked.clone();
    let mut expected = BTreeSet::new();
    for (at, id) in universe(&world.document, kind) {
        question.resource.id.clone_from(&id);
        question.resource.properties.clone_from(&properties);
        if let Some(at) = &at {
            question.resource.properties.insert("organization".into(), at.clone().into());
        }
        if allowed(&question, &directory, world) {
            expected.insert((at, id));
        }
    }
    proptest::prop_assert_eq!(&found, &expected, "{}", search_for);
    if let (Some(Value::String(organization)), true) = (organization, kind != "organization") {
        search_for["resource"]["properties"]["organization"] = organization.clone().into();
        let within = search(server, RESOURCE, &search_for).await?;
        let expected = expected.into_iter().filter(|(at, _)| at.as_ref() == Some(&organization)).collect();
        proptest::prop_assert_eq!(within, expected, "{}", search_for);
    }
    Ok(found.len())
}

async fn actions(server: &Router, world: &World, asked: &EvaluationRequest) -> Result<usize, TestCaseError> {
    let directory = directory(&world.document);
    let search_for = json!({ "subject": asked.subject, "resource": asked.resource });
    let found = search(server, ACTION, &search_for).await?;
    let catalogue = &CATALOGUE.catalogue;
    let levels = ["none", "view", "manage"];
    let privileges = catalogue.privileges.iter().map(|it| it.id.to_string());
    let settings = catalogue.settings.iter().map(|it| it.id.to_string());
    let of = privileges.chain(settings).flat_map(|id| levels.map(|level| format!("{id}.{level}")));
    let acts = catalogue.acts.iter().map(|act| act.name.clone());
    let mut question = asked.clone();
    question.action.properties.clear();
    let mut expected = BTreeSet::new();
    for name in of.chain(acts).chain(levels.map(ToOwned::to_owned)) {
        question.action.name.clone_from(&name);
        if allowed(&question, &directory, world) {
            expected.insert((None, name));
        }
    }
    proptest::prop_assert_eq!(&found, &expected, "{}", search_for);
    Ok(found.len())
}

/// An item is in the results of a search exactly when evaluating it allows.
#[test]
fn search_and_evaluation_agree_on_generated_worlds() {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime starts");
    let counted = [const { AtomicUsize::new(0) }; 3];
    let config = Config { cases: WORLDS, max_shrink_iters: 200, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[4; 32]));
    let outcome = runner.run(&world_with_questions(), |(world, questions)| {
        runtime.block_on(async {
            set_clock(world.now);
            let server = server(directory(&world.document)).await;
            for asked in questions.iter().take(QUESTIONS) {
                let found = [
                    subjects(&server, &world, asked).await?,
                    resources(&server, &world, asked).await?,
                    actions(&server, &world, asked).await?,
                ];
                for (counter, found) in counted.iter().zip(found) {
                    counter.fetch_add(found, Ordering::Relaxed);
                }
            }
            Ok(())
        })
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
    let found = counted.map(AtomicUsize::into_inner);
    println!(
        "{WORLDS} worlds: {} subjects, {} resources, {} actions found, all as evaluated",
        found[0], found[1], found[2]
    );
    assert!(found.iter().all(|count| *count >= 20), "too little is found to say anything: {found:?}");
}

#[test]
fn a_subject_search_looks_at_100_000_people() {
    let organizations: Vec<Value> =
        (0..100).map(|n| json!({ "id": format!("org-{n:02}"), "name": "Organization", "kind": "customer" })).collect();
    let id = |n: usize| format!("person-{n:05}@example");
    let people: Vec<Value> = (0..100_000)
        .map(|n| json!({ "id": id(n), "name": "Somebody", "organization": format!("org-{:02}", n % 100) }))
        .collect();
    let administrators: Vec<Value> = (0..100_000)
        .step_by(100)
        .map(|n| json!({ "user": id(n), "role": "device_admin", "organization": "org-00" }))
        .collect();
    let document = json!({ "format": Document::FORMAT, "organizations": organizations, "users": people,
        "assignments": administrators });
    let directory = directory(&serde_json::from_value(document).expect("is a document"));
    let decider = Decider::new(ENGINE.clone(), CATALOGUE.clone(), directory, 1);
    let asked = json!({ "subject": { "type": "user" }, "action": { "name": "devices.manage" },
        "resource": { "type": "organization", "id": "org-00" } });
    let asked = SubjectSearch::from_value(asked).expect("is a search");
    let now = remit_tests::tables::NOW;
    let until = Instant::now() + Duration::from_secs(600);

    let begun = Instant::now();
    let found = search::subjects(&decider, &asked, now, &Bounds::all(until)).expect("has an answer");
    println!("{} of 100,000 people found in {:?}", found.items.len(), begun.elapsed());
    assert_eq!((found.items.len(), found.next), (1_000, None));

    let begun = Instant::now();
    let bounds = Bounds::page(Position::default(), 10, until);
    let page = search::subjects(&decider, &asked, now, &bounds).expect("has an answer");
    println!("a page of 10 of them in {:?}", begun.elapsed());
    assert_eq!(page.items.len(), 10);
    assert_eq!(page.items[..], found.items[..10]);

    // A page that takes too long ends early and says where to go on; all at once, it is refused and not cut.
    let at_once = Instant::now();
    assert!(search::subjects(&decider, &asked, now, &Bounds::all(at_once)).is_err());
    let mut pages = Vec::new();
    let mut after = Position::default();
    for _ in 0..1_000 {
        let bounds = Bounds::page(after, 1_000_000, at_once);
        let page = search::subjects(&decider, &asked, now, &bounds).expect("has an answer");
        pages.extend(page.items);
        match page.next {
            Some(next) => after = next,
            None => break,
        }
    }
    assert_eq!(pages, found.items);
}
