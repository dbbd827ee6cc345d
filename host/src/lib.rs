//! The Remit server and the `remit` command.
//!
//! The host keeps a directory and answers questions about it. It links no evaluator: its only way to a decision is
//! `remit.wasm`, by [`decider`].

#![forbid(unsafe_code)]

/// Everything that changes the directory on somebody's behalf, and the proof that the module allowed it.
pub mod acts;
/// The answer as JSON.
pub mod answer;
/// The files that `cargo xtask build` makes: the module and the pages.
pub mod assets;
/// The command line, one file a command.
pub mod commands;
/// Two catalogues on one directory, each through the module.
pub mod comparison;
/// What the server is told: by file, environment and flags.
pub mod config;
/// From an AuthZEN request to its answer, through the module.
pub mod decider;
/// What has become of a request for temporary access.
pub mod elevation;
/// The server's routes.
pub mod http;
/// Who asks: people, services, keys.
pub mod identity;
/// What a command or the server was given: files, checked whole before anything starts.
pub mod input;
/// Addresses, TLS, and how it stops.
pub mod listen;
/// The change log in a database.
pub mod log;
/// Mail about temporary access.
pub mod mail;
/// Scenario files, run through the module.
pub mod scenarios;
/// Who may, what, and which actions.
pub mod search;
/// Everything that one person sees.
pub mod sight;
/// From a database to a running state.
pub mod start;
/// The log, folded into memory.
pub mod state;
/// Logs, metrics and traces.
pub mod telemetry;
/// Versions of the catalogue.
pub mod versions;
