//! Two catalogues on one directory: nobody who gains or loses is left out, and every door says the same.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod program;

use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
    sync::atomic::{AtomicUsize, Ordering},
    time::Instant as Stopwatch,
};

use proptest::{
    array::uniform16,
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use remit_engine::Engine;
use remit_evaluator::Policy;
use remit_host::decider::Decider;
use remit_model::{
    Instant, Level, Relation, UserId,
    comparison::{Comparison, ComparisonResult, ControlKind, Direction},
    compiled::{Catalogue, Cell, Lists},
    decision::SettingView,
    directory::Directory,
    reason::Source,
    wire::{FactsRef, encode_facts},
};
use remit_testkit::worlds::{World, world};
use remit_tests::{
    fixture::{CATALOGUE, ENGINE, directory},
    large,
};

/// A catalogue, and what decides by it.
trait Views {
    fn catalogue(&self) -> &Catalogue;
    fn view(&self, facts: &[u8], now: Instant) -> Vec<SettingView>;
}

/// The native evaluator, as a workbench asks it.
impl Views for Policy {
    fn catalogue(&self) -> &Catalogue {
        self.catalogue()
    }

    fn view(&self, facts: &[u8], now: Instant) -> Vec<SettingView> {
        let mut bytes = Vec::new();
        let facts = FactsRef::read(facts).expect("facts are encoded as they should be");
        match remit_evaluator::view(self, facts, now, &mut bytes) {
            Ok(()) => bytes.iter().map(|byte| SettingView::unpack(*byte).expect("is a view")).collect(),
            Err(_) => Vec::new(),
        }
    }
}

/// The module with a catalogue that no text says.
struct Module(Engine, Catalogue);

impl Module {
    fn new(catalogue: Catalogue) -> Self {
        let bytes = postcard::to_allocvec(&catalogue).expect("can be encoded");
        Self(ENGINE.with_catalogue(&bytes).expect("the module takes it"), catalogue)
    }
}

impl Views for Module {
    fn catalogue(&self) -> &Catalogue {
        &self.1
    }

    fn view(&self, facts: &[u8], now: Instant) -> Vec<SettingView> {
        self.0.view(facts, now).expect("the module answers").map_or_else(|_| Vec::new(), |view| view.levels)
    }
}

fn compare(
    directory: &Directory,
    before: &impl Views,
    after: &impl Views,
    now: Instant,
    slice: usize,
) -> ComparisonResult {
    let mut comparison = Comparison::new(directory.clone(), before.catalogue(), after.catalogue());
    let was = |facts: &[u8]| Ok::<_, Infallible>(before.view(facts, now));
    let is = |facts: &[u8]| Ok::<_, Infallible>(after.view(facts, now));
    let mut done = 0;
    while !comparison.step(slice, was, is).expect("nothing fails") {
        done += slice;
        assert_eq!(comparison.progress().done, done);
    }
    assert_eq!(comparison.progress().done, comparison.progress().total);
    comparison.result()
}

/// The catalogue that ships with changes that a tape makes: cells, relations, lists, conditions, and controls that only
/// one of the two has.
fn changed(tape: &[u16]) -> Catalogue {
    let mut catalogue = CATALOGUE.catalogue.clone();
    for pick in tape {
        let (what, which) = (pick % 8, usize::from(pick / 8));
        let columns = catalogue.columns.len();
        let column = &mut catalogue.columns[which % columns];
        let cells = column.cells.len();
        match what {
            0 => column.cells[which % cells].level = Level::Manage,
            1 => column.cells[which % cells].level = Level::None,
            2 => column.cells[which % cells].conditions.clear(),
            3 => column.relation = Relation::ALL[which % Relation::ALL.len()],
            4 => {
                // A role that only counted at home reaches the customers of a partner.
                let role = column.role;
                let role = &mut catalogue.roles[usize::from(role)];
                role.relations.push(Relation::ManagingPartner);
                role.lists = Lists::Nothing;
                catalogue.columns[which % columns].relation = Relation::ManagingPartner;
            }
            5 => {
                let settings = catalogue.settings.len();
                catalogue.settings.remove(which % settings);
            }
            6 => {
                let settings = catalogue.settings.len();
                let mut setting = catalogue.settings[which % settings].clone();
                setting.id = remit_model::SettingId::new(format!("new.{which}")).expect("is an id");
                catalogue.settings.push(setting);
            }
            _ => {
                let privilege = u16::try_from(which % catalogue.privileges.len()).expect("are few");
                let cell = &mut catalogue.columns[which % columns].cells;
                cell.retain(|cell| cell.privilege != privilege);
                cell.push(Cell { level: Level::View, privilege, source: Source::NONE, ..cell[0].clone() });
            }
        }
    }
    catalogue
}

/// Who has what of which control by two catalogues, where it is not the same: every person with every organization.
type Differences = BTreeMap<(String, String), BTreeSet<(ControlKind, String, SettingView, SettingView)>>;

fn by_everybody_everywhere(
    directory: &Directory,
    before: &impl Views,
    after: &impl Views,
    now: Instant,
) -> Differences {
    let mut all = Differences::new();
    for user in directory.users() {
        for organization in directory.organizations() {
            let facts = encode_facts(&directory.facts_of(user.id.as_str(), organization.id.as_str()));
            let controls = |catalogue: &Catalogue, view: Vec<SettingView>| -> BTreeMap<_, _> {
                let settings = catalogue.settings.iter().map(|it| (ControlKind::Setting, it.id.to_string()));
                let privileges = catalogue.privileges.iter().map(|it| (ControlKind::Privilege, it.id.to_string()));
                settings.chain(privileges).zip(view).collect()
            };
            let was = controls(before.catalogue(), before.view(&facts, now));
            let is = controls(after.catalogue(), after.view(&facts, now));
            let ids: BTreeSet<_> = was.keys().chain(is.keys()).collect();
            for control in ids {
                let of = |views: &BTreeMap<_, SettingView>| views.get(control).copied().unwrap_or(SettingView::NOTHING);
                if of(&was) != of(&is) {
                    let (kind, id) = control.clone();
                    let pair = (user.id.to_string(), organization.id.to_string());
                    all.entry(pair).or_default().insert((kind, id, of(&was), of(&is)));
                }
            }
        }
    }
    all
}

fn unfolded(result: &ComparisonResult) -> Differences {
    let mut all = Differences::new();
    for group in &result.groups {
        let mut pairs = 0;
        for cohort in &group.cohorts {
            for pair in &result.cohorts[*cohort].pairs {
                let control = (group.control.kind, group.control.id.clone(), group.before, group.after);
                let pair = (pair.user.to_string(), pair.organization.to_string());
                assert!(all.entry(pair).or_default().insert(control), "it is said twice");
                pairs += 1;
            }
        }
        assert_eq!(group.pairs, pairs);
    }
    all
}

#[test]
fn whoever_gains_or_loses_in_a_small_world_is_found() {
    const WORLDS: u32 = 150;
    let before = Module::new(CATALOGUE.catalogue.clone());
    let found = AtomicUsize::new(0);
    let config = Config { cases: WORLDS, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[0; 32]));
    let inputs = (world(), uniform16(any::<u16>()));
    let held = runner.run(&inputs, |(World { document, now }, tape)| {
        let directory = directory(&document);
        let after = Module::new(changed(&tape));
        for (before, after) in [(&before, &after), (&after, &before)] {
            let result = compare(&directory, before, after, now, 3);
            let differences = unfolded(&result);
            prop_assert_eq!(&by_everybody_everywhere(&directory, before, after, now), &differences);
            prop_assert_eq!(result.totals.changed_pairs, differences.len());
            let people: BTreeSet<_> = differences.keys().map(|(user, _)| user).collect();
            prop_assert_eq!(result.totals.changed_people, people.len());
            found.fetch_add(differences.len(), Ordering::Relaxed);
        }
        Ok(())
    });
    if let Err(error) = held {
        panic!("{error}");
    }
    let found = found.into_inner();
    println!("{WORLDS} worlds, {found} pairs with a difference, none left out");
    assert!(found > 1_000, "too few to say anything");
}

