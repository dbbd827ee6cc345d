//! `roles.assign` and `roles.revoke`.

use remit_model::{
    Level, ManagedIn, OrganizationKind,
    directory::{Organization, Site, User},
};

use super::{
    super::{
        access::{Place, Temporary, level},
        holdings::{Case, contact_center_enabled},
        tables::{MANAGEMENT_ROLES, ORGANIZATION_ROLES, OTHER_ROLES, SITE_ROLES},
    },
    Actor, broken,
};

/// What is to change.
pub(super) struct Change<'a> {
    pub(super) assign: bool,
    pub(super) role: &'a str,
    pub(super) sites: Vec<&'a str>,
    pub(super) customers: Vec<&'a str>,
    pub(super) page: Option<&'a str>,
}

/// Contact-centre service, full and read-only administrator exclude each other (214).
const FULL_AND_READ_ONLY: [&str; 4] =
    ["full_admin", "external_full_admin", "read_only_admin", "external_read_only_admin"];

/// The roles that a partner full administrator gives in his own organization, besides those over customers (125).
const GIVEN_BY_PARTNER_FULL_ADMIN: [&str; 6] =
    ["full_admin", "read_only_admin", "support_admin", "user_device_admin", "device_admin", "compliance_officer"];

/// All rules that a change of roles breaks.
pub(super) fn change(case: Case, actor: Actor, person: &User, change: &Change) -> Vec<&'static str> {
    let (user, place) = actor;
    let role = change.role;
    // 4.2.7: giving up one's own role is allowed to everybody.
    if !change.assign && user.id == person.id && case.holds(person, place, role) {
        let named = !SITE_ROLES.contains(&role) || !change.sites.is_empty();
        return broken([(named, "a site role needs sites")]);
    }
    let known = [&ORGANIZATION_ROLES[..], &MANAGEMENT_ROLES, &SITE_ROLES, &OTHER_ROLES].concat().contains(&role);
    let sites = control_hub_sites(case, place, &change.sites);
    let site_role = SITE_ROLES.contains(&role);
    let mut all = broken([
        (known, "there is no such role"),
        (
            can_hold(case, place, person, role) || takes_back(case, actor, person, change),
            "the person cannot hold it here",
        ),
        (authority(case, actor, person, change), "no role of the one who acts lets him do this"),
        (is_offered_on(change.page, role), "this page does not offer the role"),
        // 39, 40, 4.2.8
        (!site_role || sites.is_some(), "a site role needs sites that are managed in Control Hub"),
        (
            // 47, 50
            !site_role || sites.is_none_or(|sites| sites.iter().all(|site| administers(case, actor, site))),
            "the one who acts does not administer the sites",
        ),
        (
            role != "partner_admin" || change.customers.iter().all(|id| is_managed_by(case, id, place)),
            "the partner does not manage the customer",
        ),
    ]);
    if change.assign {
        all.extend(recipient(case, actor, person, role));
    }
    all
}

/// Who may change which role of whom: one of these rules must hold.
fn authority(case: Case, actor: Actor, person: &User, change: &Change) -> bool {
    let (user, place) = actor;
    let role = change.role;
    let own = ORGANIZATION_ROLES.contains(&role);
    let management = MANAGEMENT_ROLES.contains(&role);
    let site = SITE_ROLES.contains(&role);
    let contact_center = role == "cc_service_admin";
    let at_home = person.organization == place.id;
    let outsider = !at_home && case.has_joined(person, place);
    let set_up = !at_home && case.set_up_full_admin(person, place) && role == "full_admin";

    let in_partner = place.kind == OrganizationKind::Partner;
    let over = case.roles_over(user, place);
    let over_customer = over.contains(&"partner_full_admin") || over.contains(&"partner_admin");
    let partner_full_admin =
        in_partner && user.organization == place.id && case.holds(user, place, "partner_full_admin");
    let service_admin = case.holds(user, place, "cc_service_admin");
    let from_outside = !case.is_inside(user, place);

    // 4, 5, 10, 29, 125, 217
    let full_admin = case.internal_full_admin(user, place)
        && (own && (at_home || set_up)
            || (contact_center || site) && (at_home || outsider)
            || in_partner && management && at_home);
    // 71, 221, 244, 4.8
    let external =
        case.external_full_admin(user, place) && (own && (at_home || set_up) || (contact_center || site) && at_home);
    // 139, 4.2.13
    let partner =
        over_customer && (own && role != "advanced_troubleshooting" && (at_home || set_up) || site && at_home);
    // 125, 126, 4.22
    let given = GIVEN_BY_PARTNER_FULL_ADMIN.contains(&role);
    let partner_at_home = partner_full_admin && (given && (at_home || set_up) || management && at_home);
    // 218 to 220, 226, 237
    let service = service_admin
        && contact_center
        && (at_home || outsider && !from_outside)
        && !(from_outside && case.is_of_partner(user, place));
    // 47
    let site_admin = case.holds(user, place, "site_admin") && site && at_home;

    full_admin
        || external
        || partner
        || partner_at_home
        || service
        || site_admin
        || takes_back(case, actor, person, change)
}

