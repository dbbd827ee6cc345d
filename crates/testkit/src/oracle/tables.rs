//! The tables of section 2 of `roles.md`, cell by cell.

use Cell::{Manage as M, None as N, SoldByAnybody as ANY, SoldByHome as HOME, Temporary as T, View as V};

/// What a table prints for a role and a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    None,
    View,
    Manage,
    /// `manage` while an approved request runs, `view` otherwise (4.13 of `roles.md`).
    Temporary,
    /// `manage` within what the holder's own home sold.
    SoldByHome,
    /// `manage` within what any partner sold.
    SoldByAnybody,
}

/// Columns are roles, rows are privileges.
pub(crate) struct Table<const COLUMNS: usize> {
    pub(crate) columns: [&'static str; COLUMNS],
    pub(crate) rows: &'static [([Cell; COLUMNS], &'static str)],
}

impl<const COLUMNS: usize> Table<COLUMNS> {
    pub(crate) fn has_row(&self, privilege: &str) -> bool {
        self.rows.iter().any(|(_, row)| *row == privilege)
    }

    pub(crate) fn cell(&self, role: &str, privilege: &str) -> Cell {
        let row = self.rows.iter().find(|(_, row)| *row == privilege);
        let columns = row.into_iter().flat_map(|(cells, _)| self.columns.iter().zip(cells));
        columns.into_iter().find(|(column, _)| **column == role).map_or(N, |(_, cell)| *cell)
    }
}

/// The roles of one's own organization.
pub(crate) const ORGANIZATION_ROLES: [&str; 8] = [
    "full_admin",
    "read_only_admin",
    "support_admin",
    "user_device_admin",
    "device_admin",
    "compliance_officer",
    "advanced_troubleshooting",
    "events_admin",
];

/// The roles of a partner over its customers.
pub(crate) const MANAGEMENT_ROLES: [&str; 5] =
    ["partner_full_admin", "partner_admin", "partner_read_only_admin", "help_desk_basic", "help_desk_advanced"];

/// The roles that are given site by site.
pub(crate) const SITE_ROLES: [&str; 3] = ["site_admin", "site_user_admin", "site_read_only_admin"];

/// The roles of the other relations, and those that follow from other facts.
pub(crate) const OTHER_ROLES: [&str; 7] = [
    "cc_service_admin",
    "external_full_admin",
    "external_read_only_admin",
    "provisioning_admin",
    "cc_supervisor",
    "support_temp_full_admin",
    "support_read_only",
];

/// T1: organization roles in a customer organization. The last column is on top of a base role (I(d)).
pub(crate) const T1: Table<7> = Table {
    columns: [
        "full_admin",
        "read_only_admin",
        "support_admin",
        "user_device_admin",
        "device_admin",
        "compliance_officer",
        "advanced_troubleshooting",
    ],
    rows: &[
        ([M, V, N, M, N, N, N], "users"),
        ([M, V, N, N, N, N, N], "roles"),
        ([M, V, N, M, M, N, N], "devices"),
        ([M, V, N, N, N, N, N], "policy"),
        ([M, V, M, N, N, N, N], "analytics"),
        ([M, V, M, N, N, N, N], "troubleshooting"),
        ([M, V, N, M, N, N, N], "licenses"),
        ([M, V, N, N, N, N, N], "org_settings"),
        ([M, V, N, N, N, N, N], "app_integrations"),
        ([M, V, N, N, N, N, N], "sites"),
        ([M, N, N, N, N, N, N], "audit_log"),
        ([N, N, N, N, N, M, N], "user_content"),
        ([N, N, N, N, N, M, N], "legal_hold"),
        ([N, N, N, N, N, N, M], "meetings_join"),
        ([N, N, N, N, N, N, M], "meetings_live"),
        ([M, N, N, N, N, N, N], "product_email"),
    ],
};

/// T6: the same roles in a partner organization.
pub(crate) const T6: Table<7> = Table {
    columns: T1.columns,
    rows: &[
        ([M, V, N, N, N, N, N], "roles"),
        ([M, V, N, M, N, N, N], "users"),
        ([M, V, N, M, M, N, N], "devices"),
        ([M, V, N, N, N, N, N], "policy"),
        ([M, V, M, N, N, N, N], "analytics"),
        ([M, V, M, N, N, N, N], "troubleshooting"),
        ([M, V, N, M, N, N, N], "licenses"),
        ([M, V, N, N, N, N, N], "org_settings"),
        ([M, V, N, N, N, N, N], "app_integrations"),
        ([M, V, N, N, N, N, N], "sites"),
        ([M, V, N, N, N, N, N], "audit_log"),
        ([M, N, N, N, N, M, N], "user_content"),
        ([M, N, N, N, N, M, N], "legal_hold"),
        ([M, N, N, N, N, N, M], "meetings_join"),
    ],
};

