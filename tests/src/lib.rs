//! Every door of Remit, held against the scenarios, the tables and each other.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

/// A server with keys, as services and people reach it.
pub mod app;
/// Servers that ask who asks, for the decision API.
pub mod authzen;
/// A browser, as far as cookies and redirects go.
pub mod browser;
/// A support desk: servers that send mail, and people who ask for access and answer.
pub mod desk;
/// Native evaluator, module in wasmtime, HTTP.
pub mod doors;
/// Server-sent events.
pub mod events;
/// What all tests share: the compiled catalogue, the built module, directories.
pub mod fixture;
/// A directory of 100,000 people, and two catalogues to compare on it.
pub mod large;
/// Change logs in real databases, with the demo directory in them.
pub mod logs;
/// PostgreSQL servers, started by the tests.
pub mod postgres;
/// Programs that were built beside the tests.
pub mod programs;
/// A real OpenID provider.
pub mod provider;
/// A way between two sockets that can be blocked.
pub mod proxy;
/// The `remit` program as a server.
pub mod served;
/// A real mail server.
pub mod smtp;
/// The tables T1 and T11, written out, as questions with answers.
pub mod tables;
/// Every operation of the OpenAPI document: how it is asked for, and who may.
pub mod ways;
