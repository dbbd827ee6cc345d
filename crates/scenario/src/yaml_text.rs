use core::{fmt, ops::Range};

use serde::{Deserialize, Deserializer, de};
use serde_saphyr::{Location, Spanned as Located};
use toml::{
    Spanned,
    de::{DeArray, DeTable, DeValue},
};

use crate::{Code, Finding, ScenarioFile, finding::Findings, read};

/// Reads scenarios in YAML: everything that can be read, and everything that is wrong, in the order of the text. A
/// field that is `null` is as good as left out.
#[must_use]
pub fn read_yaml(text: &str) -> (ScenarioFile, Vec<Finding>) {
    let mut found = Findings::new(text);
    let root = match serde_saphyr::from_str::<Located<Node>>(text) {
        Ok(root) => Tree { text, found: &mut found }.value(root),
        Err(error) => {
            let span = error.location().map(span).unwrap_or_default();
            found.add(Code::Syntax, span, error.without_snippet().to_string(), "");
            None
        }
    };
    if !found.is_empty() {
        return (ScenarioFile::default(), found.into_sorted());
    }
    let file = match root.map(|root| (root.span(), root.into_inner())) {
        Some((span, DeValue::Table(fields))) => read::read(Spanned::new(span, fields), &mut found),
        _ => {
            found.add(Code::Shape, 0..0, "the text has no fields", "begin with `behaviour` or `scenarios`");
            ScenarioFile::default()
        }
    };
    (file, found.into_sorted())
}

/// A node of a document. A number is read where it is written.
enum Node {
    Null,
    Boolean(bool),
    Number,
    Text(String),
    List(Vec<Located<Self>>),
    Table(Vec<(Located<String>, Located<Self>)>),
}

/// From nodes to the tree that TOML has.
struct Tree<'i, 'd> {
    text: &'i str,
    found: &'d mut Findings<'i>,
}

impl<'i> Tree<'i, '_> {
    fn value(&mut self, node: Located<Node>) -> Option<Spanned<DeValue<'i>>> {
        let place = span(node.referenced);
        let value = match node.value {
            Node::Null => return None,
            Node::Boolean(value) => DeValue::Boolean(value),
            Node::Text(value) => DeValue::String(value.into()),
            Node::Number => {
                let written = self.text.get(span(node.defined)).unwrap_or_default();
                match DeValue::parse(written) {
                    Ok(number) => number.into_inner(),
                    Err(error) => {
                        self.found.add(Code::Syntax, place, error.message(), "write it as `12` or `1.5`");
                        return None;
                    }
                }
            }
            Node::List(elements) => {
                let mut array = DeArray::new();
                elements.into_iter().filter_map(|element| self.value(element)).for_each(|element| array.push(element));
                DeValue::Array(array)
            }
            Node::Table(fields) => {
                let mut table = DeTable::new();
                for (key, node) in fields {
                    let Some(value) = self.value(node) else { continue };
                    table.insert(Spanned::new(span(key.referenced), key.value.into()), value);
                }
                DeValue::Table(table)
            }
        };
        Some(Spanned::new(place, value))
    }
}

fn span(location: Location) -> Range<usize> {
    let span = location.span();
    let bytes = |number: Option<u64>| number.and_then(|it| usize::try_from(it).ok()).unwrap_or_default();
    let start = bytes(span.byte_offset());
    start..start.saturating_add(bytes(span.byte_len()))
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> de::Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Boolean(value))
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Number)
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<Node, E> {
        Ok(Node::Number)
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Number)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element()? {
            elements.push(element);
        }
        Ok(Node::List(elements))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Node::Table(fields))
    }
}
