use std::collections::BTreeSet;

use remit_host::identity::Scope;
use remit_tests::{
    app::{App, Client, Reply},
    doors::PUBLIC_URL,
    fixture::ENGINE,
    ways::{OPERATOR, Prepared, TooLittle, WITHOUT_ROLE, Way, Who, ways},
};
use serde_json::json;

use super::openapi::operations;

on_both! {
    every_operation_refuses_nobody_and_too_little_and_takes_a_service
    every_operation_refuses_nobody_and_too_little_and_takes_a_person
    operations_are_open_only_where_the_document_says_so
}

#[tokio::test]
async fn every_operation_of_the_document_says_here_who_may() {
    let app = App::on_sqlite().await;
    let ways: BTreeSet<(String, String)> = ways().iter().map(|way| (way.method.into(), way.path.into())).collect();
    let mut described = BTreeSet::new();
    for (method, path, _) in operations(&app).await {
        assert!(ways.contains(&(method.clone(), path.clone())), "{method} {path} has no way: say who may");
        described.insert((method, path));
    }
    let gone: Vec<_> = ways.difference(&described).collect();
    assert!(gone.is_empty(), "ways of operations that are gone: {gone:?}");
}

fn revision(app: &App) -> u64 {
    app.running.live.newest().revision()
}

/// Asks as somebody who may not.
async fn refuse(way: &Way, client: &Client, prepared: &Prepared) {
    let reply = way.ask(client, prepared).await;
    let what = format!("{} {}: {} {}", way.method, way.address(prepared), reply.status, reply.json);
    match way.too_little {
        TooLittle::Forbidden | TooLittle::SeesLess => assert_eq!(reply.status, 403, "{what}"),
        TooLittle::Unknown => assert_eq!(reply.status, 404, "{what}"),
        TooLittle::Denied => {
            let answers = reply.json["evaluations"].as_array().expect("has answers");
            assert!(!answers.is_empty() && answers.iter().all(|it| it["decision"] == false), "{what}");
        }
        TooLittle::Nobody => {}
    }
}

fn taken(way: &Way, reply: &Reply) {
    assert!((200..300).contains(&reply.status), "{} {}: {} {}", way.method, way.path, reply.status, reply.json);
    if way.too_little == TooLittle::Denied {
        let answers = reply.json["evaluations"].as_array().expect("has answers");
        assert!(!answers.is_empty() && answers.iter().all(|it| it["decision"] == true), "{}", reply.json);
    }
}

async fn every_operation_refuses_nobody_and_too_little_and_takes_a_service(app: App) {
    let prepared = Prepared::new(&app).await;
    let every = [Scope::Decide, Scope::Read, Scope::Write];
    let all = app.key(&every, None).await;
    let elsewhere = app.key(&every, Some("havsund")).await;
    let mut walked = 0;
    for way in ways() {
        let enough = match way.who {
            Who::Anybody(..) => continue,
            Who::Known | Who::Operator => all.clone(),
            Who::Person(person) => all.on_behalf_of(person),
        };
        let others: Vec<Scope> = every.into_iter().filter(|scope| *scope != way.scope).collect();
        let scopeless = app.key(&others, None).await;
        let before = revision(&app);
        let _ = way.ask(&app.anonymous(), &prepared).await.is_problem(401, "unauthenticated");
        let unknown = app.anonymous().with("authorization", "Bearer remit_unknown");
        let _ = way.ask(&unknown, &prepared).await.is_problem(401, "unauthenticated");
        let person = match way.who {
            Who::Person(person) => person,
            _ => WITHOUT_ROLE,
        };
        refuse(&way, &scopeless.on_behalf_of(person), &prepared).await;
        if way.who == Who::Operator {
            refuse(&way, &scopeless, &prepared).await;
            refuse(&way, &elsewhere, &prepared).await;
        }
        if way.too_little != TooLittle::SeesLess {
            refuse(&way, &elsewhere.on_behalf_of(person), &prepared).await;
            refuse(&way, &all.on_behalf_of(WITHOUT_ROLE), &prepared).await;
        }
        if way.scope == Scope::Write && way.who != Who::Operator {
            let _ = way.ask(&all, &prepared).await.is_problem(403, "forbidden");
        }
        assert_eq!(revision(&app), before, "{} {} was refused and wrote", way.method, way.path);
        taken(&way, &way.ask(&enough, &prepared).await);
        walked += 1;
    }
    println!("{walked} operations walked by services");
}

async fn every_operation_refuses_nobody_and_too_little_and_takes_a_person(app: App) {
    let prepared = Prepared::new(&app).await;
    let nobody = app.anonymous().with("cookie", "__Host-remit=unknown").with("origin", PUBLIC_URL);
    let without_role = app.signed_in(WITHOUT_ROLE).await;
    let mut walked = 0;
    for way in ways() {
        let enough = match way.who {
            Who::Anybody(..) => continue,
            Who::Known => without_role.clone(),
            Who::Operator => app.signed_in(OPERATOR).await,
            Who::Person(person) => app.signed_in(person).await,
        };
        let before = revision(&app);
        let _ = way.ask(&nobody, &prepared).await.is_problem(401, "unauthenticated");
        if way.too_little != TooLittle::SeesLess {
            refuse(&way, &without_role, &prepared).await;
        }
        if way.method != "GET" {
            let _ = way.ask(&enough.without("origin"), &prepared).await.is_problem(403, "cross_origin");
        }
        assert_eq!(revision(&app), before, "{} {} was refused and wrote", way.method, way.path);
        taken(&way, &way.ask(&enough, &prepared).await);
        walked += 1;
    }
    println!("{walked} operations walked by people who are signed in");
}

/// The short list of these operations is `tests/src/ways/open.rs`.
async fn operations_are_open_only_where_the_document_says_so(app: App) {
    let prepared = Prepared::new(&app).await;
    let demo = app.beside(ENGINE.clone(), true).await;
    let before = revision(&app);
    let mut open = 0;
    for (method, path, operation) in operations(&app).await {
        let security = operation["security"].as_array().expect("says who may");
        let all = ways();
        let way = all.iter().find(|way| (way.method, way.path) == (&method, &path)).expect("has a way");
        let Who::Anybody(status, in_demo) = way.who else {
            assert_eq!(*security, [json!({ "key": [] }), json!({ "session": [] })], "{method} {path}");
            continue;
        };
        assert_eq!(security[0], json!({}), "{method} {path}");
        let reply = way.ask(&app.anonymous(), &prepared).await;
        assert_eq!(reply.status, status, "{method} {path}: {}", reply.json);
        let reply = way.ask(&demo.anonymous(), &prepared).await;
        assert_eq!(reply.status, in_demo, "{method} {path} in the demo: {}", reply.json);
        open += 1;
    }
    assert_eq!(revision(&app), before);
    println!("{open} operations are open");
}
