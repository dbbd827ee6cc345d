use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{HeaderMap, StatusCode, header},
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::Problem;

/// A request's body: one JSON object, in a body that says it is JSON.
pub(super) struct JsonObject(pub(super) Map<String, Value>);

impl<S: Send + Sync> FromRequest<S> for JsonObject {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        is_of_kind(request.headers(), "application/json")?;
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

/// Something that a body says.
pub(super) trait FromBody: Sized {
    /// Reads it.
    fn from_body(headers: &HeaderMap, bytes: &Bytes) -> Result<Self, Problem>;
}

/// No body is expected, and none is looked at.
impl FromBody for () {
    fn from_body(_: &HeaderMap, _: &Bytes) -> Result<Self, Problem> {
        Ok(())
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
