use std::{fs, path::Path};

use serde::Deserialize;

use super::problem::{Problem, Problems};

/// A sentence of the domain that can be tested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its number, from 1.
    pub number: u16,
    /// What it says, in short.
    pub text: String,
    /// How it is proved.
    pub proof: Proof,
}

/// How a statement is proved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// It is about a decision: scenarios prove it.
    Decision,
    /// It is about something else: tests of the part that does it prove it.
    Tests {
        /// What it is about.
        kind: StatementKind,
        /// The tests.
        tests: Vec<NamedTest>,
    },
    /// It is about something else that this product does not do.
    Without {
        /// What it is about.
        kind: StatementKind,
        /// Why not.
        why: String,
    },
}

/// A test, by the file that has it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct NamedTest {
    /// The file, from the root of the repository.
    pub file: String,
    /// The test's name, as the file spells it.
    pub name: String,
}

impl TryFrom<String> for NamedTest {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let parts = text.split_once(": ").map(|(file, name)| Self { file: file.into(), name: name.into() });
        parts.ok_or_else(|| format!("`{text}` is not a file, a colon and the name of a test"))
    }
}

/// What a statement that is not about a decision is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatementKind {
    /// What a page shows.
    Page,
    /// A message that is sent.
    Mail,
    /// A file of comma-separated values.
    Csv,
    /// How people sign in.
    SignIn,
    /// What the server keeps and answers.
    Api,
}

impl StatementKind {
    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Mail => "mail",
            Self::Csv => "csv",
            Self::SignIn => "sign_in",
            Self::Api => "api",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementsFile {
    statement: Vec<StatementFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementFile {
    number: u16,
    text: String,
    #[serde(default)]
    decision: bool,
    kind: Option<StatementKind>,
    tests: Option<Vec<NamedTest>>,
    without: Option<String>,
}

/// Reads `statements.toml` of a folder.
///
/// # Errors
/// Everything that is wrong in it: text that cannot be read, numbers that do not count up from 1, and statements that
/// are not said to be either a decision or something else.
pub fn load_statements(folder: &Path) -> Result<Vec<Statement>, Problems> {
    let path = folder.join("statements.toml");
    let wrong = |message: String| Problem::new(&path, "", message);
    let text = fs::read_to_string(&path).map_err(|error| wrong(error.to_string()))?;
    let file: StatementsFile = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
    let mut problems = Problems::default();
    let mut statements = Vec::new();
    for (expected, statement) in (1..).zip(file.statement) {
        let number = statement.number;
        if number != expected {
            problems.push(Problem::new(&path, format!("statement {number}"), format!("{expected} is next")));
        }
        let proof = match (statement.decision, statement.kind, statement.tests, statement.without) {
            (true, None, None, None) => Proof::Decision,
            (false, Some(kind), Some(tests), None) if !tests.is_empty() => Proof::Tests { kind, tests },
            (false, Some(kind), None, Some(why)) => Proof::Without { kind, why },
            _ => {
                let message = "write `decision = true`, or `kind` and either `tests` or `without`";
                problems.push(Problem::new(&path, format!("statement {number}"), message));
                continue;
            }
        };
        statements.push(Statement { number, text: statement.text, proof });
    }
    problems.or(statements)
}
