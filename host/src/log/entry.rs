use base64::{Engine as _, engine::general_purpose::STANDARD};
use remit_engine::sha256;
use remit_model::{
    Level, OrganizationId, UserId,
    authzen::{Encoded, EvaluationRequest},
    decision::Decision,
    directory::{Edit, Timestamp},
    reason::ReasonCode,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::identity::ApiKey;

/// One change, as the log keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its place in the log, counted from 1.
    pub revision: u64,
    /// When. Never before the change before it.
    pub at: Timestamp,
    /// By whom.
    pub actor: Actor,
    /// What was done, and the decisions that allowed it.
    pub acts: Vec<Done>,
    /// What is so afterwards.
    pub edits: Vec<Change>,
}

impl Entry {
    /// The organization of all of its acts, if they have one.
    #[must_use]
    pub fn organization(&self) -> Option<&OrganizationId> {
        let (first, others) = self.acts.split_first()?;
        let organization = first.organization.as_ref()?;
        others.iter().all(|other| other.organization.as_ref() == Some(organization)).then_some(organization)
    }
}

/// Who made a change.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Actor {
    /// A person. The module has allowed what he did.
    Person {
        /// Who.
        #[schema(value_type = String)]
        user: UserId,
        /// The API key or token of the service that acted for him.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        service: Option<String>,
    },
    /// Somebody with access to the server's own files, by the command line.
    Operator,
    /// A service with the right to operate the server as a whole.
    Service {
        /// The id of its key, or the subject of its token.
        id: String,
    },
}

impl std::fmt::Display for Actor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Person { user, .. } => write!(f, "{user}"),
            Self::Operator => f.write_str("operator"),
            Self::Service { id } => write!(f, "service {id}"),
        }
    }
}

/// One act of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Done {
    /// Its name, such as `roles.assign`.
    pub act: String,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<OrganizationId>,
    /// The person, site, customer or elevation that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The role, where it names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The decisions that allowed it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub receipts: Vec<Receipt>,
    /// What the one who acted should know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<ReasonCode>,
}

impl Done {
    /// What no decision of the module was needed for.
    #[must_use]
    pub fn undecided(act: impl Into<String>, organization: Option<OrganizationId>, about: impl Into<String>) -> Self {
        Self {
            act: act.into(),
            organization,
            about: Some(about.into()),
            role: None,
            receipts: Vec::new(),
            warnings: Vec::new(),
        }
    }
}

/// What is so after a change: of the directory, or of the server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Change {
    /// Of the directory.
    Directory(Edit),
    /// Of the server.
    Server(ServerEdit),
}

/// A change of what the server itself works with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "snake_case", deny_unknown_fields)]
pub enum ServerEdit {
    /// There is a new API key.
    KeyCreated {
        /// All of it but its secret.
        key: ApiKey,
    },
    /// An API key is no longer taken.
    KeyRevoked {
        /// Its id.
        id: String,
    },
    /// Decisions are made by this catalogue from now on.
    CatalogueActivated {
        /// The SHA-256 of its compiled form.
        sha256: String,
        /// Its text.
        text: String,
    },
}

/// A decision with everything needed to compute it again anywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// What was asked.
    pub question: EvaluationRequest,
    /// The SHA-256 of the module.
    pub module: String,
    /// The SHA-256 of the compiled catalogue.
    pub catalogue: String,
    /// The request with its moment, as the module was given it; base64.
    pub request: String,
    /// The facts of the subject, likewise.
    pub facts: String,
    /// The facts of the person acted on, likewise; may be empty.
    pub target: String,
    /// What the module answered.
    pub allowed: bool,
    /// The level, for a privilege or setting.
    pub level: Level,
    /// The reason that decided.
    #[schema(value_type = String)]
    pub reason: ReasonCode,
}

impl Receipt {
    /// The receipt of a decision on these inputs.
    #[must_use]
    pub fn new(
        question: EvaluationRequest,
        encoded: &Encoded,
        engine: &remit_engine::Engine,
        decision: Decision,
    ) -> Self {
        Self {
            question,
            module: engine.module_sha256().to_owned(),
            catalogue: engine.catalogue_sha256().to_owned(),
            request: STANDARD.encode(&encoded.request),
            facts: STANDARD.encode(&encoded.facts),
            target: STANDARD.encode(&encoded.target),
            allowed: decision.allowed,
            level: decision.level,
            reason: decision.reason,
        }
    }

