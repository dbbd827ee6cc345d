use std::io::{self, Write};

use remit_model::{directory::print_instant, reason::Reason};
use remit_scenario::Question;

use super::{
    read::Suite,
    run::{Answered, Outcome},
};

/// Writes a line for each scenario, with everything that is wrong beneath it, and a last line that counts.
///
/// # Errors
/// When it cannot be written.
pub fn report(run: &[(&Suite, Vec<Outcome<'_>>)], output: &mut impl Write) -> io::Result<()> {
    for (suite, outcomes) in run {
        writeln!(output, "{}", suite.file)?;
        for outcome in outcomes {
            let sign = if outcome.holds() { "ok  " } else { "FAIL" };
            writeln!(output, "  {sign}  {}", outcome.scenario.behaviour)?;
            for line in failures(outcome) {
                writeln!(output, "        {line}")?;
            }
        }
    }
    let outcomes = || run.iter().flat_map(|(_, outcomes)| outcomes);
    let (scenarios, failed) = (outcomes().count(), outcomes().filter(|outcome| !outcome.holds()).count());
    let questions: usize = outcomes().map(|outcome| outcome.answered.len()).sum();
    let verdict = if failed == 0 { "all hold".to_owned() } else { format!("{failed} failed") };
    writeln!(output, "\n{scenarios} scenarios with {questions} questions: {verdict}")
}

/// Everything that is wrong with a scenario's answers, line by line.
pub(super) fn failures(outcome: &Outcome<'_>) -> Vec<String> {
    outcome.wrong().flat_map(|(question, answered)| failure(question, answered)).collect()
}

fn failure(question: &Question, answered: &Answered) -> Vec<String> {
    let place = format!("line {}, {}", question.line, question.place);
    let request = serde_json::to_string(&question.request).unwrap_or_default();
    let differences = answered.differences.iter().map(|difference| format!("{place}: {difference}"));
    let asked = format!("  asked at {}: {request}", print_instant(answered.at));
    let because = answered.explanation.reasons.iter().map(|reason| format!("  because {}", in_words(reason)));
    differences.chain([asked]).chain(because).collect()
}

/// `site_not_listed (site_admin, emea.acme.example): The role does not list this site.`
fn in_words(reason: &Reason) -> String {
    let of = reason.role.iter().map(|role| role.as_str()).chain(reason.about.as_deref());
    let of = of.collect::<Vec<_>>().join(", ");
    let of = if of.is_empty() { of } else { format!(" ({of})") };
    format!("{}{of}: {}", reason.code, reason.code.meaning())
}
