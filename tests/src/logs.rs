use std::{
    path::Path,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use remit_host::{
    acts::{Act, NewUser, Operator, Order, Refusal, RoleChange, Written},
    log::Store,
    start::{self, Freshness, Running},
    state::State,
};
use remit_model::{
    Instant, OrganizationId, UserId,
    directory::{Directory, Document},
};
use tempfile::TempDir;

use crate::{
    fixture::{CATALOGUE, ENGINE, repository},
    postgres,
};

/// A new, empty database of one kind.
#[derive(Debug)]
pub struct Database {
    /// `SQLite` or `PostgreSQL`.
    pub kind: &'static str,
    /// Its URL.
    pub url: String,
    folder: Option<TempDir>,
}

impl Database {
    /// One of SQLite, in a file.
    ///
    /// # Panics
    /// When there is no place for it.
    #[must_use]
    pub fn sqlite() -> Self {
        let folder = TempDir::new().expect("there is a temporary folder");
        let url = format!("sqlite:{}", folder.path().join("remit.db").display());
        Self { kind: "SQLite", url, folder: Some(folder) }
    }

    /// One of PostgreSQL.
    #[must_use]
    pub fn postgres() -> Self {
        Self { kind: "PostgreSQL", url: postgres::fresh_database(), folder: None }
    }

    /// One of each.
    #[must_use]
    pub fn both() -> [Self; 2] {
        [Self::sqlite(), Self::postgres()]
    }

    /// Opens it.
    ///
    /// # Panics
    /// When it does not open.
    pub async fn open(&self) -> Store {
        Store::open(&self.url).await.unwrap_or_else(|error| panic!("{}: {error}", self.kind))
    }

    /// Runs on it, without hurry.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn run(&self) -> Running {
        run(self.open().await).await
    }

    /// A copy that was made as one makes backups of it, while others may write.
    ///
    /// # Panics
    /// When it cannot be made.
    pub async fn backup(&self) -> Self {
        let Some(folder) = &self.folder else {
            return Self { kind: self.kind, url: postgres::restored(&self.url), folder: None };
        };
        let copy = TempDir::new().expect("there is a temporary folder");
        let file = copy.path().join("remit.db");
        let store = Store::open(&format!("sqlite:{}", folder.path().join("remit.db").display())).await.expect("opens");
        sqlx::query("VACUUM INTO $1").bind(file.display().to_string()).execute(store.pool()).await.expect("is copied");
        Self { kind: self.kind, url: format!("sqlite:{}", file.display()), folder: Some(copy) }
    }
}

/// Not in a hurry: no test waits for a machine that is busy with other tests.
pub const UNHURRIED: Freshness = Freshness { bound: Duration::from_secs(600), poll: Duration::from_millis(200) };

/// The state before the first change.
#[must_use]
pub fn empty() -> State {
    start::nothing_yet(ENGINE.clone(), CATALOGUE.clone())
}

/// Runs on a store, without hurry.
///
/// # Panics
/// When it does not start.
pub async fn run(store: Store) -> Running {
    Running::start(store, empty(), UNHURRIED, clock).await.unwrap_or_else(|error| panic!("{error}"))
}

/// The demo directory.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn demo() -> Document {
    read(&repository().join("host/demo/directory.json"))
}

fn read(file: &Path) -> Document {
    let text = std::fs::read_to_string(file).expect("can be read");
    serde_json::from_str(&text).expect("is a directory document")
}

/// Writes the demo directory as the first change.
///
/// # Panics
/// When it cannot be written.
pub async fn import_demo(running: &Running) {
    let written = running.ledger.replace(&Operator::at_the_command_line(), demo()).await;
    written.unwrap_or_else(|refusal| panic!("{refusal:?}"));
}

/// This moment.
#[must_use]
pub fn clock() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Instant(i64::try_from(since.as_millis()).unwrap_or(0))
}

/// A full administrator of [`CUSTOMER`].
pub const ADMIN: &str = "arne.lie@fjordkraft.example";
/// A customer of the demo directory whose administrators are not restricted.
pub const CUSTOMER: &str = "fjordkraft";
/// Somebody of [`CUSTOMER`] without the role [`ROLE`].
pub const SOMEBODY: &str = "marius.lund@fjordkraft.example";
/// A role that [`ADMIN`] may give.
pub const ROLE: &str = "device_admin";

/// A user id.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn user(id: &str) -> UserId {
    UserId::new(id).expect("is a user id")
}

/// An organization id.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn organization(id: &str) -> OrganizationId {
    OrganizationId::new(id).expect("is an organization id")
}

/// A role with nothing else.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn role(id: &str) -> RoleChange {
    serde_json::from_value(serde_json::json!({ "role": id })).expect("is a role")
}

/// Adds a person of [`CUSTOMER`] and gives him [`ROLE`]: two acts that are done together.
#[must_use]
pub fn new_person(id: &str) -> [Act; 2] {
    let person = NewUser { id: user(id), name: format!("Person {id}"), licenses: Vec::new() };
    [Act::AddUser(person), Act::AssignRole(user(id), role(ROLE))]
}

/// Does acts of [`ADMIN`] in [`CUSTOMER`].
///
/// # Errors
/// Why they were not done.
pub async fn perform(running: &Running, acts: &[Act]) -> Result<Written, Refusal> {
    perform_as(running, ADMIN, CUSTOMER, acts).await
}

/// Does acts of somebody somewhere.
///
/// # Errors
/// Why they were not done.
pub async fn perform_as(running: &Running, actor: &str, place: &str, acts: &[Act]) -> Result<Written, Refusal> {
    let (actor, organization) = (user(actor), organization(place));
    let order =
        Order { actor: &actor, service: None, organization: &organization, acts, only: None, idempotency: None };
    running.ledger.perform(&order).await
}

/// Whether a directory has a person with [`ROLE`], as [`new_person`] makes him; none, if he is not there at all.
///
/// # Panics
/// When he is there without it.
#[must_use]
pub fn is_whole(directory: &Directory, id: &str) -> bool {
    let there = directory.user(id).is_some();
    let held = directory.assignments_of(id, CUSTOMER).iter().any(|it| it.role.as_str() == ROLE);
    assert_eq!(there, held, "`{id}` is half there");
    there
}
