use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use remit_model::directory::{self, Directory, Document};
use remit_scenario::{Scenario, ScenarioFile, read_toml, read_world, read_yaml};
use toml::de::DeTable;

use crate::{
    assets::Assets,
    decider::Decider,
    input::{self, Unusable, listed},
};

/// What the one who runs scenarios says; the files say the rest.
#[derive(Debug, Default)]
pub struct Given {
    /// The directory document, in the place of the one that a file names.
    pub directory: Option<PathBuf>,
    /// The catalogue, in the place of the one that a file names. Without either, the one that ships.
    pub catalogue: Option<PathBuf>,
    /// The folder with the worlds that scenarios name.
    pub worlds: Option<PathBuf>,
}

/// The scenarios of one file.
pub struct Suite {
    /// The file.
    pub file: String,
    pub(super) cases: Vec<Case>,
}

/// A scenario, and what answers it.
pub(super) struct Case {
    pub(super) scenario: Scenario,
    pub(super) decider: Decider,
}

/// Reads files, and all scenario files of folders, with all that they name. Nothing is asked before everything is read.
///
/// # Errors
/// Everything that is wrong in any of them; or that there is nothing.
pub fn read(paths: &[PathBuf], given: &Given, assets: &Assets) -> anyhow::Result<Vec<Suite>> {
    let mut reader = Reader { given, assets, policies: HashMap::new(), documents: HashMap::new(), found: Vec::new() };
    let mut files = Vec::new();
    for path in paths {
        reader.walk(path, path.is_dir(), &mut files);
    }
    let mut suites = Vec::new();
    for file in files {
        suites.extend(reader.suite(&file)?);
    }
    if !reader.found.is_empty() {
        return Err(Unusable::new(listed("the scenarios cannot be run", &reader.found)).into());
    }
    if suites.is_empty() {
        let message = "there is no scenario file\n  help: name files that end in `.toml` or `.yaml`, or their folders";
        return Err(Unusable::new(message).into());
    }
    Ok(suites)
}

/// Reads each catalogue and each directory once.
struct Reader<'a> {
    given: &'a Given,
    assets: &'a Assets,
    /// By path; the one that ships has none. Its directory is empty.
    policies: HashMap<Option<PathBuf>, Option<Decider>>,
    documents: HashMap<PathBuf, Option<Document>>,
    found: Vec<String>,
}