fn large() -> Directory {
    directory(&serde_json::from_value(large::customers_and_partners()).expect("is a directory document"))
}

fn json(result: &ComparisonResult) -> String {
    serde_json::to_string(result).expect("is JSON")
}

/// INVARIANT (one answer): the server compares by the module, the page by the evaluator; the JSON is the same. Every
/// hundredth person is asked about: the evaluator is compiled for the tests as it is written.
#[test]
fn the_module_and_the_evaluator_find_the_same() {
    let mut document = large().to_document();
    let kept: BTreeSet<UserId> = document.users.iter().step_by(100).map(|user| user.id.clone()).collect();
    document.users.retain(|user| kept.contains(&user.id));
    document.assignments.retain_mut(|it| {
        it.assigned_by = None;
        kept.contains(&it.user)
    });
    let directory = directory(&document);
    let other = remit_catalogue::compile(&large::other_catalogue()).expect("compiles").catalogue;
    let catalogue = CATALOGUE.catalogue.clone();
    let (before, after) = (Policy::new(catalogue.clone()), Policy::new(other.clone()));
    let natively = compare(&directory, &before, &after, large::NOW, 100);
    let by_module = compare(&directory, &Module::new(catalogue), &Module::new(other), large::NOW, usize::MAX);
    assert!(!natively.groups.is_empty());
    assert!(json(&natively) == json(&by_module), "the module and the evaluator differ");
}

