//! What administrators can reach, on worlds written by hand, and the same as a search without any cleverness finds.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod naive;

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant as Clock};

use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use remit_model::{
    Instant, Level,
    comparison::ControlKind,
    compiled::Catalogue,
    directory::{self, Document, parse_instant},
};
use remit_testkit::worlds;
use remit_workbench::{
    escalation::{AccountKind, Escalation, EscalationQuestion, EscalationResult, Risks, RoleReached},
    world::World,
};
use serde_json::{Value, json};

const NOW: &str = "2026-11-20T09:00:00Z";

fn now() -> Instant {
    parse_instant(NOW).expect("an instant")
}

fn control_hub() -> Catalogue {
    remit_catalogue::compile(remit_catalogue::CONTROL_HUB).expect("a catalogue").catalogue
}

/// A partner, a customer that it manages and sells to, and who holds what.
fn world(assignments: Value, restricted: bool) -> World {
    let document = json!({
        "format": "remit.directory/1",
        "organizations": [
            { "id": "nordtel", "name": "Nordtel", "kind": "partner" },
            { "id": "vendor", "name": "Vendor", "kind": "customer" },
            { "id": "acme", "name": "Acme", "kind": "customer", "managed_by": "nordtel", "restricted_mode": restricted,
              "contact_center": { "enabled": true }, "services_setup_done": true,
              "subscriptions": [{ "partner": "nordtel", "active": true, "services": ["calling"], "sites": ["emea"] }] }
        ],
        "sites": [{ "id": "emea", "organization": "acme", "managed_in": "control_hub" }],
        "users": [
            { "id": "anna", "name": "Anna Berg", "organization": "acme" },
            { "id": "pia", "name": "Pia Holm", "organization": "nordtel" },
            { "id": "vera", "name": "Vera Ek", "organization": "vendor", "vendor_support": true }
        ],
        "assignments": assignments
    });
    World::new(&document.to_string(), &control_hub()).expect("a world")
}

fn held(user: &str, role: &str, organization: &str) -> Value {
    json!({ "user": user, "role": role, "organization": organization })
}

fn ask(world: &World, user: &str, organization: &str, stolen: bool) -> EscalationResult {
    ask_within(world, user, organization, stolen, remit_workbench::escalation::MOST_STATES)
}

fn ask_within(world: &World, user: &str, organization: &str, stolen: bool, states: usize) -> EscalationResult {
    let question = EscalationQuestion { user: user.into(), organization: organization.into(), stolen };
    let started = Clock::now();
    let mut search = Escalation::new(world, control_hub(), &question, now()).expect("a search");
    search = search.limited_to(states);
    while !search.step(100) {}
    let result = search.result();
    println!(
        "{user} in {organization}{}: {} states, {} ms, chains of {} steps{}",
        if stolen { ", stolen" } else { "" },
        result.states,
        started.elapsed().as_millis(),
        result.steps,
        result.stopped.as_ref().map(|it| format!(" ({})", it.code)).unwrap_or_default(),
    );
    result
}

/// The roles that a person comes to hold, with the number of steps.
fn roles_of<'a>(result: &'a EscalationResult, user: &str) -> BTreeMap<&'a str, usize> {
    let of = |it: &&RoleReached| it.reached.user.as_str() == user;
    result.roles.iter().filter(of).map(|it| (it.role.as_str(), it.reached.steps)).collect()
}

fn outside(result: &EscalationResult) -> String {
    let outside = result.accounts.iter().find(|it| it.kind == AccountKind::Outside);
    outside.expect("somebody from outside").user.to_string()
}

#[test]
fn a_device_administrator_reaches_nothing_even_when_the_account_is_stolen() {
    let world = world(json!([held("anna", "device_admin", "acme")]), false);
    for stolen in [false, true] {
        let result = ask(&world, "anna", "acme", stolen);
        assert_eq!((result.roles.len(), result.levels.len(), result.states), (0, 0, 1));
        assert_eq!((result.stopped, result.full_administrator.reached), (None, None));
    }
}

#[test]
fn a_full_administrator_alone_gives_himself_what_the_rules_let_him() {
    let world = world(json!([held("anna", "full_admin", "acme")]), true);
    let result = ask(&world, "anna", "acme", false);
    assert_eq!(result.stopped, None);
    let expected = [
        "read_only_admin",
        "support_admin",
        "user_device_admin",
        "device_admin",
        "compliance_officer",
        "events_admin",
        "site_admin",
        "site_user_admin",
        "site_read_only_admin",
    ];
    assert_eq!(roles_of(&result, "anna"), expected.into_iter().map(|role| (role, 1)).collect());
    assert_eq!(result.full_administrator.reached.as_ref().map(|it| it.steps), Some(0));
    let content = result.levels.iter().find(|it| it.control.id == "user_content").expect("user content");
    assert_eq!(
        (content.control.kind, content.level, content.reached.steps),
        (ControlKind::Privilege, Level::Manage, 1)
    );
    let step = &result.chains[content.reached.chain][0];
    assert_eq!((step.by.as_str(), step.request.action.name.as_str()), ("anna", "roles.assign"));
    assert_eq!(step.request.action.properties["role"], "compliance_officer");
}

