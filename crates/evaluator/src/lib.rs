//! The rules of Remit: `decision = evaluate(catalogue, facts, request, now)`.
//!
//! A pure function. No clock, no randomness, no input or output, no memory of earlier calls. It knows no role and no
//! privilege by name: what they give is in the catalogue, which [`Policy`] holds ready for look-ups.
//!
//! Start reading at [`decide`]; `access` says how a level comes about, `holding` which roles count, `acts` how an act
//! is judged.

#![forbid(unsafe_code)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

/// What a role gives on a privilege.
mod access;
/// Acts and their rules.
mod acts;
/// One pair of subject and organization at one moment.
mod case;
/// The smallest single changes that would turn a deny into an allow.
mod changes;
/// Comparisons of attributes.
mod compare;
/// The decision rule.
mod decide;
/// Requests for temporary access, and what became of them.
mod elevation;
/// Why.
mod explain;
/// The roles that the subject holds, and why one does not count.
mod holding;
/// How long an answer holds.
mod horizon;
/// A catalogue, ready for look-ups.
mod policy;
/// All settings of an organization at once.
mod view;

pub use decide::decide;
pub use explain::explain;
pub use policy::Policy;
pub use view::{restricted, roles, view};

use remit_model::{
    Instant,
    decision::{Decision, Explanation},
    reason::{Reason, ReasonCode},
    wire::{FactsRef, Malformed, RequestRef},
};

/// One question, read in place: a request, the facts of the subject, and for an act on a person the facts of that
/// person.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// What is asked, and when.
    pub request: RequestRef<'a>,
    /// The facts of the subject and the organization.
    pub facts: FactsRef<'a>,
    /// The facts of the person that an act is about, and the organization.
    pub target: Option<FactsRef<'a>>,
}

impl<'a> Question<'a> {
    /// Reads the three parts of a call. An empty `target` is none.
    ///
    /// # Errors
    /// When one of them is not encoded as it should be.
    pub fn read(request: &'a [u8], facts: &'a [u8], target: &'a [u8]) -> Result<Self, Malformed> {
        Ok(Self {
            request: RequestRef::read(request)?,
            facts: FactsRef::read(facts)?,
            target: if target.is_empty() { None } else { Some(FactsRef::read(target)?) },
        })
    }

    const fn at(self, now: Instant) -> Self {
        Self { request: self.request.at(now), ..self }
    }
}

/// Decides an encoded call. Anything that cannot be read is denied.
#[must_use]
pub fn decide_encoded(policy: &Policy, request: &[u8], facts: &[u8], target: &[u8]) -> Decision {
    Question::read(request, facts, target)
        .map_or(Decision::deny(ReasonCode::BadEncoding), |question| decide(policy, &question))
}

/// Explains an encoded call. Anything that cannot be read is denied.
#[must_use]
pub fn explain_encoded(policy: &Policy, request: &[u8], facts: &[u8], target: &[u8]) -> Explanation {
    Question::read(request, facts, target)
        .map_or_else(|_| Explanation::deny(Reason::new(ReasonCode::BadEncoding)), |question| explain(policy, &question))
}
