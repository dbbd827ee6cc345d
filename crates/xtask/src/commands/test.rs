//! `cargo xtask test`: everything that CI runs, stage by stage.

mod stages;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::ValueEnum;

use crate::workspace::Workspace;
use stages::{Stage, Stages};

/// Run everything that CI runs, and stop at the first stage that fails.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Run this stage alone; what it needs is built first.
    #[arg(long, value_name = "STAGE")]
    only: Option<Stage>,
}

/// How a stage ended, and after what time.
struct Outcome {
    stage: Stage,
    passed: bool,
    time: Duration,
}

pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    let chosen = options.only.map_or_else(|| Stage::value_variants().to_vec(), |stage| vec![stage]);
    let mut stages = Stages::new(workspace);
    let mut outcomes = Vec::new();

    for (number, &stage) in (1..).zip(&chosen) {
        eprintln!("\n==> {number}/{} {}: {}", chosen.len(), stage.name(), stage.meaning());
        let start = Instant::now();
        let result = stages.run(stage);
        let time = start.elapsed();
        outcomes.push(Outcome { stage, passed: result.is_ok(), time });
        match result {
            Ok(()) => eprintln!("==> {} passed in {}", stage.name(), shown(time)),
            Err(error) => {
                eprintln!("\nerror: stage `{}` failed after {}: {error:#}", stage.name(), shown(time));
                eprintln!("run only this stage again: cargo xtask test --only {}", stage.name());
                break;
            }
        }
    }
    print!("\n{}", summary(&chosen, &outcomes));
    let passed = outcomes.len() == chosen.len() && outcomes.iter().all(|outcome| outcome.passed);
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn summary(chosen: &[Stage], outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    for stage in chosen {
        let (result, time) = match outcomes.iter().find(|outcome| outcome.stage == *stage) {
            Some(outcome) => (if outcome.passed { "passed" } else { "failed" }, shown(outcome.time)),
            None => ("not run", String::new()),
        };
        text += format!("{:<9}{result:<9}{time:>8}", stage.name()).trim_end();
        text.push('\n');
    }
    let passed = outcomes.iter().filter(|outcome| outcome.passed).count();
    text + &format!("{passed} passed, {} failed\n", outcomes.len() - passed)
}

fn shown(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        seconds => format!("{} m {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_counts_only_what_ran() {
        let chosen = [Stage::Format, Stage::Lint, Stage::Build];
        let outcomes = [
            Outcome { stage: Stage::Format, passed: true, time: Duration::from_millis(840) },
            Outcome { stage: Stage::Lint, passed: false, time: Duration::from_secs(605) },
        ];
        let expected = "\
            format   passed      0.8 s\n\
            lint     failed   10 m 05 s\n\
            build    not run\n\
            1 passed, 1 failed\n";
        assert_eq!(summary(&chosen, &outcomes), expected);
    }
}
