//! The smallest sets of roles that give what somebody needs.
//!
//! Facts are made for a person who stands to an organization as asked, with each role held from always and all that it
//! may list, and the evaluator says what they give. A set is a smallest one when no set with fewer roles gives
//! everything wanted.

use std::collections::BTreeSet;

use remit_evaluator::Policy;
use remit_model::{
    ContactCenterPlatform, Instant, Level, OrganizationId, OrganizationKind, PrivilegeId, Relation, RoleId, SettingId,
    SiteId, UserId,
    comparison::{Control, ControlKind},
    compiled::{ActRule, Catalogue, Condition, ConditionIndex, Origin, PrivilegeIndex, Receiver, Role, RoleIndex},
    decision::SettingView,
    facts::{AssignmentFacts, Facts, OrganizationFacts, PairFacts, SubjectFacts},
    order::sort_by,
    read_fields,
    wire::{FactsRef, encode_facts},
};
use serde::Serialize;

/// At most so many sets are looked at.
pub const MOST_SETS: usize = 200_000;

/// At most so many sets are told.
pub const MOST_TOLD: usize = 50;

/// What somebody needs, and who he is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Need {
    /// The kind of the organization.
    pub kind: OrganizationKind,
    /// How the person stands to it: `own`, `external` or `managing_partner`.
    pub relation: Relation,
    /// Whether the organization has a contact centre.
    pub contact_center: bool,
    /// What is wanted.
    pub wanted: Vec<Wanted>,
}

/// A level of one control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Wanted {
    /// The id of a setting or a privilege; of a setting, where both have it.
    pub control: String,
    /// The lowest level that will do.
    pub level: Level,
    /// Whether it will do to have it within some site or service.
    #[cfg_attr(feature = "typescript", ts(as = "Option<bool>", optional))]
    pub within_site: bool,
}

read_fields! {
    Need { kind, relation, contact_center, wanted; }
    Wanted { control, level; within_site }
}

/// The smallest sets of roles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LeastPrivilege {
    /// All of one size; those that give least beyond what is wanted come first. One without roles, where nothing is
    /// wanted.
    pub sets: Vec<RoleSet>,
    /// How many more there are than are told.
    pub more: usize,
    /// What is wanted and no role gives to such a person.
    pub given_by_none: Vec<Wanted>,
    /// What is wanted and is neither a setting nor a privilege of the catalogue.
    pub unknown: Vec<Wanted>,
    /// Why not everything was tried, in words; nothing, where it was.
    pub stopped: Option<String>,
}

/// Roles that together give everything wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RoleSet {
    /// The roles, and who may give each.
    pub roles: Vec<Giving>,
    /// What they give beyond: more of what is wanted, and everything that is not.
    pub beyond: Vec<Given>,
    /// What of that which is wanted restricted mode would cap, and to which level.
    pub restricted: Vec<Given>,
}

/// A role of a set, and what keeps it from being given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Giving {
    /// The role.
    pub role: RoleId,
    /// Roles whose holders may give it to such a person; none, where nobody may.
    pub by: Vec<RoleId>,
    /// Roles of which the person needs one before.
    pub base: Vec<RoleId>,
    /// Whether nobody gives it to himself.
    pub no_self_assignment: bool,
}

/// A level that a set gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Given {
    /// The setting or privilege.
    pub control: Control,
    /// The level.
    pub level: Level,
    /// Whether it is had within some site or service only.
    pub within_site: bool,
}