/// The partner's way back (114 to 116, 4.2.3): provisioning for oneself, while there is an active sales relation.
fn takes_back(case: Case, (user, place): Actor, person: &User, change: &Change) -> bool {
    let sells = place.subscriptions.iter().any(|it| it.active && it.partner == user.organization);
    change.assign
        && change.role == "provisioning_admin"
        && user.id == person.id
        && user.organization != place.id
        && sells
        && !case.management_roles(user).is_empty()
}

/// What the person could hold in this organization through `roles.*` (4.2.2, 4.2.8, 132, 146).
fn can_hold(case: Case, place: &Organization, person: &User, role: &str) -> bool {
    let at_home = person.organization == place.id;
    match role {
        "full_admin" => at_home || case.set_up_full_admin(person, place),
        _ if ORGANIZATION_ROLES.contains(&role) => at_home,
        _ if MANAGEMENT_ROLES.contains(&role) => at_home && place.kind == OrganizationKind::Partner,
        _ if SITE_ROLES.contains(&role) || role == "cc_service_admin" => at_home || case.has_joined(person, place),
        _ => false,
    }
}

/// Rules for the one who receives a role. They do not stand in the way of taking it from him.
fn recipient(case: Case, (user, place): Actor, person: &User, role: &str) -> Vec<&'static str> {
    let troubleshooting = role == "advanced_troubleshooting";
    let service = role == "cc_service_admin";
    let home_has_contact_center =
        person.organization != place.id && case.home(person).is_some_and(contact_center_enabled);
    broken([
        // 24 to 27
        (
            !troubleshooting || case.holds_any(person, place, &["full_admin", "read_only_admin", "support_admin"]),
            "advanced troubleshooting needs a base role",
        ),
        // 28
        (!troubleshooting || user.id != person.id, "nobody assigns himself advanced troubleshooting"),
        (!service || contact_center_enabled(place), "there is no contact centre"),
        // 215, 216
        (!service || !case.is_of_partner(person, place), "the person belongs to a provisioning partner"),
        (!service || !home_has_contact_center, "the person's own organization has a contact centre"),
        // 214
        (
            !service || !case.holds_any(person, place, &FULL_AND_READ_ONLY),
            "the person is full or read-only administrator",
        ),
        (
            !FULL_AND_READ_ONLY.contains(&role) || !case.holds(person, place, "cc_service_admin"),
            "the person is contact-centre service administrator",
        ),
    ])
}

/// 131: the Administrators view of Partner Hub offers three roles; no other page limits them.
fn is_offered_on(page: Option<&str>, role: &str) -> bool {
    match page {
        None => true,
        Some("partner_hub_administrators") => {
            ["partner_full_admin", "partner_admin", "partner_read_only_admin"].contains(&role)
        }
        Some(_) => false,
    }
}

/// The named sites, when there are some and all are Control Hub managed sites of the organization.
pub(super) fn control_hub_sites<'a>(case: Case<'a>, place: &Organization, ids: &[&str]) -> Option<Vec<&'a Site>> {
    let site = |id: &&str| case.site(id, place.id.as_str()).filter(|it| it.managed_in == ManagedIn::ControlHub);
    let sites: Option<Vec<_>> = ids.iter().map(site).collect();
    sites.filter(|sites| !sites.is_empty())
}

fn administers(case: Case, (user, place): Actor, site: &Site) -> bool {
    level(case, user, place, "site_roles", Place::Site(site), Temporary::Ignored) == Level::Manage
}

fn is_managed_by(case: Case, customer: &str, partner: &Organization) -> bool {
    case.organization(customer).is_some_and(|it| it.managed_by.as_ref() == Some(&partner.id))
}
