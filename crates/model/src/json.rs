//! From JSON values to types, with the path of what does not fit.
//!
//! It reads what `serde_json` reads, in the same words. Each type is read by a function of its own; what is derived
//! for `serde` is several times the code, which counts where documents are read in browsers.

use core::fmt;
use std::collections::BTreeMap;

use serde::de::{self, DeserializeOwned, Expected, IntoDeserializer, Unexpected, value::StrDeserializer};
use serde_json::Map;
pub use serde_json::Value;

use crate::{
    AttributeOf, AttributeType, ContactCenterPlatform, ElevationId, Instant, Level, ManagedIn, OrganizationId,
    OrganizationKind, PrivilegeId, Relation, RoleId, ServiceId, SettingId, SiteId, UserId, compiled,
    reason::ReasonCode,
};

/// What can be read from a JSON value.
pub trait Read: Sized {
    /// Reads a value.
    ///
    /// # Errors
    /// What does not fit, and where.
    fn read(value: &Value) -> Result<Self, Mismatch>;
}

/// A value that is not of the type that is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// What does not fit.
    pub message: String,
    /// From the innermost step to the first.
    steps: Vec<Step>,
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To a field of an object.
    Field(String),
    /// To an element of a list.
    Element(usize),
}

impl Mismatch {
    /// The way to what does not fit.
    pub fn steps(&self) -> impl DoubleEndedIterator<Item = &Step> {
        self.steps.iter().rev()
    }

    /// The path, such as `set_up.by` or `sites[2]`; empty for the value as a whole.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.steps() {
            match step {
                Step::Field(name) if path.is_empty() => path.push_str(name),
                Step::Field(name) => path.extend([".", name]),
                Step::Element(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }

    /// The field that the type does not have, and the words that say which it has, where this is about one.
    #[must_use]
    pub fn unknown_field(&self) -> Option<(&str, &str)> {
        let (field, fields) = self.message.strip_prefix("unknown field `")?.split_once('`')?;
        Some((field, fields.trim_start_matches(", ")))
    }

    /// That something of this kind was expected.
    #[must_use]
    pub fn expected(what: &str, found: &Value) -> Self {
        let found = match found {
            Value::Null => Unexpected::Unit,
            Value::Bool(value) => Unexpected::Bool(*value),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(number), _) => Unexpected::Unsigned(number),
                (None, Some(number)) => Unexpected::Signed(number),
                (None, None) => Unexpected::Float(0.0),
            },
            Value::String(text) => Unexpected::Str(text),
            Value::Array(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        };
        de::Error::invalid_type(found, &what)
    }

    /// That something is wrong, in words.
    #[must_use]
    pub fn because(message: impl fmt::Display) -> Self {
        de::Error::custom(message)
    }

    fn behind(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl core::error::Error for Mismatch {}

impl de::Error for Mismatch {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { message: message.to_string(), steps: Vec::new() }
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("invalid type: {}, expected {expected}", words(found)))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("invalid value: {}, expected {expected}", words(found)))
    }
}

/// What was found, in the words of JSON.
fn words(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Unit => "null".into(),
        Unexpected::Bool(value) => format!("boolean `{value}`"),
        Unexpected::Unsigned(number) => format!("integer `{number}`"),
        Unexpected::Signed(number) => format!("integer `{number}`"),
        Unexpected::Float(_) => "floating point number".into(),
        Unexpected::Str(text) => format!("string {text:?}"),
        Unexpected::Map => "map".into(),
        Unexpected::Seq => "sequence".into(),
        _ => "something else".into(),
    }
}

impl Read for Value {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        Ok(value.clone())
    }
}

impl Read for Map<String, Value> {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        object(value).cloned()
    }
}

impl Read for String {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        text(value).map(Into::into)
    }
}

impl Read for bool {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        value.as_bool().ok_or_else(|| Mismatch::expected("a boolean", value))
    }
}

/// Numbers that are not negative.
macro_rules! numbers {
    ($($type:ident)*) => {$(
        impl Read for $type {
            fn read(value: &Value) -> Result<Self, Mismatch> {
                let number = value.as_u64().and_then(|number| Self::try_from(number).ok());
                number.ok_or_else(|| Mismatch::expected(stringify!($type), value))
            }
        }
    )*};
}

numbers! { u16 u64 }

impl<T: Read> Read for Option<T> {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        if value.is_null() { Ok(None) } else { T::read(value).map(Some) }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        let elements = value.as_array().ok_or_else(|| Mismatch::expected("a sequence", value))?;
        let mut read = Self::with_capacity(elements.len());
        for element in elements {
            read.push(T::read(element).map_err(|error| error.behind(Step::Element(read.len())))?);
        }
        Ok(read)
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        let mut read = Self::new();
        for (name, value) in object(value)? {
            read.insert(name.clone(), at(name, value)?);
        }
        Ok(read)
    }
}

fn text(value: &Value) -> Result<&str, Mismatch> {
    value.as_str().ok_or_else(|| Mismatch::expected("a string", value))
}

fn object(value: &Value) -> Result<&Map<String, Value>, Mismatch> {
    value.as_object().ok_or_else(|| Mismatch::expected("a map", value))
}

fn at<T: Read>(name: &str, value: &Value) -> Result<T, Mismatch> {
    T::read(value).map_err(|error| error.behind(Step::Field(name.to_owned())))
}

/// Reads what is written as one text, as `serde` reads it from there.
///
/// # Errors
/// When it is another value, or no such text.
pub fn word<T: DeserializeOwned>(value: &Value) -> Result<T, Mismatch> {
    let text: StrDeserializer<'_, Mismatch> = text(value)?.into_deserializer();
    T::deserialize(text)
}

