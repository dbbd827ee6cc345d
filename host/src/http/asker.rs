//! From a request to the one who asks, and what he may ask.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, header, request::Parts},
};
use remit_model::{
    Instant, UserId,
    authzen::{Action, Entity, EvaluationRequest, Properties},
    reason::ReasonCode,
};

use super::{Problem, Server, observe::note_asker};
use crate::{
    acts::Operator,
    decider::unanswered,
    identity::{ApiKey, Asker, Scope, Service},
    state::State,
};

/// Names the person for whom a service acts.
const ON_BEHALF_OF: &str = "remit-on-behalf-of";

/// Says that a page asks by itself, and nobody did anything: such a request keeps no session alive.
const UNATTENDED: &str = "remit-unattended";

/// Says so of a request.
pub(super) fn unattended(headers: &mut HeaderMap) {
    headers.insert(UNATTENDED, HeaderValue::from_static("true"));
}

/// Whether a request says so. A stream of events is always asked for by a page itself, again and again.
pub(super) fn is_unattended(headers: &HeaderMap) -> bool {
    let events = || headers.get(header::ACCEPT).is_some_and(|accepted| accepted == "text/event-stream");
    headers.contains_key(UNATTENDED) || events()
}

impl FromRequestParts<Arc<Server>> for Asker {
    type Rejection = Problem;

    /// Who asks is found out once for a request, also when it cannot be.
    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Self, Problem> {
        if let Some(known) = parts.extensions.get::<Result<Self, Problem>>() {
            return known.clone();
        }
        let asker = Self::identify(&parts.headers, server).await;
        if let Ok(asker) = &asker {
            note_asker(asker);
        }
        parts.extensions.insert(asker.clone());
        asker
    }
}

impl Asker {
    /// Who a request's headers say that it is.
    ///
    /// # Errors
    /// When they say nobody, or it cannot be found out now.
    pub(super) async fn identify(headers: &HeaderMap, server: &Server) -> Result<Self, Problem> {
        if let Some(token) = bearer(headers)? {
            let on_behalf_of = on_behalf_of(headers)?;
            let service = match &server.identity.tokens {
                Some(tokens) if !ApiKey::is_one(token) => tokens.service(token).await?,
                _ => by_key(server, token)?,
            };
            return Ok(Self::Service(Service { on_behalf_of, ..service }));
        }
        if let Some(session) = server.session(headers).await? {
            return Ok(Self::Person(session.user));
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
            Self::Service(service) => {
                self.has_scope(Scope::Write, Some(organization))?;
                let user = service.on_behalf_of.as_ref().ok_or_else(|| {
                    let help = format!("name him in the header `{ON_BEHALF_OF}`");
                    Problem::forbidden(format!("a service changes something for a person: {help}"))
                })?;
                Ok(ActsAs { user, service: Some(&service.id) })
            }
        }
    }

    /// Makes sure that whoever asks may read this privilege's data in an organization: a person by the module, a
    /// service by its scope, and by both when it reads for a person.
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
        self.has_scope(Scope::Read, Some(organization))?;
        self.may(state, organization, &format!("{privilege}.view"), now)
    }

    /// Makes sure that the person whose rights count may do this in an organization as a whole.
    ///
    /// # Errors
    /// When he may not.
    pub(super) fn may(&self, state: &State, organization: &str, action: &str, now: Instant) -> Result<(), Problem> {
        let Some(user) = self.person() else { return Ok(()) };
        let decision = state.decider.decide(&on_organization(user, action, organization), now);
        if decision.allowed {
            return Ok(());
        }
        Err(refused(decision.reason, format!("`{action}` is not allowed in `{organization}`")))
    }

    /// Makes sure that the person whose rights count may manage a setting.
    ///
    /// # Errors
    /// Why he may not, for programs and for people.
    pub(super) fn may_set(
        &self,
        state: &State,
        organization: &str,
        setting: &str,
        now: Instant,
    ) -> Result<(), (ReasonCode, Problem)> {
        let Some(user) = self.person() else { return Ok(()) };
        let mut asked = on_organization(user, "manage", setting);
        asked.resource.kind = "setting".into();
        asked.resource.properties.insert("organization".into(), organization.into());
        let decision = state.decider.decide(&asked, now);
        if decision.allowed {
            return Ok(());
        }
        let detail = format!("`{setting}` cannot be changed in `{organization}`");
        Err((decision.reason, refused(decision.reason, detail)))
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
        self.has_scope(Scope::Decide, organization)?;
        let Some(user) = self.person().filter(|user| subject != Some(user.as_str())) else { return Ok(()) };
        let decided = organization
            .map(|organization| state.decider.decide(&on_organization(user, "roles.view", organization), now));
        let detail = "you may ask about yourself, and about others where you may see roles";
        match decided {
            Some(decision) if decision.allowed => Ok(()),
            Some(decision) if unanswered(decision.reason) => Err(Problem::not_evaluated(decision.reason)),
            _ => Err(Problem::forbidden(detail)),
        }
    }

    /// The proof that whoever asks may operate the server as a whole: a person whom the configuration names, or a
    /// service that may write in all organizations.
    ///
    /// # Errors
    /// When he may not.
    pub(super) fn operates(&self, server: &Server) -> Result<Operator, Problem> {
        if matches!(self, Self::Visitor) {
            return Err(Problem::unauthenticated("the server is operated by people and services that are known"));
        }
        self.has_scope(Scope::Write, None)?;
        let service = match self {
            Self::Service(service) => Some(service.id.clone()),
            _ => None,
        };
        match (self.person(), service) {
            (Some(user), service) if server.settings.operators.contains(user) => {
                Ok(Operator::person(user.clone(), service))
            }
            (None, Some(id)) => Ok(Operator::service(id)),
            _ => Err(Problem::forbidden("you do not operate this server")),
        }
    }

    /// The person whose rights count: the one who is signed in, or the one for whom a service asks.
    pub(super) const fn person(&self) -> Option<&UserId> {
        match self {
            Self::Visitor => None,
            Self::Person(user) => Some(user),
            Self::Service(service) => service.on_behalf_of.as_ref(),
        }
    }

    /// Whether it is this person who asks, and not somebody else.
    pub(super) fn is(&self, user: &UserId) -> bool {
        self.person() == Some(user)
    }

    /// Makes sure that a service has a scope in an organization; in all, when none is named. People need none.
    pub(super) fn has_scope(&self, scope: Scope, organization: Option<&str>) -> Result<(), Problem> {
        match self {
            Self::Service(service) if !service.may(scope, organization) => {
                let place = organization.map_or_else(|| "everywhere".to_owned(), |it| format!("in `{it}`"));
                Err(Problem::forbidden(format!("the key has no scope `{scope}` {place}")))
            }
            _ => Ok(()),
        }
    }
}

/// Why somebody may not. That the module gave no answer is not for him to mend.
fn refused(reason: ReasonCode, detail: String) -> Problem {
    if unanswered(reason) {
        return Problem::not_evaluated(reason);
    }
    Problem::forbidden(format!("{detail}: `{reason}`")).with("reason", reason.as_str().into())
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
