use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use remit_engine::sha256;
use remit_model::{ElevationId, Instant, OrganizationId, UserId};
use secrecy::{ExposeSecret, SecretString};

/// The secret of a link: 256 random bits. The database has its SHA-256; with that many random bits, a fast hash is
/// enough.
#[derive(Clone, Debug)]
pub struct Token(SecretString);

/// How many characters 256 bits have.
const LENGTH: usize = 43;

impl Token {
    /// A new one.
    #[must_use]
    pub fn random() -> Self {
        Self(URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>()).into())
    }

    /// The token with this text; nothing, when no token looks like it.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let looks_right = text.len() == LENGTH && text.bytes().all(|c| c.is_ascii_alphanumeric() || b"-_".contains(&c));
        looks_right.then(|| Self(text.into()))
    }

    /// Its text, for the mail.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// What the database has of it.
    #[must_use]
    pub fn hash(&self) -> String {
        sha256(self.expose().as_bytes())
    }

    /// Where it leads.
    #[must_use]
    pub fn url(&self, public_url: &str) -> String {
        format!("{}/support/{}", public_url.trim_end_matches('/'), self.expose())
    }
}

/// A link that lets its recipient answer a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The request.
    pub elevation: ElevationId,
    /// Where.
    pub organization: OrganizationId,
    /// The only one who can answer by it.
    pub recipient: UserId,
    /// The first moment at which it does nothing any more.
    pub expires_at: Instant,
    /// When its recipient answered by it.
    pub used_at: Option<Instant>,
}
