use std::collections::BTreeMap;

use remit_catalogue::CONTROL_HUB;
use remit_host::{
    identity::Scope,
    mail::{Delivery, Mailer, Queue, Settings},
};
use serde_json::{Value, json};

use super::{AGNIESZKA, ARNE, EMILIA, HUGO, authzen::denied};
use crate::{
    app::{App, Reply},
    doors::{PUBLIC_URL, clock},
    smtp::until,
};

/// Ids and secrets that operations need, by the names that [`super::ways`] uses for them.
#[derive(Clone, Debug, Default)]
pub struct Prepared(BTreeMap<&'static str, String>);

impl Prepared {
    /// Makes everything that operations need in the demo directory.
    ///
    /// # Panics
    /// When something cannot be made.
    pub async fn new(app: &App) -> Self {
        let mut values = BTreeMap::new();
        let about = app.anonymous().get("/about").await.is(200);
        let file =
            |name: &str| about.json[name]["url"].as_str().unwrap_or_default().rsplit('/').next().map(String::from);
        values.insert("{module}", file("module").expect("has a file"));
        values.insert("{catalogue}", file("catalogue").expect("has a file"));

        let hugo = app.person(HUGO).await;
        let mut wanting = denied();
        wanting["options"] = json!({ "access_request": true });
        let json = hugo.with("content-type", "application/json");
        let answer = json.at("POST", "/access/v1/evaluation", wanting.to_string()).await.is(200);
        values.insert("{evaluation}", text(&answer, "/context/evaluation_id"));

        let purpose = json!({ "purpose": "No ringing" });
        let asked = hugo.json("POST", "/organizations/fjordkraft/elevations", purpose.clone()).await.is(201);
        values.insert("{asked}", text(&asked, "/elevation/id"));
        values.insert("{revision}", asked.json["revision"].to_string());

        let site = json!({ "id": "spare.fjordkraft.example", "managed_in": "control_hub" });
        let _ = app.person(ARNE).await.json("POST", "/organizations/fjordkraft/sites", site).await.is(201);

        let emilia = app.person(EMILIA).await;
        let _ = emilia.json("POST", "/organizations/baltica/elevations", purpose).await.is(201);
        values.insert("{token}", token(app, AGNIESZKA).await);

        let operator = app.key(&[Scope::Write], None).await;
        for (name, number) in [("{draft}", 0), ("{spare}", 1)] {
            let draft = json!({ "name": name, "text": again(number), "assertions": assertions() });
            let draft = operator.json("POST", "/catalogues", draft).await.is(200);
            values.insert(name, text(&draft, "/draft/id"));
        }
        // There is one to go back to.
        let _ = operator.send("POST", &format!("/catalogues/{}/activate", values["{spare}"]), "").await.is(200);
        Self(values)
    }

    /// The text with what its names stand for.
    #[must_use]
    pub fn fill(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
    }
}

/// The catalogue that ships, as another text.
pub(super) fn again(number: u32) -> String {
    format!("{CONTROL_HUB}\n# {number}\n")
}

/// Something that must be denied, which a module that traps denies as well, but not because it knows.
pub(super) fn assertions() -> Value {
    let request = json!({
        "subject": { "type": "user", "id": super::WITHOUT_ROLE },
        "action": { "name": "devices.manage" },
        "resource": { "type": "organization", "id": "acme" },
    });
    json!([{ "name": "bo manages nothing", "request": request, "expect": { "allow": false } }])
}

fn text(reply: &Reply, pointer: &str) -> String {
    let found = reply.json.pointer(pointer).and_then(Value::as_str);
    found.unwrap_or_else(|| panic!("no `{pointer}` in {}", reply.json)).to_owned()
}

/// The secret of the link that was mailed to somebody.
async fn token(app: &App, recipient: &str) -> String {
    let settings = Settings::default();
    let delivery = Delivery::new(&settings, true).expect("the outbox can be used");
    let mailer = Mailer::new(&app.running, delivery, settings, PUBLIC_URL.into(), clock).start();
    let queue = Queue::new(&app.running.store);
    let found = async || {
        let mails = queue.outbox().await.expect("the database answers");
        let mine = mails.into_iter().find(|mail| mail.recipient.as_str() == recipient && mail.token.is_some());
        mine.and_then(|mail| mail.token).map(|token| token.expose().to_owned())
    };
    until("the link is mailed", async || found().await.is_some()).await;
    let token = found().await.expect("it was there");
    mailer.stop().await;
    token
}
