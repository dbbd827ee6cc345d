use std::time::Duration;

use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use crate::config::hidden_option;

/// How mail is sent.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The mail server: `smtp://user:password@host:587?tls=required` for STARTTLS, `smtps://…` for TLS from the first
    /// byte, `smtp://host:25` without either. Without it, mails wait.
    #[serde(serialize_with = "hidden_option")]
    pub smtp: Option<SecretString>,
    /// The sender, such as `Remit <remit@example.com>`.
    pub from: String,
    /// Seconds before a mail that was not taken is tried again. Doubled each time.
    pub retry_after_seconds: u32,
    /// The longest pause between two tries, in seconds.
    pub retry_at_most_seconds: u32,
    /// Hours after which a mail that was never taken is given up.
    pub give_up_after_hours: u32,
    /// Seconds that the mail server has for each step of a conversation.
    pub timeout_seconds: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            smtp: None,
            from: "Remit <remit@localhost>".into(),
            retry_after_seconds: 30,
            retry_at_most_seconds: 30 * 60,
            give_up_after_hours: 48,
            timeout_seconds: 30,
        }
    }
}

impl Settings {
    /// How long a mail is tried, in milliseconds.
    #[must_use]
    pub fn give_up_after(&self) -> i64 {
        i64::from(self.give_up_after_hours) * 3_600_000
    }

    /// How long one server keeps a mail to itself while it sends it, in milliseconds: longer than it may take.
    #[must_use]
    pub fn lease(&self) -> i64 {
        self.conversation().as_millis().try_into().unwrap_or(i64::MAX / 4) + 30_000
    }

    /// The longest that a conversation with the mail server may take. It has some ten steps, most of them quick.
    #[must_use]
    pub fn conversation(&self) -> Duration {
        self.step() * 4
    }

    /// The longest that one step of it may take.
    #[must_use]
    pub fn step(&self) -> Duration {
        Duration::from_secs(self.timeout_seconds.max(1).into())
    }

    /// The pause after a number of tries that failed, in milliseconds: doubled each time, and up to a half shorter at
    /// random, so that servers and mails do not come back all at once.
    #[must_use]
    pub fn pause(&self, attempts: u32, random: f64) -> i64 {
        let longest = f64::from(self.retry_at_most_seconds.max(1));
        let seconds = (f64::from(self.retry_after_seconds.max(1)) * f64::from(1 << attempts.min(30))).min(longest);
        (seconds * 1000.0 * (1.0 - random.clamp(0.0, 1.0) / 2.0)) as i64
    }
}

#[cfg(test)]
mod tests {
    use super::Settings;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let settings = Settings::default();
        let pauses: Vec<i64> = [0, 1, 2, 10, 1000].map(|attempts| settings.pause(attempts, 0.0)).into();
        assert_eq!(pauses, [30_000, 60_000, 120_000, 1_800_000, 1_800_000]);
        assert_eq!(settings.pause(0, 1.0), 15_000);
    }

    #[test]
    fn a_lease_outlives_the_conversation() {
        let settings = Settings::default();
        assert!(u128::try_from(settings.lease()).is_ok_and(|lease| lease > settings.conversation().as_millis()));
    }

    #[test]
    fn an_unknown_key_is_refused_and_the_url_is_not_printed() {
        assert!(toml::from_str::<Settings>("smpt = 'smtp://localhost'").is_err());
        let settings: Settings = toml::from_str("smtp = 'smtp://me:hush@localhost'").expect("is settings");
        assert!(!format!("{settings:?}").contains("hush"));
    }
}
