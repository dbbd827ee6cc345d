use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    json::{self, Read},
    read_fields,
};

/// Free-form properties of an entity.
pub type Properties = Map<String, Value>;

/// A subject or resource. Fields that AuthZEN does not name are ignored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Entity {
    /// What kind of thing it is.
    #[serde(rename = "type")]
    pub kind: String,
    /// Which one.
    pub id: String,
    /// What else is said of it.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schema(value_type = Object))]
    #[cfg_attr(feature = "typescript", ts(type = "{ [name in string]?: unknown }", optional))]
    pub properties: Properties,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Action {
    /// Its name.
    pub name: String,
    /// What else is said of it.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schema(value_type = Object))]
    #[cfg_attr(feature = "typescript", ts(type = "{ [name in string]?: unknown }", optional))]
    pub properties: Properties,
}

/// One access evaluation request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EvaluationRequest {
    /// Who asks.
    pub subject: Entity,
    /// What to do.
    pub action: Action,
    /// To what.
    pub resource: Entity,
    /// Anything else.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schema(value_type = Object))]
    #[cfg_attr(feature = "typescript", ts(type = "{ [name in string]?: unknown }", optional))]
    pub context: Properties,
}

read_fields! {
    Entity { kind as "type", id; properties; .. }
    Action { name; properties; .. }
    EvaluationRequest { subject, action, resource; context; .. }
}

/// Why a JSON value is no evaluation request, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// A JSON pointer; empty for the request as a whole.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
}

impl EvaluationRequest {
    /// Reads a request. Fields that AuthZEN does not name are ignored.
    ///
    /// # Errors
    /// When something is missing, of another type, or an entity is not a JSON object.
    pub fn from_value(value: Value) -> Result<Self, Unreadable> {
        read(value, &["subject", "action", "resource"])
    }
}

impl Entity {
    /// The organization that a question about this resource is about: itself, or the one that it says it is of.
    #[must_use]
    pub fn organization(&self) -> Option<&str> {
        if self.kind == "organization" {
            return Some(&self.id);
        }
        self.properties.get("organization").and_then(Value::as_str)
    }
}

/// Reads a message of which these members are JSON objects. A list of an object's values is none.
pub(super) fn read<T: Read>(value: Value, objects: &[&str]) -> Result<T, Unreadable> {
    let wrong = |pointer: &str| Unreadable { pointer: pointer.into(), message: "is not a JSON object".into() };
    if !value.is_object() {
        return Err(wrong(""));
    }
    for name in objects {
        if value.get(name).is_some_and(|member| !member.is_object()) {
            return Err(wrong(&format!("/{name}")));
        }
    }
    T::read(&value).map_err(|mismatch| {
        let step = |step: &json::Step| match step {
            json::Step::Field(name) => format!("/{name}"),
            json::Step::Element(index) => format!("/{index}"),
        };
        Unreadable { pointer: mismatch.steps().map(step).collect(), message: mismatch.message }
    })
}
