use std::{
    env, fs,
    path::PathBuf,
    process,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    http::{HeaderMap, Request},
    response::Response,
};
use remit_engine::Engine;
use remit_host::{
    acts::Operator,
    http::{Server, Settings, router},
    identity::{ApiKey, Scope, SessionSettings, Sessions},
    log::{ServerEdit, Store},
    start::{self, Freshness, Running},
};
use remit_model::{
    OrganizationId, UserId,
    directory::{Directory, Document},
};
use secrecy::ExposeSecret;
use serde_json::Value;
use tower::ServiceExt;

use crate::{
    doors::{PUBLIC_URL, UNHURRIED, clock, set_clock},
    events::{self, Events},
    fixture::{CATALOGUE, ENGINE, built, directory, repository},
    postgres,
    tables::NOW,
    ways::OPERATOR,
};

/// A server that asks for keys, over a database of its own.
pub struct App {
    /// The log that it writes, and what follows it.
    pub running: Running,
    /// What answers, to tell it that it is about to stop.
    pub server: Arc<Server>,
    router: Router,
    database: String,
    _files: Option<Files>,
}

/// A folder that is removed when its test ends.
struct Files(PathBuf);

impl Drop for Files {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// The directory of the demo.
///
/// # Panics
/// When it cannot be used.
#[must_use]
pub fn demo() -> Document {
    let text = fs::read_to_string(repository().join("host/demo/directory.json")).expect("the demo is there");
    serde_json::from_str(&text).expect("is a document")
}

impl App {
    /// A server with the demo directory, in a SQLite file of its own.
    pub async fn on_sqlite() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = format!("remit-app-{}-{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let files = Files(env::temp_dir().join(name));
        fs::create_dir_all(&files.0).expect("a folder can be made");
        let url = format!("sqlite:{}", files.0.join("remit.db").display());
        Self { _files: Some(files), ..Self::start(&url, &directory(&demo())).await }
    }

    /// A server with the demo directory, in a database of its own on a real PostgreSQL.
    pub async fn on_postgresql() -> Self {
        Self::start(&postgres::fresh_database(), &directory(&demo())).await
    }

    /// A server with this directory, imported into this database. Its clock stands at [`NOW`].
    ///
    /// # Panics
    /// When it cannot be started.
    pub async fn start(database: &str, directory: &Directory) -> Self {
        set_clock(NOW);
        let app = Self::open(database, ENGINE.clone(), false).await;
        let imported = app.running.ledger.replace(&Operator::at_the_command_line(), directory.to_document()).await;
        imported.unwrap_or_else(|refusal| panic!("the directory cannot be used: {refusal:?}"));
        app
    }

    /// Another server on the same database, with this module; a demo, or one like the first.
    pub async fn beside(&self, module: Engine, demo: bool) -> Self {
        Self::open(&self.database, module, demo).await
    }

    async fn open(database: &str, module: Engine, demo: bool) -> Self {
        let store = Store::open(database).await.expect("the database opens");
        let freshness = Freshness { bound: UNHURRIED, ..Freshness::default() };
        let empty = start::nothing_yet(module, CATALOGUE.clone());
        let running = Running::start(store, empty, freshness, clock).await.expect("the log can be read");
        let operators = vec![UserId::new(OPERATOR).expect("is an id")];
        let settings = Settings { demo, operators, ..Settings::new(PUBLIC_URL, clock) };
        let server = Arc::new(Server::new(&running, built(), settings));
        Self { running, router: router(Arc::clone(&server)), server, database: database.into(), _files: None }
    }

    /// Nobody.
    #[must_use]
    pub fn anonymous(&self) -> Client {
        Client { router: self.router.clone(), headers: Vec::new() }
    }

    /// A service with a new key for these scopes, in one organization or all.
    ///
    /// # Panics
    /// When the key cannot be made.
    pub async fn key(&self, scopes: &[Scope], organization: Option<&str>) -> Client {
        let only = organization.map(|id| OrganizationId::new(id).expect("is an id"));
        let (key, secret) = ApiKey::create("test".into(), scopes.to_vec(), only, clock(), None);
        let id = key.id.clone();
        let made = ServerEdit::KeyCreated { key };
        let made = self.running.ledger.operate(&Operator::at_the_command_line(), "keys.create", &id, made).await;
        made.unwrap_or_else(|refusal| panic!("the key cannot be made: {refusal:?}"));
        self.anonymous().with("authorization", &format!("Bearer {}", secret.expose_secret()))
    }

