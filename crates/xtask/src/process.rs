//! Child processes: each is shown before it runs, and a failure names the command line.

use std::env;
use std::ffi::OsStr;
use std::io;
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

/// Runs the command with our input and output, and fails unless it exits with 0.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    show(command);
    let status = command.status().map_err(|error| not_started(command, &error))?;
    check(command, status)
}

/// Runs the command up to `attempts` times, for downloads that the network may cut off.
pub(crate) fn run_with_retries(command: &mut Command, attempts: u32) -> Result<()> {
    for attempt in 1..attempts {
        match run(command) {
            Ok(()) => return Ok(()),
            Err(error) => {
                eprintln!("{error:#}; trying again ({attempt} of {attempts} attempts failed)")
            }
        }
    }
    run(command).with_context(|| format!("failed {attempts} times; is there a network?"))
}

/// Runs the command and returns what it writes to its standard output; the rest is shown.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output =
        command.stdin(Stdio::null()).stderr(Stdio::inherit()).output().map_err(|error| not_started(command, &error))?;
    check(command, output.status)?;
    String::from_utf8(output.stdout).with_context(|| format!("`{}` wrote something that is not UTF-8", line(command)))
}

/// Whether the command can be started and exits with 0; nothing is shown.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Becomes the command where the system can do that, so that signals reach it and nobody waits for it.
pub(crate) fn replace(command: &mut Command) -> Result<()> {
    show(command);
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        let error = command.exec();
        Err(not_started(command, &error))
    }
    #[cfg(not(unix))]
    {
        let status = command.status().map_err(|error| not_started(command, &error))?;
        check(command, status)
    }
}

/// Shows the command as one could type it.
pub(crate) fn show(command: &Command) {
    eprintln!("$ {}", line(command));
}

fn check(command: &Command, status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

fn not_started(command: &Command, error: &io::Error) -> anyhow::Error {
    let program = command.get_program().to_string_lossy();
    match error.kind() {
        io::ErrorKind::NotFound => {
            anyhow::anyhow!("`{program}` was not found; install it and make sure it is on PATH")
        }
        _ => anyhow::anyhow!("`{program}` could not be started: {error}"),
    }
}

fn line(command: &Command) -> String {
    let settings = command
        .get_envs()
        .filter(|(name, _)| name.to_string_lossy().starts_with("REMIT_"))
        .filter_map(|(name, value)| Some(format!("{}={}", name.to_string_lossy(), quoted(value?))));
    let elsewhere = command
        .get_current_dir()
        .filter(|folder| env::current_dir().is_ok_and(|here| here != *folder))
        .map(|folder| format!("cd {} &&", quoted(folder.as_os_str())));
    elsewhere
        .into_iter()
        .chain(settings)
        .chain([quoted(command.get_program())])
        .chain(command.get_args().map(quoted))
        .collect::<Vec<_>>()
        .join(" ")
}

fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let plain = |c: char| c.is_alphanumeric() || "-_./=:,@+%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.into_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_can_be_pasted_into_a_shell() {
        let mut command = Command::new("npm");
        command.args(["run", "it's here", ""]);
        command.env("REMIT_ASSETS", "/a b").env("OTHER", "unseen");
        command.current_dir("/w b");
        assert_eq!(line(&command), r"cd '/w b' && REMIT_ASSETS='/a b' npm run 'it'\''s here' ''");
    }

    #[test]
    fn a_program_that_is_missing_is_named() {
        let error = run(&mut Command::new("remit-no-such-program")).map_err(|error| error.to_string()).err();
        assert_eq!(
            error.as_deref(),
            Some("`remit-no-such-program` was not found; install it and make sure it is on PATH")
        );
    }
}
