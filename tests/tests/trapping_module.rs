//! A module that traps whenever it is asked: every check denies, every act is refused, nothing is written.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use remit_engine::{Engine, Limits, sha256};
use remit_host::{
    acts::{Act, NewCustomer, NewUser, Operator, Refusal, UserChange},
    http::Problem,
    identity::Scope,
    log::Entry,
    start::{self, Running},
    state::State,
};
use remit_model::{ABI_VERSION, ElevationId, ManagedIn, SiteId};
use remit_tests::{
    app::App,
    fixture::CATALOGUE,
    logs::{self, ADMIN, CUSTOMER, Database, ROLE, SOMEBODY, demo, organization, perform_as, role, user},
    ways::{OPERATOR, Prepared, Trapped, Who, ways},
};
use serde_json::Value;

/// It takes a catalogue, and traps at every question.
fn always_traps() -> Engine {
    let text = format!(
        r#"(module
          (memory (export "memory") 16)
          (func (export "remit_abi_version") (result i32) i32.const {ABI_VERSION})
          (func (export "remit_input") (param i32) (result i32) i32.const 1024)
          (func (export "remit_load_catalogue") (param i32) (result i32) i32.const 0)
          (func (export "remit_evaluate") (param i32 i32 i32) (result i32) unreachable)
          (func (export "remit_evaluate_many") (param i32) (result i64) unreachable)
          (func (export "remit_view") (param i32 i64) (result i64) unreachable)
          (func (export "remit_explain") (param i32 i32 i32) (result i64) unreachable)
          (func (export "remit_panic_message") (result i64) i64.const 0))"#
    );
    let bytes = wat::parse_str(text).expect("is a module");
    Engine::load(&bytes, &sha256(&bytes), &CATALOGUE.bytes, Limits::default()).expect("can be loaded")
}

async fn running(database: &Database) -> Running {
    let empty: State = start::nothing_yet(always_traps(), CATALOGUE.clone());
    let running = Running::start(database.open().await, empty, logs::UNHURRIED, logs::clock).await.expect("starts");
    running.ledger.replace(&Operator::at_the_command_line(), demo()).await.expect("an import asks no module");
    running
}

/// One of each act.
fn acts() -> Vec<Act> {
    let (somebody, elevation) = (user(SOMEBODY), ElevationId::new("el-6").expect("is an id"));
    let site = |id| SiteId::new(id).expect("is an id");
    let person = NewUser { id: user("new@fjordkraft.example"), name: "New".into(), licenses: Vec::new() };
    let customer =
        NewCustomer { id: organization("new"), name: "New".into(), contact_center: None, subscriptions: Vec::new() };
    vec![
        Act::AssignRole(somebody.clone(), role(ROLE)),
        Act::RevokeRole(user("jorunn.dahle@fjordkraft.example"), role(ROLE)),
        Act::AddExternalAdmin(user("freja.dam@havsund.example"), role("external_full_admin")),
        Act::PromoteExternalAdmin(user("bjarne.toft@nordtel.example")),
        Act::DemoteExternalAdmins(vec![user("bjarne.toft@nordtel.example")]),
        Act::RevokeExternalAdmin(user("bjarne.toft@nordtel.example")),
        Act::SetRestrictedMode(true),
        Act::SetSupportReadOnly(true),
        Act::RequestSupport { id: ElevationId::new("el-new").expect("is an id"), purpose: None },
        Act::ApproveSupport(elevation.clone()),
        Act::DenySupport(elevation.clone()),
        Act::EndSupport(elevation),
        Act::CreateCustomer(customer),
        Act::AssignCustomer(user("jonas.brandt@nordtel.example"), organization("acme")),
        Act::AddUser(person),
        Act::ChangeUser(somebody, UserChange { name: Some("Other".into()), licenses: None }),
        Act::AddSite(site("new.fjordkraft.example"), ManagedIn::ControlHub),
        Act::RemoveSite(site("norge.fjordkraft.example")),
    ]
}

