use std::sync::Arc;

use imbl::Vector;
use memchr::memmem::Finder;

use super::User;
use crate::UserId;

/// Ids and names of an organization's people in lower case, in long texts that are searched as a whole: looking at each
/// person would take a hundred times as long. A copy shares everything with the original.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    leaves: Vector<Arc<Leaf>>,
}

/// How many people a leaf has at most. A change of one person writes his leaf anew.
const LARGEST: usize = 256;

/// What stands behind each id and each name, and in neither.
const END: char = '\0';

/// Some people, in the order of their ids.
#[derive(Debug, Default)]
struct Leaf {
    ids: Vec<UserId>,
    /// Where the text of each of them ends.
    ends: Vec<usize>,
    text: String,
}

impl Leaf {
    fn push(&mut self, id: &UserId, text: &str) {
        self.ids.push(id.clone());
        self.text.push_str(text);
        self.ends.push(self.text.len());
    }

    fn entries(&self) -> impl Iterator<Item = (&UserId, &str)> {
        let starts = std::iter::once(&0).chain(&self.ends);
        let texts = starts.zip(&self.ends).map(|(start, end)| self.text.get(*start..*end).unwrap_or_default());
        self.ids.iter().zip(texts)
    }

    fn find(&self, finder: &Finder<'_>, found: &mut Vec<UserId>) {
        let mut people = self.ids.iter().zip(&self.ends);
        let mut from = 0;
        while let Some(at) = self.text.as_bytes().get(from..).and_then(|rest| finder.find(rest)) {
            let Some((id, end)) = people.find(|(_, end)| **end > from + at) else { return };
            found.push(id.clone());
            from = *end;
        }
    }
}

/// What is searched of a person.
fn text(user: &User) -> String {
    let field = |text: &str| text.to_lowercase().replace(END, " ");
    format!("{}{END}{}{END}", field(user.id.as_str()), field(&user.name))
}

impl Names {
    /// The names of people who come in the order of their ids.
    pub(super) fn new<'a>(people: impl Iterator<Item = &'a User>) -> Self {
        let mut names = Self::default();
        let mut leaf = Leaf::default();
        for user in people {
            if leaf.ids.len() == LARGEST / 2 {
                names.leaves.push_back(Arc::new(std::mem::take(&mut leaf)));
            }
            leaf.push(&user.id, &text(user));
        }
        if !leaf.ids.is_empty() {
            names.leaves.push_back(Arc::new(leaf));
        }
        names
    }

    /// Adds a person, in the place of one with his id.
    pub(super) fn put(&mut self, user: &User) {
        self.write(&user.id, Some(text(user)));
    }

    /// Takes a person away.
    pub(super) fn remove(&mut self, user: &UserId) {
        self.write(user, None);
    }

    /// Writes the leaf of one person anew, as two where it has become too large.
    fn write(&mut self, id: &UserId, text: Option<String>) {
        // The first leaf that ends behind him, or else the last one.
        let behind = self.leaves.iter().position(|leaf| leaf.ids.last().is_some_and(|last| last >= id));
        let at = behind.unwrap_or(self.leaves.len().saturating_sub(1));
        let leaf = if self.leaves.is_empty() { Arc::default() } else { self.leaves.remove(at) };
        let before = leaf.entries().take_while(|(other, _)| *other < id);
        let after = leaf.entries().skip_while(|(other, _)| *other <= id);
        let entries: Vec<(&UserId, &str)> = before.chain(text.as_deref().map(|text| (id, text))).chain(after).collect();
        let size = if entries.len() > LARGEST { entries.len().div_ceil(2) } else { LARGEST };
        for (offset, entries) in entries.chunks(size).enumerate() {
            let mut leaf = Leaf::default();
            entries.iter().for_each(|(id, text)| leaf.push(id, text));
            self.leaves.insert(at + offset, Arc::new(leaf));
        }
    }

    /// Everybody with a text in his id or name, in the order of their ids. The text is in lower case.
    pub(super) fn find(&self, text: &str) -> Vec<UserId> {
        let mut found = Vec::new();
        if !text.contains(END) {
            let finder = Finder::new(text);
            self.leaves.iter().for_each(|leaf| leaf.find(&finder, &mut found));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn user(number: usize, name: &str) -> User {
        serde_json::from_value(serde_json::json!({
            "id": format!("P{number:04}@acme.example"), "name": name, "organization": "acme",
        }))
        .unwrap_or_else(|error| unreachable!("{error}"))
    }

    #[test]
    fn what_is_found_is_what_looking_at_each_person_finds() {
        let given = ["Anna Berg", "Bo \u{c5}KESSON", "acme", "", "A\u{0}B"];
        let mut people: BTreeMap<UserId, User> = BTreeMap::new();
        let mut names = Names::default();
        // In an order that comes back to leaves that were full, with people who get another name or leave.
        for step in 0..3000 {
            let number = step * 769 % 1201;
            let person = user(number, given[step % given.len()]);
            if step % 7 == 6 {
                names.remove(&person.id);
                people.remove(&person.id);
            } else {
                names.put(&person);
                people.insert(person.id.clone(), person);
            }
        }
        assert!(names.leaves.iter().all(|leaf| (1..=LARGEST).contains(&leaf.ids.len())));
        assert!(names.leaves.len() > 4 && people.len() > 900);
        let built = Names::new(people.values());
        for text in ["berg", "\u{e5}kesson", "p01", "acme", "e", "a b", "nobody", "berg\u{0}", "example\u{0}anna", ""] {
            let has = |field: &str| field.to_lowercase().replace(END, " ").contains(text);
            let each = people.values().filter(|user| has(user.id.as_str()) || has(&user.name));
            let each: Vec<UserId> = each.map(|user| user.id.clone()).collect();
            assert_eq!(names.find(text), each, "{text:?}");
            assert_eq!(built.find(text), each, "{text:?}");
        }
    }
}
