use std::collections::{HashMap, HashSet};

use remit_evaluator::Policy;
use remit_model::{
    Instant, Level,
    comparison::{Control, ControlKind},
    compiled::{Catalogue, RoleIndex},
    decision::SettingView,
    directory::Directory,
    wire::FactsRef,
};

use super::{
    Escalation, EscalationResult, FullAdministrator, Led, LevelReached, Reached, RoleReached, Step, Stopped,
    accounts::Accounts,
};

/// What was reached, and by which steps.
#[derive(Debug)]
pub(super) struct Found {
    /// By account, place and role: held from the start without a way.
    roles: HashMap<(usize, usize, RoleIndex), Option<Way>>,
    /// In the order in which they were reached.
    role_order: Vec<(usize, usize, RoleIndex)>,
    levels: Vec<(LevelAt, Way)>,
    /// The highest levels that somebody had so far: all settings, then all privileges.
    best: Vec<(Level, Level)>,
    /// The highest levels before any step.
    before: Vec<(Level, Level)>,
    /// Facts looked at, by account and place.
    seen: HashSet<(usize, usize, Vec<u8>)>,
    full: Option<RoleIndex>,
}

/// An account and the last step that led to something.
#[derive(Clone, Debug)]
struct Way {
    account: usize,
    depth: usize,
    led: Led,
}

#[derive(Clone, Copy, Debug)]
struct LevelAt {
    control: usize,
    level: Level,
    within: bool,
}

impl Found {
    /// What the accounts have before any step.
    pub(super) fn at_start(policy: &Policy, directory: &Directory, accounts: &Accounts, now: Instant) -> Self {
        let mut found = Self {
            roles: HashMap::new(),
            role_order: Vec::new(),
            levels: Vec::new(),
            best: Vec::new(),
            before: Vec::new(),
            seen: HashSet::new(),
            full: full_administrator(policy.catalogue()),
        };
        found.each_unseen(policy, directory, accounts, now, |found, account, place, roles, view| {
            for role in roles {
                found.roles.insert((account, place, role), None);
            }
            for (best, (level, scoped)) in found.best.iter_mut().zip(view) {
                *best = (best.0.max(level), best.1.max(scoped));
            }
        });
        found.before.clone_from(&found.best);
        found
    }

    /// Notes what is new in a state.
    pub(super) fn look(
        &mut self,
        policy: &Policy,
        directory: &Directory,
        accounts: &Accounts,
        now: Instant,
        depth: usize,
        led: &Led,
    ) {
        self.each_unseen(policy, directory, accounts, now, |found, account, place, roles, view| {
            let way = || Way { account, depth, led: led.clone() };
            for role in roles {
                found.roles.entry((account, place, role)).or_insert_with(|| {
                    found.role_order.push((account, place, role));
                    Some(way())
                });
            }
            for ((best, (level, scoped)), control) in found.best.iter_mut().zip(view).zip(0..) {
                if level > best.0 {
                    found.levels.push((LevelAt { control, level, within: false }, way()));
                }
                if scoped > best.1 && scoped > best.0.max(level) {
                    found.levels.push((LevelAt { control, level: scoped, within: true }, way()));
                }
                *best = (best.0.max(level), best.1.max(scoped));
            }
        });
    }

    fn each_unseen(
        &mut self,
        policy: &Policy,
        directory: &Directory,
        accounts: &Accounts,
        now: Instant,
        mut take: impl FnMut(&mut Self, usize, usize, Vec<RoleIndex>, Vec<(Level, Level)>),
    ) {
        let catalogue = policy.catalogue();
        self.best.resize(catalogue.settings.len() + catalogue.privileges.len(), (Level::None, Level::None));
        for (account, number) in accounts.all.iter().zip(0..) {
            for (place, at) in accounts.places.iter().zip(0..) {
                let facts = directory.encoded_facts_of(account.user.as_str(), place.as_str());
                if self.seen.contains(&(number, at, facts.clone())) {
                    continue;
                }
                if let Ok(read) = FactsRef::read(&facts) {
                    let roles = remit_evaluator::roles(policy, read, now).collect();
                    let mut view = Vec::new();
                    if at == 0 {
                        // Nothing is had where nothing can be decided.
                        let _nothing = remit_evaluator::view(policy, read, now, &mut view);
                    }
                    let levels = |byte: &u8| {
                        let it = SettingView::unpack(*byte).unwrap_or(SettingView::NOTHING);
                        (it.level, it.scoped)
                    };
                    take(self, number, at, roles, view.iter().map(levels).collect());
                }
                self.seen.insert((number, at, facts));
            }
        }
    }

