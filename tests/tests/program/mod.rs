//! The `remit` program as a shell runs it.

use std::{
    ffi::OsStr,
    io::Write,
    process::{Command, Output, Stdio},
    thread,
};

use remit_tests::programs::built;

/// Runs it to its end.
pub(crate) fn run(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>, input: &str) -> Output {
    let mut child = Command::new(built("remit"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    let input = input.to_owned();
    // A program that stops early closes the pipe; its exit code says why.
    let writer = thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the input is written");
    output
}

/// What it says on standard error.
pub(crate) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
