use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
    response::Response,
};
use remit_model::{
    Instant, OrganizationId, UserId,
    directory::{Directory, Organization, User},
};
use serde::Serialize;

use super::{
    Problem, Server,
    etag::{self, Representation, Tags},
};
use crate::{
    identity::{Asker, Scope},
    state::{AsOf, State},
};

/// A request that reads.
pub(super) struct Reading {
    /// Who asks.
    pub(super) asker: Asker,
    if_none_match: Tags,
}

impl FromRequestParts<Arc<Server>> for Reading {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Self, Problem> {
        let asker = Asker::from_request_parts(parts, server).await?;
        Ok(Self { asker, if_none_match: Tags::read(&parts.headers, &header::IF_NONE_MATCH)? })
    }
}

impl Reading {
    /// Answers, with an entity tag.
    pub(super) fn answer(&self, body: &impl Serialize) -> Result<Response, Problem> {
        Ok(Representation::of(body)?.respond(&self.if_none_match))
    }

    /// Answers with something large that a revision names: whoever has it already costs nothing, and for all others it
    /// is written away from the threads that answer requests.
    pub(super) async fn answer_revision(
        &self,
        revision: u64,
        body: impl Serialize + Send + 'static,
    ) -> Result<Response, Problem> {
        let tag = format!("\"revision-{revision}\"");
        if self.if_none_match.names(&tag) {
            return Ok(etag::not_modified(tag));
        }
        let written = tokio::task::spawn_blocking(move || Representation::named(tag, &body)).await;
        let written = written.map_err(|error| Problem::unavailable("not_written", error.to_string()))??;
        Ok(written.respond(&self.if_none_match))
    }
}

/// What is looked at: the newest state, or an earlier one. Whether somebody may look is decided on the newest.
pub(super) struct View {
    /// The newest state.
    pub(super) newest: Arc<State>,
    /// The present moment.
    pub(super) now: Instant,
    /// The state that is looked at.
    pub(super) state: Arc<State>,
    /// The moment that is looked at.
    pub(super) at: Instant,
}

impl Server {
    /// The newest state, or that of an earlier point.
    pub(super) async fn view(&self, as_of: Option<AsOf>) -> Result<View, Problem> {
        let (newest, now) = (self.state()?, self.now());
        let Some(as_of) = as_of else {
            return Ok(View { state: Arc::clone(&newest), newest, now, at: now });
        };
        let state = self.history.state(&newest, as_of).await?;
        let at = match as_of {
            AsOf::Moment(moment) => moment,
            AsOf::Revision(_) if state.revision() == newest.revision() => now,
            AsOf::Revision(_) => state.at,
        };
        Ok(View { newest, now, state, at })
    }
}

impl View {
    /// The directory that is looked at.
    pub(super) fn directory(&self) -> &Directory {
        self.state.decider.directory()
    }

    /// An organization of it.
    ///
    /// # Errors
    /// When it is not there.
    pub(super) fn organization(&self, id: &OrganizationId) -> Result<&Organization, Problem> {
        self.directory().organization(id.as_str()).ok_or_else(|| Problem::unknown("organization", id.as_str()))
    }

    /// A person of it.
    ///
    /// # Errors
    /// When he is not there.
    pub(super) fn user(&self, id: &UserId) -> Result<&User, Problem> {
        self.directory().user(id.as_str()).ok_or_else(|| Problem::unknown("person", id.as_str()))
    }

    /// Makes sure that whoever asks may read something of an organization.
    ///
    /// # Errors
    /// When he may not.
    pub(super) fn may_read(
        &self,
        asker: &Asker,
        organization: &OrganizationId,
        privilege: &str,
    ) -> Result<(), Problem> {
        asker.may_read(&self.newest, organization.as_str(), privilege, self.now)
    }

    /// The same about one person: everybody may read about himself.
    ///
    /// # Errors
    /// When he may not.
    pub(super) fn may_read_of(
        &self,
        asker: &Asker,
        organization: &OrganizationId,
        privilege: &str,
        user: &UserId,
    ) -> Result<(), Problem> {
        if asker.is(user) {
            return asker.has_scope(Scope::Read, Some(organization.as_str()));
        }
        self.may_read(asker, organization, privilege)
    }
}
