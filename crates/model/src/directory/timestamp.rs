use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339};

use crate::Instant;

/// An instant that is written as an RFC 3339 date and time in documents and answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(pub Instant);

/// Reads an RFC 3339 date and time. Fractions below a millisecond are cut off.
///
/// # Errors
/// When the text is anything else; the message says what is wrong.
pub fn parse_instant(text: &str) -> Result<Instant, time::error::Parse> {
    let moment = OffsetDateTime::parse(text, &Rfc3339)?;
    Ok(Instant(moment.unix_timestamp() * 1000 + i64::from(moment.millisecond())))
}

/// Prints an instant as an RFC 3339 date and time in UTC, with milliseconds only where there are some. Instants
/// outside of the calendar (year 0 to 9999) are printed as its first or last moment.
#[must_use]
pub fn print_instant(instant: Instant) -> String {
    let milliseconds = instant.0.clamp(FIRST, LAST);
    let moment = OffsetDateTime::from_unix_timestamp(milliseconds.div_euclid(1000)).ok();
    let fraction = Duration::milliseconds(milliseconds.rem_euclid(1000));
    moment.and_then(|moment| moment.checked_add(fraction)?.format(&Rfc3339).ok()).unwrap_or_default()
}

/// 0000-01-01T00:00:00Z.
const FIRST: i64 = -62_167_219_200_000;
/// 9999-12-31T23:59:59.999Z.
const LAST: i64 = 253_402_300_799_999;

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