/// Has types read as one text each.
#[macro_export]
macro_rules! read_words {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::json::Read for $type {
            fn read(value: &$crate::json::Value) -> Result<Self, $crate::json::Mismatch> {
                $crate::json::word(value)
            }
        }
    )*};
}

read_words! {
    ContactCenterPlatform, ElevationId, Level, ManagedIn, OrganizationId, OrganizationKind, PrivilegeId, Relation,
    ReasonCode, RoleId, ServiceId, SettingId, SiteId, UserId,
    compiled::ActOn, compiled::ActRule, AttributeOf, AttributeType, compiled::Comparator, compiled::Lists,
    compiled::Origin, compiled::Receiver,
}

impl Read for Instant {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        value.as_i64().map(Self).ok_or_else(|| Mismatch::expected("i64", value))
    }
}

/// The fields of an object.
pub struct Fields<'v> {
    fields: &'v Map<String, Value>,
}

impl<'v> Fields<'v> {
    /// Those of an object, whatever they are.
    ///
    /// # Errors
    /// When it is none.
    pub fn any(value: &'v Value) -> Result<Self, Mismatch> {
        object(value).map(|fields| Self { fields })
    }

    /// Those of an object that has no others.
    ///
    /// # Errors
    /// When it is none, or has another one.
    pub fn only(value: &'v Value, known: &[&str]) -> Result<Self, Mismatch> {
        let fields = object(value)?;
        for name in fields.keys() {
            if !known.contains(&name.as_str()) {
                return Err(Mismatch::because(unknown(name, known)).behind(Step::Field(name.clone())));
            }
        }
        Ok(Self { fields })
    }

    /// A field that must be there.
    ///
    /// # Errors
    /// When it is not, or does not fit.
    pub fn required<T: Read>(&self, name: &str) -> Result<T, Mismatch> {
        match self.fields.get(name) {
            Some(value) => at(name, value),
            None => Err(Mismatch::because(format_args!("missing field `{name}`"))),
        }
    }

    /// A field that may be left out.
    ///
    /// # Errors
    /// When it does not fit.
    pub fn optional<T: Read + Default>(&self, name: &str) -> Result<T, Mismatch> {
        self.fields.get(name).map_or_else(|| Ok(T::default()), |value| at(name, value))
    }
}

fn unknown(name: &str, known: &[&str]) -> String {
    let quoted: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [one] => format!("unknown field `{name}`, expected {one}"),
        [one, other] => format!("unknown field `{name}`, expected {one} or {other}"),
        _ => format!("unknown field `{name}`, expected one of {}", quoted.join(", ")),
    }
}

/// Has structs read from objects: each with its fields, first those that must be there, after a semicolon those that
/// may be left out. `..` in the end says that there may be others.
#[macro_export]
macro_rules! read_fields {
    ($($type:ty {
        $($field:ident $(as $key:literal)?),*; $($left_out:ident $(as $other_key:literal)?),* $(; $($rest:tt)*)?
    })*) => {$(
        impl $crate::json::Read for $type {
            fn read(value: &$crate::json::Value) -> Result<Self, $crate::json::Mismatch> {
                let fields = $crate::read_fields!(@open value, [
                    $($crate::read_fields!(@key $field $($key)?),)*
                    $($crate::read_fields!(@key $left_out $($other_key)?),)*
                ] $($($rest)*)?)?;
                Ok(Self {
                    $($field: fields.required($crate::read_fields!(@key $field $($key)?))?,)*
                    $($left_out: fields.optional($crate::read_fields!(@key $left_out $($other_key)?))?,)*
                })
            }
        }
    )*};
    (@open $value:ident, $known:tt) => { $crate::json::Fields::only($value, &$known) };
    (@open $value:ident, $known:tt ..) => { $crate::json::Fields::any($value) };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
}

#[cfg(all(test, feature = "directory"))]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::directory::Organization;

    fn wrong(changes: Value) -> (String, String) {
        let mut organization = json!({ "id": "acme", "name": "Acme", "kind": "customer" });
        let (Value::Object(fields), Value::Object(changes)) = (&mut organization, changes) else { unreachable!() };
        fields.extend(changes);
        let mismatch = Organization::read(&organization).err();
        mismatch.map(|it| (it.path(), it.message)).unwrap_or_default()
    }

    #[test]
    fn what_does_not_fit_is_told_with_its_path_in_the_words_of_serde_json() {
        let wrongs = [
            (json!({ "name": 7 }), "name"),
            (json!({ "name": null }), "name"),
            (json!({ "kind": "moon" }), "kind"),
            (json!({ "id": "a b" }), "id"),
            (json!({ "sky": 1 }), "sky"),
            (json!({ "set_up": { "by": "a@b", "new": [] } }), "set_up.new"),
            (
                json!({ "subscriptions": [{ "partner": "p", "active": true, "sites": ["s", {}] }] }),
                "subscriptions[0].sites[1]",
            ),
            (json!({ "subscriptions": [{ "active": true }] }), "subscriptions[0]"),
        ];
        for (changes, path) in wrongs {
            let mut whole = json!({ "id": "acme", "name": "Acme", "kind": "customer" });
            if let (Value::Object(fields), Value::Object(more)) = (&mut whole, changes.clone()) {
                fields.extend(more);
            }
            let theirs = serde_json::from_value::<Organization>(whole).map_err(|error| error.to_string());
            let (at, message) = wrong(changes);
            assert_eq!((at.as_str(), Err(message)), (path, theirs.map(drop)));
        }
    }

    #[test]
    fn what_fits_is_read() {
        assert_eq!(wrong(json!({ "restricted_mode": null })), Default::default());
        let value = json!([null, true, -1, 2.5, "x", { "a": [] }]);
        assert_eq!(Value::read(&value), Ok(value));
    }
}
