//! The link of a mail that asks for temporary access. Its token proves that the mail was received, and nothing else.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use remit_model::{
    Instant,
    directory::{Elevation, ElevationAnswer, print_instant},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{Problem, Server, body::JsonBody};
use crate::{
    acts::{Act, Order, Refusal},
    elevation::access_until,
    identity::Asker,
    mail::{Link, Token},
    state,
};

/// The routes of the link.
pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::new().routes(routes!(look, answer))
}

/// A request for temporary access, as the mail about it says.
#[derive(Debug, Serialize, ToSchema)]
struct SupportLink {
    /// Who asks.
    agent: Named,
    /// Where.
    organization: Named,
    /// What for.
    purpose: Option<String>,
    /// When it was asked for.
    #[schema(format = DateTime)]
    requested_at: String,
    /// The first moment at which the link does nothing any more.
    #[schema(format = DateTime)]
    expires_at: String,
    /// The server's moment, to count down from.
    #[schema(format = DateTime)]
    now: String,
    /// What can be done with the link.
    state: LinkState,
    /// Who looks at it.
    reader: Reader,
    /// The answer, for the recipient alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Given>,
}

/// Somebody or something by id and name.
#[derive(Debug, Serialize, ToSchema)]
struct Named {
    id: String,
    name: String,
}

/// What can be done with a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum LinkState {
    /// The request waits for an answer.
    Pending,
    /// Somebody answered the request.
    Answered,
    /// Nobody answered in time.
    Expired,
    /// The recipient answered by this link.
    Used,
}

/// Who looks at a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Reader {
    /// Somebody who has not signed in.
    Nobody,
    /// The one whom the mail was sent to.
    Recipient,
    /// Somebody else.
    Other,
}

/// What was answered.
#[derive(Debug, Serialize, ToSchema)]
struct Given {
    /// Which.
    answer: Answer,
    /// When.
    #[schema(format = DateTime)]
    at: String,
    /// Until when the access runs; only after a grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    access_until: Option<String>,
    /// When it was ended before.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    ended_at: Option<String>,
}

/// An answer to a request for temporary access.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Answer {
    /// The agent gets access.
    Grant,
    /// He does not.
    Deny,
}

/// What is sent to answer a request.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AnswerRequest {
    /// The answer.
    answer: Answer,
}

/// What a link is about. It says no more than the mail, so it needs no sign-in; and it changes nothing.
#[utoipa::path(
    get,
    path = "/api/v1/support-links/{token}",
    operation_id = "support_link",
    tag = "support access",
    params(("token" = String, Path, description = "the secret of the link")),
    responses(
        (status = 200, body = SupportLink),
        (status = 404, description = "no link has this token"),
    ),
    security((), ("session" = []), ("key" = [])),
)]
async fn look(
    State(server): State<Arc<Server>>,
    Path(token): Path<String>,
    asker: Result<Asker, Problem>,
) -> Result<Json<SupportLink>, Problem> {
    let (_, link) = find(&server, &token).await?;
    let state = server.state()?;
    shown(&state, &link, asker.ok().as_ref(), server.now()).map(Json)
}

/// Answers the request of a link. Whoever answers must be the one whom the mail was sent to, and the module must allow
/// it.
#[utoipa::path(
    post,
    path = "/api/v1/support-links/{token}",
    operation_id = "answer_support_link",
    tag = "support access",
    params(("token" = String, Path, description = "the secret of the link")),
    request_body = AnswerRequest,
    responses(
        (status = 200, body = SupportLink, description = "it is answered"),
        (status = 401, description = "nobody is signed in"),
        (status = 403, description = "the mail was sent to somebody else, or the module denies the answer"),
        (status = 404, description = "no link has this token"),
        (status = 409, description = "somebody answered the request before"),
        (status = 410, description = "the link was used, or its hour is over"),
    ),
)]
async fn answer(
    State(server): State<Arc<Server>>,
    Path(token): Path<String>,
    asker: Asker,
    JsonBody(AnswerRequest { answer }): JsonBody<AnswerRequest>,
) -> Result<Json<SupportLink>, Problem> {
    let (token, link) = find(&server, &token).await?;
    let actor = asker.acts_in(link.organization.as_str())?;
    if *actor.user != link.recipient {
        return Err(Problem::forbidden("the mail with this link was sent to somebody else"));
    }
    let now = server.now();
    may_be_answered(&link, elevation(&*server.state()?, &link)?, now)?;
    let act = match answer {
        Answer::Grant => Act::ApproveSupport(link.elevation.clone()),
        Answer::Deny => Act::DenySupport(link.elevation.clone()),
    };
    let order = Order {
        actor: actor.user,
        service: actor.service,
        organization: &link.organization,
        acts: &[act],
        only: None,
        idempotency: None,
    };
    if let Err(refusal) = server.ledger.perform(&order).await {
        // Somebody else may have answered, or the hour may have passed, since it was looked at.
        if matches!(refusal, Refusal::Denied { .. }) {
            may_be_answered(&link, elevation(&server.live.newest(), &link)?, server.now())?;
        }
        return Err(refusal.into());
    }
    // The request is answered, and cannot be again; that the link was used is only how it is told.
    if let Err(error) = server.mail.use_up(&token, now).await {
        tracing::warn!(%error, "a link that was used is not marked");
    }
    let link = Link { used_at: Some(now), ..link };
    shown(&server.live.newest(), &link, Some(&asker), server.now()).map(Json)
}