/// What internal administrators have in the rows of T4 and T5 that T1 and T6 do not print (design 4.1).
pub(crate) const INTERNAL: Table<2> = Table {
    columns: ["full_admin", "read_only_admin"],
    rows: &[
        ([M, V], "support_metrics"),
        ([M, N], "orders"),
        ([M, N], "sites_add_delete"),
        ([M, N], "external_admins"),
        ([M, V], "locations"),
    ],
};

/// Section 3 E (64 to 66).
pub(crate) const EVENTS: Table<1> = Table { columns: ["events_admin"], rows: &[([M], "events")] };

/// T2: site roles on the sites that they list.
pub(crate) const T2: Table<3> = Table {
    columns: SITE_ROLES,
    rows: &[
        ([M, M, V], "site_users"),
        ([V, V, V], "site_analytics"),
        ([M, M, V], "site_licenses"),
        ([M, V, V], "site_roles"),
        ([M, V, V], "site_config"),
    ],
};

/// T4 and T5: external administrators. The third column of the last two rows is `none` by 4.2.10 and F2.
pub(crate) const T4_T5: Table<3> = Table {
    columns: ["external_full_admin", "external_read_only_admin", "provisioning_admin"],
    rows: &[
        ([M, V, N], "users"),
        ([M, V, N], "devices"),
        ([M, V, N], "policy"),
        ([M, V, N], "troubleshooting"),
        ([M, V, N], "support_metrics"),
        ([M, V, HOME], "licenses"),
        ([M, V, N], "roles"),
        ([M, N, HOME], "orders"),
        ([ANY, N, HOME], "sites_add_delete"),
        ([N, N, N], "external_admins"),
        ([M, V, N], "analytics"),
        ([M, V, N], "locations"),
    ],
};

/// T7, upper half: asked of the partner organization itself.
pub(crate) const T7_PARTNER: Table<5> = Table {
    columns: MANAGEMENT_ROLES,
    rows: &[
        ([M, N, N, N, N], "partner_roles"),
        ([M, N, V, N, N], "partner_analytics"),
        ([M, N, V, N, N], "branding"),
        ([M, N, N, N, N], "partner_policy"),
        ([M, N, N, N, N], "customers"),
        ([V, V, V, V, V], "customer_list"),
    ],
};

/// T7, lower half: asked of a customer that the partner manages.
pub(crate) const T7_CUSTOMER: Table<5> = Table {
    columns: MANAGEMENT_ROLES,
    rows: &[
        ([M, M, N, N, N], "roles"),
        ([M, N, V, V, T], "users"),
        ([M, M, V, V, T], "devices"),
        ([M, M, V, V, T], "policy"),
        ([M, M, V, V, T], "analytics"),
        ([M, M, V, M, M], "troubleshooting"),
        ([M, M, V, V, T], "licenses"),
        ([M, M, V, V, T], "org_settings"),
        ([M, M, V, V, T], "app_integrations"),
        ([M, M, V, V, T], "sites"),
        ([M, M, V, V, T], "audit_log"),
        ([N, N, N, M, M], "user_content"),
        ([N, N, N, N, N], "legal_hold"),
        ([N, N, N, N, M], "meetings_join"),
        ([N, N, N, M, M], "logs"),
    ],
};

/// T8, first column: people of the customer organization. U1 is `users` of T1. The service administrator sees all
/// users (225). Administering everything includes the business hours.
pub(crate) const T8_CUSTOMER: Table<4> = Table {
    columns: ["full_admin", "cc_service_admin", "read_only_admin", "cc_supervisor"],
    rows: &[
        ([M, M, N, N], "contact_center"),
        ([M, M, N, N], "cc_activation_email"),
        ([M, M, N, N], "cc_licenses"),
        ([M, M, N, N], "cc_service_admins"),
        ([M, M, N, M], "business_hours"),
        ([N, V, N, N], "users"),
    ],
};

/// T8, second column: people of a partner organization. There is no service administrator (237).
pub(crate) const T8_PARTNER: Table<3> = Table {
    columns: ["external_full_admin", "provisioning_admin", "external_read_only_admin"],
    rows: &[
        ([M, M, V], "contact_center"),
        ([M, N, N], "cc_activation_email"),
        ([M, N, N], "cc_licenses"),
        ([N, N, N], "cc_service_admins"),
        ([M, M, V], "business_hours"),
        ([N, V, N], "external_admins"),
    ],
};

