use remit_model::{
    Instant, Level, RoleId,
    compiled::{Catalogue, Condition, ConditionIndex, PrivilegeIndex, RoleIndex},
    directory::{Assignment, Directory},
    order::sort_by,
};

use super::accounts::Accounts;

/// The setting that adding people needs.
const ADDING_PEOPLE: &str = "users.add_modify";

/// What of a state later steps can depend on.
///
/// A role that lets nobody do anything, that no other role needs or excludes, and whose levels depend on nothing that
/// steps change, is looked at once when it is reached: whatever else comes after it can come before it, too.
#[derive(Debug)]
pub(super) struct Relevance {
    roles: Vec<(RoleId, bool)>,
}

impl Relevance {
    pub(super) fn of(catalogue: &Catalogue, stolen: bool) -> Self {
        let mut matters = vec![false; catalogue.roles.len()];
        let mut mark = |roles: &[RoleIndex]| {
            for role in roles {
                if let Some(it) = matters.get_mut(usize::from(*role)) {
                    *it = true;
                }
            }
        };
        catalogue.acts.iter().for_each(|act| mark(&act.by));
        catalogue.assign_rules.iter().for_each(|rule| mark(&rule.by));
        for (role, index) in catalogue.roles.iter().zip(0..) {
            mark(&role.base);
            mark(&role.excludes);
            if !(role.base.is_empty() && role.excludes.is_empty())
                || role.lists == remit_model::compiled::Lists::Customers
            {
                mark(&[index]);
            }
        }
        if let Some(demotion) = &catalogue.demotion {
            mark(&demotion.promotable);
            mark(&[demotion.from, demotion.partner, demotion.elsewhere]);
        }
        for condition in &catalogue.conditions {
            if let Condition::HoldsAny(roles) = condition {
                mark(roles);
            }
        }
        // Privileges that acts need.
        let mut needed: Vec<PrivilegeIndex> = catalogue.assign_rules.iter().filter_map(|it| it.on_sites).collect();
        if stolen {
            let adding = catalogue.settings.iter().filter(|it| it.id.as_str() == ADDING_PEOPLE);
            needed.extend(adding.map(|it| it.privilege));
        }
        let whole = |privilege: &PrivilegeIndex| catalogue.privileges.get(usize::from(*privilege))?.whole_from;
        let wholes: Vec<PrivilegeIndex> = needed.iter().filter_map(whole).collect();
        needed.extend(wholes);
        let changeable = |conditions: &[ConditionIndex]| {
            let conditions = conditions.iter().filter_map(|it| catalogue.conditions.get(usize::from(*it)));
            conditions.into_iter().any(|it| matches!(it, Condition::HoldsAny(_) | Condition::Elevated))
        };
        let by_setting: Vec<PrivilegeIndex> =
            catalogue.settings.iter().filter(|it| changeable(&it.conditions)).map(|it| it.privilege).collect();
        for column in &catalogue.columns {
            let matters = column.cells.iter().any(|cell| {
                let manages = cell.level.max(cell.otherwise) == Level::Manage && needed.contains(&cell.privilege);
                manages || changeable(&cell.conditions) || by_setting.contains(&cell.privilege)
            });
            if matters {
                mark(&[column.role]);
            }
        }
        Self { roles: catalogue.roles.iter().map(|it| it.id.clone()).zip(matters).collect() }
    }

    /// The same for two states after which the same can follow.
    pub(super) fn key(&self, directory: &Directory, accounts: &Accounts, now: Instant) -> Vec<u8> {
        let mut key = Vec::new();
        for place in &accounts.places {
            let Some(it) = directory.organization(place.as_str()) else { continue };
            let set_up = it.set_up.as_ref().map(|it| it.ended_at);
            key.extend(format!("{:?}{:?}{set_up:?};", it.restricted_mode, it.support_read_only).bytes());
        }
        for account in &accounts.all {
            if directory.user(account.user.as_str()).is_none() {
                key.push(b'?');
            }
            for place in &accounts.places {
                let held = directory.assignments_of(account.user.as_str(), place.as_str());
                let mut parts: Vec<String> = held.iter().filter_map(|it| self.part(it, accounts, now)).collect();
                let here = |it: &Assignment| it.window().contains(now);
                if account.organization != *place && held.iter().any(here) {
                    parts.push("joined".into());
                }
                let requests = directory.elevations_by(account.user.as_str()).filter(|it| it.organization == *place);
                let request = |it: &remit_model::directory::Elevation| {
                    format!("{:?}{:?}{:?}{:?}", it.requested_at, it.decision, it.decided_at, it.ended_at)
                };
                parts.extend(requests.map(request));
                sort_by(&mut parts, Ord::cmp);
                parts.dedup();
                key.push(b';');
                parts.iter().for_each(|part| key.extend(part.bytes().chain([b','])));
            }
        }
        key
    }

    /// What of an assignment matters, if anything.
    fn part(&self, it: &Assignment, accounts: &Accounts, now: Instant) -> Option<String> {
        let place = self.roles.iter().position(|(role, _)| *role == it.role)?;
        let (_, matters) = self.roles.get(place)?;
        let holds = it.window().contains(now);
        if it.window().has_ended(now) || (holds && !matters) {
            return None;
        }
        let mut sites: Vec<_> = it.sites.iter().collect();
        sort_by(&mut sites, Ord::cmp);
        sites.dedup();
        let lists: Vec<bool> =
            accounts.places.iter().map(|place| it.customers.iter().flatten().any(|it| it == place)).collect();
        Some(format!("{place}{holds}{sites:?}{lists:?}{:?}", it.first_sign_in_at))
    }
}
