use std::{collections::BTreeSet, fs};

use remit_catalogue::{CONTROL_HUB, Code};

use crate::{
    places::{EVERY_KEY, findings, read, validator},
    written::written,
};

#[test]
fn what_ships_is_right() {
    let validator = validator();
    let templates = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/templates")).expect("there are templates");
    let templates = templates.map(|it| it.expect("is read").path().join("catalogue.toml"));
    // One is of the catalogue that ships.
    let templates = templates.filter_map(|it| fs::read_to_string(it).ok()).collect::<Vec<_>>();
    assert!(templates.len() >= 3, "there are {} templates", templates.len());
    for text in templates.iter().map(String::as_str).chain([CONTROL_HUB, EVERY_KEY]) {
        let errors: Vec<String> =
            validator.iter_errors(&read(text)).map(|it| format!("{}: {it}", it.instance_path())).collect();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
        let found: Vec<String> = findings(text).iter().map(ToString::to_string).collect();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn a_mistake_is_refused_by_schema_and_compiler() {
    let mistakes = [
        ("schema = 1", "schema = 2"),
        ("schema = 1", "version = 1"),
        ("id = \"every-key\"", "id = 1"),
        ("[[pages]]", "[pages]"),
        ("[demotion]", "[[demotion]]"),
        ("[[pages]]", "[[sheets]]"),
        ("id = \"viewer\"", "id = \"\""),
        ("id = \"viewer\"", "id = \"the viewer\""),
        ("id = \"viewer\"", "name = \"viewer\""),
        ("type = \"invoice\"", "type = \"site\""),
        ("type = \"text\"", "type = \"date\""),
        ("default = 0", "default = 0.5"),
        ("default = 0", "default = [0]"),
        ("level = \"manage\"", "level = \"write\""),
        ("relations = [\"own\"]", "relations = \"own\""),
        ("relations = [\"own\"]", "relations = [\"home\"]"),
        ("assigned = true", "assigned = \"yes\""),
        ("lists = \"sites\"", "lists = [\"sites\"]"),
        ("external_from = \"partner\"", "external_from = \"own\""),
        ("documents = [\"P\"]", "documents = \"P\""),
        ("statements = [1]", "statements = [65536]"),
        ("statements = [1]", "statements = [-1]"),
        ("elevated = \"elevated\"", "elevated = \"asleep\""),
        ("elevated = \"elevated\"", "elevated = { elevated = true }"),
        ("elevated = \"elevated\"", "elevated = \"holds_any\""),
        ("elevated = \"elevated\"", "elevated = { holds_any = [], without_license = \"x\" }"),
        ("is = \"at_most\"", "is = \"below\""),
        ("attribute = \"resource.amount\"", "attribute = \"amount\""),
        (", value = 10", ""),
        (", value = 10", ", value = 10, to = \"subject.limit\""),
        ("columns = [\"owner\", \"viewer\"]", ""),
        ("\"view within owned\"", "\"\""),
        ("\"view within owned\"", "\"see\""),
        ("\"view within owned\"", "\"view within\""),
        ("\"view within owned\"", "\"view within reach\""),
        ("\"view within owned\"", "\"view if\""),
        ("\"view within owned\"", "\"view if else none\""),
        ("\"view within owned\"", "\"view if small else\""),
        ("\"view within owned\"", "\"view small\""),
        ("\"view within owned\"", "1"),
        ("[\"manage if within_limit\", \"view within owned\"]", "\"view\""),
        ("a = \"it follows\"", "a = 1"),
        ("{ profile = \"hours\" }", "\"profile\""),
        ("{ profile = \"hours\" }", "\"later\""),
        ("level = \"view\", hidden", "levels = \"view\", hidden"),
        ("on_when_managed = true", ""),
        ("on = \"organization\"", "on = \"site\""),
        ("rules = [\"managed\"]", "rules = [\"free\"]"),
        ("to = [\"own\", \"joined\", \"myself\"]", "to = [\"all\"]"),
        ("to = \"elsewhere\"", "to = \"anywhere\""),
        ("answer_minutes = 60", "answer_minutes = \"60\""),
        ("answer_minutes = 60", "answer_minutes = 4294967296"),
    ];
    let validator = validator();
    for (right, wrong) in mistakes {
        assert!(EVERY_KEY.contains(right), "`{right}` is not in the text");
        let text = EVERY_KEY.replacen(right, wrong, 1);
        assert!(!findings(&text).is_empty(), "the compiler takes `{wrong}`");
        assert!(!validator.is_valid(&read(&text)), "the schema takes `{wrong}`");
    }
}

#[test]
fn a_value_of_any_kind_is_refused_by_both_or_by_none() {
    const CODES: [Code; 4] = [Code::Shape, Code::WrongSchema, Code::BadId, Code::BadCell];
    let values = |text: &str| {
        let values =
            format!("[{text}, [{text}], {{ a = {text} }}, 1, -1, 70000, 5000000000, 1.5, true, [], [1], [[]], {{}}]");
        let table: toml::Table = format!("values = {values}").parse().expect("the values are TOML");
        table["values"].as_array().expect("the values are a list").clone()
    };
    let validator = validator();
    let mut tried = BTreeSet::new();
    for it in written().into_iter().skip(1).filter(|it| tried.insert(it.path.clone())) {
        // Texts that can be names, and cells.
        for value in values(if it.way.contains(&"rows".to_owned()) { "'view'" } else { "'subject.x'" }) {
            let text = it.replaced(Some(value.clone()));
            let refused = findings(&text).iter().any(|it| CODES.contains(&it.code));
            assert_eq!(validator.is_valid(&read(&text)), !refused, "{value} at {:?}", it.way);
        }
    }
}
