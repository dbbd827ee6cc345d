use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use serde_json::{Map, Value};

use crate::{
    AttributeValue,
    json::{Mismatch, Read},
};

/// Attributes of a person by name, written as plain JSON: a text, a whole number, true or false, or a list of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes(pub BTreeMap<String, AttributeValue>);

impl Attributes {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl AttributeValue {
    /// Reads a plain JSON value. Numbers with a fraction, objects, and lists of anything but texts are none.
    #[must_use]
    pub fn from_json(value: &Value) -> Option<Self> {
        Some(match value {
            Value::String(text) => Self::Text(text.clone()),
            Value::Number(number) => Self::Number(number.as_i64()?),
            Value::Bool(is) => Self::Boolean(*is),
            Value::Array(items) => {
                Self::Texts(items.iter().map(|item| item.as_str().map(Into::into)).collect::<Option<_>>()?)
            }
            Value::Null | Value::Object(_) => return None,
        })
    }

    /// The same as plain JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        match self {
            Self::Text(text) => text.as_str().into(),
            Self::Number(number) => (*number).into(),
            Self::Boolean(is) => (*is).into(),
            Self::Texts(texts) => texts.as_slice().into(),
        }
    }
}

impl Serialize for Attributes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value.to_json())))
    }
}

impl<'de> Deserialize<'de> for Attributes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let plain = Value::deserialize(deserializer)?;
        Self::read(&plain).map_err(D::Error::custom)
    }
}

impl Read for Attributes {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        let mut attributes = BTreeMap::new();
        for (name, value) in Map::read(value)? {
            let value = AttributeValue::from_json(&value).ok_or_else(|| {
                Mismatch::because(format_args!(
                    "the attribute `{name}` is neither a text, a whole number, true or false, nor a list of texts"
                ))
            })?;
            attributes.insert(name, value);
        }
        Ok(Self(attributes))
    }
}
