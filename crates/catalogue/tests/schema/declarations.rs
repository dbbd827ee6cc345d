use std::collections::BTreeSet;

use remit_catalogue::{Code, compile};
use serde_json::Value;
use toml::Value as Toml;

use crate::{
    places::{Place, Step, findings, read, validator},
    written::written,
};

#[test]
fn every_key_of_the_schema_is_tried() {
    let tried: BTreeSet<Vec<Step>> = written().into_iter().map(|it| it.path).collect();
    let missing: Vec<_> = Place::all().into_iter().map(|it| it.path).filter(|it| !tried.contains(it)).collect();
    // The list of texts that an attribute's value can be.
    let literals = missing.iter().all(|path| path.iter().any(|it| *it == key("default") || *it == key("value")));
    assert!(literals, "the text lacks {missing:?}");
}

fn key(name: &str) -> Step {
    Step::Key(name.to_owned())
}

#[test]
fn a_key_can_be_left_out_where_the_schema_says_so_and_its_default_is_the_one_said() {
    let (validator, places) = (validator(), Place::all());
    let mut defaults = 0;
    for it in written().iter().filter(|it| matches!(it.path.last(), Some(Step::Key(_)))) {
        let without = it.replaced(None);
        let refused = findings(&without).iter().any(|it| matches!(it.code, Code::Shape | Code::WrongSchema));
        assert_eq!(validator.is_valid(&read(&without)), !refused, "without {:?}", it.way);
        let branches = it.place(&places).branches();
        let Some(default) = branches.iter().find_map(|branch| branch.get("default")) else { continue };
        let default: Toml = serde_json::from_value(default.clone()).expect("a default is a value of TOML");
        let outcome = |text: &str| match compile(text) {
            Ok(compiled) => Ok(compiled.catalogue),
            Err(found) => Err(found.into_iter().map(|it| it.message).collect::<Vec<_>>()),
        };
        assert_eq!(outcome(&without), outcome(&it.replaced(Some(default))), "the default of {:?}", it.way);
        defaults += 1;
    }
    assert!(defaults > 40, "{defaults} defaults are tried");
}

#[test]
fn the_schema_says_which_names_are_expected() {
    let places = Place::all();
    let mut count = 0;
    for it in written().iter().filter(|it| it.value.is_str()) {
        let branches = it.place(&places).branches();
        let names: Vec<&Value> = branches.iter().filter_map(|it| it["x-names"].as_array()).flatten().collect();
        let is_qualified = branches.iter().any(|it| it["x-qualified"] == true);
        let nobody = if is_qualified { "subject.nobody" } else { "nobody" };
        let text = it.replaced(Some(nobody.into()));
        let unknown =
            findings(&text).into_iter().find(|it| it.code == Code::UnknownName && it.message.contains("nobody"));
        match (names.as_slice(), unknown) {
            ([], None) => {}
            ([Value::String(kind)], Some(found)) => {
                assert!(found.message.contains(&format!("no {kind} ")), "{:?}: {}", it.way, found.message);
                count += 1;
            }
            (names, found) => panic!("{:?} names {names:?}, and the compiler finds {found:?}", it.way),
        }
    }
    assert!(count > 40, "{count} names are tried");
}
