//! Two catalogues on one world: who gains and who loses which controls, by the evaluator.

use remit_evaluator::Policy;
use remit_model::{
    Instant,
    comparison::{self, ComparisonResult, Progress},
    compiled::Catalogue,
    decision::SettingView,
    wire::FactsRef,
};

use crate::world::World;

/// A comparison that goes on in slices.
#[derive(Debug)]
pub struct Comparison {
    comparison: comparison::Comparison,
    before: Policy,
    after: Policy,
    now: Instant,
}

impl Comparison {
    /// Nothing is compared yet.
    #[must_use]
    pub fn new(world: &World, before: Catalogue, after: Catalogue, now: Instant) -> Self {
        let comparison = comparison::Comparison::new(world.directory.clone(), &before, &after);
        Self { comparison, before: Policy::new(before), after: Policy::new(after), now }
    }

    /// Compares up to so many further pairs, and says whether all are done.
    pub fn step(&mut self, pairs: usize) -> bool {
        let view = |policy: &Policy, facts: &[u8]| Ok::<_, core::convert::Infallible>(view(policy, facts, self.now));
        let before = |facts: &[u8]| view(&self.before, facts);
        let after = |facts: &[u8]| view(&self.after, facts);
        match self.comparison.step(pairs, before, after) {
            Ok(done) => done,
            Err(never) => match never {},
        }
    }

    /// How far it is.
    #[must_use]
    pub const fn progress(&self) -> Progress {
        self.comparison.progress()
    }

    /// What came out for the pairs that are done.
    #[must_use]
    pub fn result(&self) -> ComparisonResult {
        self.comparison.result()
    }
}

/// The levels of all settings and then all privileges; none, where nothing can be decided.
fn view(policy: &Policy, facts: &[u8], now: Instant) -> Vec<SettingView> {
    let mut view = Vec::new();
    if let Ok(facts) = FactsRef::read(facts) {
        let _nothing = remit_evaluator::view(policy, facts, now, &mut view);
    }
    view.iter().map(|byte| SettingView::unpack(*byte).unwrap_or(SettingView::NOTHING)).collect()
}
