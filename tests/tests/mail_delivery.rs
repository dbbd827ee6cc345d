//! Mail is queued durably and leaves once: with a mail server that is gone or refuses, with servers that are killed,
//! and with several servers on one database.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    thread,
    time::{SystemTime, UNIX_EPOCH},
};

use remit_model::Instant;
use remit_tests::{
    desk::{Desk, Folder, HOUR},
    doors::set_clock,
    programs::built,
    smtp::{Smtp, until},
    tables::NOW,
};
use serde_json::{Value, json};

const HUGO: &str = "hugo@nordtel.example";
const ARNE: &str = "arne.lie@fjordkraft.example";
const KARI: &str = "kari.haugland@fjordkraft.example";

/// Longer than any first pause, and than the time that a server keeps a mail to itself.
const LATER: i64 = 10 * 60_000;

async fn open(folder: &Folder) -> Desk {
    set_clock(NOW);
    Desk::open(&folder.database()).await
}

async fn waiting(desk: &Desk, count: u64) {
    until("so many mails wait", async || desk.health().await.waiting == count).await;
}

/// Waits until so many mails were taken and none waits.
async fn taken(desk: &Desk, smtp: &Smtp, count: usize) {
    until("so many mails are taken", async || smtp.count("mail") >= count && desk.health().await.waiting == 0).await;
}

/// How many mails each got.
fn counts(smtp: &Smtp) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for mail in smtp.mails() {
        *counts.entry(mail.to).or_default() += 1;
    }
    counts
}

fn three_once() -> BTreeMap<String, usize> {
    [(ARNE, 1), (KARI, 1), ("lars.nygaard@nordtel.example", 1)].map(|(person, count)| (person.to_owned(), count)).into()
}

/// What the database has of a mail.
async fn row(desk: &Desk, recipient: &str) -> (String, Option<String>, Option<String>) {
    let select = "SELECT state, error, token FROM mails WHERE recipient = $1 AND kind = 'asked'";
    sqlx::query_as(select).bind(recipient).fetch_one(desk.running.store.pool()).await.expect("the mail is there")
}

