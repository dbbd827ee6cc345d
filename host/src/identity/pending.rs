use remit_model::Instant;
use sqlx::{AnyPool, Row};

use super::session::hash;
use crate::log::Unavailable;

/// People who were sent to the identity provider and are not back yet.
#[derive(Clone, Debug)]
pub struct SignIns(AnyPool);

/// What is remembered of one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// What the provider's answer must have in it.
    pub nonce: String,
    /// What proves to the provider that the code was sent to us.
    pub verifier: String,
    /// The path of this site to go to afterwards.
    pub return_to: String,
}

/// How long somebody may take, in milliseconds.
const PATIENCE: i64 = 10 * 60_000;

impl SignIns {
    /// Those in a database.
    #[must_use]
    pub const fn new(pool: AnyPool) -> Self {
        Self(pool)
    }

    /// Remembers somebody by the state that the provider sends back and a token of the browser. Those who never came
    /// back are forgotten.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn remember(
        &self,
        state: &str,
        browser: &str,
        pending: &Pending,
        now: Instant,
    ) -> Result<(), Unavailable> {
        sqlx::query("DELETE FROM sign_ins WHERE expires_at <= $1").bind(now.0).execute(&self.0).await?;
        let insert = "INSERT INTO sign_ins (state, browser, nonce, verifier, return_to, expires_at) \
                      VALUES ($1, $2, $3, $4, $5, $6)";
        sqlx::query(insert)
            .bind(hash(state))
            .bind(hash(browser))
            .bind(&pending.nonce)
            .bind(&pending.verifier)
            .bind(&pending.return_to)
            .bind(now.0.saturating_add(PATIENCE))
            .execute(&self.0)
            .await?;
        Ok(())
    }

    /// Gives what was remembered, once, and only to the browser that it is about.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn take(&self, state: &str, browser: &str, now: Instant) -> Result<Option<Pending>, Unavailable> {
        let take = "DELETE FROM sign_ins WHERE state = $1 AND browser = $2 AND expires_at > $3 \
                    RETURNING nonce, verifier, return_to";
        let query = sqlx::query(take).bind(hash(state)).bind(hash(browser)).bind(now.0);
        let taken = query.fetch_all(&self.0).await?;
        let read = |row: &sqlx::any::AnyRow| {
            Ok(Pending { nonce: row.try_get(0)?, verifier: row.try_get(1)?, return_to: row.try_get(2)? })
        };
        taken.first().map(read).transpose()
    }
}
