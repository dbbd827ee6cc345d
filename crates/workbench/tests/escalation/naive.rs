//! The same search without any cleverness: every act with everything that it can name, in every state of the document,
//! decided by the oracle that works from the statements, with effects of its own.

use std::collections::{BTreeMap, HashMap, HashSet};

use remit_evaluator::Policy;
use remit_model::{
    Instant, Level, ManagedIn,
    authzen::EvaluationRequest,
    compiled::Catalogue,
    decision::SettingView,
    directory::{self, Assignment, Document, Elevation, ElevationAnswer, Timestamp, User},
    wire::FactsRef,
};
use remit_testkit::oracle;
use serde_json::{Value, json};

/// What is reached, and in how many steps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reach {
    /// By account, organization and role.
    pub roles: BTreeMap<(String, String, String), usize>,
    /// By control (its place in a view), level, and whether within a site or service will do.
    pub levels: BTreeMap<(usize, u8, bool), usize>,
}

/// Who acts where.
pub(crate) struct Attack {
    pub accounts: Vec<String>,
    pub places: Vec<String>,
    /// People whom a step adds, and where.
    pub added: Vec<(String, String)>,
}

/// What comes after every sequence of acts up to a length.
pub(crate) fn search(start: &Document, catalogue: &Catalogue, attack: &Attack, now: Instant, depth: usize) -> Reach {
    let policy = Policy::new(catalogue.clone());
    let (had, had_levels) = reading(start, &policy, attack, now);
    let mut reach = Reach::default();
    let mut states = vec![start.clone()];
    let mut seen = HashSet::from([key(start)]);
    for steps in 1..=depth {
        let mut after = Vec::new();
        for state in &states {
            for next in successors(state, catalogue, attack, now) {
                if seen.insert(key(&next)) {
                    after.push(next);
                }
            }
        }
        for state in &after {
            let (roles, levels) = reading(state, &policy, attack, now);
            for role in roles.difference(&had) {
                reach.roles.entry(role.clone()).or_insert(steps);
            }
            for (at, level) in &levels {
                for wanted in had_levels.get(at).map_or(0, |level| *level as u8) + 1..=*level as u8 {
                    reach.levels.entry((at.0, wanted, at.1)).or_insert(steps);
                }
            }
        }
        states = after;
    }
    reach
}

fn key(document: &Document) -> String {
    let mut document = document.clone();
    document.assignments.sort_by_key(|it| format!("{it:?}"));
    document.users.sort_by_key(|it| it.id.to_string());
    document.elevations.sort_by_key(|it| it.id.to_string());
    serde_json::to_string(&document).expect("a document")
}

type Reading = (HashSet<(String, String, String)>, HashMap<(usize, bool), Level>);

/// Roles that count, and the highest level of each control that somebody has in the first place.
fn reading(document: &Document, policy: &Policy, attack: &Attack, now: Instant) -> Reading {
    let directory = directory::from_log(document.clone());
    let (mut roles, mut levels) = (HashSet::new(), HashMap::new());
    for account in &attack.accounts {
        for place in &attack.places {
            let facts = directory.encoded_facts_of(account, place);
            let facts = FactsRef::read(&facts).expect("facts");
            for role in remit_evaluator::roles(policy, facts, now) {
                let role = policy.catalogue().roles[usize::from(role)].id.to_string();
                roles.insert((account.clone(), place.clone(), role));
            }
            let mut view = Vec::new();
            if *place != attack.places[0] || remit_evaluator::view(policy, facts, now, &mut view).is_err() {
                continue;
            }
            for (control, byte) in view.iter().enumerate() {
                let has = SettingView::unpack(*byte).expect("levels");
                for (within, level) in [(false, has.level), (true, has.level.max(has.scoped))] {
                    let highest: &mut Level = levels.entry((control, within)).or_default();
                    *highest = level.max(*highest);
                }
            }
        }
    }
    (roles, levels)
}

struct Doing<'a> {
    document: &'a Document,
    actor: &'a str,
    place: &'a str,
    now: Instant,
    after: Vec<Document>,
}

