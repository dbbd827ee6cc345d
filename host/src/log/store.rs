use std::{collections::HashSet, str::FromStr, time::Duration};

use remit_model::UserId;
use sqlx::{
    AnyConnection, AnyPool, Connection, Row as _,
    any::{AnyConnectOptions, AnyPoolOptions, AnyRow},
};
use tokio::time::timeout;

use super::entry::Row;

/// The log in a database: SQLite, PostgreSQL, or anything that speaks PostgreSQL's protocol. Both speak the same SQL
/// here, so there is one implementation of it.
#[derive(Clone, Debug)]
pub struct Store {
    pool: AnyPool,
    url: String,
}

/// The database did not answer, or not as it should.
#[derive(Debug, thiserror::Error)]
#[error("the database does not answer: {0}")]
pub struct Unavailable(#[from] pub sqlx::Error);

/// Why a change was not written.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// Another writer was first: catch up, and decide again.
    #[error("another change has this revision")]
    Conflict,
    /// A change was written before for the same idempotency key.
    #[error("the idempotency key was used before")]
    Repeated,
    /// Nothing was written.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// What makes a repeated request recognizable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idempotency {
    /// The key, with the one who uses it.
    pub key: String,
    /// A digest of what was asked with it.
    pub fingerprint: String,
}

/// A snapshot: its revision, the hash of the change of that revision, and its text.
pub type KeptSnapshot = (u64, String, String);

/// How many changes are read at once.
const PAGE: i64 = 1000;

/// How long to wait for a connection, and for an answer to a small question.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long to wait for an answer that may be the whole directory.
const LONG_PATIENCE: Duration = Duration::from_secs(120);

/// How long a connection may take to show that somebody is at its other end. A network that loses packets closes
/// nothing, so without a limit a connection would hang for as long as the system resends them.
const SIGN_OF_LIFE: Duration = Duration::from_secs(1);

