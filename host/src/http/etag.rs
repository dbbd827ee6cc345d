//! Entity tags (RFC 9110, section 8.8.3): a strong digest of what is answered.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use remit_engine::sha256;
use serde::Serialize;

use super::Problem;

/// An answer in JSON, and its tag.
pub(super) struct Representation {
    bytes: Vec<u8>,
    tag: String,
}

impl Representation {
    /// Writes an answer down.
    pub(super) fn of(body: &impl Serialize) -> Result<Self, Problem> {
        let bytes = written(body)?;
        let tag = format!("\"{}\"", sha256(&bytes));
        Ok(Self { bytes, tag })
    }

    /// Writes an answer down that has this tag, whatever its bytes are.
    pub(super) fn named(tag: String, body: &impl Serialize) -> Result<Self, Problem> {
        Ok(Self { bytes: written(body)?, tag })
    }

    /// The tag, as headers have it.
    pub(super) fn tag(&self) -> &str {
        &self.tag
    }

    /// Another answer, with the tag of this one: a change answers more than what it was about.
    pub(super) fn tagged(&self, answer: impl IntoResponse) -> Response {
        ([(header::ETAG, self.tag.clone())], answer).into_response()
    }

    /// The answer; 304 without a body, where whoever asks has it already.
    pub(super) fn respond(self, if_none_match: &Tags) -> Response {
        if if_none_match.names(&self.tag) {
            return not_modified(self.tag);
        }
        (
            [(header::ETAG, self.tag)],
            [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))],
            Body::from(self.bytes),
        )
            .into_response()
    }
}

/// The answer to whoever has already what has this tag.
pub(super) fn not_modified(tag: String) -> Response {
    (StatusCode::NOT_MODIFIED, [(header::ETAG, tag)]).into_response()
}

fn written(body: &impl Serialize) -> Result<Vec<u8>, Problem> {
    serde_json::to_vec(body)
        .map_err(|error| Problem::unavailable("not_written", format!("the answer cannot be written: {error}")))
}

/// What a header such as `If-Match` lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Tags {
    /// There is no such header.
    #[default]
    Absent,
    /// `*`: any.
    Any,
    /// These.
    Listed(Vec<String>),
}

impl Tags {
    /// Reads a header. Weak tags in it match nothing: this server gives out strong ones.
    pub(super) fn read(headers: &HeaderMap, name: &HeaderName) -> Result<Self, Problem> {
        let mut listed = Vec::new();
        for value in headers.get_all(name) {
            let wrong = || Problem::bad_request(format!("`{name}` is not a list of entity tags such as `\"1f3a\"`"));
            let text = value.to_str().map_err(|_| wrong())?;
            for tag in text.split(',').map(str::trim) {
                match tag.strip_prefix("W/").unwrap_or(tag) {
                    "*" => return Ok(Self::Any),
                    strong if strong.len() >= 2 && strong.starts_with('"') && strong.ends_with('"') => {
                        listed.push(tag.to_owned());
                    }
                    _ => return Err(wrong()),
                }
            }
        }
        Ok(if listed.is_empty() { Self::Absent } else { Self::Listed(listed) })
    }

    /// Whether it names this tag.
    pub(super) fn names(&self, tag: &str) -> bool {
        match self {
            Self::Absent => false,
            Self::Any => true,
            Self::Listed(listed) => listed.iter().any(|it| it == tag),
        }
    }
}