impl Doing<'_> {
    fn allows(&self, action: Value, resource: Value) -> bool {
        let request =
            json!({ "subject": { "type": "user", "id": self.actor }, "action": action, "resource": resource });
        let request = EvaluationRequest::from_value(request).expect("a request");
        oracle::decide(self.document, &request, self.now).allowed
    }

    fn on(&mut self, name: &str, user: &str, properties: Value, change: impl FnOnce(&mut Document)) {
        let resource = json!({ "type": "user", "id": user, "properties": { "organization": self.place } });
        self.asking(json!({ "name": name, "properties": properties }), resource, change);
    }

    fn here(&mut self, name: &str, properties: Value, change: impl FnOnce(&mut Document)) {
        let resource = json!({ "type": "organization", "id": self.place });
        self.asking(json!({ "name": name, "properties": properties }), resource, change);
    }

    fn asking(&mut self, action: Value, resource: Value, change: impl FnOnce(&mut Document)) {
        if self.allows(action, resource) {
            let mut after = self.document.clone();
            change(&mut after);
            self.after.push(after);
        }
    }
}

fn successors(document: &Document, catalogue: &Catalogue, attack: &Attack, now: Instant) -> Vec<Document> {
    let mut after = Vec::new();
    let known = |user: &str| document.users.iter().any(|it| it.id.as_str() == user);
    for actor in attack.accounts.iter().filter(|it| known(it)) {
        for place in &attack.places {
            let mut doing = Doing { document, actor, place, now, after: Vec::new() };
            for person in attack.accounts.iter().filter(|it| known(it)) {
                on_person(&mut doing, person, catalogue, attack);
            }
            on_organization(&mut doing, attack);
            after.append(&mut doing.after);
        }
    }
    after
}

fn on_person(doing: &mut Doing<'_>, person: &str, catalogue: &Catalogue, attack: &Attack) {
    let Doing { document, actor, place, now, .. } = *doing;
    let lists = |role: &str| catalogue.roles.iter().find(|it| it.id.as_str() == role).expect("a role").lists;
    for role in catalogue.roles.iter().map(|it| it.id.to_string()) {
        for sites in site_lists(document, place) {
            let (customers, sites) = match lists(&role) {
                remit_model::compiled::Lists::Nothing if sites.is_empty() => (Vec::new(), sites),
                remit_model::compiled::Lists::Customers if sites.is_empty() => {
                    (customers(document, attack, place), sites)
                }
                remit_model::compiled::Lists::Sites => (Vec::new(), sites),
                _ => continue,
            };
            let properties = match (sites.is_empty(), customers.is_empty()) {
                (false, _) => json!({ "role": role, "sites": sites }),
                (true, false) => json!({ "role": role, "customers": customers }),
                (true, true) => json!({ "role": role }),
            };
            let give = |it: &mut Document| assign(it, person, &role, place, &sites, &customers, actor, now, catalogue);
            doing.on("roles.assign", person, properties.clone(), give);
            doing.on("external_admins.add", person, properties.clone(), give);
            doing.on("roles.revoke", person, properties, |it| revoke(it, person, &role, place, &sites, now));
        }
    }
    let full = |it: &Assignment| it.organization.as_str() == place && it.role.as_str() == "external_full_admin";
    let now_held = |it: &Assignment| it.window().contains(now);
    let lower = ["external_read_only_admin", "provisioning_admin", "external_full_admin"];
    doing.on("external_admins.promote", person, json!({}), |it| {
        if it.assignments.iter().any(|it| full(it) && it.user.as_str() == person && !it.window().has_ended(now)) {
            return;
        }
        let mine = |it: &Assignment| {
            it.user.as_str() == person && it.organization.as_str() == place && lower.contains(&it.role.as_str())
        };
        let signed_in = it.assignments.iter().filter(|it| mine(it)).find_map(|it| it.first_sign_in_at);
        it.assignments.retain(|it| !mine(it));
        it.assignments
            .push(Assignment { first_sign_in_at: signed_in, ..held(person, "external_full_admin", place, actor, now) });
    });
    let mut holders: Vec<String> =
        document.assignments.iter().filter(|it| full(it) && now_held(it)).map(|it| it.user.to_string()).collect();
    holders.sort();
    holders.dedup();
    let together = json!({ "users": holders });
    let resource = |user: &String| json!({ "type": "user", "id": user, "properties": { "organization": place } });
    let action = json!({ "name": "external_admins.demote", "properties": together });
    if !holders.is_empty() && holders.iter().all(|user| doing.allows(action.clone(), resource(user))) {
        let mut after = document.clone();
        for user in &holders {
            demote(&mut after, user, place, actor, now);
        }
        doing.after.push(after);
    }
    doing.on("external_admins.revoke", person, json!({}), |it| {
        it.assignments.retain(|it| it.user.as_str() != person || it.organization.as_str() != place);
        end_set_up(it, person, place, now);
    });
    for customer in customers(document, attack, place) {
        doing.here("customers.assign", json!({ "user": person, "customer": customer }), |it| {
            let mine = |it: &&mut Assignment| {
                it.user.as_str() == person && it.organization.as_str() == place && it.role.as_str() == "partner_admin"
            };
            let Some(it) = it.assignments.iter_mut().find(mine) else { return };
            let list = it.customers.get_or_insert_default();
            if !list.iter().any(|it| it.as_str() == customer) {
                list.push(customer.parse_id());
            }
        });
    }
}

