//! Acts: which rules of which act are broken. None broken is an allow.

mod external;
mod roles;

use remit_model::{
    OrganizationKind,
    authzen::Properties,
    directory::{Elevation, Organization, User},
};

use super::{
    elevations::{is_pending, is_running},
    holdings::Case,
    text, texts,
};

/// The one who acts, and where.
type Actor<'a> = (&'a User, &'a Organization);

/// What is wrong, or that the request cannot be read.
type Broken = Result<Vec<&'static str>, &'static str>;

/// Keeps what is said of the rules that do not hold.
fn broken<const RULES: usize>(rules: [(bool, &'static str); RULES]) -> Vec<&'static str> {
    rules.into_iter().filter(|(holds, _)| !holds).map(|(_, rule)| rule).collect()
}

/// Every property that acts read has the type that it should have, whichever act it is.
fn readable(properties: &Properties) -> Result<(), &'static str> {
    for name in ["role", "page", "elevation", "customer"] {
        text(properties, name)?;
    }
    let customers: &[&str] = if text(properties, "customer")?.is_some() { &[] } else { &["customers"] };
    for name in ["sites", "users"].iter().chain(customers) {
        texts(properties, name)?;
    }
    Ok(())
}

pub(super) fn on_person(case: Case, actor: Actor, person: &User, act: &str, properties: &Properties) -> Broken {
    readable(properties)?;
    let role = || text(properties, "role");
    let missing = "the role is missing";
    match act {
        "roles.assign" | "roles.revoke" => {
            let change = roles::Change {
                assign: act == "roles.assign",
                role: role()?.ok_or(missing)?,
                sites: texts(properties, "sites")?,
                customers: texts(properties, "customers")?,
                page: text(properties, "page")?,
            };
            Ok(roles::change(case, actor, person, &change))
        }
        "external_admins.add" => {
            Ok(external::add(case, actor, person, role()?.ok_or(missing)?, &texts(properties, "sites")?))
        }
        "external_admins.promote" => Ok(external::promote(case, actor, person, role()?)),
        "external_admins.demote" => Ok(external::demote(case, actor, person, &texts(properties, "users")?)),
        "external_admins.revoke" => Ok(external::revoke(case, actor, person)),
        _ => Err("there is no such act on a person"),
    }
}

pub(super) fn on_organization(case: Case, actor: Actor, act: &str, properties: &Properties) -> Broken {
    readable(properties)?;
    text(properties, "user")?;
    let (user, place) = actor;
    let roles_over = case.roles_over(user, place);
    let partner_full_admin_here = place.kind == OrganizationKind::Partner
        && user.organization == place.id
        && case.management_roles(user).contains(&"partner_full_admin");
    match act {
        // 180, 184
        "restricted_mode.set" => Ok(broken([(
            roles_over.contains(&"partner_full_admin") || roles_over.contains(&"partner_admin"),
            "restricted mode is set by partner full administrators and partner administrators of managed customers",
        )])),
        // 174, 4.2.6
        "support_read_only.set" => Ok(broken([
            (case.internal_full_admin(user, place), "this needs an internal full administrator"),
            (place.kind == OrganizationKind::Customer, "vendor support has access to customers only"),
        ])),
        // 142, 144
        "customers.create" => Ok(broken([(partner_full_admin_here, "this needs a partner full administrator")])),
        "customers.assign" => {
            let assigned = case.user(text(properties, "user")?.ok_or("the user is missing")?);
            let customer = case.organization(text(properties, "customer")?.ok_or("the customer is missing")?);
            // 137
            Ok(broken([
                (partner_full_admin_here, "this needs a partner full administrator"),
                (
                    assigned.is_some_and(|it| it.organization == place.id && case.holds(it, place, "partner_admin")),
                    "customers are assigned to partner administrators",
                ),
                (
                    customer.is_some_and(|it| it.managed_by.as_ref() == Some(&place.id)),
                    "the partner does not manage the customer",
                ),
            ]))
        }
        // 152, 154, 161
        "support.request" => Ok(broken([
            (
                case.may_request(user, place, case.now),
                "this needs vendor support, or advanced help desk of the managing partner, and a customer",
            ),
            (!case.has_open_request(user, place), "an earlier request is pending or running"),
        ])),
        "support.approve" | "support.deny" => {
            let (request, agent) = request(case, place, properties)?;
            // 163, 170, 4.2.5, 4.17
            Ok(broken([
                (case.internal_full_admin(user, place), "this needs an internal full administrator"),
                (user.id != request.agent, "nobody answers his own request"),
                (!case.has_running_request(user, place), "temporary access must not make more of it"),
                (is_valid(case, place, request, agent), "the request would have been refused when it was made"),
                (is_pending(request, case.now), "the request does not wait for an answer"),
            ]))
        }
        "support.end" => {
            let (request, agent) = request(case, place, properties)?;
            Ok(broken([
                (
                    user.id == request.agent || case.internal_full_admin(user, place),
                    "this needs the agent, or an internal full administrator",
                ),
                (
                    is_valid(case, place, request, agent) && is_running(request, case.now),
                    "the temporary access is not running",
                ),
            ]))
        }
        _ => Err("there is no such act on an organization"),
    }
}

fn request<'a>(
    case: Case<'a>,
    place: &Organization,
    properties: &Properties,
) -> Result<(&'a Elevation, &'a User), &'static str> {
    let id = text(properties, "elevation")?.ok_or("the elevation is missing")?;
    let found = case.document.elevations.iter().find(|it| it.id.as_str() == id && it.organization == place.id);
    let request = found.ok_or("the organization has no such request")?;
    let agent = case.user(request.agent.as_str()).ok_or("nobody knows the agent")?;
    Ok((request, agent))
}

fn is_valid(case: Case, place: &Organization, request: &Elevation, agent: &User) -> bool {
    case.valid_requests(agent, place).iter().any(|it| it.id == request.id)
}
