use std::{fs, path::Path};

use serde::de::DeserializeOwned;

/// Something wrong with one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// Where in it: `line 4, column 7`, or a path such as `with.users[0].organization`.
    pub place: String,
    /// What is wrong.
    pub message: String,
}

impl Problem {
    pub(super) fn new(file: &Path, place: impl Into<String>, message: impl Into<String>) -> Self {
        Self { file: file.display().to_string(), place: place.into(), message: message.into() }
    }
}

impl core::fmt::Display for Problem {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.place.as_str() {
            "" => write!(f, "{}: {}", self.file, self.message),
            place => write!(f, "{}: {place}: {}", self.file, self.message),
        }
    }
}

/// Everything wrong with some files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    pub(super) fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// What was read; the problems, where it could not be, are kept.
    pub(super) fn take<T>(&mut self, read: Result<T, Self>) -> Option<T> {
        read.map_err(|problems| self.0.extend(problems.0)).ok()
    }

    /// What was read, unless there is a problem.
    pub(super) fn or<T>(self, read: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(read) } else { Err(self) }
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl core::fmt::Display for Problems {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.iter().try_for_each(|problem| writeln!(f, "{problem}"))
    }
}

impl core::error::Error for Problems {}

pub(super) fn read_yaml<T: DeserializeOwned>(path: &Path) -> Result<T, Problem> {
    let text = fs::read_to_string(path).map_err(|error| Problem::new(path, "", error.to_string()))?;
    serde_saphyr::from_str(&text).map_err(|error| {
        let place = error.location().map(|at| format!("line {}, column {}", at.line(), at.column()));
        let message = error.without_snippet().to_string();
        Problem::new(path, place.unwrap_or_default(), message)
    })
}