/// Finds all smallest sets of roles that give what is wanted.
#[must_use]
pub fn least_privilege(catalogue: Catalogue, need: &Need) -> LeastPrivilege {
    let policy = Policy::new(catalogue);
    let mut answer =
        LeastPrivilege { sets: Vec::new(), more: 0, given_by_none: Vec::new(), unknown: Vec::new(), stopped: None };
    let mut wanted = Vec::new();
    for it in &need.wanted {
        match place(policy.catalogue(), &it.control) {
            Some(place) => wanted.push((place, it.level, it.within_site)),
            None => answer.unknown.push(it.clone()),
        }
    }
    let Some(person) = Person::new(&policy, need) else {
        answer.stopped = Some("nobody can be assigned a role in this way".into());
        return answer;
    };
    let all = person.can_hold();
    let best = person.view(&all, false);
    let given = |it: &&Wanted| {
        let place = place(policy.catalogue(), &it.control);
        place.is_some_and(|place| !satisfies(&best, (place, it.level, it.within_site)))
    };
    answer.given_by_none = need.wanted.iter().filter(given).cloned().collect();
    if !answer.given_by_none.is_empty() || !answer.unknown.is_empty() {
        return answer;
    }
    let mut search = Search::new(&person, wanted, all);
    let found = search.smallest();
    if search.left == 0 {
        answer.stopped = Some(format!("{MOST_SETS} sets of roles were tried, and not all larger ones"));
    }
    let mut sets: Vec<(usize, Vec<RoleIndex>, RoleSet)> = found
        .into_iter()
        .map(|roles| {
            let set = person.told(&roles, &search.wanted);
            (set.beyond.iter().map(Given::weight).sum(), roles, set)
        })
        .collect();
    sort_by(&mut sets, |(weight, roles, _), (other, others, _)| (weight, roles).cmp(&(other, others)));
    answer.more = sets.len().saturating_sub(MOST_TOLD);
    answer.sets = sets.into_iter().take(MOST_TOLD).map(|(.., set)| set).collect();
    answer
}

impl Given {
    /// How much it is.
    const fn weight(&self) -> usize {
        2 * self.level as usize - self.within_site as usize
    }
}

/// The place of a control in a view, the level wanted of it, and whether within a site or service will do.
type Want = (usize, Level, bool);

/// The place of a control in a view.
fn place(catalogue: &Catalogue, id: &str) -> Option<usize> {
    let setting = catalogue.settings.iter().position(|it| it.id.as_str() == id);
    let privilege = || catalogue.privileges.iter().position(|it| it.id.as_str() == id);
    setting.or_else(|| privilege().map(|place| catalogue.settings.len() + place))
}

fn satisfies(view: &[SettingView], (place, level, within): Want) -> bool {
    let has = view.get(place).copied().unwrap_or(SettingView::NOTHING);
    has.level >= level || (within && has.scoped >= level)
}

/// Somebody who stands to an organization as asked.
struct Person<'a> {
    policy: &'a Policy,
    catalogue: &'a Catalogue,
    need: &'a Need,
    /// The facts without roles.
    facts: Facts,
    site: SiteId,
}

/// A moment after everything that the facts say.
const NOW: Instant = Instant(1);

impl<'a> Person<'a> {
    fn new(policy: &'a Policy, need: &'a Need) -> Option<Self> {
        let id = |id: &str| OrganizationId::new(id).ok();
        let (here, partner, elsewhere) = (id("organization")?, id("partner")?, id("elsewhere")?);
        let (home, home_kind) = match need.relation {
            Relation::Own => (here.clone(), need.kind),
            Relation::External => (elsewhere, OrganizationKind::Customer),
            Relation::ManagingPartner => (partner.clone(), OrganizationKind::Partner),
            Relation::Support => return None,
        };
        let platform = need.contact_center.then_some(ContactCenterPlatform::New);
        let organization = OrganizationFacts {
            id: here,
            kind: need.kind,
            managed_by: (need.relation == Relation::ManagingPartner).then(|| partner.clone()),
            restricted_mode: Some(false),
            support_read_only: false,
            contact_center: platform,
            services_setup_done: true,
            set_up: None,
            sold_by: vec![partner],
        };
        let subject = SubjectFacts {
            id: UserId::new("person").ok()?,
            home,
            home_kind,
            home_contact_center: need.relation == Relation::Own && need.contact_center,
            vendor_support: false,
            founded_home: false,
            founded_home_ended_at: None,
            licenses: Vec::new(),
            profiles: Vec::new(),
            attributes: std::collections::BTreeMap::new(),
        };
        let facts = Facts { organization: Some(organization), subject: Some(subject), pair: PairFacts::default() };
        Some(Self { policy, catalogue: policy.catalogue(), need, facts, site: SiteId::new("site").ok()? })
    }

