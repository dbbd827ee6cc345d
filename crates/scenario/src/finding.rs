use core::{fmt, ops::Range};

use remit_model::{order::sort_by, text::Position};

/// Something wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of thing is wrong.
    pub code: Code,
    /// Where it begins.
    pub position: Position,
    /// The bytes of the text that it is about.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What would be right; empty where the message says it.
    pub help: String,
}

/// A stable code for each kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// The text is not of its notation.
    Syntax,
    /// A field that the format does not have, a missing one, or one of another type.
    Shape,
    /// Parts that cannot be together.
    Inconsistent,
}

impl Code {
    /// The code's text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Shape => "shape",
            Self::Inconsistent => "inconsistent",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: error[{}]: {}", self.position, self.code.as_str(), self.message)?;
        if !self.help.is_empty() {
            write!(f, "\n  help: {}", self.help)?;
        }
        Ok(())
    }
}

/// Collects findings of one text.
#[derive(Debug)]
pub(crate) struct Findings<'t> {
    text: &'t str,
    found: Vec<Finding>,
}

impl<'t> Findings<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Self { text, found: Vec::new() }
    }

    pub(crate) fn add(&mut self, code: Code, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        let position = Position::at(self.text, span.start);
        self.found.push(Finding { code, position, span, message: message.into(), help: help.into() });
    }

    pub(crate) fn line(&self, span: &Range<usize>) -> usize {
        Position::at(self.text, span.start).line
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// All of them, in the order of the text.
    pub(crate) fn into_sorted(mut self) -> Vec<Finding> {
        sort_by(&mut self.found, |a, b| a.span.start.cmp(&b.span.start));
        self.found
    }
}
