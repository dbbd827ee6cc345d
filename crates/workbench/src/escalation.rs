//! What somebody can come to hold by acts that he may do.
//!
//! A search through states of a directory, breadth first, so that every chain found is a shortest one. A step is an
//! act of a controlled account that the evaluator allows in the state before it; what is so afterwards is what
//! [`remit_model::act::effects`] says, as on the server. Steps that can only take something away, where nothing
//! forbids what is taken, are left out, and states that differ in nothing that later steps could depend on are one.

use std::collections::HashSet;

use remit_evaluator::Policy;
use remit_model::{
    Instant, Level, OrganizationId, RoleId, UserId, authzen::EvaluationRequest, comparison::Control,
    compiled::Catalogue, directory::Directory, read_fields,
};
use serde::Serialize;

use crate::world::World;
use accounts::Accounts;
use found::Found;
use judge::Judge;
use relevant::Relevance;

/// Whose acts are tried.
mod accounts;
/// What was reached, and by which steps.
mod found;
/// Which roles can reach full administrator, on a small world.
mod generic;
/// What the evaluator says, asked once.
mod judge;
/// Acts that are tried in a state.
mod moves;
/// What of a state later steps can depend on.
mod relevant;

pub use accounts::{Account, AccountKind};
pub use generic::{Risk, RiskReach, Risks, RisksProgress, RisksResult};

/// At most so many states are looked at.
pub const MOST_STATES: usize = 5_000;

/// Whose reach is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EscalationQuestion {
    /// The administrator.
    pub user: String,
    /// The organization that it is about.
    pub organization: String,
    /// Whether somebody else has his account, with an address of his own and people that the account can add;
    /// otherwise the administrator acts alone and for himself.
    pub stolen: bool,
}

read_fields! {
    EscalationQuestion { user, organization, stolen; }
}

/// Why there is no search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Unanswerable {
    /// `unknown_user` or `unknown_organization`.
    pub code: String,
    /// In words.
    pub message: String,
}

impl Unanswerable {
    fn unknown(what: &str, id: &str) -> Self {
        Self { code: format!("unknown_{what}"), message: format!("there is no {what} `{id}`") }
    }
}

/// How far a search is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EscalationProgress {
    /// States looked at.
    pub states: usize,
    /// At most so many are.
    pub limit: usize,
    /// States found that wait.
    pub waiting: usize,
    /// Every chain of up to so many steps was tried.
    pub steps: usize,
}

/// What can be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EscalationResult {
    /// Whose acts were tried; the administrator is the first.
    pub accounts: Vec<Account>,
    /// States looked at.
    pub states: usize,
    /// Every chain of up to so many steps was tried, or led nowhere new.
    pub steps: usize,
    /// Why longer chains were not tried; nothing, where the search is complete.
    pub stopped: Option<Stopped>,
    /// Whether full administrator of the organization is reached.
    pub full_administrator: FullAdministrator,
    /// Roles newly held, by the number of steps.
    pub roles: Vec<RoleReached>,
    /// Levels newly had in the organization, by the number of steps.
    pub levels: Vec<LevelReached>,
    /// Chains of steps that the others refer to by place.
    pub chains: Vec<Vec<Step>>,
}

/// Why a search ended before everything was tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Stopped {
    /// `not_finished` or `too_many_states`.
    pub code: String,
    /// In words.
    pub message: String,
}

/// Whether full administrator is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FullAdministrator {
    /// The role that counts as it; nothing, where the catalogue has no roles.
    pub role: Option<RoleId>,
    /// Who comes to hold it first, and how; nothing, where nobody does. Without steps, the administrator holds it.
    pub reached: Option<Reached>,
}

/// Who reaches something, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Reached {
    /// The account.
    pub user: UserId,
    /// The number of steps.
    pub steps: usize,
    /// The steps, by place in [`EscalationResult::chains`].
    pub chain: usize,
}

/// A role that is newly held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RoleReached {
    /// The role.
    pub role: RoleId,
    /// Where it counts.
    pub organization: OrganizationId,
    /// Who holds it, and how.
    pub reached: Reached,
}

/// A level that is newly had in the organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LevelReached {
    /// The setting or privilege.
    pub control: Control,
    /// The highest level that an account had before any step, in as much of the organization.
    pub before: Level,
    /// The level.
    pub level: Level,
    /// Whether it is had within some site or service only.
    pub within: bool,
    /// Who has it, and how.
    pub reached: Reached,
}

