use std::{collections::HashSet, fs, path::PathBuf};

use remit_model::directory::print_instant;
use serde_json::Value;

use super::*;

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests"))
}

fn scenarios() -> Vec<Scenario> {
    load_all(&folder()).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Ids that a document has.
struct Ids<'a> {
    organizations: HashSet<&'a str>,
    sites: HashSet<&'a str>,
    users: HashSet<&'a str>,
    elevations: HashSet<&'a str>,
}

impl<'a> Ids<'a> {
    fn of(document: &'a Document, dangling: &mut Vec<String>) -> Self {
        fn unique<'a>(ids: impl Iterator<Item = &'a str>, dangling: &mut Vec<String>) -> HashSet<&'a str> {
            let mut seen = HashSet::new();
            for id in ids {
                if !seen.insert(id) {
                    dangling.push(format!("`{id}` is there twice"));
                }
            }
            seen
        }
        Self {
            organizations: unique(document.organizations.iter().map(|it| it.id.as_str()), dangling),
            sites: unique(document.sites.iter().map(|it| it.id.as_str()), dangling),
            users: unique(document.users.iter().map(|it| it.id.as_str()), dangling),
            elevations: unique(document.elevations.iter().map(|it| it.id.as_str()), dangling),
        }
    }
}

fn dangling(scenario: &Scenario) -> Vec<String> {
    let mut dangling = Vec::new();
    let document = &scenario.document;
    let ids = Ids::of(document, &mut dangling);
    let mut lead = |known: &HashSet<&str>, id: &str, place: &str| {
        if !known.contains(id) {
            dangling.push(format!("{place}: nothing has the id `{id}`"));
        }
    };
    for it in &document.organizations {
        it.managed_by.iter().for_each(|id| lead(&ids.organizations, id.as_str(), "managed_by"));
        it.set_up.iter().for_each(|set_up| lead(&ids.users, set_up.by.as_str(), "set_up"));
        for subscription in &it.subscriptions {
            lead(&ids.organizations, subscription.partner.as_str(), "subscriptions");
            subscription.sites.iter().for_each(|id| lead(&ids.sites, id.as_str(), "subscriptions"));
        }
    }
    document.sites.iter().for_each(|it| lead(&ids.organizations, it.organization.as_str(), "sites"));
    document.users.iter().for_each(|it| lead(&ids.organizations, it.organization.as_str(), "users"));
    for it in &document.assignments {
        lead(&ids.users, it.user.as_str(), "assignments");
        lead(&ids.organizations, it.organization.as_str(), "assignments");
        it.sites.iter().for_each(|id| lead(&ids.sites, id.as_str(), "assignments"));
        it.customers.iter().flatten().for_each(|id| lead(&ids.organizations, id.as_str(), "assignments"));
    }
    for it in &document.elevations {
        lead(&ids.users, it.agent.as_str(), "elevations");
        lead(&ids.organizations, it.organization.as_str(), "elevations");
        it.decided_by.iter().for_each(|id| lead(&ids.users, id.as_str(), "elevations"));
    }
    // Questions about unknown things say so in their reasons.
    for question in scenario.questions.iter().filter(|it| !it.expected.reasons.iter().any(|code| code.is_failure())) {
        let (request, place) = (&question.request, question.place.as_str());
        lead(&ids.users, &request.subject.id, place);
        let properties = [&request.action.properties, &request.resource.properties];
        let texts = |name: &str| -> Vec<String> {
            let values = properties.iter().filter_map(|it| it.get(name));
            let each = values.flat_map(|value| value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]));
            each.filter_map(|value: Value| value.as_str().map(str::to_owned)).collect()
        };
        for name in ["organization", "customer", "customers"] {
            texts(name).iter().for_each(|id| lead(&ids.organizations, id, place));
        }
        texts("site").iter().chain(&texts("sites")).for_each(|id| lead(&ids.sites, id, place));
        texts("user").iter().chain(&texts("users")).for_each(|id| lead(&ids.users, id, place));
        texts("elevation").iter().for_each(|id| lead(&ids.elevations, id, place));
        match request.resource.kind.as_str() {
            "organization" => lead(&ids.organizations, &request.resource.id, place),
            "site" => lead(&ids.sites, &request.resource.id, place),
            "user" => lead(&ids.users, &request.resource.id, place),
            _ => {}
        }
    }
    dangling
}