    /// Whether an account holds the full administrator's role in a place.
    pub(super) fn is_full(&self, place: usize) -> bool {
        self.full.is_some_and(|full| self.roles.keys().any(|(_, at, role)| *at == place && *role == full))
    }

    pub(super) fn result(&self, search: &Escalation, steps: usize, stopped: Option<Stopped>) -> EscalationResult {
        let catalogue = search.judge.policy().catalogue();
        let mut chains = Chains::default();
        let role_id = |role: RoleIndex| catalogue.roles.get(usize::from(role)).map(|it| it.id.clone());
        let roles = self.role_order.iter().filter_map(|key| {
            let (_, place, role) = key;
            let way = self.roles.get(key)?.as_ref()?;
            Some(RoleReached {
                role: role_id(*role)?,
                organization: search.accounts.places.get(*place)?.clone(),
                reached: chains.reached(search, way)?,
            })
        });
        let roles: Vec<RoleReached> = roles.collect();
        let levels = self.levels.iter().filter_map(|(at, way)| {
            let control = control(catalogue, at.control)?;
            let (whole, within) = *self.before.get(at.control)?;
            let before = if at.within { whole.max(within) } else { whole };
            let reached = chains.reached(search, way)?;
            Some(LevelReached { control, before, level: at.level, within: at.within, reached })
        });
        let levels = levels.collect();
        let held = self.full.and_then(|full| {
            let holder = |it: &&(usize, usize, RoleIndex)| it.1 == 0 && it.2 == full;
            let first = self.roles.iter().filter(|(key, _)| holder(key));
            first.min_by_key(|((account, ..), way)| (way.as_ref().map_or(0, |way| way.depth), *account))
        });
        let reached = held.and_then(|((account, ..), way)| match way {
            Some(way) => chains.reached(search, way),
            None => {
                let user = search.accounts.all.get(*account)?.user.clone();
                Some(Reached { user, steps: 0, chain: chains.place(Vec::new()) })
            }
        });
        EscalationResult {
            accounts: search.accounts.all.clone(),
            states: search.next,
            steps,
            stopped,
            full_administrator: FullAdministrator { role: self.full.and_then(role_id), reached },
            roles,
            levels,
            chains: chains.all,
        }
    }
}

/// Chains, each once.
#[derive(Default)]
struct Chains {
    all: Vec<Vec<Step>>,
    /// By the state before the last step, and that.
    places: HashMap<(usize, String), usize>,
}

impl Chains {
    fn reached(&mut self, search: &Escalation, way: &Way) -> Option<Reached> {
        let key = (way.led.from, serde_json::to_string(&way.led.step).unwrap_or_default());
        let chain = match self.places.get(&key) {
            Some(chain) => *chain,
            None => {
                let chain = self.place(search.chain(&way.led));
                self.places.insert(key, chain);
                chain
            }
        };
        Some(Reached { user: search.accounts.all.get(way.account)?.user.clone(), steps: way.depth, chain })
    }

    fn place(&mut self, chain: Vec<Step>) -> usize {
        self.all.push(chain);
        self.all.len() - 1
    }
}

/// A control by its place in a view.
fn control(catalogue: &Catalogue, place: usize) -> Option<Control> {
    let settings = catalogue.settings.len();
    let (kind, id) = match place.checked_sub(settings) {
        None => (ControlKind::Setting, catalogue.settings.get(place)?.id.as_str()),
        Some(place) => (ControlKind::Privilege, catalogue.privileges.get(place)?.id.as_str()),
    };
    Some(Control { kind, id: id.to_owned() })
}

/// The role of which an organization should keep a holder; where the catalogue names none, the first of those that
/// manage most.
pub(super) fn full_administrator(catalogue: &Catalogue) -> Option<RoleIndex> {
    if catalogue.keep_holder_of.is_some() {
        return catalogue.keep_holder_of;
    }
    let roles = 0..u16::try_from(catalogue.roles.len()).unwrap_or(u16::MAX);
    let managed = |role: &RoleIndex| {
        let cells = catalogue.columns.iter().filter(|column| column.role == *role).flat_map(|column| &column.cells);
        cells.filter(|cell| cell.level == Level::Manage).count()
    };
    roles.rev().max_by_key(managed)
}