#[test]
fn a_server_compares_100_000_people() {
    let other = remit_catalogue::compile(&large::other_catalogue()).expect("compiles");
    let before = Decider::new(ENGINE.clone(), CATALOGUE.clone(), large(), 1);
    let after = before.with_catalogue(other).expect("the module takes it");
    let start = Stopwatch::now();
    let result = remit_host::comparison::compare(&before, &after, large::NOW).expect("the module answers");
    println!(
        "{:?} in {:.1?}: {} groups, {} cohorts, {} bytes of JSON",
        result.totals,
        start.elapsed(),
        result.groups.len(),
        result.cohorts.len(),
        json(&result).len(),
    );

    let directions: BTreeSet<Direction> = result.groups.iter().map(|group| group.direction).collect();
    assert!(directions.contains(&Direction::Gained) && directions.contains(&Direction::Lost), "{directions:?}");
    let audit = result.groups.iter().find(|group| group.control.id == "audit_log").expect("the audit log is gained");
    assert_eq!((audit.direction, audit.pairs), (Direction::Gained, large::PEOPLE / 5));
}

#[test]
fn a_comparison_on_the_command_line_is_readable_and_says_by_its_exit_code_whether_anything_differs() {
    let folder = tempfile::TempDir::new().expect("there is a temporary folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("is text").to_owned();
    large::write(folder.path()).expect("is written");
    let small = serde_json::json!({
        "format": "remit.directory/1",
        "organizations": [{ "id": "acme", "name": "Acme", "kind": "customer" }],
        "users": [
            { "id": "ulla@acme.example", "name": "Ulla", "organization": "acme", "licenses": [] },
            { "id": "ulf@acme.example", "name": "Ulf", "organization": "acme", "licenses": [] },
            { "id": "rosa@acme.example", "name": "Rosa", "organization": "acme", "licenses": [] },
        ],
        "assignments": [
            { "user": "ulla@acme.example", "role": "user_device_admin", "organization": "acme" },
            { "user": "ulf@acme.example", "role": "user_device_admin", "organization": "acme" },
            { "user": "rosa@acme.example", "role": "read_only_admin", "organization": "acme" },
        ],
    });
    std::fs::write(path("small.json"), small.to_string()).expect("is written");
    let compare = |directory: &str, after: &str, rest: &[&str]| {
        let given = ["compare", "--directory", &path(directory), "--at", "2026-11-20T09:00:00Z", &path("before.toml")];
        let output = program::run(given.into_iter().chain([path(after).as_str()]).chain(rest.iter().copied()), "");
        let text = String::from_utf8_lossy(&output.stdout).replace(folder.path().to_str().expect("is text"), ".");
        (output.status.code(), text, program::said(&output))
    };

    let (code, text, said) = compare("small.json", "after.toml", &["--people", "1"]);
    assert_eq!((code, said.as_str()), (Some(1), ""), "{text}");
    let expected = "\
./before.toml -> ./after.toml on ./small.json at 2026-11-20T09:00:00Z
People who may have something: 3, in 3 pairs of a person and an organization.
For whom something is different: 3, in 3 pairs; pairs that gain: 3, that lose: 3.

+ setting users.desk_number, which is new: none -> manage (2 pairs)
    ulf@acme.example in acme
    and 1 more

";
    assert!(text.starts_with(expected), "{text}");
    assert!(
        text.contains(
            "\n- privilege devices: manage -> view (2 pairs)\n    ulf@acme.example in acme\n    and 1 more\n"
        ),
        "{text}"
    );
    assert!(text.contains("\n- setting users.work_number, which is gone: view -> none (1 pair)\n    rosa@"), "{text}");

    let (code, text, _) = compare("small.json", "before.toml", &[]);
    assert_eq!(code, Some(0));
    assert!(text.ends_with("Nothing is different for any of them.\n"), "{text}");

    let (code, _, said) = compare("small.json", "missing.toml", &[]);
    assert_eq!(code, Some(2));
    assert!(said.starts_with("cannot read `"), "{said}");

    let start = Stopwatch::now();
    let (code, text, said) = compare("directory.json", "after.toml", &["--json"]);
    println!("`remit compare` on 100,200 people: {:.1?}, all told", start.elapsed());
    assert_eq!((code, said.as_str()), (Some(1), ""));
    let result: ComparisonResult = serde_json::from_str(&text).expect("is JSON");
    assert_eq!(result.totals.people, large::PEOPLE + 200);
}
