//! Questions about a directory, most of them about pairs that have something to do with each other.

mod acts;

use remit_model::{
    authzen::{Action, Entity, EvaluationRequest, Properties},
    directory::{Document, Organization, User},
};
use serde_json::{Value, json};

use super::{directory::SERVICES, tape::Tape};
use crate::oracle::tables::{MANAGEMENT_ROLES, SITE_ROWS, given_by, privileges, settings};

pub(super) fn ask(document: &Document, tapes: &[Tape]) -> Vec<EvaluationRequest> {
    tapes.iter().map(|tape| Asking { document, tape: tape.clone() }.question()).collect()
}

struct Asking<'a> {
    document: &'a Document,
    tape: Tape,
}

/// Who asks, where, and a role that is in play between the two.
struct Pair<'a> {
    user: &'a str,
    organization: &'a str,
    role: &'a str,
}

fn request(user: &str, action: &str, kind: &str, id: &str) -> EvaluationRequest {
    EvaluationRequest {
        subject: Entity { kind: "user".into(), id: user.into(), properties: Properties::new() },
        action: Action { name: action.into(), properties: Properties::new() },
        resource: Entity { kind: kind.into(), id: id.into(), properties: Properties::new() },
        context: Properties::new(),
    }
}

fn within(mut request: EvaluationRequest, organization: &str) -> EvaluationRequest {
    request.resource.properties.insert("organization".into(), organization.into());
    request
}

impl<'a> Asking<'a> {
    fn question(mut self) -> EvaluationRequest {
        let mut asked = match self.tape.below(100) {
            0..26 => self.on_organization(),
            26..40 => self.on_site(),
            40..50 => self.on_service(),
            50..66 => self.on_setting(),
            66..79 => self.on_roles(),
            79..87 => self.on_external_admins(),
            87..95 => self.on_support(),
            _ => self.on_other_acts(),
        };
        if self.tape.chance(4) {
            self.spoil(&mut asked);
        }
        asked
    }

    fn on_organization(&mut self) -> EvaluationRequest {
        let pair = self.pair();
        let action = self.privilege_action(&pair, &[]);
        request(pair.user, &action, "organization", pair.organization)
    }

    fn on_site(&mut self) -> EvaluationRequest {
        let pair = self.pair();
        let action =
            self.privilege_action(&pair, &[&SITE_ROWS[..], &["sites_add_delete", "sites_add_delete"]].concat());
        let site = self.site(pair.organization);
        within(request(pair.user, &action, "site", &site), pair.organization)
    }

    fn on_service(&mut self) -> EvaluationRequest {
        let pair = self.pair();
        let action = self.privilege_action(&pair, &["licenses", "orders", "sites_add_delete"]);
        let service = self.service();
        within(request(pair.user, &action, "service", &service), pair.organization)
    }

    fn on_setting(&mut self) -> EvaluationRequest {
        let pair = self.pair();
        let level = self.level();
        let all = settings();
        let given = given_by(pair.role);
        let likely: Vec<_> = all.iter().filter(|(_, privilege)| given.contains(privilege)).collect();
        let setting = match self.tape.below(100) {
            0..45 => self.tape.pick(all.get(..20).unwrap_or_default()),
            45..52 => all.iter().find(|(setting, _)| setting == "contact_center.setup"),
            52..80 => self.tape.pick(&likely).copied(),
            _ => self.tape.pick(&all),
        };
        let (setting, privilege) =
            setting.map_or(("no.such", ""), |(setting, privilege)| (setting.as_str(), *privilege));
        let mut asked = within(request(pair.user, level, "setting", setting), pair.organization);
        let divided = SITE_ROWS.contains(&privilege) || privilege == "sites_add_delete";
        if self.tape.chance(if divided { 85 } else { 3 }) {
            asked.resource.properties.insert("site".into(), self.site(pair.organization).into());
        } else if self.tape.chance(if ["licenses", "orders"].contains(&privilege) { 70 } else { 2 }) {
            asked.resource.properties.insert("service".into(), self.service().into());
        }
        asked
    }

