//! Rules as data: one behaviour a file.
//!
//! A scenario names a world, says what is different in it, and asks questions with the answers that are right. It says
//! nothing about how it is asked, so every door of Remit is held against the same files.
//!
//! ```yaml
//! behaviour: A site administrator of one site has nothing on another site.
//! statements: [42]             # of tests/statements.toml
//! world: acme                  # tests/worlds/acme.yaml: a directory document without `format`
//! with:                        # elements that are added; one whose id is there already changes the fields it names
//!   assignments:               # (null takes a field away); assignments are always added
//!     - { user: nils@acme.example, role: site_admin, organization: acme, sites: [emea.acme.example] }
//! without: { assignments_of: [sven@acme.example] }
//! at: 2026-11-20T09:00:00Z     # the default
//! questions:
//!   - ask: { subject: nils@acme.example, action: site_config.manage, site: apac.acme.example, organization: acme }
//!     expect: deny
//!     level: none
//!     reasons: [site_not_listed]   # all of these are among the reasons
//!     valid_until: never           # or a time: the first at which decision or level change by time alone
//!     at: 2026-11-20T10:00:00Z
//!   - ask: { subject: anna@acme.example, action: roles.assign, user: nils@acme.example, organization: acme,
//!            properties: { role: device_admin } }
//!     expect: allow
//!     warnings: []                 # exactly these
//! levels:                      # each privilege (or setting, which has a dot) is asked for `view` and for `manage`
//!   - { subject: nils@acme.example, organization: acme, site: emea.acme.example, manage: [site_config], none: [] }
//! ```
//!
//! `ask` is short for an AuthZEN request. Its resource is the one of `site`, `service`, `setting` and `user` that it
//! names, otherwise the organization; a setting may be asked of a site or service. `request` in its place is the
//! request in full.

/// Which statements the scenarios prove.
mod coverage;
/// How a scenario is written.
mod file;
/// What can be wrong with the files.
mod problem;
/// The statements of the domain.
mod statements;
/// Worlds, and what a scenario changes in them.
mod world;

#[cfg(test)]
mod tests;

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

pub use coverage::{Coverage, coverage, table};
pub use problem::{Problem, Problems};
pub use statements::{NamedTest, Proof, Statement, StatementKind, load_statements};

use file::ScenarioFile;
use remit_model::{
    Instant, Level,
    authzen::EvaluationRequest,
    decision::Explanation,
    directory::{Document, print_instant},
    reason::{Reason, ReasonCode},
};

/// One behaviour.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The folder and file name without its ending: `site-roles/a-site-administrator-has-nothing-on-other-sites`.
    pub name: String,
    /// The behaviour in words.
    pub behaviour: String,
    /// Numbers of the statements that it proves.
    pub statements: Vec<u16>,
    /// The world that it starts from.
    pub world: String,
    /// That world, with what the scenario changes.
    pub document: Document,
    /// The questions, in the order of the file.
    pub questions: Vec<Question>,
}

/// One question of a scenario and the right answer.
#[derive(Clone, Debug)]
pub struct Question {
    /// Where it stands: `questions[2]`, or `levels[0] devices.manage`.
    pub place: String,
    /// When it is asked.
    pub at: Instant,
    /// What is asked.
    pub request: EvaluationRequest,
    /// What is right.
    pub expected: Expected,
}

/// Everything that a door needs to answer one question.
#[derive(Clone, Debug)]
pub struct Case {
    /// The name of the scenario and the place of the question.
    pub name: String,
    /// The directory.
    pub document: Document,
    /// The time.
    pub now: Instant,
    /// What is asked.
    pub request: EvaluationRequest,
    /// What is right.
    pub expected: Expected,
}

/// The right answer. What is absent is not compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    /// Allow or deny.
    pub allow: bool,
    /// The level that the subject has.
    pub level: Option<Level>,
    /// Codes that are among the reasons.
    pub reasons: Vec<ReasonCode>,
    /// The codes of all warnings, in any order.
    pub warnings: Option<Vec<ReasonCode>>,
    /// Until when the answer holds.
    pub valid_until: Option<Until>,
}

/// Until when an answer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// Time alone never changes it.
    Never,
    /// The first moment at which it is another.
    At(Instant),
}

impl Scenario {
    /// Its questions, each with the directory to ask.
    #[must_use]
    pub fn cases(&self) -> Vec<Case> {
        let case = |question: &Question| Case {
            name: format!("{} {}", self.name, question.place),
            document: self.document.clone(),
            now: question.at,
            request: question.request.clone(),
            expected: question.expected.clone(),
        };
        self.questions.iter().map(case).collect()
    }
}

