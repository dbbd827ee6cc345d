use remit_model::{directory::Document, json::Read};
use serde_json::{Map, Value};

use crate::Misfit;

/// Reads a world: a directory document in YAML, which JSON is a part of. Its `format` may be left out.
///
/// # Errors
/// The first thing that is wrong, with its place.
pub fn read_world(text: &str) -> Result<Document, Misfit> {
    let mut fields: Map<String, Value> = serde_saphyr::from_str(text).map_err(|error| {
        let place = error.location().map(|at| format!("{}:{}", at.line(), at.column()));
        Misfit { place: place.unwrap_or_default(), message: error.without_snippet().to_string() }
    })?;
    fields.entry("format").or_insert_with(|| Document::FORMAT.into());
    Document::read(&Value::Object(fields))
        .map_err(|mismatch| Misfit { place: mismatch.path(), message: mismatch.message })
}
