//! The smallest sets of roles, and the same as trying every set gives.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::{collections::BTreeSet, time::Instant as Clock};

use remit_evaluator::Policy;
use remit_model::{
    Instant, Level, OrganizationKind, Relation,
    compiled::{Catalogue, Condition},
    decision::SettingView,
    facts::Facts,
    wire::{FactsRef, encode_facts},
};
use remit_workbench::least_privilege::{LeastPrivilege, Need, Wanted, least_privilege};
use serde_json::json;

fn control_hub() -> Catalogue {
    remit_catalogue::compile(remit_catalogue::CONTROL_HUB).expect("a catalogue").catalogue
}

fn want(control: &str, level: Level) -> Wanted {
    Wanted { control: control.into(), level, within_site: false }
}

fn need(relation: Relation, wanted: Vec<Wanted>) -> Need {
    Need { kind: OrganizationKind::Customer, relation, contact_center: true, wanted }
}

fn sets(answer: &LeastPrivilege) -> Vec<Vec<&str>> {
    answer.sets.iter().map(|set| set.roles.iter().map(|it| it.role.as_str()).collect()).collect()
}

#[test]
fn one_role_is_enough_and_the_one_that_gives_least_beyond_comes_first() {
    let answer = least_privilege(control_hub(), &need(Relation::Own, vec![want("devices", Level::Manage)]));
    assert_eq!(sets(&answer), [["device_admin"], ["user_device_admin"], ["full_admin"]]);
    let first = &answer.sets[0];
    assert!(first.beyond.iter().all(|it| !it.control.id.starts_with("devices")), "{:?}", first.beyond);
    let by: Vec<&str> = first.roles[0].by.iter().map(remit_model::RoleId::as_str).collect();
    assert_eq!(by, ["full_admin", "external_full_admin", "partner_full_admin", "partner_admin"]);
}

#[test]
fn several_roles_are_put_together_with_their_base_roles() {
    let wanted = vec![want("devices", Level::Manage), want("user_content", Level::Manage)];
    let answer = least_privilege(control_hub(), &need(Relation::Own, wanted));
    assert_eq!(sets(&answer)[0], ["device_admin", "compliance_officer"]);
    let answer = least_privilege(control_hub(), &need(Relation::Own, vec![want("meetings_live", Level::Manage)]));
    assert_eq!(sets(&answer)[0], ["support_admin", "advanced_troubleshooting"]);
    assert!(answer.sets[0].roles[1].no_self_assignment);
}

#[test]
fn what_restricted_mode_would_cap_is_said() {
    let answer = least_privilege(control_hub(), &need(Relation::Own, vec![want("users.add_modify", Level::Manage)]));
    let set = answer.sets.iter().find(|set| set.roles[0].role.as_str() == "user_device_admin").expect("the role");
    assert_eq!((set.restricted.len(), set.restricted[0].level), (1, Level::None));
    let partner =
        least_privilege(control_hub(), &need(Relation::ManagingPartner, vec![want("users.add_modify", Level::Manage)]));
    let set = partner.sets.iter().find(|set| set.roles[0].role.as_str() == "partner_full_admin").expect("the role");
    assert!(set.restricted.is_empty());
}

#[test]
fn what_no_role_gives_and_what_nobody_knows_is_said() {
    let wanted = vec![want("customers", Level::Manage), want("devices", Level::View), want("nothing", Level::View)];
    let answer = least_privilege(control_hub(), &need(Relation::Own, wanted.clone()));
    assert_eq!(
        (answer.sets.len(), answer.given_by_none, answer.unknown),
        (0, vec![wanted[0].clone()], vec![wanted[2].clone()])
    );
    let nobody = least_privilege(control_hub(), &need(Relation::Support, vec![want("devices", Level::View)]));
    assert!(nobody.sets.is_empty() && nobody.stopped.is_some());
    let mut empty = control_hub();
    empty.roles.clear();
    let answer = least_privilege(empty, &need(Relation::Own, vec![want("devices", Level::View)]));
    assert_eq!(answer.given_by_none.len(), 1);
    let nothing = least_privilege(control_hub(), &need(Relation::Own, Vec::new()));
    assert_eq!(sets(&nothing), [Vec::<&str>::new()]);
}

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("a number") % end
    }
}

