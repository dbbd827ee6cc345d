#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use remit_model::{
    Instant, Level,
    decision::Explanation,
    directory::{Document, print_instant},
    json::Read,
    reason::{Reason, ReasonCode},
};
use serde_json::json;

use crate::{Answer, Changes, Expected, Finding, Scenario, ScenarioFile, Until, read_toml, read_yaml};

/// What a right text holds.
fn right((file, found): (ScenarioFile, Vec<Finding>)) -> ScenarioFile {
    assert!(found.is_empty(), "{}", listed(&found));
    file
}

fn listed(found: &[Finding]) -> String {
    found.iter().map(|finding| format!("{finding}\n")).collect()
}

fn only(file: ScenarioFile) -> Scenario {
    let [scenario] = <[_; 1]>::try_from(file.scenarios).unwrap();
    scenario
}

const IN_TOML: &str = r#"
behaviour = "A site role ends."
statements = [42, 7]
world = "acme"
at = 2026-11-20T10:00:00+01:00
with.assignments = [{ user = "nils", role = "site_admin", organization = "acme", expires_at = 2026-12-01T00:00:00Z }]
without = { assignments_of = ["sven"], fields = { acme = ["restricted_mode"] } }

[[questions]]
ask = { subject = "nils", action = "site_config.manage", site = "apac", organization = "acme" }
expect = "deny"
level = "none"
reasons = ["site_not_listed"]
warnings = []
valid_until = 2026-12-01T00:00:00Z

[[questions]]
at = "2026-11-20T10:00:00.250Z"
expect = "allow"
valid_until = "never"
[questions.request]
subject = { type = "user", id = "anna" }
action = { name = "roles.assign", properties = { role = "device_admin", count = 3, share = 0.5, urgent = true } }
resource = { type = "user", id = "nils", properties = { organization = "acme" } }

[[levels]]
subject = "nils"
organization = "acme"
site = "emea"
manage = ["site_config"]
"#;

const IN_YAML: &str = "
behaviour: A site role ends.
statements: [42, 7]
world: acme
at: 2026-11-20T10:00:00+01:00
with:
  assignments:
    - { user: nils, role: site_admin, organization: acme, expires_at: 2026-12-01T00:00:00Z }
without:
  assignments_of: [sven]
  fields: { acme: [restricted_mode] }
questions:
  - ask: { subject: nils, action: site_config.manage, site: apac, organization: acme }
    expect: deny
    level: none
    reasons: [site_not_listed]
    warnings: []
    valid_until: 2026-12-01T00:00:00Z
  - at: 2026-11-20T10:00:00.250Z
    expect: allow
    level: null
    valid_until: never
    request:
      subject: { type: user, id: anna }
      action: { name: roles.assign, properties: { role: device_admin, count: 3, share: 0.5, urgent: true } }
      resource: { type: user, id: nils, properties: { organization: acme } }
levels:
  - subject: nils
    organization: acme
    site: emea
    manage: [site_config]
";

#[test]
fn both_notations_say_the_same() {
    let unplaced = |file: ScenarioFile| {
        let mut scenario = only(file);
        scenario.line = 0;
        scenario.questions.iter_mut().for_each(|question| question.line = 0);
        scenario
    };
    let toml = unplaced(right(read_toml(IN_TOML)));
    assert_eq!(toml, unplaced(right(read_yaml(IN_YAML))));
    assert_eq!((toml.statements.as_slice(), toml.world.as_deref()), (&[42, 7][..], Some("acme")));
    assert_eq!(toml.changes.with["assignments"][0]["expires_at"], "2026-12-01T00:00:00Z");
    let [first, second, view, manage] = toml.questions.as_slice() else { panic!("{:?}", toml.questions) };
    assert_eq!(first.at.map(print_instant).as_deref(), Some("2026-11-20T09:00:00Z"));
    assert_eq!(first.expected.valid_until.map(|it| it.to_string()).as_deref(), Some("2026-12-01T00:00:00Z"));
    assert_eq!(second.at.map(print_instant).as_deref(), Some("2026-11-20T10:00:00.25Z"));
    assert_eq!(second.request.action.properties["count"], 3);
    assert_eq!(second.expected.valid_until, Some(Until::Never));
    assert_eq!(
        (view.place.as_str(), manage.place.as_str()),
        ("levels[0] site_config view", "levels[0] site_config manage")
    );
}

