//! Acts: everything that changes a directory on somebody's behalf.
//!
//! An [`Act`] says what somebody wants to do; [`questions`] says what must be allowed for it; [`effects`] says what is
//! so afterwards. Nothing here decides: the server asks the module, and a search what it is given.

/// What is so after an act.
mod effects;
/// What somebody wants to do.
mod kinds;
/// What must be allowed for an act.
mod questions;

pub use effects::{Impossible, effects};
pub use kinds::{Act, NewCustomer, NewUser, RoleChange, UserChange};
pub use questions::{AnyOf, questions};
