use axum::{Router, body::Body, http::Request};
use remit_host::{
    acts::Act,
    identity::Scope::{Decide, Write},
};
use remit_model::ElevationId;
use remit_tests::{authzen::Guarded, doors::send};
use serde_json::{Value, json};

use crate::common::{ONE, REQUESTS, ask, clock, demo_directory, organization, post_as, question, with, without};

const HUGO: &str = "hugo@nordtel.example";
const ARNE: &str = "arne.lie@fjordkraft.example";

/// Hugo of the help desk looks at the devices of Fjordkraft, and may manage them while he is let in.
fn managing() -> Value {
    question(HUGO, "devices.manage", &organization("fjordkraft"))
}

fn wanting(question: Value) -> Value {
    with(question, "options", json!({ "access_request": true }))
}

/// A server, and what a service sends that asks for Hugo.
struct Desk {
    server: Guarded,
    key: String,
}

impl Desk {
    async fn open() -> Self {
        let server = Guarded::start(&demo_directory()).await;
        let key = server.key(&[Decide, Write], None).await;
        Self { server, key }
    }

    fn routes(&self) -> &Router {
        &self.server.routes
    }

    async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        self.post_with(path, body, &[]).await
    }

    async fn post_with(&self, path: &str, body: &Value, more: &[(&str, &str)]) -> (u16, Value) {
        let mut headers = vec![("authorization", self.key.as_str()), ("remit-on-behalf-of", HUGO)];
        headers.extend(more);
        post_as(self.routes(), path, &headers, body).await
    }

    async fn status(&self, id: &str, person: &str) -> (u16, Value) {
        let request = Request::get(format!("{REQUESTS}/{id}"));
        let request = request.header("authorization", &self.key).header("remit-on-behalf-of", person);
        send(self.routes(), request.body(Body::empty()).expect("is a request")).await
    }

    /// The denial, and the request for access that answers it.
    async fn denied(&self) -> Value {
        let (status, answer) = self.post(ONE, &wanting(managing())).await;
        assert_eq!((status, &answer["decision"]), (200, &json!(false)), "{answer}");
        let denial = json!({
            "evaluation_id": answer["context"]["evaluation_id"],
            "expires_at": answer["context"]["access_request"]["expires_at"],
            "template": answer["context"]["access_request"]["template"],
        });
        let context = json!({ "business_justification": "Case 7: three phones do not ring" });
        with(with(managing(), "denial", denial), "context", context)
    }
}

fn kind(answer: &(u16, Value)) -> (u16, &str) {
    let kind = answer.1["type"].as_str().unwrap_or_default();
    (answer.0, kind.strip_prefix("urn:openid:authzen:access-request:error:").unwrap_or(kind))
}

#[tokio::test]
async fn a_denial_that_temporary_access_would_turn_says_how_to_ask() {
    let (status, answer) = ask(ONE, &wanting(managing())).await;
    assert_eq!(status, 200);
    assert_eq!(answer["decision"], json!(false), "it is a denial all the same");
    let context = &answer["context"];
    assert_eq!(context["access_request"]["endpoint"], "http://remit.example/access/v1/requests");
    assert_eq!(context["access_request"]["template"], "support.request");
    assert_eq!(context["access_request"]["expires_at"], "2026-11-20T09:10:00Z");
    assert_eq!(context["evaluated_at"], "2026-11-20T09:00:00Z");
    assert!(context["evaluation_id"].is_string() && context["reason"].is_string(), "{context}");
    assert!(context["level"].is_null(), "why was not asked for: {context}");
    let explained = ask(ONE, &with(managing(), "options", json!({ "explain": true }))).await.1;
    assert_eq!(explained["context"]["access_request"], context["access_request"]);
    assert_eq!(explained["context"]["level"], "view");
}

