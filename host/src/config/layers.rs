use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;
use toml::{
    Spanned, Table, Value,
    de::{DeString, DeTable, DeValue, Deserializer, ValueDeserializer},
};

use super::{
    Config, Finding, fields,
    finding::{closest, place},
};

/// What a process was given.
#[derive(Clone, Debug, Default)]
pub struct Given<'a> {
    /// The file.
    pub file: Option<&'a Path>,
    /// Variables of the environment: name and value.
    pub environment: Vec<(String, String)>,
    /// Flags that stand for a key.
    pub flags: Vec<Flag>,
    /// Whether the demo is asked for.
    pub demo: bool,
}

/// A flag that stands for a key.
#[derive(Clone, Debug)]
pub struct Flag {
    /// The flag with its dashes.
    pub name: &'static str,
    /// The section and the key that it stands for.
    pub key: (&'static str, &'static str),
    /// What was given.
    pub value: String,
}

/// Where each key that was given comes from, by section and key.
pub(super) type Places = BTreeMap<(String, String), String>;

/// Variables with names of their own.
const SHORT_NAMES: [(&str, (&str, &str)); 6] = [
    ("REMIT_LISTEN", ("server", "listen")),
    ("REMIT_PUBLIC_URL", ("server", "public_url")),
    ("REMIT_ASSETS", ("server", "assets")),
    ("REMIT_CATALOGUE", ("server", "catalogue")),
    ("REMIT_DATABASE", ("database", "url")),
    ("REMIT_LOG", ("telemetry", "log_filter")),
];

/// What file, environment and flags say together.
#[derive(Default)]
pub(super) struct Layers {
    values: Table,
    places: Places,
    findings: Vec<Finding>,
}

/// Lays flags over the environment, and the environment over the file.
pub(super) fn lay(given: &Given<'_>) -> Layers {
    let mut layers = Layers::default();
    if let Some(file) = given.file {
        layers.file(file);
    }
    // A variable of the long name is the clearer wish, so it comes after the short one.
    let short = |name: &str| SHORT_NAMES.iter().find(|(it, _)| *it == name).map(|(_, key)| *key);
    let variables = given.environment.iter().filter(|(_, value)| !value.is_empty());
    for (name, value) in variables.clone() {
        if let Some((section, key)) = short(name) {
            layers.text(name, section, key, value);
        }
    }
    for (name, value) in variables {
        if short(name).is_none()
            && let Some((section, key)) = section_and_key(name)
        {
            layers.text(name, section, &key, value);
        }
    }
    for flag in &given.flags {
        layers.text(flag.name, flag.key.0, flag.key.1, &flag.value);
    }
    layers
}

impl Layers {
    /// The configuration, where each key comes from, and what is wrong.
    pub(super) fn into_config(mut self) -> (Config, Places, Vec<Finding>) {
        let read = Config::deserialize(self.values);
        let config = read.unwrap_or_else(|error| {
            if self.findings.is_empty() {
                let message = error.message().to_owned();
                self.findings.push(Finding { place: "the configuration".into(), code: "wrong_value", message });
            }
            Config::default()
        });
        (config, self.places, self.findings)
    }

    fn find(&mut self, place: String, code: &'static str, message: impl Into<String>) {
        self.findings.push(Finding { place, code, message: message.into() });
    }

