use remit_model::{
    Instant, Level,
    compiled::{Reach, RoleIndex, Setting},
    decision::SettingView,
    reason::ReasonCode,
    wire::{FactsRef, request::PlaceRef},
};

use crate::{
    Policy,
    access::{Levels, weigh},
    case::Case,
};

/// The levels of all settings of an organization, then of all privileges, one byte each in the catalogue's order: see
/// [`SettingView`]. A subject or organization that is not known has none of any.
///
/// # Errors
/// The reason why nothing can be decided.
pub fn view(policy: &Policy, facts: FactsRef<'_>, now: Instant, out: &mut Vec<u8>) -> Result<(), ReasonCode> {
    let case = Case::open(policy, facts, now)?;
    let catalogue = policy.catalogue();
    let levels: Vec<Scoped> = (0..catalogue.privileges.len())
        .map(|privilege| Scoped::of(&case, u16::try_from(privilege).unwrap_or(u16::MAX)))
        .collect();
    let none = Scoped::default();
    let at = |privilege: u16| levels.get(usize::from(privilege)).unwrap_or(&none);
    out.extend(catalogue.settings.iter().map(|setting| at(setting.privilege).view(&case, Some(setting)).pack()));
    out.extend(levels.iter().map(|scoped| scoped.view(&case, None).pack()));
    Ok(())
}

/// Whether restricted mode applies to the subject: it is on, and some role that counts is not exempt. It is what the
/// banner at the top of the console shows (statement 205).
#[must_use]
pub fn restricted(policy: &Policy, facts: FactsRef<'_>, now: Instant) -> bool {
    let Ok(case) = Case::open(policy, facts, now) else { return false };
    let capped = |role| policy.role(role).is_some_and(|role| !role.exempt);
    case.restricted_mode() && case.roles().any(|holding| capped(holding.role))
}

/// The roles of the subject that count, in the order in which they come about; one that is had in two ways comes twice.
pub fn roles<'a>(policy: &'a Policy, facts: FactsRef<'a>, now: Instant) -> impl Iterator<Item = RoleIndex> + use<'a> {
    let case = Case::open(policy, facts, now).ok();
    case.into_iter().flat_map(|case| case.roles().map(|holding| holding.role))
}

/// Levels in the organization as a whole, and the highest ones within some site or service.
#[derive(Clone, Copy, Default)]
struct Scoped {
    whole: Levels,
    within: Levels,
}

impl Scoped {
    fn of(case: &Case<'_>, privilege: u16) -> Self {
        let Some(asked_of) = case.policy.catalogue().privileges.get(usize::from(privilege)).map(|it| &it.asked_of)
        else {
            return Self::default();
        };
        let mut scoped = Self::default();
        for holding in case.roles() {
            let exempt = case.policy.role(holding.role).is_some_and(|role| role.exempt);
            let weighed = weigh(case, &holding, privilege, &PlaceRef::Organization);
            if asked_of.organization {
                scoped.whole.add(exempt, weighed.gave);
            }
            let lists_nothing = weighed.cell.is_some_and(|cell| cell.reach == Reach::ListedSites)
                && !holding.assignment.is_some_and(|assignment| assignment.lists_sites());
            let within = match weighed.because {
                Some(ReasonCode::NeedsScope) if !lists_nothing => weighed.could,
                _ => weighed.gave,
            };
            scoped.within.add(exempt, within);
        }
        scoped
    }

    fn view(&self, case: &Case<'_>, setting: Option<&Setting>) -> SettingView {
        SettingView {
            level: self.whole.of(case, setting),
            unrestricted: match setting {
                Some(setting) if crate::access::missing(case, setting).is_some() => Level::None,
                _ => self.whole.unrestricted(),
            },
            scoped: self.within.of(case, setting),
        }
    }
}
