use remit_model::{
    Level, ManagedIn, Relation,
    compiled::{ActRule, AssignRule, Lists, Receiver, RoleIndex},
    decision::Held,
    reason::{Reason, ReasonCode},
    wire::request::{PlaceRef, SiteRef},
};

use super::{Doing, not_authorized};
use crate::{access, access::text, case::Case};

/// Whether a rule lets the one who acts assign or revoke the role that the act names.
pub(crate) fn may(rule: ActRule, doing: &Doing<'_, '_>) -> Option<Reason> {
    doing.role?;
    let fits = |it: &&AssignRule| rule == ActRule::MayAssign || !it.assign_only;
    let mut closest = None;
    for it in rules_for(doing).filter(fits) {
        match lets(it, doing) {
            Ok(_) => return None,
            Err(reason) => closest = closest.max(Some(reason)),
        }
    }
    match closest {
        None => Some(not_assignable(doing)),
        Some(Miss::Authority) => Some(not_authorized(doing.actor, doing.act.source.clone())),
        Some(Miss::Receiver) => Some(wrong_receiver(doing)),
        Some(Miss::Sales) => Some(Reason::new(ReasonCode::NoSalesRelation)),
        Some(Miss::Sites) => Some(site_out_of_reach(doing)),
    }
}

/// The reason that names the role by which the one who acts may assign the role named.
pub(crate) fn allowing(doing: &Doing<'_, '_>) -> Option<Reason> {
    let (rule, role) = rules_for(doing).find_map(|rule| lets(rule, doing).ok().map(|role| (rule, role)))?;
    Some(Reason::new(ReasonCode::RuleAllows).role(doing.actor.policy.role_id(role)).from(rule.source.clone()))
}

/// How far a rule was from letting somebody do it; later is closer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Miss {
    Authority,
    Receiver,
    Sales,
    Sites,
}

fn rules_for<'d>(doing: &'d Doing<'_, '_>) -> impl Iterator<Item = &'d AssignRule> {
    let rules = doing.actor.policy.catalogue().assign_rules.iter();
    rules.filter(|rule| doing.role.is_some_and(|role| rule.roles.contains(&role)))
}

fn lets(rule: &AssignRule, doing: &Doing<'_, '_>) -> Result<RoleIndex, Miss> {
    let actor = doing.actor;
    let by = if rule.at_home {
        actor.roles_at_home().find(|role| rule.by.contains(role))
    } else {
        let holding = actor
            .roles()
            .filter(|holding| holding.held != Held::Elevated)
            .find(|holding| rule.by.contains(&holding.role) && rule.relations.contains(&holding.relation));
        holding.map(|holding| holding.role)
    };
    let by = by.filter(|_| rule.kinds.contains(&actor.organization.kind)).ok_or(Miss::Authority)?;
    if !rule.to.iter().any(|receiver| is(*receiver, doing)) {
        return Err(Miss::Receiver);
    }
    if rule.sold_by_home && !actor.sold_by_home {
        return Err(Miss::Sales);
    }
    let reaches = |privilege| sites_within_reach(actor, privilege, doing);
    if rule.on_sites.is_some_and(|privilege| !reaches(privilege)) {
        return Err(Miss::Sites);
    }
    Ok(by)
}

/// Whoever set the organization up counts as its own for the roles of its own people only; other roles he has like
/// somebody from outside.
fn is(receiver: Receiver, doing: &Doing<'_, '_>) -> bool {
    let own_only = doing.named_role().is_some_and(|role| role.relations == [Relation::Own]);
    doing.person.as_ref().is_some_and(|person| match receiver {
        Receiver::Own => person.at_home || (own_only && person.is_internal()),
        Receiver::Joined => person.has_joined() || (!person.at_home && person.has(|it| it.assignment.is_some())),
        Receiver::Myself => doing.on_oneself(),
    })
}

/// Whether the one who acts manages a privilege on every site named. Sites that are not administered here are
/// reported by [`sites_named`].
fn sites_within_reach(actor: &Case<'_>, privilege: u16, doing: &Doing<'_, '_>) -> bool {
    let mut sites = doing.question.request.sites().filter(|site| site.managed_in == Some(ManagedIn::ControlHub));
    sites.all(|site| manages(actor, privilege, site))
}

fn manages(actor: &Case<'_>, privilege: u16, site: SiteRef<'_>) -> bool {
    let lasting = actor.without_elevation();
    access::levels(&lasting, privilege, &PlaceRef::Site(site)).unrestricted() >= Level::Manage
}

fn not_assignable(doing: &Doing<'_, '_>) -> Reason {
    Reason::new(ReasonCode::RoleNotAssignable).role(doing.role_id())
}

fn wrong_receiver(doing: &Doing<'_, '_>) -> Reason {
    let outside = doing.person.as_ref().is_some_and(|person| !person.is_internal() && !person.has_joined());
    if outside { Reason::new(ReasonCode::NotJoined) } else { not_authorized(doing.actor, doing.act.source.clone()) }
}

fn site_out_of_reach(doing: &Doing<'_, '_>) -> Reason {
    let privileges = || rules_for(doing).filter_map(|rule| rule.on_sites);
    let reached = |site| privileges().any(|privilege| manages(doing.actor, privilege, site));
    let out = doing.question.request.sites().find(|site| !reached(*site));
    let reason = Reason::new(ReasonCode::SiteOutOfReach);
    out.map_or(reason.clone(), |site| reason.about(text(site.id)))
}

/// A site role needs sites, and each must be administered here (statements 39 and 40).
pub(crate) fn sites_named(doing: &Doing<'_, '_>) -> Vec<Reason> {
    if doing.named_role().is_none_or(|role| role.lists != Lists::Sites) {
        return Vec::new();
    }
    if let Some(reason) = needs_sites(doing) {
        return vec![reason];
    }
    let wrong = |site: SiteRef<'_>| match site.managed_in {
        None => Some(Reason::new(ReasonCode::UnknownSite).about(text(site.id))),
        Some(ManagedIn::SiteAdministration) => Some(Reason::new(ReasonCode::SiteManagedElsewhere).about(text(site.id))),
        Some(ManagedIn::ControlHub) => None,
    };
    doing.question.request.sites().filter_map(wrong).collect()
}

/// A site role needs sites, to assign and to revoke.
pub(crate) fn needs_sites(doing: &Doing<'_, '_>) -> Option<Reason> {
    let sites = doing.named_role().is_some_and(|role| role.lists == Lists::Sites);
    (sites && doing.question.request.sites().len() == 0)
        .then(|| Reason::new(ReasonCode::NeedsSites).role(doing.role_id()))
}

/// A page that offers only some roles does not assign others (statement 131).
pub(crate) fn on_page(doing: &Doing<'_, '_>) -> Option<Reason> {
    let (name, role) = (doing.question.request.page()?, doing.role?);
    let page = doing.actor.policy.catalogue().pages.iter().find(|page| page.id.as_bytes() == name);
    let offered = page.is_some_and(|page| page.roles.contains(&role));
    let source = page.map(|page| page.source.clone()).unwrap_or_default();
    (!offered).then(|| Reason::new(ReasonCode::RoleNotOnPage).role(doing.role_id()).from(source))
}
