use serde_json::{Value, json};

use crate::common::{
    MANY, ONE, anna, ask, ask_at, decisions, demo, organization, question, refused, user, with, without,
};

#[tokio::test]
async fn rule_3_absent_or_empty_evaluations_are_one_question_with_one_answer() {
    let mut body = anna("devices.manage", "acme");
    assert_eq!(ask(MANY, &body).await, (200, json!({ "decision": true })));
    body["evaluations"] = json!([]);
    assert_eq!(ask(MANY, &body).await, (200, json!({ "decision": true })));
    assert!(refused(&ask(MANY, &json!({ "evaluations": [] })).await));
}

#[tokio::test]
async fn rule_4_defaults_replace_whole_entities() {
    let mut body = anna("devices.manage", "acme");
    body["evaluations"] = json!([
        {},
        { "resource": { "type": "organization", "id": "fjordkraft" } },
        { "resource": { "id": "acme" } },
        { "action": { "name": "devices.view" } },
        { "subject": user("nobody@acme.example") },
    ]);
    let answer = ask(MANY, &body).await;
    assert_eq!(decisions(&answer), [true, false, false, true, false]);
    assert!(answer.1["evaluations"][2]["context"]["error"].is_string(), "the type is not taken from the default");
}

#[tokio::test]
async fn rule_5_a_broken_question_is_a_deny_among_answers() {
    let good = anna("devices.manage", "acme");
    let questions = [good.clone(), without(good.clone(), "subject"), json!("text"), json!(null), good.clone()];
    let answer = ask(MANY, &json!({ "evaluations": questions })).await;
    assert_eq!(decisions(&answer), [true, false, false, false, true]);
    for index in 1..4 {
        assert!(answer.1["evaluations"][index]["context"]["error"].is_string(), "{}", answer.1);
    }
    let lone = ask(MANY, &json!({ "evaluations": [without(good, "subject")] })).await;
    assert_eq!(decisions(&lone), [false]);
}

#[tokio::test]
async fn rule_6_answers_stop_visibly_at_the_first_that_decides() {
    let (allow, deny) = (anna("devices.manage", "acme"), anna("devices.manage", "fjordkraft"));
    let batch = |questions: [&Value; 3], semantic: &str| json!({ "evaluations": questions, "options": { "evaluations_semantic": semantic } });
    let (mixed, opposite) = ([&allow, &deny, &allow], [&deny, &allow, &deny]);
    assert_eq!(decisions(&ask(MANY, &json!({ "evaluations": mixed })).await), [true, false, true]);
    assert_eq!(decisions(&ask(MANY, &batch(mixed, "execute_all")).await), [true, false, true]);
    assert_eq!(decisions(&ask(MANY, &batch(mixed, "deny_on_first_deny")).await), [true, false]);
    assert_eq!(decisions(&ask(MANY, &batch([&allow; 3], "deny_on_first_deny")).await), [true; 3]);
    assert_eq!(decisions(&ask(MANY, &batch(opposite, "permit_on_first_permit")).await), [false, true]);
    assert_eq!(decisions(&ask(MANY, &batch([&deny; 3], "permit_on_first_permit")).await), [false; 3]);
}

#[tokio::test]
async fn rule_7_an_unknown_semantic_is_400() {
    for semantic in [json!("first_come"), json!("EXECUTE_ALL"), json!(1)] {
        let options = json!({ "evaluations_semantic": semantic });
        let body = json!({ "evaluations": [anna("devices.manage", "acme")], "options": options });
        assert!(refused(&ask(MANY, &body).await), "{semantic}");
    }
}

/// Each answer of a batch is the one that its question has alone.
#[tokio::test]
async fn items_of_a_batch_do_not_contaminate_one_another() {
    let server = demo().await;
    let people = ["anna@acme.example", "bo@acme.example", "petra.nyberg@acme.example", "arne.lie@fjordkraft.example"];
    let actions = ["devices.manage", "devices.view", "users.manage", "restricted_mode.set", "nothing.view"];
    let mut questions = Vec::new();
    for person in people {
        for action in actions {
            for at in ["acme", "fjordkraft"] {
                questions.push(question(person, action, &organization(at)));
            }
        }
    }
    let mut alone = Vec::new();
    for question in &questions {
        alone.push(ask_at(&server, ONE, question).await.1["decision"] == json!(true));
    }
    assert!(alone.contains(&true) && alone.contains(&false));
    assert_eq!(decisions(&ask_at(&server, MANY, &json!({ "evaluations": questions })).await), alone);
    questions.reverse();
    alone.reverse();
    assert_eq!(decisions(&ask_at(&server, MANY, &json!({ "evaluations": questions })).await), alone);
    // Enough of them to be answered away from the threads that take requests.
    let many: Vec<Value> = questions.iter().cycle().take(1_000).cloned().collect();
    let expected: Vec<bool> = alone.iter().copied().cycle().take(1_000).collect();
    assert_eq!(decisions(&ask_at(&server, MANY, &json!({ "evaluations": many })).await), expected);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn answers_do_not_depend_on_order_or_concurrency() {
    let server = demo().await;
    let question = |n: usize| anna("devices.manage", if n.is_multiple_of(2) { "acme" } else { "fjordkraft" });
    let asking = (0..200).map(|n| {
        let server = server.clone();
        tokio::spawn(async move { (n, ask_at(&server, ONE, &question(n)).await) })
    });
    for answer in asking.collect::<Vec<_>>() {
        let (n, answer) = answer.await.expect("is answered");
        assert_eq!(answer, (200, json!({ "decision": n % 2 == 0 })), "question {n}");
    }
}

#[tokio::test]
async fn rule_15_too_many_questions_are_refused_and_none_is_answered() {
    let questions = vec![json!({}); 10_001];
    let batch = with(anna("devices.manage", "acme"), "evaluations", json!(questions));
    let answer = ask(MANY, &batch).await;
    assert!(refused(&answer), "{answer:?}");
    assert_eq!(answer.1["pointer"], "/evaluations");
}