#[test]
fn a_partner_gets_back_in_while_he_sells_there() {
    let world = world(json!([held("pia", "partner_read_only_admin", "nordtel")]), true);
    let result = ask(&world, "pia", "acme", false);
    assert_eq!(roles_of(&result, "pia"), BTreeMap::from([("provisioning_admin", 1)]));
    assert_eq!((result.stopped, result.full_administrator.reached), (None, None));
}

#[test]
fn a_site_administrator_gives_himself_the_other_site_roles() {
    let assignment = json!({ "user": "anna", "role": "site_admin", "organization": "acme", "sites": ["emea"] });
    let result = ask(&world(json!([assignment]), true), "anna", "acme", false);
    assert_eq!(roles_of(&result, "anna"), BTreeMap::from([("site_user_admin", 1), ("site_read_only_admin", 1)]));
}

#[test]
fn a_thief_of_a_full_administrator_brings_somebody_in_who_gives_back_what_nobody_gives_himself() {
    let world = world(json!([held("anna", "full_admin", "acme")]), true);
    let result = ask(&world, "anna", "acme", true);
    let accomplice = roles_of(&result, "accomplice@outside");
    assert_eq!(outside(&result), "accomplice@outside");
    assert_eq!(accomplice["external_full_admin"], 1);
    let anna = roles_of(&result, "anna");
    assert_eq!((anna["device_admin"], anna["advanced_troubleshooting"], anna["cc_service_admin"]), (1, 2, 3));
}

#[test]
fn a_thief_of_a_partner_administrator_adds_a_person_and_makes_him_full_administrator() {
    let world = world(json!([held("pia", "partner_full_admin", "nordtel")]), true);
    assert_eq!(ask(&world, "pia", "acme", false).full_administrator.reached, None);
    let stolen = ask_within(&world, "pia", "acme", true, 200);
    let reached = stolen.full_administrator.reached.expect("full administrator");
    let names: Vec<&str> = stolen.chains[reached.chain].iter().map(|it| it.request.resource.id.as_str()).collect();
    assert_eq!(
        (reached.steps, reached.user.as_str(), names),
        (2, "added@acme", vec!["users.add_modify", "added@acme"])
    );
}

#[test]
fn a_hundred_states_of_the_demo_show_every_chain_of_a_step() {
    let demo = include_str!("../../../../host/demo/directory.json");
    let world = World::new(demo, &control_hub()).expect("the demo");
    for (user, organization) in [
        ("anna@acme.example", "acme"),
        ("pia@nordtel.example", "acme"),
        ("astrid.lunde@nordtel.example", "acme"),
        ("astrid.lunde@nordtel.example", "nordtel"),
        ("hugo@nordtel.example", "acme"),
        ("bjarne.toft@nordtel.example", "acme"),
    ] {
        for stolen in [false, true] {
            let result = ask_within(&world, user, organization, stolen, 100);
            println!(
                "    {} roles, {} levels, full {:?}",
                result.roles.len(),
                result.levels.len(),
                result.full_administrator.reached.as_ref().map(|it| it.steps)
            );
            assert!(result.states <= 100 && result.steps >= 1, "{user} in {organization}");
            check_chains(&result);
        }
    }
}

#[test]
fn a_limit_is_told_and_what_was_found_stays() {
    let world = world(json!([held("anna", "full_admin", "acme")]), true);
    let question = EscalationQuestion { user: "anna".into(), organization: "acme".into(), stolen: true };
    let mut search = Escalation::new(&world, control_hub(), &question, now()).expect("a search").limited_to(5);
    assert_eq!(search.result().stopped.expect("unfinished").code, "not_finished");
    while !search.step(1) {}
    let result = search.result();
    assert_eq!((result.states, result.steps), (5, 1));
    assert_eq!(result.stopped.expect("stopped").code, "too_many_states");
    assert_eq!(roles_of(&search.result(), "anna")["device_admin"], 1);
}

