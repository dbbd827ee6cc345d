use std::{fmt, path::Path};

/// Something that is wrong with what was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// File, line and column; or the name of the variable or flag.
    pub place: String,
    /// What kind of thing, for programs.
    pub code: &'static str,
    /// What is wrong and what to write.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: error[{}]: {}", self.place, self.code, self.message)
    }
}

/// Where an offset of a file's text is: file, line and column, counted from 1.
pub(super) fn place(file: &Path, text: &str, offset: usize) -> String {
    let before = text.get(..offset).unwrap_or(text);
    let line = 1 + before.matches('\n').count();
    let column = 1 + before.chars().rev().take_while(|it| *it != '\n').count();
    format!("{}:{line}:{column}", file.display())
}

/// The known name that this was probably meant to be.
pub(super) fn closest(name: &str, known: &[&'static str]) -> Option<&'static str> {
    let near = known.iter().map(|it| (strsim::damerau_levenshtein(name, it), *it));
    let limit = name.len().div_ceil(3);
    near.filter(|(distance, _)| *distance <= limit).min().map(|(_, it)| it)
}