/// What these roles give to such a person, from facts written out.
fn view(policy: &Policy, need: &Need, roles: &[usize]) -> Vec<SettingView> {
    let catalogue = policy.catalogue();
    let (home, home_kind) = match need.relation {
        Relation::Own => ("here", need.kind),
        Relation::ManagingPartner => ("partner", OrganizationKind::Partner),
        _ => ("elsewhere", OrganizationKind::Customer),
    };
    let (mut here, mut at_home) = (Vec::new(), Vec::new());
    for role in roles.iter().map(|role| &catalogue.roles[*role]) {
        let it = json!({ "role": role.id, "sites": ["s"], "first_sign_in_at": 0, "lists_organization": true });
        let over = home == "partner" && role.relations.contains(&Relation::ManagingPartner);
        if over { at_home.push(it) } else { here.push(it) }
    }
    let facts = json!({
        "organization": {
            "id": "here", "kind": need.kind, "managed_by": if home == "partner" { Some("partner") } else { None },
            "restricted_mode": false, "contact_center": if need.contact_center { Some("new") } else { None },
            "services_setup_done": true, "sold_by": ["partner"]
        },
        "subject": { "id": "p", "home": home, "home_kind": home_kind, "home_contact_center": home == "here" && need.contact_center },
        "pair": { "assignments": here, "home_assignments": at_home }
    });
    let facts: Facts = serde_json::from_value(facts).expect("facts");
    let bytes = encode_facts(&facts);
    let mut view = Vec::new();
    remit_evaluator::view(policy, FactsRef::read(&bytes).expect("facts"), Instant(1), &mut view).expect("a view");
    view.into_iter().map(|byte| SettingView::unpack(byte).expect("levels")).collect()
}

/// Control Hub with few roles that can be assigned, which need and exclude each other as it happens.
fn small(numbers: &mut Numbers) -> (Catalogue, Vec<usize>) {
    let mut catalogue = control_hub();
    let count = catalogue.roles.len();
    let kept: BTreeSet<usize> =
        (0..9).map(|_| numbers.below(count)).filter(|it| catalogue.roles[*it].assigned).collect();
    let kept: Vec<usize> = kept.into_iter().collect();
    let any = |numbers: &mut Numbers| u16::try_from(kept[numbers.below(kept.len())]).expect("an index");
    for index in 0..count {
        let role = &mut catalogue.roles[index];
        role.assigned = kept.contains(&index);
        role.base = if numbers.below(4) == 0 { vec![any(numbers)] } else { Vec::new() };
        role.excludes = if numbers.below(4) == 0 { vec![any(numbers)] } else { Vec::new() };
    }
    for condition in &mut catalogue.conditions {
        if let Condition::HoldsAny(roles) = condition {
            *roles = vec![any(numbers), any(numbers)];
        }
    }
    (catalogue, kept)
}

