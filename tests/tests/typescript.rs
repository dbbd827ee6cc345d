//! The pages' words are the model's: their TypeScript types are made of it.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::{collections::BTreeMap, env, fs};

use remit_model::{compiled::Catalogue, decision::Explanation, facts::Facts, request::Request};
use remit_tests::fixture::repository;
use ts_rs::{Config, TS, TypeVisitor};

const FILE: &str = "web/src/lib/module/model.ts";
const HEAD: &str = "// Made of `crates/model` by `tests/tests/typescript.rs`; do not edit. Instants are milliseconds since 1970 UTC.\n";

/// Declarations by their names.
struct Declared {
    config: Config,
    types: BTreeMap<String, String>,
}

impl TypeVisitor for Declared {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // What needs no declaration, such as a number, has no file to be declared in.
        if T::output_path().is_none() || self.types.contains_key(&T::ident(&self.config)) {
            return;
        }
        let declaration = format!("{}export {}\n", T::docs().unwrap_or_default(), T::decl(&self.config));
        self.types.insert(T::ident(&self.config), declaration);
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

#[test]
fn the_committed_types_are_the_models() {
    let mut declared = Declared { config: Config::new().with_large_int("number"), types: BTreeMap::new() };
    declared.visit::<Facts>();
    declared.visit::<Request>();
    declared.visit::<Explanation>();
    declared.visit::<Catalogue>();
    let types: Vec<String> = declared.types.into_values().collect();
    let text = format!("{HEAD}\n{}", types.join("\n"));
    let rendered: String = text.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    let file = repository().join(FILE);
    if env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(&file, &rendered).expect("the types can be written");
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == rendered, "`{FILE}` is old: run this test with UPDATE_SNAPSHOTS=1");
}
