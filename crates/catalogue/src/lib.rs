//! Catalogue text, checked and compiled.
//!
//! A catalogue is one TOML document ([`CONTROL_HUB`] ships with Remit). [`compile`] checks all of it, reports every
//! finding with line and column, and gives the [`Compiled`] form that the module loads, identified by the SHA-256 of
//! its bytes.

#![forbid(unsafe_code)]

/// Types of things, attributes, actions, and comparisons of attributes.
mod attributes;
/// One cell of a table.
mod cell;
/// From sections to the form that the module loads.
mod compile;
/// Parts that cannot be together.
mod consistent;
/// What is wrong with a text, and where.
mod diagnostic;
/// Names to indexes.
mod names;
/// From text to sections, with every finding.
mod read;
/// Tables, and the roles that have another role's column.
mod tables;
/// The sections of the text.
mod text;
/// From TOML values to the types of sections.
mod values;

pub use compile::{Compiled, compile};
pub use diagnostic::{Code, Diagnostic};

/// The administrator roles of Control Hub: `control-hub.toml`.
pub const CONTROL_HUB: &str = include_str!("../control-hub.toml");

/// The version of the text format that this crate reads.
pub const SCHEMA: i64 = 1;
