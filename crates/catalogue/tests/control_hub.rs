//! The catalogue that ships compiles without a finding, always to the same bytes.

use remit_catalogue::{CONTROL_HUB, compile};

#[test]
fn the_catalogue_compiles() {
    let compiled = compile(CONTROL_HUB).unwrap_or_else(|found| {
        let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"));
    });
    assert_eq!(compile(CONTROL_HUB).expect("compiles").sha256, compiled.sha256);
    println!("{} bytes", compiled.bytes.len());
}
