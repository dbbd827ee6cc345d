use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Free-form properties of an entity.
pub type Properties = Map<String, Value>;

/// A subject or resource. Fields that AuthZEN does not name are ignored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// What kind of thing it is.
    #[serde(rename = "type")]
    pub kind: String,
    /// Which one.
    pub id: String,
    /// What else is said of it.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub properties: Properties,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Its name.
    pub name: String,
    /// What else is said of it.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub properties: Properties,
}

/// One access evaluation request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvaluationRequest {
    /// Who asks.
    pub subject: Entity,
    /// What to do.
    pub action: Action,
    /// To what.
    pub resource: Entity,
    /// Anything else.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub context: Properties,
}
