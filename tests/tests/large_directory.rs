//! A directory of 100,000 people: imported as one change, and a server on it. The figures are printed, and depend on
//! the machine and on how the program was built.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod program;

use std::time::Instant;

use remit_model::directory::Document;
use remit_tests::{
    app::App,
    fixture::{CATALOGUE, directory},
    large::{PEOPLE, customers},
    logs::Database,
    programs::{Running, built},
};
use serde_json::{Value, json};

/// In MiB, as the system tells it.
fn resident(process: u32, what: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(what)).unwrap_or("0");
    line.split_whitespace().filter_map(|word| word.parse::<u64>().ok()).next().unwrap_or(0) / 1024
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_of_100_000_people_is_one_change_and_shows_how_far_it_is() {
    let folder = tempfile::TempDir::new().expect("there is a temporary folder");
    let file = folder.path().join("large.json");
    let text = customers().to_string();
    std::fs::write(&file, &text).expect("is written");
    let file = file.to_str().expect("is text");
    let database = Database::sqlite();

    let start = Instant::now();
    let import = program::run(["import", file, "--database", &database.url], "");
    let imported = start.elapsed();
    let said = program::said(&import);
    assert!(import.status.success(), "{said}");
    for step in ["reading", "checked 100000 people", "writing one change", "keeping a snapshot", "done: revision 1"] {
        assert!(said.contains(step), "{said}");
    }
    assert_eq!(database.open().await.head().await.expect("answers"), 1);

    let start = Instant::now();
    let (server, url) = Running::server(&database.url);
    let listening = start.elapsed();
    let ready = reqwest::get(format!("{url}/readyz")).await.expect("answers").status();
    let ready_after = start.elapsed();
    assert_eq!(ready, 200);
    println!(
        "{} of {} bytes: import {imported:.1?}, listening after {listening:.2?}, ready after {ready_after:.2?}, \
         resident {} MiB (most {} MiB)",
        built("remit").display(),
        text.len(),
        resident(server.id(), "VmRSS:"),
        resident(server.id(), "VmHWM:"),
    );
    println!("{said}");
}

/// The time of a look-up in a directory of 100,000 people, against one of 1,000. It is printed; a look-up that went
/// through the directory would take a hundred times as long.
#[test]
fn a_look_up_does_not_grow_with_the_directory() {
    let document: Document = serde_json::from_value(customers()).expect("is a directory document");
    let mut small = document.clone();
    small.users.truncate(1_000);
    small.assignments.truncate(1_000);
    let time = |document: Document| {
        let (directory, _) =
            remit_model::directory::from_document(document, &CATALOGUE.catalogue).expect("can be used");
        let pairs: Vec<(String, String)> = directory
            .users()
            .iter()
            .step_by(directory.user_count() / 1_000)
            .map(|user| (user.id.to_string(), user.organization.to_string()))
            .collect();
        // The best of several rounds: other programs run beside this one.
        let round = || {
            let start = Instant::now();
            let bytes: usize = pairs.iter().map(|(user, at)| directory.encoded_facts_of(user, at).len()).sum();
            assert!(bytes > 0);
            start.elapsed() / u32::try_from(pairs.len()).expect("is small")
        };
        (0..20).map(|_| round()).min().expect("there are rounds")
    };
    let (small, large) = (time(small), time(document));
    assert!(large < small * 20, "{large:?} in a hundred times the directory, against {small:?}");
    println!("facts of a pair: {small:?} in a directory of 1,000 people, {large:?} in one of 100,000");
}

/// One organization of 100,000 people, of whom every twentieth has a role, and every hundredth for some time.
fn one_organization() -> Value {
    let first = ["Anna", "Bo", "Cecilie", "Dorota", "Erik", "Freja", "Grzegorz", "H\u{e5}kon", "Ida", "J\u{f8}rgen"];
    let last = ["Andersson", "Berg", "Christensen", "D\u{105}browska", "Eriksen", "Forsberg", "G\u{f3}rski"];
    let person = |n: usize| format!("person{n:06}@big.example");
    let users = (0..PEOPLE).map(|n| {
        json!({
            "id": person(n), "name": format!("{} {} {n:x}", first[n % first.len()], last[n / 7 % last.len()]),
            "organization": "big", "licenses": ["meetings_host"],
        })
    });
    let roles = ["read_only_admin", "device_admin", "user_device_admin", "support_admin", "compliance_officer"];
    let assignments = (0..PEOPLE).step_by(20).map(|n| {
        let role = if n == 0 { "full_admin" } else { roles[n / 20 % roles.len()] };
        let mut held = json!({
            "user": person(n), "role": role, "organization": "big", "assigned_at": "2026-03-01T09:00:00Z",
        });
        if n % 100 == 20 {
            held["expires_at"] = format!("2026-12-{:02}T00:00:00Z", 1 + n / 20 % 28).into();
        }
        held
    });
    json!({
        "format": Document::FORMAT,
        "organizations": [{ "id": "big", "name": "Big", "kind": "customer" }],
        "users": users.collect::<Vec<_>>(),
        "assignments": assignments.collect::<Vec<_>>(),
    })
}

/// What one page of people costs, in one organization of 100,000. The times are printed.
#[tokio::test(flavor = "multi_thread")]
async fn pages_of_100_000_people_are_answered() {
    let document: Document = serde_json::from_value(one_organization()).expect("is a directory document");
    let app = App::start("sqlite::memory:", &directory(&document)).await;
    let admin = app.person("person000000@big.example").await;
    let users = "/organizations/big/users";
    let _ = app.anonymous().at("GET", "/readyz", "").await.is(200);
    let asked = [
        ("the first page", format!("{users}?limit=50"), PEOPLE),
        ("a search that finds one", format!("{users}?limit=50&q=person012345"), 1),
        ("a search that finds nobody", format!("{users}?limit=50&q=nobody"), 0),
        ("a search that finds many", format!("{users}?limit=50&q=berg"), 28_572),
        ("a search that finds all", format!("{users}?limit=50&q=big.example"), PEOPLE),
        ("one role", format!("{users}?limit=50&role=device_admin"), 1_000),
        ("one role and a search", format!("{users}?limit=50&role=device_admin&q=berg"), 285),
        ("with people from outside", format!("{users}?limit=50&external=true"), PEOPLE),
        ("the calendar of 90 days", "/organizations/big/calendar?limit=50".to_owned(), 1_000),
    ];
    for (what, path, total) in asked {
        let mut times = Vec::new();
        for _ in 0..5 {
            let start = Instant::now();
            let reply = admin.get(&path).await.is(200);
            times.push(start.elapsed());
            assert_eq!(reply.json["total"], total, "{what}");
        }
        // The best of several rounds, too: other programs run beside this one.
        println!("{what}: {:.1?} at first, {:.1?} at best", times[0], times.iter().min().expect("there are rounds"));
    }
    let start = Instant::now();
    let export = admin.get("/organizations/big/administrators.csv").await.is(200);
    let lines = export.bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count();
    assert_eq!(lines, 1 + PEOPLE / 20);
    println!("the export of administrators: {:.1?}, {} lines", start.elapsed(), lines);
}
