use remit_model::{
    decision::{Decision, Explanation},
    reason::{Reason, ReasonCode},
};
use thiserror::Error;

/// Why a module cannot be used at all.
#[derive(Debug, Error)]
pub enum LoadError {
    /// Its bytes are not the expected ones.
    #[error("the module's SHA-256 is `{found}`, and `{expected}` is expected")]
    WrongDigest {
        /// What was expected.
        expected: String,
        /// What the bytes give.
        found: String,
    },
    /// Its interface is of another version.
    #[error(
        "the module speaks version {found} of its interface, and this program speaks version {}",
        remit_model::ABI_VERSION
    )]
    WrongAbi {
        /// What the module says.
        found: u32,
    },
    /// It is no WebAssembly, or cannot be compiled.
    #[error("the module cannot be compiled: {0}")]
    Unusable(String),
    /// It does not take the catalogue.
    #[error("the module does not take the catalogue: `{0}`")]
    CatalogueRefused(ReasonCode),
    /// It does not have an export that this program calls.
    #[error("the module cannot be started: {0}")]
    CannotStart(String),
}

/// A call that gave no answer. It denies.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{code}: {detail}")]
pub struct Failure {
    /// The code that the deny carries.
    pub code: ReasonCode,
    /// What happened, for the log.
    pub detail: String,
}

impl Failure {
    /// The deny that stands for it.
    #[must_use]
    pub const fn decision(&self) -> Decision {
        Decision::deny(self.code)
    }

    /// The same, explained.
    #[must_use]
    pub fn explanation(&self) -> Explanation {
        Explanation::deny(Reason::new(self.code))
    }

    pub(crate) fn unreadable(detail: impl Into<String>) -> Self {
        Self { code: ReasonCode::EvaluatorUnreadable, detail: detail.into() }
    }
}
