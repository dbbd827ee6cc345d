use core::fmt;
use std::collections::BTreeMap;

use remit_model::{directory::Document, json::Read, read_fields};
use serde::Serialize;
use serde_json::{Map, Value};

/// The lists of a directory document whose elements have ids, and the one whose elements have none.
const LISTS: [(&str, bool); 5] =
    [("organizations", true), ("sites", true), ("users", true), ("assignments", false), ("elevations", true)];

/// What a scenario changes in the directory that it is asked of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Changes {
    /// Elements that are added, by the document's lists. One whose id is there already changes the fields it names.
    #[cfg_attr(feature = "typescript", ts(type = "{ [list in string]?: unknown[] }"))]
    pub with: Map<String, Value>,
    /// What is taken away, before anything is added.
    pub without: Without,
}

/// What a scenario takes away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Without {
    /// People who lose all assignments.
    pub assignments_of: Vec<String>,
    /// Fields that elements lose, by the id of the element.
    pub fields: BTreeMap<String, Vec<String>>,
}

read_fields! {
    Changes { with, without; }
    Without { ; assignments_of, fields }
}

/// Something that a scenario changes and that its directory does not have, or that makes no directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// Where, in the scenario or in the changed directory.
    pub place: String,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

/// Whether a directory document has a list of this name.
pub(crate) fn is_list(name: &str) -> bool {
    LISTS.iter().any(|(list, _)| *list == name)
}

impl Changes {
    /// Whether nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// A directory document with the changes. Whether its references lead somewhere is not looked at.
    ///
    /// # Errors
    /// Everything that is taken away and not there; an element that is none.
    pub fn applied_to(&self, document: &Document) -> Result<Document, Vec<Misfit>> {
        if self.is_empty() {
            return Ok(document.clone());
        }
        let unreadable = |place: String, message: String| vec![Misfit { place, message }];
        let text = serde_json::to_string(document);
        let value = text.and_then(|text| serde_json::from_str(&text));
        let value = value.map_err(|error| unreadable("with".into(), error.to_string()))?;
        let Value::Object(mut lists) = value else { return Ok(document.clone()) };
        let misfits = self.take(&mut lists);
        if !misfits.is_empty() {
            return Err(misfits);
        }
        self.add(&mut lists);
        Document::read(&Value::Object(lists))
            .map_err(|mismatch| unreadable(format!("with the changes: {}", mismatch.path()), mismatch.message))
    }

    fn take(&self, lists: &mut Map<String, Value>) -> Vec<Misfit> {
        let mut misfits = Vec::new();
        for user in &self.without.assignments_of {
            if !take_assignments_of(lists, user) {
                let message = format!("`{user}` has no assignment in this directory");
                misfits.push(Misfit { place: "without.assignments_of".into(), message });
            }
        }
        for (id, fields) in &self.without.fields {
            for field in fields {
                if !take_field(lists, id, field) {
                    let message = format!("nothing with the id `{id}` has the field `{field}` in this directory");
                    misfits.push(Misfit { place: format!("without.fields.{id}"), message });
                }
            }
        }
        misfits
    }

    fn add(&self, lists: &mut Map<String, Value>) {
        for (name, has_ids) in LISTS {
            let Some(added) = self.with.get(name).and_then(Value::as_array) else { continue };
            let Some(list) = list(lists, name) else { continue };
            for element in added {
                let id = element.get("id").filter(|_| has_ids);
                let there = list.iter_mut().find(|it| id.is_some() && it.get("id") == id);
                match (there.and_then(Value::as_object_mut), element.as_object()) {
                    (Some(there), Some(changes)) => there.extend(changes.clone()),
                    _ => list.push(element.clone()),
                }
            }
        }
    }
}

fn list<'a>(lists: &'a mut Map<String, Value>, name: &str) -> Option<&'a mut Vec<Value>> {
    lists.entry(name).or_insert_with(|| Value::Array(Vec::new())).as_array_mut()
}

fn take_assignments_of(lists: &mut Map<String, Value>, user: &str) -> bool {
    let Some(assignments) = list(lists, "assignments") else { return false };
    let before = assignments.len();
    assignments.retain(|assignment| assignment.get("user").and_then(Value::as_str) != Some(user));
    assignments.len() < before
}

fn take_field(lists: &mut Map<String, Value>, id: &str, field: &str) -> bool {
    let mut taken = false;
    for (name, _) in LISTS.iter().filter(|(_, has_ids)| *has_ids) {
        let elements = list(lists, name).into_iter().flatten().filter_map(Value::as_object_mut);
        for element in elements.filter(|it| it.get("id").and_then(Value::as_str) == Some(id)) {
            taken |= element.remove(field).is_some();
        }
    }
    taken
}
