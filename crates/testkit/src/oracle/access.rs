//! The level that somebody has on a privilege or a setting: the highest over all roles (8).

use remit_model::{
    ContactCenterPlatform, Level, ManagedIn, OrganizationKind, SiteId,
    directory::{Organization, Site, Subscription, User},
};

use super::{
    elevations::is_vendor_support,
    holdings::{Case, contact_center_enabled, is_sold, lists_site},
    tables::{
        CONTACT_CENTER_ROWS, Cell, EVENTS, INTERNAL, ORGANIZATION_ROLES, SITE_ROLES, SITE_ROWS, T1, T2, T4_T5, T6,
        T7_CUSTOMER, T7_PARTNER, T8_CUSTOMER, T8_OTHER, T8_PARTNER, T11, settings,
    },
};

/// What of the organization is asked about.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    Organization,
    Site(&'a Site),
    Service(&'a str),
}

/// Whether running temporary access counts. It never does for acts (4.2.6).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Temporary {
    Counts,
    Ignored,
}

/// How the holder of a role stands to the organization.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    Inside,
    Outside,
    InItsPartner,
    OverCustomer,
    Vendor,
}

/// One role that gives something here.
struct Grant<'a> {
    role: &'a str,
    stands: Stands,
    sites: &'a [SiteId],
    signed_in: bool,
    elevated: bool,
}

/// The level on a privilege.
pub(super) fn level(
    case: Case,
    user: &User,
    organization: &Organization,
    privilege: &str,
    place: Place,
    temporary: Temporary,
) -> Level {
    let gives = |grant: &Grant| gives(case, user, organization, grant, privilege, place);
    grants(case, user, organization, temporary).iter().map(gives).max().unwrap_or_default()
}

/// The level on a setting: each role gives the lower of its level and the cap (181), except the two partner roles
/// that restricted mode leaves alone (184, 4.21, 4.2.4).
pub(super) fn setting_level(
    case: Case,
    user: &User,
    organization: &Organization,
    setting: &str,
    place: Place,
) -> Level {
    let Some((_, privilege)) = settings().into_iter().find(|(id, _)| id == setting) else {
        return Level::None;
    };
    let platform = organization.contact_center.as_ref().and_then(|it| it.platform);
    let can_set_up = platform == Some(ContactCenterPlatform::V1) && organization.services_setup_done == Some(true);
    if setting == "contact_center.setup" && !can_set_up {
        return Level::None;
    }
    let cap = T11
        .iter()
        .find(|(id, ..)| *id == setting && is_restricted(organization))
        .map_or(Level::Manage, |row| if row.2 == Cell::None { Level::None } else { Level::View });
    grants(case, user, organization, Temporary::Counts)
        .iter()
        .map(|grant| {
            let level = gives(case, user, organization, grant, privilege, place);
            let exempt =
                grant.stands == Stands::OverCustomer && ["partner_full_admin", "partner_admin"].contains(&grant.role);
            if exempt { level } else { level.min(cap) }
        })
        .max()
        .unwrap_or_default()
}

/// On for a managed customer that does not say (178, 4.2.4).
fn is_restricted(organization: &Organization) -> bool {
    let managed_customer = organization.kind == OrganizationKind::Customer && organization.managed_by.is_some();
    organization.restricted_mode.unwrap_or(managed_customer)
}

fn grants<'a>(case: Case<'a>, user: &User, organization: &Organization, temporary: Temporary) -> Vec<Grant<'a>> {
    let mut all = Vec::new();
    if organization.kind == OrganizationKind::Consumer {
        return all;
    }
    let grant = |role, stands| Grant { role, stands, sites: &[], signed_in: true, elevated: false };
    let at_home = user.organization == organization.id;
    let stands = if case.is_inside(user, organization) { Stands::Inside } else { Stands::Outside };
    for it in case.assigned(user, organization) {
        let role = it.role.as_str();
        let reaches = match role {
            _ if ORGANIZATION_ROLES.contains(&role) => at_home,
            _ if SITE_ROLES.contains(&role) => true,
            "cc_service_admin" => stands == Stands::Inside || !case.is_of_partner(user, organization),
            "external_full_admin" | "external_read_only_admin" => stands == Stands::Outside,
            "provisioning_admin" => stands == Stands::Outside && case.is_of_partner(user, organization),
            _ => false,
        };
        if reaches {
            let signed_in = it.first_sign_in_at.is_some_and(|at| at.0 <= case.now);
            all.push(Grant { sites: &it.sites, signed_in, ..grant(role, stands) });
        }
    }
    if case.set_up_full_admin(user, organization) {
        all.push(grant("full_admin", Stands::Inside));
    }
    if case.derived_provisioning(user, organization) {
        all.push(grant("provisioning_admin", Stands::Outside));
    }
    if at_home && user.profiles.iter().any(|profile| profile == "business_hours") {
        all.push(grant("cc_supervisor", Stands::Inside));
    }
    if at_home {
        all.extend(case.management_roles(user).into_iter().map(|role| grant(role, Stands::InItsPartner)));
    }
    let runs = temporary == Temporary::Counts && case.has_running_request(user, organization);
    for role in case.roles_over(user, organization) {
        all.push(Grant { elevated: runs, ..grant(role, Stands::OverCustomer) });
    }
    if is_vendor_support(user, organization) {
        if runs {
            all.push(grant("full_admin", Stands::Vendor));
        }
        if organization.support_read_only == Some(true) {
            all.push(grant("read_only_admin", Stands::Vendor));
        }
    }
    all
}