/// One act of a chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Step {
    /// Who does it.
    pub by: UserId,
    /// What is asked for it, and allowed in the state before.
    pub request: EvaluationRequest,
}

/// A search that goes on in slices.
#[derive(Debug)]
pub struct Escalation {
    judge: Judge,
    now: Instant,
    accounts: Accounts,
    relevance: Relevance,
    states: Vec<State>,
    /// The first state that was not looked at.
    next: usize,
    seen: HashSet<Vec<u8>>,
    found: Found,
    limit: usize,
}

/// A state of the directory, and what led to it.
#[derive(Debug)]
struct State {
    /// Nothing once it was looked at.
    directory: Option<Directory>,
    led: Option<Led>,
    depth: usize,
}

/// A step, and the state before it.
#[derive(Clone, Debug)]
struct Led {
    from: usize,
    step: Step,
}

impl Escalation {
    /// Nothing is tried yet.
    ///
    /// # Errors
    /// When the world does not have the person or the organization.
    pub fn new(
        world: &World,
        catalogue: Catalogue,
        question: &EscalationQuestion,
        now: Instant,
    ) -> Result<Self, Unanswerable> {
        Self::on(world.directory.clone(), catalogue, question, now)
    }

    fn on(
        mut directory: Directory,
        catalogue: Catalogue,
        question: &EscalationQuestion,
        now: Instant,
    ) -> Result<Self, Unanswerable> {
        let accounts = Accounts::gathered(&mut directory, &catalogue, question)?;
        let relevance = Relevance::of(&catalogue, question.stolen);
        let policy = Policy::new(catalogue);
        let found = Found::at_start(&policy, &directory, &accounts, now);
        let seen = HashSet::from([relevance.key(&directory, &accounts, now)]);
        let start = State { directory: Some(directory), led: None, depth: 0 };
        let judge = Judge::new(policy, now);
        Ok(Self { judge, now, accounts, relevance, states: vec![start], next: 0, seen, found, limit: MOST_STATES })
    }

    /// Looks at no more states than this.
    #[must_use]
    pub fn limited_to(self, limit: usize) -> Self {
        Self { limit, ..self }
    }

    /// Looks at up to so many further states, and says whether the search is over.
    pub fn step(&mut self, states: usize) -> bool {
        for _ in 0..states {
            if self.is_over() {
                break;
            }
            self.look();
        }
        self.is_over()
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> EscalationProgress {
        let waiting = self.states.len().saturating_sub(self.next);
        EscalationProgress { states: self.next, limit: self.limit, waiting, steps: self.steps() }
    }

    /// Every chain of up to so many steps was tried: all states with one step fewer were looked at.
    fn steps(&self) -> usize {
        match self.states.get(self.next) {
            Some(waiting) => waiting.depth,
            None => self.states.last().map_or(0, |it| it.depth + 1),
        }
    }

    fn is_over(&self) -> bool {
        self.next >= self.states.len().min(self.limit)
    }

    /// Tries every act in the next state.
    fn look(&mut self) {
        let from = self.next;
        self.next += 1;
        let Some(state) = self.states.get_mut(from) else { return };
        let (Some(directory), depth) = (state.directory.take(), state.depth + 1) else { return };
        let moves = moves::Moves::new(&self.judge, &directory, &self.accounts, self.now);
        for (step, after) in moves.allowed() {
            let led = Led { from, step };
            self.found.look(self.judge.policy(), &after, &self.accounts, self.now, depth, &led);
            if self.seen.insert(self.relevance.key(&after, &self.accounts, self.now)) {
                self.states.push(State { directory: Some(after), led: Some(led), depth });
            }
        }
    }

    /// What was reached by the states looked at.
    #[must_use]
    pub fn result(&self) -> EscalationResult {
        let complete = self.next >= self.states.len();
        let steps = self.steps();
        let stopped = (!complete).then(|| Stopped {
            code: if self.is_over() { "too_many_states" } else { "not_finished" }.into(),
            message: format!("all chains of {steps} steps were tried, and not all longer ones"),
        });
        self.found.result(self, steps, stopped)
    }

    /// The steps to a state and one more.
    fn chain(&self, last: &Led) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut led = Some(last);
        while let Some(it) = led {
            steps.push(it.step.clone());
            led = self.states.get(it.from).and_then(|state| state.led.as_ref());
        }
        steps.reverse();
        steps
    }
}
