use std::sync::Arc;

use remit_catalogue::Compiled;
use remit_engine::{Engine, Failure, LoadError};
use remit_model::{
    Instant,
    authzen::{Call, Encoded, EvaluationRequest, resolve},
    decision::{Decision, Explanation},
    directory::Directory,
    facts::Facts,
    reason::{Reason, ReasonCode},
    wire::encode_facts,
};

use crate::{answer::Answer, telemetry::metrics};

/// Answers questions about a directory, each through the module. A copy shares everything with the original.
#[derive(Clone)]
pub struct Decider {
    engine: Engine,
    catalogue: Arc<Compiled>,
    directory: Directory,
    revision: u64,
}

/// How much of a decision is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Allow or deny.
    Decision,
    /// Also why, how long, and what would change it.
    Explained,
}

/// Whether a code says that the module gave no answer, as opposed to what the policy or the directory says.
#[must_use]
pub const fn unanswered(code: ReasonCode) -> bool {
    code.is_failure() && !code.is_about_unknown()
}

impl Decider {
    /// Answers about this directory, which is what the log says up to `revision`.
    #[must_use]
    pub fn new(engine: Engine, catalogue: Compiled, directory: Directory, revision: u64) -> Self {
        Self { engine, catalogue: Arc::new(catalogue), directory, revision }
    }

    /// The same policy for another directory.
    #[must_use]
    pub fn with_directory(&self, directory: Directory, revision: u64) -> Self {
        Self { directory, revision, ..self.clone() }
    }

    /// The same directory under another policy.
    ///
    /// # Errors
    /// When the module does not take the catalogue.
    pub fn with_catalogue(&self, catalogue: Compiled) -> Result<Self, LoadError> {
        let engine = self.engine.with_catalogue(&catalogue.bytes)?;
        Ok(Self { engine, catalogue: Arc::new(catalogue), ..self.clone() })
    }

    /// The module.
    #[must_use]
    pub const fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &Compiled {
        &self.catalogue
    }

    /// Makes sure that the module answers with this catalogue: asked the view of nobody, it says that it knows nobody.
    ///
    /// # Errors
    /// When the module gives no answer.
    pub fn probe(&self, now: Instant) -> Result<(), Failure> {
        self.engine.view(&encode_facts(&Facts::default()), now).map(drop)
    }

    /// The directory.
    #[must_use]
    pub const fn directory(&self) -> &Directory {
        &self.directory
    }

    /// The last change that the directory knows of.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
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
        let decision = match self.resolve(asked, now) {
            Ok(call) => self.decide_encoded(&call.encode(&self.directory, now)),
            Err(reason) => Decision::deny(reason.code),
        };
        metrics::decided(decision.allowed);
        decision
    }

    /// Decides on encoded parts. Whatever gives no answer denies.
    #[must_use]
    pub fn decide_encoded(&self, parts: &Encoded) -> Decision {
        let decided = self.engine.evaluate_encoded(&parts.request, &parts.facts, &parts.target);
        decided.unwrap_or_else(|failure| log(failure).decision())
    }

    /// Explains one AuthZEN request at a moment.
    #[must_use]
    pub fn explain(&self, asked: &EvaluationRequest, now: Instant) -> Explanation {
        let explanation = match self.resolve(asked, now) {
            Ok(call) => self.explain_encoded(&call.encode(&self.directory, now)),
            Err(reason) => Explanation::deny(reason),
        };
        metrics::decided(explanation.allowed);
        explanation
    }

    /// Explains on encoded parts.
    #[must_use]
    pub fn explain_encoded(&self, parts: &Encoded) -> Explanation {
        let explained = self.engine.explain_encoded(&parts.request, &parts.facts, &parts.target);
        explained.unwrap_or_else(|failure| log(failure).explanation())
    }

    /// What an AuthZEN request asks of this directory at a moment.
    ///
    /// # Errors
    /// The reason why it asks nothing.
    pub fn resolve(&self, asked: &EvaluationRequest, now: Instant) -> Result<Call, Reason> {
        resolve(asked, &self.directory, &self.catalogue.catalogue, now)
    }
}

fn log(failure: Failure) -> Failure {
    metrics::module_failed(failure.code.as_str());
    tracing::error!(reason.code = %failure.code, detail = failure.detail, "the module gave no answer, so it is a deny");
    failure
}