/// What one role gives on a privilege, at a place that the privilege can be asked of.
fn gives(case: Case, user: &User, organization: &Organization, grant: &Grant, privilege: &str, place: Place) -> Level {
    let site_row = SITE_ROWS.contains(&privilege);
    let fits = match place {
        Place::Organization => !site_row && privilege != "sites_add_delete",
        Place::Service(_) => ["licenses", "orders", "sites_add_delete"].contains(&privilege),
        Place::Site(site) => site.managed_in == ManagedIn::ControlHub && (site_row || privilege == "sites_add_delete"),
    };
    if !fits || is_taken_away(case, user, organization, grant, privilege) {
        return Level::None;
    }
    let level = |cell| match (cell, place) {
        (Cell::None, _) => Level::None,
        (Cell::View, _) => Level::View,
        (Cell::Manage, _) => Level::Manage,
        (Cell::Temporary, _) => {
            if grant.elevated {
                Level::Manage
            } else {
                Level::View
            }
        }
        (Cell::SoldByHome, place) => {
            sold(organization, place, |subscription| subscription.partner == user.organization)
        }
        (Cell::SoldByAnybody, place) => sold(organization, place, |_| true),
    };
    let printed = cells(case, user, organization, grant, privilege).into_iter().map(level).max().unwrap_or_default();
    match place {
        Place::Site(site) if site_row => {
            let listed = lists_site(grant.sites, site);
            let on_site = if listed { level(T2.cell(grant.role, privilege)) } else { Level::None };
            on_site.max(gives(case, user, organization, grant, "sites", Place::Organization))
        }
        _ => printed,
    }
}

fn sold(organization: &Organization, place: Place, counts: impl Fn(&Subscription) -> bool) -> Level {
    let found = match place {
        Place::Organization => false,
        Place::Site(site) => is_sold(organization, |it| lists_site(&it.sites, site), counts),
        Place::Service(id) => is_sold(organization, |it| it.services.iter().any(|it| it.as_str() == id), counts),
    };
    if found { Level::Manage } else { Level::None }
}

/// The cells of every table that speaks of this role in this relation.
fn cells(case: Case, user: &User, organization: &Organization, grant: &Grant, privilege: &str) -> Vec<Cell> {
    let role = grant.role;
    match grant.stands {
        Stands::Inside => vec![
            if organization.kind == OrganizationKind::Partner {
                T6.cell(role, privilege)
            } else {
                T1.cell(role, privilege)
            },
            INTERNAL.cell(role, privilege),
            T8_CUSTOMER.cell(role, privilege),
            EVENTS.cell(role, privilege),
        ],
        Stands::Outside => {
            // External administrators have the customer-organization column where their own table has no row.
            let column = match role {
                "external_full_admin" => "full_admin",
                "external_read_only_admin" => "read_only_admin",
                _ => "",
            };
            vec![
                T4_T5.cell(role, privilege),
                if T4_T5.has_row(privilege) { Cell::None } else { T1.cell(column, privilege) },
                if case.is_of_partner(user, organization) {
                    T8_PARTNER.cell(role, privilege)
                } else {
                    T8_OTHER.cell(role, privilege)
                },
            ]
        }
        Stands::InItsPartner => vec![T7_PARTNER.cell(role, privilege)],
        Stands::OverCustomer => vec![T7_CUSTOMER.cell(role, privilege)],
        Stands::Vendor => vec![T1.cell(role, privilege)],
    }
}

/// Conditions beside the tables.
fn is_taken_away(case: Case, user: &User, organization: &Organization, grant: &Grant, privilege: &str) -> bool {
    let contact_center = CONTACT_CENTER_ROWS.contains(&privilege) || grant.role == "cc_service_admin";
    let no_contact_center = contact_center && !contact_center_enabled(organization);
    // 81, 82, 4.2.11
    let meeting_sites = SITE_ROWS.contains(&privilege) || ["sites", "sites_add_delete"].contains(&privilege);
    let not_signed_in = grant.role == "external_full_admin" && !grant.signed_in && meeting_sites;
    // 243
    let desktop_only = grant.role == "full_admin"
        && grant.stands == Stands::Inside
        && ["contact_center", "business_hours"].contains(&privilege)
        && user.licenses.iter().any(|licence| licence == "cc_standard");
    // 31 to 37; joining needs the full administrator in a customer organization, any base role in a partner's (4.12)
    let all = ["full_admin", "read_only_admin", "support_admin"].as_slice();
    let bases = match privilege {
        "meetings_join" if organization.kind != OrganizationKind::Partner => &["full_admin"],
        _ => all,
    };
    let no_base = grant.role == "advanced_troubleshooting" && !case.holds_any(user, organization, bases);
    no_contact_center || not_signed_in || desktop_only || no_base
}
