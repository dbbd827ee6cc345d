//! Versions of the catalogue: drafts that are being written, and what is held against them before one is activated.
//!
//! The active version, and all that were active before, are in the change log, so that every server decides by the
//! same one and every decision of the past can be computed again.

/// Questions with the answers that a catalogue must give.
mod assertion;
/// Drafts in the database.
mod draft;

pub use assertion::{Assertion, Expected, Failed, hold};
pub use draft::{Draft, Drafts, SaveError};
