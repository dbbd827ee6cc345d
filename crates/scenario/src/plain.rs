use core::ops::Range;

use remit_model::json::{Mismatch, Step};
use serde_json::{Map, Value};
use toml::{Spanned, de::DeValue};

/// The same value as plain JSON. TOML has times of its own; all that is read here takes them as texts.
pub(crate) fn value(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => text.as_ref().into(),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => number.into(),
            Err(_) => fraction(number.as_str()),
        },
        DeValue::Float(number) => fraction(number.as_str()),
        DeValue::Boolean(is) => Value::Bool(*is),
        DeValue::Datetime(time) => time.to_string().into(),
        DeValue::Array(elements) => {
            Value::Array(elements.iter().map(|element| self::value(element.get_ref())).collect())
        }
        DeValue::Table(fields) => {
            let mut object = Map::new();
            for (name, field) in fields.iter() {
                object.insert(name.get_ref().to_string(), self::value(field.get_ref()));
            }
            Value::Object(object)
        }
    }
}

/// A number that is not a whole one, or too large for one.
fn fraction(digits: &str) -> Value {
    serde_json::from_str(digits.trim_start_matches('+')).unwrap_or_default()
}

/// Where that is which does not fit: the name of a field that is not known, otherwise the innermost value.
pub(crate) fn span(root: &Spanned<DeValue<'_>>, mismatch: &Mismatch) -> Range<usize> {
    let mut at = root;
    let mut name = None;
    for step in mismatch.steps() {
        let next = match (step, at.get_ref()) {
            (Step::Field(wanted), DeValue::Table(fields)) => fields.get_key_value(wanted.as_str()),
            (Step::Element(index), DeValue::Array(elements)) => {
                let Some(element) = elements.get(*index) else { break };
                (at, name) = (element, None);
                continue;
            }
            _ => None,
        };
        let Some((key, value)) = next else { break };
        (at, name) = (value, Some(key.span()));
    }
    name.filter(|_| mismatch.unknown_field().is_some()).unwrap_or_else(|| at.span())
}
