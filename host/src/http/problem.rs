use std::fmt;

use axum::{
    Json,
    extract::rejection::QueryRejection,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use remit_model::reason::ReasonCode;
use serde_json::{Map, Value, json};

use crate::{
    acts::{Denied, Impossible, Refusal},
    answer::reasons,
    decider::unanswered,
    identity::{NotSignedIn, NotTaken},
    log::Unavailable,
    state::{LoadError, Stale},
};

/// A problem document (RFC 9457): what is wrong with a request, and where.
#[derive(Clone, Debug)]
pub struct Problem {
    status: StatusCode,
    /// What clients compare.
    code: &'static str,
    /// The URN that `type` is made of, with the code.
    family: &'static str,
    detail: String,
    pointer: Option<String>,
    more: Map<String, Value>,
}

/// The family of Remit's own problems.
const OWN: &str = "urn:remit:problem";

impl Problem {
    /// A problem with the request as a whole. `code` is stable, and the last part of the document's `type`.
    pub fn new(status: StatusCode, code: &'static str, detail: impl Into<String>) -> Self {
        Self { status, code, family: OWN, detail: detail.into(), pointer: None, more: Map::new() }
    }

    /// A request that cannot be read as it is.
    pub fn bad_request(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "bad_request", detail)
    }

    /// Something that is named and not there.
    pub fn unknown(what: &str, id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", format!("there is no {what} `{id}`"))
    }

    /// Nobody has said who asks.
    pub fn unauthenticated(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "unauthenticated", detail)
    }

    /// Whoever asks may not.
    pub fn forbidden(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", detail)
    }

    /// The server cannot answer now; the same request may be answered later.
    pub fn unavailable(code: &'static str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, code, detail)
    }

    /// The same, as one of another specification's problems: its URN without the code.
    #[must_use]
    pub fn of(self, family: &'static str) -> Self {
        Self { family, ..self }
    }

    /// The module gave no answer, for this reason.
    pub fn not_evaluated(code: ReasonCode) -> Self {
        Self::unavailable("not_evaluated", format!("the module gave no answer: `{code}`"))
    }

    /// The same, at this place of the body (a JSON pointer).
    #[must_use]
    pub fn at(self, pointer: impl Into<String>) -> Self {
        Self { pointer: Some(pointer.into()), ..self }
    }

    /// The same, with another member.
    #[must_use]
    pub fn with(mut self, name: &str, value: Value) -> Self {
        self.more.insert(name.into(), value);
        self
    }

    /// What clients compare.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// The HTTP status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The document.
    pub(super) fn document(self) -> Value {
        let mut body = self.more;
        let members = json!({
            "type": format!("{}:{}", self.family, self.code),
            "title": self.status.canonical_reason().unwrap_or("Error"),
            "status": self.status.as_u16(),
            "code": self.code,
            "detail": self.detail,
        });
        body.extend(members.as_object().cloned().unwrap_or_default());
        if let Some(pointer) = self.pointer {
            body.insert("pointer".into(), pointer.into());
        }
        Value::Object(body)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.pointer {
            Some(pointer) => write!(f, "at `{pointer}`: {}", self.detail),
            None => f.write_str(&self.detail),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = self.status;
        let mut response = (status, Json(self.document())).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"remit\""));
        }
        if status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        response
    }
}

/// The module denied an act: its reasons, and which of several acts it was. Where nothing could be evaluated, it is
/// the server's problem and not the policy's.
fn denied(denied: &Denied, act: usize) -> Problem {
    let code = denied.code();
    let problem = if unanswered(code) {
        Problem::not_evaluated(code)
    } else {
        let action = &denied.question.action.name;
        Problem::new(StatusCode::FORBIDDEN, "denied", format!("`{action}` is not allowed: `{code}`"))
    };
    problem.with("reasons", reasons(&denied.explanation.reasons)).with("act", act.into())
}

fn impossible(why: &Impossible) -> Problem {
    let (status, code) = match why {
        Impossible::Exists { .. } => (StatusCode::CONFLICT, "exists"),
        Impossible::InUse { .. } => (StatusCode::CONFLICT, "in_use"),
        Impossible::Unknown { .. } => (StatusCode::NOT_FOUND, "not_found"),
        Impossible::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid"),
    };
    Problem::new(status, code, why.to_string())
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Denied { act, denied: why } => denied(&why, act),
            Refusal::Impossible { act, why } => impossible(&why).with("act", act.into()),
            Refusal::OnlyIf(detail) => Self::new(StatusCode::PRECONDITION_FAILED, "stale", detail),
            Refusal::KeyReused => {
                let detail = "the idempotency key was used for another request";
                Self::new(StatusCode::UNPROCESSABLE_ENTITY, "idempotency_key_reused", detail)
            }
            Refusal::Unavailable(error) => {
                tracing::error!(error, "a change could not be written");
                Self::unavailable(
                    "store_unavailable",
                    "the change log does not answer; read what is so before you try again, or use an idempotency key",
                )
            }
        }
    }
}

impl From<Stale> for Problem {
    fn from(stale: Stale) -> Self {
        Self::unavailable("stale_directory", stale.to_string())
    }
}

impl From<Unavailable> for Problem {
    fn from(error: Unavailable) -> Self {
        tracing::error!(%error, "the database does not answer");
        Self::unavailable("store_unavailable", "the database does not answer")
    }
}

impl From<LoadError> for Problem {
    fn from(error: LoadError) -> Self {
        tracing::error!(%error, "the change log cannot be read");
        Self::unavailable("store_unavailable", "the change log cannot be read")
    }
}

impl From<QueryRejection> for Problem {
    fn from(rejection: QueryRejection) -> Self {
        Self::bad_request(rejection.body_text())
    }
}

impl From<NotSignedIn> for Problem {
    fn from(why: NotSignedIn) -> Self {
        tracing::warn!(%why, "somebody could not be signed in");
        match why {
            NotSignedIn::Unavailable(_) => {
                Self::unavailable("provider_unavailable", "the identity provider does not answer")
            }
            NotSignedIn::Refused(_) => {
                let detail = "the identity provider did not show who you are";
                Self::new(StatusCode::FORBIDDEN, "sign_in_refused", detail)
            }
            NotSignedIn::Unverified => Self::new(StatusCode::FORBIDDEN, "email_unverified", why.to_string()),
        }
    }
}

impl From<NotTaken> for Problem {
    fn from(why: NotTaken) -> Self {
        match why {
            NotTaken::Token(_) => Self::unauthenticated(why.to_string()),
            NotTaken::NoKeys => Self::unavailable("issuer_unavailable", why.to_string()),
        }
    }
}

impl From<remit_engine::Failure> for Problem {
    fn from(failure: remit_engine::Failure) -> Self {
        tracing::error!(reason.code = %failure.code, detail = failure.detail, "the module gave no answer");
        Self::not_evaluated(failure.code)
    }
}
