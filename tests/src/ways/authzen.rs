use remit_host::identity::Scope;
use serde_json::{Value, json};

use super::{ANNA, EMILIA, HUGO, TooLittle, Trapped, Way, Who};

/// A question that Anna may ask about somebody else, because she sees roles there. It is allowed.
fn question() -> Value {
    json!({
        "subject": { "type": "user", "id": "petra.nyberg@acme.example" },
        "action": { "name": "devices.manage" },
        "resource": { "type": "organization", "id": "acme" },
    })
}

/// What Hugo may not do, and could do with temporary access.
pub(super) fn denied() -> Value {
    json!({
        "subject": { "type": "user", "id": HUGO },
        "action": { "name": "devices.manage" },
        "resource": { "type": "organization", "id": "fjordkraft" },
    })
}

fn ask(path: &'static str, body: Value) -> Way {
    let way = Way::new("POST", path, &[], Who::Person(ANNA), Scope::Decide);
    way.json(body).trapped(Trapped::Denies)
}

pub(super) fn ways() -> Vec<Way> {
    let (mut whom, mut where_, mut what) = (question(), question(), question());
    whom["subject"] = json!({ "type": "user" });
    where_["action"] = json!({ "name": "view" });
    where_["resource"] = json!({ "type": "setting", "properties": { "organization": "acme" } });
    if let Some(members) = what.as_object_mut() {
        members.remove("action");
    }
    let mut access = denied();
    access["denial"] = json!({ "evaluation_id": "{evaluation}" });
    vec![
        ask("/access/v1/evaluation", question()),
        ask("/access/v1/evaluations", json!({ "evaluations": [question(), question()] })).too_little(TooLittle::Denied),
        ask("/access/v1/search/subject", whom),
        ask("/access/v1/search/resource", where_),
        ask("/access/v1/search/action", what),
        Way::change("POST", "/access/v1/requests", &[], HUGO).json(access),
        Way::new("GET", "/access/v1/requests/{id}", &["el-6"], Who::Person(EMILIA), Scope::Decide)
            .too_little(TooLittle::Unknown),
        Way::new("GET", "/api/v1/session", &[], Who::Known, Scope::Read)
            .too_little(TooLittle::Nobody)
            .trapped(Trapped::Works),
    ]
}