#[test]
fn the_sets_are_those_that_trying_all_gives() {
    let mut numbers = Numbers(7);
    let (mut found, mut largest, mut searched) = (0, 0, 0);
    for relation in [Relation::Own, Relation::External, Relation::ManagingPartner].repeat(8) {
        let (catalogue, kept) = small(&mut numbers);
        let mut need = need(relation, Vec::new());
        need.contact_center = numbers.below(2) == 0;
        let policy = Policy::new(catalogue.clone());
        let counts = |role: usize| {
            let alone = catalogue.roles[role].clone();
            let stands = match relation {
                Relation::Own => alone.relations.contains(&Relation::Own) && alone.kinds.contains(&need.kind),
                Relation::External => {
                    alone.relations.contains(&Relation::External)
                        && alone.kinds.contains(&need.kind)
                        && alone.external_from != Some(remit_model::compiled::Origin::Partner)
                }
                _ => {
                    (alone.relations.contains(&Relation::ManagingPartner)
                        && alone.kinds.contains(&OrganizationKind::Partner))
                        || (alone.relations.contains(&Relation::External)
                            && alone.kinds.contains(&need.kind)
                            && alone.external_from != Some(remit_model::compiled::Origin::Elsewhere))
                }
            };
            stands && (need.contact_center || !alone.contact_center)
        };
        let roles: Vec<usize> = kept.into_iter().filter(|role| counts(*role)).collect();
        let subsets: Vec<(Vec<usize>, Vec<SettingView>)> = (0_u32..1 << roles.len())
            .map(|set| (0..roles.len()).filter(|bit| set & 1 << bit != 0).map(|bit| roles[bit]).collect::<Vec<_>>())
            .filter(|set| {
                set.iter().all(|role| {
                    let role = &catalogue.roles[*role];
                    let has = |list: &[u16]| list.iter().any(|it| set.contains(&usize::from(*it)));
                    (role.base.is_empty() || has(&role.base)) && !has(&role.excludes)
                })
            })
            .map(|set| (set.clone(), view(&policy, &need, &set)))
            .collect();
        let controls: Vec<String> = catalogue
            .settings
            .iter()
            .map(|it| it.id.to_string())
            .chain(catalogue.privileges.iter().map(|it| it.id.to_string()))
            .collect();
        for _ in 0..12 {
            // Rather what some of the roles give.
            let all = view(&policy, &need, &roles);
            let given: Vec<usize> =
                (0..all.len()).filter(|it| all[*it].level.max(all[*it].scoped) > Level::None).collect();
            if given.is_empty() {
                continue;
            }
            need.wanted = (0..=numbers.below(4))
                .map(|_| {
                    let control = given[numbers.below(given.len())];
                    let level = if numbers.below(2) == 0 { Level::View } else { Level::Manage };
                    Wanted { control: controls[control].clone(), level, within_site: numbers.below(2) == 0 }
                })
                .collect();
            let gives_all = |view: &Vec<SettingView>| {
                need.wanted.iter().all(|it| {
                    let has = view[controls.iter().position(|id| *id == it.control).expect("a control")];
                    has.level >= it.level || (it.within_site && has.scoped >= it.level)
                })
            };
            let fitting: Vec<&Vec<usize>> =
                subsets.iter().filter(|(_, view)| gives_all(view)).map(|(set, _)| set).collect();
            let size = fitting.iter().map(|set| set.len()).min();
            let expected: BTreeSet<Vec<&str>> = fitting
                .into_iter()
                .filter(|set| Some(set.len()) == size)
                .map(|set| set.iter().map(|role| catalogue.roles[*role].id.as_str()).collect())
                .collect();
            let answer = least_privilege(catalogue.clone(), &need);
            assert_eq!(sets(&answer).into_iter().collect::<BTreeSet<_>>(), expected, "{need:?}");
            assert_eq!((answer.stopped, answer.more), (None, 0));
            searched += 1;
            found += expected.len();
            largest = largest.max(size.unwrap_or(0));
        }
    }
    println!("{searched} questions, {found} sets, the largest of {largest} roles");
    assert!(searched > 100 && found > 100 && largest > 2);
}

#[test]
fn thirty_roles_are_searched_quickly() {
    let catalogue = control_hub();
    let all: Vec<Wanted> = catalogue.privileges.iter().map(|it| want(it.id.as_str(), Level::View)).collect();
    let given = least_privilege(catalogue.clone(), &need(Relation::Own, all.clone())).given_by_none;
    let wanted: Vec<Wanted> = all.into_iter().filter(|it| !given.contains(it)).collect();
    let started = Clock::now();
    let answer = least_privilege(catalogue, &need(Relation::Own, wanted.clone()));
    println!(
        "{} controls: {:?}, {} ms, {:?}",
        wanted.len(),
        sets(&answer),
        started.elapsed().as_millis(),
        answer.stopped
    );
    assert_eq!(answer.stopped, None);
    assert!(!answer.sets.is_empty());
}
