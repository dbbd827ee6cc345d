use std::time::{Duration, Instant};

use remit_host::{
    acts::{Act, RoleChange},
    identity::Scope,
};
use remit_model::{RoleId, UserId};
use remit_tests::authzen::Guarded;
use serde_json::{Value, json};

use crate::common::{
    ACTION, MANY, ONE, SUBJECT, clock, decisions, demo_directory, found, organization, post_as, question, with,
};

const PETRA: &str = "petra.nyberg@acme.example";

fn managing() -> Value {
    question(PETRA, "devices.manage", &organization("acme"))
}

fn at(context: Value) -> Value {
    with(managing(), "context", context)
}

struct Asking {
    server: Guarded,
    key: String,
}

impl Asking {
    async fn start(bound: Duration) -> Self {
        let server = Guarded::start_with(&demo_directory(), bound).await;
        let key = server.key(&[Scope::Decide], None).await;
        Self { server, key }
    }

    async fn ask(&self, path: &str, body: &Value) -> (u16, Value) {
        post_as(&self.server.routes, path, &[("authorization", self.key.as_str())], body).await
    }

    /// Takes Petra's role, and gives the revision.
    async fn revoke(&self) -> u64 {
        let change = RoleChange {
            role: RoleId::new("user_device_admin").expect("is an id"),
            sites: Vec::new(),
            customers: Vec::new(),
            starts_at: None,
            expires_at: None,
            page: None,
        };
        let act = Act::RevokeRole(UserId::new(PETRA).expect("is an id"), change);
        self.server.perform("anna@acme.example", "acme", act).await
    }
}

const UNHURRIED: Duration = Duration::from_secs(600);

#[tokio::test]
async fn as_of_answers_as_the_directory_was() {
    let asking = Asking::start(UNHURRIED).await;
    clock("2026-11-20T10:00:00Z");
    let revision = asking.revoke().await;
    clock("2026-11-20T11:00:00Z");
    let decision = async |context: Value| asking.ask(ONE, &at(context)).await.1["decision"].clone();
    assert_eq!(decision(json!({})).await, json!(false));
    for before in [json!("2026-11-20T09:59:59.999Z"), json!(revision - 1), json!(format!("{}", revision - 1))] {
        assert_eq!(decision(json!({ "as_of": before })).await, json!(true), "{before}");
    }
    for after in [json!("2026-11-20T10:00:00Z"), json!(revision), json!("2026-11-20T11:00:00Z"), json!(null)] {
        assert_eq!(decision(json!({ "as_of": after })).await, json!(false), "{after}");
    }
    for nothing_yet in [json!("2026-11-20T08:59:59Z"), json!(0)] {
        assert_eq!(decision(json!({ "as_of": nothing_yet })).await, json!(false), "{nothing_yet}");
    }
    let search = json!({ "subject": { "type": "user" }, "action": { "name": "devices.manage" },
        "resource": organization("acme") });
    assert!(!found(&asking.ask(SUBJECT, &search).await).contains(&PETRA.to_owned()));
    let before = with(search, "context", json!({ "as_of": revision - 1 }));
    assert!(found(&asking.ask(SUBJECT, &before).await).contains(&PETRA.to_owned()));
}

/// A grant that is over, and one to come: the moment counts, too.
#[tokio::test]
async fn as_of_a_time_is_decided_at_that_time() {
    let asking = Asking::start(UNHURRIED).await;
    let jorunn = question("jorunn.dahle@fjordkraft.example", "devices.manage", &organization("fjordkraft"));
    let mikael = question("mikael.ostlund@acme.example", "devices.manage", &organization("acme"));
    let (now, later) = (json!({}), json!({ "as_of": "2027-02-01T07:00:00Z" }));
    for (question, context, expected) in [(&jorunn, &now, false), (&mikael, &now, false), (&mikael, &later, true)] {
        let answer = asking.ask(ONE, &with(question.clone(), "context", context.clone())).await;
        assert_eq!(answer, (200, json!({ "decision": expected })), "{question} {context}");
    }
}

/// A batch is answered on one state; a question with a context of its own has its own.
#[tokio::test]
async fn questions_that_differ_in_context_only_have_their_own_answers() {
    let asking = Asking::start(UNHURRIED).await;
    let revision = asking.revoke().await;
    let before = json!({ "context": { "as_of": revision - 1 } });
    let questions = json!([before, {}, before, { "context": { "as_of": revision } }, { "context": {} }]);
    let batch = with(managing(), "evaluations", questions.clone());
    assert_eq!(decisions(&asking.ask(MANY, &batch).await), [true, false, true, false, false]);
    let by_default = with(batch, "context", json!({ "as_of": revision - 1 }));
    assert_eq!(decisions(&asking.ask(MANY, &by_default).await), [true, true, true, false, false]);
}

