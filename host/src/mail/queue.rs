use remit_model::{ElevationId, Instant, OrganizationId, UserId};
use sqlx::{AnyPool, Row as _, any::AnyRow};

use super::{
    events::NewMail,
    letter::{Kind, Letter},
    link::{Link, Token},
};
use crate::log::{Store, Unavailable};

/// Mails and their links in the database, beside the log.
#[derive(Clone, Debug)]
pub struct Queue {
    pool: AnyPool,
}

/// How mail is doing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Health {
    /// How many mails should have left and have not.
    pub waiting: u64,
    /// Since when the oldest of them waits.
    pub oldest: Option<Instant>,
    /// Why the one of them that was tried last was not taken. None of them was tried, when absent.
    pub last_error: Option<String>,
    /// How many mails were given up in the last two days.
    pub failed: u64,
}

impl Health {
    /// Whether mail leaves as it should.
    #[must_use]
    pub const fn is_good(&self) -> bool {
        self.last_error.is_none() && self.failed == 0
    }
}

/// A mail that the outbox of the demo shows.
#[derive(Clone, Debug)]
pub struct InOutbox {
    /// Its id.
    pub id: String,
    /// To whom.
    pub recipient: UserId,
    /// What it is about.
    pub letter: Letter,
    /// The secret of its link.
    pub token: Option<Token>,
    /// When it was due.
    pub at: Instant,
}

/// A mail that this server alone may send for now.
#[derive(Clone, Debug)]
pub(super) struct Claimed {
    pub(super) id: String,
    pub(super) recipient: UserId,
    pub(super) letter: Letter,
    pub(super) token: Option<Token>,
    pub(super) due_at: Instant,
    pub(super) attempts: u32,
    /// Tells this claim from a later one of the same mail.
    leased_until: i64,
}

/// What became of a mail for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Settled {
    /// It left.
    Sent,
    /// It was given up.
    Failed,
    /// What it tells of is not so any more.
    Outdated,
}

impl Settled {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Outdated => "outdated",
        }
    }
}

/// How long mails that left and links that are over are kept, in milliseconds: thirty days.
const KEPT: i64 = 30 * 24 * 3_600_000;

/// For how long a mail that was given up counts, in milliseconds: two days.
const COUNTED: i64 = 2 * 24 * 3_600_000;

const COLUMNS: &str = "id, recipient, letter, token, due_at, attempts, leased_until";

impl Queue {
    /// The mails of this database.
    #[must_use]
    pub fn new(store: &Store) -> Self {
        Self { pool: store.pool().clone() }
    }

    /// The last change that mails were made for.
    pub(super) async fn cursor(&self) -> Result<u64, Unavailable> {
        let select = "SELECT COALESCE(MAX(revision), 0) FROM mail_cursor";
        let found = sqlx::query(select).fetch_one(&self.pool).await?;
        Ok(u64::try_from(found.try_get::<i64, _>(0)?).unwrap_or(0))
    }

    /// Adds the mails of a change, all of them or none, and notes that they were made. What another server has made
    /// before is not made again.
    pub(super) async fn add(&self, revision: u64, mails: &[NewMail]) -> Result<(), Unavailable> {
        let revision = i64::try_from(revision).unwrap_or(i64::MAX);
        let mut transaction = self.pool.begin().await?;
        for mail in mails {
            let NewMail { recipient, letter, due_at } = mail;
            let kind = letter.kind.as_str();
            let token = (letter.kind == Kind::Asked).then(Token::random);
            let key = format!("{revision}\n{}\n{recipient}\n{kind}", letter.elevation);
            let insert = "INSERT INTO mails (id, revision, elevation, recipient, kind, letter, token, state, due_at, \
                          try_at, leased_until, attempts) VALUES ($1, $2, $3, $4, $5, $6, $7, 'queued', $8, $8, 0, 0) \
                          ON CONFLICT DO NOTHING";
            let added = sqlx::query(insert)
                .bind(remit_engine::sha256(key.as_bytes()))
                .bind(revision)
                .bind(letter.elevation.as_str())
                .bind(recipient.as_str())
                .bind(kind)
                .bind(serde_json::to_string(letter).map_err(unwritable)?)
                .bind(token.as_ref().map(Token::expose))
                .bind(due_at.0)
                .execute(&mut *transaction)
                .await?;
            if let Some(token) = token.filter(|_| added.rows_affected() == 1) {
                let insert = "INSERT INTO support_links (hash, elevation, organization, recipient, expires_at) \
                              VALUES ($1, $2, $3, $4, $5)";
                sqlx::query(insert)
                    .bind(token.hash())
                    .bind(letter.elevation.as_str())
                    .bind(letter.organization.as_str())
                    .bind(recipient.as_str())
                    .bind(letter.until.0.0)
                    .execute(&mut *transaction)
                    .await?;
            }
        }
        sqlx::query("UPDATE mail_cursor SET revision = $1 WHERE revision < $1")
            .bind(revision)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Takes one mail that is due, so that no other server sends it before `until`.
    pub(super) async fn claim(&self, now: Instant, until: Instant) -> Result<Option<Claimed>, Unavailable> {
        let update = format!(
            "UPDATE mails SET leased_until = $1 WHERE leased_until <= $2 AND state = 'queued' AND id = (SELECT id \
             FROM mails WHERE state = 'queued' AND try_at <= $2 AND leased_until <= $2 ORDER BY try_at LIMIT 1) \
             RETURNING {COLUMNS}"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(update)).bind(until.0).bind(now.0);
        query.fetch_optional(&self.pool).await?.as_ref().map(claimed).transpose()
    }

    /// Puts a claimed mail back, to be tried at another moment, after so many tries that failed.
    pub(super) async fn postpone(
        &self,
        mail: &Claimed,
        attempts: u32,
        to: Instant,
        why: &str,
    ) -> Result<(), Unavailable> {
        let update = "UPDATE mails SET leased_until = 0, try_at = $1, attempts = $2, error = $3 \
                      WHERE id = $4 AND state = 'queued' AND leased_until = $5";
        let query = sqlx::query(update).bind(to.0).bind(i64::from(attempts)).bind(why);
        query.bind(&mail.id).bind(mail.leased_until).execute(&self.pool).await?;
        Ok(())
    }

    /// Notes what became of a mail. Its token is wiped, unless the outbox shows it.
    pub(super) async fn settle(
        &self,
        mail: &Claimed,
        as_what: Settled,
        now: Instant,
        why: Option<&str>,
        wipe: bool,
    ) -> Result<(), Unavailable> {
        let update = "UPDATE mails SET state = $1, settled_at = $2, error = $3, leased_until = 0, \
                      token = CASE WHEN $4 = 1 THEN NULL ELSE token END WHERE id = $5 AND state = 'queued'";
        let query = sqlx::query(update).bind(as_what.as_str()).bind(now.0).bind(why).bind(i64::from(wipe));
        query.bind(&mail.id).execute(&self.pool).await?;
        Ok(())
    }

    /// Forgets what left long ago.
    pub(super) async fn forget(&self, now: Instant) -> Result<(), Unavailable> {
        let long_ago = now.0.saturating_sub(KEPT);
        for delete in [
            "DELETE FROM mails WHERE state <> 'queued' AND settled_at < $1",
            "DELETE FROM support_links WHERE expires_at < $1",
        ] {
            sqlx::query(delete).bind(long_ago).execute(&self.pool).await?;
        }
        Ok(())
    }

    /// How mail is doing.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn health(&self, now: Instant) -> Result<Health, Unavailable> {
        let select = "SELECT COUNT(*), MIN(due_at) FROM mails WHERE state = 'queued' AND due_at <= $1";
        let waiting = sqlx::query(select).bind(now.0).fetch_one(&self.pool).await?;
        let select =
            "SELECT error FROM mails WHERE state = 'queued' AND error IS NOT NULL ORDER BY try_at DESC LIMIT 1";
        let tried = sqlx::query(select).fetch_optional(&self.pool).await?;
        let select = "SELECT COUNT(*) FROM mails WHERE state = 'failed' AND settled_at > $1";
        let failed = sqlx::query(select).bind(now.0.saturating_sub(COUNTED)).fetch_one(&self.pool).await?;
        Ok(Health {
            waiting: count(&waiting)?,
            oldest: waiting.try_get::<Option<i64>, _>(1)?.map(Instant),
            last_error: tried.map(|row| row.try_get(0)).transpose()?,
            failed: count(&failed)?,
        })
    }

