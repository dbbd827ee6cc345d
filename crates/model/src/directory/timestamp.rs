use serde::{Deserialize, Serialize};

use crate::Instant;

/// An instant that is written as an RFC 3339 date and time in documents and answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(pub Instant);

/// Reads an RFC 3339 date and time. Fractions below a millisecond are cut off.
///
/// # Errors
/// When the text is anything else; the message says what is wrong.
pub fn parse_instant(text: &str) -> Result<Instant, jiff::Error> {
    text.parse::<jiff::Timestamp>().map(|timestamp| Instant(timestamp.as_millisecond()))
}

/// Prints an instant as an RFC 3339 date and time in UTC, with milliseconds only where there are some. Instants
/// outside of the calendar (year -9999 to 9999) are printed as its first or last moment.
#[must_use]
pub fn print_instant(instant: Instant) -> String {
    let fallback = if instant.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
    jiff::Timestamp::from_millisecond(instant.0).unwrap_or(fallback).to_string()
}

impl Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&print_instant(self.0))
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        parse_instant(&text).map(Self).map_err(|error| {
            serde::de::Error::custom(format_args!(
                "`{text}` is not an RFC 3339 time such as `2026-11-20T09:00:00Z`: {error}"
            ))
        })
    }
}
