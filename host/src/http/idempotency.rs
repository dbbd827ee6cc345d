//! What makes a repeated request recognizable.

use axum::http::HeaderMap;
use remit_engine::sha256;

use super::{Problem, asker::ActsAs};
use crate::log::Idempotency;

/// The key of the header `Idempotency-Key`.
#[derive(Clone, Debug)]
pub(super) struct Key(String);

/// The longest key, in characters.
const LONGEST: usize = 255;

impl Key {
    /// Reads the header.
    ///
    /// # Errors
    /// When it is there more than once, or is no key.
    pub(super) fn read(headers: &HeaderMap) -> Result<Option<Self>, Problem> {
        let mut values = headers.get_all("idempotency-key").iter();
        let Some(value) = values.next() else { return Ok(None) };
        let fits = |text: &&str| (1..=LONGEST).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_graphic());
        match (value.to_str().ok().filter(fits), values.next()) {
            (Some(text), None) => Ok(Some(Self(text.to_owned()))),
            _ => {
                let detail = format!("`Idempotency-Key` is one text of 1 to {LONGEST} visible ASCII characters");
                Err(Problem::bad_request(detail))
            }
        }
    }

    /// What the log keeps of it, with a digest of what is asked. Keys of different askers are different keys.
    pub(super) fn of(&self, by: &ActsAs<'_>, fingerprint: String) -> Idempotency {
        let owned = format!("{}\n{}\n{}", by.user, by.service.unwrap_or_default(), self.0);
        Idempotency { key: sha256(owned.as_bytes()), fingerprint }
    }
}
