use std::fmt;

use jiff::{SignedDuration, fmt::serde::duration::friendly::compact as friendly};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use url::{Host, Url};

/// How people and services are known.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// How long people stay signed in.
    pub session: SessionSettings,
    /// The provider where people sign in. Without one, nobody can. Default: none.
    pub oidc: Option<OidcSettings>,
    /// The issuer whose tokens services may send instead of an API key. Default: none.
    pub jwt: Option<JwtSettings>,
}

/// How long people stay signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SessionSettings {
    /// A session that is not used for so long is over. At least two minutes, such as `30m`. Default: `30m`.
    #[serde(deserialize_with = "long_enough", serialize_with = "friendly::required")]
    pub idle: SignedDuration,
    /// A session is over so long after signing in, used or not. At least two minutes, such as `12h`. Default: `12h`.
    #[serde(deserialize_with = "long_enough", serialize_with = "friendly::required")]
    pub absolute: SignedDuration,
}

impl Default for SessionSettings {
    fn default() -> Self {
        Self { idle: SignedDuration::from_mins(30), absolute: SignedDuration::from_hours(12) }
    }
}

/// An OpenID provider. The address to give it as the redirect is the server's public URL with `/auth/callback`.
///
/// The provider's e-mail claim is the user id, byte for byte: the server folds no case and strips nothing. A directory
/// must therefore spell an address as the provider does.
#[derive(Clone, Debug)]
pub struct OidcSettings {
    /// The provider's issuer URL, exactly as it calls itself. `https`, or `http` on this machine.
    pub issuer: SecureUrl,
    /// The id under which the provider knows this server.
    pub client_id: String,
    /// The secret that goes with it.
    pub client_secret: SecretString,
    /// What to ask for besides `openid`. Default: `["email"]`.
    pub scopes: Vec<String>,
    /// Take an e-mail address that the provider does not say it has verified. Only for providers that let nobody choose
    /// his own address. Default: `false`.
    pub allow_unverified_email: bool,
}

/// An issuer of tokens (JWT) for services.
///
/// The claim `scope` gives what a token may do, separated by spaces: `remit:decide`, `remit:read`, `remit:write`. The
/// claim `remit_organization`, where a token has it, limits all of it to one organization.
#[derive(Clone, Debug)]
pub struct JwtSettings {
    /// What the claim `iss` must be.
    pub issuer: String,
    /// What the claim `aud` must be, or contain.
    pub audience: String,
    /// Where the issuer's public keys are. `https`, or `http` on this machine.
    pub jwks_url: SecureUrl,
    /// The signatures that are taken: `RS256`, `RS384`, `RS512`, `PS256`, `PS384`, `PS512`, `ES256`, `ES384`, `EdDSA`.
    /// Default: `["RS256", "ES256"]`.
    pub algorithms: Vec<SignatureAlgorithm>,
}

/// A signature that is made with a private key and checked with a public one. There is no name for any other, so that
/// nobody can allow one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::upper_case_acronyms, reason = "the names of the standard")]
pub enum SignatureAlgorithm {
    /// RSA PKCS#1 with SHA-256.
    RS256,
    /// RSA PKCS#1 with SHA-384.
    RS384,
    /// RSA PKCS#1 with SHA-512.
    RS512,
    /// RSA-PSS with SHA-256.
    PS256,
    /// RSA-PSS with SHA-384.
    PS384,
    /// RSA-PSS with SHA-512.
    PS512,
    /// ECDSA on P-256.
    ES256,
    /// ECDSA on P-384.
    ES384,
    /// Ed25519.
    EdDSA,
}

/// A URL that nobody between can alter what is read from: `https`, or `http` to this machine.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SecureUrl {
    url: Url,
    /// As it was written: an issuer is compared as text.
    text: String,
}

impl SecureUrl {
    /// The URL.
    #[must_use]
    pub const fn url(&self) -> &Url {
        &self.url
    }

    /// The URL as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl From<SecureUrl> for String {
    fn from(url: SecureUrl) -> Self {
        url.text
    }
}

impl fmt::Debug for SecureUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl TryFrom<String> for SecureUrl {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let url = Url::parse(&text).map_err(|error| format!("`{text}` is not a URL: {error}"))?;
        let here = match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        };
        match url.scheme() {
            "https" => Ok(Self { url, text }),
            "http" if here => Ok(Self { url, text }),
            _ => Err(format!("`{text}` is not safe: only `https`, or `http` on this machine, is taken")),
        }
    }
}

/// What a provider is asked for besides `openid`, unless the configuration says otherwise.
pub(crate) fn email() -> Vec<String> {
    vec!["email".into()]
}

/// The signatures that are taken, unless the configuration says otherwise.
pub(crate) fn usual_algorithms() -> Vec<SignatureAlgorithm> {
    vec![SignatureAlgorithm::RS256, SignatureAlgorithm::ES256]
}

/// Use is noted once a minute, so that shorter times could not be kept.
fn long_enough<'de, D: serde::Deserializer<'de>>(from: D) -> Result<SignedDuration, D::Error> {
    let length = SignedDuration::deserialize(from)?;
    if length < SignedDuration::from_mins(2) {
        return Err(serde::de::Error::custom("it is shorter than two minutes"));
    }
    Ok(length)
}
