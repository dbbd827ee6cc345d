use std::sync::Arc;

use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
};
use serde::de::DeserializeOwned;

use super::{Problem, Server};

/// Ids in the address. One that cannot be an id is a problem document, and not a plain text.
pub(super) struct InPath<T>(pub(super) T);

impl<T: DeserializeOwned + Send> FromRequestParts<Arc<Server>> for InPath<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Self, Problem> {
        let read = Path::<T>::from_request_parts(parts, server).await;
        read.map(|Path(ids)| Self(ids))
            .map_err(|rejection| Problem::bad_request(format!("the address is not understood: {rejection}")))
    }
}
