use remit_model::{Instant, directory::Timestamp};
use serde::Serialize;
use sqlx::{AnyPool, Row as _, any::AnyRow};

use super::Assertion;
use crate::log::Unavailable;

/// A catalogue that is being written. It may be wrong: only activating it needs it to be right.
#[derive(Clone, Debug, Serialize)]
pub struct Draft {
    /// Its id.
    pub id: String,
    /// What its author calls it.
    pub name: String,
    /// The catalogue's text.
    pub text: String,
    /// What must hold before it is activated.
    pub assertions: Vec<Assertion>,
    /// Who changed it last.
    pub author: String,
    /// When.
    pub changed_at: Timestamp,
    /// Counted up by each change.
    pub version: u64,
}

/// Why a draft was not saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Somebody else changed it in the meantime, or it is gone.
    #[error("the draft was changed by somebody else, or is gone")]
    Changed,
    /// The database does not answer.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

impl From<sqlx::Error> for SaveError {
    fn from(error: sqlx::Error) -> Self {
        Self::Unavailable(Unavailable(error))
    }
}

/// Drafts in a database.
#[derive(Clone, Debug)]
pub struct Drafts {
    pool: AnyPool,
}

/// The columns that [`read`] reads.
const COLUMNS: &str = "id, name, text, assertions, author, changed_at, version";

impl Drafts {
    /// The drafts of a database.
    #[must_use]
    pub const fn new(pool: AnyPool) -> Self {
        Self { pool }
    }

    /// All of them, in the order of their ids.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn list(&self) -> Result<Vec<Draft>, Unavailable> {
        let select = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM drafts ORDER BY id"));
        sqlx::query(select).fetch_all(&self.pool).await?.iter().map(read).collect()
    }

    /// The one with this id.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn find(&self, id: &str) -> Result<Option<Draft>, Unavailable> {
        let select = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM drafts WHERE id = $1"));
        sqlx::query(select).bind(id).fetch_optional(&self.pool).await?.as_ref().map(read).transpose()
    }

    /// Keeps a draft: a new one has version 1, and every other one the version after the one that it was made of.
    ///
    /// # Errors
    /// When it was changed in the meantime, or the database does not answer.
    pub async fn save(&self, draft: &Draft) -> Result<(), SaveError> {
        let statement = if draft.version == 1 {
            "INSERT INTO drafts (id, name, text, assertions, author, changed_at, version) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        } else {
            "UPDATE drafts SET name = $2, text = $3, assertions = $4, author = $5, changed_at = $6, version = $7 \
             WHERE id = $1 AND version = $7 - 1"
        };
        let assertions = serde_json::to_string(&draft.assertions).unwrap_or_else(|_| "[]".into());
        let done = sqlx::query(statement)
            .bind(&draft.id)
            .bind(&draft.name)
            .bind(&draft.text)
            .bind(assertions)
            .bind(&draft.author)
            .bind(draft.changed_at.0.0)
            .bind(i64::try_from(draft.version).unwrap_or(i64::MAX))
            .execute(&self.pool)
            .await?;
        if done.rows_affected() == 1 { Ok(()) } else { Err(SaveError::Changed) }
    }

    /// Throws a draft away. Says whether there was one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn remove(&self, id: &str) -> Result<bool, Unavailable> {
        Ok(sqlx::query("DELETE FROM drafts WHERE id = $1").bind(id).execute(&self.pool).await?.rows_affected() == 1)
    }
}

fn read(row: &AnyRow) -> Result<Draft, Unavailable> {
    let assertions: String = row.try_get(3)?;
    Ok(Draft {
        id: row.try_get(0)?,
        name: row.try_get(1)?,
        text: row.try_get(2)?,
        assertions: serde_json::from_str(&assertions).map_err(|error| sqlx::Error::Decode(error.into()))?,
        author: row.try_get(4)?,
        changed_at: Timestamp(Instant(row.try_get(5)?)),
        version: u64::try_from(row.try_get::<i64, _>(6)?).unwrap_or(0),
    })
}
