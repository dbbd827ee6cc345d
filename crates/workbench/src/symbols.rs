use core::ops::Range;

use remit_model::order::sort_by;
use serde::Serialize;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{compilation::LONGEST_TEXT, utf16::Utf16};

/// A name that a catalogue text declares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Symbol {
    /// What it names.
    pub kind: SymbolKind,
    /// The name.
    pub id: String,
    /// Where the name starts, in UTF-16 units of the text.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// The words of its declaration that say most: what a privilege is asked of, the title of a table.
    pub detail: String,
}

/// What a name of a catalogue names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SymbolKind {
    /// A role.
    Role,
    /// A privilege.
    Privilege,
    /// A setting.
    Setting,
    /// A condition.
    Condition,
    /// An act.
    Act,
    /// A table.
    Table,
    /// A document that cells and rules refer to.
    Document,
    /// A type of resources.
    Resource,
    /// An attribute.
    Attribute,
    /// An action.
    Action,
}

/// How a section declares names: the section, what it declares, the field with the name, and the fields that say most.
const SECTIONS: [(&str, SymbolKind, &str, &[&str]); 9] = [
    ("documents", SymbolKind::Document, "key", &["title"]),
    ("resources", SymbolKind::Resource, "type", &["owner"]),
    ("attributes", SymbolKind::Attribute, "name", &["of", "type"]),
    ("privileges", SymbolKind::Privilege, "id", &["asked_of", "whole_from"]),
    ("roles", SymbolKind::Role, "id", &["relations", "kinds", "lists"]),
    ("tables", SymbolKind::Table, "id", &["title"]),
    ("settings", SymbolKind::Setting, "id", &["privilege", "area"]),
    ("acts", SymbolKind::Act, "name", &["on", "by"]),
    ("actions", SymbolKind::Action, "name", &["on", "privilege", "level"]),
];

/// The names that a text declares, in its order, as far as the text can be read.
#[must_use]
pub fn symbols(text: &str) -> Vec<Symbol> {
    if text.len() > LONGEST_TEXT {
        return Vec::new();
    }
    let (document, _) = DeTable::parse_recoverable(text);
    let mut found = Vec::new();
    for (section, kind, field, details) in SECTIONS {
        let Some(DeValue::Array(elements)) = document.get_ref().get(section).map(Spanned::get_ref) else { continue };
        for element in elements.iter() {
            let DeValue::Table(fields) = element.get_ref() else { continue };
            let Some((id, place)) = fields.get(field).and_then(|value| name(text, value)) else { continue };
            let details = details.iter().filter_map(|field| fields.get(*field)).map(|value| source(text, value));
            found.push((kind, id, place, details.collect::<Vec<_>>().join(" · ")));
        }
    }
    if let Some(DeValue::Table(conditions)) = document.get_ref().get("conditions").map(Spanned::get_ref) {
        for (key, value) in conditions.iter() {
            found.push((SymbolKind::Condition, key.get_ref().to_string(), key.span(), source(text, value)));
        }
    }
    sort_by(&mut found, |(_, _, a, _), (_, _, b, _)| a.start.cmp(&b.start));
    let places = Utf16::of(text);
    let symbol = |(kind, id, place, detail): (_, _, Range<usize>, _)| {
        let place = places.range(&place);
        Symbol { kind, id, from: place.start, to: place.end, detail }
    };
    found.into_iter().map(symbol).collect()
}

/// The text of a name, and the place between its quotation marks.
fn name(text: &str, value: &Spanned<DeValue<'_>>) -> Option<(String, Range<usize>)> {
    let name = value.get_ref().as_str()?;
    let span = value.span();
    let written = text.get(span.clone())?;
    let quotes = if written.starts_with("\"\"\"") || written.starts_with("'''") { 3 } else { 1 };
    Some((name.to_owned(), span.start + quotes..span.end.saturating_sub(quotes)))
}

/// A value as it is written, without what TOML needs around it.
fn source(text: &str, value: &Spanned<DeValue<'_>>) -> String {
    match value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Array(elements) => {
            let elements: Vec<String> = elements.iter().map(|element| source(text, element)).collect();
            elements.join(", ")
        }
        _ => text.get(value.span()).unwrap_or_default().to_owned(),
    }
}
