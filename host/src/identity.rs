//! Who asks: people by their sessions, services by API keys and tokens.

/// People and services.
mod asker;
/// API keys.
mod key;
/// Requests to providers and issuers.
mod outgoing;
/// People on their way to the identity provider and back.
mod pending;
/// The OpenID provider where people sign in.
mod provider;
/// People who are signed in.
mod session;
/// How people and services are known.
mod settings;
/// Tokens of services.
mod token;

pub use asker::{Asker, Service};
pub use key::{ApiKey, Scope};
pub use pending::{Pending, SignIns};
pub use provider::{Departure, NotSignedIn, Provider};
pub(crate) use session::random_token;
pub use session::{Session, Sessions};
pub use settings::{JwtSettings, OidcSettings, SecureUrl, SessionSettings, Settings, SignatureAlgorithm};
pub(crate) use settings::{email, usual_algorithms};
use sqlx::AnyPool;
pub use token::{NotTaken, Tokens};
use url::Url;

/// Everything by which a server knows who asks.
#[derive(Debug)]
pub struct Identity {
    /// People who are signed in.
    pub sessions: Sessions,
    /// People who are about to be.
    pub sign_ins: SignIns,
    /// Where they sign in.
    pub provider: Option<Provider>,
    /// Tokens of services.
    pub tokens: Option<Tokens>,
}

impl Identity {
    /// With the tables of a database. People come back from the provider at `callback`; without it, nobody is sent.
    #[must_use]
    pub fn new(pool: &AnyPool, settings: &Settings, callback: Option<Url>) -> Self {
        Self {
            sessions: Sessions::new(pool.clone(), &settings.session),
            sign_ins: SignIns::new(pool.clone()),
            provider: settings.oidc.clone().zip(callback).map(|(oidc, callback)| Provider::new(oidc, callback)),
            tokens: settings.jwt.clone().map(Tokens::new),
        }
    }
}