impl Expected {
    /// Each way in which an answer is not as it should be; none when it is right.
    #[must_use]
    pub fn differences(&self, answer: &Explanation) -> Vec<String> {
        let mut differences = Vec::new();
        let mut differ = |what: &str, expected: &str, found: &str| {
            if expected != found {
                differences.push(format!("{what}: expected {expected}, found {found}"));
            }
        };
        let word = |allowed: bool| if allowed { "allow" } else { "deny" };
        differ("decision", word(self.allow), word(answer.allowed));
        if let Some(level) = self.level {
            differ("level", level.as_str(), answer.level.map_or("nothing", Level::as_str));
        }
        let reasons = codes(&answer.reasons);
        for code in self.reasons.iter().filter(|code| !reasons.contains(code)) {
            differ("reasons", code.as_str(), &list(&reasons));
        }
        if let Some(warnings) = &self.warnings {
            let mut expected = warnings.clone();
            expected.sort();
            expected.dedup();
            differ("warnings", &list(&expected), &list(&codes(&answer.warnings)));
        }
        if let Some(until) = self.valid_until {
            let found = answer.valid_until.map_or(Until::Never, Until::At);
            differ("valid_until", &until.to_string(), &found.to_string());
        }
        differences
    }
}

fn codes(reasons: &[Reason]) -> Vec<ReasonCode> {
    let mut codes: Vec<_> = reasons.iter().map(|reason| reason.code).collect();
    codes.sort();
    codes.dedup();
    codes
}

fn list(codes: &[ReasonCode]) -> String {
    let texts: Vec<_> = codes.iter().map(|code| code.as_str()).collect();
    format!("[{}]", texts.join(", "))
}

impl core::fmt::Display for Until {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Never => f.write_str("never"),
            Self::At(instant) => f.write_str(&print_instant(*instant)),
        }
    }
}

/// Reads all scenarios of a folder that has `worlds/*.yaml` and `scenarios/<topic>/*.yaml` in it, in the order of their
/// names.
///
/// # Errors
/// Everything that is wrong in any of the files.
pub fn load_all(folder: &Path) -> Result<Vec<Scenario>, Problems> {
    let mut problems = Problems::default();
    let mut worlds = HashMap::new();
    for path in yaml_files(&folder.join("worlds"), &mut problems) {
        if let Some(world) = problems.take(world::load(&path)) {
            worlds.insert(stem(&path), world);
        }
    }
    let mut scenarios = Vec::new();
    let root = folder.join("scenarios");
    for topic in folders(&root, &mut problems) {
        for path in yaml_files(&topic, &mut problems) {
            let name = format!("{}/{}", stem(&topic), stem(&path));
            scenarios.extend(problems.take(load(&path, name, &worlds)));
        }
    }
    problems.or(scenarios)
}

fn load(path: &Path, name: String, worlds: &HashMap<String, world::World>) -> Result<Scenario, Problems> {
    let file: ScenarioFile = problem::read_yaml(path)?;
    let Some(world) = worlds.get(&file.world) else {
        let mut known: Vec<_> = worlds.keys().map(String::as_str).collect();
        known.sort_unstable();
        let message = format!("there is no world `{}`; there are {}", file.world, known.join(", "));
        return Err(Problem::new(path, "world", message).into());
    };
    let document = world.changed(path, &file.with, &file.without)?;
    let questions = file.questions(path)?;
    Ok(Scenario {
        name,
        behaviour: file.behaviour,
        statements: file.statements,
        world: file.world,
        document,
        questions,
    })
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn folders(root: &Path, problems: &mut Problems) -> Vec<PathBuf> {
    entries(root, problems).into_iter().filter(|path| path.is_dir()).collect()
}

/// The YAML files of a folder. Anything else in it is a mistake: a scenario that nobody runs.
fn yaml_files(folder: &Path, problems: &mut Problems) -> Vec<PathBuf> {
    let (files, others): (Vec<_>, Vec<_>) =
        entries(folder, problems).into_iter().partition(|path| path.extension().is_some_and(|it| it == "yaml"));
    for path in others {
        problems.push(Problem::new(&path, "", "only files that end in `.yaml` belong here"));
    }
    files
}

fn entries(folder: &Path, problems: &mut Problems) -> Vec<PathBuf> {
    let read = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>());
    match read {
        Ok(mut paths) => {
            paths.sort();
            paths
        }
        Err(error) => {
            problems.push(Problem::new(folder, "", error.to_string()));
            Vec::new()
        }
    }
}
