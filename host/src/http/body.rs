use std::sync::Arc;

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{FromRequest, Request},
    http::{HeaderMap, StatusCode, header},
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{Problem, Server};
use crate::config::Limits;

/// Something that a body says.
pub(super) trait FromBody: Sized {
    /// Reads it.
    fn from_body(headers: &HeaderMap, bytes: &Bytes) -> Result<Self, Problem>;

    /// The largest body that it takes, in bytes.
    fn most(limits: &Limits) -> usize {
        limits.body_bytes
    }
}

/// Reads what a request's body says, and gives its bytes with it.
pub(super) async fn receive<T: FromBody>(
    headers: &HeaderMap,
    body: Body,
    server: &Server,
) -> Result<(T, Bytes), Problem> {
    let bytes = read(headers, body, T::most(&server.settings.limits)).await?;
    Ok((T::from_body(headers, &bytes)?, bytes))
}

/// No body is expected, and none is looked at.
impl FromBody for () {
    fn from_body(_: &HeaderMap, _: &Bytes) -> Result<Self, Problem> {
        Ok(())
    }
}

/// A request's body: one JSON object, in a body that says it is JSON.
pub(super) struct JsonObject(pub(super) Map<String, Value>);

impl FromBody for JsonObject {
    fn from_body(headers: &HeaderMap, bytes: &Bytes) -> Result<Self, Problem> {
        is_of_kind(headers, "application/json")?;
        match serde_json::from_slice(bytes) {
            Ok(Value::Object(object)) => Ok(Self(object)),
            Ok(_) => Err(Problem::bad_request("the body is not a JSON object")),
            Err(error) => Err(Problem::bad_request(format!("the body is not JSON: {error}"))),
        }
    }
}

impl FromRequest<Arc<Server>> for JsonObject {
    type Rejection = Problem;

    async fn from_request(request: Request, server: &Arc<Server>) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        Ok(receive(&parts.headers, body, server).await?.0)
    }
}

/// A body of JSON with this meaning. What does not belong in it is a problem at its place.
pub(super) struct JsonBody<T>(pub(super) T);

impl<T: DeserializeOwned> FromBody for JsonBody<T> {
    fn from_body(headers: &HeaderMap, bytes: &Bytes) -> Result<Self, Problem> {
        is_of_kind(headers, "application/json")?;
        let mut json = serde_json::Deserializer::from_slice(bytes);
        let read = serde_path_to_error::deserialize(&mut json).map_err(|error| {
            let place = pointer(error.path());
            let problem = Problem::bad_request(error.inner().to_string());
            if place.is_empty() { problem } else { problem.at(place) }
        })?;
        json.end().map_err(|error| Problem::bad_request(format!("the body is more than JSON: {error}")))?;
        Ok(Self(read))
    }
}

impl<T: DeserializeOwned> FromRequest<Arc<Server>> for JsonBody<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, server: &Arc<Server>) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        Ok(receive(&parts.headers, body, server).await?.0)
    }
}

/// Reads a body of at most so many bytes. One that says that it is larger is refused at once.
async fn read(headers: &HeaderMap, body: Body, most: usize) -> Result<Bytes, Problem> {
    let too_large = || {
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", format!("the body has more than {most} bytes"))
            .with("limit", most.into())
    };
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|it| it.to_str().ok()?.parse().ok());
    if announced.is_some_and(|bytes: usize| bytes > most) {
        return Err(too_large());
    }
    to_bytes(body, most).await.map_err(|error| {
        let over = std::error::Error::source(&error).is_some_and(|it| it.is::<http_body_util::LengthLimitError>());
        if over { too_large() } else { Problem::bad_request("the body ended before all of it was there") }
    })
}

/// Makes sure that a body says what it is.
pub(super) fn is_of_kind(headers: &HeaderMap, expected: &str) -> Result<(), Problem> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let kind = kind.split(';').next().unwrap_or("").trim();
    if kind.eq_ignore_ascii_case(expected) {
        return Ok(());
    }
    let detail = format!("the content type is `{kind}`, and `{expected}` is expected");
    Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", detail))
}

/// A path as a JSON pointer (RFC 6901).
fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let part = |segment: &Segment| match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.replace('~', "~0").replace('/', "~1")),
        Segment::Enum { .. } | Segment::Unknown => None,
    };
    path.iter().filter_map(part).map(|part| format!("/{part}")).collect()
}