    fn role(&self, index: RoleIndex) -> Option<&'a Role> {
        self.catalogue.roles.get(usize::from(index))
    }

    /// Whether a role is held at home and reaches the organization from there.
    fn is_held_at_home(&self, role: &Role) -> bool {
        self.need.relation == Relation::ManagingPartner && role.relations.contains(&Relation::ManagingPartner)
    }

    fn with(&self, roles: &[RoleIndex], restricted: bool) -> Vec<u8> {
        let mut facts = self.facts.clone();
        if let Some(organization) = &mut facts.organization {
            organization.restricted_mode = Some(restricted);
        }
        for role in roles.iter().filter_map(|role| self.role(*role)) {
            let assignment = AssignmentFacts {
                first_sign_in_at: Some(Instant(0)),
                sites: vec![self.site.clone()],
                lists_organization: true,
                ..AssignmentFacts::new(role.id.clone())
            };
            let home = self.is_held_at_home(role);
            let list = if home { &mut facts.pair.home_assignments } else { &mut facts.pair.assignments };
            list.push(assignment);
        }
        encode_facts(&facts)
    }

    /// What these roles give together: all settings, then all privileges.
    fn view(&self, roles: &[RoleIndex], restricted: bool) -> Vec<SettingView> {
        let facts = self.with(roles, restricted);
        let mut view = Vec::new();
        if let Ok(facts) = FactsRef::read(&facts) {
            // Nothing is had where nothing can be decided.
            let _nothing = remit_evaluator::view(self.policy, facts, NOW, &mut view);
        }
        view.iter().map(|byte| SettingView::unpack(*byte).unwrap_or(SettingView::NOTHING)).collect()
    }

    /// Roles that count for such a person where they are assigned to him.
    fn can_hold(&self) -> Vec<RoleIndex> {
        let mut roles = Vec::new();
        for (role, index) in self.catalogue.roles.iter().zip(0..) {
            let missing = role.contact_center && !self.need.contact_center;
            let facts = self.with(&[index], false);
            let counts = FactsRef::read(&facts)
                .is_ok_and(|facts| remit_evaluator::roles(self.policy, facts, NOW).any(|held| held == index));
            if role.assigned && counts && !missing {
                roles.push(index);
            }
        }
        roles
    }

    /// Whether somebody can have all of these: each base is there, and nothing that is excluded.
    fn go_together(&self, roles: &[RoleIndex]) -> bool {
        roles.iter().filter_map(|role| self.role(*role)).all(|role| {
            let has = |wanted: &[RoleIndex]| wanted.iter().any(|it| roles.contains(it));
            (role.base.is_empty() || has(&role.base)) && !has(&role.excludes)
        })
    }

    /// Roles whose holders may give a role to such a person.
    fn givers(&self, index: RoleIndex, role: &Role) -> Vec<RoleId> {
        let at_home = self.is_held_at_home(role);
        let inside = at_home || self.need.relation == Relation::Own;
        let kind = if at_home { OrganizationKind::Partner } else { self.need.kind };
        let receives = |to: &Receiver| match to {
            Receiver::Own => inside,
            Receiver::Joined => !inside,
            Receiver::Myself => true,
        };
        let rules = self.catalogue.assign_rules.iter();
        let rules =
            rules.filter(|it| it.roles.contains(&index) && it.kinds.contains(&kind) && it.to.iter().any(receives));
        let origin = if self.need.relation == Relation::External { Origin::Elsewhere } else { Origin::Partner };
        let offered = self.catalogue.offers.iter().any(|it| it.origin == origin && it.roles.contains(&index));
        let adds =
            self.catalogue.acts.iter().filter(|act| act.rules.contains(&ActRule::NotJoined) && offered && !inside);
        let mut by: Vec<RoleIndex> = Vec::new();
        for giver in rules.flat_map(|it| &it.by).chain(adds.flat_map(|it| &it.by)) {
            if !by.contains(giver) {
                by.push(*giver);
            }
        }
        by.into_iter().filter_map(|it| self.role(it)).map(|it| it.id.clone()).collect()
    }

    fn told(&self, roles: &[RoleIndex], wanted: &[Want]) -> RoleSet {
        let ids = |roles: &[RoleIndex]| roles.iter().filter_map(|it| self.role(*it)).map(|it| it.id.clone()).collect();
        let giving = |index: &RoleIndex| {
            let role = self.role(*index)?;
            Some(Giving {
                role: role.id.clone(),
                by: self.givers(*index, role),
                base: ids(&role.base),
                no_self_assignment: role.no_self_assignment,
            })
        };
        let capped = self.view(roles, true);
        let restricted = wanted.iter().filter(|want| !satisfies(&capped, **want)).filter_map(|(place, _, within)| {
            let has = capped.get(*place)?;
            let level = if *within { has.level.max(has.scoped) } else { has.level };
            Some(Given { control: self.control(*place)?, level, within_site: level > has.level })
        });
        RoleSet {
            roles: roles.iter().filter_map(giving).collect(),
            beyond: self.beyond(&self.view(roles, false), wanted),
            restricted: restricted.collect(),
        }
    }

    /// What a view has beyond what is wanted. Whoever wants a privilege wants its settings, and nobody has a setting
    /// without its privilege.
    fn beyond(&self, view: &[SettingView], wanted: &[Want]) -> Vec<Given> {
        let settings = self.catalogue.settings.len();
        let privilege_of =
            |place: usize| self.catalogue.settings.get(place).map(|it| usize::from(it.privilege) + settings);
        let is_about = |want: usize, place: usize| {
            want == place || privilege_of(place) == Some(want) || privilege_of(want) == Some(place)
        };
        let beyond = view.iter().enumerate().filter_map(|(place, has)| {
            let of_place = wanted.iter().filter(|(want, ..)| is_about(*want, place));
            let highest = |within: bool| {
                let levels = of_place.clone().filter(|(.., it)| within || !it).map(|(_, level, _)| *level);
                levels.max().unwrap_or_default()
            };
            let (level, within_site) = if has.level > highest(false) && has.level > Level::None {
                (has.level, false)
            } else {
                (has.scoped, true)
            };
            let more = !within_site || has.scoped > highest(true).max(has.level);
            more.then(|| Some(Given { control: self.control(place)?, level, within_site })).flatten()
        });
        beyond.collect()
    }

    fn control(&self, place: usize) -> Option<Control> {
        let setting = self.catalogue.settings.get(place).map(|it| &it.id).map(SettingId::as_str);
        let privilege = || {
            let place = place.checked_sub(self.catalogue.settings.len())?;
            self.catalogue.privileges.get(place).map(|it| &it.id).map(PrivilegeId::as_str)
        };
        let (kind, id) =
            setting.map(|id| (ControlKind::Setting, id)).or_else(|| Some((ControlKind::Privilege, privilege()?)))?;
        Some(Control { kind, id: id.to_owned() })
    }
}