    /// A person who is signed in, on a page of the server.
    ///
    /// # Panics
    /// When the session cannot be started.
    pub async fn signed_in(&self, user: &str) -> Client {
        let sessions = Sessions::new(self.running.store.pool().clone(), &SessionSettings::default());
        let user = UserId::new(user).expect("is an id");
        let token = sessions.start(&user, clock()).await.expect("a session starts");
        let cookie = format!("__Host-remit={}", token.expose_secret());
        self.anonymous().with("cookie", &cookie).with("origin", PUBLIC_URL)
    }

    /// A person, through a service that may do everything for him.
    pub async fn person(&self, user: &str) -> Client {
        self.key(&[Scope::Decide, Scope::Read, Scope::Write], None).await.on_behalf_of(user)
    }
}

/// Somebody who sends requests.
#[derive(Clone)]
pub struct Client {
    router: Router,
    headers: Vec<(String, String)>,
}

/// What was answered.
#[derive(Debug)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// All headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub bytes: Bytes,
    /// The body as JSON; null, when it is none.
    pub json: Value,
}

impl Client {
    /// The same, sending another header with every request.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut headers = self.headers.clone();
        headers.push((name.into(), value.into()));
        Self { headers, ..self.clone() }
    }

    /// The same at another server.
    #[must_use]
    pub fn to(&self, app: &App) -> Self {
        Self { router: app.router.clone(), ..self.clone() }
    }

    /// The same without the header of this name.
    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        let headers = self.headers.iter().filter(|(found, _)| found != name).cloned().collect();
        Self { headers, ..self.clone() }
    }

    /// The same, for this person.
    #[must_use]
    pub fn on_behalf_of(&self, user: &str) -> Self {
        self.with("remit-on-behalf-of", user)
    }

    /// Reads what is at an address behind `/api/v1`.
    pub async fn get(&self, path: &str) -> Reply {
        self.send("GET", path, "").await
    }

    /// Sends JSON to an address behind `/api/v1`.
    pub async fn json(&self, method: &str, path: &str, body: Value) -> Reply {
        self.with("content-type", "application/json").send(method, path, body.to_string()).await
    }

    /// Sends a body to an address behind `/api/v1`.
    pub async fn send(&self, method: &str, path: &str, body: impl Into<Body>) -> Reply {
        self.at(method, &format!("/api/v1{path}"), body).await
    }

    /// Sends a body to any address. Of an answer that goes on, the first event is read.
    ///
    /// # Panics
    /// When there is no answer at all.
    pub async fn at(&self, method: &str, address: &str, body: impl Into<Body>) -> Reply {
        let response = self.answer(method, address, body.into()).await;
        let goes_on = events::is_stream(&response);
        let (parts, body) = response.into_parts();
        let (status, headers) = (parts.status.as_u16(), parts.headers);
        if goes_on {
            let (_, json) = Events::new(body).next().await.expect("something is said at once");
            return Reply { status, headers, bytes: Bytes::new(), json };
        }
        let bytes = to_bytes(body, 64 << 20).await.expect("the body can be read");
        let json = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        Reply { status, headers, bytes, json }
    }

    async fn answer(&self, method: &str, address: &str, body: Body) -> Response {
        let mut request = Request::builder().method(method).uri(address);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        self.router.clone().oneshot(request.body(body).expect("is a request")).await.expect("routes do not fail")
    }

    /// Changes as they come.
    ///
    /// # Panics
    /// When they are not told.
    pub async fn events(&self) -> Events {
        let browser = self.with("accept", "text/event-stream");
        let response = browser.answer("GET", "/api/v1/events", Body::empty()).await;
        assert_eq!(response.status(), 200);
        assert!(events::is_stream(&response));
        Events::new(response.into_body())
    }
}

impl Reply {
    /// The same, if it has this status.
    ///
    /// # Panics
    /// When it has another one.
    #[must_use]
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.bytes));
        self
    }

    /// A problem of this status and code.
    ///
    /// # Panics
    /// When it is anything else.
    #[must_use]
    #[track_caller]
    pub fn is_problem(self, status: u16, code: &str) -> Self {
        let reply = self.is(status);
        assert_eq!(reply.header("content-type"), "application/problem+json", "{reply:?}");
        assert_eq!(reply.json["code"], code, "{}", reply.json);
        assert_eq!(reply.json["status"], status);
        assert_eq!(reply.json["type"], format!("urn:remit:problem:{code}"));
        reply
    }

    /// A header's text; empty, when there is none.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The ids of the items.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        texts(&self.json["items"], "id")
    }
}

/// A member of each item of a list.
#[must_use]
pub fn texts(items: &Value, member: &str) -> Vec<String> {
    let items = items.as_array().into_iter().flatten();
    items.map(|item| item[member].as_str().unwrap_or_default().to_owned()).collect()
}