#[test]
fn lines_are_those_of_the_text() {
    for (text, expected) in [(IN_TOML, [9, 17, 26]), (IN_YAML, [13, 19, 28])] {
        let file = right(if text.contains('=') { read_toml(text) } else { read_yaml(text) });
        let scenario = only(file);
        assert_eq!(scenario.line, 2);
        let lines: Vec<_> = scenario.questions.iter().map(|question| question.line).take(3).collect();
        assert_eq!(lines, expected);
    }
}

#[test]
fn a_text_holds_several_scenarios_and_says_what_to_ask() {
    let text = r#"
        directory = "world.json"
        catalogue = "catalogue.toml"
        at = 2026-01-01T00:00:00Z
        [[scenarios]]
        behaviour = "one"
        [[scenarios.questions]]
        ask = { subject = "alice", action = "read", resource = { type = "record", id = "1" } }
        expect = "allow"
        [[scenarios]]
        behaviour = "two"
        at = 2026-02-01T00:00:00Z
        [[scenarios.questions]]
        ask = { subject = "alice", action = "read", resource = { type = "record", id = "1" } }
        expect = "allow"
    "#;
    let file = right(read_toml(text));
    assert_eq!((file.directory.as_deref(), file.catalogue.as_deref()), (Some("world.json"), Some("catalogue.toml")));
    let told: Vec<_> = file.scenarios.iter().map(|it| (it.behaviour.as_str(), it.line, it.questions[0].at)).collect();
    let [january, february] = [1_767_225_600_000, 1_769_904_000_000].map(|at| Some(Instant(at)));
    assert_eq!(told, [("one", 6, january), ("two", 11, february)]);
}

#[test]
fn each_short_question_is_a_request() {
    let user = |id: &str| json!({ "type": "user", "id": id });
    let cases = [
        (
            r#"subject = "a", action = "devices.view", organization = "acme""#,
            json!({ "subject": user("a"), "action": { "name": "devices.view" }, "resource": { "type": "organization", "id": "acme" } }),
        ),
        (
            r#"subject = "a", action = "view", setting = "s.x", service = "calling", organization = "acme""#,
            json!({ "subject": user("a"), "action": { "name": "view" },
                    "resource": { "type": "setting", "id": "s.x", "properties": { "organization": "acme", "service": "calling" } } }),
        ),
        (
            r#"subject = "a", action = "site_config.view", site = "emea""#,
            json!({ "subject": user("a"), "action": { "name": "site_config.view" }, "resource": { "type": "site", "id": "emea" } }),
        ),
        (
            r#"subject = { id = "bob", properties = { role = "admin" } }, action = "write", properties = { soft = true },
               resource = { type = "record", id = "1", properties = { status = "archived" } }, context = { hour = 9 }, organization = "acme""#,
            json!({ "subject": { "type": "user", "id": "bob", "properties": { "role": "admin" } },
                    "action": { "name": "write", "properties": { "soft": true } },
                    "resource": { "type": "record", "id": "1", "properties": { "organization": "acme", "status": "archived" } },
                    "context": { "hour": 9 } }),
        ),
    ];
    for (ask, expected) in cases {
        let text = format!("behaviour = \"b\"\n[[questions]]\nask = {{ {ask} }}\nexpect = \"deny\"");
        let scenario = only(right(read_toml(&text)));
        assert_eq!(serde_json::to_value(&scenario.questions[0].request).unwrap(), expected);
    }
}