/// The search for smallest sets. Each set that gives everything has, for everything wanted, a role that could give it
/// under some conditions; what is not such a role is in a smallest set only for another one's sake.
struct Search<'p> {
    person: &'p Person<'p>,
    wanted: Vec<Want>,
    /// For each of what is wanted, the roles that could give it.
    givers: Vec<Vec<RoleIndex>>,
    /// Roles that could give something wanted, or that such a role could need.
    candidates: Vec<RoleIndex>,
    seen: BTreeSet<Vec<RoleIndex>>,
    found: Vec<Vec<RoleIndex>>,
    /// How many sets may still be looked at.
    left: usize,
}

impl<'p> Search<'p> {
    fn new(person: &'p Person<'p>, wanted: Vec<Want>, all: Vec<RoleIndex>) -> Self {
        let mut needed = Vec::new();
        let mut givers = Vec::new();
        for want in &wanted {
            let mut could = Vec::new();
            for role in &all {
                if person.could_give(*role, *want, &mut needed) {
                    could.push(*role);
                }
            }
            givers.push(could);
        }
        needed.extend(givers.iter().flatten());
        loop {
            let bases = needed.iter().filter_map(|role| person.role(*role)).flat_map(|role| role.base.iter().copied());
            let more: Vec<RoleIndex> = bases.filter(|base| !needed.contains(base)).collect();
            if more.is_empty() {
                break;
            }
            needed.extend(more);
        }
        let candidates = all.into_iter().filter(|role| needed.contains(role)).collect();
        Self { person, wanted, givers, candidates, seen: BTreeSet::new(), found: Vec::new(), left: MOST_SETS }
    }

