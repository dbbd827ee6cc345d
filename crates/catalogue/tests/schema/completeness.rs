//! Nobody lists here what the format has: each word of the compiler's source is tried as a key and as a value.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value;

use crate::places::{Place, Step, findings};

/// Each word of the sources that say what the format has, as the format would write it.
fn words() -> BTreeSet<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = ["attribute.rs", "compiled.rs", "kinds.rs", "level.rs"].map(|it| crates.join("model/src").join(it));
    let own = fs::read_dir(crates.join("catalogue/src")).expect("is there").map(|it| it.expect("is read").path());
    let mut words = BTreeSet::new();
    for file in own.chain(files) {
        let source = fs::read_to_string(&file).expect("the source is read");
        let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
        for word in code.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')) {
            words.insert(in_snake_case(word.trim_start_matches("r#")));
        }
    }
    words.remove("");
    words
}

fn in_snake_case(word: &str) -> String {
    let mut written = String::new();
    for c in word.chars() {
        if c.is_ascii_uppercase() && !written.is_empty() {
            written.push('_');
        }
        written.push(c.to_ascii_lowercase());
    }
    written
}

/// Whether the compiler knows the key at a place: it finds fault with the value then, which nothing can have.
fn is_key(word: &str, place: &Place) -> bool {
    const NO_VALUE: &str = "1.5";
    // What stands alone, such as `elevated`, is no key though the compiler knows it.
    if !place.path.is_empty() && is_value(word, place) {
        return false;
    }
    let field = format!("{word} = {NO_VALUE}");
    let (text, from) = place.text(&if place.path.is_empty() { field.clone() } else { format!("{{ {field} }}") });
    let value = from + text[from..].find(NO_VALUE).expect("the value is in the text");
    findings(&text).iter().any(|it| it.span == (value..value + NO_VALUE.len()))
}

/// Whether the compiler takes the text as the value of a place.
fn is_value(word: &str, place: &Place) -> bool {
    let value = format!("\"{word}\"");
    let (text, from) = place.text(&value);
    !findings(&text).iter().any(|it| it.span == (from..from + value.len()))
}

#[test]
fn the_schema_has_the_keys_that_the_compiler_reads() {
    let words = words();
    let tables = Place::all().into_iter().filter_map(|place| {
        let branches = place.branches();
        let keys = branches.iter().filter_map(|it| it["properties"].as_object().cloned()).flatten();
        let keys: BTreeSet<String> = keys.map(|(key, _)| key).collect();
        (!keys.is_empty()).then_some((place, keys))
    });
    let mut count = 0;
    for (place, keys) in tables {
        let read: BTreeSet<String> = words.iter().filter(|it| is_key(it, &place)).cloned().collect();
        assert_eq!(read, keys, "at {:?}", place.path);
        count += 1;
    }
    assert!(count > 20, "there are {count} tables");
}

#[test]
fn the_schema_has_the_values_that_the_compiler_reads() {
    let words = words();
    let mut count = 0;
    for place in Place::all() {
        let branches = place.branches();
        let is_open = branches.iter().any(|it| it["type"] == "string");
        let values = branches.iter().flat_map(|it| it["enum"].as_array().cloned().unwrap_or(vec![it["const"].clone()]));
        let values: BTreeSet<String> = values.filter_map(|it| it.as_str().map(str::to_owned)).collect();
        if is_open || values.is_empty() {
            continue;
        }
        let read: BTreeSet<String> = words.iter().filter(|it| is_value(it, &place)).cloned().collect();
        assert_eq!(read, values, "at {:?}", place.path);
        count += 1;
    }
    assert!(count > 20, "there are {count} places");
}

#[test]
fn the_schema_takes_the_cells_that_the_compiler_reads() {
    let cell = Place::all().into_iter().find(|it| it.schema.get("x-cell").is_some()).expect("there are cells");
    assert_eq!(cell.path.last(), Some(&Step::Element));
    let validator = cell.validator();
    let words: Vec<String> =
        words().into_iter().chain(["S", "F4+S", "I(a)", "I(", "000", "Å"].map(Into::into)).collect();
    let shapes = [
        "*",
        "* view",
        "view *",
        "view if *",
        "view if * if",
        "view else *",
        "view within *",
        "none S * I(a)",
        " view  * ",
    ];
    for cell in shapes.iter().flat_map(|shape| words.iter().map(|word| shape.replace('*', word))) {
        assert_eq!(validator.is_valid(&Value::from(cell.clone())), is_cell(&cell), "`{cell}`");
    }
}

/// Whether the compiler can read a cell; that its names are there is another question.
fn is_cell(cell: &str) -> bool {
    let text = format!(
        "schema = 1\nid = \"x\"\ntitle = \"X\"\ndocuments = [{{ key = \"P\", title = \"P\" }}]\n\
         privileges = [{{ id = \"p\" }}]\nroles = [{{ id = \"r\", relations = [\"own\"] }}]\n\
         [[tables]]\nid = \"T\"\ntitle = \"T\"\ndocument = \"P\"\nrelations = [\"own\"]\ncolumns = [\"r\"]\n\
         rows = {{ p = [\"{cell}\"] }}\n"
    );
    findings(&text).iter().all(|it| it.code != remit_catalogue::Code::BadCell)
}
