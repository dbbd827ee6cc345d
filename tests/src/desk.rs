use std::{
    env, fs,
    path::PathBuf,
    process,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use axum::{Router, body::Body, http::Request};
use remit_host::{
    acts::{Act, Ledger, Operator, Order, Refusal, Written},
    http::{Server, Settings, router},
    identity::{ApiKey, Scope},
    log::{ServerEdit, Store},
    mail::{self, Delivery, Following, Health, Mailer, Queue},
    start::{self, Freshness, Running},
};
use remit_model::{ElevationId, Instant, OrganizationId, UserId, directory};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::{
    doors::{clock, send},
    fixture::{CATALOGUE, ENGINE, built},
};

/// The URL by which links lead to the servers.
pub const PUBLIC_URL: &str = "http://remit.example";

/// One hour, in milliseconds.
pub const HOUR: i64 = 3_600_000;

/// A server on a database, with or without a mailer; and a key to act for anybody.
pub struct Desk {
    /// Its routes.
    pub router: Router,
    /// Its log.
    pub running: Running,
    /// How mail is doing.
    pub queue: Queue,
    /// The text of a key that may do everything.
    pub key: String,
    clock: fn() -> Instant,
}

/// A folder for the database of one test, which ends with this value. All servers of a process have one clock, so tests
/// of the same process wait for each other's folder to end.
pub struct Folder(PathBuf, #[expect(dead_code, reason = "it is held")] MutexGuard<'static, ()>);

impl Folder {
    /// A new one.
    ///
    /// # Panics
    /// When it cannot be made.
    #[must_use]
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        static TURN: Mutex<()> = Mutex::new(());
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let name = format!("remit-desk-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
        let folder = env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder can be made");
        Self(folder, turn)
    }

    /// The URL of the database in it.
    #[must_use]
    pub fn database(&self) -> String {
        format!("sqlite:{}", self.0.join("remit.db").display())
    }
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The demo directory.
///
/// # Panics
/// When it cannot be used.
#[must_use]
pub fn demo_directory() -> directory::Directory {
    let file = crate::fixture::repository().join("host/demo/directory.json");
    let text = fs::read_to_string(file).expect("the demo directory is there");
    directory::read(&text, &CATALOGUE.catalogue).unwrap_or_else(|found| panic!("{found:#?}")).0
}

impl Desk {
    /// A server on this database. The first one brings the demo directory. Its clock is that of [`clock`].
    ///
    /// # Panics
    /// When it cannot be started.
    pub async fn open(database: &str) -> Self {
        Self::open_at(database, clock).await
    }

    /// The same as a demo, which keeps mails in its outbox, at a URL of its own.
    ///
    /// # Panics
    /// When it cannot be started.
    pub async fn open_demo(database: &str, public_url: &str) -> Self {
        Self::start(database, Settings { demo: true, ..Settings::new(public_url, clock) }).await
    }

    /// The same, with a clock of its own.
    ///
    /// # Panics
    /// When it cannot be started.
    pub async fn open_at(database: &str, clock: fn() -> Instant) -> Self {
        Self::start(database, Settings::new(PUBLIC_URL, clock)).await
    }

    async fn start(database: &str, settings: Settings) -> Self {
        let clock = settings.clock;
        let store = Store::open(database).await.expect("the database opens");
        let empty = start::nothing_yet(ENGINE.clone(), CATALOGUE.clone());
        let freshness = Freshness { bound: Duration::from_secs(600), ..Freshness::default() };
        let running = Running::start(store, empty, freshness, clock).await.expect("the log can be read");
        let operator = Operator::at_the_command_line();
        if running.live.newest().revision() == 0 {
            let imported = running.ledger.replace(&operator, demo_directory().to_document()).await;
            imported.unwrap_or_else(|refusal| panic!("the directory cannot be used: {refusal:?}"));
        }
        let scopes = vec![Scope::Read, Scope::Write, Scope::Decide];
        let (key, text) = ApiKey::create("tests".into(), scopes, None, clock(), None);
        let id = key.id.clone();
        let created = running.ledger.operate(&operator, "keys.create", &id, ServerEdit::KeyCreated { key }).await;
        created.unwrap_or_else(|refusal| panic!("no key: {refusal:?}"));
        Self {
            router: router(Arc::new(Server::new(&running, built(), settings))),
            queue: Queue::new(&running.store),
            running,
            key: text.expose_secret().to_owned(),
            clock,
        }
    }

    /// Starts a mailer that sends by this mail server.
    ///
    /// # Panics
    /// When the settings cannot be used.
    pub fn mailer(&self, smtp: Option<&str>) -> Following {
        let settings = mail::Settings {
            smtp: smtp.map(|url| SecretString::from(url.to_owned())),
            from: "Remit <remit@remit.example>".into(),
            ..mail::Settings::default()
        };
        let delivery = Delivery::new(&settings, false).unwrap_or_else(|error| panic!("{error}"));
        Mailer::new(&self.running, delivery, settings, PUBLIC_URL.into(), self.clock).start()
    }

    /// Does something as a person.
    ///
    /// # Errors
    /// Why nothing was done.
    ///
    /// # Panics
    /// When an id is none.
    pub async fn act(&self, actor: &str, organization: &str, act: Act) -> Result<Written, Refusal> {
        perform(&self.running.ledger, actor, organization, act).await
    }

    /// Asks for temporary access. Gives the id of the request.
    ///
    /// # Panics
    /// When it is refused.
    pub async fn ask(&self, agent: &str, organization: &str, purpose: &str) -> ElevationId {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let id = format!("case-{}", COUNT.fetch_add(1, Ordering::SeqCst));
        let id = ElevationId::new(id).expect("is an id");
        let act = Act::RequestSupport { id: id.clone(), purpose: Some(purpose.into()) };
        self.act(agent, organization, act).await.unwrap_or_else(|refusal| panic!("refused: {refusal:?}"));
        id
    }

    /// Looks at a link, as a person or as nobody.
    pub async fn look(&self, token: &str, person: Option<&str>) -> (u16, Value) {
        let request = Request::get(format!("/api/v1/support-links/{token}"));
        let request = match person {
            Some(person) => self.signed(request, person),
            None => request,
        };
        send(&self.router, request.body(Body::empty()).expect("is a request")).await
    }

    /// Answers by a link, as a person.
    pub async fn answer(&self, token: &str, person: &str, answer: &str) -> (u16, Value) {
        let request = self.signed(Request::post(format!("/api/v1/support-links/{token}")), person);
        let request = request.header("content-type", "application/json");
        let body = Body::from(json!({ "answer": answer }).to_string());
        send(&self.router, request.body(body).expect("is a request")).await
    }

    /// Whether the decision API allows somebody something in an organization.
    pub async fn allows(&self, person: &str, action: &str, organization: &str) -> bool {
        let question = json!({
            "subject": { "type": "user", "id": person },
            "action": { "name": action },
            "resource": { "type": "organization", "id": organization },
        });
        let request = Request::post("/access/v1/evaluation")
            .header("content-type", "application/json")
            .header("authorization", format!("Bearer {}", self.key));
        let (status, answer) =
            send(&self.router, request.body(Body::from(question.to_string())).expect("is a request")).await;
        assert_eq!(status, 200, "{answer}");
        answer["decision"].as_bool().expect("a decision is true or false")
    }

    /// What `/readyz` says.
    pub async fn ready(&self) -> (u16, Value) {
        send(&self.router, Request::get("/readyz").body(Body::empty()).expect("is a request")).await
    }

    /// How mail is doing.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn health(&self) -> Health {
        self.queue.health((self.clock)()).await.expect("the database answers")
    }

    /// The newest revision.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.running.live.newest().revision()
    }

    fn signed(&self, request: axum::http::request::Builder, person: &str) -> axum::http::request::Builder {
        request.header("authorization", format!("Bearer {}", self.key)).header("remit-on-behalf-of", person)
    }
}

/// Does something as a person.
///
/// # Errors
/// Why nothing was done.
///
/// # Panics
/// When an id is none.
pub async fn perform(ledger: &Ledger, actor: &str, organization: &str, act: Act) -> Result<Written, Refusal> {
    let actor = UserId::new(actor).expect("is an id");
    let organization = OrganizationId::new(organization).expect("is an id");
    let acts = [act];
    let order =
        Order { actor: &actor, service: None, organization: &organization, acts: &acts, only: None, idempotency: None };
    ledger.perform(&order).await
}
