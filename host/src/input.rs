use std::{fs, path::Path};

use remit_catalogue::Compiled;
use remit_model::{
    compiled,
    directory::{self, Directory, Finding},
};

/// Something given cannot be used: every finding, each with its place. The program ends with exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Unusable(String);

impl Unusable {
    /// With this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

/// Reads and compiles a catalogue; the one that ships with Remit, when there is no file.
///
/// # Errors
/// All findings, each with file, line and column.
pub fn catalogue(file: Option<&Path>) -> Result<Compiled, Unusable> {
    let (name, text) = match file {
        None => ("control-hub.toml".to_owned(), remit_catalogue::CONTROL_HUB.to_owned()),
        Some(file) => (file.display().to_string(), read(file)?),
    };
    remit_catalogue::compile(&text).map_err(|found| {
        Unusable(listed(&format!("the catalogue `{name}` cannot be used"), &placed(&name, ":", &found)))
    })
}

/// Reads and checks a directory document.
///
/// # Errors
/// All findings, each with file and path.
pub fn directory(file: &Path, catalogue: &compiled::Catalogue) -> Result<(Directory, Vec<Finding>), Unusable> {
    check_directory(&read(file)?, &file.display().to_string(), catalogue)
}

/// Checks the text of a directory document.
///
/// # Errors
/// All findings, each with the name of the document and path.
pub fn check_directory(
    text: &str,
    name: &str,
    catalogue: &compiled::Catalogue,
) -> Result<(Directory, Vec<Finding>), Unusable> {
    directory::read(text, catalogue).map_err(|found| {
        Unusable(listed(&format!("the directory `{name}` cannot be used"), &placed(name, ": ", &found)))
    })
}

fn read(file: &Path) -> Result<String, Unusable> {
    fs::read_to_string(file).map_err(|error| Unusable(format!("cannot read `{}`: {error}", file.display())))
}

/// Findings beneath a title that says how many there are.
pub(crate) fn listed(title: &str, findings: &[String]) -> String {
    let count = if findings.len() == 1 { "1 finding".to_owned() } else { format!("{} findings", findings.len()) };
    format!("{title}: {count}\n{}", findings.join("\n"))
}

fn placed(name: &str, between: &str, found: &[impl std::fmt::Display]) -> Vec<String> {
    found.iter().map(|finding| format!("{name}{between}{finding}")).collect()
}
