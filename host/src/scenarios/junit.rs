use quick_junit::{NonSuccessKind, Report, SerializeError, TestCase, TestCaseStatus, TestSuite};

use super::{read::Suite, report::failures, run::Outcome};

/// What became of scenarios as JUnit XML: a test suite for each file, a test case for each scenario.
///
/// # Errors
/// When a text has characters that XML cannot have.
pub fn junit(run: &[(&Suite, Vec<Outcome<'_>>)]) -> Result<String, SerializeError> {
    let mut report = Report::new("remit test");
    for (suite, outcomes) in run {
        let mut tests = TestSuite::new(&suite.file);
        tests.add_test_cases(outcomes.iter().map(|outcome| {
            let mut test = TestCase::new(&outcome.scenario.behaviour, status(outcome));
            test.set_classname(&suite.file);
            test.extra.insert("file".into(), suite.file.as_str().into());
            test.extra.insert("line".into(), outcome.scenario.line.to_string().into());
            test
        }));
        report.add_test_suite(tests);
    }
    report.to_string()
}

fn status(outcome: &Outcome<'_>) -> TestCaseStatus {
    let lines = failures(outcome);
    let Some(first) = lines.first() else { return TestCaseStatus::success() };
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
    status.set_message(first).set_type("wrong answer").set_description(lines.join("\n"));
    status
}
