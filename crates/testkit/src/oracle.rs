//! The naive oracle: what `shared/domain/roles.md` and sections 4.1 and 4.2 of `shared/design.md` say, read once more.
//!
//! It shares nothing with the evaluator. It takes the raw directory document and the raw AuthZEN request, keeps the
//! tables as tables, and loops over everything. Numbers in comments are statements of section 3 of `roles.md`; `4.2.n`
//! is a point of the design.

mod access;
mod acts;
mod elevations;
mod holdings;
pub(crate) mod tables;

use remit_model::{
    Instant, Level, OrganizationKind, ServiceId,
    authzen::{EvaluationRequest, Properties},
    directory::{Document, Organization, User},
};
use serde_json::Value;

use access::{Place, Temporary};
use holdings::Case;

/// What the oracle says of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Allow or deny.
    pub allowed: bool,
    /// The level that the subject has; absent for acts and for requests that cannot be read.
    pub level: Option<Level>,
    /// For a refused act or a request that cannot be read: what is wrong, in words for people.
    pub broken: Vec<&'static str>,
}

impl Verdict {
    fn level(has: Level, asked: Level) -> Self {
        Self { allowed: has >= asked, level: Some(has), broken: Vec::new() }
    }

    fn act(broken: Vec<&'static str>) -> Self {
        Self { allowed: broken.is_empty(), level: None, broken }
    }

    fn unreadable(why: &'static str) -> Self {
        Self { allowed: false, level: None, broken: vec![why] }
    }
}

/// Decides a request at a moment, from the document alone.
#[must_use]
pub fn decide(document: &Document, asked: &EvaluationRequest, now: Instant) -> Verdict {
    answer(Case { document, now }, asked).unwrap_or_else(Verdict::unreadable)
}

/// The table of section 5 of the design: what each type of resource is asked about.
fn answer(case: Case, asked: &EvaluationRequest) -> Result<Verdict, &'static str> {
    if asked.subject.kind != "user" {
        return Err("subjects are users");
    }
    let action = asked.action.name.as_str();
    let resource = &asked.resource;
    let organization = match resource.kind.as_str() {
        "organization" => resource.id.as_str(),
        _ => text(&resource.properties, "organization")?.ok_or("the organization is missing")?,
    };
    let both = case.user(&asked.subject.id).zip(case.organization(organization));
    let privilege = |place: Result<Place, &'static str>| {
        let (privilege, level) = privilege_and_level(action)?;
        let has = match (both, place) {
            (Some((user, organization)), Ok(place)) => {
                access::level(case, user, organization, privilege, place, Temporary::Counts)
            }
            _ => Level::None,
        };
        Ok(Verdict::level(has, level))
    };
    match resource.kind.as_str() {
        "organization" if privilege_and_level(action).is_ok() => privilege(Ok(Place::Organization)),
        "site" => privilege(site(case, &resource.id, organization)),
        "service" => privilege(service(&resource.id)),
        "setting" => {
            let level = level_named(action).ok_or("settings are viewed and managed")?;
            let place = match (text(&resource.properties, "site")?, text(&resource.properties, "service")?) {
                (Some(id), _) => site(case, id, organization),
                (None, Some(id)) => service(id),
                (None, None) => Ok(Place::Organization),
            };
            let has = match (both, place) {
                (Some((user, organization)), Ok(place)) => {
                    access::setting_level(case, user, organization, &resource.id, place)
                }
                _ => Level::None,
            };
            Ok(Verdict::level(has, level))
        }
        "organization" => on(both, |act| acts::on_organization(case, act, action, &asked.action.properties)),
        "user" => {
            let person = case.user(&resource.id).ok_or("nobody knows the person");
            on(both, |act| acts::on_person(case, act, person?, action, &asked.action.properties))
        }
        _ => Err("nothing is known about such resources"),
    }
}

/// Consumer organizations have no administrators, and so no acts (4.2.14).
fn on<'a>(
    both: Option<(&'a User, &'a Organization)>,
    decide: impl FnOnce((&'a User, &'a Organization)) -> Result<Vec<&'static str>, &'static str>,
) -> Result<Verdict, &'static str> {
    let (actor, organization) = both.ok_or("nobody knows the subject or the organization")?;
    if organization.kind == OrganizationKind::Consumer {
        return Err("consumer organizations have no administrators");
    }
    Ok(decide((actor, organization)).map_or_else(|why| Verdict::act(vec![why]), Verdict::act))
}

/// An unknown site of the organization is denied whoever asks.
fn site<'a>(case: Case<'a>, id: &str, organization: &str) -> Result<Place<'a>, &'static str> {
    case.site(id, organization).map(Place::Site).ok_or("the organization has no such site")
}

/// Any service may be asked about, also one that nobody sold (4.2.1).
fn service(id: &str) -> Result<Place<'_>, &'static str> {
    ServiceId::new(id).map(|_| Place::Service(id)).map_err(|_| "this is no service id")
}

fn privilege_and_level(action: &str) -> Result<(&str, Level), &'static str> {
    let (privilege, level) = action.rsplit_once('.').ok_or("the action names no level")?;
    Ok((privilege, level_named(level).ok_or("the action names no level")?))
}

fn level_named(name: &str) -> Option<Level> {
    match name {
        "view" => Some(Level::View),
        "manage" => Some(Level::Manage),
        _ => None,
    }
}

/// A property that is a text, or is not there. Anything else cannot be read, and is denied.
fn text<'a>(properties: &'a Properties, name: &str) -> Result<Option<&'a str>, &'static str> {
    match properties.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err("a property that should be a text is something else"),
    }
}

/// A property that is a list of texts; an absent one is an empty list.
fn texts<'a>(properties: &'a Properties, name: &str) -> Result<Vec<&'a str>, &'static str> {
    let wrong = "a property that should be a list of texts is something else";
    match properties.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(items)) => items.iter().map(|item| item.as_str().ok_or(wrong)).collect(),
        Some(_) => Err(wrong),
    }
}
