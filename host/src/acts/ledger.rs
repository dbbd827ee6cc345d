use std::{sync::Arc, time::Duration};

use remit_model::{
    Instant, OrganizationId, UserId,
    directory::{Assignment, Document, Edit, Timestamp},
};
use tokio::sync::Mutex;

use super::{Act, Authorized, Denied, Impossible, authorized::Refused};
use crate::{
    log::{Actor, AppendError, Broken, Change, Done, Entry, Idempotency, Row, ServerEdit, Store, Unavailable},
    state::{Live, LoadError, State, catch_up},
    telemetry::metrics,
};

/// Writes changes: decides on the newest state, appends, and decides again when another writer was first.
pub struct Ledger {
    store: Store,
    live: Arc<Live>,
    clock: fn() -> Instant,
    /// Writers of this process take turns, so that they do not make each other decide again.
    turn: Mutex<()>,
}

/// What one person wants to have done, all of it or nothing.
pub struct Order<'a> {
    /// Who.
    pub actor: &'a UserId,
    /// The service that acts for him.
    pub service: Option<&'a str>,
    /// Where.
    pub organization: &'a OrganizationId,
    /// What, in this order: each is decided on what the ones before it leave.
    pub acts: &'a [Act],
    /// What must be so, besides.
    pub only: Only<'a>,
    /// What makes a repetition recognizable.
    pub idempotency: Option<Idempotency>,
}

/// A condition on the state that an order is decided on. It says what is wrong with the state.
pub type Only<'a> = Option<&'a (dyn Fn(&State) -> Result<(), String> + Send + Sync)>;

/// What was written.
#[derive(Clone, Debug)]
pub struct Written {
    /// The revision that has it; the newest one, when nothing had to change.
    pub revision: u64,
    /// When.
    pub at: Instant,
    /// Each act, and the decisions that allowed it.
    pub done: Vec<Done>,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Refusal {
    /// The module denied one of the acts.
    Denied {
        /// Which, counted from 0.
        act: usize,
        /// Why.
        denied: Box<Denied>,
    },
    /// One of the acts cannot be done.
    Impossible {
        /// Which, counted from 0.
        act: usize,
        /// Why.
        why: Impossible,
    },
    /// The condition does not hold.
    OnlyIf(String),
    /// The idempotency key was used for something else.
    KeyReused,
    /// The database does not answer, or other writers are always first.
    Unavailable(String),
}

/// Somebody who may operate the server as a whole, whatever the directory says.
pub struct Operator(Actor);

impl Operator {
    /// Whoever can start this program beside its files.
    #[must_use]
    pub const fn at_the_command_line() -> Self {
        Self(Actor::Operator)
    }

    /// A service whose key may write in all organizations.
    pub(crate) const fn service(id: String) -> Self {
        Self(Actor::Service { id })
    }

    /// A person whom the configuration names as an operator.
    pub(crate) const fn person(user: UserId, service: Option<String>) -> Self {
        Self(Actor::Person { user, service })
    }
}

impl std::fmt::Display for Operator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// How long to decide anew before giving up. Where another server writes without a pause, it can be first many times
/// in a row.
const PATIENCE: Duration = Duration::from_secs(8);

impl Ledger {
    /// Writes to this log.
    #[must_use]
    pub fn new(store: Store, live: Arc<Live>, clock: fn() -> Instant) -> Self {
        Self { store, live, clock, turn: Mutex::new(()) }
    }

    /// The log.
    #[must_use]
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// Does what a person wants, if the module allows all of it.
    ///
    /// # Errors
    /// Why nothing was done.
    pub async fn perform(&self, order: &Order<'_>) -> Result<Written, Refusal> {
        if let Some(used) = &order.idempotency
            && let Some(before) = self.repeated(used).await?
        {
            return Ok(before);
        }
        let actor = Actor::Person { user: order.actor.clone(), service: order.service.map(ToOwned::to_owned) };
        let decide = |state: &Arc<State>, now| decide(order, state, now);
        self.write(&actor, order.idempotency.as_ref(), decide).await
    }

    /// Decides what a person wants on the newest state, and writes nothing.
    ///
    /// # Errors
    /// Why it would not be done.
    pub fn rehearse(&self, order: &Order<'_>) -> Result<Vec<Done>, Refusal> {
        let state = self.live.newest();
        Ok(decide(order, &state, moment(&state, self.clock))?.0)
    }

