//! Who asks: people by their sessions, services by API keys and tokens.

/// People and services.
mod asker;
/// API keys.
mod key;
/// People who are signed in.
mod session;
/// How people and services are known.
mod settings;

pub use asker::{Asker, Service};
pub use key::{ApiKey, Scope};
pub use session::{Session, Sessions};
pub use settings::{JwtSettings, OidcSettings, SecureUrl, SessionSettings, Settings, SignatureAlgorithm};
