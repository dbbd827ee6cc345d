//! The `remit` command: see `remit help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    remit_host::commands::run()
}