async fn find(server: &Server, token: &str) -> Result<(Token, Link), Problem> {
    let unknown = || Problem::new(StatusCode::NOT_FOUND, "not_found", "there is no such link");
    let token = Token::read(token).ok_or_else(unknown)?;
    let link = server.mail.link(&token).await?.ok_or_else(unknown)?;
    Ok((token, link))
}

/// The request of a link. An import may have taken it away.
fn elevation<'a>(state: &'a state::State, link: &Link) -> Result<&'a Elevation, Problem> {
    let found = state.decider.directory().elevation(link.elevation.as_str());
    found
        .filter(|it| it.organization == link.organization)
        .ok_or_else(|| Problem::unknown("request", link.elevation.as_str()))
}

fn may_be_answered(link: &Link, elevation: &Elevation, now: Instant) -> Result<(), Problem> {
    match link_state(link, elevation, now) {
        LinkState::Pending => Ok(()),
        LinkState::Used => Err(Problem::new(StatusCode::GONE, "link_used", "you answered by this link before")),
        LinkState::Expired => Err(Problem::new(
            StatusCode::GONE,
            "link_expired",
            "the hour in which the request could be answered is over",
        )),
        LinkState::Answered => {
            Err(Problem::new(StatusCode::CONFLICT, "already_answered", "somebody answered the request before"))
        }
    }
}

fn link_state(link: &Link, elevation: &Elevation, now: Instant) -> LinkState {
    match (link.used_at, elevation.decision) {
        (Some(_), _) => LinkState::Used,
        (None, Some(_)) => LinkState::Answered,
        (None, None) if now >= link.expires_at => LinkState::Expired,
        (None, None) => LinkState::Pending,
    }
}

fn shown(state: &state::State, link: &Link, asker: Option<&Asker>, now: Instant) -> Result<SupportLink, Problem> {
    let elevation = elevation(state, link)?;
    let directory = state.decider.directory();
    let agent = directory.user(elevation.agent.as_str());
    let organization = directory.organization(link.organization.as_str());
    let reader = match asker.and_then(Asker::person) {
        None => Reader::Nobody,
        Some(user) if *user == link.recipient => Reader::Recipient,
        Some(_) => Reader::Other,
    };
    let limits = state.decider.catalogue().catalogue.elevation.as_ref();
    let answer = elevation.decision.zip(elevation.decided_at).filter(|_| reader == Reader::Recipient);
    Ok(SupportLink {
        agent: Named {
            id: elevation.agent.to_string(),
            name: agent.map_or_else(|| elevation.agent.to_string(), |it| it.name.clone()),
        },
        organization: Named {
            id: link.organization.to_string(),
            name: organization.map_or_else(|| link.organization.to_string(), |it| it.name.clone()),
        },
        purpose: elevation.purpose.clone(),
        requested_at: print_instant(elevation.requested_at.0),
        expires_at: print_instant(link.expires_at),
        now: print_instant(now),
        state: link_state(link, elevation, now),
        reader,
        answer: answer.map(|(decision, at)| Given {
            answer: if decision == ElevationAnswer::Approved { Answer::Grant } else { Answer::Deny },
            at: print_instant(at.0),
            access_until: access_until(elevation, limits).map(print_instant),
            ended_at: elevation.ended_at.map(|at| print_instant(at.0)),
        }),
    })
}
