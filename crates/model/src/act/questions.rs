use serde_json::{Value, json};

use super::{Act, RoleChange};
use crate::{
    OrganizationId, UserId,
    authzen::{Action, Entity, EvaluationRequest, Properties},
    directory::Directory,
};

/// Questions of which one must be allowed.
pub type AnyOf = Vec<EvaluationRequest>;

/// The service that meeting sites belong to.
const MEETINGS: &str = "meetings";

/// What must be allowed for an act: of each list, one question.
#[must_use]
pub fn questions(act: &Act, actor: &UserId, organization: &OrganizationId, directory: &Directory) -> Vec<AnyOf> {
    let asker = Asker { actor, organization };
    let name = act.name();
    let one = |question| vec![vec![question]];
    match act {
        Act::AssignRole(user, change) | Act::RevokeRole(user, change) | Act::AddExternalAdmin(user, change) => {
            one(asker.on_user(name, user, role_properties(change)))
        }
        Act::PromoteExternalAdmin(user) | Act::RevokeExternalAdmin(user) => {
            one(asker.on_user(name, user, Properties::new()))
        }
        // All of them are named, and each of them must be one who can be demoted.
        Act::DemoteExternalAdmins(users) => {
            users.iter().map(|user| vec![asker.on_user(name, user, object(json!({ "users": users })))]).collect()
        }
        Act::SetRestrictedMode(_)
        | Act::SetSupportReadOnly(_)
        | Act::RequestSupport { .. }
        | Act::CreateCustomer(_) => one(asker.on_organization(name, Properties::new())),
        Act::ApproveSupport(id) | Act::DenySupport(id) | Act::EndSupport(id) => {
            one(asker.on_organization(name, object(json!({ "elevation": id }))))
        }
        Act::AssignCustomer(user, customer) => {
            one(asker.on_organization(name, object(json!({ "user": user, "customer": customer }))))
        }
        Act::AddUser(_) => one(asker.setting("users.add_modify")),
        Act::ChangeUser(user, change) => {
            let mut needed = Vec::new();
            let before = directory.user(user.as_str());
            if change.name.as_ref().is_some_and(|name| before.is_none_or(|before| before.name != *name)) {
                needed.push(vec![asker.setting("users.details")]);
            }
            if let Some(licenses) = &change.licenses {
                let held = before.map_or(&[][..], |before| &before.licenses);
                needed.extend(licences(&asker, held, licenses));
            }
            if needed.is_empty() { one(asker.setting("users.details")) } else { needed }
        }
        Act::AddSite(..) => one(asker.at("service", MEETINGS, "sites_add_delete.manage")),
        Act::RemoveSite(site) => one(asker.at("site", site.as_str(), "sites_add_delete.manage")),
    }
}

/// Whoever may change people may change their licences; contact-centre licences have a privilege of their own
/// (statement 223).
fn licences(asker: &Asker<'_>, held: &[String], wanted: &[String]) -> Vec<AnyOf> {
    let changed: Vec<&String> = held
        .iter()
        .filter(|license| !wanted.contains(license))
        .chain(wanted.iter().filter(|license| !held.contains(license)))
        .collect();
    let of_contact_center = |license: &&&String| license.starts_with("cc_");
    let mut needed = Vec::new();
    if changed.iter().any(|license| !of_contact_center(&license)) {
        needed.push(vec![asker.setting("users.services")]);
    }
    if changed.iter().any(|license| of_contact_center(&license)) {
        needed.push(vec![asker.setting("cc_licenses.cc_licenses"), asker.setting("users.services")]);
    }
    needed
}

struct Asker<'a> {
    actor: &'a UserId,
    organization: &'a OrganizationId,
}

impl Asker<'_> {
    fn on_user(&self, action: &str, user: &UserId, properties: Properties) -> EvaluationRequest {
        self.ask(Action { name: action.into(), properties }, "user", user.as_str(), true)
    }

    fn on_organization(&self, action: &str, properties: Properties) -> EvaluationRequest {
        self.ask(Action { name: action.into(), properties }, "organization", self.organization.as_str(), false)
    }

    fn setting(&self, setting: &str) -> EvaluationRequest {
        self.at("setting", setting, "manage")
    }

    fn at(&self, kind: &str, id: &str, action: &str) -> EvaluationRequest {
        self.ask(Action { name: action.into(), properties: Properties::new() }, kind, id, true)
    }

    fn ask(&self, action: Action, kind: &str, id: &str, within: bool) -> EvaluationRequest {
        let properties = if within { object(json!({ "organization": self.organization })) } else { Properties::new() };
        EvaluationRequest {
            subject: Entity { kind: "user".into(), id: self.actor.to_string(), properties: Properties::new() },
            action,
            resource: Entity { kind: kind.into(), id: id.into(), properties },
            context: Properties::new(),
        }
    }
}

fn role_properties(change: &RoleChange) -> Properties {
    let mut properties = object(json!({ "role": change.role }));
    if !change.sites.is_empty() {
        properties.insert("sites".into(), json!(change.sites));
    }
    if !change.customers.is_empty() {
        properties.insert("customers".into(), json!(change.customers));
    }
    if let Some(page) = &change.page {
        properties.insert("page".into(), json!(page));
    }
    properties
}

fn object(value: Value) -> Properties {
    match value {
        Value::Object(object) => object,
        _ => Properties::new(),
    }
}
