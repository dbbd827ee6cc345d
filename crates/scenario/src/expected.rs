use core::fmt;

use remit_model::{
    Instant, Level,
    decision::Explanation,
    directory::{parse_instant, print_instant},
    order::sort_by,
    read_fields, read_words,
    reason::{Reason, ReasonCode},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// The right answer. What is absent is not compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Expected {
    /// Allow or deny.
    pub allow: bool,
    /// The level that the subject has.
    pub level: Option<Level>,
    /// Codes that are among the reasons.
    pub reasons: Vec<ReasonCode>,
    /// The codes of all warnings, in any order.
    pub warnings: Option<Vec<ReasonCode>>,
    /// Until when the answer holds.
    pub valid_until: Option<Until>,
}

/// What of an answer is compared with the right one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Answer {
    /// Allow or deny.
    pub allowed: bool,
    /// The level that the subject has; absent for an act.
    pub level: Option<Level>,
    /// The codes of its reasons.
    pub reasons: Vec<ReasonCode>,
    /// The codes of its warnings.
    pub warnings: Vec<ReasonCode>,
    /// The first instant at which it changes by time alone.
    pub valid_until: Option<Instant>,
}

impl From<&Explanation> for Answer {
    fn from(it: &Explanation) -> Self {
        let codes = |reasons: &[Reason]| reasons.iter().map(|reason| reason.code).collect();
        Self {
            allowed: it.allowed,
            level: it.level,
            reasons: codes(&it.reasons),
            warnings: codes(&it.warnings),
            valid_until: it.valid_until,
        }
    }
}

read_words! { Until }

read_fields! {
    Expected { allow; level, reasons, warnings, valid_until }
    Answer { allowed, reasons, warnings; level, valid_until }
}

/// Until when an answer holds; written as a time or `never`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
pub enum Until {
    /// Time alone never changes it.
    Never,
    /// The first moment at which it is another.
    At(Instant),
}

impl Expected {
    /// Each way in which an answer is not as it should be; none when it is right.
    #[must_use]
    pub fn differences(&self, answer: &Answer) -> Vec<String> {
        let mut differences = Vec::new();
        let mut differ = |what: &str, expected: &str, found: &str| {
            if expected != found {
                differences.push(format!("{what}: expected {expected}, found {found}"));
            }
        };
        let word = |allowed: bool| if allowed { "allow" } else { "deny" };
        differ("decision", word(self.allow), word(answer.allowed));
        if let Some(level) = self.level {
            differ("level", level.as_str(), answer.level.map_or("nothing", Level::as_str));
        }
        let reasons = each_once(&answer.reasons);
        for code in self.reasons.iter().filter(|code| !reasons.contains(code)) {
            differ("reasons", code.as_str(), &list(&reasons));
        }
        if let Some(warnings) = &self.warnings {
            differ("warnings", &list(&each_once(warnings)), &list(&each_once(&answer.warnings)));
        }
        if let Some(until) = self.valid_until {
            let found = answer.valid_until.map_or(Until::Never, Until::At);
            differ("valid_until", &until.to_string(), &found.to_string());
        }
        differences
    }
}

fn each_once(codes: &[ReasonCode]) -> Vec<ReasonCode> {
    let mut codes = codes.to_vec();
    sort_by(&mut codes, Ord::cmp);
    codes.dedup();
    codes
}

fn list(codes: &[ReasonCode]) -> String {
    let texts: Vec<_> = codes.iter().map(|code| code.as_str()).collect();
    format!("[{}]", texts.join(", "))
}

impl fmt::Display for Until {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Never => f.write_str("never"),
            Self::At(instant) => f.write_str(&print_instant(*instant)),
        }
    }
}

impl Serialize for Until {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Until {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == "never" {
            return Ok(Self::Never);
        }
        parse_instant(&text)
            .map(Self::At)
            .map_err(|error| D::Error::custom(format_args!("`{text}` is neither a time nor `never`: {error}")))
    }
}
