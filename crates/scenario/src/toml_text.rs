use toml::de::DeTable;

use crate::{Code, Finding, ScenarioFile, finding::Findings, read};

/// Reads scenarios in TOML: everything that can be read, and everything that is wrong, in the order of the text.
#[must_use]
pub fn read_toml(text: &str) -> (ScenarioFile, Vec<Finding>) {
    let mut found = Findings::new(text);
    let (tree, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        found.add(Code::Syntax, error.span().unwrap_or_default(), error.message(), "");
    }
    // What a text that is half TOML lacks is not what is wrong with it.
    if !found.is_empty() {
        return (ScenarioFile::default(), found.into_sorted());
    }
    let file = read::read(tree, &mut found);
    (file, found.into_sorted())
}
