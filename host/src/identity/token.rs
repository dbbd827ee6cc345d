use std::{
    num::NonZeroU32,
    sync::{Arc, PoisonError, RwLock},
    time::{Duration, Instant},
};

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use jsonwebtoken::{
    Algorithm, DecodingKey, Validation, decode, decode_header,
    jwk::{JwkSet, PublicKeyUse},
};
use remit_model::OrganizationId;
use serde::Deserialize;
use tokio::sync::Mutex;

use super::{JwtSettings, Scope, Service, SignatureAlgorithm, outgoing::Outgoing};

/// Tokens of one issuer, checked by its public keys.
#[derive(Debug)]
pub struct Tokens {
    settings: JwtSettings,
    outgoing: Outgoing,
    keys: RwLock<Option<Keys>>,
    /// Held while the keys are asked for.
    asking: Mutex<()>,
    /// How often they may be, however many tokens name keys that are not known.
    limit: DefaultDirectRateLimiter,
}

#[derive(Clone, Debug)]
struct Keys {
    set: Arc<JwkSet>,
    read: Instant,
}

/// Why a token is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// Something about the token.
    #[error("the token is not taken: {0}")]
    Token(String),
    /// The issuer's keys cannot be read, so that nobody can tell.
    #[error("the keys of the token's issuer cannot be read")]
    NoKeys,
}

/// How long keys are taken for the newest. Afterwards they are read anew.
const FRESH: Duration = Duration::from_secs(600);
/// How long keys are used when they cannot be read anew.
const USABLE: Duration = Duration::from_secs(3600);
/// How often keys are asked for in a minute.
const REQUESTS: NonZeroU32 = NonZeroU32::MIN.saturating_add(1);
/// The longest document with keys, in bytes.
const LARGEST: usize = 1 << 20;
/// How far the issuer's clock may be off, in seconds.
const LEEWAY: u64 = 30;

#[derive(Deserialize)]
struct Claims {
    sub: String,
    #[serde(default)]
    scope: String,
    remit_organization: Option<OrganizationId>,
}

impl Tokens {
    /// Takes tokens of this issuer. Nothing is read before the first of them.
    #[must_use]
    pub fn new(settings: JwtSettings) -> Self {
        let limit = RateLimiter::direct(Quota::per_minute(REQUESTS));
        Self { settings, outgoing: Outgoing::new(), keys: RwLock::new(None), asking: Mutex::new(()), limit }
    }

    /// The service that a token speaks for.
    ///
    /// # Errors
    /// Why it is not taken.
    pub async fn service(&self, token: &str) -> Result<Service, NotTaken> {
        let refused = |why: &str| NotTaken::Token(why.to_owned());
        let header = decode_header(token).map_err(|_| refused("it is no token with a signature that is known"))?;
        let allowed = self.settings.algorithms.iter().any(|it| it.algorithm() == header.alg);
        if !allowed {
            return Err(refused("its signature is of a kind that is not taken"));
        }
        let id = header.kid.ok_or_else(|| refused("it does not name its key (`kid`)"))?;
        let key = self.key(&id, header.alg).await?;
        let mut validation = Validation::new(header.alg);
        validation.leeway = LEEWAY;
        validation.validate_nbf = true;
        validation.set_issuer(&[&self.settings.issuer]);
        validation.set_audience(&[&self.settings.audience]);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        let claims =
            decode::<Claims>(token, &key, &validation).map_err(|error| NotTaken::Token(error.to_string()))?.claims;
        if claims.sub.is_empty() {
            return Err(refused("its subject (`sub`) is empty"));
        }
        Ok(Service {
            id: claims.sub,
            scopes: claims.scope.split(' ').filter_map(scope).collect(),
            organization: claims.remit_organization,
            on_behalf_of: None,
        })
    }

    /// The key of this id, if it is one for this signature.
    async fn key(&self, id: &str, algorithm: Algorithm) -> Result<DecodingKey, NotTaken> {
        self.read_keys_to_find(id).await;
        let keys = self.keys().filter(|keys| keys.read.elapsed() < USABLE).ok_or(NotTaken::NoKeys)?;
        let unknown = || NotTaken::Token("its issuer has no such key".to_owned());
        let key = keys.set.find(id).ok_or_else(unknown)?;
        let signs = key.common.public_key_use.as_ref().is_none_or(|it| *it == PublicKeyUse::Signature);
        let same = key.common.key_algorithm.is_none_or(|it| it.to_string() == format!("{algorithm:?}"));
        let made = DecodingKey::from_jwk(key).ok().filter(|it| signs && same && it.family() == algorithm.family());
        made.ok_or_else(|| NotTaken::Token("its key is not one for such a signature".to_owned()))
    }

    fn keys(&self) -> Option<Keys> {
        self.keys.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads the keys, if they are old or this one is not among them. Whoever comes meanwhile waits for the same answer.
    async fn read_keys_to_find(&self, id: &str) {
        let known = || self.keys().is_some_and(|keys| keys.read.elapsed() < FRESH && keys.set.find(id).is_some());
        if known() {
            return;
        }
        let _alone = self.asking.lock().await;
        if known() || self.limit.check().is_err() {
            return;
        }
        match self.ask_for_keys().await {
            Ok(set) => {
                let keys = Keys { set: Arc::new(set), read: Instant::now() };
                *self.keys.write().unwrap_or_else(PoisonError::into_inner) = Some(keys);
            }
            Err(error) => tracing::warn!(error, url = %self.settings.jwks_url.url(), "no keys of the issuer of tokens"),
        }
    }

    async fn ask_for_keys(&self) -> Result<JwkSet, String> {
        let request = self.outgoing.client()?.get(self.settings.jwks_url.url().clone());
        let answer = request.send().await.and_then(|answer| answer.error_for_status());
        let mut answer = answer.map_err(|error| error.to_string())?;
        if !answer.status().is_success() {
            return Err(format!("the answer has status {}", answer.status()));
        }
        let mut text = Vec::new();
        while let Some(part) = answer.chunk().await.map_err(|error| error.to_string())? {
            text.extend_from_slice(&part);
            if text.len() > LARGEST {
                return Err("the answer is too long".into());
            }
        }
        serde_json::from_slice(&text).map_err(|error| error.to_string())
    }
}

impl SignatureAlgorithm {
    const fn algorithm(self) -> Algorithm {
        match self {
            Self::RS256 => Algorithm::RS256,
            Self::RS384 => Algorithm::RS384,
            Self::RS512 => Algorithm::RS512,
            Self::PS256 => Algorithm::PS256,
            Self::PS384 => Algorithm::PS384,
            Self::PS512 => Algorithm::PS512,
            Self::ES256 => Algorithm::ES256,
            Self::ES384 => Algorithm::ES384,
            Self::EdDSA => Algorithm::EdDSA,
        }
    }
}

/// Scopes of others may be in the same claim; they mean nothing here.
fn scope(text: &str) -> Option<Scope> {
    match text {
        "remit:decide" => Some(Scope::Decide),
        "remit:read" => Some(Scope::Read),
        "remit:write" => Some(Scope::Write),
        _ => None,
    }
}
