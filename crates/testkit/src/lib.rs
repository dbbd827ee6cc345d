//! Worlds, strategies, the naive oracle, and the scenarios of a folder.

#![forbid(unsafe_code)]
/// What the statements and tables say of a request, worked out naively: what the evaluator is compared with.
pub mod oracle;
/// Scenarios with their worlds, and the statements that they prove.
pub mod scenario;
/// Directories and questions about them, generated.
pub mod worlds;
