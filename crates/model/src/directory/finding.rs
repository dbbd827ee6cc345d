use core::fmt;

/// Something wrong with a document, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of thing is wrong.
    pub code: FindingCode,
    /// Where: a path such as `users[3].organization`, or `line 4, column 7` where the text cannot be read at all.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub help: String,
}

/// Whether a finding makes a document unusable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The document is refused.
    Error,
    /// The document is taken; what the finding is about gives nothing.
    Warning,
}

/// A stable code for each kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingCode {
    /// The text is not JSON.
    NotJson,
    /// The document is of another format.
    WrongFormat,
    /// A field that the format does not have.
    UnknownField,
    /// A field is missing, or has a value that it cannot have.
    WrongValue,
    /// An id that something before it has.
    DuplicateId,
    /// An id that leads nowhere.
    DanglingReference,
    /// A role that this person cannot hold there.
    WrongRelation,
    /// Two fields that cannot be together, or one that needs another.
    Inconsistent,
}

impl FindingCode {
    /// The code's text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotJson => "not_json",
            Self::WrongFormat => "wrong_format",
            Self::UnknownField => "unknown_field",
            Self::WrongValue => "wrong_value",
            Self::DuplicateId => "duplicate_id",
            Self::DanglingReference => "dangling_reference",
            Self::WrongRelation => "wrong_relation",
            Self::Inconsistent => "inconsistent",
        }
    }
}

impl Finding {
    pub(super) fn error(
        code: FindingCode,
        place: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Error, code, place: place.into(), message: message.into(), help: help.into() }
    }

    /// Whether the document is refused for it.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = if self.is_error() { "error" } else { "warning" };
        write!(f, "{}: {severity}[{}]: {}", self.place, self.code.as_str(), self.message)?;
        if !self.help.is_empty() {
            write!(f, "\n  help: {}", self.help)?;
        }
        Ok(())
    }
}