impl Store {
    /// Opens a database, and brings its tables up to date. A SQLite file that is not there is made.
    ///
    /// # Errors
    /// When the URL cannot be read, or the database cannot be opened.
    pub async fn open(url: &str) -> Result<Self, Unavailable> {
        sqlx::any::install_default_drivers();
        let url = if url.starts_with("sqlite:") && !url.contains('?') && !url.contains(":memory:") {
            format!("{url}?mode=rwc")
        } else {
            url.to_owned()
        };
        let options = AnyConnectOptions::from_str(&url)?;
        let sqlite = url.starts_with("sqlite:");
        // A database in memory lives as long as its one connection, which no network can lose: it is never taken for
        // dead, also when somebody went away in the middle of a query.
        let alone = url.contains(":memory:");
        let pool = AnyPoolOptions::new()
            .max_connections(if alone { 1 } else { 8 })
            .min_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .acquire_timeout(PATIENCE)
            .test_before_acquire(false)
            .before_acquire(move |connection, _| Box::pin(async move { Ok(alone || lives(connection).await?) }))
            .after_release(move |connection, _| Box::pin(async move { Ok(alone || lives(connection).await?) }))
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    if sqlite {
                        // A change that was acknowledged is on the disk.
                        for pragma in ["journal_mode = WAL", "synchronous = FULL", "busy_timeout = 5000"] {
                            sqlx::query(sqlx::AssertSqlSafe(format!("PRAGMA {pragma}")))
                                .execute(&mut *connection)
                                .await?;
                        }
                    }
                    Ok(())
                })
            })
            .connect_with(options)
            .await?;
        sqlx::migrate!("./migrations").run(&pool).await.map_err(sqlx::Error::from)?;
        Ok(Self { pool, url })
    }

    /// The tables beside the log: sessions, mail.
    #[must_use]
    pub const fn pool(&self) -> &AnyPool {
        &self.pool
    }

    /// Where the database is, if it can wake whoever waits for changes.
    #[must_use]
    pub fn wakes(&self) -> Option<&str> {
        self.url.starts_with("postgres").then_some(&self.url)
    }

    /// Writes a change. It is durable when this returns.
    ///
    /// # Errors
    /// When another change has its revision or its idempotency key. When the database does not answer, the change may
    /// be written all the same: reading the log tells.
    pub async fn append(&self, row: &Row, idempotency: Option<&Idempotency>) -> Result<(), AppendError> {
        let insert = "INSERT INTO changes (revision, at, actor, organization, body, hash, idempotency_key, fingerprint) \
                      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
        let query = sqlx::query(insert)
            .bind(number(row.revision))
            .bind(row.at)
            .bind(&row.actor)
            .bind(&row.organization)
            .bind(&row.body)
            .bind(&row.hash)
            .bind(idempotency.map(|it| it.key.as_str()))
            .bind(idempotency.map(|it| it.fingerprint.as_str()));
        let patience = if row.body.len() < 1 << 20 { PATIENCE } else { LONG_PATIENCE };
        match within(patience, query.execute(&self.pool)).await {
            Ok(_) => {
                if self.wakes().is_some() {
                    // Only a hint: whoever misses it polls.
                    let notify = sqlx::query("SELECT pg_notify('remit_changes', '')").execute(&self.pool);
                    let _ = within(PATIENCE, notify).await;
                }
                Ok(())
            }
            Err(Unavailable(error))
                if error.as_database_error().is_some_and(sqlx::error::DatabaseError::is_unique_violation) =>
            {
                match idempotency {
                    Some(used) if self.find(&used.key).await?.is_some() => Err(AppendError::Repeated),
                    _ => Err(AppendError::Conflict),
                }
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The last revision; 0 before the first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn head(&self) -> Result<u64, Unavailable> {
        let query = sqlx::query("SELECT COALESCE(MAX(revision), 0) FROM changes");
        revision(&within(PATIENCE, query.fetch_one(&self.pool)).await?)
    }

    /// The change that was written for an idempotency key, and the digest of what was asked.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn find(&self, key: &str) -> Result<Option<(Row, String)>, Unavailable> {
        let select = "SELECT revision, at, actor, organization, body, hash, fingerprint FROM changes \
                      WHERE idempotency_key = $1";
        let found = within(LONG_PATIENCE, sqlx::query(select).bind(key).fetch_optional(&self.pool)).await?;
        found.map(|it| Ok((row(&it)?, it.try_get::<Option<String>, _>(6)?.unwrap_or_default()))).transpose()
    }

    /// Changes after a revision, in their order; some of them, where there are many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn after(&self, revision: u64) -> Result<Vec<Row>, Unavailable> {
        self.between(revision, u64::MAX).await
    }

    /// Changes after a revision up to another one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn between(&self, after: u64, up_to: u64) -> Result<Vec<Row>, Unavailable> {
        let select = "SELECT revision, at, actor, organization, body, hash FROM changes \
                      WHERE revision > $1 AND revision <= $2 ORDER BY revision LIMIT $3";
        let query = sqlx::query(select).bind(number(after)).bind(number(up_to)).bind(PAGE);
        within(LONG_PATIENCE, query.fetch_all(&self.pool)).await?.iter().map(row).collect()
    }

    /// The last revision that was written up to a moment; 0 before the first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn revision_at(&self, at: i64) -> Result<u64, Unavailable> {
        let select = "SELECT COALESCE(MAX(revision), 0) FROM changes WHERE at <= $1";
        revision(&within(PATIENCE, sqlx::query(select).bind(at).fetch_one(&self.pool)).await?)
    }

    /// Changes of an organization (or all), newest first, before a revision.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn before(&self, revision: u64, organization: Option<&str>, limit: u32) -> Result<Vec<Row>, Unavailable> {
        let select = "SELECT revision, at, actor, organization, body, hash FROM changes \
                      WHERE revision < $1 AND ($2 = '' OR organization = $2) ORDER BY revision DESC LIMIT $3";
        let query = sqlx::query(select).bind(number(revision)).bind(organization.unwrap_or("")).bind(i64::from(limit));
        within(LONG_PATIENCE, query.fetch_all(&self.pool)).await?.iter().map(row).collect()
    }

    /// Which of these people changed something in an organization.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn acted_in(&self, organization: &str, people: &[&UserId]) -> Result<HashSet<String>, Unavailable> {
        if people.is_empty() {
            return Ok(HashSet::new());
        }
        let places: Vec<String> = (2..people.len() + 2).map(|at| format!("${at}")).collect();
        let places = places.join(", ");
        let select = format!("SELECT DISTINCT actor FROM changes WHERE organization = $1 AND actor IN ({places})");
        // Only numbers of parameters are put into the text.
        let mut query = sqlx::query(sqlx::AssertSqlSafe(select)).bind(organization);
        for person in people {
            query = query.bind(person.as_str());
        }
        let found = within(LONG_PATIENCE, query.fetch_all(&self.pool)).await?;
        found.iter().map(|it| Ok(it.try_get(0)?)).collect()
    }

    /// The newest snapshot up to a revision.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn snapshot(&self, up_to: u64) -> Result<Option<KeptSnapshot>, Unavailable> {
        let select = "SELECT s.revision, s.hash, s.body FROM snapshots s JOIN changes c \
                      ON c.revision = s.revision AND c.hash = s.hash \
                      WHERE s.revision <= $1 ORDER BY s.revision DESC LIMIT 1";
        self.one_snapshot(select, up_to).await
    }

    /// The oldest snapshot after a revision, also one that does not fit the log.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn snapshot_after(&self, revision: u64) -> Result<Option<KeptSnapshot>, Unavailable> {
        let select = "SELECT revision, hash, body FROM snapshots WHERE revision > $1 ORDER BY revision LIMIT 1";
        self.one_snapshot(select, revision).await
    }

    async fn one_snapshot(&self, select: &'static str, at: u64) -> Result<Option<KeptSnapshot>, Unavailable> {
        let query = sqlx::query(select).bind(number(at));
        let found = within(LONG_PATIENCE, query.fetch_optional(&self.pool)).await?;
        found.map(|it| Ok((revision(&it)?, it.try_get(1)?, it.try_get(2)?))).transpose()
    }

    /// Keeps a snapshot, and throws the oldest ones away.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn keep_snapshot(&self, revision: u64, hash: &str, body: &str) -> Result<(), Unavailable> {
        let insert =
            "INSERT INTO snapshots (revision, hash, body) VALUES ($1, $2, $3) ON CONFLICT (revision) DO NOTHING";
        let query = sqlx::query(insert).bind(number(revision)).bind(hash).bind(body);
        within(LONG_PATIENCE, query.execute(&self.pool)).await?;
        let delete = "DELETE FROM snapshots WHERE revision NOT IN \
                      (SELECT revision FROM snapshots ORDER BY revision DESC LIMIT $1)";
        within(LONG_PATIENCE, sqlx::query(delete).bind(KEPT_SNAPSHOTS).execute(&self.pool)).await?;
        Ok(())
    }
}

