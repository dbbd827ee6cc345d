//! Two catalogues on the demo.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use remit_evaluator::Policy;
use remit_model::{
    comparison::{self, Direction},
    compiled::Catalogue,
    decision::SettingView,
    directory::{self, parse_instant},
    wire::FactsRef,
};
use remit_workbench::{comparison::Comparison, world::World};

const DEMO: &str = include_str!("../../../host/demo/directory.json");

fn catalogue(text: &str) -> Catalogue {
    remit_catalogue::compile(text).expect("a catalogue").catalogue
}

/// Device administrators get the policy, and compliance officers lose user content.
fn changed() -> String {
    let text = remit_catalogue::CONTROL_HUB;
    let row = |name: &str| text.lines().find(|line| line.starts_with(&format!("{name} "))).expect("a row").to_owned();
    let (policy, content) = (row("policy"), row("user_content"));
    let mut cells: Vec<String> = policy.split('"').map(Into::into).collect();
    cells[9] = "manage F4".into();
    let text = text.replacen(&policy, &cells.join("\""), 1);
    text.replacen(&content, &content.replace("manage F4", "none F4"), 1)
}

#[test]
fn slices_give_what_the_server_computes() {
    let now = parse_instant("2026-11-20T09:00:00Z").expect("an instant");
    let (before, after) = (catalogue(remit_catalogue::CONTROL_HUB), catalogue(&changed()));
    let world = World::new(DEMO, &before).expect("the demo");

    let mut slices = Comparison::new(&world, before.clone(), after.clone(), now);
    let mut last = 0;
    while !slices.step(3) {
        let progress = slices.progress();
        assert_eq!(progress.done, last + 3);
        last = progress.done;
    }

    let (directory, _) = directory::read(DEMO, &before).expect("the demo");
    let policies = [&before, &after].map(|it| Policy::new(it.clone()));
    let view = |policy: &Policy, facts: &[u8]| {
        let mut view = Vec::new();
        let facts = FactsRef::read(facts).expect("facts");
        let _ = remit_evaluator::view(policy, facts, now, &mut view);
        Ok::<_, ()>(view.into_iter().map(|it| SettingView::unpack(it).expect("levels")).collect::<Vec<_>>())
    };
    let mut whole = comparison::Comparison::new(directory, &before, &after);
    let done = whole.step(usize::MAX, |facts| view(&policies[0], facts), |facts| view(&policies[1], facts));
    assert_eq!(done, Ok(true));
    assert_eq!(slices.result(), whole.result());

    let result = slices.result();
    println!("{:?}", result.totals);
    let has = |control: &str, direction| {
        result.groups.iter().any(|it| it.control.id == control && it.direction == direction && it.pairs > 0)
    };
    assert!(has("policy", Direction::Gained) && has("user_content", Direction::Lost));
}
