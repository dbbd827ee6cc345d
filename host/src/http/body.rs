use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{StatusCode, header},
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::Problem;

/// A request's body: one JSON object, in a body that says it is JSON.
pub(super) struct JsonObject(pub(super) Map<String, Value>);

impl<S: Send + Sync> FromRequest<S> for JsonObject {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
        let kind = kind.split(';').next().unwrap_or("").trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            let detail = format!("the content type is `{kind}`, and `application/json` is expected");
            return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", detail));
        }
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|rejection| Problem::new(rejection.status(), "unreadable_body", rejection.body_text()))?;
        match serde_json::from_slice(&bytes) {
            Ok(Value::Object(object)) => Ok(Self(object)),
            Ok(_) => Err(Problem::bad_request("the body is not a JSON object")),
            Err(error) => Err(Problem::bad_request(format!("the body is not JSON: {error}"))),
        }
    }
}

/// A request's body as a value of its own type: every field it does not have, or of another type, is a problem with
/// its place.
pub(super) struct JsonBody<T>(pub(super) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for JsonBody<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let JsonObject(object) = JsonObject::from_request(request, state).await?;
        let read = serde_path_to_error::deserialize(Value::Object(object));
        read.map(Self).map_err(|error| {
            let path = error.path().to_string();
            let problem = Problem::bad_request(error.inner().to_string());
            if path == "." {
                problem
            } else {
                problem.at(format!("/{}", path.replace(['.', '['], "/").replace(']', "")))
            }
        })
    }
}
