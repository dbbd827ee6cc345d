//! A writer that is killed at any moment: what it acknowledged is there, and nothing is there by half.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::{collections::BTreeMap, time::Duration};

use remit_host::{log::verify::verify, state::load};
use remit_tests::{
    logs::{self, Database, import_demo, is_whole},
    programs::Running,
};

/// How many changes each writer is told to write.
const WRITES: usize = 1_000;

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_before_a_kill_is_there_and_nothing_is_there_by_half() {
    for (database, rounds) in [(Database::sqlite(), 20), (Database::postgres(), 3)] {
        import_demo(&database.run().await).await;
        let mut acknowledged: BTreeMap<u64, String> = BTreeMap::new();
        for round in 0..rounds {
            let tag = format!("round{round}");
            let mut writer = Running::start("log-writer", &[&database.url, "people", &tag, &WRITES.to_string()]);
            assert_eq!(writer.line().as_deref(), Some("ready"));
            // Each kill comes at another place.
            let until = 20 + round * 331 % 300;
            let mut lines: Vec<String> = (0..until).map(|_| writer.line().expect("is still writing")).collect();
            // An acknowledgement is followed by deciding, hashing, writing; the kill comes in another of them each time.
            std::thread::sleep(Duration::from_micros(round as u64 * 1_931 % 12_000));
            lines.extend(writer.kill());
            assert!(lines.len() < WRITES, "it is killed in the middle");
            for line in lines {
                let (revision, id) = line.split_once(' ').expect("is a revision and an id");
                let other = acknowledged.insert(revision.parse().expect("is a revision"), id.to_owned());
                assert_eq!(other, None, "no two changes have one revision");
            }
            let store = database.open().await;
            let state = load(&store, logs::empty()).await.unwrap_or_else(|error| panic!("round {round}: {error}"));
            assert!(state.revision() >= *acknowledged.keys().next_back().expect("is not empty"));
        }
        let running = database.run().await;
        let state = running.live.newest();
        let found = verify(&running.store, logs::empty()).await.expect("is whole");
        assert_eq!((found.changes, found.different.len()), (state.revision(), 0));
        for id in acknowledged.values() {
            assert!(is_whole(state.decider.directory(), id), "`{id}` was acknowledged");
        }
        let unacknowledged = state.revision() - 1 - acknowledged.len() as u64;
        for person in state.decider.directory().users().iter().filter(|it| it.id.as_str().starts_with("round")) {
            assert!(is_whole(state.decider.directory(), person.id.as_str()));
        }
        println!(
            "{}: {rounds} kills; {} acknowledged changes, all there; {unacknowledged} written and not acknowledged, whole",
            database.kind,
            acknowledged.len(),
        );
    }
}
