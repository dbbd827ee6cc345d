use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use remit_engine::sha256;
use remit_model::{Instant, OrganizationId, directory::Timestamp};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

/// What a service may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Ask for decisions about anybody.
    Decide,
    /// Read the directory.
    Read,
    /// Change the directory for a person that it names. The module decides on that person.
    Write,
}

impl std::fmt::Display for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Decide => "decide",
            Self::Read => "read",
            Self::Write => "write",
        })
    }
}

/// An API key, without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApiKey {
    /// The part of the key that may be shown.
    pub id: String,
    /// What it is for.
    pub name: String,
    /// The SHA-256 of the whole key. Its secret has 256 random bits, so that a fast hash is enough.
    pub hash: String,
    /// What it may be used for.
    pub scopes: Vec<Scope>,
    /// The only organization that it is good for; all, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<OrganizationId>,
    /// When it was made.
    pub created_at: Timestamp,
    /// The first moment at which it is no longer taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
}

/// What every key starts with, so that a leaked one is recognized.
const PREFIX: &str = "remit_";

impl ApiKey {
    /// Makes a key. Its text is given out here and nowhere else.
    #[must_use]
    pub fn create(
        name: String,
        scopes: Vec<Scope>,
        organization: Option<OrganizationId>,
        now: Instant,
        expires_at: Option<Timestamp>,
    ) -> (Self, SecretString) {
        let id = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 6]>()).replace(['-', '_'], "x");
        let secret = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
        let text = format!("{PREFIX}{id}_{secret}");
        let key = Self {
            hash: sha256(text.as_bytes()),
            id,
            name,
            scopes,
            organization,
            created_at: Timestamp(now),
            expires_at,
        };
        (key, text.into())
    }

    /// Whether a text is meant to be a key, and no token of another kind.
    #[must_use]
    pub fn is_one(text: &str) -> bool {
        text.starts_with(PREFIX)
    }

    /// The id in a key's text.
    #[must_use]
    pub fn id_of(text: &str) -> Option<&str> {
        text.strip_prefix(PREFIX)?.split_once('_').map(|(id, _)| id)
    }

    /// Whether this text is the key, and the key is still taken.
    #[must_use]
    pub fn is(&self, text: &str, now: Instant) -> bool {
        let same = sha256(text.as_bytes()).as_bytes().ct_eq(self.hash.as_bytes());
        bool::from(same) && self.expires_at.is_none_or(|end| now < end.0)
    }
}