trait ParseId {
    fn parse_id(&self) -> remit_model::OrganizationId;
}

impl ParseId for String {
    fn parse_id(&self) -> remit_model::OrganizationId {
        remit_model::OrganizationId::new(self).expect("an id")
    }
}

fn on_organization(doing: &mut Doing<'_>, attack: &Attack) {
    let Doing { document, actor, place, now, .. } = *doing;
    let of = |it: &remit_model::directory::Organization| it.id.as_str() == place;
    let at = |it: &Document| it.organizations.iter().position(of).expect("the organization");
    for on in [true, false] {
        doing.here("restricted_mode.set", json!({}), |it| {
            let at = at(it);
            it.organizations[at].restricted_mode = Some(on);
        });
        doing.here("support_read_only.set", json!({}), |it| {
            let at = at(it);
            it.organizations[at].support_read_only = Some(on);
        });
    }
    doing.here("support.request", json!({}), |it| {
        it.elevations.push(Elevation {
            id: remit_model::ElevationId::new(format!("zz-{}", it.elevations.len())).expect("an id"),
            agent: remit_model::UserId::new(actor).expect("an id"),
            organization: remit_model::OrganizationId::new(place).expect("an id"),
            requested_at: Timestamp(now),
            decision: None,
            decided_at: None,
            decided_by: None,
            ended_at: None,
            purpose: None,
        });
    });
    let by = remit_model::UserId::new(actor).expect("an id");
    for (index, it) in document.elevations.iter().enumerate().filter(|(_, it)| it.organization.as_str() == place) {
        for (name, answer) in
            [("support.approve", ElevationAnswer::Approved), ("support.deny", ElevationAnswer::Denied)]
        {
            doing.here(name, json!({ "elevation": it.id }), |it| {
                it.elevations[index].decision = Some(answer);
                it.elevations[index].decided_at = Some(Timestamp(now));
                it.elevations[index].decided_by = Some(by.clone());
            });
        }
        doing.here("support.end", json!({ "elevation": it.id }), |it| {
            it.elevations[index].ended_at = Some(Timestamp(now))
        });
    }
    for (user, home) in attack.added.iter().filter(|(_, home)| home == place) {
        if document.users.iter().any(|it| it.id.as_str() == user) {
            continue;
        }
        let resource = json!({ "type": "setting", "id": "users.add_modify", "properties": { "organization": place } });
        doing.asking(json!({ "name": "manage" }), resource, |it| {
            it.users.push(User {
                id: remit_model::UserId::new(user).expect("an id"),
                name: "Added".into(),
                organization: home.parse_id(),
                licenses: Vec::new(),
                profiles: Vec::new(),
                verified: Some(false),
                vendor_support: None,
                attributes: directory::Attributes::default(),
            });
        });
    }
}

/// No site, all of them, and each.
fn site_lists(document: &Document, place: &str) -> Vec<Vec<String>> {
    let here =
        document.sites.iter().filter(|it| it.organization.as_str() == place && it.managed_in == ManagedIn::ControlHub);
    let here: Vec<String> = here.map(|it| it.id.to_string()).collect();
    let mut lists = vec![Vec::new()];
    for set in 1_u32..1 << here.len().min(3) {
        lists.push(here.iter().enumerate().filter(|(bit, _)| set & 1 << bit != 0).map(|(_, it)| it.clone()).collect());
    }
    lists
}

fn customers(document: &Document, attack: &Attack, place: &str) -> Vec<String> {
    let of = |customer: &&String| {
        document.organizations.iter().any(|it| {
            it.id.as_str() == customer.as_str() && it.managed_by.as_ref().is_some_and(|it| it.as_str() == place)
        })
    };
    attack.places.iter().filter(of).cloned().collect()
}

fn held(person: &str, role: &str, place: &str, actor: &str, now: Instant) -> Assignment {
    Assignment {
        user: remit_model::UserId::new(person).expect("an id"),
        role: remit_model::RoleId::new(role).expect("an id"),
        organization: remit_model::OrganizationId::new(place).expect("an id"),
        sites: Vec::new(),
        customers: None,
        assigned_by: Some(remit_model::UserId::new(actor).expect("an id")),
        assigned_at: Some(Timestamp(now)),
        expires_at: None,
        first_sign_in_at: None,
    }
}