    /// Does what an operator wants to the server.
    ///
    /// # Errors
    /// Why nothing was done.
    pub async fn operate(&self, by: &Operator, act: &str, about: &str, edit: ServerEdit) -> Result<Written, Refusal> {
        let done = Done::undecided(act, None, about);
        let decide = |_: &Arc<State>, _| Ok((vec![done.clone()], vec![Change::Server(edit.clone())]));
        self.write(&by.0, None, decide).await
    }

    /// Makes the directory another one, as one change.
    ///
    /// # Errors
    /// Why nothing was done.
    pub async fn replace(&self, by: &Operator, document: Document) -> Result<Written, Refusal> {
        self.replace_where(by, document, "directory.import", |_| Ok(())).await
    }

    /// Gives an empty server its directory, as one change.
    ///
    /// # Errors
    /// [`Refusal::OnlyIf`] when there is one; else why nothing was done.
    pub async fn begin(&self, by: &Operator, document: Document) -> Result<Written, Refusal> {
        let only = |state: &State| {
            let empty = state.decider.directory().organizations().is_empty();
            empty.then_some(()).ok_or_else(|| "there is a directory already".to_owned())
        };
        self.replace_where(by, document, "directory.begin", only).await
    }

    async fn replace_where(
        &self,
        by: &Operator,
        document: Document,
        act: &str,
        only: impl Fn(&State) -> Result<(), String>,
    ) -> Result<Written, Refusal> {
        let done = Done::undecided(act, None, format!("{} people", document.users.len()));
        let edit = Change::Directory(Edit::DirectoryReplaced { document: Box::new(document) });
        let decide = |state: &Arc<State>, _| {
            only(state).map_err(Refusal::OnlyIf)?;
            Ok((vec![done.clone()], vec![edit.clone()]))
        };
        self.write(&by.0, None, decide).await
    }

    /// Notes that a person signed in, where a role of his waits for that (statement 82). It is something that
    /// happened, and nobody's act: it gives no role, and there is nothing to decide.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn signed_in(&self, user: &UserId) -> Result<(), Refusal> {
        let state = self.live.newest();
        // One change for each organization, so that each of them sees its own.
        for (organization, _) in &first_sign_ins(&state, user, moment(&state, self.clock)) {
            let decide = |state: &Arc<State>, now| {
                let edit = first_sign_ins(state, user, now).into_iter().find(|(place, _)| place == organization);
                let done = Done::undecided("sign_in.first", Some(organization.clone()), user.as_str());
                Ok((vec![done], edit.into_iter().map(|(_, edit)| Change::Directory(edit)).collect()))
            };
            self.write(&Actor::Person { user: user.clone(), service: None }, None, decide).await?;
        }
        Ok(())
    }

    async fn write(
        &self,
        actor: &Actor,
        idempotency: Option<&Idempotency>,
        decide: impl Fn(&Arc<State>, Instant) -> Result<(Vec<Done>, Vec<Change>), Refusal>,
    ) -> Result<Written, Refusal> {
        let _turn = self.turn.lock().await;
        let start = std::time::Instant::now();
        while start.elapsed() < PATIENCE {
            let state = self.live.newest();
            let now = moment(&state, self.clock);
            let (done, edits) = match decide(&state, now) {
                Ok((done, edits)) if !edits.is_empty() => (done, edits),
                // What is not written proves nothing by itself: it must have been decided on the newest state.
                decided => {
                    catch_up(&self.live, &self.store).await.map_err(unavailable)?;
                    if self.live.newest().revision() != state.revision() {
                        continue;
                    }
                    return decided.map(|(done, _)| Written { revision: state.revision(), at: now, done });
                }
            };
            let entry = Entry {
                revision: state.revision() + 1,
                at: Timestamp(now),
                actor: actor.clone(),
                acts: done.clone(),
                edits,
            };
            // Hashing and folding take their time when there is much of it.
            let prepared = tokio::task::spawn_blocking(move || prepare(&state, &entry)).await;
            let (row, next) = prepared.map_err(unavailable)??;
            match self.store.append(&row, idempotency).await {
                Ok(()) => {
                    self.live.adopt(next);
                    return Ok(Written { revision: row.revision, at: now, done });
                }
                Err(AppendError::Repeated) => {
                    let before = match idempotency {
                        Some(used) => self.repeated(used).await?,
                        None => None,
                    };
                    return before.ok_or_else(|| unavailable("a repeated change is gone"));
                }
                Err(AppendError::Conflict) => {
                    metrics::append_conflict();
                    catch_up(&self.live, &self.store).await.map_err(unavailable)?;
                }
                Err(AppendError::Unavailable(error)) => return Err(unavailable(error)),
            }
        }
        Err(unavailable("other writers were first too often"))
    }