    fn smallest(&mut self) -> Vec<Vec<RoleIndex>> {
        for size in 0..=self.candidates.len() {
            self.seen.clear();
            self.with(&[], size);
            if !self.found.is_empty() || self.left == 0 {
                break;
            }
        }
        core::mem::take(&mut self.found)
    }

    /// Tries a set, and those that have up to so many roles more.
    fn with(&mut self, set: &[RoleIndex], more: usize) {
        if self.left == 0 || !self.seen.insert(set.to_vec()) {
            return;
        }
        self.left -= 1;
        let uncovered = self.givers.iter().find(|givers| !givers.iter().any(|role| set.contains(role)));
        if uncovered.is_none() && more == 0 && self.gives_all(set) {
            self.found.push(set.to_vec());
            return;
        }
        if more == 0 {
            return;
        }
        for role in uncovered.unwrap_or(&self.candidates).clone() {
            if !set.contains(&role) && !self.is_excluded(role, set) {
                let mut larger = set.to_vec();
                larger.push(role);
                sort_by(&mut larger, Ord::cmp);
                self.with(&larger, more - 1);
            }
        }
    }

    fn is_excluded(&self, role: RoleIndex, set: &[RoleIndex]) -> bool {
        let excludes = |a: RoleIndex, b: RoleIndex| self.person.role(a).is_some_and(|it| it.excludes.contains(&b));
        set.iter().any(|it| excludes(role, *it) || excludes(*it, role))
    }

    fn gives_all(&self, set: &[RoleIndex]) -> bool {
        let view = self.person.view(set, false);
        self.person.go_together(set) && self.wanted.iter().all(|want| satisfies(&view, *want))
    }
}

impl Person<'_> {
    /// Whether a role could give this, whatever the conditions; roles that these name are needed, too.
    fn could_give(&self, role: RoleIndex, (place, level, _): Want, needed: &mut Vec<RoleIndex>) -> bool {
        if level == Level::None {
            return true;
        }
        let setting = self.catalogue.settings.get(place);
        let privilege: Option<PrivilegeIndex> = match setting {
            Some(setting) => Some(setting.privilege),
            None => place.checked_sub(self.catalogue.settings.len()).and_then(|it| PrivilegeIndex::try_from(it).ok()),
        };
        let whole =
            privilege.and_then(|it| self.catalogue.privileges.get(usize::from(it))).and_then(|it| it.whole_from);
        let mut note = |conditions: &[ConditionIndex]| {
            for condition in conditions.iter().filter_map(|it| self.catalogue.conditions.get(usize::from(*it))) {
                if let Condition::HoldsAny(roles) = condition {
                    needed.extend(roles);
                }
            }
        };
        let columns = self.catalogue.columns.iter().filter(|column| column.role == role);
        let cells = columns.flat_map(|column| &column.cells);
        let mut could = false;
        for cell in cells.filter(|it| Some(it.privilege) == privilege || Some(it.privilege) == whole) {
            if cell.level.max(cell.otherwise) >= level {
                could = true;
                note(&cell.conditions);
            }
        }
        if could {
            note(setting.map_or(&[][..], |it| &it.conditions));
        }
        could
    }
}