/// How many snapshots are kept.
const KEPT_SNAPSHOTS: i64 = 8;

/// Whether somebody is at the other end of a connection. One that does not answer is not used again.
async fn lives(connection: &mut AnyConnection) -> Result<bool, sqlx::Error> {
    timeout(SIGN_OF_LIFE, connection.ping()).await.map_err(|_| sqlx::Error::PoolTimedOut)?.map(|()| true)
}

/// The answer of the database, if it comes in time.
async fn within<T>(patience: Duration, answer: impl Future<Output = Result<T, sqlx::Error>>) -> Result<T, Unavailable> {
    timeout(patience, answer).await.unwrap_or(Err(sqlx::Error::PoolTimedOut)).map_err(Unavailable)
}

fn revision(it: &AnyRow) -> Result<u64, Unavailable> {
    Ok(u64::try_from(it.try_get::<i64, _>(0)?).unwrap_or(0))
}

fn row(it: &AnyRow) -> Result<Row, Unavailable> {
    Ok(Row {
        revision: revision(it)?,
        at: it.try_get(1)?,
        actor: it.try_get(2)?,
        organization: it.try_get(3)?,
        body: it.try_get(4)?,
        hash: it.try_get(5)?,
    })
}

/// Revisions are far below 2^63.
fn number(revision: u64) -> i64 {
    i64::try_from(revision).unwrap_or(i64::MAX)
}
