//! Two catalogues on one directory: who gains and who loses which controls.
//!
//! Nothing is decided here. Whoever compares lends the two views (the module on a server, the evaluator in a
//! workbench), and what they say is matched by the ids of settings and privileges, and grouped. A control that only
//! one of the catalogues has counts as none by the other.

/// Controls of two catalogues, matched.
mod controls;
/// What came out.
mod result;

use std::collections::HashMap;

pub use result::{Cohort, ComparisonResult, Control, ControlKind, Direction, Group, Pair, Parts, Progress, Totals};

use crate::{OrganizationId, UserId, compiled::Catalogue, decision::SettingView, directory::Directory};
use controls::Controls;
use result::Difference;

/// A comparison that goes on in slices.
#[derive(Debug)]
pub struct Comparison {
    directory: Directory,
    controls: Controls,
    /// All who may have anything, in the order in which they are compared.
    pairs: Vec<(UserId, OrganizationId)>,
    done: usize,
    /// Pairs by what is different for them; cohorts in the order of their first pairs.
    cohorts: Vec<(Box<[Difference]>, Vec<usize>)>,
    cohort_of: HashMap<Box<[Difference]>, usize>,
}

impl Comparison {
    /// Nothing is compared yet.
    #[must_use]
    pub fn new(directory: Directory, before: &Catalogue, after: &Catalogue) -> Self {
        Self {
            pairs: directory.pairs(&[before, after]),
            directory,
            controls: Controls::matched(before, after),
            done: 0,
            cohorts: Vec::new(),
            cohort_of: HashMap::new(),
        }
    }

    /// Compares up to so many further pairs, and says whether all are done.
    ///
    /// `before` and `after` get encoded facts and give the levels of all settings and then all privileges of their
    /// catalogue, in its order; none, where nothing can be decided about the pair.
    ///
    /// # Errors
    /// The first of theirs. The pair is compared anew by the next call.
    pub fn step<E>(
        &mut self,
        pairs: usize,
        mut before: impl FnMut(&[u8]) -> Result<Vec<SettingView>, E>,
        mut after: impl FnMut(&[u8]) -> Result<Vec<SettingView>, E>,
    ) -> Result<bool, E> {
        let end = self.done.saturating_add(pairs).min(self.pairs.len());
        while let Some((user, organization)) = self.pairs.get(self.done..end).and_then(<[_]>::first) {
            let facts = self.directory.encoded_facts_of(user.as_str(), organization.as_str());
            let differences = self.controls.differences(&before(&facts)?, &after(&facts)?);
            if !differences.is_empty() {
                self.keep(differences.into());
            }
            self.done += 1;
        }
        Ok(self.done == self.pairs.len())
    }

    /// How far it is.
    #[must_use]
    pub const fn progress(&self) -> Progress {
        Progress { done: self.done, total: self.pairs.len() }
    }

    /// What came out for the pairs that are done.
    #[must_use]
    pub fn result(&self) -> ComparisonResult {
        result::of(&self.pairs, self.done, &self.controls, &self.cohorts)
    }

    /// Puts the pair at hand to those for whom the same is different.
    fn keep(&mut self, differences: Box<[Difference]>) {
        let cohort = *self.cohort_of.entry(differences).or_insert_with_key(|differences| {
            self.cohorts.push((differences.clone(), Vec::new()));
            self.cohorts.len() - 1
        });
        if let Some((_, pairs)) = self.cohorts.get_mut(cohort) {
            pairs.push(self.done);
        }
    }
}
