use serde::{Deserialize, Serialize};

/// Whose an attribute is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum AttributeOf {
    /// The person who asks, as the directory knows him. A request cannot say it.
    Subject = 0,
    /// The thing that the question is about, as the request says.
    Resource = 1,
    /// The action, as the request says.
    Action = 2,
    /// The circumstances, as the request says.
    Context = 3,
}

impl AttributeOf {
    /// Its name, as it stands before the dot of `resource.status`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Resource => "resource",
            Self::Action => "action",
            Self::Context => "context",
        }
    }
}

/// What an attribute can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AttributeType {
    /// A text. Two are equal when their bytes are.
    Text,
    /// A whole number.
    Number,
    /// Yes or no.
    Boolean,
    /// A list of texts.
    Texts,
}

/// The value of an attribute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AttributeValue {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Boolean(bool),
    /// A list of texts.
    Texts(Vec<String>),
}

impl AttributeValue {
    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> AttributeType {
        match self {
            Self::Text(_) => AttributeType::Text,
            Self::Number(_) => AttributeType::Number,
            Self::Boolean(_) => AttributeType::Boolean,
            Self::Texts(_) => AttributeType::Texts,
        }
    }
}

/// An attribute with its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Attribute {
    /// Whose it is.
    pub of: AttributeOf,
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: AttributeValue,
}
