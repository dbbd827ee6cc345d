use jsonschema::Validator;
use remit_catalogue::{Diagnostic, compile};
use serde_json::{Value, json};

/// Every key of the format at least once.
pub(crate) const EVERY_KEY: &str = include_str!("../every-key.toml");

/// The schema.
pub(crate) fn schema() -> Value {
    serde_json::from_str(include_str!("../../catalogue.schema.json")).expect("the schema is JSON")
}

/// What the schema says of whole texts.
pub(crate) fn validator() -> Validator {
    let schema = schema();
    jsonschema::meta::validate(&schema).expect("the schema is one of draft 2020-12");
    jsonschema::validator_for(&schema).expect("the schema is a schema")
}

/// What a text says, as JSON.
pub(crate) fn read(text: &str) -> Value {
    let table: toml::Table = text.parse().expect("the text is TOML");
    serde_json::to_value(table).expect("the text has no dates")
}

/// What the compiler finds wrong.
pub(crate) fn findings(text: &str) -> Vec<Diagnostic> {
    compile(text).err().unwrap_or_default()
}

/// How to get from a value to one within it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// To the value of a key that the format has.
    Key(String),
    /// To the value of a key of the author's.
    Entry,
    /// To an element of a list.
    Element,
}

/// Where a value can be in a text.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) path: Vec<Step>,
    /// What the schema says of the value.
    pub(crate) schema: Value,
}

impl Place {
    /// The whole text, and everything that can be within it.
    pub(crate) fn all() -> Vec<Self> {
        let mut found = vec![Self { path: Vec::new(), schema: schema() }];
        let mut next = 0;
        while let Some(place) = found.get(next).cloned() {
            found.extend(place.within());
            next += 1;
        }
        found
    }

    fn within(&self) -> Vec<Self> {
        let to = |step: Step, schema: &Value| {
            let path = self.path.iter().cloned().chain([step]).collect();
            Self { path, schema: schema.clone() }
        };
        let mut found = Vec::new();
        for branch in self.branches() {
            let keys = branch["properties"].as_object().into_iter().flatten();
            found.extend(keys.map(|(key, schema)| to(Step::Key(key.clone()), schema)));
            found.extend(
                branch["additionalProperties"].as_object().map(|_| to(Step::Entry, &branch["additionalProperties"])),
            );
            found.extend(branch.get("items").map(|schema| to(Step::Element, schema)));
        }
        found
    }

    /// What the schema says, with what it refers to and chooses among.
    pub(crate) fn branches(&self) -> Vec<Value> {
        branches(&self.schema)
    }

    /// What the schema says of the value by itself.
    pub(crate) fn validator(&self) -> Validator {
        let alone = json!({ "$defs": schema()["$defs"], "allOf": [self.schema] });
        jsonschema::validator_for(&alone).expect("a part of the schema is a schema")
    }

    /// A text with nothing but this value, and where the value begins.
    pub(crate) fn text(&self, value: &str) -> (String, usize) {
        let (mut before, mut after) = (String::new(), String::new());
        for (depth, step) in self.path.iter().enumerate() {
            let (open, close) = match step {
                Step::Key(key) if depth == 0 => (format!("{key} = "), ""),
                Step::Key(key) => (format!("{{ {key} = "), " }"),
                Step::Entry => ("{ name = ".to_owned(), " }"),
                Step::Element => ("[".to_owned(), "]"),
            };
            before.push_str(&open);
            after.insert_str(0, close);
        }
        (format!("{before}{value}{after}"), before.len())
    }
}

fn branches(schema: &Value) -> Vec<Value> {
    let referred = schema["$ref"]
        .as_str()
        .map(|it| self::schema().pointer(it.trim_start_matches('#')).expect("what is referred to is there").clone());
    let chosen = ["anyOf", "oneOf"].into_iter().filter_map(|it| schema[it].as_array()).flatten().cloned();
    let others: Vec<Value> = referred.into_iter().chain(chosen).collect();
    let mut found = vec![schema.clone()];
    found.extend(others.iter().flat_map(branches));
    found
}
