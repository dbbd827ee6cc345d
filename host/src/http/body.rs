use std::sync::Arc;

use axum::{
    body::{Bytes, to_bytes},
    extract::{FromRequest, Request},
    http::{StatusCode, header},
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{Problem, Server};

/// A request's body: one JSON object, in a body that says it is JSON.
pub(super) struct JsonObject(pub(super) Map<String, Value>);

/// A request's body: a file, which may be larger than other bodies.
pub(super) struct File(pub(super) Bytes);

impl FromRequest<Arc<Server>> for JsonObject {
    type Rejection = Problem;

    async fn from_request(request: Request, server: &Arc<Server>) -> Result<Self, Problem> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
        let kind = kind.split(';').next().unwrap_or("").trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            let detail = format!("the content type is `{kind}`, and `application/json` is expected");
            return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", detail));
        }
        match serde_json::from_slice(&read(request, server.settings.limits.body_bytes).await?) {
            Ok(Value::Object(object)) => Ok(Self(object)),
            Ok(_) => Err(Problem::bad_request("the body is not a JSON object")),
            Err(error) => Err(Problem::bad_request(format!("the body is not JSON: {error}"))),
        }
    }
}

/// A request's body as a value of its own type: every field it does not have, or of another type, is a problem with
/// its place.
pub(super) struct JsonBody<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequest<Arc<Server>> for JsonBody<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, server: &Arc<Server>) -> Result<Self, Problem> {
        let JsonObject(object) = JsonObject::from_request(request, server).await?;
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
impl FromRequest<Arc<Server>> for File {
    type Rejection = Problem;

    async fn from_request(request: Request, server: &Arc<Server>) -> Result<Self, Problem> {
        read(request, server.settings.limits.import_bytes).await.map(Self)
    }
}

/// Reads a body of at most so many bytes. One that says that it is larger is refused at once.
async fn read(request: Request, most: usize) -> Result<Bytes, Problem> {
    let too_large = || {
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", format!("the body has more than {most} bytes"))
            .with("limit", most.into())
    };
    let announced = request.headers().get(header::CONTENT_LENGTH).and_then(|it| it.to_str().ok()?.parse().ok());
    if announced.is_some_and(|bytes: usize| bytes > most) {
        return Err(too_large());
    }
    to_bytes(request.into_body(), most).await.map_err(|error| {
        let over = std::error::Error::source(&error).is_some_and(|it| it.is::<http_body_util::LengthLimitError>());
        if over { too_large() } else { Problem::bad_request("the body ended before all of it was there") }
    })
}