    fn level(&mut self) -> &'static str {
        self.tape.choose("view", &["manage"])
    }

    fn privilege_action(&mut self, pair: &Pair, mostly: &[&'static str]) -> String {
        let given = given_by(pair.role);
        let both: Vec<_> = given.iter().filter(|it| mostly.contains(it)).copied().collect();
        let likely = if both.is_empty() && !mostly.is_empty() { mostly } else { &given };
        let privilege = match self.tape.below(100) {
            0..45 if !both.is_empty() => self.tape.pick(&both).copied(),
            0..85 if !mostly.is_empty() => self.tape.pick(mostly).copied(),
            0..75 => self.tape.pick(likely).copied(),
            98.. => Some("no_such"),
            _ => self.tape.pick(&privileges()).copied(),
        };
        format!("{}.{}", privilege.unwrap_or("users"), self.level())
    }

    fn pair(&mut self) -> Pair<'a> {
        let document = self.document;
        let anybody = self.tape.pick(&document.users).map_or("nobody@nowhere.example", |it| it.id.as_str());
        let anywhere = self.tape.pick(&document.organizations).map_or("nowhere", |it| it.id.as_str());
        let any = Pair { user: anybody, organization: anywhere, role: "full_admin" };
        let found = match self.tape.below(100) {
            0..66 => self.tape.pick(&document.assignments).map(|it| {
                let managed = self.managed_by(it.organization.as_str());
                let over = MANAGEMENT_ROLES.contains(&it.role.as_str()) && !managed.is_empty() && self.tape.chance(70);
                let listed: Vec<_> = it.customers.iter().flatten().map(|it| it.as_str()).collect();
                let customer = if self.tape.chance(60) { self.tape.pick(&listed) } else { self.tape.pick(&managed) };
                let place = customer.copied().filter(|_| over).unwrap_or(it.organization.as_str());
                Pair { user: it.user.as_str(), organization: place, role: it.role.as_str() }
            }),
            66..74 => {
                let set_up: Vec<_> =
                    document.organizations.iter().filter_map(|it| Some((it, it.set_up.as_ref()?))).collect();
                self.tape.pick(&set_up).map(|(place, it)| Pair {
                    user: it.by.as_str(),
                    organization: place.id.as_str(),
                    role: if it.new { "full_admin" } else { "provisioning_admin" },
                })
            }
            74..87 => self.tape.pick(&document.elevations).map(|it| Pair {
                user: it.agent.as_str(),
                organization: it.organization.as_str(),
                role: self.tape.choose("full_admin", &["help_desk_advanced"]),
            }),
            87..91 => {
                let vendors: Vec<_> = document.users.iter().filter(|it| it.vendor_support == Some(true)).collect();
                self.tape.pick(&vendors).map(|it| Pair { user: it.id.as_str(), role: "read_only_admin", ..any })
            }
            91..95 => {
                let supervisors: Vec<_> = document.users.iter().filter(|it| !it.profiles.is_empty()).collect();
                self.tape.pick(&supervisors).map(|it| Pair {
                    user: it.id.as_str(),
                    organization: it.organization.as_str(),
                    role: "cc_supervisor",
                })
            }
            _ => None,
        };
        match self.tape.below(100) {
            97 => Pair { user: "nobody@nowhere.example", ..any },
            98 => Pair { organization: "nowhere", ..any },
            _ => found.unwrap_or(any),
        }
    }

    fn site(&mut self, organization: &str) -> String {
        let all = &self.document.sites;
        let here: Vec<_> = all.iter().filter(|it| it.organization.as_str() == organization).collect();
        match self.tape.below(100) {
            0..90 if !here.is_empty() => self.tape.pick(&here).map(|it| it.id.to_string()),
            90..96 => self.tape.pick(all).map(|it| it.id.to_string()),
            _ => None,
        }
        .unwrap_or_else(|| "nowhere.example".into())
    }

    fn service(&mut self) -> String {
        self.tape.choose(SERVICES[0], &[SERVICES[1], SERVICES[2], SERVICES[1], SERVICES[2], "fax"]).to_owned()
    }

    fn managed_by(&self, partner: &str) -> Vec<&'a str> {
        let managed = |it: &&Organization| it.managed_by.as_ref().is_some_and(|it| it.as_str() == partner);
        self.document.organizations.iter().filter(managed).map(|it| it.id.as_str()).collect()
    }

    fn users(&self, wanted: impl Fn(&User) -> bool) -> Vec<&'a str> {
        self.document.users.iter().filter(|it| wanted(it)).map(|it| it.id.as_str()).collect()
    }

    /// Makes a request ask for something that is not there, or in a form that cannot be read.
    fn spoil(&mut self, asked: &mut EvaluationRequest) {
        let properties = &mut asked.resource.properties;
        match self.tape.below(12) {
            0 => asked.subject.kind = "group".into(),
            1 => asked.resource.kind = "printer".into(),
            2 => _ = properties.remove("organization"),
            3 => _ = properties.insert("organization".into(), json!(7)),
            4 => asked.action.name = "users".into(),
            5 => asked.action.name = asked.action.name.replace(".view", ".none").replace("view", "none"),
            6 => asked.resource.id = "no such id".into(),
            7 => asked.subject.id = String::new(),
            8 => self.spoil_properties(&mut asked.action.properties),
            9 if asked.resource.kind == "setting" => _ = properties.insert("site".into(), json!(["emea"])),
            10 => asked.action.name = asked.action.name.to_uppercase(),
            _ => _ = properties.insert("organization".into(), Value::Null),
        }
    }

    fn spoil_properties(&mut self, properties: &mut Properties) {
        let names: Vec<String> = properties.keys().cloned().collect();
        if let Some(name) = self.tape.pick(&names) {
            let value = self.tape.below(3);
            properties.insert(name.clone(), [json!(7), json!({}), Value::Null].get(value).cloned().unwrap_or_default());
        }
    }
}
