//! Prints every scenario and every table cell as calls of the module, for the door that is not written in Rust: the
//! tests of the pages run them in Chromium (`web/tests/browser/doors.test.ts`).

use std::io::{self, Write};

use remit_model::{
    Instant,
    authzen::{Call, EvaluationRequest, resolve},
    directory::Directory,
    facts::Facts,
    reason::{Reason, ReasonCode},
    request::Request,
};
use remit_scenario::{Expected, Until};
use remit_testkit::scenario::{Case, load_all};
use remit_tests::{
    fixture::{CATALOGUE, directory, repository},
    tables::{self, Cell},
};
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let mut calls = scenarios()?;
    calls.extend(cells());
    let codes: Vec<_> = ReasonCode::ALL.iter().map(|code| code.as_str()).collect();
    let mut output = io::stdout().lock();
    serde_json::to_writer(&mut output, &json!({ "codes": codes, "calls": calls }))?;
    writeln!(output)
}

fn scenarios() -> io::Result<Vec<Value>> {
    let scenarios = load_all(&repository().join("tests")).map_err(|problems| io::Error::other(problems.to_string()))?;
    let calls = scenarios.iter().flat_map(|scenario| {
        let directory = directory(&scenario.document);
        let call = move |case: Case| {
            let resolved = ask(&case.request, &directory, case.now);
            write("scenario", &case.name, case.now, resolved, &case.expected)
        };
        scenario.cases().into_iter().map(call)
    });
    Ok(calls.collect())
}

/// Neighbours often share their directory, which is checked once.
fn cells() -> Vec<Value> {
    let mut last = None;
    let mut call = |cell: Cell| {
        let kept = last.take().filter(|(document, _)| *document == cell.document);
        let (document, directory) = kept.unwrap_or_else(|| (cell.document.clone(), directory(&cell.document)));
        let expected = Expected { allow: cell.expected(), level: Some(cell.expected_level), ..Expected::default() };
        let written = write("table", &cell.name, cell.now, ask(&cell.request, &directory, cell.now), &expected);
        last = Some((document, directory));
        written
    };
    tables::cells().into_iter().map(&mut call).collect()
}

/// A request, the facts of the subject, and the facts of the person that an act is about.
type Parts = (Request, Facts, Option<Facts>);

fn ask(asked: &EvaluationRequest, directory: &Directory, now: Instant) -> Result<Parts, Reason> {
    let Call { request, subject, organization, target } = resolve(asked, directory, &CATALOGUE.catalogue, now)?;
    let facts_of = |user: &str| directory.facts_of(user, &organization);
    Ok((request, facts_of(&subject), target.as_deref().map(facts_of)))
}

/// A request that asks nothing of the module has `unresolved` instead of a call: the reason why it is denied.
fn write(of: &str, name: &str, now: Instant, call: Result<Parts, Reason>, expected: &Expected) -> Value {
    let expected = json!({
        "allow": expected.allow,
        "level": expected.level,
        "reasons": expected.reasons,
        "warnings": expected.warnings,
        "valid_until": expected.valid_until.map(|until| match until {
            Until::Never => json!("never"),
            Until::At(instant) => json!(instant),
        }),
    });
    match call {
        Ok((request, facts, target)) => json!({
            "of": of, "name": name, "now": now, "facts": facts, "target": target, "request": request,
            "expected": expected,
        }),
        Err(reason) => json!({ "of": of, "name": name, "unresolved": reason.code, "expected": expected }),
    }
}