#[tokio::test]
async fn other_answers_carry_nothing_more() {
    let deny = json!({ "decision": false });
    assert_eq!(ask(ONE, &managing()).await, (200, deny.clone()), "it was not asked for");
    let open = question("emilia.laine@nordtel.example", "devices.manage", &organization("fjordkraft"));
    assert_eq!(ask(ONE, &wanting(open)).await, (200, deny.clone()), "an earlier request waits");
    let never = question("arne.lie@fjordkraft.example", "devices.manage", &organization("acme"));
    assert_eq!(ask(ONE, &wanting(never)).await, (200, deny.clone()), "he is no help desk");
    let useless = question(HUGO, "legal_hold.manage", &organization("fjordkraft"));
    assert_eq!(ask(ONE, &wanting(useless)).await, (200, deny.clone()), "temporary access does not give it");
    let past = with(wanting(managing()), "context", json!({ "as_of": "2026-11-20T09:00:00Z" }));
    assert_eq!(ask(ONE, &past).await, (200, deny), "what was denied once cannot be asked for");
    let allowed = question(HUGO, "devices.view", &organization("fjordkraft"));
    assert_eq!(ask(ONE, &wanting(allowed)).await, (200, json!({ "decision": true })));
}

#[tokio::test]
async fn asked_for_and_approved_the_same_question_is_allowed_for_an_hour() {
    let desk = Desk::open().await;
    let request = desk.denied().await;
    let (status, answer) = desk.post(REQUESTS, &request).await;
    assert_eq!(status, 202, "{answer}");
    let id = answer["task"]["id"].as_str().expect("has an id").to_owned();
    let pending = json!({ "task": {
        "id": id, "status": "pending", "status_endpoint": format!("https://remit.example{REQUESTS}/{id}"),
        "expires_at": "2026-11-20T10:00:00Z",
    } });
    assert_eq!(answer, pending);
    assert_eq!(desk.status(&id, HUGO).await, (200, pending));
    assert_eq!(desk.post(ONE, &managing()).await.1["decision"], json!(false), "asking gives nothing");
    let state = desk.server.running.live.newest();
    let elevation = state.decider.directory().elevation(&id).expect("it is in the directory");
    assert_eq!(elevation.purpose.as_deref(), Some("Case 7: three phones do not ring"));

    clock("2026-11-20T09:20:00Z");
    desk.server.perform(ARNE, "fjordkraft", Act::ApproveSupport(ElevationId::new(&id).expect("is an id"))).await;
    let (status, approved) = desk.status(&id, HUGO).await;
    assert_eq!((status, &approved["task"]["status"]), (200, &json!("approved")), "{approved}");
    assert_eq!(approved["result"]["mode"], "reevaluate");
    assert_eq!(approved["result"]["approval"]["approved_until"], "2026-11-20T10:20:00Z");
    assert_eq!(desk.post(ONE, &managing()).await.1["decision"], json!(true));
    clock("2026-11-20T10:20:00Z");
    assert_eq!(desk.post(ONE, &managing()).await.1["decision"], json!(false), "the hour is over");
    assert_eq!(desk.status(&id, HUGO).await.1["task"]["status"], "approved", "what became of it stays");
}

#[tokio::test]
async fn refused_and_unanswered_requests_say_so() {
    for (decide, minutes, expected) in [(true, "30", "denied"), (false, "59", "pending")] {
        let desk = Desk::open().await;
        let request = desk.denied().await;
        let id = desk.post(REQUESTS, &request).await.1["task"]["id"].as_str().expect("has an id").to_owned();
        clock(&format!("2026-11-20T09:{minutes}:00Z"));
        if decide {
            desk.server.perform(ARNE, "fjordkraft", Act::DenySupport(ElevationId::new(&id).expect("is an id"))).await;
        }
        let answer = desk.status(&id, HUGO).await.1;
        assert_eq!(answer["task"]["status"], expected);
        assert!(answer["result"].is_null(), "{answer}");
        clock("2026-11-20T10:00:00Z");
        let later = if decide { "denied" } else { "expired" };
        assert_eq!(desk.status(&id, HUGO).await.1["task"]["status"], later);
    }
}