/// Whether somebody has a role because he set the organization up.
fn follows_from_set_up(it: &Document, person: &str, role: &str, place: &str) -> bool {
    let organization = it.organizations.iter().find(|it| it.id.as_str() == place).expect("the organization");
    let set_up = organization.set_up.as_ref().filter(|it| it.by.as_str() == person && it.ended_at.is_none());
    let partner = organization.kind == remit_model::OrganizationKind::Partner;
    set_up.is_some_and(|it| match role {
        "full_admin" => it.new,
        "partner_full_admin" => it.new && partner,
        "provisioning_admin" => !it.new,
        _ => false,
    })
}

#[expect(clippy::too_many_arguments, reason = "an act has as many parts")]
fn assign(
    it: &mut Document,
    person: &str,
    role: &str,
    place: &str,
    sites: &[String],
    customers: &[String],
    actor: &str,
    now: Instant,
    catalogue: &Catalogue,
) {
    let lists = catalogue.roles.iter().find(|it| it.id.as_str() == role).expect("a role").lists;
    let over_customers = lists == remit_model::compiled::Lists::Customers;
    let mine =
        |it: &Assignment| it.user.as_str() == person && it.role.as_str() == role && it.organization.as_str() == place;
    let sites = sites.iter().map(|it| remit_model::SiteId::new(it).expect("an id"));
    let customers = customers.iter().map(ParseId::parse_id);
    if let Some(it) = it.assignments.iter_mut().find(|it| mine(it) && !it.window().has_ended(now)) {
        for site in sites {
            if !it.sites.contains(&site) {
                it.sites.push(site);
            }
        }
        if over_customers {
            let list = it.customers.get_or_insert_default();
            for customer in customers {
                if !list.contains(&customer) {
                    list.push(customer);
                }
            }
        }
        return;
    }
    if follows_from_set_up(it, person, role, place) {
        return;
    }
    it.assignments.retain(|it| !mine(it));
    it.assignments.push(Assignment {
        sites: sites.collect(),
        customers: over_customers.then(|| customers.collect()),
        ..held(person, role, place, actor, now)
    });
}

fn revoke(it: &mut Document, person: &str, role: &str, place: &str, sites: &[String], now: Instant) {
    let mine =
        |it: &Assignment| it.user.as_str() == person && it.role.as_str() == role && it.organization.as_str() == place;
    for it in it.assignments.iter_mut().filter(|it| mine(it)) {
        it.sites.retain(|site| !sites.iter().any(|it| it == site.as_str()));
    }
    it.assignments.retain(|it| !mine(it) || (!sites.is_empty() && !it.sites.is_empty()));
    if follows_from_set_up(it, person, role, place) {
        let others: Vec<&str> = ["full_admin", "partner_full_admin", "provisioning_admin"]
            .into_iter()
            .filter(|other| *other != role && follows_from_set_up(it, person, other, place))
            .collect();
        end_set_up(it, person, place, now);
        for other in others {
            let has = |it: &Assignment| {
                it.user.as_str() == person && it.role.as_str() == other && it.organization.as_str() == place
            };
            if !it.assignments.iter().any(has) {
                it.assignments.push(held(person, other, place, person, now));
            }
        }
    }
}

fn end_set_up(it: &mut Document, person: &str, place: &str, now: Instant) {
    let organization = it.organizations.iter_mut().find(|it| it.id.as_str() == place).expect("the organization");
    if let Some(set_up) = organization.set_up.as_mut().filter(|it| it.by.as_str() == person && it.ended_at.is_none()) {
        set_up.ended_at = Some(Timestamp(now));
    }
}

fn demote(it: &mut Document, person: &str, place: &str, actor: &str, now: Instant) {
    let home = it.users.iter().find(|it| it.id.as_str() == person).map(|it| it.organization.clone());
    let organization = it.organizations.iter().find(|it| it.id.as_str() == place).expect("the organization");
    let of_partner = home.is_some() && organization.managed_by == home;
    let target = if of_partner { "provisioning_admin" } else { "external_read_only_admin" };
    let mine = |it: &Assignment| {
        let roles = ["external_full_admin", target];
        it.user.as_str() == person && it.organization.as_str() == place && roles.contains(&it.role.as_str())
    };
    let full = |it: &&Assignment| mine(it) && it.role.as_str() == "external_full_admin";
    let signed_in = it.assignments.iter().find(full).and_then(|it| it.first_sign_in_at);
    it.assignments.retain(|it| !mine(it));
    it.assignments.push(Assignment { first_sign_in_at: signed_in, ..held(person, target, place, actor, now) });
}