    fn file(&mut self, file: &Path) {
        let name = file.display().to_string();
        let text = match fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => return self.find(name, "unreadable_file", format!("cannot be read: {error}")),
        };
        let at = |offset: usize| place(file, &text, offset);
        let root = match DeTable::parse(&text) {
            Ok(root) => root.into_inner(),
            Err(error) => {
                return self.find(at(error.span().map_or(0, |span| span.start)), "not_toml", error.message());
            }
        };
        let sections = fields::of::<Config>(&[]);
        for (section, keys) in in_order(&root) {
            let (span, section) = (section.span(), section.get_ref().as_ref());
            let DeValue::Table(keys) = keys.get_ref() else {
                self.find(
                    at(span.start),
                    "unknown_key",
                    format!("`{section}` is in no section: write `[server]` above"),
                );
                continue;
            };
            if !sections.contains(&section) {
                self.find(
                    at(span.start),
                    "unknown_section",
                    unknown(&format!("no section `[{section}]`"), section, sections),
                );
                continue;
            }
            for (key, value) in in_order(keys) {
                let place = at(key.span().start);
                let name = key.get_ref().as_ref();
                if let Some(target) = self.key(&place, section, name) {
                    match target {
                        Target::Value => match probe(section, name, value) {
                            Ok(value) => self.put(place, section, name, value),
                            Err(error) => {
                                let place = at(error.span().map_or(value.span().start, |span| span.start));
                                self.find(place, "wrong_value", format!("`{section}.{name}`: {}", error.message()));
                            }
                        },
                        Target::FileOf(key) => match value.get_ref() {
                            DeValue::String(file) => self.text_of(place, section, key, Path::new(file.as_ref())),
                            _ => {
                                self.find(place, "wrong_value", format!("`{section}.{name}` is not the name of a file"))
                            }
                        },
                    }
                }
            }
        }
    }

    /// Takes a value that is text, as variables and flags are: a string where the key is one, or else as TOML.
    fn text(&mut self, name: &str, section: &str, key: &str, text: &str) {
        match self.key(name, section, key) {
            None => {}
            Some(Target::FileOf(key)) => self.text_of(name.to_owned(), section, key, Path::new(text)),
            Some(Target::Value) => match from_text(section, key, text) {
                Ok(value) => self.put(name.to_owned(), section, key, value),
                Err(message) => self.find(name.to_owned(), "wrong_value", format!("`{section}.{key}`: {message}")),
            },
        }
    }

    /// Takes the text of a file as a value.
    fn text_of(&mut self, place: String, section: &str, key: &str, file: &Path) {
        match fs::read_to_string(file) {
            Ok(text) => self.text(&place, section, key, text.trim_end()),
            Err(error) => {
                self.find(place, "unreadable_file", format!("cannot read `{}`: {error}", file.display()));
            }
        }
    }

    /// What a name in a section stands for.
    fn key<'k>(&mut self, place: &str, section: &str, name: &'k str) -> Option<Target<'k>> {
        let known = fields::of::<Config>(&[section]);
        if known.contains(&name) {
            return Some(Target::Value);
        }
        let of_file = name.strip_suffix("_file").filter(|key| known.contains(key));
        if of_file.is_none() {
            let message = unknown(&format!("no key `{name}` in `[{section}]`"), name, known);
            self.find(place.to_owned(), "unknown_key", message);
        }
        of_file.map(Target::FileOf)
    }

    fn put(&mut self, place: String, section: &str, key: &str, value: Value) {
        if let Value::Table(keys) = self.values.entry(section).or_insert_with(|| Value::Table(Table::new())) {
            keys.insert(key.into(), value);
        }
        self.places.insert((section.into(), key.into()), place);
    }
}

enum Target<'a> {
    Value,
    FileOf(&'a str),
}

/// The entries in the order of the file.
fn in_order<'t, 'i>(table: &'t DeTable<'i>) -> Vec<(&'t Spanned<DeString<'i>>, &'t Spanned<DeValue<'i>>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

/// Whether the configuration takes a value at a key, whatever else there is.
fn probe<'i>(section: &'i str, key: &'i str, value: &Spanned<DeValue<'i>>) -> Result<Value, toml::de::Error> {
    let span = value.span();
    let only = |key: &'i str, value| {
        let mut table = DeTable::new();
        table.insert(Spanned::new(span.clone(), key.into()), value);
        table
    };
    let inner = only(key, value.clone());
    let root = only(section, Spanned::new(span.clone(), DeValue::Table(inner)));
    Config::deserialize(Deserializer::from(Spanned::new(span.clone(), root)))?;
    Value::deserialize(ValueDeserializer::from(value.clone()))
}

fn from_text(section: &str, key: &str, text: &str) -> Result<Value, String> {
    let probe = |value: &Value| {
        let inner = Table::from_iter([(key.to_owned(), value.clone())]);
        Config::deserialize(Table::from_iter([(section.to_owned(), Value::Table(inner))])).map(drop)
    };
    let string = Value::String(text.to_owned());
    let Err(as_string) = probe(&string) else { return Ok(string) };
    match ValueDeserializer::parse(text).and_then(Value::deserialize) {
        Ok(value) => probe(&value).map(|()| value).map_err(|error| error.message().to_owned()),
        Err(_) => Err(as_string.message().to_owned()),
    }
}

/// The section and key that a variable's name stands for, if it has a section's name in it.
fn section_and_key(variable: &str) -> Option<(&'static str, String)> {
    let name = variable.strip_prefix("REMIT_")?.to_ascii_lowercase();
    fields::of::<Config>(&[]).iter().find_map(|section| {
        let key = name.strip_prefix(section)?.strip_prefix('_')?;
        Some((*section, key.to_owned()))
    })
}

fn unknown(what: &str, name: &str, known: &[&'static str]) -> String {
    match closest(name, known) {
        Some(near) => format!("there is {what}; did you mean `{near}`?"),
        None => format!("there is {what}; there are {}", known.join(", ")),
    }
}