    /// The mails that the outbox shows, newest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn outbox(&self) -> Result<Vec<InOutbox>, Unavailable> {
        let select = format!(
            "SELECT {COLUMNS} FROM mails WHERE state = 'sent' ORDER BY settled_at DESC, revision DESC, id LIMIT 100"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(select)).fetch_all(&self.pool).await?;
        let shown = |row| {
            let Claimed { id, recipient, letter, token, due_at, .. } = claimed(row)?;
            Ok(InOutbox { id, recipient, letter, token, at: due_at })
        };
        rows.iter().map(shown).collect()
    }

    /// The link with this token.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn link(&self, token: &Token) -> Result<Option<Link>, Unavailable> {
        let select =
            "SELECT elevation, organization, recipient, expires_at, used_at FROM support_links WHERE hash = $1";
        let found = sqlx::query(select).bind(token.hash()).fetch_optional(&self.pool).await?;
        let read = |row: AnyRow| -> Result<Link, Unavailable> {
            Ok(Link {
                elevation: ElevationId::new(row.try_get::<String, _>(0)?).map_err(unreadable)?,
                organization: OrganizationId::new(row.try_get::<String, _>(1)?).map_err(unreadable)?,
                recipient: UserId::new(row.try_get::<String, _>(2)?).map_err(unreadable)?,
                expires_at: Instant(row.try_get(3)?),
                used_at: row.try_get::<Option<i64>, _>(4)?.map(Instant),
            })
        };
        found.map(read).transpose()
    }

    /// Notes that a request was answered by a link.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn use_up(&self, token: &Token, now: Instant) -> Result<(), Unavailable> {
        let update = "UPDATE support_links SET used_at = $1 WHERE hash = $2 AND used_at IS NULL";
        sqlx::query(update).bind(now.0).bind(token.hash()).execute(&self.pool).await?;
        Ok(())
    }
}

fn claimed(row: &AnyRow) -> Result<Claimed, Unavailable> {
    Ok(Claimed {
        id: row.try_get(0)?,
        recipient: UserId::new(row.try_get::<String, _>(1)?).map_err(unreadable)?,
        letter: serde_json::from_str(&row.try_get::<String, _>(2)?).map_err(unreadable)?,
        token: row.try_get::<Option<String>, _>(3)?.as_deref().and_then(Token::read),
        due_at: Instant(row.try_get(4)?),
        attempts: u32::try_from(row.try_get::<i64, _>(5)?).unwrap_or(u32::MAX),
        leased_until: row.try_get(6)?,
    })
}

fn count(row: &AnyRow) -> Result<u64, sqlx::Error> {
    Ok(u64::try_from(row.try_get::<i64, _>(0)?).unwrap_or(0))
}

fn unreadable(error: impl std::error::Error + Send + Sync + 'static) -> Unavailable {
    Unavailable(sqlx::Error::Decode(Box::new(error)))
}

fn unwritable(error: serde_json::Error) -> Unavailable {
    Unavailable(sqlx::Error::Encode(Box::new(error)))
}