impl Reader<'_> {
    /// All scenario files at a path, in the order of their names. A folder may have a catalogue in it beside them.
    fn walk(&mut self, path: &Path, in_folder: bool, files: &mut Vec<PathBuf>) {
        if !path.is_dir() {
            let ends = |endings: &[&str]| path.extension().is_some_and(|it| endings.iter().any(|end| it == *end));
            let is_scenario = ends(&["yaml", "yml"]) || (ends(&["toml"]) && !is_catalogue(path));
            if is_scenario || !in_folder {
                files.push(path.to_owned());
            }
            return;
        }
        let read = fs::read_dir(path);
        let read = read.and_then(|it| it.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>());
        match read {
            Ok(mut entries) => {
                entries.sort();
                entries.iter().for_each(|entry| self.walk(entry, true, files));
            }
            Err(error) => self.found.push(format!("cannot read `{}`: {error}", path.display())),
        }
    }

    fn suite(&mut self, path: &Path) -> anyhow::Result<Option<Suite>> {
        let file = path.display().to_string();
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                self.found.push(format!("cannot read `{file}`: {error}"));
                return Ok(None);
            }
        };
        let yaml = path.extension().is_some_and(|it| it == "yaml" || it == "yml");
        let (read, findings) = if yaml { read_yaml(&text) } else { read_toml(&text) };
        self.found.extend(findings.iter().map(|finding| format!("{file}:{finding}")));
        let beside = |named: &String| path.with_file_name("").join(named);
        let catalogue = self.given.catalogue.clone().or_else(|| read.catalogue.as_ref().map(beside));
        let Some(policy) = self.policy(catalogue)? else { return Ok(None) };
        let ScenarioFile { directory, scenarios, .. } = read;
        let directory = self.given.directory.clone().or_else(|| directory.as_ref().map(beside));
        let cases = scenarios.into_iter().filter_map(|scenario| {
            let decider = self.decider(&scenario, directory.as_deref(), &policy, &file)?;
            Some(Case { scenario, decider })
        });
        let cases = cases.collect();
        Ok(Some(Suite { file, cases }))
    }

    /// A catalogue in the module, without a directory.
    fn policy(&mut self, path: Option<PathBuf>) -> anyhow::Result<Option<Decider>> {
        if let Some(known) = self.policies.get(&path) {
            return Ok(known.clone());
        }
        let read = match input::catalogue(path.as_deref()) {
            Ok(catalogue) => {
                let engine = self.assets.engine(&catalogue)?;
                Some(Decider::new(engine, catalogue, Directory::default(), 1))
            }
            Err(unusable) => {
                self.found.push(unusable.to_string());
                None
            }
        };
        Ok(self.policies.entry(path).or_insert(read).clone())
    }

    /// What answers a scenario: its directory, with what it changes, by the catalogue of its file.
    fn decider(&mut self, scenario: &Scenario, beside: Option<&Path>, policy: &Decider, file: &str) -> Option<Decider> {
        let at = format!("{file}:{}", scenario.line);
        let path = match (&scenario.world, &self.given.worlds, beside) {
            (Some(world), Some(worlds), _) => world_file(worlds, world),
            (None, _, Some(directory)) => directory.to_owned(),
            (Some(world), None, _) => {
                let help = "give the folder of the worlds by `--worlds`";
                self.found.push(format!("{at}: the scenario names the world `{world}`\n  help: {help}"));
                return None;
            }
            (None, _, None) => {
                let help = "write `directory = \"FILE\"` at the top, or give one by `--directory`";
                self.found.push(format!("{at}: nothing says which directory to ask\n  help: {help}"));
                return None;
            }
        };
        let document = self.document(path)?;
        let document = match scenario.changes.applied_to(&document) {
            Ok(document) => document,
            Err(misfits) => {
                self.found.extend(misfits.iter().map(|misfit| format!("{at}: {misfit}")));
                return None;
            }
        };
        match directory::from_document(document, &policy.catalogue().catalogue) {
            Ok((directory, _)) => Some(policy.with_directory(directory, 1)),
            Err(findings) => {
                self.found.extend(findings.iter().map(|finding| format!("{at}: in its directory: {finding}")));
                None
            }
        }
    }

    fn document(&mut self, path: PathBuf) -> Option<Document> {
        if let Some(known) = self.documents.get(&path) {
            return known.clone();
        }
        let read = match fs::read_to_string(&path) {
            Err(error) => Err(format!("cannot read `{}`: {error}", path.display())),
            Ok(text) => read_world(&text).map_err(|misfit| match misfit.place.as_str() {
                "" => format!("{}: {}", path.display(), misfit.message),
                place => format!("{}: {place}: {}", path.display(), misfit.message),
            }),
        };
        let read = read.map_err(|message| self.found.push(message)).ok();
        self.documents.entry(path).or_insert(read).clone()
    }
}

/// A catalogue says its schema, which no scenario has.
fn is_catalogue(path: &Path) -> bool {
    let text = fs::read_to_string(path).unwrap_or_default();
    DeTable::parse(&text).is_ok_and(|table| table.get_ref().contains_key("schema"))
}

fn world_file(folder: &Path, world: &str) -> PathBuf {
    let names = ["json", "yml", "yaml"].map(|ending| folder.join(format!("{world}.{ending}")));
    let [.., usual] = &names;
    names.iter().find(|file| file.is_file()).unwrap_or(usual).clone()
}
