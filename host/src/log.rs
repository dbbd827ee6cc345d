//! The change log: an append-only chain of changes, and the one place where the server's state is kept.
//!
//! [`entry`] says what a change is, [`store`] keeps it in SQLite or PostgreSQL, [`verify`] reads it all again.

/// A change, who made it, and the receipts of the decisions that allowed it.
pub mod entry;
/// The table of changes in a database.
pub mod store;
/// Reading the whole log again, to find what does not belong.
pub mod verify;

pub use entry::{Actor, Broken, Change, Done, Entry, GENESIS, Receipt, Row, ServerEdit};
pub use store::{AppendError, Idempotency, Store, Unavailable};
