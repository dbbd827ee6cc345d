use remit_engine::{Engine, Failure};
use remit_model::{
    Instant,
    comparison::{Comparison, ComparisonResult},
    decision::SettingView,
    reason::ReasonCode,
};

use crate::decider::Decider;

/// Who gains and who loses which controls at a moment, if `after` decided in the place of `before`. Both are asked about
/// the directory of `before`.
///
/// # Errors
/// When the module gives no answer.
pub fn compare(before: &Decider, after: &Decider, now: Instant) -> Result<ComparisonResult, Failure> {
    let catalogues = [before, after].map(|decider| &decider.catalogue().catalogue);
    let mut comparison = Comparison::new(before.directory().clone(), catalogues[0], catalogues[1]);
    comparison.step(usize::MAX, view(before.engine(), now), view(after.engine(), now))?;
    Ok(comparison.result())
}

/// On a busy machine a call is interrupted at its deadline now and then, and one of some hundred thousand must not end
/// a comparison.
const ATTEMPTS: usize = 3;

fn view(engine: &Engine, now: Instant) -> impl FnMut(&[u8]) -> Result<Vec<SettingView>, Failure> {
    move |facts| {
        let interrupted = |failure: &Failure| failure.code == ReasonCode::EvaluatorInterrupted;
        let mut answer = engine.view(facts, now);
        for _ in 1..ATTEMPTS {
            if answer.as_ref().is_err_and(interrupted) {
                answer = engine.view(facts, now);
            }
        }
        // A reason why nothing can be decided is a deny of everything.
        Ok(answer?.map_or_else(|_| Vec::new(), |view| view.levels))
    }
}
