use remit_model::{
    Level, ManagedIn,
    compiled::{Cell, PrivilegeIndex, Reach, Setting},
    reason::{Reason, ReasonCode},
    wire::request::PlaceRef,
};

use crate::{
    Policy, Question,
    case::{Case, Suppose},
    compare,
    holding::Holding,
};

/// The highest levels that the roles of a subject give on one privilege.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Levels {
    /// By roles that restrictions leave alone.
    pub(crate) exempt: Level,
    /// By all others.
    pub(crate) others: Level,
}

impl Levels {
    /// The level on the privilege itself, or on one of its settings: `max(exempt, min(others, cap))` (statement 181).
    pub(crate) fn of(self, case: &Case<'_>, setting: Option<&Setting>) -> Level {
        let Some(setting) = setting else { return self.unrestricted() };
        if missing(case, setting).is_some() {
            return Level::None;
        }
        match &setting.cap {
            Some(cap) if case.restricted_mode() => self.exempt.max(self.others.min(cap.level)),
            _ => self.unrestricted(),
        }
    }

    pub(crate) fn unrestricted(self) -> Level {
        self.exempt.max(self.others)
    }

    pub(crate) fn add(&mut self, exempt: bool, level: Level) {
        let highest = if exempt { &mut self.exempt } else { &mut self.others };
        *highest = level.max(*highest);
    }
}

/// Why a setting is not there at all, if it is not.
pub(crate) fn missing(case: &Case<'_>, setting: &Setting) -> Option<ReasonCode> {
    let conditions = &case.policy.catalogue().conditions;
    setting.conditions.iter().find_map(|index| case.fails(conditions.get(usize::from(*index))?, None))
}

/// Refuses a question about a place that the privilege is not divided by, or that is not there.
pub(crate) fn can_be_asked(policy: &Policy, privilege: PrivilegeIndex, place: &PlaceRef<'_>) -> Result<(), ReasonCode> {
    let asked_of =
        &policy.catalogue().privileges.get(usize::from(privilege)).ok_or(ReasonCode::UnknownAction)?.asked_of;
    match place {
        PlaceRef::Organization if asked_of.organization => Ok(()),
        PlaceRef::Organization => Err(ReasonCode::NeedsScope),
        PlaceRef::Site(site) => match site.managed_in {
            None => Err(ReasonCode::UnknownSite),
            Some(_) if !asked_of.site => Err(ReasonCode::NotDivided),
            Some(ManagedIn::SiteAdministration) => Err(ReasonCode::SiteManagedElsewhere),
            Some(ManagedIn::ControlHub) => Ok(()),
        },
        PlaceRef::Service(_) if asked_of.service => Ok(()),
        PlaceRef::Service(_) => Err(ReasonCode::NotDivided),
        PlaceRef::Resource(it) => match policy.resource(it.kind) {
            None => Err(ReasonCode::UnknownResourceType),
            Some(kind) if asked_of.resources.contains(&kind) => Ok(()),
            Some(_) => Err(ReasonCode::NotDivided),
        },
    }
}

/// The highest levels that the subject's roles give on a privilege in this place.
pub(crate) fn levels(case: &Case<'_>, privilege: PrivilegeIndex, place: &PlaceRef<'_>) -> Levels {
    let mut levels = Levels::default();
    for holding in case.roles() {
        let exempt = case.policy.role(holding.role).is_some_and(|role| role.exempt);
        levels.add(exempt, weigh(case, &holding, privilege, place).gave);
    }
    levels
}

/// What one role gives on a privilege, and what held it back.
#[derive(Clone, Copy)]
pub(crate) struct Weighed<'a> {
    pub(crate) gave: Level,
    /// What it would give if nothing held it back.
    pub(crate) could: Level,
    pub(crate) because: Option<ReasonCode>,
    pub(crate) cell: Option<&'a Cell>,
}

/// What a role that the subject holds gives on a privilege in a place: the highest of its cells, and on a site
/// administered here at least what it gives on the privilege that covers all of them.
pub(crate) fn weigh<'a>(
    case: &Case<'a>,
    holding: &Holding<'_>,
    privilege: PrivilegeIndex,
    place: &PlaceRef<'_>,
) -> Weighed<'a> {
    let mut best = Weighed { gave: Level::None, could: Level::None, because: None, cell: None };
    let whole_from = case.policy.catalogue().privileges.get(usize::from(privilege)).and_then(|it| it.whole_from);
    let cells = |privilege, place| {
        let cells = case.policy.cells(holding.role, holding.relation, case.organization.kind, privilege);
        cells.map(move |cell| (cell, place))
    };
    let whole = whole_from.into_iter().flat_map(|privilege| cells(privilege, &PlaceRef::Organization));
    for (cell, place) in cells(privilege, place).chain(whole) {
        let (gave, because) = match hindrance(case, holding, cell, place) {
            Hindrance::Nothing => (cell.level, None),
            Hindrance::Condition(reason) => (cell.otherwise, Some(reason)),
            Hindrance::Reach(reason) => (Level::None, Some(reason)),
        };
        let better = best.cell.is_none() || gave > best.gave || (gave == best.gave && cell.level > best.could);
        if better {
            best = Weighed { gave, could: cell.level, because, cell: Some(cell) };
        }
    }
    best
}

enum Hindrance {
    Nothing,
    Condition(ReasonCode),
    Reach(ReasonCode),
}

