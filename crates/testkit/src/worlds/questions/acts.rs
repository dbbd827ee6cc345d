use remit_model::{OrganizationKind, authzen::EvaluationRequest, directory::Assignment};
use serde_json::json;

use super::{Asking, Pair, request, within};
use crate::oracle::tables::{MANAGEMENT_ROLES, ORGANIZATION_ROLES, OTHER_ROLES, SITE_ROLES};

/// Roles whose holders may change roles of others.
const GIVERS: [&str; 6] =
    ["full_admin", "external_full_admin", "partner_full_admin", "partner_admin", "cc_service_admin", "site_admin"];

impl<'a> Asking<'a> {
    pub(super) fn on_roles(&mut self) -> EvaluationRequest {
        let actor = if self.tape.chance(80) { self.holder_of(&GIVERS) } else { self.pair() };
        let place = actor.organization;
        let outside = |it: &&Assignment| !self.is_home(it.user.as_str(), place);
        let outside: Vec<_> = self.assigned_in(place).filter(outside).map(|it| it.user.as_str()).collect();
        let far = self.tape.chance(20).then(|| self.tape.pick(&outside).copied()).flatten();
        let person = far.unwrap_or_else(|| self.person(&actor));
        let assign = self.tape.chance(60);
        let role = match self.tape.below(100) {
            0..70 if far.is_some() => self.tape.choose("cc_service_admin", &["cc_service_admin", "site_admin"]),
            0..30 => self.held_by(person, actor.organization).unwrap_or("full_admin"),
            30..55 => self.tape.choose("device_admin", &ORGANIZATION_ROLES),
            55..62 => "advanced_troubleshooting",
            62..74 => self.tape.choose("site_admin", &SITE_ROLES[1..]),
            74..85 => "cc_service_admin",
            85..92 => self.tape.choose("partner_admin", &MANAGEMENT_ROLES),
            92..95 => "provisioning_admin",
            95..99 => self.tape.choose("provisioning_admin", &OTHER_ROLES),
            _ => "no_such_role",
        };
        let back = self.tape.chance(8);
        let (person, role) = if back { (actor.user, "provisioning_admin") } else { (person, role) };
        let action = if assign || back { "roles.assign" } else { "roles.revoke" };
        let mut asked = within(request(actor.user, action, "user", person), actor.organization);
        self.name_role(&mut asked, role, actor.organization);
        if self.tape.chance(if MANAGEMENT_ROLES.contains(&role) { 30 } else { 3 }) {
            let page = if self.tape.chance(80) { "partner_hub_administrators" } else { "users" };
            asked.action.properties.insert("page".into(), page.into());
        }
        asked
    }

    pub(super) fn on_external_admins(&mut self) -> EvaluationRequest {
        let action = self.tape.choose(
            "external_admins.add",
            &["external_admins.promote", "external_admins.demote", "external_admins.revoke"],
        );
        let roles: &[&str] = match action {
            "external_admins.promote" => &["external_full_admin", "external_read_only_admin", "provisioning_admin"],
            "external_admins.demote" => &["external_full_admin"],
            _ => &[],
        };
        let outside = |it: &&Assignment| !self.is_home(it.user.as_str(), it.organization.as_str());
        let joined: Vec<_> = self.document.assignments.iter().filter(outside).collect();
        let fitting = joined.iter().filter(|it| roles.is_empty() || roles.contains(&it.role.as_str()));
        let places: Vec<_> = fitting.map(|it| it.organization.as_str()).collect();
        let admins: Vec<_> =
            self.holders(&["full_admin"]).into_iter().filter(|it| places.contains(&it.organization)).collect();
        let actor = match self.tape.below(100) {
            0..75 => self.one_of(admins),
            75..90 => self.holder_of(&["full_admin"]),
            _ => self.pair(),
        };
        let place = actor.organization;
        let joined: Vec<_> = joined.into_iter().filter(|it| it.organization.as_str() == place).collect();
        let fitting: Vec<_> =
            joined.iter().filter(|it| roles.is_empty() || roles.contains(&it.role.as_str())).collect();
        let outside = self.users(|user| user.organization.as_str() != place);
        let plain = self.tape.chance(60);
        let full: Vec<_> = joined
            .iter()
            .filter(|it| it.role.as_str() == "external_full_admin")
            .filter(|it| !plain || it.assigned_at.is_none() && it.expires_at.is_none())
            .map(|it| it.user.as_str())
            .collect();
        let person = match self.tape.below(100) {
            0..80 if action == "external_admins.demote" => self.tape.pick(&full).copied(),
            0..85 if action != "external_admins.add" => self.tape.pick(&fitting).map(|it| it.user.as_str()),
            0..95 => self.tape.pick(&outside).copied(),
            _ => None,
        };
        let person = person.unwrap_or_else(|| self.person(&actor));
        let user = if action == "external_admins.revoke" && self.tape.chance(25) { person } else { actor.user };
        let mut asked = within(request(user, action, "user", person), place);
        match action {
            "external_admins.add" => {
                let role = match self.tape.below(100) {
                    0..35 => "external_full_admin",
                    35..60 => "provisioning_admin",
                    60..72 => "external_read_only_admin",
                    72..82 => "cc_service_admin",
                    82..94 => self.tape.choose("site_admin", &SITE_ROLES[1..]),
                    _ => self.tape.choose("full_admin", &OTHER_ROLES),
                };
                self.name_role(&mut asked, role, place);
            }
            "external_admins.promote" if self.tape.chance(60) => {
                let role = if self.tape.chance(85) { "external_full_admin" } else { "external_read_only_admin" };
                asked.action.properties.insert("role".into(), role.into());
            }
            "external_admins.demote" => {
                let together = match self.tape.below(100) {
                    0..55 => Some(full),
                    55..70 => Some(self.tape.some(&full, 60)),
                    70..75 => Some(vec![actor.user, person]),
                    _ => None,
                };
                if let Some(users) = together.filter(|users| !users.is_empty()) {
                    asked.action.properties.insert("users".into(), json!(users));
                }
            }
            _ => {}
        }
        asked
    }

