use remit_model::{
    Level, Relation,
    compiled::{ActRule, Lists, Receiver, RoleIndex},
    decision::{Change, ChangeKind},
    request::RequestKind,
    wire::request::PlaceRef,
};

use crate::{
    Policy, Question, access,
    access::text,
    acts,
    case::{Case, Suppose},
    elevation,
};

/// At most so many roles are proposed.
const ROLES: usize = 3;

/// The smallest single changes that would allow what is denied, each with the roles that could make it.
///
/// Each change is supposed and the question asked again. Of roles, those that give least besides come first.
pub(crate) fn smallest(case: &Case<'_>, question: &Question<'_>) -> Vec<Change> {
    let allowed = |suppose| allows(&case.suppose(suppose), question);
    let catalogue = case.policy.catalogue();
    let by = |act: Option<u16>| {
        let act = act.and_then(|index| catalogue.acts.get(usize::from(index)));
        act.map(|act| act.by.clone()).unwrap_or_default()
    };
    let elevation = catalogue.elevation.as_ref();
    let mut changes = Vec::new();
    if allowed(Suppose::Unrestricted) {
        let by = by(catalogue.restriction.as_ref().map(|it| it.act));
        changes.push(change(case.policy, ChangeKind::LiftRestriction, None, None, &by));
    }
    if allowed(Suppose::SignedIn) {
        changes.push(change(case.policy, ChangeKind::SignIn, None, None, &[]));
    }
    for holding in case.roles().filter(|_| matches!(question.request.place, PlaceRef::Site(_))) {
        let PlaceRef::Site(site) = question.request.place else { continue };
        if allowed(Suppose::ListsSite(holding.role, site.id)) {
            let by = assigners(case, holding.role);
            changes.push(change(case.policy, ChangeKind::AddSite, Some(holding.role), Some(site.id), &by));
        }
    }
    if allowed(Suppose::ListsCustomer) {
        let assign = catalogue.acts.iter().find(|act| act.rules.contains(&ActRule::TakesCustomers));
        let by = assign.map(|act| act.by.clone()).unwrap_or_default();
        changes.push(change(case.policy, ChangeKind::AddCustomer, None, Some(case.organization.id), &by));
    }
    if elevation::may_ask(case) && allowed(Suppose::Elevated) {
        let by = by(elevation.map(|it| it.approve));
        changes.push(change(case.policy, ChangeKind::Elevate, None, None, &by));
    }
    if allowed(Suppose::SupportLooks) {
        let by = by(elevation.map(|it| it.look));
        changes.push(change(case.policy, ChangeKind::AllowSupportReadOnly, None, None, &by));
    }
    changes.extend(roles(case, question));
    changes
}

fn allows(case: &Case<'_>, question: &Question<'_>) -> bool {
    match question.request.kind {
        RequestKind::Act => acts::judge(case, question).decision().allowed,
        RequestKind::Privilege | RequestKind::Setting => {
            let setting = case.policy.setting(question.request.name);
            let setting = setting.filter(|_| question.request.kind == RequestKind::Setting);
            let privilege =
                setting.map_or_else(|| case.policy.privilege(question.request.name), |it| Some(it.privilege));
            privilege.is_some_and(|privilege| {
                access::can_be_asked(case.policy, privilege, &question.request.place).is_ok()
                    && access::levels(case, privilege, &question.request.place).of(case, setting)
                        >= question.request.level
            })
        }
    }
}

/// Roles that the subject could be given and that would allow it, those that give least first.
fn roles(case: &Case<'_>, question: &Question<'_>) -> Vec<Change> {
    let mut found: Vec<(usize, RoleIndex, ChangeKind, Vec<RoleIndex>)> = Vec::new();
    for index in 0..u16::try_from(case.policy.catalogue().roles.len()).unwrap_or(0) {
        let Some((kind, by)) = could_be_given(case, index) else { continue };
        if !case.holds_any(&[index]) && allows(&case.suppose(Suppose::Holds(index)), question) {
            let weight = weight(case, index);
            let at = found.iter().position(|(other, ..)| *other > weight).unwrap_or(found.len());
            found.insert(at, (weight, index, kind, by));
        }
    }
    let changes = found.into_iter().map(|(_, role, kind, by)| change(case.policy, kind, Some(role), None, &by));
    changes.take(ROLES).collect()
}

/// How the subject could come to hold a role here, and by whom.
fn could_be_given(case: &Case<'_>, index: RoleIndex) -> Option<(ChangeKind, Vec<RoleIndex>)> {
    let catalogue = case.policy.catalogue();
    let role = case.policy.role(index).filter(|role| role.assigned)?;
    if role.excludes.iter().any(|excluded| case.holds_any(&[*excluded])) {
        return None;
    }
    if !role.base.is_empty() && !case.holds_any(&role.base) {
        return None;
    }
    let over_customers = role.relations.contains(&Relation::ManagingPartner);
    if over_customers && case.managed_by_home {
        return Some((ChangeKind::AssignRole, assigners(case, index)));
    }
    if !role.kinds.contains(&case.organization.kind) {
        return None;
    }
    if case.at_home {
        let fits = role.relations.contains(&Relation::Own) || over_customers;
        return fits.then(|| (ChangeKind::AssignRole, assigners(case, index)));
    }
    if case.has_joined() && role.relations.contains(&Relation::Own) && role.relations.contains(&Relation::External) {
        return Some((ChangeKind::AssignRole, assigners(case, index)));
    }
    let offer = catalogue.offers.iter().find(|offer| offer.origin == case.origin())?;
    let add = catalogue.acts.iter().find(|act| act.rules.contains(&ActRule::NotJoined))?;
    let offered = offer.roles.contains(&index) && !case.has_joined() && !case.is_consumer();
    offered.then(|| (ChangeKind::AddExternalAdmin, add.by.clone()))
}

/// Roles whose holders may assign a role to the subject.
fn assigners(case: &Case<'_>, role: RoleIndex) -> Vec<RoleIndex> {
    let own = case.at_home || case.managed_by_home;
    let rules = case.policy.catalogue().assign_rules.iter().filter(|rule| {
        let to = if own { Receiver::Own } else { Receiver::Joined };
        rule.roles.contains(&role) && rule.to.contains(&to)
    });
    let mut by: Vec<RoleIndex> = Vec::new();
    for role in rules.flat_map(|rule| &rule.by) {
        if !by.contains(role) {
            by.push(*role);
        }
    }
    by
}

/// How much a role gives in all: the sum of its levels.
fn weight(case: &Case<'_>, role: RoleIndex) -> usize {
    let catalogue = case.policy.catalogue();
    let columns = catalogue.columns.iter().filter(|column| column.role == role);
    let kind = case.organization.kind;
    let cells = columns.filter(|column| column.kinds.contains(&kind)).flat_map(|column| &column.cells);
    let sum: usize = cells.filter(|cell| cell.level > Level::None).map(|cell| cell.level as usize).sum();
    let lists = case.policy.role(role).is_some_and(|role| role.lists != Lists::Nothing);
    if lists { sum.saturating_sub(1) } else { sum }
}

fn change(
    policy: &Policy,
    kind: ChangeKind,
    role: Option<RoleIndex>,
    about: Option<&[u8]>,
    by: &[RoleIndex],
) -> Change {
    Change {
        kind,
        role: role.and_then(|role| policy.role_id(role)),
        about: about.map(text),
        by: by.iter().filter_map(|role| policy.role_id(*role)).collect(),
    }
}
