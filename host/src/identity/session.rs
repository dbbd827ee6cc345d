use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use remit_engine::sha256;
use remit_model::{Instant, UserId};
use secrecy::{ExposeSecret, SecretString};
use sqlx::{AnyPool, Row};

use super::SessionSettings;
use crate::log::Unavailable;

/// The sessions of all servers on one database.
#[derive(Clone, Debug)]
pub struct Sessions {
    pool: AnyPool,
    /// In milliseconds.
    idle: i64,
    absolute: i64,
}

/// Somebody is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Who.
    pub user: UserId,
    /// The first moment after it, whatever happens.
    pub ends_at: Instant,
    /// The first moment after it, if it is not used until then.
    pub idle_ends_at: Instant,
}

/// Use is written down once in so many milliseconds, so that most requests write nothing.
const NOTED_EVERY: i64 = 60_000;

impl Sessions {
    /// The sessions in a database.
    #[must_use]
    pub fn new(pool: AnyPool, settings: &SessionSettings) -> Self {
        let milliseconds = |length: jiff::SignedDuration| i64::try_from(length.as_millis()).unwrap_or(i64::MAX);
        Self { pool, idle: milliseconds(settings.idle), absolute: milliseconds(settings.absolute) }
    }

    /// Starts a session, and gives its token out: here and nowhere else. Sessions that are over are swept up.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn start(&self, user: &UserId, now: Instant) -> Result<SecretString, Unavailable> {
        let (started, seen) = self.oldest(now);
        let over = "DELETE FROM sessions WHERE started_at <= $1 OR seen_at <= $2";
        sqlx::query(over).bind(started).bind(seen).execute(&self.pool).await?;
        let token = random_token();
        sqlx::query("INSERT INTO sessions (token, user_id, started_at, seen_at) VALUES ($1, $2, $3, $4)")
            .bind(hash(token.expose_secret()))
            .bind(user.as_str())
            .bind(now.0)
            .bind(now.0)
            .execute(&self.pool)
            .await?;
        Ok(token)
    }

    /// The session of a token, and notes that it was used.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn find(&self, token: &str, now: Instant) -> Result<Option<Session>, Unavailable> {
        let Some(session) = self.look(token, now).await? else { return Ok(None) };
        let idle_ends_at = Instant(now.0.saturating_add(self.idle));
        if idle_ends_at.0.saturating_sub(session.idle_ends_at.0) < NOTED_EVERY {
            return Ok(Some(session));
        }
        let update = "UPDATE sessions SET seen_at = $1 WHERE token = $2 AND seen_at < $1";
        sqlx::query(update).bind(now.0).bind(hash(token)).execute(&self.pool).await?;
        Ok(Some(Session { idle_ends_at, ..session }))
    }

    /// The session of a token. That somebody looked is no use of it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn look(&self, token: &str, now: Instant) -> Result<Option<Session>, Unavailable> {
        let (started, seen) = self.oldest(now);
        let select = "SELECT user_id, started_at, seen_at FROM sessions \
                      WHERE token = $1 AND started_at > $2 AND seen_at > $3";
        let query = sqlx::query(select).bind(hash(token)).bind(started).bind(seen);
        let Some(found) = query.fetch_optional(&self.pool).await? else { return Ok(None) };
        let (started, seen): (i64, i64) = (found.try_get(1)?, found.try_get(2)?);
        let user = UserId::new(found.try_get::<String, _>(0)?).ok();
        Ok(user.map(|user| Session {
            user,
            ends_at: Instant(started.saturating_add(self.absolute)),
            idle_ends_at: Instant(seen.saturating_add(self.idle)),
        }))
    }

    /// Ends the session of a token.
    ///
    /// # Errors
    /// When the database does not answer: the session may go on then.
    pub async fn end(&self, token: &str) -> Result<(), Unavailable> {
        sqlx::query("DELETE FROM sessions WHERE token = $1").bind(hash(token)).execute(&self.pool).await?;
        Ok(())
    }

    /// Ends all sessions of a person.
    ///
    /// # Errors
    /// When the database does not answer: they may go on then.
    pub async fn end_all_of(&self, user: &UserId) -> Result<(), Unavailable> {
        sqlx::query("DELETE FROM sessions WHERE user_id = $1").bind(user.as_str()).execute(&self.pool).await?;
        Ok(())
    }

    /// The moments at and before which a session that goes on neither started nor was seen last.
    const fn oldest(&self, now: Instant) -> (i64, i64) {
        (now.0.saturating_sub(self.absolute), now.0.saturating_sub(self.idle))
    }
}

/// A token that nobody can guess: 256 random bits.
#[must_use]
pub(crate) fn random_token() -> SecretString {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>()).into()
}

/// What is kept of a token. It has 256 random bits, so that a fast hash is enough.
pub(crate) fn hash(token: &str) -> String {
    sha256(token.as_bytes())
}