    pub(super) fn on_support(&mut self) -> EvaluationRequest {
        let action = self.tape.choose(
            "support.approve",
            &["support.approve", "support.deny", "support.end", "support.end", "support.request"],
        );
        let answered = action == "support.end";
        let all: Vec<_> = self.document.elevations.iter().collect();
        let admins = self.holders(&["full_admin"]);
        let likely: Vec<_> = all
            .iter()
            .filter(|it| it.decision.is_some() == answered)
            .filter(|it| admins.iter().any(|admin| admin.organization == it.organization.as_str()))
            .copied()
            .collect();
        let elevation = if self.tape.chance(75) { self.tape.pick(&likely) } else { self.tape.pick(&all) };
        let Some(elevation) = elevation.copied().filter(|_| !self.tape.chance(25)) else {
            let vendors = self.users(|user| user.vendor_support == Some(true));
            let mut actor = if self.tape.chance(50) { self.holder_of(&["help_desk_advanced"]) } else { self.pair() };
            if self.tape.chance(40) {
                actor.user = self.tape.pick(&vendors).copied().unwrap_or(actor.user);
            }
            return request(actor.user, "support.request", "organization", actor.organization);
        };
        let place = elevation.organization.as_str();
        let user = match self.tape.below(100) {
            0..75 => self.holder_in(&["full_admin"], place).user,
            75..90 => elevation.agent.as_str(),
            _ => self.pair().user,
        };
        let elsewhere = self.tape.chance(4);
        let place = if elsewhere { self.pair().organization } else { place };
        let mut asked = request(user, action, "organization", place);
        if !self.tape.chance(3) {
            let id = if self.tape.chance(3) { "el-none" } else { elevation.id.as_str() };
            asked.action.properties.insert("elevation".into(), id.into());
        }
        asked
    }

    pub(super) fn on_other_acts(&mut self) -> EvaluationRequest {
        let action = self.tape.choose(
            "restricted_mode.set",
            &["support_read_only.set", "customers.create", "customers.assign", "customers.assign", "no.such"],
        );
        let roles: &[&str] = match action {
            "restricted_mode.set" => &["partner_full_admin", "partner_admin"],
            "support_read_only.set" => &["full_admin"],
            _ => &["partner_full_admin"],
        };
        let kind = match action {
            "customers.create" | "customers.assign" => OrganizationKind::Partner,
            _ => OrganizationKind::Customer,
        };
        let places: Vec<_> = self.document.organizations.iter().filter(|it| it.kind == kind).collect();
        let with_admins: Vec<_> = places
            .iter()
            .filter(|it| self.assigned_in(it.id.as_str()).any(|it| it.role.as_str() == "partner_admin"))
            .copied()
            .collect();
        let places = if with_admins.is_empty() { places } else { with_admins };
        let place = self.tape.pick(&places).map(|it| it.id.as_str()).filter(|_| !self.tape.chance(12));
        let actor = match place {
            Some(place) => self.holder_in(roles, place),
            None => self.pair(),
        };
        let mut asked = request(actor.user, action, "organization", actor.organization);
        if action == "customers.assign" {
            let admins: Vec<_> =
                self.assigned_in(actor.organization).filter(|it| it.role.as_str() == "partner_admin").collect();
            let admin = self.tape.pick(&admins).map(|it| it.user.as_str()).filter(|_| !self.tape.chance(10));
            let user = admin.unwrap_or_else(|| self.pair().user);
            asked.action.properties.insert("user".into(), user.into());
            let managed = self.managed_by(actor.organization);
            let customer = self.tape.pick(&managed).copied().filter(|_| !self.tape.chance(15));
            let customer = customer.unwrap_or_else(|| self.pair().organization);
            asked.action.properties.insert("customer".into(), customer.into());
        }
        asked
    }

