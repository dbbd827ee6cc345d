use std::path::Path;

use remit_model::{Instant, directory::Document};
use serde_json::{Value, json};

/// How many people there are.
pub const PEOPLE: usize = 100_000;
const CUSTOMERS: usize = 400;
/// Administrators of each partner.
const OF_A_PARTNER: usize = 20;

/// When the large directory is compared: 2026-11-20T09:00:00Z.
pub const NOW: Instant = remit_scenario::DEFAULT_TIME;

/// Customers of ten partners, people of each, and a role for everybody.
///
/// # Panics
/// Never.
#[must_use]
pub fn customers() -> Value {
    let partner = |n: usize| format!("partner{:02}", n % 10);
    let customer = |n: usize| format!("customer{:03}", n % CUSTOMERS);
    let person = |n: usize| format!("person{n:06}@{}.example", customer(n));
    let mut organizations: Vec<Value> =
        (0..10).map(|n| json!({ "id": partner(n), "name": format!("Partner {n}"), "kind": "partner" })).collect();
    organizations.extend((0..CUSTOMERS).map(|n| {
        json!({
            "id": customer(n), "name": format!("Customer {n}"), "kind": "customer", "managed_by": partner(n),
            "restricted_mode": false, "services_setup_done": true,
            "subscriptions": [{ "partner": partner(n), "active": true, "services": ["calling", "meetings"] }],
        })
    }));
    let roles = ["full_admin", "read_only_admin", "device_admin", "user_device_admin", "support_admin"];
    let users = (0..PEOPLE).map(|n| {
        json!({
            "id": person(n), "name": format!("Person Number {n}"), "organization": customer(n),
            "licenses": ["meetings_host"], "verified": true,
        })
    });
    let assignments = (0..PEOPLE).map(|n| {
        json!({
            "user": person(n), "role": roles[n / CUSTOMERS % roles.len()], "organization": customer(n),
            "assigned_by": person(n % CUSTOMERS), "assigned_at": "2026-03-01T09:00:00Z",
        })
    });
    json!({
        "format": Document::FORMAT,
        "organizations": organizations,
        "users": users.collect::<Vec<_>>(),
        "assignments": assignments.collect::<Vec<_>>(),
    })
}

/// The same with administrators of the partners, who reach many customers each, and some customers in restricted mode.
///
/// # Panics
/// Never.
#[must_use]
pub fn customers_and_partners() -> Value {
    let mut document = customers();
    let roles = ["partner_full_admin", "partner_admin", "partner_read_only_admin", "help_desk_basic"];
    for n in 0..10 * OF_A_PARTNER {
        let (home, role) = (format!("partner{:02}", n % 10), roles[n / 10 % roles.len()]);
        let id = format!("admin{n:03}@{home}.example");
        let mut held = json!({ "user": id, "role": role, "organization": home });
        if role == "partner_admin" {
            held["customers"] = json!([format!("customer{:03}", n % 10), format!("customer{:03}", n % 10 + 10)]);
        }
        let user = json!({ "id": id, "name": format!("Admin Number {n}"), "organization": home });
        document["users"].as_array_mut().expect("is a list").push(user);
        document["assignments"].as_array_mut().expect("is a list").push(held);
    }
    for n in (0..CUSTOMERS).step_by(7) {
        document["organizations"][10 + n]["restricted_mode"] = true.into();
    }
    document
}

/// Another catalogue than the one that ships: some lose levels, some gain, a setting is gone, and one is new.
///
/// # Panics
/// When the catalogue that ships has no such lines any more.
#[must_use]
pub fn other_catalogue() -> String {
    let changes = [
        // User and device administrators only see devices; read-only administrators see the audit log.
        (
            "devices          = [\"manage F4\",        \"view S+F4\",      \"none F4 I(a)\",     \"manage",
            "devices          = [\"manage F4\",        \"view S+F4\",      \"none F4 I(a)\",     \"view",
        ),
        ("audit_log        = [\"manage F4 I(b)\",   \"none", "audit_log        = [\"manage F4 I(b)\",   \"view"),
        // A partner's help desk reads its customers' legal holds.
        (
            "legal_hold       = [\"none F1\",          \"none F1\",         \"none F1\",               \"none",
            "legal_hold       = [\"none F1\",          \"none F1\",         \"none F1\",               \"view",
        ),
        // Restricted mode leaves claiming to be seen.
        ("cap = { level = \"none\", statements = [189] }", "cap = { level = \"view\", statements = [189] }"),
        // One setting goes, another one comes.
        ("id = \"users.work_number\"", "id = \"users.desk_number\""),
    ];
    let changed = |text: String, (from, to): (&str, &str)| {
        assert!(text.contains(from), "the catalogue has no `{from}`");
        text.replacen(from, to, 1)
    };
    changes.into_iter().fold(remit_catalogue::CONTROL_HUB.to_owned(), changed)
}

/// Writes `directory.json`, `before.toml` and `after.toml` into a folder: what a comparison is tried on.
///
/// # Errors
/// When a file cannot be written.
pub fn write(folder: &Path) -> std::io::Result<()> {
    std::fs::write(folder.join("directory.json"), customers_and_partners().to_string())?;
    std::fs::write(folder.join("before.toml"), remit_catalogue::CONTROL_HUB)?;
    std::fs::write(folder.join("after.toml"), other_catalogue())
}
