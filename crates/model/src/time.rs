use serde::{Deserialize, Serialize};

/// A moment: milliseconds since 1970-01-01T00:00:00Z. Dates are parsed and printed outside the module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Instant(pub i64);

impl Instant {
    /// This moment and `milliseconds` more; stays at the end of time instead of wrapping.
    #[must_use]
    pub const fn plus(self, milliseconds: i64) -> Self {
        Self(self.0.saturating_add(milliseconds))
    }
}

/// A stretch of time that contains its start and not its end. An absent bound is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// First moment inside.
    pub start: Option<Instant>,
    /// First moment after it.
    pub end: Option<Instant>,
}

impl Window {
    /// Whether the window has begun at `now`.
    #[must_use]
    pub fn has_started(self, now: Instant) -> bool {
        self.start.is_none_or(|start| start <= now)
    }

    /// Whether the window is over at `now`.
    #[must_use]
    pub fn has_ended(self, now: Instant) -> bool {
        self.end.is_some_and(|end| end <= now)
    }

    /// Whether `now` is inside.
    #[must_use]
    pub fn contains(self, now: Instant) -> bool {
        self.has_started(now) && !self.has_ended(now)
    }
}
