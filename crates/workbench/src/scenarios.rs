use remit_model::{Instant, authzen::EvaluationRequest};
use remit_scenario::{Changes, DEFAULT_TIME, Expected, read_toml};
use serde::Serialize;

use crate::{
    compilation::{Diagnostic, LONGEST_TEXT, too_large},
    utf16::Utf16,
    world::TextPlace,
};

/// The tests of a text, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Scenarios {
    /// In the order of the text.
    pub scenarios: Vec<Scenario>,
    /// What is wrong, in the order of the text.
    pub problems: Vec<Diagnostic>,
}

/// One behaviour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Scenario {
    /// The behaviour in words.
    pub behaviour: String,
    /// What it changes in the world; nothing, where it takes the world as it is.
    pub changes: Option<Changes>,
    /// The questions, in the order of the text.
    pub questions: Vec<Tested>,
}

/// One question of a scenario and the right answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Tested {
    /// The line that it begins in.
    pub place: TextPlace,
    /// When it is asked.
    pub at: Instant,
    /// What is asked.
    #[cfg_attr(feature = "typescript", ts(type = "Question"))]
    pub request: EvaluationRequest,
    /// What is right.
    pub expected: Expected,
}

/// Reads the tests of a text.
#[must_use]
pub fn read(text: &str) -> Scenarios {
    if text.len() > LONGEST_TEXT {
        return Scenarios { scenarios: Vec::new(), problems: vec![too_large(text)] };
    }
    let (file, found) = read_toml(text);
    let places = Utf16::of(text);
    let problems = found.into_iter().map(|it| {
        let place = places.range(&it.span);
        Diagnostic {
            code: it.code.as_str().into(),
            message: it.message,
            help: it.help,
            line: it.position.line,
            column: it.position.column,
            from: place.start,
            to: place.end,
        }
    });
    let lines = Lines::of(text);
    let scenarios = file.scenarios.into_iter().map(|it| Scenario {
        behaviour: it.behaviour,
        changes: (!it.changes.is_empty()).then_some(it.changes),
        questions: it
            .questions
            .into_iter()
            .map(|it| Tested {
                place: lines.place(it.line),
                at: it.at.unwrap_or(DEFAULT_TIME),
                request: it.request,
                expected: it.expected,
            })
            .collect(),
    });
    Scenarios { scenarios: scenarios.collect(), problems: problems.collect() }
}

/// Where the lines of a text are, in UTF-16 units.
struct Lines(Vec<(usize, usize)>);

impl Lines {
    fn of(text: &str) -> Self {
        let mut from = 0;
        let line = |line: &str| {
            let start = from;
            from += line.encode_utf16().count();
            (start, start + line.trim_end().encode_utf16().count())
        };
        Self(text.split_inclusive('\n').map(line).collect())
    }

    fn place(&self, line: usize) -> TextPlace {
        let (from, to) = line.checked_sub(1).and_then(|at| self.0.get(at)).copied().unwrap_or_default();
        TextPlace { line, column: 1, from, to }
    }
}
