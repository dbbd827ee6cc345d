use std::sync::Arc;

use axum::{extract::FromRequestParts, http::request::Parts};
use remit_model::{OrganizationId, UserId};

use super::organizations::At;
use crate::http::{
    Problem, Server,
    path::InPath,
    query::Params,
    reading::{Reading, View},
};

/// A request that reads about one person in an organization that is there, now or at an earlier point.
pub(super) struct AboutPerson {
    pub(super) reading: Reading,
    pub(super) view: View,
    pub(super) organization: OrganizationId,
    pub(super) user: UserId,
}

impl FromRequestParts<Arc<Server>> for AboutPerson {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Self, Problem> {
        let reading = Reading::from_request_parts(parts, server).await?;
        let InPath((organization, user)) = InPath::from_request_parts(parts, server).await?;
        let Params(asked) = Params::<At>::from_request_parts(parts, server).await?;
        let view = server.view(asked.as_of).await?;
        view.organization(&organization)?;
        Ok(Self { reading, view, organization, user })
    }
}
