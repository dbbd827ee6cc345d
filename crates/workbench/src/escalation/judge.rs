use std::{cell::RefCell, collections::HashMap};

use remit_evaluator::Policy;
use remit_model::{
    Instant,
    authzen::{self, EvaluationRequest},
    directory::Directory,
};

/// At most so many answers are kept, some hundred bytes each.
const MOST_ANSWERS: usize = 50_000;

/// A policy that keeps its answers. States differ in little, so most of what is asked in one was asked in another with
/// the same facts.
#[derive(Debug)]
pub(super) struct Judge {
    policy: Policy,
    now: Instant,
    /// By all that the evaluator is given.
    answers: RefCell<HashMap<Vec<u8>, bool>>,
}

impl Judge {
    pub(super) fn new(policy: Policy, now: Instant) -> Self {
        Self { policy, now, answers: RefCell::default() }
    }

    pub(super) const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Whether a question is allowed in a state. What cannot be asked is not.
    pub(super) fn allows(&self, question: &EvaluationRequest, directory: &Directory) -> bool {
        let Ok(call) = authzen::resolve(question, directory, self.policy.catalogue(), self.now) else { return false };
        let encoded = call.encode(directory, self.now);
        let given = key(&[&encoded.facts, &encoded.target, &encoded.request]);
        if let Some(known) = self.answers.borrow().get(&given) {
            return *known;
        }
        let decision = remit_evaluator::decide_encoded(&self.policy, &encoded.request, &encoded.facts, &encoded.target);
        let mut answers = self.answers.borrow_mut();
        if answers.len() >= MOST_ANSWERS {
            answers.clear();
        }
        answers.insert(given, decision.allowed);
        decision.allowed
    }
}

/// Texts of bytes as one, from which each could be read again.
fn key(parts: &[&[u8]]) -> Vec<u8> {
    let mut key = Vec::with_capacity(parts.iter().map(|part| part.len() + 8).sum());
    for part in parts {
        key.extend(part.len().to_le_bytes());
        key.extend_from_slice(part);
    }
    key
}
