use std::time::Duration;

use jiff::fmt::serde::unsigned_duration::friendly::compact::required as duration;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use super::secret::without_password;
use crate::start::Freshness;

/// Where the change log is, and how closely it is followed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DatabaseSettings {
    /// `url`: `sqlite:FILE` or `postgres://…`. There is no default; `--demo` needs none.
    #[serde(serialize_with = "without_password")]
    pub url: Option<SecretString>,
    /// `staleness_bound`: the longest that the directory in memory may go without proof that it is the newest. After
    /// that nothing is decided on it. Default `1s`.
    #[serde(with = "duration")]
    pub staleness_bound: Duration,
    /// `poll_interval`: the longest pause between two looks at the log; shorter than the bound. Default `200ms`.
    #[serde(with = "duration")]
    pub poll_interval: Duration,
}

impl Default for DatabaseSettings {
    fn default() -> Self {
        let Freshness { bound, poll } = Freshness::default();
        Self { url: None, staleness_bound: bound, poll_interval: poll }
    }
}

impl DatabaseSettings {
    /// How fresh the state must be.
    #[must_use]
    pub const fn freshness(&self) -> Freshness {
        Freshness { bound: self.staleness_bound, poll: self.poll_interval }
    }
}
