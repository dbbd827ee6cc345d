//! Every door of Remit, held against the scenarios, the tables and each other.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

/// A server with keys, as services and people reach it.
pub mod app;
/// Native evaluator, module in wasmtime, HTTP.
pub mod doors;
/// What all tests share: the compiled catalogue, the built module, directories.
pub mod fixture;
/// PostgreSQL servers, started by the tests.
pub mod postgres;
/// The tables T1 and T11, written out, as questions with answers.
pub mod tables;