#[test]
fn every_scenario_names_only_what_its_world_has() {
    let problems: Vec<_> = scenarios()
        .iter()
        .flat_map(|scenario| dangling(scenario).into_iter().map(|it| format!("{}: {it}", scenario.name)))
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_statement_about_a_decision_has_a_scenario() {
    let statements = load_statements(&folder()).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(statements.len(), 244);
    let coverage = coverage(&scenarios(), &statements);
    assert_eq!(coverage.missing, [] as [u16; 0]);
    assert_eq!(coverage.astray, []);
}

#[test]
fn behaviours_are_told_once() {
    let mut seen = HashSet::new();
    for scenario in scenarios() {
        assert!(seen.insert(scenario.behaviour.clone()), "{}: `{}` is told twice", scenario.name, scenario.behaviour);
    }
}

#[test]
fn the_table_names_every_statement() {
    let statements = load_statements(&folder()).unwrap_or_else(|problems| panic!("{problems}"));
    let table = table(&scenarios(), &statements);
    assert_eq!(table.lines().filter(|line| line.starts_with("| ")).count(), statements.len() + 1);
    assert!(!table.contains("no scenario"));
}

#[test]
fn the_oracle_answers_every_scenario() {
    let mut wrong = Vec::new();
    for case in scenarios().iter().flat_map(Scenario::cases) {
        let answer = crate::oracle::decide(&case.document, &case.request, case.now);
        let level = case.expected.level.filter(|level| answer.level.is_some_and(|found| found != *level));
        if answer.allowed != case.expected.allow || level.is_some() {
            wrong.push(format!("{}: expected {:?}, found {answer:?}", case.name, case.expected));
        }
    }
    assert!(wrong.is_empty(), "{} differences by the oracle:\n{}", wrong.len(), wrong.join("\n"));
}

/// A folder with one world and one scenario.
fn write(name: &str, world: &str, scenario: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("remit-scenario-{}-{name}", std::process::id()));
    fs::create_dir_all(folder.join("worlds")).unwrap();
    fs::create_dir_all(folder.join("scenarios/topic")).unwrap();
    fs::write(folder.join("worlds/w.yaml"), world).unwrap();
    fs::write(folder.join("scenarios/topic/s.yaml"), scenario).unwrap();
    folder
}

fn load_written(name: &str, scenario: &str) -> Result<Vec<Scenario>, String> {
    let world = "organizations: [{ id: acme, name: Acme, kind: customer, restricted_mode: true }]\n\
                 users: [{ id: anna, name: Anna, organization: acme }]\n\
                 assignments: [{ user: anna, role: full_admin, organization: acme }]\n";
    let folder = write(name, world, scenario);
    let loaded = load_all(&folder).map_err(|problems| problems.to_string());
    fs::remove_dir_all(folder).unwrap();
    loaded
}

const QUESTION: &str = "questions: [{ ask: { subject: anna, action: a, organization: acme }, expect: deny }]\n";

#[test]
fn a_scenario_has_its_world_with_its_changes() {
    let text = format!("behaviour: b\nworld: w\nwithout: {{ assignments_of: [anna] }}\n{QUESTION}");
    let scenarios = load_written("changes", &text).unwrap();
    assert_eq!(scenarios[0].name, "topic/s");
    assert_eq!(scenarios[0].document.organizations.len(), 1);
    assert_eq!(scenarios[0].document.assignments, []);
    let case = &scenarios[0].cases()[0];
    assert_eq!(case.name, "topic/s questions[0]");
    assert_eq!(print_instant(case.now), "2026-11-20T09:00:00Z");
}

#[test]
fn mistakes_are_named_with_their_file() {
    let cases = [
        (
            "field",
            format!("behaviour: b\nworld: w\n{QUESTION}question: []\n"),
            "s.yaml:4:1: error[shape]: unknown field",
        ),
        ("world", format!("behaviour: b\nworld: v\n{QUESTION}"), "s.yaml: world: there is no world `v`; there are w"),
        ("none", format!("behaviour: b\n{QUESTION}"), "s.yaml: world: there is no world ``; there are w"),
        ("path", format!("directory: d\nbehaviour: b\nworld: w\n{QUESTION}"), "s.yaml: scenarios of this folder name"),
        ("several", "scenarios: [{ behaviour: a }, { behaviour: b }]".to_owned(), "s.yaml: write one behaviour a file"),
        (
            "without",
            format!("behaviour: b\nworld: w\nwithout: {{ assignments_of: [bo] }}\n{QUESTION}"),
            "s.yaml: without.assignments_of: `bo` has no assignment",
        ),
    ];
    for (name, text, expected) in cases {
        let message = load_written(name, &text).unwrap_err();
        assert!(message.contains(expected), "{name}: {message}");
    }
}
