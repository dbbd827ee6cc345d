//! Formatting changes white space and nothing else.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use proptest::prelude::*;
use remit_workbench::{compilation::compile, layout::format};
use toml::Table;

const CONTROL_HUB: &str = remit_catalogue::CONTROL_HUB;

/// Formats, and holds the result against what formatting promises.
fn formatted(text: &str) -> String {
    let once = format(text);
    match text.parse::<Table>() {
        Ok(meaning) => {
            let after: Table = once.parse().unwrap_or_else(|error| panic!("{error}\n--- of\n{text}\n--- is\n{once}"));
            // Compared as they print: a float that is no number is not equal to itself.
            assert_eq!(
                format_args!("{after:?}").to_string(),
                format_args!("{meaning:?}").to_string(),
                "\n--- of\n{text}\n--- is\n{once}"
            );
            let comments = |text: &str| text.matches('#').count();
            assert_eq!(comments(&once), comments(text), "\n--- of\n{text}\n--- is\n{once}");
            assert_eq!(format(&once), once, "formatting again changes something:\n{once}");
            assert!(
                once.lines()
                    .all(|line| !line.ends_with([' ', '\t']) || once.contains("\"\"\"") || once.contains("'''"))
            );
        }
        Err(_) => assert_eq!(once, text, "a text that is no TOML stays as it is"),
    }
    once
}

#[test]
fn a_text_gets_the_usual_white_space() {
    let text = "schema=1   \n\n\n\n# about a\n[ a ]\nx  =  [ 1,2 , 3, ]\n  y = { b=1 ,c = [ ] }# why\nz = [\n1,\n    # two\n  [ 2 ],\n ]\n[b.c]\nd = 1979-05-27 07:32:00\n'e f'   . g = 1.5\n\n";
    let expected = "schema = 1\n\n# about a\n[a]\nx = [1, 2, 3,]\ny = { b = 1, c = [] } # why\nz = [\n    1,\n    # two\n    [2],\n]\n\n[b.c]\nd = 1979-05-27 07:32:00\n'e f'.g = 1.5\n";
    assert_eq!(formatted(text), expected);
}

#[test]
fn rows_stand_in_columns_under_their_names() {
    let text = "[[tables]]\nid = \"T\"\n[tables.rows]\n# full  read\nusers = [\"manage\",\"view S+F4\"]\norg_settings=[ \"none\"  , \"manage\" ]# both\n\"a b\" = [\"view\"]\n";
    let expected = "[[tables]]\nid = \"T\"\n[tables.rows]\n#               full      read\nusers        = [\"manage\", \"view S+F4\"]\norg_settings = [\"none\",   \"manage\"] # both\n\"a b\"        = [\"view\"]\n";
    assert_eq!(formatted(text), expected);
}

#[test]
fn tables_of_one_list_may_follow_each_other() {
    let text = "[[roles]]\nid = 1\n[[roles]]\nid = 2\n\n\n[[roles]]\nid = 3\n# about acts\n[[acts]]\nid = 4\n[other]\n";
    let expected =
        "[[roles]]\nid = 1\n[[roles]]\nid = 2\n\n[[roles]]\nid = 3\n\n# about acts\n[[acts]]\nid = 4\n\n[other]\n";
    assert_eq!(formatted(text), expected);
}

#[test]
fn strings_that_go_over_lines_stay_as_they_are() {
    let text = "a = \"\"\"\n  x  =  1  \n\n\n[b]\n\"\"\"\nc   = '''\t'''\n";
    assert_eq!(formatted(text), text.replace("c   =", "c ="));
}

#[test]
fn the_catalogue_of_control_hub_compiles_to_the_same_bytes() {
    let once = formatted(CONTROL_HUB);
    assert_eq!(compile(&once).sha256, compile(CONTROL_HUB).sha256);
    assert!(compile(&once).sha256.is_some());
}

/// Pieces of which texts are made that are TOML often enough.
fn piece() -> impl Strategy<Value = String> {
    let fixed = prop::sample::select(vec![
        "[a]\n",
        "[[b]]\n",
        "[ b . rows ]\n",
        "[b.rows.\"x y\"]\n",
        "[tables.rows]\n",
        "\n",
        "\n\n\n",
        "\r\n",
        "# note\n",
        "  #a b  c \n",
        "##x y\n",
        "x = 1\n",
        "y=[1,2]\n",
        "z = [ 'a' , \"b\", ]#c\n",
        "w = [\n 1,\n# in\n\n {q = 2},\n]\n",
        "v = {a=1,b={ }}\n",
        "u = \"\"\"a\n  b\"\"\"\n",
        "t = '''\n\n'''\n",
        "s = 1979-05-27 07:32:00Z\n",
        "r.p = -1.5e3\n",
        "'q r'=[\"å€\",\"b\"]\n",
        "k = [ [1, 2] , [ ] ]\n",
        "\t",
        " ",
        "=",
        ",",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        ".",
        "\u{feff}",
    ]);
    let any = prop_oneof![9 => fixed.prop_map(ToOwned::to_owned), 1 => "\\PC{0,4}"];
    (any, 0..50u8).prop_map(|(piece, number)| {
        // Keys are mostly not the same twice.
        piece.replacen(" = ", &format!("{number} = "), 1)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_keeps_its_meaning_and_its_comments(pieces in prop::collection::vec(piece(), 0..14)) {
        formatted(&pieces.concat());
    }

    #[test]
    fn any_characters_are_taken(text in "\\PC{0,60}|[\\[\\]{}=,.#'\"\\n\\r\\t ab1]{0,40}") {
        formatted(&text);
    }

    #[test]
    fn a_catalogue_with_other_white_space_becomes_the_same(seed in any::<u64>()) {
        let mut numbers = seed;
        let mut next = || { numbers = numbers.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1); numbers >> 60 };
        let spread: String = CONTROL_HUB.lines().map(|line| {
            let line = match next() {
                0 => line.replace(" = ", "="),
                1 => format!("{line}   "),
                2 => format!("\t{line}"),
                _ => line.to_owned(),
            };
            if next() == 0 && line.trim().is_empty() { format!("{line}\n\n\n") } else { format!("{line}\n") }
        }).collect();
        prop_assert_eq!(format(&spread), format(CONTROL_HUB));
    }
}
