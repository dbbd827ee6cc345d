use std::path::Path;

use remit_model::directory::Document;
use serde_json::{Map, Value};

use super::{
    file::Without,
    problem::{Problem, Problems, read_yaml},
};

/// The lists of a directory document whose elements have ids, and the one whose elements have none.
const LISTS: [(&str, bool); 5] =
    [("organizations", true), ("sites", true), ("users", true), ("assignments", false), ("elevations", true)];

/// A directory document that scenarios start from.
#[derive(Clone, Debug)]
pub(super) struct World(Map<String, Value>);

/// Reads a world, and makes sure that it is a document as it stands.
pub(super) fn load(path: &Path) -> Result<World, Problems> {
    let mut fields: Map<String, Value> = read_yaml(path)?;
    fields.insert("format".into(), Document::FORMAT.into());
    let world = World(fields);
    world.document(path, "")?;
    Ok(world)
}

impl World {
    /// The world with what a scenario takes away and adds.
    pub(super) fn changed(
        &self,
        path: &Path,
        with: &Map<String, Value>,
        without: &Without,
    ) -> Result<Document, Problems> {
        let mut world = self.clone();
        let mut problems = Problems::default();
        for user in &without.assignments_of {
            if !world.take_assignments_of(user) {
                let message = format!("`{user}` has no assignment in this world");
                problems.push(Problem::new(path, "without.assignments_of", message));
            }
        }
        for (name, added) in with {
            let Some((_, has_ids)) = LISTS.iter().find(|(list, _)| list == name) else {
                problems.push(Problem::new(path, format!("with.{name}"), "a directory has no such list"));
                continue;
            };
            let Value::Array(added) = added else {
                problems.push(Problem::new(path, format!("with.{name}"), "this is not a list"));
                continue;
            };
            world.add(name, *has_ids, added);
        }
        problems.or(())?;
        Ok(world.document(path, "in its world with the changes: ")?)
    }

    fn document(&self, path: &Path, place: &str) -> Result<Document, Problem> {
        serde_path_to_error::deserialize(Value::Object(self.0.clone())).map_err(|error| {
            let place = format!("{place}{}", error.path());
            Problem::new(path, place, error.inner().to_string())
        })
    }

    fn list(&mut self, name: &str) -> Option<&mut Vec<Value>> {
        self.0.entry(name).or_insert_with(|| Value::Array(Vec::new())).as_array_mut()
    }

    fn take_assignments_of(&mut self, user: &str) -> bool {
        let Some(assignments) = self.list("assignments") else { return false };
        let before = assignments.len();
        assignments.retain(|assignment| assignment.get("user").and_then(Value::as_str) != Some(user));
        assignments.len() < before
    }

    fn add(&mut self, name: &str, has_ids: bool, added: &[Value]) {
        let Some(list) = self.list(name) else { return };
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