#[test]
fn unknown_ids_and_catalogues_without_roles_are_answered() {
    let world = world(json!([]), true);
    let ask = |user: &str, organization: &str, catalogue| {
        let question = EscalationQuestion { user: user.into(), organization: organization.into(), stolen: true };
        Escalation::new(&world, catalogue, &question, now()).map(|mut search| {
            while !search.step(10) {}
            search.result()
        })
    };
    assert_eq!(ask("nobody", "acme", control_hub()).expect_err("refused").code, "unknown_user");
    assert_eq!(ask("anna", "nowhere", control_hub()).expect_err("refused").code, "unknown_organization");
    let mut empty = control_hub();
    empty.roles.clear();
    let result = ask("anna", "acme", empty).expect("an answer");
    assert_eq!((result.full_administrator.role, result.roles.len()), (None, 0));
}

#[test]
fn roles_from_which_full_administrator_is_reached_are_flagged() {
    let started = Clock::now();
    let mut risks = Risks::new(control_hub(), now());
    while !risks.step(100) {}
    let result = risks.result();
    println!("{} ways to hold a role, {} ms", result.risks.len(), started.elapsed().as_millis());
    for it in &result.risks {
        println!(
            "    {} ({:?} of a {:?}): alone {:?}, stolen {:?}",
            it.role, it.relation, it.kind, it.alone, it.stolen
        );
    }
    let steps = |role: &str, kind: remit_model::OrganizationKind| {
        let it = result.risks.iter().find(|it| it.role.as_str() == role && it.kind == kind).expect("the role");
        (it.alone.steps, it.stolen.steps)
    };
    let customer = remit_model::OrganizationKind::Customer;
    assert_eq!(steps("full_admin", customer), (Some(0), Some(0)));
    assert_eq!(steps("device_admin", customer), (None, None));
    assert_eq!(steps("user_device_admin", customer), (None, None));
    assert_eq!(steps("partner_admin", customer), (None, None));
    assert_eq!(steps("partner_full_admin", customer), (None, Some(2)));
    assert_eq!(steps("external_full_admin", customer), (None, Some(2)));
    assert_eq!(steps("partner_full_admin", remit_model::OrganizationKind::Partner).0, Some(1));
}

/// Searches up to a depth and compares with the naive search.
fn compare(document: &Document, user: &str, organization: &str, stolen: bool, at: Instant, depth: usize) -> usize {
    let catalogue = control_hub();
    let world = World::new(&serde_json::to_string(document).expect("a document"), &control_hub()).expect("a world");
    let question = EscalationQuestion { user: user.into(), organization: organization.into(), stolen };
    let mut search = Escalation::new(&world, catalogue.clone(), &question, at).expect("a search");
    while search.progress().steps < depth && !search.step(1) {}
    let result = search.result();

    let mut start = document.clone();
    let mut attack = naive::Attack { accounts: Vec::new(), places: vec![organization.into()], added: Vec::new() };
    for account in &result.accounts {
        attack.accounts.push(account.user.to_string());
        match account.kind {
            AccountKind::Administrator if account.organization.as_str() != organization => {
                attack.places.push(account.organization.to_string());
            }
            AccountKind::Administrator => {}
            AccountKind::Outside => {
                let home = json!({ "id": account.organization, "name": "Outside", "kind": "customer" });
                start.organizations.push(serde_json::from_value(home).expect("an organization"));
                let person = json!({ "id": account.user, "name": "Somebody", "organization": account.organization });
                start.users.push(serde_json::from_value(person).expect("a person"));
            }
            AccountKind::Added => attack.added.push((account.user.to_string(), account.organization.to_string())),
        }
    }
    // At home only a partner's roles count elsewhere; what else is held there is not this organization's business.
    let partner = |place: &String| {
        place == organization
            || start
                .organizations
                .iter()
                .any(|it| it.id.as_str() == place && it.kind == remit_model::OrganizationKind::Partner)
    };
    attack.places.retain(partner);
    let naive = naive::search(&start, &catalogue, &attack, at, depth);

    let mut found = naive::Reach::default();
    for it in result.roles.iter().filter(|it| it.reached.steps <= depth) {
        let key = (it.reached.user.to_string(), it.organization.to_string(), it.role.to_string());
        found.roles.insert(key, it.reached.steps);
    }
    for it in result.levels.iter().filter(|it| it.reached.steps <= depth) {
        let place = match it.control.kind {
            ControlKind::Setting => catalogue.settings.iter().position(|setting| setting.id.as_str() == it.control.id),
            ControlKind::Privilege => catalogue
                .privileges
                .iter()
                .position(|privilege| privilege.id.as_str() == it.control.id)
                .map(|place| catalogue.settings.len() + place),
        };
        for level in 1..=it.level as u8 {
            for within in if it.within { vec![true] } else { vec![false, true] } {
                let steps = found.levels.entry((place.expect("a control"), level, within)).or_insert(usize::MAX);
                *steps = it.reached.steps.min(*steps);
            }
        }
    }
    // Levels that somebody had already are in no chain of the naive search.
    found.levels.retain(|level, _| !had(&catalogue, &start, &attack, level, (organization, at)));
    assert_eq!(found, naive, "{user} in {organization}, stolen: {stolen}, up to {depth} steps");
    check_chains(&result);
    naive.roles.len() + naive.levels.len()
}

