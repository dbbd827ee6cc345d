use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use super::secret::hidden_option;
use crate::identity::{self, JwtSettings, OidcSettings, SecureUrl, SignatureAlgorithm};

/// The OpenID provider where people sign in. Without an issuer, nobody can. The address to give it as the redirect is
/// the server's public URL with `/auth/callback`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OidcSection {
    /// `issuer`: the provider's issuer URL, exactly as it calls itself. `https`, or `http` on this machine.
    pub issuer: Option<SecureUrl>,
    /// `client_id`: the id under which the provider knows this server.
    pub client_id: Option<String>,
    /// `client_secret`: the secret that goes with it; better given by `client_secret_file`.
    #[serde(serialize_with = "hidden_option")]
    pub client_secret: Option<SecretString>,
    /// `scopes`: what to ask for besides `openid`. Default `["email"]`.
    pub scopes: Vec<String>,
    /// `allow_unverified_email`: take an e-mail address that the provider does not say it has verified. Only for
    /// providers that let nobody choose his own address. Default `false`.
    pub allow_unverified_email: bool,
}

/// The issuer whose tokens (JWT) services may send instead of an API key.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct JwtSection {
    /// `issuer`: what the claim `iss` must be.
    pub issuer: Option<String>,
    /// `audience`: what the claim `aud` must be, or contain.
    pub audience: Option<String>,
    /// `jwks_url`: where the issuer's public keys are. `https`, or `http` on this machine.
    pub jwks_url: Option<SecureUrl>,
    /// `algorithms`: the signatures that are taken. Default `["RS256", "ES256"]`.
    pub algorithms: Vec<SignatureAlgorithm>,
}

impl Default for OidcSection {
    fn default() -> Self {
        Self {
            issuer: None,
            client_id: None,
            client_secret: None,
            scopes: identity::email(),
            allow_unverified_email: false,
        }
    }
}

impl Default for JwtSection {
    fn default() -> Self {
        Self { issuer: None, audience: None, jwks_url: None, algorithms: identity::usual_algorithms() }
    }
}

impl OidcSection {
    /// The provider, where all of it is given.
    #[must_use]
    pub fn settings(&self) -> Option<OidcSettings> {
        Some(OidcSettings {
            issuer: self.issuer.clone()?,
            client_id: self.client_id.clone()?,
            client_secret: self.client_secret.clone()?,
            scopes: self.scopes.clone(),
            allow_unverified_email: self.allow_unverified_email,
        })
    }

    /// The keys that are left out although another one is given.
    pub(super) fn missing(&self) -> Vec<&'static str> {
        left_out(&[
            ("issuer", self.issuer.is_some()),
            ("client_id", self.client_id.is_some()),
            ("client_secret", self.client_secret.is_some()),
        ])
    }
}

impl JwtSection {
    /// The issuer, where all of it is given.
    #[must_use]
    pub fn settings(&self) -> Option<JwtSettings> {
        Some(JwtSettings {
            issuer: self.issuer.clone()?,
            audience: self.audience.clone()?,
            jwks_url: self.jwks_url.clone()?,
            algorithms: self.algorithms.clone(),
        })
    }

    /// The keys that are left out although another one is given.
    pub(super) fn missing(&self) -> Vec<&'static str> {
        left_out(&[
            ("issuer", self.issuer.is_some()),
            ("audience", self.audience.is_some()),
            ("jwks_url", self.jwks_url.is_some()),
        ])
    }
}

fn left_out(keys: &[(&'static str, bool)]) -> Vec<&'static str> {
    let some = keys.iter().any(|(_, given)| *given);
    keys.iter().filter(|(_, given)| some && !given).map(|(key, _)| *key).collect()
}
