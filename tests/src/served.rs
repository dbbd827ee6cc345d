use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::programs::built;

/// No test waits longer than this for something that happens at once on a quiet machine.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A server that runs as a process of its own; it ends with the test.
pub struct Served {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// Where its metrics are, if it was told to have any.
    pub metrics: Option<SocketAddr>,
    said: Arc<Mutex<String>>,
}

/// An answer.
#[derive(Debug)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The status line and the headers, in lower case.
    pub head: String,
    /// The body.
    pub body: String,
}

impl Reply {
    /// Takes an answer apart.
    ///
    /// # Panics
    /// When it is none.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("not an answer: `{text}`"));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        Self { status: status.expect("an answer has a status"), head: head.to_lowercase(), body: body.into() }
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// When it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

impl Served {
    /// Starts `remit serve` with these arguments and variables on a free port, and waits until it answers.
    ///
    /// # Panics
    /// When it ends before that.
    #[must_use]
    pub fn start(arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut child = Command::new(built("remit"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(arguments)
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let said = Arc::new(Mutex::new(String::new()));
        let (errors, noted) = (child.stderr.take().expect("is a pipe"), Arc::clone(&said));
        thread::spawn(move || {
            for line in BufReader::new(errors).lines().map_while(Result::ok) {
                let mut said = noted.lock().unwrap_or_else(PoisonError::into_inner);
                said.push_str(&line);
                said.push('\n');
            }
        });
        let mut metrics = None;
        let mut lines = BufReader::new(child.stdout.take().expect("is a pipe")).lines();
        let address = loop {
            let Some(Ok(line)) = lines.next() else {
                drop(child.wait());
                panic!("the server ended: {}", said.lock().unwrap_or_else(PoisonError::into_inner));
            };
            let address = |url: &str| url.rsplit("//").next().and_then(|it| it.parse().ok());
            if let Some(url) = line.strip_prefix("metrics on ") {
                metrics = address(url.trim_end_matches("/metrics"));
            }
            if let Some(url) = line.strip_prefix("listening on ") {
                break address(url).expect("is an address");
            }
        };
        thread::spawn(move || lines.for_each(drop));
        Self { child, address, metrics, said }
    }

    /// A connection to it.
    ///
    /// # Panics
    /// When it takes none.
    #[must_use]
    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("the server takes connections");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit can be set");
        stream
    }

    /// Sends `METHOD path` with headers and a body over a connection of its own.
    ///
    /// # Panics
    /// When there is no answer.
    #[must_use]
    pub fn send(&self, request: &str, headers: &str, body: &str) -> Reply {
        exchange(self.connect(), request, headers, body)
    }

    /// Sends it a signal, such as `TERM`.
    ///
    /// # Panics
    /// When it is gone.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("sh").args(["-c", &format!("kill -{name} {}", self.child.id())]).status();
        assert!(sent.expect("there is a shell").success());
    }

    /// Waits until it has ended.
    ///
    /// # Panics
    /// When it does not.
    pub fn end(&mut self) -> ExitStatus {
        let mut status = None;
        until("the server ends", || {
            status = self.child.try_wait().expect("it can be waited for");
            status.is_some()
        });
        status.expect("it ended")
    }

    /// What it has said on standard error so far.
    #[must_use]
    pub fn said(&self) -> String {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Sends a request over a stream and reads the answer to its end.
///
/// # Panics
/// When there is no answer.
pub fn exchange(mut stream: impl Read + Write, request: &str, headers: &str, body: &str) -> Reply {
    stream.write_all(message(request, headers, body).as_bytes()).expect("the request can be sent");
    read_reply(stream)
}

/// Reads an answer to the end of its connection.
///
/// # Panics
/// When there is none.
pub fn read_reply(mut stream: impl Read) -> Reply {
    let mut bytes = Vec::new();
    // A server by TLS may close without saying so; the answer is there all the same.
    let read = stream.read_to_end(&mut bytes);
    assert!(!bytes.is_empty(), "there is no answer: {read:?}");
    Reply::read(&String::from_utf8_lossy(&bytes))
}

/// A request as it is sent, after which the connection closes.
#[must_use]
pub fn message(request: &str, headers: &str, body: &str) -> String {
    let kind = if body.is_empty() { "" } else { "content-type: application/json\r\n" };
    let length = body.len();
    format!(
        "{request} HTTP/1.1\r\nhost: remit.example\r\nconnection: close\r\n\
         {kind}{headers}content-length: {length}\r\n\r\n{body}"
    )
}

/// Waits for something.
///
/// # Panics
/// When it does not happen.
pub fn until(what: &str, mut happened: impl FnMut() -> bool) {
    let started = Instant::now();
    while !happened() {
        assert!(started.elapsed() < PATIENCE, "it did not happen: {what}");
        thread::sleep(Duration::from_millis(5));
    }
}