#[tokio::test]
async fn a_request_must_answer_a_recent_denial_of_the_same_question() {
    let desk = Desk::open().await;
    let good = desk.denied().await;
    let unbound = (400, "invalid_denial_binding");
    assert_eq!(kind(&desk.post(REQUESTS, &without(good.clone(), "denial")).await), unbound);
    let other = with(good.clone(), "action", json!({ "name": "users.manage" }));
    assert_eq!(kind(&desk.post(REQUESTS, &other).await), unbound, "another question was denied");
    for name in ["", "eval_", "eval_1_2", "eval_99999999999999_00", "x"] {
        let forged = with(good.clone(), "denial", json!({ "evaluation_id": name }));
        assert_eq!(kind(&desk.post(REQUESTS, &forged).await), unbound, "`{name}`");
    }
    assert_eq!(desk.post(REQUESTS, &with(good.clone(), "items", json!([]))).await.0, 400);
    let long = with(good.clone(), "context", json!({ "business_justification": "x".repeat(1001) }));
    assert_eq!(desk.post(REQUESTS, &long).await.1["pointer"], "/context/business_justification");
    clock("2026-11-20T09:09:59Z");
    let before = desk.server.running.live.newest().revision();
    clock("2026-11-20T09:10:00Z");
    assert_eq!(kind(&desk.post(REQUESTS, &good).await), (410, "expired_denial"));
    assert_eq!(desk.server.running.live.newest().revision(), before, "nothing was written");
}

#[tokio::test]
async fn everybody_asks_for_himself_and_only_those_who_may_know_see_it() {
    let desk = Desk::open().await;
    let good = desk.denied().await;
    let headers = [("authorization", desk.key.as_str())];
    assert_eq!(post_as(desk.routes(), REQUESTS, &headers, &good).await.0, 403, "for nobody");
    let headers = [("authorization", desk.key.as_str()), ("remit-on-behalf-of", "emilia.laine@nordtel.example")];
    assert_eq!(post_as(desk.routes(), REQUESTS, &headers, &good).await.0, 403, "for somebody else");
    let only_decides = desk.server.key(&[Decide], None).await;
    let headers = [("authorization", only_decides.as_str()), ("remit-on-behalf-of", HUGO)];
    assert_eq!(post_as(desk.routes(), REQUESTS, &headers, &good).await.0, 403, "without the scope");
    let id = desk.post(REQUESTS, &good).await.1["task"]["id"].as_str().expect("has an id").to_owned();
    assert_eq!(desk.status(&id, ARNE).await.0, 200, "he may see roles there");
    for (id, person) in [(id.as_str(), "bo@acme.example"), ("el-77", HUGO)] {
        assert_eq!(kind(&desk.status(id, person).await), (404, "unknown_task"), "{id} for {person}");
    }
    assert_eq!(ask(REQUESTS, &good).await.0, 401, "a visitor of the demo asks for nothing");
}

#[tokio::test]
async fn a_repeated_request_is_the_same_request() {
    let desk = Desk::open().await;
    let good = desk.denied().await;
    let key = [("idempotency-key", "7b8d0f0d")];
    let first = desk.post_with(REQUESTS, &good, &key).await;
    assert_eq!(first.0, 202);
    clock("2026-11-20T09:30:00Z");
    assert_eq!(desk.post_with(REQUESTS, &good, &key).await, first, "also when the denial is old by then");
    let other = with(good.clone(), "context", json!({ "business_justification": "something else" }));
    assert_eq!(kind(&desk.post_with(REQUESTS, &other, &key).await), (409, "duplicate_request"));
    clock("2026-11-20T09:05:00Z");
    let again = desk.post(REQUESTS, &good).await;
    assert_eq!(kind(&again), (400, "not_requestable"), "one waits already");
    assert_eq!(again.1["reasons"][0]["code"], "request_open");
}

#[tokio::test]
async fn what_is_allowed_by_now_is_not_asked_for() {
    let desk = Desk::open().await;
    let good = desk.denied().await;
    let id = ElevationId::new("el-9").expect("is an id");
    desk.server.perform(HUGO, "fjordkraft", Act::RequestSupport { id: id.clone(), purpose: None }).await;
    desk.server.perform(ARNE, "fjordkraft", Act::ApproveSupport(id)).await;
    assert_eq!(kind(&desk.post(REQUESTS, &good).await), (400, "not_requestable"));
}
