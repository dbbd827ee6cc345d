use remit_catalogue::Compiled;
use remit_engine::{Engine, Failure};
use remit_model::{
    Instant,
    authzen::{Call, EvaluationRequest, resolve},
    decision::{Decision, Explanation},
    directory::Directory,
    reason::Reason,
    wire::encode_facts,
};

use crate::answer::Answer;

/// Answers questions about a directory, each through the module.
pub struct Decider {
    engine: Engine,
    catalogue: Compiled,
    directory: Directory,
}

/// How much of a decision is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Allow or deny.
    Decision,
    /// Also why, how long, and what would change it.
    Explained,
}

impl Decider {
    /// The revision of a directory that never changes.
    pub const FIRST_REVISION: u64 = 1;

    /// Answers about this directory.
    #[must_use]
    pub const fn new(engine: Engine, catalogue: Compiled, directory: Directory) -> Self {
        Self { engine, catalogue, directory }
    }

    /// The module.
    #[must_use]
    pub const fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The catalogue.
    #[must_use]
    pub const fn catalogue(&self) -> &Compiled {
        &self.catalogue
    }

    /// The directory.
    #[must_use]
    pub const fn directory(&self) -> &Directory {
        &self.directory
    }

    /// Answers one AuthZEN request at a moment.
    #[must_use]
    pub fn answer(&self, asked: &EvaluationRequest, now: Instant, detail: Detail) -> Answer {
        match detail {
            Detail::Decision => Answer::short(self.decide(asked, now).allowed),
            Detail::Explained => Answer::explained(&self.explain(asked, now), self),
        }
    }

    /// Decides one AuthZEN request at a moment. Whatever gives no answer denies.
    #[must_use]
    pub fn decide(&self, asked: &EvaluationRequest, now: Instant) -> Decision {
        let decided = match self.resolve(asked, now) {
            Ok(call) => {
                let (facts, target) = encode(&call);
                self.engine.evaluate(&call.request, now, &facts, &target)
            }
            Err(reason) => return Decision::deny(reason.code),
        };
        decided.unwrap_or_else(|failure| log(failure).decision())
    }

    /// Explains one AuthZEN request at a moment.
    #[must_use]
    pub fn explain(&self, asked: &EvaluationRequest, now: Instant) -> Explanation {
        let explained = match self.resolve(asked, now) {
            Ok(call) => {
                let (facts, target) = encode(&call);
                self.engine.explain(&call.request, now, &facts, &target)
            }
            Err(reason) => return Explanation::deny(reason),
        };
        explained.unwrap_or_else(|failure| log(failure).explanation())
    }

    fn resolve(&self, asked: &EvaluationRequest, now: Instant) -> Result<Call, Reason> {
        resolve(asked, &self.directory, &self.catalogue.catalogue, now)
    }
}

fn encode(call: &Call) -> (Vec<u8>, Vec<u8>) {
    (encode_facts(&call.facts), call.target.as_ref().map(encode_facts).unwrap_or_default())
}

fn log(failure: Failure) -> Failure {
    tracing::error!(reason.code = %failure.code, detail = failure.detail, "the module gave no answer, so it is a deny");
    failure
}