/// T8, third column: people of any other organization. There is no provisioning administrator (236).
pub(crate) const T8_OTHER: Table<3> = Table {
    columns: ["external_full_admin", "cc_service_admin", "external_read_only_admin"],
    rows: &[
        ([M, M, V], "contact_center"),
        ([M, M, N], "cc_activation_email"),
        ([M, M, N], "cc_licenses"),
        ([N, N, N], "cc_service_admins"),
        ([M, M, V], "business_hours"),
        ([N, V, N], "users"),
    ],
};

/// The privileges that are there only where the contact centre is enabled.
pub(crate) const CONTACT_CENTER_ROWS: [&str; 5] =
    ["contact_center", "cc_activation_email", "cc_licenses", "cc_service_admins", "business_hours"];

/// The privileges that are asked of one site.
pub(crate) const SITE_ROWS: [&str; 5] = ["site_users", "site_analytics", "site_licenses", "site_roles", "site_config"];

/// T11: setting, its privilege, and the highest level that restricted mode leaves.
pub(crate) const T11: [(&str, &str, Cell); 20] = [
    ("users.add_modify", "users", N),
    ("users.claim", "users", N),
    ("users.auto_assign", "users", N),
    ("users.dirsync", "users", V),
    ("users.details", "users", V),
    ("users.reset_package", "users", N),
    ("users.services", "users", V),
    ("users.service_status", "users", N),
    ("users.work_number", "users", V),
    ("account.company_name", "org_settings", V),
    ("org.domain", "org_settings", V),
    ("org.email_suppress", "org_settings", V),
    ("org.email_locale", "org_settings", V),
    ("org.auth", "org_settings", V),
    ("calling.app_priority", "org_settings", V),
    ("calling.behavior", "org_settings", V),
    ("calling.pstn_local_gateway", "org_settings", N),
    ("calling.pstn_cisco", "org_settings", N),
    ("services.migrations", "org_settings", N),
    ("services.connected_uc", "org_settings", N),
];

/// All rows of all tables, each once.
pub(crate) fn privileges() -> Vec<&'static str> {
    let mut all: Vec<&str> = Vec::new();
    let rows = rows_of(&T1)
        .chain(rows_of(&INTERNAL))
        .chain(rows_of(&T7_PARTNER))
        .chain(rows_of(&T7_CUSTOMER))
        .chain(rows_of(&T2))
        .chain(rows_of(&T8_CUSTOMER))
        .chain(rows_of(&EVENTS));
    for row in rows {
        if !all.contains(&row) {
            all.push(row);
        }
    }
    all
}

/// Every setting with its privilege: T11, two more (229, 230), and one of its own name for every other privilege.
pub(crate) fn settings() -> Vec<(String, &'static str)> {
    let own = privileges().into_iter().filter(|privilege| !["users", "org_settings"].contains(privilege));
    T11.iter()
        .map(|(setting, privilege, _)| ((*setting).to_owned(), *privilege))
        .chain([
            ("services.setup_wizard".to_owned(), "org_settings"),
            ("contact_center.setup".to_owned(), "contact_center"),
        ])
        .chain(own.map(|privilege| (format!("{privilege}.{privilege}"), privilege)))
        .collect()
}

/// The privileges on which a role has something in some relation.
pub(crate) fn given_by(role: &str) -> Vec<&'static str> {
    let has = |privilege: &&str| {
        [T1.cell(role, privilege), T6.cell(role, privilege), INTERNAL.cell(role, privilege)].iter().any(|it| *it != N)
            || [T7_PARTNER.cell(role, privilege), T7_CUSTOMER.cell(role, privilege)].iter().any(|it| *it != N)
            || [T8_CUSTOMER.cell(role, privilege), T8_PARTNER.cell(role, privilege)].iter().any(|it| *it != N)
            || [T8_OTHER.cell(role, privilege), T4_T5.cell(role, privilege)].iter().any(|it| *it != N)
            || [T2.cell(role, privilege), EVENTS.cell(role, privilege)].iter().any(|it| *it != N)
    };
    privileges().into_iter().filter(has).collect()
}

fn rows_of<const COLUMNS: usize>(table: &Table<COLUMNS>) -> impl Iterator<Item = &'static str> + use<COLUMNS> {
    table.rows.iter().map(|(_, row)| *row)
}
