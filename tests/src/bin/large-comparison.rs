//! Writes a directory of 100,000 people and two catalogues into a folder: `directory.json`, `before.toml` and
//! `after.toml`. The tests of the pages compare them in the browser, and by `remit compare`.

use std::{env, io, path::Path};

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).ok_or_else(|| io::Error::other("name the folder to write to"))?;
    remit_tests::large::write(Path::new(&folder))
}
