use std::{
    fs::File,
    io::{BufRead, BufReader},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use crate::{doors::PUBLIC_URL, fixture::repository};

/// `oidc-provider` on this machine, for as long as this value lives.
pub struct Provider {
    /// What it calls itself.
    pub issuer: String,
    child: Child,
    /// It ends when this is closed, also when a test is killed.
    _input: Option<ChildStdin>,
    /// What it says later goes nowhere, as long as there is somewhere to say it.
    _output: BufReader<ChildStdout>,
}

/// How Remit is known to it.
pub const CLIENT: (&str, &str) = ("remit", "a-secret-of-the-tests");
/// How a service is known to it.
pub const SERVICE: (&str, &str) = ("reporting", "another-secret-of-the-tests");
/// Whom the service's tokens are for.
pub const AUDIENCE: &str = "https://remit.example/api";

impl Provider {
    /// Starts it, and waits until it listens.
    ///
    /// # Panics
    /// When it does not start: with Node and npm it should.
    #[must_use]
    pub fn start() -> Self {
        let folder = repository().join("tests/oidc");
        install();
        let mut child = Command::new("node")
            .arg("server.mjs")
            .arg(format!("{PUBLIC_URL}/auth/callback"))
            .current_dir(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Node is installed");
        let mut output = BufReader::new(child.stdout.take().expect("is piped"));
        let mut line = String::new();
        while !line.starts_with("issuer ") {
            line.clear();
            assert!(output.read_line(&mut line).expect("is text") > 0, "the provider ended before it was ready");
        }
        let issuer = line.trim_start_matches("issuer ").trim_end().to_owned();
        let input = child.stdin.take();
        Self { issuer, child, _input: input, _output: output }
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Installs what the provider needs, unless it is there. Tests in other processes wait.
fn install() {
    let folder = repository().join("tests/oidc");
    let lock = File::open(folder.join("package-lock.json")).expect("there is a lockfile");
    lock.lock().expect("the lockfile can be locked");
    if folder.join("node_modules/.package-lock.json").is_file() {
        return;
    }
    let done = Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder).output();
    let done = done.expect("npm is installed");
    assert!(done.status.success(), "npm ci: {}", String::from_utf8_lossy(&done.stderr));
}
