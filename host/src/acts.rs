//! Acts: everything that changes the directory on somebody's behalf.
//!
//! An [`Act`] says what somebody wants to do; [`questions`] says what the module must allow for it; [`effects`] says
//! what is so afterwards. [`Authorized`] joins the three: it exists only when the module allowed every question, and
//! only it becomes a change. [`Ledger`] writes changes to the log, and decides again when another writer was first.

/// What somebody wants to do.
mod act;
/// The proof that the module allowed an act, and what follows from it.
mod authorized;
/// What is so after an act.
mod effects;
/// Writing changes.
mod ledger;
/// What the module must allow for an act.
mod questions;

pub use act::{Act, NewCustomer, NewUser, RoleChange, UserChange};
pub use authorized::{Authorized, Denied, Impossible, Refused};
pub use ledger::{Ledger, Only, Operator, Order, Refusal, Written};
