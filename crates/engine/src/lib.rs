//! Runs `remit.wasm` in wasmtime.
//!
//! [`Engine::load`] verifies the module's bytes by their SHA-256 and its interface by its version, compiles it, and
//! loads a catalogue into it. Each thread keeps one instance. A call has a deadline and a memory limit; an instance
//! that traps or is interrupted is dropped and the next call gets a new one. A call that fails is a [`Failure`], which
//! is a deny with a code of its own: "could not evaluate" is never "the policy says no".
//!
//! The module is not trusted: what it returns is bounds-checked before it is read.

#![forbid(unsafe_code)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

/// Calls, and the instance that each thread keeps.
mod call;
/// What can go wrong.
mod error;
/// One instance of the module.
mod instance;
/// Loading: bytes, digest, interface, catalogue.
mod load;
/// The clock that interrupts calls.
mod ticker;

pub use call::{Calls, View};
pub use error::{Failure, LoadError};
pub use load::{Engine, Limits, sha256};
