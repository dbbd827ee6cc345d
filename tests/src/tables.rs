#![allow(clippy::expect_used, clippy::indexing_slicing)]

use remit_model::{
    Instant, Level,
    Level::{Manage, None, View},
    authzen::EvaluationRequest,
    directory::Document,
};
use serde_json::{Value, json};

/// One question about one cell of a table.
#[derive(Clone, Debug)]
pub struct Cell {
    /// Table, row, column, level asked for.
    pub name: String,
    /// A directory with one person who holds what the column says.
    pub document: Document,
    /// When it is asked: [`NOW`].
    pub now: Instant,
    /// Whether the person has the level asked for on the row.
    pub request: EvaluationRequest,
    /// The level that is asked for.
    pub asked: Level,
    /// The level that the table has.
    pub expected_level: Level,
}

impl Cell {
    /// Whether the question is to be allowed.
    #[must_use]
    pub fn expected(&self) -> bool {
        self.expected_level >= self.asked
    }
}

/// 2026-11-20T09:00:00Z.
pub const NOW: Instant = Instant(1_795_165_200_000);

/// The columns of T1.
pub const T1_ROLES: [&str; 7] = [
    "full_admin",
    "read_only_admin",
    "support_admin",
    "user_device_admin",
    "device_admin",
    "compliance_officer",
    "advanced_troubleshooting",
];

/// T1: what each role gives by itself. Where an add-on needs a base role, see [`T1_ON_TOP`].
pub const T1: [(&str, [Level; 7]); 16] = [
    ("users", [Manage, View, None, Manage, None, None, None]),
    ("roles", [Manage, View, None, None, None, None, None]),
    ("devices", [Manage, View, None, Manage, Manage, None, None]),
    ("policy", [Manage, View, None, None, None, None, None]),
    ("analytics", [Manage, View, Manage, None, None, None, None]),
    ("troubleshooting", [Manage, View, Manage, None, None, None, None]),
    ("licenses", [Manage, View, None, Manage, None, None, None]),
    ("org_settings", [Manage, View, None, None, None, None, None]),
    ("app_integrations", [Manage, View, None, None, None, None, None]),
    ("sites", [Manage, View, None, None, None, None, None]),
    ("audit_log", [Manage, None, None, None, None, None, None]),
    ("user_content", [None, None, None, None, None, Manage, None]),
    ("legal_hold", [None, None, None, None, None, Manage, None]),
    ("meetings_join", [None, None, None, None, None, None, None]),
    ("meetings_live", [None, None, None, None, None, None, None]),
    ("product_email", [Manage, None, None, None, None, None, None]),
];

/// The last column of T1 on top of a base role.
pub const T1_ON_TOP: [(&str, &str, Level); 10] = [
    ("meetings_join", "full_admin", Manage),
    ("meetings_join", "read_only_admin", None),
    ("meetings_join", "support_admin", None),
    ("meetings_join", "user_device_admin", None),
    ("meetings_join", "compliance_officer", None),
    ("meetings_live", "full_admin", Manage),
    ("meetings_live", "read_only_admin", Manage),
    ("meetings_live", "support_admin", Manage),
    ("meetings_live", "user_device_admin", None),
    ("meetings_live", "compliance_officer", None),
];

/// Who is held against T11: a role, whether it is exempt from caps, and its level on the settings of `users` and on
/// all others.
pub const T11_ROLES: [(&str, bool, Level, Level); 10] = [
    ("full_admin", false, Manage, Manage),
    ("read_only_admin", false, View, View),
    ("support_admin", false, None, None),
    ("user_device_admin", false, Manage, None),
    ("device_admin", false, None, None),
    ("compliance_officer", false, None, None),
    ("advanced_troubleshooting", false, None, None),
    ("partner_full_admin", true, Manage, Manage),
    ("partner_admin", true, None, Manage),
    ("partner_read_only_admin", false, View, View),
];

