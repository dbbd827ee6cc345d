//! Every door of Remit, held against the scenarios, the tables and each other.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

/// Native evaluator, module in wasmtime, HTTP.
pub mod doors;
/// What all tests share: the compiled catalogue, the built module, directories.
pub mod fixture;
/// Change logs in real databases, with the demo directory in them.
pub mod logs;
/// PostgreSQL servers, started by the tests.
pub mod postgres;
/// Programs that were built beside the tests.
pub mod programs;
/// A way between two sockets that can be blocked.
pub mod proxy;
/// The tables T1 and T11, written out, as questions with answers.
pub mod tables;