/// Whether one of the accounts had a level from the start.
fn had(
    catalogue: &Catalogue,
    start: &Document,
    attack: &naive::Attack,
    (control, level, within): &(usize, u8, bool),
    (organization, at): (&str, Instant),
) -> bool {
    let policy = remit_evaluator::Policy::new(catalogue.clone());
    let directory = directory::from_log(start.clone());
    attack.accounts.iter().any(|account| {
        let facts = directory.encoded_facts_of(account, organization);
        let facts = remit_model::wire::FactsRef::read(&facts).expect("facts");
        let mut view = Vec::new();
        let _ = remit_evaluator::view(&policy, facts, at, &mut view);
        view.get(*control).and_then(|byte| remit_model::decision::SettingView::unpack(*byte)).is_some_and(|has| {
            let highest = if *within { has.level.max(has.scoped) } else { has.level };
            highest as u8 >= *level
        })
    })
}

/// Each chain has as many steps as it says, each by a controlled account.
fn check_chains(result: &EscalationResult) {
    let users: BTreeSet<_> = result.accounts.iter().map(|it| &it.user).collect();
    let all = result.roles.iter().map(|it| &it.reached).chain(result.levels.iter().map(|it| &it.reached));
    for reached in all {
        let chain = &result.chains[reached.chain];
        assert_eq!(chain.len(), reached.steps);
        assert!(chain.iter().all(|step| users.contains(&step.by) && step.request.subject.id == step.by.as_str()));
    }
}

#[test]
fn worlds_written_by_hand_are_searched_as_without_cleverness() {
    let at = now();
    let site_admin = json!({ "user": "anna", "role": "site_admin", "organization": "acme", "sites": ["emea"] });
    let partner_admin =
        json!({ "user": "pia", "role": "partner_admin", "organization": "nordtel", "customers": ["acme"] });
    let cases = [
        (json!([held("anna", "full_admin", "acme")]), "anna", "acme", false, 3),
        (json!([held("anna", "full_admin", "acme")]), "anna", "acme", true, 2),
        (json!([site_admin]), "anna", "acme", true, 3),
        (json!([held("anna", "cc_service_admin", "acme")]), "anna", "acme", true, 3),
        (json!([partner_admin.clone()]), "pia", "acme", false, 3),
        (json!([partner_admin]), "pia", "acme", true, 2),
        (json!([held("pia", "help_desk_advanced", "nordtel")]), "pia", "acme", false, 3),
        (json!([held("pia", "full_admin", "nordtel")]), "pia", "acme", false, 2),
        (
            json!([held("pia", "external_full_admin", "acme"), held("anna", "full_admin", "acme")]),
            "pia",
            "acme",
            true,
            2,
        ),
        (json!([held("anna", "full_admin", "acme")]), "vera", "acme", true, 3),
    ];
    for (assignments, user, organization, stolen, depth) in cases {
        let started = Clock::now();
        let world = world(assignments, true);
        let document: Document = serde_json::from_str(&world.document()).expect("a document");
        let reached = compare(&document, user, organization, stolen, at, depth);
        println!(
            "{user}, stolen {stolen}: {reached} reached within {depth} steps, {} ms",
            started.elapsed().as_millis()
        );
    }
}

#[test]
fn generated_worlds_are_searched_as_without_cleverness() {
    let started = Clock::now();
    let mut runner = TestRunner::deterministic();
    let (mut questions, mut reached) = (0, 0);
    while started.elapsed() < Duration::from_secs(20) && questions < 60 {
        let world = worlds::world().new_tree(&mut runner).expect("a world").current();
        let mut pairs: BTreeSet<(String, String)> = BTreeSet::new();
        for it in &world.document.assignments {
            let home = world.document.users.iter().find(|user| user.id == it.user).expect("a person");
            pairs.insert((it.user.to_string(), it.organization.to_string()));
            let managed =
                world.document.organizations.iter().find(|at| at.managed_by.as_ref() == Some(&home.organization));
            pairs.extend(managed.map(|at| (it.user.to_string(), at.id.to_string())));
        }
        for (user, organization) in pairs.into_iter().take(4) {
            for (stolen, depth) in [(false, 2), (true, 1)] {
                reached += compare(&world.document, &user, &organization, stolen, world.now, depth);
                questions += 1;
            }
        }
    }
    println!("{questions} questions, {reached} roles and levels reached, {} ms", started.elapsed().as_millis());
    assert!(questions > 10 && reached > 50);
}
