use std::collections::BTreeMap;

use remit_engine::Failure;
use remit_model::{
    Instant, Level, OrganizationKind, RoleId,
    decision::{Considered, SettingView},
    directory::{Directory, Organization, Timestamp},
    reason::ReasonCode,
    request::Request,
    wire::encode_facts,
};
use serde::Serialize;

use crate::decider::Decider;

/// Everything that one person sees in one organization.
#[derive(Debug, Serialize)]
pub struct Sight<'a> {
    subject: &'a str,
    organization: &'a str,
    at: Timestamp,
    /// Whether restricted mode applies to him.
    restricted_mode: bool,
    /// The level of each setting.
    settings: BTreeMap<&'a str, Level>,
    /// The level of each privilege, in the organization as a whole.
    privileges: BTreeMap<&'a str, Level>,
    /// The level of each privilege that he has on some sites or services only.
    within_scope: BTreeMap<&'a str, Level>,
    /// Every action on the organization's privileges that is allowed.
    actions: Vec<String>,
}

/// An organization that somebody sees anything of.
#[derive(Debug, Serialize)]
pub struct Seen<'a> {
    id: &'a str,
    name: &'a str,
    kind: OrganizationKind,
    /// Whether he sees only some of its customers.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    partial_customer_list: bool,
}

/// The levels of all settings and privileges of an organization.
///
/// # Errors
/// When the module gives no answer.
pub fn organization<'a>(
    decider: &'a Decider,
    subject: &'a str,
    organization: &'a str,
    now: Instant,
) -> Result<Sight<'a>, Failure> {
    let levels = levels(decider, subject, organization, now)?;
    let catalogue = &decider.catalogue().catalogue;
    let (settings, privileges) = levels.1.split_at_checked(catalogue.settings.len()).unwrap_or_default();
    let of_privileges = || catalogue.privileges.iter().map(|it| it.id.as_str()).zip(privileges);
    let actions = of_privileges().flat_map(|(id, view)| {
        let allowed = Level::ALL.into_iter().filter(|level| *level > Level::None && *level <= view.level);
        allowed.map(move |level| format!("{id}.{level}"))
    });
    Ok(Sight {
        subject,
        organization,
        at: Timestamp(now),
        restricted_mode: levels.0,
        settings: catalogue.settings.iter().map(|it| it.id.as_str()).zip(settings).map(level).collect(),
        privileges: of_privileges().map(level).collect(),
        within_scope: of_privileges()
            .filter(|(_, view)| view.scoped > view.level)
            .map(|(id, view)| (id, view.scoped))
            .collect(),
        actions: actions.collect(),
    })
}

/// All organizations that somebody sees anything of, in the order of their ids.
///
/// # Errors
/// When the module gives no answer.
pub fn organizations<'a>(decider: &'a Decider, subject: &str, now: Instant) -> Result<Vec<Seen<'a>>, Failure> {
    let directory = decider.directory();
    let mut seen = Vec::new();
    for organization in directory.organizations() {
        if sees(decider, subject, organization.id.as_str(), now)? {
            seen.push(organization);
        }
    }
    let partial = |partner: &Organization| {
        let visible = seen.iter().filter(|it| it.managed_by.as_ref() == Some(&partner.id)).count();
        (1..directory.customers_of(partner.id.as_str()).count()).contains(&visible)
    };
    Ok(seen
        .iter()
        .map(|it| Seen { id: it.id.as_str(), name: &it.name, kind: it.kind, partial_customer_list: partial(it) })
        .collect())
}

/// Whether somebody sees anything of an organization.
///
/// # Errors
/// When the module gives no answer.
pub fn sees(decider: &Decider, subject: &str, organization: &str, now: Instant) -> Result<bool, Failure> {
    let (_, levels) = levels(decider, subject, organization, now)?;
    Ok(levels.iter().any(|view| view.scoped.max(view.level) > Level::None))
}

fn levels(
    decider: &Decider,
    subject: &str,
    organization: &str,
    now: Instant,
) -> Result<(bool, Vec<SettingView>), Failure> {
    let facts = decider.directory().encoded_facts_of(subject, organization);
    let view = decider.engine().view(&facts, now)?;
    let catalogue = &decider.catalogue().catalogue;
    let all = catalogue.settings.len() + catalogue.privileges.len();
    Ok(view.map_or_else(|_| (false, vec![SettingView::NOTHING; all]), |view| (view.restricted, view.levels)))
}

fn level<'a>((id, view): (&'a str, &SettingView)) -> (&'a str, Level) {
    (id, view.level)
}

/// The roles by which somebody sees an organization: those that count, as the module says when asked to explain.
///
/// # Errors
/// When the module gives no answer.
pub fn roles(decider: &Decider, subject: &str, organization: &str, now: Instant) -> Result<Vec<RoleId>, Failure> {
    let mut roles: Vec<RoleId> =
        holdings(decider, subject, organization, now)?.into_iter().map(|held| held.role).collect();
    roles.sort();
    roles.dedup();
    Ok(roles)
}

/// The same, each with why it is held and from when to when.
///
/// # Errors
/// When the module gives no answer.
pub fn holdings(
    decider: &Decider,
    subject: &str,
    organization: &str,
    now: Instant,
) -> Result<Vec<Considered>, Failure> {
    let directory = decider.directory();
    let facts = directory.facts_of(subject, organization);
    let pair = &facts.pair;
    if pair.assignments.is_empty() && pair.home_assignments.is_empty() && !may_derive(directory, subject, organization)
    {
        return Ok(Vec::new());
    }
    let request = Request::privilege("users", Level::View);
    let explanation = decider.engine().explain(&request, now, &encode_facts(&facts), &[])?;
    let idle = |considered: &Considered| considered.because.is_some_and(ReasonCode::makes_role_idle);
    Ok(explanation.considered.into_iter().filter(|it| !idle(it)).collect())
}

/// Whether somebody could have a role here that follows from other facts than an assignment.
#[must_use]
pub fn may_derive(directory: &Directory, subject: &str, organization: &str) -> bool {
    let set_up_by = directory.organization(organization).and_then(|it| it.set_up.as_ref()).map(|it| it.by.as_str());
    directory.user(subject).is_some_and(|user| {
        user.vendor_support == Some(true) || !user.profiles.is_empty() || set_up_by == Some(user.id.as_str())
    })
}