#[test]
fn levels_are_asked_one_by_one() {
    let text = "behaviour: b\n\
                levels: [{ subject: anna, organization: acme, site: s, view: [site_config], none: [account.company_name], reasons: [not_given] }]\n";
    let questions = only(right(read_yaml(text))).questions;
    let asked: Vec<_> = questions
        .iter()
        .map(|it| (it.request.action.name.as_str(), it.request.resource.kind.as_str(), it.expected.allow))
        .collect();
    let expected = [
        ("site_config.view", "site", true),
        ("site_config.manage", "site", false),
        ("view", "setting", false),
        ("manage", "setting", false),
    ];
    assert_eq!(asked, expected);
    assert_eq!(questions[3].request.resource.properties["site"], "s");
    assert_eq!(questions[1].expected.level, Some(Level::View));
    assert_eq!(questions[1].expected.reasons, [ReasonCode::NotGiven]);
}

#[test]
fn every_mistake_is_found_where_it_stands() {
    let text = r#"
behaviours = "b"
behaviour = " "
with.user = []
with.users = "anna"

[[questions]]
ask = { subject = "a", action = "x", user = "u", site = "s" }
expect = "deny"

[[questions]]
expect = "deny"

[[questions]]
ask = { subject = "a", action = "x", organization = "o" }
expect = "perhaps"

[[questions]]
ask = { subject = "a", action = "x", organization = "o" }
expect = "deny"
reasons = ["no_rule"]
valid_until = "soon"

[[questions]]
ask = { subject = 7, action = "x", organization = "o" }
expect = "deny"

[[questions]]
ask = { subject = "a", action = "x", organization = "o", resource = { type = "r", id = "1", properties = { organization = "o" } } }
expect = "deny"

[[levels]]
subject = "a"
organization = "o"
"#;
    let expected = "\
        2:1: error[shape]: unknown field `behaviours`\n  help: take it out, or mend its name\n\
        3:13: error[shape]: `behaviour` is empty\n  help: say in a sentence what happens\n\
        4:6: error[shape]: a directory has no list `user`\n\
        5:14: error[shape]: this is not a list\n  help: write `with.users = [ … ]`\n\
        7:1: error[inconsistent]: it is about one of `site`, `service`, `setting`, `user` and `resource`\n\
        11:1: error[inconsistent]: write either `ask` or `request`\n\
        16:10: error[shape]: unknown variant `perhaps`, expected `allow` or `deny`\n";
    let (file, found) = read_toml(text);
    let listed = listed(&found);
    assert!(listed.starts_with(expected), "{listed}");
    for rest in [
        "21:12: error[shape]: unknown variant `no_rule`\n",
        "25:19: error[shape]: invalid type: integer `7`, expected the id of a person, or `id` with `properties`",
        "28:1: error[inconsistent]: it names the organization twice",
        "32:1: error[inconsistent]: it names no privilege or setting",
    ] {
        assert!(listed.contains(rest), "{rest}:\n{listed}");
    }
    assert_eq!(found.len(), 11, "{listed}");
    assert_eq!(file.scenarios.len(), 1);
}

#[test]
fn texts_that_ask_nothing_say_so() {
    let cases = [
        ("behaviour = \"b\"", "1:1: error[shape]: it asks nothing"),
        ("questions = []", "`behaviour` is missing"),
        ("questions = []", "1:13: error[shape]: `questions` is empty"),
        ("scenarios = []", "1:13: error[shape]: `scenarios` is empty"),
        ("scenarios = [1]", "1:14: error[shape]: a scenario is a table"),
        ("", "`behaviour` is missing"),
        ("behaviour = ", "1:13: error[syntax]"),
    ];
    for (text, expected) in cases {
        let (_, found) = read_toml(text);
        assert!(listed(&found).contains(expected), "{text}: {}", listed(&found));
    }
    for (text, expected) in [
        ("", "the text has no fields"),
        ("- 1", "the text has no fields"),
        ("behaviour: [", "error[syntax]"),
        ("statements: [.5]", "1:14: error[syntax]"),
        ("behaviour: b\nbehaviour: c", "error[syntax]"),
    ] {
        let (_, found) = read_yaml(text);
        assert!(listed(&found).contains(expected), "{text}: {}", listed(&found));
    }
}

