//! The scenarios of a folder, each with the world that it is asked of.
//!
//! [`remit_scenario`] has the format. Here a scenario is a file of its own in YAML and names its world, which is one of
//! the folder's directory documents without `format`.

/// Which statements the scenarios prove.
mod coverage;
/// What can be wrong with the files.
mod problem;
/// The statements of the domain.
mod statements;

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

use remit_model::{Instant, authzen::EvaluationRequest, directory::Document};
use remit_scenario::{DEFAULT_TIME, Expected, Misfit, Question, read_world, read_yaml};

/// One behaviour.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The folder and file name without its ending: `site-roles/a-site-administrator-has-nothing-on-other-sites`.
    pub name: String,
    /// The behaviour in words.
    pub behaviour: String,
    /// Numbers of the statements that it proves.
    pub statements: Vec<u16>,
    /// Its world, with what it changes.
    pub document: Document,
    /// The questions, in the order of the file.
    pub questions: Vec<Question>,
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

impl Scenario {
    /// Its questions, each with the directory to ask.
    #[must_use]
    pub fn cases(&self) -> Vec<Case> {
        let case = |question: &Question| Case {
            name: format!("{} {}", self.name, question.place),
            document: self.document.clone(),
            now: question.at.unwrap_or(DEFAULT_TIME),
            request: question.request.clone(),
            expected: question.expected.clone(),
        };
        self.questions.iter().map(case).collect()
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
        if let Some(world) = problems.take(load_world(&path).map_err(Problems::from)) {
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

fn load_world(path: &Path) -> Result<Document, Problem> {
    let wrong = |Misfit { place, message }| Problem::new(path, place, message);
    read_world(&problem::read_file(path)?).map_err(wrong)
}

fn load(path: &Path, name: String, worlds: &HashMap<String, Document>) -> Result<Scenario, Problems> {
    let (file, found) = read_yaml(&problem::read_file(path)?);
    let mut problems = Problems(found.iter().map(|finding| Problem::found(path, finding)).collect());
    if file.directory.is_some() || file.catalogue.is_some() {
        problems.push(Problem::new(path, "", "scenarios of this folder name a world and nothing else"));
    }
    let scenario = match <[_; 1]>::try_from(file.scenarios) {
        Ok([scenario]) => scenario,
        Err(several) => {
            if !several.is_empty() {
                problems.push(Problem::new(path, "", "write one behaviour a file"));
            }
            return Err(problems);
        }
    };
    let Some(world) = scenario.world.as_ref().and_then(|world| worlds.get(world)) else {
        let mut known: Vec<_> = worlds.keys().map(String::as_str).collect();
        known.sort_unstable();
        let named = scenario.world.unwrap_or_default();
        let message = format!("there is no world `{named}`; there are {}", known.join(", "));
        problems.push(Problem::new(path, "world", message));
        return Err(problems);
    };
    let misfits = |misfits: Vec<_>| Problems(misfits.iter().map(|it| Problem::new(path, "", it)).collect());
    let document = problems.take(scenario.changes.applied_to(world).map_err(misfits)).unwrap_or_default();
    let (behaviour, statements, questions) = (scenario.behaviour, scenario.statements, scenario.questions);
    problems.or(Scenario { name, behaviour, statements, document, questions })
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
            problems.push(Problem::new(folder, "", error));
            Vec::new()
        }
    }
}
