//! The rules of AuthZEN 1.0 that are easy to get wrong, by their numbers, and what goes wrong elsewhere.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

/// Search and evaluation agree, on generated worlds.
mod agreement;
/// Which state and which moment a question is decided on.
mod basis;
/// Requests, and what is read of their answers.
mod common;
/// One question.
mod evaluation;
/// Many questions in one request.
mod evaluations;
/// What the decision point says of itself.
mod metadata;
/// Who may ask about whom.
mod permission;
/// Asking for access that was denied.
mod requests;
/// Who may, what, and which actions.
mod search;
/// Content types, methods, bodies, request ids.
mod transport;
