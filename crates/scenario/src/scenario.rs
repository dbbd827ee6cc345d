use remit_model::{Instant, authzen::EvaluationRequest};
use serde::Serialize;

use crate::{Changes, Expected};

/// When questions are asked that say no time, by whoever has no other: 2026-11-20T09:00:00Z.
pub const DEFAULT_TIME: Instant = Instant(1_795_165_200_000);

/// What one text holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ScenarioFile {
    /// The path of the directory document to ask, from the folder of the file.
    pub directory: Option<String>,
    /// The path of the catalogue to ask by, from the folder of the file.
    pub catalogue: Option<String>,
    /// In the order of the text.
    pub scenarios: Vec<Scenario>,
}

/// One behaviour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Scenario {
    /// The behaviour in words.
    pub behaviour: String,
    /// The line of the text that says so, from 1.
    pub line: usize,
    /// Numbers of the statements that it proves.
    pub statements: Vec<u16>,
    /// The name of the world to ask; without one, whatever directory it is run on.
    pub world: Option<String>,
    /// What it changes in that.
    pub changes: Changes,
    /// The questions, in the order of the text.
    pub questions: Vec<Question>,
}

/// One question of a scenario and the right answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Question {
    /// Where it stands in its scenario: `questions[2]`, or `levels[0] devices.manage`.
    pub place: String,
    /// The line of the text that it begins in, from 1.
    pub line: usize,
    /// When it is asked, where the text says it.
    pub at: Option<Instant>,
    /// What is asked.
    pub request: EvaluationRequest,
    /// What is right.
    pub expected: Expected,
}
