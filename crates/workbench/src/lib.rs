//! `workbench.wasm`: what the playground needs besides the module that decides.
//!
//! It compiles catalogue text, reads worlds, says what AuthZEN requests ask of them, compares catalogues, and searches:
//! what an administrator can reach, and which roles somebody needs. Everything is plain Rust with plain types; the
//! [`door`] hands it to JavaScript. No text and no document makes it panic, and what could go on for long is done in
//! steps.

#![forbid(unsafe_code)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg_attr(test, allow(clippy::indexing_slicing))]

/// Two catalogues on one world.
pub mod comparison;
/// Catalogue text to bytes, or to what is wrong with it.
pub mod compilation;
/// Exports that take and give JavaScript objects, texts and bytes.
mod door;
/// What somebody can come to hold by acts that he may do.
pub mod escalation;
/// Where the parts of a JSON text are.
mod json_places;
/// White space of TOML texts.
pub mod layout;
/// The smallest sets of roles that give what somebody needs.
pub mod least_privilege;
/// Tests of a catalogue: scenarios in TOML.
pub mod scenarios;
/// The names that a catalogue text declares.
pub mod symbols;
/// Byte offsets as an editor counts them.
mod utf16;
/// A directory document, checked against a catalogue.
pub mod world;
