//! `remit.wasm`: the evaluator behind two doors.
//!
//! Browsers come in by [`browser`], servers by [`server`]; both reach the same evaluator by [`instance`] and nothing
//! is decided here. An instance holds one catalogue, loaded once. Nothing that either door needs runs at start.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![expect(unreachable_pub, reason = "exports are reached from outside of Rust")]

/// Exports that take and give JavaScript objects, numbers and bytes.
mod browser;
/// The one instance: its catalogue, and the last panic.
mod instance;
/// Plain exports that speak the encoding of `remit_model::wire`.
mod server;
