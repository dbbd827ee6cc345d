//! Every door of Remit, held against the scenarios, the tables and each other.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

/// A browser, as far as cookies and redirects go.
pub mod browser;
/// Native evaluator, module in wasmtime, HTTP.
pub mod doors;
/// What all tests share: the compiled catalogue, the built module, directories.
pub mod fixture;
/// A real OpenID provider.
pub mod provider;
/// The tables T1 and T11, written out, as questions with answers.
pub mod tables;