    fn assigned_in(&self, place: &'a str) -> impl Iterator<Item = &'a Assignment> + use<'a> {
        self.document.assignments.iter().filter(move |it| it.organization.as_str() == place)
    }

    fn is_home(&self, user: &str, place: &str) -> bool {
        self.document.users.iter().any(|it| it.id.as_str() == user && it.organization.as_str() == place)
    }

    fn held_by(&mut self, person: &str, place: &'a str) -> Option<&'a str> {
        let held: Vec<_> = self.assigned_in(place).filter(|it| it.user.as_str() == person).collect();
        self.tape.pick(&held).map(|it| it.role.as_str())
    }

    /// Somebody who was given one of these roles, where it reaches.
    pub(super) fn holder_of(&mut self, roles: &[&str]) -> Pair<'a> {
        let pairs = self.holders(roles);
        self.one_of(pairs)
    }

    /// Somebody who was given one of these roles, and reaches this organization with it.
    fn holder_in(&mut self, roles: &[&str], place: &'a str) -> Pair<'a> {
        let mut pairs = self.holders(roles);
        pairs.retain(|it| it.organization == place);
        Pair { organization: place, ..self.one_of(pairs) }
    }

    fn one_of(&mut self, mut pairs: Vec<Pair<'a>>) -> Pair<'a> {
        let index = self.tape.below(pairs.len());
        if index < pairs.len() { pairs.swap_remove(index) } else { self.pair() }
    }

    /// Everybody who was given one of these roles; whoever set something up counts as its full administrator.
    fn holders(&self, roles: &[&str]) -> Vec<Pair<'a>> {
        let document = self.document;
        let mut pairs = Vec::new();
        for it in document.assignments.iter().filter(|it| roles.contains(&it.role.as_str())) {
            let pair = |organization| Pair { user: it.user.as_str(), organization, role: it.role.as_str() };
            pairs.push(pair(it.organization.as_str()));
            if MANAGEMENT_ROLES.contains(&it.role.as_str()) {
                pairs.extend(self.managed_by(it.organization.as_str()).into_iter().map(pair));
            }
        }
        for it in document.organizations.iter().filter(|_| roles.contains(&"full_admin")) {
            let by = it.set_up.as_ref().filter(|set_up| set_up.new).map(|set_up| set_up.by.as_str());
            pairs.extend(by.map(|user| Pair { user, organization: it.id.as_str(), role: "full_admin" }));
        }
        pairs
    }

    /// The person that an act is about.
    fn person(&mut self, actor: &Pair<'a>) -> &'a str {
        let place = actor.organization;
        let home = self.users(|user| user.organization.as_str() == place);
        let assigned: Vec<_> = self.assigned_in(place).map(|it| it.user.as_str()).collect();
        let anybody = self.users(|_| true);
        let found = match self.tape.below(100) {
            0..50 => self.tape.pick(&home),
            50..78 => self.tape.pick(&assigned),
            78..88 => Some(&actor.user),
            _ => None,
        };
        let anybody = self.tape.pick(&anybody).filter(|_| !self.tape.chance(5));
        found.or(anybody).copied().unwrap_or("nobody@nowhere.example")
    }

    fn name_role(&mut self, asked: &mut EvaluationRequest, role: &str, place: &str) {
        let properties = &mut asked.action.properties;
        if !self.tape.chance(2) {
            properties.insert("role".into(), role.into());
        }
        if self.tape.chance(if SITE_ROLES.contains(&role) { 93 } else { 3 }) {
            let here: Vec<_> = self.document.sites.iter().filter(|it| it.organization.as_str() == place).collect();
            let mut sites = self.tape.some(&here, 60);
            if self.tape.chance(6) {
                sites.extend(self.tape.pick(&self.document.sites));
            }
            let mut sites: Vec<_> = sites.iter().map(|it| it.id.to_string()).collect();
            if self.tape.chance(4) {
                sites.push("nowhere.example".into());
            }
            properties.insert("sites".into(), json!(sites));
        }
        if self.tape.chance(if role == "partner_admin" { 60 } else { 2 }) {
            let all: Vec<_> = self.document.organizations.iter().map(|it| it.id.as_str()).collect();
            let managed = self.managed_by(place);
            let from = if self.tape.chance(15) { &all } else { &managed };
            let customers = self.tape.some(from, 40);
            self.insert_customers(asked, &customers);
        }
    }

    fn insert_customers(&mut self, asked: &mut EvaluationRequest, customers: &[&str]) {
        asked.action.properties.insert("customers".into(), json!(customers));
    }
}