    /// Whether the module, asked again with the receipt's own inputs, answers the same.
    #[must_use]
    pub fn replays(&self, engine: &remit_engine::Engine) -> bool {
        let decode = |text: &str| STANDARD.decode(text).ok();
        let (Some(request), Some(facts), Some(target)) =
            (decode(&self.request), decode(&self.facts), decode(&self.target))
        else {
            return false;
        };
        let expected = Decision { allowed: self.allowed, level: self.level, reason: self.reason };
        engine.evaluate_encoded(&request, &facts, &target) == Ok(expected)
    }
}

/// The hash before the first change.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// A change as the store keeps it: its text, a hash over the text and the hash before it, and what is looked up by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its place in the log.
    pub revision: u64,
    /// When, in milliseconds since 1970 UTC.
    pub at: i64,
    /// By whom.
    pub actor: String,
    /// The organization of all of its acts, if they have one.
    pub organization: Option<String>,
    /// The entry as JSON, exactly as it was hashed.
    pub body: String,
    /// SHA-256, hexadecimal.
    pub hash: String,
}

impl Row {
    /// Writes an entry down behind the hash before it.
    ///
    /// # Errors
    /// When it cannot be written as JSON, which no entry made by this program is.
    pub fn new(entry: &Entry, previous: &str) -> serde_json::Result<Self> {
        let body = serde_json::to_string(entry)?;
        Ok(Self {
            revision: entry.revision,
            at: entry.at.0.0,
            actor: entry.actor.to_string(),
            organization: entry.organization().map(ToString::to_string),
            hash: chained(previous, &body),
            body,
        })
    }

    /// Reads the entry, and makes sure that it is the one that belongs behind `previous` at this revision.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn open(&self, revision: u64, previous: &str) -> Result<Entry, Broken> {
        if self.revision != revision {
            return Err(Broken::Missing { revision });
        }
        if chained(previous, &self.body) != self.hash {
            return Err(Broken::Hash { revision });
        }
        let entry = self.read()?;
        let same = entry.revision == revision
            && entry.at.0.0 == self.at
            && entry.actor.to_string() == self.actor
            && entry.organization().map(OrganizationId::as_str) == self.organization.as_deref();
        if same { Ok(entry) } else { Err(Broken::Column { revision }) }
    }

    /// Reads the entry of a row that was checked before.
    ///
    /// # Errors
    /// When it is no entry.
    pub fn read(&self) -> Result<Entry, Broken> {
        serde_json::from_str(&self.body)
            .map_err(|error| Broken::Unreadable { revision: self.revision, error: error.to_string() })
    }
}

fn chained(previous: &str, body: &str) -> String {
    sha256(format!("{previous}\n{body}").as_bytes())
}

/// Why a row is not the change that belongs in its place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// There is none of this revision.
    #[error("change {revision} is missing")]
    Missing {
        /// Which.
        revision: u64,
    },
    /// It, or one before it, was altered.
    #[error("change {revision} does not have the hash that its text and the change before it give")]
    Hash {
        /// Which.
        revision: u64,
    },
    /// What it is looked up by is not what its text says.
    #[error("change {revision} is kept under another time, actor or organization than its text says")]
    Column {
        /// Which.
        revision: u64,
    },
    /// A snapshot was altered. It can be thrown away.
    #[error("the snapshot of revision {revision} is not what the changes up to it give")]
    Snapshot {
        /// Which.
        revision: u64,
    },
    /// Its text is no change.
    #[error("change {revision} cannot be read: {error}")]
    Unreadable {
        /// Which.
        revision: u64,
        /// Why.
        error: String,
    },
    /// It refers to something that was not there.
    #[error("change {revision} cannot be made: {error}")]
    Impossible {
        /// Which.
        revision: u64,
        /// Why.
        error: String,
    },
}
