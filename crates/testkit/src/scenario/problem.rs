use std::{fs, path::Path};

use remit_scenario::Finding;

/// Something wrong with one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem(String);

impl Problem {
    /// At a place of the file such as `statement 12`; about all of it, where the place is empty.
    pub(super) fn new(file: &Path, place: impl AsRef<str>, message: impl core::fmt::Display) -> Self {
        match place.as_ref() {
            "" => Self(format!("{}: {message}", file.display())),
            place => Self(format!("{}: {place}: {message}", file.display())),
        }
    }

    pub(super) fn found(file: &Path, finding: &Finding) -> Self {
        Self(format!("{}:{finding}", file.display()))
    }
}

impl core::fmt::Display for Problem {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.0)
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

pub(super) fn read_file(path: &Path) -> Result<String, Problem> {
    fs::read_to_string(path).map_err(|error| Problem::new(path, "", error))
}
