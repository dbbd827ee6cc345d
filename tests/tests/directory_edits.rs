//! A directory that went through edits is the directory that is built from what it says: every index, every half of
//! the facts.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use proptest::{prelude::*, test_runner::Config};
use remit_host::log::Change;
use remit_model::{
    directory::{Assignment, Directory, Document, Edit, from_log},
    wire::encode_facts,
};
use remit_testkit::worlds::world;

/// Everything that a document says, as edits; and of it, what takes away.
fn edits(document: &Document) -> Vec<Edit> {
    let mut roles: BTreeMap<_, Vec<Assignment>> = BTreeMap::new();
    for it in &document.assignments {
        roles.entry((it.user.clone(), it.organization.clone())).or_default().push(it.clone());
    }
    let mut edits = Vec::new();
    edits.extend(document.organizations.iter().cloned().map(|organization| Edit::OrganizationSet { organization }));
    edits.extend(document.sites.iter().cloned().map(|site| Edit::SiteSet { site }));
    edits.extend(document.sites.iter().map(|site| Edit::SiteRemoved { site: site.id.clone() }));
    edits.extend(document.users.iter().cloned().map(|user| Edit::UserSet { user }));
    for ((user, organization), assignments) in roles {
        edits.push(Edit::RolesSet { user: user.clone(), organization: organization.clone(), assignments });
        edits.push(Edit::RolesSet { user, organization, assignments: Vec::new() });
    }
    edits.extend(document.elevations.iter().cloned().map(|elevation| Edit::ElevationSet { elevation }));
    edits
}

fn ids<'a, T: 'a>(items: impl Iterator<Item = &'a T>, id: impl Fn(&T) -> String) -> Vec<String> {
    items.map(id).collect()
}

/// Everything that can be asked of a directory, about these people and organizations.
fn readings(directory: &Directory, people: &BTreeSet<String>, places: &BTreeSet<String>) -> Vec<String> {
    let mut said = Vec::new();
    let now = remit_model::Instant(1_795_165_200_000);
    for place in places {
        said.push(format!(
            "{place}: {:?} {:?} {:?} {:?} {:?} {:?}",
            ids(directory.members(place), ToString::to_string),
            ids(directory.sites_of(place), |it| it.id.to_string()),
            ids(directory.customers_of(place), |it| it.id.to_string()),
            ids(directory.elevations_in(place), |it| it.id.to_string()),
            directory.holders_in(place),
            directory.members_named(place, "e"),
        ));
        let roles: BTreeSet<String> = people
            .iter()
            .flat_map(|user| directory.assignments_of(user, place).iter().map(|it| it.role.to_string()))
            .collect();
        for role in roles {
            said.push(format!("{role}: {:?}", ids(directory.holders_of(&role, place, now), ToString::to_string)));
        }
    }
    for user in people {
        said.push(format!("{user}: {:?}", ids(directory.elevations_by(user), |it| it.id.to_string())));
        said.push(format!("{:?}", directory.all_assignments_of(user).collect::<Vec<_>>()));
        said.extend(places.iter().map(|place| format!("{:?}", directory.encoded_facts_of(user, place))));
    }
    said
}

proptest! {
    #![proptest_config(Config { cases: 300, failure_persistence: None, ..Config::default() })]

    #[test]
    fn an_edited_directory_is_the_one_that_its_document_gives(
        start in world(),
        other in world(),
        order in prop::collection::vec(any::<prop::sample::Index>(), 1..60),
    ) {
        let mut directory = from_log(start.document.clone());
        let possible: Vec<Edit> = edits(&start.document).into_iter().chain(edits(&other.document)).collect();
        for index in order {
            let edit = index.get(&possible);
            // What the log keeps is what was applied.
            let text = serde_json::to_string(&Change::Directory(edit.clone())).expect("is JSON");
            prop_assert_eq!(serde_json::from_str::<Change>(&text).expect("is a change"), Change::Directory(edit.clone()));
            let before = directory.clone();
            if directory.apply(edit).is_err() {
                prop_assert_eq!(directory.to_document(), before.to_document(), "a refused edit changes nothing");
            }
        }
        let document = directory.to_document();
        let rebuilt = from_log(document.clone());
        prop_assert_eq!(&rebuilt.to_document(), &document);
        let people: BTreeSet<String> = document.users.iter().map(|it| it.id.to_string()).collect();
        let places: BTreeSet<String> = document.organizations.iter().map(|it| it.id.to_string()).collect();
        prop_assert_eq!(readings(&directory, &people, &places), readings(&rebuilt, &people, &places));
        for user in &people {
            for place in &places {
                let encoded = encode_facts(&directory.facts_of(user, place));
                prop_assert_eq!(directory.encoded_facts_of(user, place), encoded, "{} in {}", user, place);
            }
        }
    }
}