fn hindrance(case: &Case<'_>, holding: &Holding<'_>, cell: &Cell, place: &PlaceRef<'_>) -> Hindrance {
    if let Err(reason) = reaches(case, holding, cell.reach, place) {
        return Hindrance::Reach(reason);
    }
    let conditions = &case.policy.catalogue().conditions;
    let failed =
        cell.conditions.iter().find_map(|index| case.fails(conditions.get(usize::from(*index))?, Some(holding)));
    failed.map_or(Hindrance::Nothing, Hindrance::Condition)
}

fn reaches(case: &Case<'_>, holding: &Holding<'_>, reach: Reach, place: &PlaceRef<'_>) -> Result<(), ReasonCode> {
    let (reached, reason) = match (reach, place) {
        (Reach::Whole, _) => (true, ReasonCode::NotDivided),
        (_, PlaceRef::Organization) => (false, ReasonCode::NeedsScope),
        (Reach::Owned, PlaceRef::Resource(it)) => (compare::is_own(case, it.kind), ReasonCode::NotOwned),
        (Reach::Owned, _) | (_, PlaceRef::Resource(_)) | (Reach::ListedSites, PlaceRef::Service(_)) => {
            (false, ReasonCode::NotDivided)
        }
        (Reach::ListedSites, PlaceRef::Site(site)) => (lists_site(case, holding, site.id), ReasonCode::SiteNotListed),
        (Reach::SoldByHome, PlaceRef::Site(it) | PlaceRef::Service(it)) => {
            (it.is_sold_by(case.subject.home), ReasonCode::NotSold)
        }
        (Reach::SoldByAnyone, PlaceRef::Site(it) | PlaceRef::Service(it)) => (it.is_sold(), ReasonCode::NotSold),
    };
    if reached { Ok(()) } else { Err(reason) }
}

fn lists_site(case: &Case<'_>, holding: &Holding<'_>, site: &[u8]) -> bool {
    match case.suppose {
        Some(Suppose::ListsSite(role, added)) if role == holding.role && added == site => true,
        Some(Suppose::Holds(role)) if role == holding.role && holding.assignment.is_none() => true,
        _ => holding.assignment.is_some_and(|assignment| assignment.lists_site(site)),
    }
}

/// Why the level is lower than asked: what held back each role that could have given it, then the general reason, then
/// what held back roles that could not have given it anyway.
pub(crate) fn why_lower(
    case: &Case<'_>,
    privilege: PrivilegeIndex,
    setting: Option<&Setting>,
    question: &Question<'_>,
) -> Vec<Reason> {
    let place = &question.request.place;
    if let Some(reason) = setting.and_then(|setting| missing(case, setting)) {
        return vec![Reason::new(reason)];
    }
    let cap = setting.and_then(|setting| setting.cap.as_ref()).filter(|_| case.restricted_mode());
    let (mut decisive, mut others) = (Vec::new(), Vec::new());
    for holding in case.holdings() {
        let weighed = weigh(case, &holding, privilege, place);
        let exempt = case.policy.role(holding.role).is_some_and(|role| role.exempt);
        let capped = cap.filter(|cap| holding.counts() && !exempt && weighed.gave > cap.level);
        let (code, could, source) = match (holding.idle, capped) {
            (Some(ReasonCode::WrongRelation), _) => (ReasonCode::WrongRelation, Level::None, None),
            (Some(idle), _) if weighed.could > Level::None => (idle, weighed.could, weighed.cell.map(|it| &it.source)),
            (None, Some(cap)) => (ReasonCode::Restricted, weighed.gave, Some(&cap.source)),
            (None, None) => match weighed.because {
                Some(because) => (because, weighed.could, weighed.cell.map(|it| &it.source)),
                None => continue,
            },
            (Some(_), _) => continue,
        };
        let reason = Reason::new(code).role(case.policy.role_id(holding.role)).about_place(place, code);
        let reason = reason.from(source.cloned().unwrap_or_default());
        match (could >= question.request.level, code) {
            (true, ReasonCode::Restricted) => decisive.insert(0, reason),
            (true, _) => decisive.push(reason),
            (false, _) => others.push(reason),
        }
    }
    let general = match () {
        () if levels(case, privilege, place).unrestricted() > Level::None => ReasonCode::LevelTooLow,
        () if case.roles().next().is_some() => ReasonCode::NotGiven,
        () => ReasonCode::NoRole,
    };
    if decisive.first().is_none_or(|reason| reason.code != ReasonCode::Restricted) {
        decisive.push(Reason::new(general));
    }
    decisive.append(&mut others);
    decisive
}

trait AboutPlace {
    fn about_place(self, place: &PlaceRef<'_>, code: ReasonCode) -> Self;
}

impl AboutPlace for Reason {
    fn about_place(self, place: &PlaceRef<'_>, code: ReasonCode) -> Self {
        match (code, place) {
            (ReasonCode::SiteNotListed | ReasonCode::NotSold, PlaceRef::Site(it) | PlaceRef::Service(it)) => {
                self.about(text(it.id))
            }
            (ReasonCode::NotOwned, PlaceRef::Resource(it)) => self.about(text(it.id)),
            _ => self,
        }
    }
}

/// An id of the facts, for a reason. Facts are encoded from text; anything else shows as replacement characters.
pub(crate) fn text(id: &[u8]) -> String {
    String::from_utf8_lossy(id).into_owned()
}
