//! Who asks: people by their sessions, services by API keys and tokens.

/// People and services.
mod asker;
/// API keys.
mod key;

pub use asker::{Asker, Service};
pub use key::{ApiKey, Scope};
