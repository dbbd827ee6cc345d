use core::{fmt, ops::Range};

use remit_model::{order::sort_by, text::Position};

/// Something wrong with a catalogue's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of thing is wrong.
    pub code: Code,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The bytes of the text that it is about.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: String,
}

/// A stable code for each kind of diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// The text is not TOML.
    Syntax,
    /// The text is of another version of the format.
    WrongSchema,
    /// A section or field that the format does not have, a missing one, or one of another type.
    Shape,
    /// An id that something before it has.
    DuplicateId,
    /// A name that nothing has.
    UnknownName,
    /// A row with more or fewer cells than its table has columns.
    RowLength,
    /// A cell that cannot be read.
    BadCell,
    /// An id that cannot be one.
    BadId,
    /// Parts that cannot be together.
    Inconsistent,
}

impl Code {
    /// The code's text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::WrongSchema => "wrong_schema",
            Self::Shape => "shape",
            Self::DuplicateId => "duplicate_id",
            Self::UnknownName => "unknown_name",
            Self::RowLength => "row_length",
            Self::BadCell => "bad_cell",
            Self::BadId => "bad_id",
            Self::Inconsistent => "inconsistent",
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: error[{}]: {}", self.line, self.column, self.code.as_str(), self.message)?;
        if !self.help.is_empty() {
            write!(f, "\n  help: {}", self.help)?;
        }
        Ok(())
    }
}

/// Collects diagnostics of one text.
#[derive(Debug)]
pub(crate) struct Diagnostics<'t> {
    text: &'t str,
    found: Vec<Diagnostic>,
}

impl<'t> Diagnostics<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Self { text, found: Vec::new() }
    }

    pub(crate) fn add(&mut self, code: Code, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        let Position { line, column } = Position::at(self.text, span.start);
        self.found.push(Diagnostic { code, line, column, span, message: message.into(), help: help.into() });
    }

    pub(crate) fn has(&self, code: Code) -> bool {
        self.found.iter().any(|diagnostic| diagnostic.code == code)
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All of them, in the order of the text.
    pub(crate) fn into_sorted(mut self) -> Vec<Diagnostic> {
        sort_by(&mut self.found, |a, b| a.span.start.cmp(&b.span.start));
        self.found
    }
}
