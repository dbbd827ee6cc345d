use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use openidconnect::{
    AccessTokenHash, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndUserEmail, IssuerUrl, Nonce,
    OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, TokenResponse,
    core::{
        CoreAuthenticationFlow, CoreClient, CoreErrorResponseType, CoreJwsSigningAlgorithm, CoreProviderMetadata,
        CoreUserInfoClaims,
    },
};
use remit_model::UserId;
use secrecy::ExposeSecret;
use tokio::sync::Mutex;
use url::Url;

use super::{OidcSettings, outgoing::Outgoing};

/// The OpenID provider where people sign in.
#[derive(Debug)]
pub struct Provider {
    settings: OidcSettings,
    redirect: RedirectUrl,
    outgoing: Outgoing,
    metadata: Mutex<Option<(Instant, Metadata)>>,
}

/// What the provider says of itself, with its keys; or that it does not answer.
type Metadata = Result<Arc<CoreProviderMetadata>, NotSignedIn>;

/// Where to send a browser, and what to remember until it is back.
pub struct Departure {
    /// The provider's page.
    pub url: Url,
    /// What the provider sends back as it is.
    pub state: String,
    /// What the provider puts into its answer.
    pub nonce: String,
    /// What proves to the provider that the code was sent to us.
    pub verifier: String,
}

/// Why somebody could not be signed in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotSignedIn {
    /// The provider does not answer, or not as a provider does.
    #[error("the identity provider does not answer as it should: {0}")]
    Unavailable(String),
    /// The provider's answer does not show who somebody is.
    #[error("the identity provider's answer is not taken: {0}")]
    Refused(String),
    /// The provider does not say that the address is the person's own.
    #[error("the identity provider has not verified the e-mail address")]
    Unverified,
}

/// How old what the provider says of itself may be when somebody is sent there.
const TO_LEAVE: Duration = Duration::from_secs(3600);
/// How old it may be when somebody comes back: its keys are in it, and they change.
const TO_RETURN: Duration = Duration::from_secs(60);
/// How long a provider that did not answer is left alone.
const PAUSE: Duration = Duration::from_secs(2);

/// Signatures that need the provider's private key. Others need nothing but the client secret.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

impl Provider {
    /// Sends people to this provider. Nothing is asked of it before the first of them.
    #[must_use]
    pub fn new(settings: OidcSettings, callback: Url) -> Self {
        let redirect = RedirectUrl::from_url(callback);
        Self { settings, redirect, outgoing: Outgoing::new(), metadata: Mutex::new(None) }
    }

    /// Where to send somebody who wants to sign in.
    ///
    /// # Errors
    /// When the provider does not answer.
    pub async fn departure(&self) -> Result<Departure, NotSignedIn> {
        let metadata = self.metadata(TO_LEAVE).await?;
        let client = CoreClient::from_provider_metadata(
            CoreProviderMetadata::clone(&metadata),
            ClientId::new(self.settings.client_id.clone()),
            None,
        )
        .set_redirect_uri(self.redirect.clone());
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let (url, state, nonce) = client
            .authorize_url(flow, CsrfToken::new_random, Nonce::new_random)
            .add_scopes(self.settings.scopes.iter().cloned().map(Scope::new))
            .set_pkce_challenge(challenge)
            .url();
        Ok(Departure {
            url,
            state: state.into_secret(),
            nonce: nonce.secret().clone(),
            verifier: verifier.into_secret(),
        })
    }

    /// Who came back with a code.
    ///
    /// # Errors
    /// Why nobody is signed in by it.
    pub async fn arrival(&self, code: String, nonce: String, verifier: String) -> Result<UserId, NotSignedIn> {
        let metadata = self.metadata(TO_RETURN).await?;
        let client = CoreClient::from_provider_metadata(
            CoreProviderMetadata::clone(&metadata),
            ClientId::new(self.settings.client_id.clone()),
            Some(ClientSecret::new(self.settings.client_secret.expose_secret().to_owned())),
        )
        .set_redirect_uri(self.redirect.clone());
        let exchange = client.exchange_code(AuthorizationCode::new(code)).map_err(unavailable)?;
        let exchange = exchange.set_pkce_verifier(PkceCodeVerifier::new(verifier));
        let outgoing = self.outgoing.client().map_err(unavailable)?;
        let tokens = exchange.request_async(outgoing).await.map_err(|error| match error {
            RequestTokenError::ServerResponse(said) if *said.error() == CoreErrorResponseType::InvalidGrant => {
                refused("the code is not taken")
            }
            RequestTokenError::ServerResponse(said) => unavailable(said.error().to_string()),
            other => unavailable(other),
        })?;
        let id_token = tokens.id_token().ok_or_else(|| refused("it has no ID token"))?;
        let checks = client.id_token_verifier().set_allowed_algs(SIGNATURES);
        let claims = id_token.claims(&checks, &Nonce::new(nonce)).map_err(refused)?;
        if let Some(expected) = claims.access_token_hash() {
            let algorithm = id_token.signing_alg().map_err(refused)?;
            let key = id_token.signing_key(&checks).map_err(refused)?;
            let found = AccessTokenHash::from_token(tokens.access_token(), algorithm, key).map_err(refused)?;
            if found != *expected {
                return Err(refused("its access token is another one"));
            }
        }
        if let Some(email) = claims.email() {
            return self.person(email, claims.email_verified());
        }
        // Providers may keep what they were asked for out of the token, and tell it to whoever has the other one.
        let asked = client.user_info(tokens.access_token().clone(), Some(claims.subject().clone()));
        let asked = asked.map_err(|_| refused("it has no e-mail address"))?;
        let info: CoreUserInfoClaims = asked.request_async(outgoing).await.map_err(unavailable)?;
        let email = info.email().ok_or_else(|| refused("it has no e-mail address"))?;
        self.person(email, info.email_verified())
    }

    fn person(&self, email: &EndUserEmail, verified: Option<bool>) -> Result<UserId, NotSignedIn> {
        if verified != Some(true) && !self.settings.allow_unverified_email {
            return Err(NotSignedIn::Unverified);
        }
        UserId::new(email.as_str()).map_err(refused)
    }

    /// The issuer, as it calls itself.
    #[must_use]
    pub fn issuer(&self) -> &str {
        self.settings.issuer.as_str()
    }

    /// What the provider says of itself. Whoever comes while it is asked waits for the same answer.
    async fn metadata(&self, oldest: Duration) -> Metadata {
        let mut known = self.metadata.lock().await;
        if let Some((read, metadata)) = known.as_ref()
            && read.elapsed() < if metadata.is_ok() { oldest } else { PAUSE }
        {
            return metadata.clone();
        }
        let metadata = self.ask_for_metadata().await;
        *known = Some((Instant::now(), metadata.clone()));
        metadata
    }

    async fn ask_for_metadata(&self) -> Metadata {
        let issuer = IssuerUrl::new(self.issuer().to_owned()).map_err(unavailable)?;
        let found = CoreProviderMetadata::discover_async(issuer, self.outgoing.client().map_err(unavailable)?).await;
        found.map(Arc::new).map_err(unavailable)
    }
}

fn unavailable(why: impl std::fmt::Display) -> NotSignedIn {
    NotSignedIn::Unavailable(why.to_string())
}

fn refused(why: impl std::fmt::Display) -> NotSignedIn {
    NotSignedIn::Refused(why.to_string())
}
