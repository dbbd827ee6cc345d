use remit_model::{
    Instant, Level,
    authzen::EvaluationRequest,
    directory::{self, Timestamp},
    reason::ReasonCode,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{decider::Decider, scenarios::ask};

/// A question, and the answer that a catalogue must give.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assertion {
    /// What it shows.
    pub name: String,
    /// The AuthZEN request.
    pub request: EvaluationRequest,
    /// The answer.
    pub expect: Expected,
    /// The moment to decide at; now, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// A directory document of its own; the server's directory, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub directory: Option<Value>,
}

/// What must be answered. What is left out may be anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// Allow or deny.
    pub allow: bool,
    /// The level that the subject has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// A reason that is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<ReasonCode>,
}

impl Expected {
    fn answer(&self) -> remit_scenario::Expected {
        remit_scenario::Expected {
            allow: self.allow,
            level: self.level,
            reasons: self.reason.into_iter().collect(),
            ..remit_scenario::Expected::default()
        }
    }
}

/// An assertion that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failed {
    /// Which, counted from 0.
    pub index: usize,
    /// What it should have shown.
    pub name: String,
    /// What was answered instead, or why nothing was.
    pub found: String,
}

/// Holds assertions against a policy, and gives those that fail.
#[must_use]
pub fn hold(assertions: &[Assertion], decider: &Decider, now: Instant) -> Vec<Failed> {
    let failed = |(index, it): (usize, &Assertion)| {
        let found = match on_own_directory(it, decider) {
            Ok(own) => difference(it, own.as_ref().unwrap_or(decider), now)?,
            Err(error) => error,
        };
        Some(Failed { index, name: it.name.clone(), found })
    };
    assertions.iter().enumerate().filter_map(failed).collect()
}

fn on_own_directory(it: &Assertion, decider: &Decider) -> Result<Option<Decider>, String> {
    let Some(document) = &it.directory else { return Ok(None) };
    let read = directory::read_value(document.clone(), &decider.catalogue().catalogue);
    let listed = |found: Vec<directory::Finding>| {
        format!(
            "its directory cannot be used: {}",
            found.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
        )
    };
    let (directory, _) = read.map_err(listed)?;
    Ok(Some(decider.with_directory(directory, decider.revision())))
}

/// What was answered, if it is not what was expected.
fn difference(it: &Assertion, decider: &Decider, now: Instant) -> Option<String> {
    let asked = ask(decider, &it.request, &it.expect.answer(), it.at.map_or(now, |at| at.0));
    let answer = asked.explanation;
    let reasons: Vec<&str> = answer.reasons.iter().map(|reason| reason.code.as_str()).collect();
    let verdict = if answer.allowed { "allow" } else { "deny" };
    let level = answer.level.map(|level| format!(", level {level}")).unwrap_or_default();
    (!asked.differences.is_empty()).then(|| format!("{verdict}{level}, because {}", reasons.join(", ")))
}
