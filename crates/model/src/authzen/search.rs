use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Action, Entity, Properties, Unreadable, message::read};
use crate::read_fields;

/// Things of one type: what a search looks for. An id that is sent with it is not read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Searched {
    /// What kind of thing it is.
    #[serde(rename = "type")]
    pub kind: String,
    /// What else is said of each of them.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schema(value_type = Object))]
    pub properties: Properties,
}

/// Who may do this?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SubjectSearch {
    /// What kind of subjects to look for.
    pub subject: Searched,
    /// What to do.
    pub action: Action,
    /// To what.
    pub resource: Entity,
    /// Anything else.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schema(value_type = Object))]
    pub context: Properties,
    /// Which part of the answer; all of it, when absent.
    #[serde(default, skip_serializing)]
    pub page: Option<PageRequest>,
}

/// What may this subject do this to?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ResourceSearch {
    /// Who asks.
    pub subject: Entity,
    /// What to do.
    pub action: Action,
    /// What kind of resources to look for.
    pub resource: Searched,
    /// Anything else.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schema(value_type = Object))]
    pub context: Properties,
    /// Which part of the answer; all of it, when absent.
    #[serde(default, skip_serializing)]
    pub page: Option<PageRequest>,
}

/// What may this subject do to this?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ActionSearch {
    /// Who asks.
    pub subject: Entity,
    /// To what.
    pub resource: Entity,
    /// Anything else.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schema(value_type = Object))]
    pub context: Properties,
    /// Which part of the answer; all of it, when absent.
    #[serde(default, skip_serializing)]
    pub page: Option<PageRequest>,
}

/// Which part of an answer is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct PageRequest {
    /// Where the page before said that the next one begins.
    #[serde(default)]
    pub token: Option<String>,
    /// The most results.
    #[serde(default)]
    pub limit: Option<u64>,
    /// `total: true` asks for the number of results on all pages.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schema(value_type = Object))]
    pub properties: Properties,
}

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Results<T> {
    /// Everything on this page; everything there is, where there are no pages.
    pub results: Vec<T>,
    /// Which part it is, when a part was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<Page>,
}

/// Which part of an answer this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Page {
    /// Where the next page begins; empty, when this is the last.
    pub next_token: String,
    /// The number of results on this page.
    pub count: u64,
    /// The number of results on all pages, when it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

read_fields! {
    Searched { kind as "type"; properties; .. }
    SubjectSearch { subject, action, resource; context, page; .. }
    ResourceSearch { subject, action, resource; context, page; .. }
    ActionSearch { subject, resource; context, page; .. }
    PageRequest { ; token, limit, properties; .. }
}

/// The members of a search that are JSON objects.
const OBJECTS: [&str; 5] = ["subject", "action", "resource", "context", "page"];

impl SubjectSearch {
    /// Reads a search. Fields that AuthZEN does not name are ignored, and so is the subject's id.
    ///
    /// # Errors
    /// When something is missing, of another type, or an entity is not a JSON object.
    pub fn from_value(value: Value) -> Result<Self, Unreadable> {
        read(value, &OBJECTS)
    }
}

impl ResourceSearch {
    /// Reads a search. Fields that AuthZEN does not name are ignored, and so is the resource's id.
    ///
    /// # Errors
    /// When something is missing, of another type, or an entity is not a JSON object.
    pub fn from_value(value: Value) -> Result<Self, Unreadable> {
        read(value, &OBJECTS)
    }
}

impl ActionSearch {
    /// Reads a search. Fields that AuthZEN does not name are ignored, and so is an action.
    ///
    /// # Errors
    /// When something is missing, of another type, or an entity is not a JSON object.
    pub fn from_value(value: Value) -> Result<Self, Unreadable> {
        read(value, &["subject", "resource", "context", "page"])
    }
}
