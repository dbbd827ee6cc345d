//! One cell of a table: `LEVEL [if CONDITION…] [else LEVEL] [within REACH] [EVIDENCE] [I(NOTE)]`.

use remit_model::{Level, compiled::Reach};

/// A cell as it is written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Cell<'t> {
    pub(crate) level: Level,
    pub(crate) conditions: Vec<&'t str>,
    pub(crate) otherwise: Level,
    pub(crate) reach: Reach,
    /// `S` for the table's own document, or keys of documents.
    pub(crate) evidence: Vec<&'t str>,
    /// The note that says how it was inferred.
    pub(crate) inferred: Option<&'t str>,
}

const REACHES: [(&str, Reach); 4] = [
    ("listed_sites", Reach::ListedSites),
    ("sold_by_home", Reach::SoldByHome),
    ("sold_by_anyone", Reach::SoldByAnyone),
    ("owned", Reach::Owned),
];

/// Reads a cell. Words after `if` are conditions while they begin with a small letter; evidence begins with a capital.
pub(crate) fn read(text: &str) -> Result<Cell<'_>, String> {
    let mut words = text.split_whitespace().peekable();
    let level = level(words.next())?;
    let mut cell = Cell {
        level,
        conditions: Vec::new(),
        otherwise: Level::None,
        reach: Reach::Whole,
        evidence: Vec::new(),
        inferred: None,
    };
    while let Some(word) = words.next() {
        match word {
            "if" => {
                let before = cell.conditions.len();
                while let Some(condition) = words.next_if(|word| !is_keyword(word) && is_name(word)) {
                    cell.conditions.push(condition);
                }
                if cell.conditions.len() == before {
                    return Err("`if` needs a condition".into());
                }
            }
            "else" => cell.otherwise = self::level(words.next())?,
            "within" => cell.reach = reach(words.next())?,
            word => match word.strip_prefix("I(").and_then(|rest| rest.strip_suffix(')')) {
                Some(note) => cell.inferred = Some(note),
                None if is_name(word) => return Err(format!("`{word}` is no part of a cell")),
                None => cell.evidence = word.split('+').collect(),
            },
        }
    }
    Ok(cell)
}

fn is_keyword(word: &str) -> bool {
    matches!(word, "if" | "else" | "within")
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
}

fn level(word: Option<&str>) -> Result<Level, String> {
    word.and_then(Level::from_name).ok_or_else(|| format!("`{}` is not a level", word.unwrap_or_default()))
}

fn reach(word: Option<&str>) -> Result<Reach, String> {
    REACHES
        .iter()
        .find(|(name, _)| Some(*name) == word)
        .map(|(_, reach)| *reach)
        .ok_or_else(|| format!("`{}` is no reach", word.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_says_level_conditions_reach_and_evidence() {
        let cell = read("manage if enabled no_standard else view within listed_sites S+F3 I(t)").expect("is a cell");
        assert_eq!(
            cell,
            Cell {
                level: Level::Manage,
                conditions: vec!["enabled", "no_standard"],
                otherwise: Level::View,
                reach: Reach::ListedSites,
                evidence: vec!["S", "F3"],
                inferred: Some("t"),
            }
        );
    }

    #[test]
    fn what_is_not_a_cell_is_refused() {
        let wrong = ["", "mange F4", "view else", "manage within", "manage within moon", "manage if", "manage really"];
        for text in wrong.into_iter().chain(["manage if enabled if"]) {
            assert!(read(text).is_err(), "`{text}` was read as a cell");
        }
    }
}
