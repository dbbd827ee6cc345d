use core::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::controls::Controls;
use crate::{Level, OrganizationId, UserId, decision::SettingView, order::sort_by};

/// How far a comparison is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Progress {
    /// Pairs compared.
    pub done: usize,
    /// Pairs that there are.
    pub total: usize,
}

/// What is different between two catalogues on a directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ComparisonResult {
    /// How much was compared, and how much is different.
    pub totals: Totals,
    /// Each difference of one control, those that weigh most first: managing gained, then viewing gained, then what
    /// is both gained and lost, then what is lost, managing first; of equal weight, the one with most pairs.
    pub groups: Vec<Group>,
    /// Everybody for whom something is different, those together for whom the same is.
    pub cohorts: Vec<Cohort>,
}

/// How much was compared, and how much is different.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Totals {
    /// Pairs of a person and an organization of which he may have anything.
    pub pairs: usize,
    /// The people of these.
    pub people: usize,
    /// Pairs for which something is different.
    pub changed_pairs: usize,
    /// The people of these.
    pub changed_people: usize,
    /// Pairs that gain something.
    pub gaining_pairs: usize,
    /// Pairs that lose something.
    pub losing_pairs: usize,
}

/// One control, and one way in which it is different for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Group {
    /// The control.
    pub control: Control,
    /// Whether the first catalogue has it.
    pub in_before: bool,
    /// Whether the second catalogue has it.
    pub in_after: bool,
    /// What the first catalogue says.
    pub before: SettingView,
    /// What the second catalogue says.
    pub after: SettingView,
    /// Which parts of that are different.
    pub changed: Parts,
    /// Whether it is more or less.
    pub direction: Direction,
    /// How many pairs it is so for.
    pub pairs: usize,
    /// Which, by place in [`ComparisonResult::cohorts`].
    pub cohorts: Vec<usize>,
}

/// Something that a catalogue has a level for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Control {
    /// What it is.
    pub kind: ControlKind,
    /// Its id in the catalogue.
    pub id: String,
}

/// What a catalogue has levels for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ControlKind {
    /// A setting.
    Setting,
    /// A privilege.
    Privilege,
}

/// Parts of a [`SettingView`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Parts {
    /// The level in the organization as a whole.
    pub level: bool,
    /// What it would be without restrictions.
    pub unrestricted: bool,
    /// The highest level within some site or service.
    pub scoped: bool,
}

/// Whether somebody has more or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More, in the organization as a whole or within some of it.
    Gained,
    /// More in one of these and less in the other.
    Mixed,
    /// Less.
    Lost,
    /// Neither: only what there would be without restrictions is different.
    Unrestricted,
}

/// People and organizations for whom the same is different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Cohort {
    /// All of them, in the order of their ids. Nobody is in two cohorts with the same organization.
    pub pairs: Vec<Pair>,
}

/// A person and an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Pair {
    /// Who.
    pub user: UserId,
    /// Where.
    pub organization: OrganizationId,
}

/// One control that two views say something different of, by its place, and what they say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Difference {
    pub(super) control: usize,
    pub(super) before: SettingView,
    pub(super) after: SettingView,
}

/// Groups what was found among the first pairs.
pub(super) fn of(
    pairs: &[(UserId, OrganizationId)],
    done: usize,
    controls: &Controls,
    cohorts: &[(Box<[Difference]>, Vec<usize>)],
) -> ComparisonResult {
    let compared = pairs.get(..done).unwrap_or(pairs);
    let mut members: Vec<(Difference, usize)> = Vec::new();
    for ((differences, _), cohort) in cohorts.iter().zip(0..) {
        members.extend(differences.iter().map(|difference| (*difference, cohort)));
    }
    sort_by(&mut members, Ord::cmp);
    let size = |cohort: &usize| cohorts.get(*cohort).map_or(0, |(_, pairs)| pairs.len());
    let mut groups: Vec<Group> = members
        .chunk_by(|(a, _), (b, _)| a == b)
        .filter_map(|members| {
            let Difference { control, before, after } = members.first()?.0;
            let (control, in_before, in_after) = controls.at(control)?;
            let members: Vec<usize> = members.iter().map(|(_, cohort)| *cohort).collect();
            Some(Group {
                control: control.clone(),
                in_before,
                in_after,
                before,
                after,
                changed: Parts::between(before, after),
                direction: Direction::of(before, after),
                pairs: members.iter().map(size).sum(),
                cohorts: members,
            })
        })
        .collect();
    sort_by(&mut groups, |a, b| a.weight().cmp(&b.weight()).then(b.pairs.cmp(&a.pairs)));
    let pair = |at: &usize| {
        let (user, organization) = pairs.get(*at)?.clone();
        Some(Pair { user, organization })
    };
    let cohorts: Vec<Cohort> =
        cohorts.iter().map(|(_, pairs)| Cohort { pairs: pairs.iter().filter_map(pair).collect() }).collect();
    let totals = totals(compared, &groups, &cohorts);
    ComparisonResult { totals, groups, cohorts }
}

fn totals(compared: &[(UserId, OrganizationId)], groups: &[Group], cohorts: &[Cohort]) -> Totals {
    let pairs_that = |directions: [Direction; 2]| {
        let these = groups.iter().filter(|group| directions.contains(&group.direction));
        let these = different(these.flat_map(|group| &group.cohorts));
        these.into_iter().filter_map(|cohort| cohorts.get(*cohort)).map(|cohort| cohort.pairs.len()).sum()
    };
    let people = different(compared.iter().map(|(user, _)| user));
    let changed = different(cohorts.iter().flat_map(|it| &it.pairs).map(|pair| &pair.user));
    Totals {
        pairs: compared.len(),
        people: people.len(),
        changed_pairs: cohorts.iter().map(|cohort| cohort.pairs.len()).sum(),
        changed_people: changed.len(),
        gaining_pairs: pairs_that([Direction::Gained, Direction::Mixed]),
        losing_pairs: pairs_that([Direction::Lost, Direction::Mixed]),
    }
}

/// Each once.
fn different<'a, T: Ord>(things: impl Iterator<Item = &'a T>) -> Vec<&'a T> {
    let mut things: Vec<&T> = things.collect();
    sort_by(&mut things, Ord::cmp);
    things.dedup();
    things
}

impl Group {
    /// The first come first. Managing weighs more than viewing, and all of an organization more than some of it.
    fn weight(&self) -> (Direction, Reverse<Level>, Reverse<Level>) {
        let had = if self.direction == Direction::Lost { self.before } else { self.after };
        let whole = if self.changed.level { had.level } else { Level::None };
        (self.direction, Reverse(had.level.max(had.scoped)), Reverse(whole))
    }
}

impl Parts {
    fn between(before: SettingView, after: SettingView) -> Self {
        Self {
            level: before.level != after.level,
            unrestricted: before.unrestricted != after.unrestricted,
            scoped: before.scoped != after.scoped,
        }
    }
}

impl Direction {
    fn of(before: SettingView, after: SettingView) -> Self {
        let more = after.level > before.level || after.scoped > before.scoped;
        let less = after.level < before.level || after.scoped < before.scoped;
        match (more, less) {
            (true, false) => Self::Gained,
            (true, true) => Self::Mixed,
            (false, true) => Self::Lost,
            (false, false) => Self::Unrestricted,
        }
    }
}