/// T11: the settings and what restricted mode leaves of each.
pub const T11: [(&str, Level); 20] = [
    ("users.add_modify", None),
    ("users.claim", None),
    ("users.auto_assign", None),
    ("users.dirsync", View),
    ("users.details", View),
    ("users.reset_package", None),
    ("users.services", View),
    ("users.service_status", None),
    ("users.work_number", View),
    ("account.company_name", View),
    ("org.domain", View),
    ("org.email_suppress", View),
    ("org.email_locale", View),
    ("org.auth", View),
    ("calling.app_priority", View),
    ("calling.behavior", View),
    ("calling.pstn_local_gateway", None),
    ("calling.pstn_cisco", None),
    ("services.migrations", None),
    ("services.connected_uc", None),
];

/// Every cell of T1, T1's add-on on its base roles, and T11 with the mode off and on; each for `view` and `manage`.
///
/// # Panics
/// When a role or setting cannot be written as a request.
#[must_use]
pub fn cells() -> Vec<Cell> {
    let mut cells = Vec::new();
    for (row, levels) in T1 {
        for (role, level) in T1_ROLES.into_iter().zip(levels) {
            let document = world(&[role], false);
            cells.extend(on_privilege(&format!("T1 {row}, {role}"), &document, row, level));
        }
    }
    for (row, base, level) in T1_ON_TOP {
        let document = world(&[base, "advanced_troubleshooting"], false);
        let name = format!("T1 {row}, advanced_troubleshooting on top of {base}");
        cells.extend(on_privilege(&name, &document, row, level));
    }
    for restricted in [false, true] {
        for (role, exempt, on_users, on_others) in T11_ROLES {
            let document = world(&[role], restricted);
            for (setting, cap) in T11 {
                let level = if setting.starts_with("users.") { on_users } else { on_others };
                let level = if restricted && !exempt { level.min(cap) } else { level };
                let mode = if restricted { "on" } else { "off" };
                cells.extend(on_setting(&format!("T11 {setting}, {role}, mode {mode}"), &document, setting, level));
            }
        }
    }
    cells
}

fn on_privilege(name: &str, document: &Document, row: &str, level: Level) -> Vec<Cell> {
    ask(name, document, level, |asked| (format!("{row}.{asked}"), json!({ "type": "organization", "id": "acme" })))
}

fn on_setting(name: &str, document: &Document, setting: &str, level: Level) -> Vec<Cell> {
    ask(name, document, level, |asked| {
        let resource = json!({ "type": "setting", "id": setting, "properties": { "organization": "acme" } });
        (asked.to_string(), resource)
    })
}

fn ask(name: &str, document: &Document, level: Level, on: impl Fn(Level) -> (String, Value)) -> Vec<Cell> {
    let cell = |asked: Level| {
        let (action, resource) = on(asked);
        let subject = json!({ "type": "user", "id": "someone@example" });
        let request = json!({ "subject": subject, "action": { "name": action }, "resource": resource });
        Cell {
            name: format!("{name}, {asked}"),
            document: document.clone(),
            now: NOW,
            request: serde_json::from_value(request).expect("is a request"),
            asked,
            expected_level: level,
        }
    };
    [View, Manage].map(cell).into()
}

/// One managed customer with its partner, and one person with these roles, at home where the roles are held.
fn world(roles: &[&str], restricted: bool) -> Document {
    let partner = roles.iter().any(|role| role.starts_with("partner_"));
    let home = if partner { "nordtel" } else { "acme" };
    let assignment = |role: &&str| {
        let mut assignment = json!({ "user": "someone@example", "role": role, "organization": home });
        if *role == "partner_admin" {
            assignment["customers"] = json!(["acme"]);
        }
        assignment
    };
    let document = json!({
        "format": Document::FORMAT,
        "organizations": [
            { "id": "nordtel", "name": "Nordtel", "kind": "partner" },
            { "id": "acme", "name": "Acme", "kind": "customer", "managed_by": "nordtel", "restricted_mode": restricted },
        ],
        "users": [{ "id": "someone@example", "name": "Some One", "organization": home }],
        "assignments": roles.iter().map(assignment).collect::<Vec<_>>(),
    });
    serde_json::from_value(document).expect("is a directory document")
}
