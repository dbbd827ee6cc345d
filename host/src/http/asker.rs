//! From a request to the one who asks, and what he may ask.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use remit_model::{
    Instant, UserId,
    authzen::{Action, Entity, EvaluationRequest, Properties},
};

use super::{Problem, Server};
use crate::{
    identity::{ApiKey, Asker, Scope, Service},
    state::State,
};

/// Names the person for whom a service acts.
const ON_BEHALF_OF: &str = "remit-on-behalf-of";

impl FromRequestParts<Arc<Server>> for Asker {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Self, Problem> {
        if let Some(token) = bearer(&parts.headers)? {
            let on_behalf_of = on_behalf_of(&parts.headers)?;
            return by_key(server, token).map(|service| Self::Service(Service { on_behalf_of, ..service }));
        }
        if server.demo() {
            return Ok(Self::Visitor);
        }
        Err(Problem::unauthenticated("sign in, or send an API key: `Authorization: Bearer remit_…`"))
    }
}

/// The token of the header `Authorization`.
fn bearer(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let Some(value) = headers.get(header::AUTHORIZATION) else { return Ok(None) };
    let token = value.to_str().ok().and_then(|text| {
        let (scheme, token) = text.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
    });
    token.map(Some).ok_or_else(|| Problem::unauthenticated("`Authorization` is not `Bearer` and a token"))
}

fn on_behalf_of(headers: &HeaderMap) -> Result<Option<UserId>, Problem> {
    let Some(value) = headers.get(ON_BEHALF_OF) else { return Ok(None) };
    let id = value.to_str().ok().and_then(|text| UserId::new(text).ok());
    id.map(Some).ok_or_else(|| Problem::bad_request(format!("`{ON_BEHALF_OF}` is not a user id")))
}

/// Revoked keys are gone from the state, so a state that may be stale knows no key.
fn by_key(server: &Server, token: &str) -> Result<Service, Problem> {
    let state = server.live().fresh()?;
    let key = ApiKey::id_of(token).and_then(|id| state.keys.get(id)).filter(|key| key.is(token, server.now()));
    let key = key.ok_or_else(|| Problem::unauthenticated("the API key is not known, or no longer taken"))?;
    Ok(Service {
        id: key.id.clone(),
        scopes: key.scopes.clone(),
        organization: key.organization.clone(),
        on_behalf_of: None,
    })
}

/// Who acts, for the log.
pub(super) struct ActsAs<'a> {
    pub(super) user: &'a UserId,
    pub(super) service: Option<&'a str>,
}

impl Asker {
    /// The person whose acts the module decides on.
    ///
    /// # Errors
    /// When there is none, or a service may not write here.
    pub(super) fn acts_in(&self, organization: &str) -> Result<ActsAs<'_>, Problem> {
        match self {
            Self::Visitor => Err(Problem::unauthenticated("choose who you are before you change something")),
            Self::Person(user) => Ok(ActsAs { user, service: None }),
            Self::Service(service) if !service.may(Scope::Write, Some(organization)) => {
                Err(Problem::forbidden(format!("the key may not write in `{organization}`")))
            }
            Self::Service(service) => match &service.on_behalf_of {
                Some(user) => Ok(ActsAs { user, service: Some(&service.id) }),
                None => Err(Problem::forbidden(format!(
                    "a service changes something for a person: name him in the header `{ON_BEHALF_OF}`"
                ))),
            },
        }
    }

    /// Makes sure that whoever asks may read this privilege's data in an organization: a person by the module, a
    /// service by its scope.
    ///
    /// # Errors
    /// When he may not.
    pub(super) fn may_read(
        &self,
        state: &State,
        organization: &str,
        privilege: &str,
        now: Instant,
    ) -> Result<(), Problem> {
        match self {
            Self::Visitor => Ok(()),
            Self::Service(service) if service.may(Scope::Read, Some(organization)) => Ok(()),
            Self::Service(_) => Err(Problem::forbidden(format!("the key may not read in `{organization}`"))),
            Self::Person(user) => {
                let action = format!("{privilege}.view");
                let decision = state.decider.decide(&on_organization(user, &action, organization), now);
                if decision.allowed {
                    return Ok(());
                }
                let detail = format!("`{action}` is not allowed in `{organization}`: `{}`", decision.reason);
                Err(Problem::forbidden(detail).with("reason", decision.reason.as_str().into()))
            }
        }
    }

    /// Makes sure that whoever asks may ask for decisions about somebody: a person about himself, and about others
    /// where the module lets him see roles; a service by its scope.
    ///
    /// # Errors
    /// When he may not.
    pub(super) fn may_ask_about(
        &self,
        state: &State,
        subject: Option<&str>,
        organization: Option<&str>,
        now: Instant,
    ) -> Result<(), Problem> {
        match self {
            Self::Visitor => Ok(()),
            Self::Service(service) if service.may(Scope::Decide, organization) => Ok(()),
            Self::Service(_) => Err(Problem::forbidden("the key may not ask for decisions here")),
            Self::Person(user) if subject == Some(user.as_str()) => Ok(()),
            Self::Person(user) => {
                let allowed = organization.is_some_and(|organization| {
                    state.decider.decide(&on_organization(user, "roles.view", organization), now).allowed
                });
                let detail = "you may ask about yourself, and about others where you may see roles";
                if allowed { Ok(()) } else { Err(Problem::forbidden(detail)) }
            }
        }
    }
}

fn on_organization(user: &UserId, action: &str, organization: &str) -> EvaluationRequest {
    let entity = |kind: &str, id: &str| Entity { kind: kind.into(), id: id.into(), properties: Properties::new() };
    EvaluationRequest {
        subject: entity("user", user.as_str()),
        action: Action { name: action.into(), properties: Properties::new() },
        resource: entity("organization", organization),
        context: Properties::new(),
    }
}
