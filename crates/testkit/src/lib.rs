//! Worlds, strategies, the naive oracle and the scenario format.

#![forbid(unsafe_code)]
/// What the statements and tables say of a request, worked out naively: what the evaluator is compared with.
pub mod oracle;
/// Rules as data: one behaviour a file, run through every door.
pub mod scenario;
/// Directories and questions about them, generated.
pub mod worlds;
