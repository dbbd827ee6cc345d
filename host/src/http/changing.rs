//! Requests that change something: who, what must be so before, and what makes a repetition recognizable.

use std::sync::Arc;

use axum::{
    extract::{FromRequest, FromRequestParts, Request},
    http::{StatusCode, header},
};
use remit_engine::sha256;
use remit_model::{OrganizationId, UserId};
use serde::Serialize;

use super::{
    Problem, Server,
    body::{FromBody, receive},
    etag::{Representation, Tags},
    idempotency::Key,
    reading::View,
};
use crate::{
    acts::{Act, Only, Order, Written},
    identity::Asker,
    state::{AsOf, State},
};

/// A request that changes something, with its body.
pub(super) struct Changing<B = ()> {
    /// Who asks.
    pub(super) asker: Asker,
    /// The tags of `If-Match`.
    pub(super) if_match: Tags,
    key: Option<Key>,
    fingerprint: String,
    /// What the request says.
    pub(super) body: B,
}

impl<B: FromBody> FromRequest<Arc<Server>> for Changing<B> {
    type Rejection = Problem;

    async fn from_request(request: Request, server: &Arc<Server>) -> Result<Self, Problem> {
        let (mut parts, body) = request.into_parts();
        let asker = Asker::from_request_parts(&mut parts, server).await?;
        let if_match = Tags::read(&parts.headers, &header::IF_MATCH)?;
        let key = Key::read(&parts.headers)?;
        let address = format!("{} {}", parts.method, parts.uri.path_and_query().map_or("", |it| it.as_str()));
        let (body, bytes) = receive::<B>(&parts.headers, body, server).await?;
        let fingerprint = sha256(&[address.as_bytes(), b"\n", bytes.as_ref()].concat());
        Ok(Self { asker, if_match, key, fingerprint, body })
    }
}

impl<B: Sync> Changing<B> {
    /// The person whose acts these are.
    ///
    /// # Errors
    /// When nobody may act, or the organization is not there.
    pub(super) fn actor(&self, view: &View, organization: &OrganizationId) -> Result<&UserId, Problem> {
        let actor = self.asker.acts_in(organization.as_str())?.user;
        view.organization(organization)?;
        Ok(actor)
    }

    /// Makes sure that a person is there. Whether he is told to those who may see people.
    ///
    /// # Errors
    /// When he is not.
    pub(super) fn knows(&self, view: &View, organization: &OrganizationId, user: &UserId) -> Result<(), Problem> {
        self.actor(view, organization)?;
        view.user(user).map(drop).or_else(|unknown| {
            view.may_read(&self.asker, organization, "users")?;
            Err(unknown)
        })
    }

    /// An order of these acts, as this request wants them done.
    ///
    /// # Errors
    /// When nobody may act.
    pub(super) fn order<'a>(
        &'a self,
        organization: &'a OrganizationId,
        acts: &'a [Act],
        only: Only<'a>,
    ) -> Result<Order<'a>, Problem> {
        let by = self.asker.acts_in(organization.as_str())?;
        let idempotency = self.key.as_ref().map(|key| key.of(&by, self.fingerprint.clone()));
        Ok(Order { actor: by.user, service: by.service, organization, acts, only, idempotency })
    }

    /// A condition on the state that acts are decided on: that what `If-Match` names is what is there.
    pub(super) fn only<'a, T: Serialize>(
        &'a self,
        server: &'a Server,
        represented: impl Fn(&View) -> Result<T, Problem> + Send + Sync + 'a,
    ) -> impl Fn(&State) -> Result<(), String> + Send + Sync + 'a {
        move |state| {
            if self.if_match == Tags::Absent {
                return Ok(());
            }
            let (state, now) = (Arc::new(state.clone()), server.now());
            let view = View { newest: Arc::clone(&state), now, state, at: now };
            let current = represented(&view).and_then(|it| Representation::of(&it)).map_err(|it| it.to_string())?;
            let named = self.if_match.names(current.tag());
            named.then_some(()).ok_or_else(|| "it has changed since it was read: read it again".to_owned())
        }
    }

    /// Makes sure that no entity tag is expected where none is given out: a condition is never passed over.
    ///
    /// # Errors
    /// When one is.
    pub(super) fn no_tag(&self) -> Result<(), Problem> {
        let detail = "nothing at this address has an entity tag";
        let stale = || Problem::new(StatusCode::PRECONDITION_FAILED, "stale", detail);
        if self.if_match == Tags::Absent { Ok(()) } else { Err(stale()) }
    }

    /// Does these acts, or none of them.
    ///
    /// # Errors
    /// Why nothing was done.
    pub(super) async fn perform(
        &self,
        server: &Server,
        organization: &OrganizationId,
        acts: &[Act],
    ) -> Result<Written, Problem> {
        let view = server.view(None).await?;
        self.actor(&view, organization)?;
        self.no_tag()?;
        Ok(server.ledger.perform(&self.order(organization, acts, None)?).await?)
    }

    /// What is so after a change. A repeated request is answered as the first one was.
    ///
    /// # Errors
    /// When the state cannot be read.
    pub(super) async fn after(&self, server: &Server, written: &Written) -> Result<View, Problem> {
        let as_of = self.key.as_ref().map(|_| AsOf::Revision(written.revision));
        Ok(View { at: written.at, ..server.view(as_of).await? })
    }
}
