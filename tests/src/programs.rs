use std::{
    env,
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, ChildStdout, Command, Stdio},
};

/// A program: `REMIT_BIN` for the server, if it is set; or the one that was built beside this test.
///
/// # Panics
/// When it was not built.
#[must_use]
pub fn built(name: &str) -> PathBuf {
    if let Some(given) = env::var_os("REMIT_BIN").filter(|_| name == "remit") {
        return given.into();
    }
    let test = env::current_exe().expect("a program has a file");
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let found = test.ancestors().skip(1).map(|folder| folder.join(&file)).find(|file| file.is_file());
    found.unwrap_or_else(|| panic!("`cargo build` makes the program `{name}`"))
}

/// A program that runs, and tells by its lines how far it is. It is killed when this is dropped.
#[derive(Debug)]
pub struct Running {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Running {
    /// Starts it.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start(name: &str, arguments: &[&str]) -> Self {
        let mut child = Command::new(built(name))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("`{name}` does not start: {error}"));
        let lines = BufReader::new(child.stdout.take().expect("its output is a pipe"));
        Self { child, lines }
    }

    /// A server on a database, and its URL.
    ///
    /// # Panics
    /// When it does not listen.
    #[must_use]
    pub fn server(database: &str) -> (Self, String) {
        let mut server = Self::start("remit", &["serve", "--listen", "127.0.0.1:0", "--database", database]);
        let line = server.line().expect("the server starts");
        let url = line.strip_prefix("listening on ").expect("says where it listens").to_owned();
        (server, url)
    }

    /// The next line that it writes; none, once it has ended.
    pub fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        // A line without its end is of a program that was killed while it wrote.
        let read = self.lines.read_line(&mut line).unwrap_or(0);
        (read > 0 && line.ends_with('\n')).then(|| line.trim_end().to_owned())
    }

    /// All lines to its end.
    ///
    /// # Panics
    /// When it fails.
    pub fn finish(mut self) -> Vec<String> {
        let lines = std::iter::from_fn(|| self.line()).collect();
        assert!(self.child.wait().expect("it can be waited for").success(), "it failed");
        lines
    }

    /// Ends it as nothing else does: it gets no chance to do anything. Gives the lines that it had written.
    ///
    /// # Panics
    /// When it cannot be ended.
    pub fn kill(mut self) -> Vec<String> {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it can be waited for");
        std::iter::from_fn(|| self.line()).collect()
    }

    /// Its process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
