use std::{
    fs::File,
    io::{BufRead, BufReader, Write},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::fixture::repository;

/// A real mail server, `smtp-server` of npm, on a loopback port. It ends with this value.
pub struct Smtp {
    child: Child,
    port: u16,
    said: Arc<Mutex<Vec<Value>>>,
}

/// A mail that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// To whom.
    pub to: String,
    /// From whom.
    pub from: String,
    /// The subject line.
    pub subject: String,
    /// The part in plain text.
    pub text: String,
    /// The part in HTML.
    pub html: String,
    /// The `Message-ID`.
    pub id: String,
    /// The header line `Auto-Submitted`.
    pub automatic: String,
}

impl Mail {
    /// Where its links lead, as the plain text has them.
    #[must_use]
    pub fn links(&self) -> Vec<&str> {
        self.text.split_whitespace().filter(|word| word.starts_with("http")).collect()
    }

    /// The token of its one link.
    ///
    /// # Panics
    /// When it has none, or several.
    #[must_use]
    pub fn token(&self) -> String {
        let links = self.links();
        assert_eq!(links.len(), 1, "one link: {self:?}");
        links[0].rsplit('/').next().expect("a path has an end").to_owned()
    }
}

/// How long to wait for anything at all.
const LIMIT: Duration = Duration::from_secs(60);

/// Waits until something is so.
///
/// # Panics
/// When it takes too long.
pub async fn until(what: &str, mut so: impl AsyncFnMut() -> bool) {
    let start = Instant::now();
    while !so().await {
        assert!(start.elapsed() < LIMIT, "this did not happen: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

impl Smtp {
    /// Starts it on a free port.
    ///
    /// # Panics
    /// When Node cannot start it.
    #[must_use]
    pub fn start() -> Self {
        Self::start_at(0)
    }

    /// Starts it on this port.
    ///
    /// # Panics
    /// When Node cannot start it.
    #[must_use]
    pub fn start_at(port: u16) -> Self {
        let folder = installed();
        let mut child = Command::new("node")
            .args([folder.join("server.js").into_os_string(), port.to_string().into()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Node starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output is a pipe")).lines();
        let first = lines.next().expect("it says something").expect("its output is text");
        let first: Value = serde_json::from_str(&first).expect("it says JSON");
        let port = u16::try_from(first["port"].as_u64().expect("it listens")).expect("a port has 16 bits");
        let said = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&said);
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let value = serde_json::from_str(&line).expect("it says JSON");
                heard.lock().unwrap_or_else(PoisonError::into_inner).push(value);
            }
        });
        Self { child, port, said }
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Its address, for settings.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Every mail that was taken so far.
    #[must_use]
    pub fn mails(&self) -> Vec<Mail> {
        let mails = self.events("mail");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let mail = |it: &Value| Mail {
            to: text(&it["to"][0]),
            from: text(&it["from"]),
            subject: text(&it["subject"]),
            text: text(&it["text"]),
            html: text(&it["html"]),
            id: text(&it["id"]),
            automatic: text(&it["headers"]["auto-submitted"]),
        };
        mails.iter().map(mail).collect()
    }

    /// Mails to somebody.
    #[must_use]
    pub fn mails_to(&self, recipient: &str) -> Vec<Mail> {
        self.mails().into_iter().filter(|mail| mail.to == recipient).collect()
    }

    /// How often something happened: `mail`, `held`, `refused`, `closed`.
    #[must_use]
    pub fn count(&self, event: &str) -> usize {
        self.events(event).len()
    }

    /// Makes it refuse a recipient, once or always.
    pub async fn refuse(&mut self, recipient: &str, code: u16, once: bool) {
        let mut order = json!({ "refuse": recipient, "code": code });
        if once {
            order["times"] = 1.into();
        }
        self.tell(&order).await;
    }

    /// Makes it keep senders waiting at the end of each mail, or go on.
    pub async fn hold(&mut self, hold: bool) {
        self.tell(&json!({ "hold": hold })).await;
    }

    async fn tell(&mut self, order: &Value) {
        let before = self.count("understood");
        writeln!(self.child.stdin.as_mut().expect("its input is a pipe"), "{order}").expect("it listens to orders");
        until("the mail server does as it is told", async || self.count("understood") > before).await;
    }

    fn events(&self, event: &str) -> Vec<Value> {
        let said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        said.iter().filter(|it| it["event"] == event).cloned().collect()
    }
}

impl Drop for Smtp {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The folder of the mail server, with its packages. Tests that need them at the same time wait for each other.
fn installed() -> PathBuf {
    let folder = repository().join("tests/smtp");
    let lock = File::open(folder.join("package-lock.json")).expect("the packages are pinned");
    lock.lock().expect("a file can be locked");
    if !folder.join("node_modules/.package-lock.json").is_file() {
        let status = Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder).status();
        assert!(status.expect("npm starts").success(), "`npm ci` in tests/smtp");
    }
    folder
}
