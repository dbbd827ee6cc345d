//! Scenario files, run through the module: what `remit test` does, and what is held against drafts.

/// What became of them, as JUnit XML.
mod junit;
/// Files, with everything that their questions need.
mod read;
/// What became of them, in words.
mod report;
/// Questions, asked.
mod run;

pub use junit::junit;
pub use read::{Given, Suite, read};
pub use report::report;
pub use run::{Answered, Outcome, ask};
