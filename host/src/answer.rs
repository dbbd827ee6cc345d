use remit_model::{
    Level,
    decision::{Change, Considered, Explanation, Restricted},
    directory::Timestamp,
    reason::Reason,
};
use serde::Serialize;

use crate::decider::Decider;

/// An AuthZEN decision. Without a context it is allow or deny and nothing more.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// Allow or deny.
    pub decision: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    context: Option<Box<Context>>,
}

/// Why, and by what.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Context {
    Explained(Explained),
    Requestable(Requestable),
    Broken { error: String },
}

/// A deny for which access can be asked for (AuthZEN access request and approval profile).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Requestable {
    /// What the request for access names.
    pub evaluation_id: String,
    /// When it was decided.
    pub evaluated_at: Timestamp,
    /// The reason that decided.
    pub reason: &'static str,
    /// How to ask.
    pub access_request: AccessRequest,
}

/// How to ask for access.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AccessRequest {
    /// Where requests go.
    pub endpoint: String,
    /// What kind of request it is: the name of the act.
    pub template: &'static str,
    /// The first moment at which a request is no longer taken.
    pub expires_at: Timestamp,
}

#[derive(Debug, Serialize)]
struct Explained {
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<Level>,
    reasons: Vec<Why>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<Why>,
    valid_until: Option<Timestamp>,
    considered: Vec<Role>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    restrictions: Vec<Restricted>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changes: Vec<Change>,
    revision: u64,
    digests: Digests,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    requestable: Option<Requestable>,
}

#[derive(Debug, Serialize)]
struct Digests {
    module: String,
    catalogue: String,
}

/// A reason without its empty parts.
#[derive(Debug, Serialize)]
struct Why {
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<Origin>,
}

#[derive(Debug, Serialize)]
struct Origin {
    documents: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cell: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    statements: Vec<u16>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    inferred: bool,
}

#[derive(Debug, Serialize)]
struct Role {
    role: String,
    held: remit_model::decision::Held,
    #[serde(skip_serializing_if = "Option::is_none")]
    starts_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<Timestamp>,
    gave: Level,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<Origin>,
}

impl Answer {
    /// Allow or deny and nothing more.
    #[must_use]
    pub const fn short(decision: bool) -> Self {
        Self { decision, context: None }
    }

    /// A deny for a request that cannot be read.
    #[must_use]
    pub fn broken(error: impl Into<String>) -> Self {
        Self { decision: false, context: Some(Box::new(Context::Broken { error: error.into() })) }
    }

    /// A decision with everything that explains it.
    #[must_use]
    pub fn explained(explanation: &Explanation, decider: &Decider) -> Self {
        let context = Explained {
            level: explanation.level,
            reasons: explanation.reasons.iter().map(why).collect(),
            warnings: explanation.warnings.iter().map(why).collect(),
            valid_until: explanation.valid_until.map(Timestamp),
            considered: explanation.considered.iter().map(role).collect(),
            restrictions: explanation.restrictions.clone(),
            changes: explanation.changes.clone(),
            revision: decider.revision(),
            digests: Digests {
                module: decider.engine().module_sha256().to_owned(),
                catalogue: decider.engine().catalogue_sha256().to_owned(),
            },
            requestable: None,
        };
        Self { decision: explanation.allowed, context: Some(Box::new(Context::Explained(context))) }
    }

    /// The same, with how to ask for access.
    #[must_use]
    pub fn with_request(mut self, requestable: Requestable) -> Self {
        match self.context.as_deref_mut() {
            Some(Context::Explained(explained)) => explained.requestable = Some(requestable),
            _ => self.context = Some(Box::new(Context::Requestable(requestable))),
        }
        self
    }
}

/// Reasons as JSON, without their empty parts.
#[must_use]
pub fn reasons(reasons: &[Reason]) -> serde_json::Value {
    serde_json::to_value(reasons.iter().map(why).collect::<Vec<_>>()).unwrap_or_default()
}

fn why(reason: &Reason) -> Why {
    Why {
        code: reason.code.as_str(),
        role: reason.role.as_ref().map(ToString::to_string),
        about: reason.about.clone(),
        source: origin(&reason.source),
    }
}

fn role(considered: &Considered) -> Role {
    Role {
        role: considered.role.to_string(),
        held: considered.held,
        starts_at: considered.starts_at.map(Timestamp),
        expires_at: considered.expires_at.map(Timestamp),
        gave: considered.gave,
        because: considered.because.map(|code| code.as_str()),
        source: origin(&considered.source),
    }
}

fn origin(source: &remit_model::reason::Source) -> Option<Origin> {
    (source != &remit_model::reason::Source::NONE).then(|| Origin {
        documents: source.documents.clone(),
        cell: source.cell.clone(),
        statements: source.statements.clone(),
        inferred: source.inferred,
    })
}
