use remit_model::{Instant, authzen::EvaluationRequest, decision::Explanation};
use remit_scenario::{Answer, DEFAULT_TIME, Expected, Question, Scenario};

use super::read::{Case, Suite};
use crate::decider::{Decider, unanswered};

/// One question, what was answered, and how that differs from what is right.
#[derive(Debug)]
pub struct Answered {
    /// When it was asked.
    pub at: Instant,
    /// The answer.
    pub explanation: Explanation,
    /// Each way in which it is not as it should be; none when it is right.
    pub differences: Vec<String>,
}

/// A scenario, with the answers to its questions.
#[derive(Debug)]
pub struct Outcome<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Its questions in their order, each with its answer.
    pub answered: Vec<(&'a Question, Answered)>,
}

/// Asks one question, and compares the answer.
#[must_use]
pub fn ask(decider: &Decider, request: &EvaluationRequest, expected: &Expected, at: Instant) -> Answered {
    let explanation = decider.explain(request, at);
    let mut differences = expected.differences(&Answer::from(&explanation));
    // A module that gives no answer denies, and shows nothing by that.
    if let Some(reason) = explanation.reasons.iter().find(|reason| unanswered(reason.code)) {
        differences.insert(0, format!("the module gave no answer: {}", reason.code));
    }
    Answered { at, explanation, differences }
}

impl Suite {
    /// Asks all questions of all its scenarios; those that say no time at `at`.
    #[must_use]
    pub fn run(&self, at: Option<Instant>) -> Vec<Outcome<'_>> {
        self.cases.iter().map(|case| case.run(at)).collect()
    }
}

impl Case {
    fn run(&self, at: Option<Instant>) -> Outcome<'_> {
        let answer = |question: &Question| {
            let at = question.at.or(at).unwrap_or(DEFAULT_TIME);
            ask(&self.decider, &question.request, &question.expected, at)
        };
        let scenario = &self.scenario;
        Outcome { scenario, answered: scenario.questions.iter().map(|it| (it, answer(it))).collect() }
    }
}

impl Outcome<'_> {
    /// The questions whose answers are not right.
    pub fn wrong(&self) -> impl Iterator<Item = &(&Question, Answered)> {
        self.answered.iter().filter(|(_, answered)| !answered.differences.is_empty())
    }

    /// Whether all answers are right.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.wrong().next().is_none()
    }
}