    /// What was written for an idempotency key before.
    async fn repeated(&self, used: &Idempotency) -> Result<Option<Written>, Refusal> {
        let Some((row, fingerprint)) = self.store.find(&used.key).await.map_err(unavailable)? else { return Ok(None) };
        if fingerprint != used.fingerprint {
            return Err(Refusal::KeyReused);
        }
        let entry = row.read().map_err(unavailable)?;
        Ok(Some(Written { revision: entry.revision, at: entry.at.0, done: entry.acts }))
    }
}

fn decide(order: &Order<'_>, state: &Arc<State>, now: Instant) -> Result<(Vec<Done>, Vec<Change>), Refusal> {
    if let Some(only) = order.only {
        only(state).map_err(Refusal::OnlyIf)?;
    }
    let mut decider = state.decider.clone();
    let mut all = Vec::new();
    let mut changes = Vec::new();
    for (index, act) in order.acts.iter().enumerate() {
        let asked = Authorized::ask(&decider, order.actor, order.organization, act, now);
        let authorized = asked.map_err(|refused| match refused {
            Refused::Denied(denied) => Refusal::Denied { act: index, denied },
            Refused::Impossible(why) => Refusal::Impossible { act: index, why },
        })?;
        let (done, edits) = authorized.into_parts();
        let mut directory = decider.directory().clone();
        for edit in &edits {
            directory.apply(edit).map_err(|dangling| Refusal::Impossible {
                act: index,
                why: Impossible::Unknown { what: dangling.what, id: dangling.id },
            })?;
        }
        decider = decider.with_directory(directory, decider.revision());
        all.push(done);
        changes.extend(edits.into_iter().map(Change::Directory));
    }
    Ok((all, changes))
}

/// Roles from outside that wait for the first sign-in of their holder.
fn first_sign_ins(state: &State, user: &UserId, now: Instant) -> Vec<(OrganizationId, Edit)> {
    let directory = state.decider.directory();
    let home = directory.user(user.as_str()).map(|user| &user.organization);
    let waits =
        |it: &Assignment| Some(&it.organization) != home && it.first_sign_in_at.is_none() && it.window().contains(now);
    let mut places: Vec<&OrganizationId> =
        directory.all_assignments_of(user.as_str()).filter(|it| waits(it)).map(|it| &it.organization).collect();
    places.dedup();
    let after = |organization: &OrganizationId| {
        let mut assignments = directory.assignments_of(user.as_str(), organization.as_str()).to_vec();
        for it in assignments.iter_mut().filter(|it| waits(it)) {
            it.first_sign_in_at = Some(Timestamp(now));
        }
        Edit::RolesSet { user: user.clone(), organization: organization.clone(), assignments }
    };
    places.into_iter().map(|organization| (organization.clone(), after(organization))).collect()
}

/// The moment to decide at: never before the change before.
fn moment(state: &State, clock: fn() -> Instant) -> Instant {
    clock().max(state.at)
}

/// The row of a change, and the state after it. A change that could not be folded in must not be written: nobody could
/// start again.
fn prepare(state: &State, entry: &Entry) -> Result<(Row, State), Refusal> {
    let row = Row::new(entry, &state.hash).map_err(unavailable)?;
    let next = state.with(entry, &row.hash);
    let impossible = |error: Broken| Refusal::Impossible { act: 0, why: Impossible::Invalid(error.to_string()) };
    Ok((row, next.map_err(impossible)?))
}

fn unavailable(error: impl std::fmt::Display) -> Refusal {
    Refusal::Unavailable(error.to_string())
}

impl From<LoadError> for Refusal {
    fn from(error: LoadError) -> Self {
        unavailable(error)
    }
}

impl From<Unavailable> for Refusal {
    fn from(error: Unavailable) -> Self {
        unavailable(error)
    }
}
