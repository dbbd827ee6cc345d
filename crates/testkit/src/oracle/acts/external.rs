//! `external_admins.add`, `.promote`, `.demote` and `.revoke`.

use remit_model::{
    OrganizationKind,
    directory::{Organization, User},
};

use super::{
    super::{
        holdings::{Case, contact_center_enabled},
        tables::SITE_ROLES,
    },
    Actor, broken,
    roles::control_hub_sites,
};

/// 73 to 75, 102, 104: only an internal full administrator does any of it, and only to people from outside.
fn always(case: Case, (user, place): Actor, person: &User) -> Vec<&'static str> {
    let mut all = broken([(case.internal_full_admin(user, place), "this needs an internal full administrator")]);
    all.extend(outsider(case, place, person));
    all
}

/// 67, 76, 77, 4.2.2
fn outsider(case: Case, place: &Organization, person: &User) -> Vec<&'static str> {
    let consumer = case.home(person).is_none_or(|home| home.kind == OrganizationKind::Consumer);
    broken([
        (!case.is_inside(person, place), "the person is not from outside"),
        (!consumer, "the person belongs to the consumer organization"),
    ])
}

pub(super) fn add(case: Case, actor: Actor, person: &User, role: &str, sites: &[&str]) -> Vec<&'static str> {
    let (_, place) = actor;
    let mut all = always(case, actor, person);
    all.extend(broken([
        (!case.has_joined(person, place), "the person has joined already"),
        (is_offered(case, place, person, role), "the role is not offered to people of that organization"),
        (
            !SITE_ROLES.contains(&role) || control_hub_sites(case, place, sites).is_some(),
            "a site role needs sites that are managed in Control Hub",
        ),
    ]));
    all
}

/// 97 to 101, 215, 216
fn is_offered(case: Case, place: &Organization, person: &User, role: &str) -> bool {
    if case.is_of_partner(person, place) {
        return ["external_full_admin", "provisioning_admin"].contains(&role);
    }
    match role {
        "external_full_admin" | "external_read_only_admin" => true,
        "cc_service_admin" => {
            contact_center_enabled(place)
                && !case.home(person).is_some_and(contact_center_enabled)
                && !case.is_of_partner(person, place)
        }
        _ => SITE_ROLES.contains(&role),
    }
}

/// 105; somebody who administers the contact centre cannot be full administrator too (214).
pub(super) fn promote(case: Case, actor: Actor, person: &User, role: Option<&str>) -> Vec<&'static str> {
    let (_, place) = actor;
    let promotable = ["external_full_admin", "external_read_only_admin", "provisioning_admin"];
    let mut all = always(case, actor, person);
    all.extend(broken([
        (role.is_none_or(|role| role == "external_full_admin"), "promotion is to external full administrator"),
        (case.holds_any(person, place, &promotable), "the person holds nothing that can be promoted"),
        (!case.holds(person, place, "cc_service_admin"), "the person administers the contact centre"),
    ]));
    all
}

/// 108, 109, 4.2.9: all external full administrators at once.
pub(super) fn demote(case: Case, actor: Actor, person: &User, users: &[&str]) -> Vec<&'static str> {
    let (_, place) = actor;
    let alone = [person.id.as_str()];
    let together = if users.is_empty() { &alone } else { users };
    let full_admins: Vec<&str> = case
        .document
        .users
        .iter()
        .filter(|user| case.holds(user, place, "external_full_admin"))
        .map(|user| user.id.as_str())
        .collect();
    let mut all = always(case, actor, person);
    all.extend(broken([
        (together.contains(&person.id.as_str()), "the person is not among those who are demoted"),
        (together.iter().all(|user| full_admins.contains(user)), "somebody is no external full administrator"),
        (full_admins.iter().all(|user| together.contains(user)), "an external full administrator is left out"),
    ]));
    all
}

/// 110 to 113; whoever holds something may also give it up himself (4.2.7).
pub(super) fn revoke(case: Case, actor: Actor, person: &User) -> Vec<&'static str> {
    let (user, place) = actor;
    if user.id == person.id && case.has_joined(person, place) && !case.is_inside(person, place) {
        return Vec::new();
    }
    always(case, actor, person)
}
