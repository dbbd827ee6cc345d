use serde_json::json;

use crate::common::{MANY, ONE, anna, ask, decisions, refused, without};

#[tokio::test]
async fn rule_1_a_deny_is_200_with_decision_false() {
    assert_eq!(ask(ONE, &anna("devices.manage", "fjordkraft")).await, (200, json!({ "decision": false })));
    assert_eq!(ask(ONE, &anna("devices.manage", "acme")).await, (200, json!({ "decision": true })));
}

#[tokio::test]
async fn rule_2_a_missing_required_attribute_is_400_with_a_message() {
    let full = anna("devices.manage", "acme");
    for entity in ["subject", "action", "resource"] {
        assert!(refused(&ask(ONE, &without(full.clone(), entity)).await), "without `{entity}`");
    }
    for (entity, field) in
        [("subject", "type"), ("subject", "id"), ("action", "name"), ("resource", "type"), ("resource", "id")]
    {
        let mut body = full.clone();
        body[entity] = without(body[entity].clone(), field);
        assert!(refused(&ask(ONE, &body).await), "without `{entity}.{field}`");
        body[entity][field] = json!(7);
        assert!(refused(&ask(ONE, &body).await), "with a number as `{entity}.{field}`");
    }
}

/// A list of an entity's values in their order is no entity.
#[tokio::test]
async fn rule_2_entities_are_objects() {
    let full = anna("devices.manage", "acme");
    for (entity, list) in [
        ("subject", json!(["user", "anna@acme.example", {}])),
        ("action", json!(["devices.manage", {}])),
        ("resource", json!(["organization", "acme", {}])),
    ] {
        let mut body = full.clone();
        body[entity] = list;
        let answer = ask(ONE, &body).await;
        assert!(refused(&answer), "{entity}: {answer:?}");
        assert_eq!(answer.1["pointer"], json!(format!("/{entity}")));
    }
}

#[tokio::test]
async fn rule_2_unknown_fields_are_ignored_everywhere() {
    let mut body = anna("devices.manage", "acme");
    body["future"] = json!([1]);
    for entity in ["subject", "action", "resource"] {
        body[entity]["future"] = json!({ "a": null });
        body[entity]["properties"] = json!({ "future": true });
    }
    body["context"] = json!({ "future": 1.5 });
    body["options"] = json!({ "future": "yes" });
    assert_eq!(ask(ONE, &body).await, (200, json!({ "decision": true })));
    let batch = json!({ "evaluations": [body], "future": 1, "options": { "future": {} } });
    assert_eq!(decisions(&ask(MANY, &batch).await), [true]);
}

#[tokio::test]
async fn rule_15_whatever_is_unknown_is_denied() {
    let good = anna("devices.manage", "acme");
    let changes = [
        ("/subject/id", "nobody@acme.example"),
        ("/subject/type", "robot"),
        ("/action/name", "devices.destroy"),
        ("/action/name", ""),
        ("/action/name", "DEVICES.MANAGE"),
        ("/resource/id", "nowhere"),
        ("/resource/id", ""),
        ("/resource/type", "planet"),
        ("/resource/type", "site"),
        ("/resource/type", "setting"),
    ];
    for (place, value) in changes {
        let mut body = good.clone();
        *body.pointer_mut(place).expect("is there") = json!(value);
        assert_eq!(ask(ONE, &body).await, (200, json!({ "decision": false })), "{place} = `{value}`");
    }
}
