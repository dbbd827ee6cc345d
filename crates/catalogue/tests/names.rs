//! Every role, privilege, setting, area, act and reason has words in every language, and the languages say the same.

#![allow(clippy::panic, reason = "a test says what it cannot read")]

use std::{collections::BTreeSet, fs, path::Path};

use fluent_syntax::{ast::Entry, parser::parse};
use remit_catalogue::{CONTROL_HUB, compile};
use remit_model::reason::ReasonCode;

const LANGUAGES: [&str; 5] = ["en", "sv", "nb", "da", "pl"];

/// The ids of all messages of a language, and of their attributes.
fn ids(language: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("names/{language}.ftl"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let resource = parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut ids = BTreeSet::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            assert!(ids.insert(message.id.name.to_owned()), "{language}: `{}` is there twice", message.id.name);
            for attribute in &message.attributes {
                ids.insert(format!("{}.{}", message.id.name, attribute.id.name));
            }
        }
    }
    ids
}

#[test]
fn every_code_and_name_has_words_in_every_language() {
    let catalogue = compile(CONTROL_HUB).expect("the catalogue compiles").catalogue;
    let id = |kind: &str, id: &str| format!("{kind}-{}", id.replace('.', "-"));
    let mut wanted: BTreeSet<String> = ReasonCode::ALL.iter().map(|code| id("reason", code.as_str())).collect();
    for role in &catalogue.roles {
        wanted.insert(id("role", role.id.as_str()));
        wanted.extend(["short", "description"].map(|it| format!("{}.{it}", id("role", role.id.as_str()))));
    }
    wanted.extend(catalogue.privileges.iter().map(|it| id("privilege", it.id.as_str())));
    wanted.extend(catalogue.settings.iter().map(|it| id("setting", it.id.as_str())));
    wanted.extend(catalogue.settings.iter().map(|it| id("area", &it.area)));
    wanted.extend(catalogue.acts.iter().map(|it| id("act", &it.name)));
    for language in LANGUAGES {
        let missing: Vec<_> = wanted.difference(&ids(language)).cloned().collect();
        assert!(missing.is_empty(), "{language} has no words for {missing:?}");
    }
}

#[test]
fn all_languages_have_the_same_messages() {
    let english = ids("en");
    for language in LANGUAGES {
        let other = ids(language);
        let differences: Vec<_> = english.symmetric_difference(&other).collect();
        assert!(differences.is_empty(), "{language} and en differ in {differences:?}");
    }
}