/// Fails to compile when there is a new act, which then needs its place in [`acts`].
const fn number(act: &Act) -> usize {
    match act {
        Act::AssignRole(..) => 0,
        Act::RevokeRole(..) => 1,
        Act::AddExternalAdmin(..) => 2,
        Act::PromoteExternalAdmin(_) => 3,
        Act::DemoteExternalAdmins(_) => 4,
        Act::RevokeExternalAdmin(_) => 5,
        Act::SetRestrictedMode(_) => 6,
        Act::SetSupportReadOnly(_) => 7,
        Act::RequestSupport { .. } => 8,
        Act::ApproveSupport(_) => 9,
        Act::DenySupport(_) => 10,
        Act::EndSupport(_) => 11,
        Act::CreateCustomer(_) => 12,
        Act::AssignCustomer(..) => 13,
        Act::AddUser(_) => 14,
        Act::ChangeUser(..) => 15,
        Act::AddSite(..) => 16,
        Act::RemoveSite(_) => 17,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_act_is_refused_and_nothing_is_written() {
    assert_eq!(acts().iter().map(number).collect::<BTreeSet<_>>(), (0..18).collect());
    for database in Database::both() {
        let running = running(&database).await;
        let before = serde_json::to_string(&running.live.newest().snapshot()).expect("is JSON");
        let mut refused = 0;
        for act in acts() {
            for (actor, place) in [(ADMIN, CUSTOMER), ("astrid.lunde@nordtel.example", "nordtel")] {
                let refusal =
                    perform_as(&running, actor, place, std::slice::from_ref(&act)).await.expect_err(act.name());
                let Refusal::Denied { denied, .. } = &refusal else { panic!("{}: {refusal:?}", act.name()) };
                assert!(denied.code().is_failure(), "{}: {}", act.name(), denied.code());
                let about_unknown = denied.code().is_about_unknown();
                assert_eq!(Problem::from(refusal).status(), if about_unknown { 403 } else { 503 }, "{}", act.name());
                refused += 1;
            }
        }
        let state = running.live.newest();
        assert_eq!(running.store.head().await.expect("answers"), 1, "only the import is there");
        assert_eq!(serde_json::to_string(&state.snapshot()).expect("is JSON"), before);
        println!("{}: {refused} acts refused, nothing written", database.kind);
    }
}

/// Whether each decision of an answer is a deny, and there is one.
fn denies(answer: &Value) -> bool {
    let one = answer.get("decision").into_iter();
    let many = answer["evaluations"].as_array().into_iter().flatten().map(|it| &it["decision"]);
    let mut decisions = one.chain(many).peekable();
    decisions.peek().is_some() && decisions.all(|decision| *decision == false)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_refuses_denies_or_needs_no_decision() {
    for good in [App::on_sqlite().await, App::on_postgresql().await] {
        let prepared = Prepared::new(&good).await;
        let app = good.beside(always_traps(), false).await;
        let service = app.key(&[Scope::Decide, Scope::Read, Scope::Write], None).await;
        let snapshot = || serde_json::to_string(&app.running.live.newest().snapshot()).expect("is JSON");
        let before = snapshot();
        let revision = app.running.store.head().await.expect("answers");
        let mut counted = BTreeMap::new();
        for way in ways() {
            let askers = match way.who {
                Who::Anybody(..) => vec![app.anonymous()],
                Who::Known | Who::Operator if way.trapped == Trapped::Works => vec![service.clone()],
                Who::Known | Who::Operator => vec![service.clone(), app.signed_in(OPERATOR).await],
                Who::Person(person) => vec![service.on_behalf_of(person), app.signed_in(person).await],
            };
            for asker in askers {
                let reply = way.ask(&asker, &prepared).await;
                let what = format!("{} {}: {} {}", way.method, way.address(&prepared), reply.status, reply.json);
                let refused = reply.status == 503 && reply.json["code"] == "not_evaluated";
                match (way.trapped, way.who) {
                    (Trapped::Refuses, _) => assert!(refused, "{what}"),
                    (Trapped::Denies, _) => assert!(refused || denies(&reply.json), "{what}"),
                    (Trapped::Works, Who::Anybody(status, _)) => assert_eq!(reply.status, status, "{what}"),
                    (Trapped::Works, _) => assert_eq!(reply.status, 200, "{what}"),
                }
                assert_eq!(app.running.store.head().await.expect("answers"), revision, "it wrote: {what}");
            }
            let kind = if way.method == "GET" { "reads" } else { "changes and checks" };
            *counted.entry(format!("{:?}, {kind}", way.trapped)).or_insert(0) += 1;
        }
        assert_eq!(snapshot(), before);
        println!("{} operations walked: {counted:?}", ways().len());
    }
}

/// Peers' bug 1: a decision that fails is passed over. Here it denies with a reason of its own, and no other one.
#[tokio::test(flavor = "multi_thread")]
async fn a_person_with_every_role_is_denied_for_the_trap_and_not_for_the_policy() {
    let database = Database::sqlite();
    let running = running(&database).await;
    let act = Act::SetRestrictedMode(true);
    let refusal = perform_as(&running, ADMIN, CUSTOMER, &[act]).await.expect_err("traps");
    let Refusal::Denied { denied, .. } = refusal else { panic!("{refusal:?}") };
    assert_eq!(denied.code(), remit_model::reason::ReasonCode::EvaluatorTrapped);
    let rows = running.store.after(0).await.expect("answers");
    let entries: Vec<Entry> = rows.iter().map(|row| row.read().expect("is an entry")).collect();
    assert_eq!(entries.len(), 1);
}
