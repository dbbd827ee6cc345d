use std::collections::{BTreeMap, HashSet};

use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use remit_model::Level;

use super::*;
use crate::oracle::{Verdict, decide, tables::ORGANIZATION_ROLES};

fn sample(worlds: usize) -> Vec<(World, Vec<EvaluationRequest>)> {
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let strategy = world_with_questions();
    (0..worlds).map(|_| strategy.new_tree(&mut runner).expect("nothing is filtered").current()).collect()
}

fn verdicts(document: &Document, questions: &[EvaluationRequest], now: Instant) -> Vec<Verdict> {
    questions.iter().map(|asked| decide(document, asked, now)).collect()
}

fn all_different<'a>(ids: impl Iterator<Item = &'a str>) -> bool {
    let mut seen = HashSet::new();
    ids.into_iter().all(|id| seen.insert(id))
}

#[test]
fn worlds_are_documents_that_import_takes() {
    for (World { document, .. }, _) in sample(200) {
        assert!(all_different(document.organizations.iter().map(|it| it.id.as_str())));
        assert!(all_different(document.sites.iter().map(|it| it.id.as_str())));
        assert!(all_different(document.users.iter().map(|it| it.id.as_str())));
        assert!(all_different(document.elevations.iter().map(|it| it.id.as_str())));
        for it in &document.assignments {
            let user = document.users.iter().find(|user| user.id == it.user).expect("a person");
            let own = ORGANIZATION_ROLES.contains(&it.role.as_str()) || it.role.as_str() == "cc_supervisor";
            assert!(!own || user.organization == it.organization, "{it:?}");
            for site in &it.sites {
                assert!(document.sites.iter().any(|known| known.id == *site && known.organization == it.organization));
            }
        }
        assert!(document.elevations.iter().all(|it| it.decision.is_some() == it.decided_at.is_some()));
        let text = serde_json::to_string(&document).expect("a document can be written");
        assert_eq!(serde_json::from_str::<Document>(&text).expect("and read"), document);
    }
}

#[test]
fn a_good_part_of_every_kind_of_question_is_allowed() {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let sample = sample(600);
    for (world, questions) in &sample {
        for asked in questions {
            let verdict = decide(&world.document, asked, world.now);
            let (kind, action) = (asked.resource.kind.as_str(), asked.action.name.as_str());
            let name = if verdict.level.is_some() { kind } else { action };
            let (all, allowed) = counts.entry(name).or_default();
            *all += 1;
            *allowed += usize::from(verdict.allowed);
        }
    }
    let levels = ["organization", "site", "service", "setting"].map(|name| (name, 15));
    let common =
        ["roles.assign", "roles.revoke", "external_admins.add", "external_admins.revoke"].map(|name| (name, 15));
    let others = ["support.request", "support_read_only.set", "customers.create", "restricted_mode.set"];
    let rare = ["external_admins.promote", "external_admins.demote", "customers.assign"];
    let answers = ["support.approve", "support.deny", "support.end"];
    let others = others.map(|name| (name, 10));
    let rare = [rare, answers].concat().into_iter().map(|name| (name, 2));
    for (name, percent) in levels.into_iter().chain(common).chain(others).chain(rare) {
        let (all, allowed) = counts[name];
        assert!(allowed * 100 >= all * percent, "{name}: {allowed} of {all}");
    }
}

#[test]
fn order_and_facts_about_others_change_nothing() {
    for (index, (world, questions)) in sample(60).into_iter().enumerate() {
        let before = verdicts(&world.document, &questions, world.now);
        let other_order = shuffled(&world.document, index as u64);
        let noisy = with_foreign_noise(&world.document, world.now);
        assert_eq!(before, verdicts(&other_order, &questions, world.now));
        assert_eq!(before, verdicts(&noisy, &questions, world.now));
    }
}

#[test]
fn a_restriction_raises_nothing() {
    for (world, questions) in sample(60) {
        let before = verdicts(&world.document, &questions, world.now);
        for organization in &world.document.organizations {
            let restricted = with_restriction(&world.document, &organization.id);
            for (before, after) in before.iter().zip(verdicts(&restricted, &questions, world.now)) {
                assert!(after.level <= before.level, "{organization:?}");
                assert!(before.level.is_some() || *before == after);
            }
        }
    }
}

#[test]
fn one_role_less_raises_no_level() {
    let mut lost = 0;
    for (mut world, questions) in sample(40) {
        world.document.elevations.clear();
        let before = verdicts(&world.document, &questions, world.now);
        for index in 0..world.document.assignments.len() {
            let less = without_assignment(&world.document, index);
            for (before, after) in before.iter().zip(verdicts(&less, &questions, world.now)) {
                assert!(after.level <= before.level);
                lost += usize::from(after.level < before.level && before.level > Some(Level::None));
            }
        }
    }
    assert!(lost > 20);
}
