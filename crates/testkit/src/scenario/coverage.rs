use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use super::{Proof, Scenario, Statement, statements::NamedTest};

/// Which statements the scenarios prove.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many statements are about decisions.
    pub decisions: usize,
    /// Names of the scenarios that prove each statement.
    pub proved: BTreeMap<u16, Vec<String>>,
    /// Statements about decisions that no scenario proves.
    pub missing: Vec<u16>,
    /// Scenarios that name a statement that there is not, or that is not about a decision.
    pub astray: Vec<(String, u16)>,
}

/// Compares scenarios with the statements.
#[must_use]
pub fn coverage(scenarios: &[Scenario], statements: &[Statement]) -> Coverage {
    let is_decision = |statement: &&Statement| statement.proof == Proof::Decision;
    let decisions: BTreeSet<u16> = statements.iter().filter(is_decision).map(|statement| statement.number).collect();
    let mut coverage = Coverage { decisions: decisions.len(), ..Coverage::default() };
    for scenario in scenarios {
        for number in &scenario.statements {
            if decisions.contains(number) {
                coverage.proved.entry(*number).or_default().push(scenario.name.clone());
            } else {
                coverage.astray.push((scenario.name.clone(), *number));
            }
        }
    }
    coverage.missing = decisions.into_iter().filter(|number| !coverage.proved.contains_key(number)).collect();
    coverage
}

/// The statements with their scenarios and status, as Markdown. Links lead from the folder of the scenarios' folder.
#[must_use]
pub fn table(scenarios: &[Scenario], statements: &[Statement]) -> String {
    let coverage = coverage(scenarios, statements);
    let mut text = format!(
        "# Statements\n\n\
         Each sentence of the domain, and what proves it. {} of {} statements are about decisions; {} of these have a \
         scenario.\n\n\
         This file is made from `statements.toml` and `scenarios/`; change those.\n\n\
         | # | statement | scenario or test | status |\n|---|---|---|---|\n",
        coverage.decisions,
        statements.len(),
        coverage.decisions - coverage.missing.len(),
    );
    for statement in statements {
        let (proof, status) = match (&statement.proof, coverage.proved.get(&statement.number)) {
            (Proof::Tests { kind, tests }, _) => (named(tests), format!("{}: proved", kind.as_str())),
            (Proof::Without { kind, why }, _) => (String::new(), format!("{}: {why}", kind.as_str())),
            (Proof::Decision, Some(names)) => (links(names), "proved".into()),
            (Proof::Decision, None) => (String::new(), "**no scenario**".into()),
        };
        let (number, words) = (statement.number, statement.text.replace('|', "\\|"));
        // Writing to a string cannot fail.
        let _ = writeln!(text, "| {number} | {words} | {proof} | {status} |");
    }
    text
}

fn named(tests: &[NamedTest]) -> String {
    let link = |test: &NamedTest| format!("[{}](../{})", test.name.replace('|', "\\|"), test.file);
    tests.iter().map(link).collect::<Vec<_>>().join("<br>")
}

fn links(names: &[String]) -> String {
    let link = |name: &String| format!("[{name}](scenarios/{name}.yaml)");
    names.iter().map(link).collect::<Vec<_>>().join("<br>")
}
