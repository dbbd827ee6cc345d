//! Acts: everything that changes the directory on somebody's behalf.
//!
//! An [`Act`] says what somebody wants to do, [`questions`] what the module must allow for it, and [`effects`] what is
//! so afterwards. [`Authorized`] joins the three: it exists only when the module allowed every question, and only it
//! becomes a change. [`Ledger`] writes changes to the log, and decides again when another writer was first.
//!
//! [`questions`]: remit_model::act::questions()
//! [`effects`]: remit_model::act::effects()

/// The proof that the module allowed an act, and what follows from it.
mod authorized;
/// Writing changes.
mod ledger;

pub use authorized::{Authorized, Denied, Refused};
pub use ledger::{Ledger, Only, Operator, Order, Refusal, Written};
pub use remit_model::act::{Act, Impossible, NewCustomer, NewUser, RoleChange, UserChange};