#[tokio::test]
async fn a_context_that_cannot_be_read_is_400_and_a_deny_in_a_batch() {
    let asking = Asking::start(UNHURRIED).await;
    for (name, value) in [
        ("as_of", json!("yesterday")),
        ("as_of", json!(-1)),
        ("as_of", json!(1.5)),
        ("as_of", json!([1])),
        ("at_least_revision", json!("1")),
        ("at_least_revision", json!(-1)),
        ("at_least_revision", json!(true)),
    ] {
        let body = at(json!({ name: value }));
        let (status, answer) = asking.ask(ONE, &body).await;
        assert_eq!((status, &answer["pointer"]), (400, &json!(format!("/context/{name}"))), "{value}: {answer}");
        let search = json!({ "subject": body["subject"], "resource": body["resource"], "context": body["context"] });
        assert_eq!(asking.ask(ACTION, &search).await.0, 400, "{name} {value}");
        let answer = asking.ask(MANY, &json!({ "evaluations": [managing(), body] })).await;
        assert_eq!(decisions(&answer), [true, false]);
        assert!(answer.1["evaluations"][1]["context"]["error"].is_string(), "{}", answer.1);
    }
}

#[tokio::test]
async fn at_least_revision_waits_for_the_revision() {
    let asking = Asking::start(UNHURRIED).await;
    let next = asking.server.running.live.newest().revision() + 1;
    let body = at(json!({ "at_least_revision": next }));
    let waiting = asking.ask(ONE, &body);
    let (answer, written) = tokio::join!(waiting, asking.revoke());
    assert_eq!(written, next);
    assert_eq!(answer, (200, json!({ "decision": false })), "it is answered after the change");
    let seen = at(json!({ "at_least_revision": next }));
    assert_eq!(asking.ask(ONE, &seen).await.0, 200);
}

#[tokio::test]
async fn a_revision_that_does_not_come_is_503() {
    let asking = Asking::start(UNHURRIED).await;
    for context in [json!({ "at_least_revision": 1_000 }), json!({ "as_of": 1_000 })] {
        let (status, answer) = asking.ask(ONE, &at(context.clone())).await;
        assert_eq!((status, &answer["code"]), (503, &json!("stale_directory")), "{context}: {answer}");
        let batch = with(managing(), "evaluations", json!([{}, { "context": context.clone() }]));
        let answer = asking.ask(MANY, &batch).await;
        assert_eq!(decisions(&answer), [true, false], "only the question that wants it is not answered");
        let batch = with(at(context), "evaluations", json!([{}]));
        assert_eq!(asking.ask(MANY, &batch).await.0, 503, "the request as a whole wants it");
    }
}

#[tokio::test]
async fn a_request_asks_about_a_limited_number_of_earlier_points() {
    let asking = Asking::start(UNHURRIED).await;
    let question = |second: usize| json!({ "context": { "as_of": format!("2026-11-20T09:00:{second:02}Z") } });
    let questions: Vec<Value> = (0..40).map(question).collect();
    let answer = asking.ask(MANY, &with(managing(), "evaluations", json!(questions))).await;
    let expected: Vec<bool> = (0..40).map(|index| index < 32).collect();
    assert_eq!(decisions(&answer), expected);
    assert!(answer.1["evaluations"][39]["context"]["error"].is_string());
}

#[tokio::test]
async fn rule_15_a_server_that_may_be_out_of_date_decides_nothing() {
    let asking = Asking::start(Duration::from_secs(1)).await;
    let Asking { server, key } = asking;
    server.running.stop().await;
    let headers = [("authorization", key.as_str())];
    let begun = Instant::now();
    loop {
        let (status, answer) = post_as(&server.routes, ONE, &headers, &managing()).await;
        if status == 503 {
            assert_eq!(answer["code"], "stale_directory");
            assert!(answer["decision"].is_null());
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "it goes on deciding: {status} {answer}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let batch = json!({ "evaluations": [managing()] });
    assert_eq!(post_as(&server.routes, MANY, &headers, &batch).await.0, 503);
    let search = json!({ "subject": managing()["subject"], "resource": managing()["resource"] });
    assert_eq!(post_as(&server.routes, ACTION, &headers, &search).await.0, 503);
}
