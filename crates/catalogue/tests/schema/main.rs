//! `catalogue.schema.json` says of a text what the compiler says, as far as a schema can.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

/// Which texts are right and which are wrong.
mod agreement;
/// Which keys and values there are.
mod completeness;
/// Keys that may be left out, and the names that values are.
mod declarations;
/// The schema, and what it says of each place of a text.
mod places;
/// The text with every key, value by value.
mod written;
