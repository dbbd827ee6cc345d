//! The server's state: the log folded into memory.
//!
//! Each change makes a new [`State`] out of the one before, which it shares nearly everything with; readers take the
//! newest whole and keep it for as long as they need. [`Live`] holds the newest and knows how fresh it is.

/// The fold: from one state to the next.
mod fold;
/// Reading the log as others write it.
mod follow;
/// The fold up to an earlier moment.
mod history;
/// The newest state, and how fresh it is.
mod live;

pub use fold::{Activation, Snapshot, State};
pub(crate) use follow::catch_up;
pub use follow::{LoadError, follow, keep_snapshot, load};
pub use history::{AsOf, History};
pub use live::{Live, Stale};
