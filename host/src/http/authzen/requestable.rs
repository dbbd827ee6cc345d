use remit_engine::sha256;
use remit_model::{
    Instant,
    authzen::{Action, Entity, EvaluationRequest, Properties},
    decision::{ChangeKind, Explanation},
    directory::Timestamp,
};

use super::{basis::Basis, requests};
use crate::{
    answer::{AccessRequest, Requestable},
    decider::Decider,
    http::Server,
};

/// The act by which access is asked for.
pub(super) const TEMPLATE: &str = "support.request";

/// For how long access can be asked for after a denial.
const OPEN_FOR: i64 = 10 * 60 * 1000;

/// How far the clocks of two servers may be apart.
const SKEW: i64 = 60 * 1000;

/// How to ask for access, where temporary access would turn this denial and its subject may ask for it now.
pub(super) fn requestable(
    server: &Server,
    basis: &Basis,
    asked: &EvaluationRequest,
    explanation: &Explanation,
) -> Option<Requestable> {
    let reason = explanation.reasons.first()?.code.as_str();
    if !would_help(explanation) || !may_ask(&basis.state.decider, asked, basis.now) {
        return None;
    }
    let expires_at = basis.now.plus(OPEN_FOR);
    let expires_at = explanation.valid_until.map_or(expires_at, |until| until.min(expires_at));
    Some(Requestable {
        evaluation_id: EvaluationId::new(asked, basis.now).to_string(),
        evaluated_at: Timestamp(basis.now),
        reason,
        access_request: AccessRequest {
            endpoint: requests::endpoint(server),
            template: TEMPLATE,
            expires_at: Timestamp(expires_at),
        },
    })
}

/// Whether temporary access would turn a denial.
pub(super) fn would_help(explanation: &Explanation) -> bool {
    !explanation.allowed && explanation.changes.iter().any(|change| change.kind == ChangeKind::Elevate)
}

/// Whether the subject of a question may ask for temporary access where it is about.
fn may_ask(decider: &Decider, asked: &EvaluationRequest, now: Instant) -> bool {
    let Some(organization) = asked.resource.organization() else { return false };
    let request = EvaluationRequest {
        subject: asked.subject.clone(),
        action: Action { name: TEMPLATE.into(), properties: Properties::new() },
        resource: Entity { kind: "organization".into(), id: organization.into(), properties: Properties::new() },
        context: Properties::new(),
    };
    decider.decide(&request, now).allowed
}

/// Names an evaluation: what was asked, and when. Nothing is kept of it. Evaluating is a function of the directory, so
/// whoever gets the name can check what it covers and how old it is, and evaluate again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EvaluationId {
    at: Instant,
    asked: String,
}

/// What is wrong with the name of an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotBound {
    /// It does not name an evaluation of this question.
    Other,
    /// The evaluation was too long ago.
    Expired,
}

impl EvaluationId {
    fn new(asked: &EvaluationRequest, at: Instant) -> Self {
        let asked = serde_json::to_string(&(&asked.subject, &asked.action, &asked.resource)).unwrap_or_default();
        Self { at, asked: sha256(asked.as_bytes()) }
    }

    /// Makes sure that a name is that of an evaluation of this question, not too long ago.
    pub(super) fn check(name: &str, asked: &EvaluationRequest, now: Instant) -> Result<(), NotBound> {
        let (at, _) = name.strip_prefix(PREFIX).and_then(|rest| rest.split_once('_')).ok_or(NotBound::Other)?;
        let at = Instant(at.parse().map_err(|_| NotBound::Other)?);
        if Self::new(asked, at).to_string() != name || at > now.plus(SKEW) {
            return Err(NotBound::Other);
        }
        if now >= at.plus(OPEN_FOR) { Err(NotBound::Expired) } else { Ok(()) }
    }
}

/// What every name starts with.
const PREFIX: &str = "eval_";

impl std::fmt::Display for EvaluationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{PREFIX}{}_{}", self.at.0, self.asked)
    }
}
