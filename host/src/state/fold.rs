use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use remit_catalogue::Compiled;
use remit_model::{
    Instant,
    directory::{Directory, Timestamp},
};
use serde::{Deserialize, Serialize};

use crate::{
    decider::Decider,
    identity::ApiKey,
    log::{Broken, Change, Entry, GENESIS, Row, ServerEdit},
};

/// Everything that the log says up to a revision.
#[derive(Clone)]
pub struct State {
    /// When the last change was made.
    pub at: Instant,
    /// The hash of the last change.
    pub hash: String,
    /// The directory and the catalogue, and the module that decides by them.
    pub decider: Decider,
    /// API keys by their id.
    pub keys: HashMap<String, ApiKey>,
    /// The catalogues that were activated, the one that is active last. Before the first, it is the one that the
    /// server was started with.
    pub activations: Vec<Activation>,
}

/// A catalogue that was made the active one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activation {
    /// By which change.
    pub revision: u64,
    /// When.
    pub at: Timestamp,
    /// The SHA-256 of its compiled form.
    pub sha256: String,
    /// Its text.
    pub text: Arc<str>,
}

/// A state, written down.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    at: Instant,
    directory: Directory,
    keys: BTreeMap<String, ApiKey>,
    activations: Vec<Activation>,
}

impl State {
    /// Before the first change: nobody is known.
    #[must_use]
    pub fn empty(decider: Decider) -> Self {
        Self { at: Instant(0), hash: GENESIS.into(), decider, keys: HashMap::new(), activations: Vec::new() }
    }

    /// The revision of the last change.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.decider.revision()
    }

    /// The state after a row of the log.
    ///
    /// # Errors
    /// When the row does not belong behind this state.
    pub fn after(&self, row: &Row) -> Result<Self, Broken> {
        let entry = row.open(self.revision() + 1, &self.hash)?;
        self.with(&entry, &row.hash)
    }

    /// The state after a change that was checked to belong here.
    ///
    /// # Errors
    /// When it refers to something that is not there, or activates a catalogue that cannot be used.
    pub fn with(&self, entry: &Entry, hash: &str) -> Result<Self, Broken> {
        let impossible = |error: String| Broken::Impossible { revision: entry.revision, error };
        let mut next = self.clone();
        let mut directory = next.decider.directory().clone();
        for change in &entry.edits {
            match change {
                Change::Directory(edit) => directory.apply(edit).map_err(|error| impossible(error.to_string()))?,
                Change::Server(ServerEdit::KeyCreated { key }) => {
                    next.keys.insert(key.id.clone(), key.clone());
                }
                Change::Server(ServerEdit::KeyRevoked { id }) => {
                    next.keys.remove(id);
                }
                Change::Server(ServerEdit::CatalogueActivated { sha256, text }) => {
                    let activation = Activation {
                        revision: entry.revision,
                        at: entry.at,
                        sha256: sha256.clone(),
                        text: text.as_str().into(),
                    };
                    next.decide_by(&activation).map_err(impossible)?;
                    next.activations.push(activation);
                }
            }
        }
        next.decider = next.decider.with_directory(directory, entry.revision);
        next.at = entry.at.0;
        hash.clone_into(&mut next.hash);
        Ok(next)
    }

    fn decide_by(&mut self, activation: &Activation) -> Result<(), String> {
        let compiled = compile(&activation.text)?;
        self.decider = self.decider.with_catalogue(compiled).map_err(|error| error.to_string())?;
        Ok(())
    }

    /// Writes the state down.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            at: self.at,
            directory: self.decider.directory().clone(),
            keys: self.keys.clone().into_iter().collect(),
            activations: self.activations.clone(),
        }
    }

    /// The state that a snapshot of this revision says.
    ///
    /// # Errors
    /// What is wrong with the snapshot. It can be thrown away.
    pub fn from_snapshot(empty: &Self, revision: u64, hash: String, text: &str) -> Result<Self, String> {
        let snapshot: Snapshot = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let mut state = empty.clone();
        if let Some(active) = snapshot.activations.last() {
            state.decide_by(active)?;
        }
        state.decider = state.decider.with_directory(snapshot.directory, revision);
        let keys = snapshot.keys.into_iter().collect();
        Ok(Self { at: snapshot.at, hash, keys, activations: snapshot.activations, ..state })
    }
}

fn compile(text: &str) -> Result<Compiled, String> {
    remit_catalogue::compile(text).map_err(|found| found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
}