fn document() -> Document {
    let document = json!({
        "format": Document::FORMAT,
        "organizations": [{ "id": "acme", "name": "Acme", "kind": "customer", "restricted_mode": true }],
        "users": [{ "id": "anna", "name": "Anna", "organization": "acme", "licenses": [] }],
        "assignments": [{ "user": "anna", "role": "full_admin", "organization": "acme" }],
    });
    serde_json::from_value(document).unwrap()
}

fn changes(text: &str) -> Changes {
    let ask = "questions: [{ ask: { subject: a, action: a, organization: acme }, expect: deny }]";
    only(right(read_yaml(&format!("behaviour: b\n{ask}\n{text}\n")))).changes
}

#[test]
fn changes_are_made_to_a_directory() {
    let text = "without: { assignments_of: [anna], fields: { acme: [restricted_mode] } }\n\
         with:\n  organizations: [{ id: acme, name: Acme AB }, { id: b, name: B, kind: free }]\n  \
         assignments: [{ user: anna, role: device_admin, organization: b }]";
    let changed = changes(text).applied_to(&document()).unwrap();
    assert_eq!(changed.organizations.len(), 2);
    assert_eq!(changed.organizations[0].name, "Acme AB");
    assert_eq!(changed.organizations[0].restricted_mode, None);
    assert_eq!(changed.assignments.len(), 1);
    assert_eq!(changed.assignments[0].role.as_str(), "device_admin");
    assert!(changes("").is_empty());
    assert_eq!(changes("").applied_to(&document()).unwrap(), document());
}

#[test]
fn changes_that_do_not_fit_are_all_named() {
    let text = "without: { assignments_of: [bo], fields: { acme: [managed_by], b: [name] } }";
    let misfits = changes(text).applied_to(&document()).unwrap_err();
    let expected = [
        "without.assignments_of: `bo` has no assignment in this directory",
        "without.fields.acme: nothing with the id `acme` has the field `managed_by` in this directory",
        "without.fields.b: nothing with the id `b` has the field `name` in this directory",
    ];
    assert_eq!(misfits.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
    let misfits = changes("with: { users: [{ id: u }] }").applied_to(&document()).unwrap_err();
    assert_eq!(misfits[0].to_string(), "with the changes: users[1]: missing field `name`");
}

#[test]
fn differences_are_all_named() {
    let expected = Expected {
        allow: true,
        level: Some(Level::View),
        reasons: vec![ReasonCode::RoleGives],
        warnings: Some(Vec::new()),
        valid_until: Some(Until::Never),
    };
    let right = Explanation {
        allowed: true,
        level: Some(Level::View),
        reasons: vec![Reason::new(ReasonCode::RoleGives), Reason::new(ReasonCode::Restricted)],
        ..Explanation::deny(Reason::new(ReasonCode::NoRole))
    };
    assert_eq!(expected.differences(&Answer::from(&right)), [] as [&str; 0]);
    let wrong = Explanation {
        valid_until: Some(Instant(0)),
        warnings: vec![Reason::new(ReasonCode::LastFullAdmin)],
        ..Explanation::deny(Reason::new(ReasonCode::NoRole))
    };
    let differences = expected.differences(&Answer::from(&wrong));
    assert_eq!(
        differences,
        [
            "decision: expected allow, found deny",
            "level: expected view, found nothing",
            "reasons: expected role_gives, found [no_role]",
            "warnings: expected [], found [last_full_admin]",
            "valid_until: expected never, found 1970-01-01T00:00:00Z",
        ]
    );
}

#[test]
fn what_is_right_is_written_as_pages_read_it() {
    let expected = Expected { allow: true, valid_until: Some(Until::At(Instant(0))), ..Expected::default() };
    let written = serde_json::to_value(&expected).unwrap();
    let fields =
        json!({ "allow": true, "level": null, "reasons": [], "warnings": null, "valid_until": "1970-01-01T00:00:00Z" });
    assert_eq!(written, fields);
    assert_eq!(Expected::read(&written).unwrap(), expected);
    assert_eq!(Expected::read(&json!({ "allow": false })).unwrap(), Expected::default());
}
