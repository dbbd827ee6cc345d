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
        let entities = ["subject", "action", "resource"];
        let wrong = |pointer: &str| Unreadable { pointer: pointer.into(), message: "is not a JSON object".into() };
        if !value.is_object() {
            return Err(wrong(""));
        }
        for entity in entities {
            if value.get(entity).is_some_and(|entity| !entity.is_object()) {
                return Err(wrong(&format!("/{entity}")));
            }
        }
        serde_path_to_error::deserialize(value).map_err(|error| {
            let path = error.path().to_string();
            let pointer = if path == "." { String::new() } else { format!("/{}", path.replace('.', "/")) };
            Unreadable { pointer, message: error.inner().to_string() }
        })
    }
}