#[tokio::test(flavor = "multi_thread")]
async fn with_the_mail_server_gone_mails_wait_visibly_and_leave_once_when_it_is_back() {
    let folder = Folder::new();
    let gone = Smtp::start();
    let (port, url) = (gone.port(), gone.url());
    drop(gone);
    let desk = open(&folder).await;
    assert_eq!(desk.ready().await.1["mail"]["state"], "ok");
    let mailer = desk.mailer(Some(&url));
    desk.ask(HUGO, "fjordkraft", "Ports").await;
    waiting(&desk, 3).await;
    until("a try has failed", async || desk.health().await.last_error.is_some()).await;
    let health = desk.health().await;
    assert_eq!((health.oldest, health.failed), (Some(NOW), 0));
    let (status, ready) = desk.ready().await;
    assert_eq!((status, &ready["ready"]), (200, &json!(true)), "{ready}");
    assert_eq!(
        ready["mail"],
        json!({ "state": "degraded", "waiting": 3, "oldest": "2026-11-20T09:00:00Z", "failed": 0 })
    );
    assert!(desk.allows(ARNE, "devices.manage", "fjordkraft").await, "decisions do not wait for mail");

    let smtp = Smtp::start_at(port);
    set_clock(Instant(NOW.0 + LATER));
    taken(&desk, &smtp, 3).await;
    assert_eq!(counts(&smtp), three_once());
    assert_eq!(desk.ready().await.1["mail"]["state"], "ok");
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_mail_server_mails_wait_and_health_says_so() {
    let folder = Folder::new();
    let desk = open(&folder).await;
    let mailer = desk.mailer(None);
    desk.ask(HUGO, "fjordkraft", "Ports").await;
    waiting(&desk, 3).await;
    until("it is noted", async || desk.health().await.last_error.is_some()).await;
    assert_eq!(desk.health().await.last_error.as_deref(), Some("no mail server is configured"));
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_for_now_is_tried_again_and_one_for_good_is_given_up() {
    let (folder, mut smtp) = (Folder::new(), Smtp::start());
    smtp.refuse(ARNE, 451, true).await;
    smtp.refuse(KARI, 550, false).await;
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    desk.ask(HUGO, "fjordkraft", "Ports").await;
    until("both are refused", async || smtp.count("refused") == 2).await;
    waiting(&desk, 1).await;

    let (state, error, token) = row(&desk, KARI).await;
    assert_eq!((state.as_str(), token), ("failed", None));
    assert!(error.is_some_and(|error| error.contains("550")));
    let (state, error, token) = row(&desk, ARNE).await;
    assert_eq!((state.as_str(), token.is_some()), ("queued", true));
    assert!(error.is_some_and(|error| error.contains("451")));
    assert_eq!(desk.health().await.failed, 1);
    assert_eq!(desk.ready().await.1["mail"]["state"], "degraded");

    // Not before the pause is over.
    set_clock(Instant(NOW.0 + 14_000));
    until("the mailer looks again", async || desk.health().await.last_error.is_some()).await;
    assert_eq!(smtp.mails_to(ARNE).len(), 0);
    set_clock(Instant(NOW.0 + LATER));
    taken(&desk, &smtp, 2).await;
    let mut expected = three_once();
    expected.remove(KARI);
    assert_eq!(counts(&smtp), expected);
    assert_eq!(smtp.count("refused"), 2, "what was refused for good is not tried again");
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_two_days_a_mail_is_given_up() {
    let (folder, mut smtp) = (Folder::new(), Smtp::start());
    smtp.refuse(HUGO, 451, false).await;
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    desk.ask(HUGO, "fjordkraft", "Ports").await;
    until("the administrators are told", async || smtp.count("mail") == 3).await;
    set_clock(Instant(NOW.0 + HOUR));
    until("the agent's mail is refused", async || smtp.count("refused") == 1).await;
    waiting(&desk, 1).await;
    set_clock(Instant(NOW.0 + 49 * HOUR + 1));
    waiting(&desk, 0).await;
    assert_eq!((desk.health().await.failed, smtp.count("refused"), smtp.mails_to(HUGO).len()), (1, 2, 0));
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_wiped_when_its_mail_has_left() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    desk.ask(HUGO, "fjordkraft", "Ports").await;
    until("the mails leave", async || smtp.count("mail") == 3).await;
    waiting(&desk, 0).await;
    assert_eq!(row(&desk, ARNE).await, ("sent".into(), None, None));
    let token = smtp.mails_to(ARNE)[0].token();
    let select = "SELECT COUNT(*) FROM support_links WHERE hash = $1";
    let count = async |text: &str| -> i64 {
        let query = sqlx::query_scalar(select).bind(text.to_owned());
        query.fetch_one(desk.running.store.pool()).await.expect("the database answers")
    };
    assert_eq!((count(&token).await, count(&remit_engine::sha256(token.as_bytes())).await), (0, 1));
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_on_one_database_send_each_mail_once() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let (one, other) = (open(&folder).await, Desk::open(&folder.database()).await);
    let mailers = [one.mailer(Some(&smtp.url())), other.mailer(Some(&smtp.url()))];
    // Each server makes requests and answers them, and both mail.
    let requests =
        [(&one, HUGO, "fjordkraft"), (&other, HUGO, "baltica"), (&one, "emilia.laine@nordtel.example", "acme")];
    for (desk, agent, organization) in requests {
        desk.ask(agent, organization, "Ports").await;
    }
    // Fjordkraft has three full administrators, Baltica one, Acme two.
    until("all mails leave", async || smtp.count("mail") >= 6).await;
    for desk in [&one, &other] {
        let newest = desk.revision();
        until("both have read the log", async || desk.revision() >= newest).await;
        waiting(desk, 0).await;
    }
    set_clock(Instant(NOW.0 + HOUR));
    until("the agents are told", async || smtp.count("mail") >= 9).await;
    waiting(&one, 0).await;
    let mut ids: Vec<String> = smtp.mails().into_iter().map(|mail| mail.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((smtp.count("mail"), ids.len()), (9, 9));
    for mailer in mailers {
        mailer.stop().await;
    }
}

/// The program as a server without the demo, on this database.
struct Program(Child);

impl Program {
    fn start(folder: &Folder, smtp: Option<&str>) -> (Self, String) {
        let mut command = Command::new(built("remit"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--database", &folder.database()]);
        command.arg("--assets").arg(assets());
        if let Some(smtp) = smtp {
            command.env("REMIT_MAIL_SMTP", smtp);
        }
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the program starts");
        let lines = BufReader::new(child.stdout.take().expect("its output is a pipe")).lines();
        let mut lines = lines.map_while(Result::ok);
        let said = lines.find_map(|line| line.strip_prefix("listening on ").map(str::to_owned));
        thread::spawn(|| lines.for_each(drop));
        (Self(child), said.expect("it listens"))
    }

    /// SIGKILL: it cannot do anything more.
    fn kill(mut self) {
        self.0.kill().expect("it can be killed");
        self.0.wait().expect("it ends");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn assets() -> std::path::PathBuf {
    let pages = remit_tests::fixture::built().pages();
    pages.parent().expect("the pages are in the assets").to_owned()
}

fn wall_clock() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970");
    Instant(i64::try_from(since.as_millis()).expect("a moment fits"))
}

/// The wall clock of a machine that is ahead of this one.
fn clock_ahead() -> Instant {
    Instant(wall_clock().0 + LATER)
}

/// What `/readyz` of a program says of mail, over a real connection.
async fn mail_of(origin: &str) -> Value {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let address = origin.trim_start_matches("http://");
    let mut connection = tokio::net::TcpStream::connect(address).await.expect("it listens");
    let request = format!("GET /readyz HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    connection.write_all(request.as_bytes()).await.expect("it reads");
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.expect("it answers");
    let (_, body) = answer.split_once("\r\n\r\n").expect("an answer has a body");
    let body: Value = serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {answer}"));
    body["mail"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_killed_between_queue_and_mail_server_loses_and_repeats_nothing() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = Desk::open_at(&folder.database(), wall_clock).await;
    let (first, origin) = Program::start(&folder, None);
    desk.ask(HUGO, "fjordkraft", "Ports").await;
    until("the program has queued the mails", async || mail_of(&origin).await["waiting"] == 3).await;
    first.kill();
    assert_eq!(smtp.count("mail"), 0);

    let (second, _) = Program::start(&folder, Some(&smtp.url()));
    taken(&desk, &smtp, 3).await;
    assert_eq!(counts(&smtp), three_once());
    second.kill();
    let (third, _) = Program::start(&folder, Some(&smtp.url()));
    desk.ask(HUGO, "baltica", "Ports").await;
    taken(&desk, &smtp, 4).await;
    assert_eq!(smtp.count("mail"), 4, "nothing of before is sent again");
    drop(third);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_killed_in_the_middle_of_sending_leaves_the_mail_to_another_server() {
    let (folder, mut smtp) = (Folder::new(), Smtp::start());
    smtp.hold(true).await;
    let desk = Desk::open_at(&folder.database(), wall_clock).await;
    let (program, _) = Program::start(&folder, Some(&smtp.url()));
    desk.ask(HUGO, "fjordkraft", "Ports").await;
    until("the mail server has the first mail and does not say yes", async || smtp.count("held") == 1).await;
    program.kill();
    until("its connection is gone", async || smtp.count("closed") == 1).await;
    smtp.hold(false).await;

    let mailer = desk.mailer(Some(&smtp.url()));
    until("the other two leave", async || smtp.count("mail") >= 2).await;
    waiting(&desk, 1).await;
    assert_eq!(smtp.count("mail"), 2, "the first is still the killed program's");
    mailer.stop().await;

    let later = Desk::open_at(&folder.database(), clock_ahead).await;
    let mailer = later.mailer(Some(&smtp.url()));
    taken(&later, &smtp, 3).await;
    assert_eq!(counts(&smtp), three_once());
    mailer.stop().await;
}
