use remit_host::identity::Scope;
use serde_json::json;

use super::{
    Trapped::{self, Refuses, Works},
    Way, Who, prepared,
};

fn operate(method: &'static str, path: &'static str, filled: &[&'static str], trapped: Trapped) -> Way {
    Way::new(method, path, filled, Who::Operator, Scope::Write).trapped(trapped)
}

/// Drafts are texts, and nothing decides by them; what decides changes only when the module answers.
pub(super) fn ways() -> Vec<Way> {
    let changed = json!({ "name": "changed", "text": prepared::again(2), "version": 1,
        "assertions": prepared::assertions() });
    let new = json!({ "name": "new", "text": prepared::again(3) });
    vec![
        operate("GET", "/api/v1/directory", &[], Works),
        operate("GET", "/api/v1/catalogues", &[], Works),
        operate("POST", "/api/v1/catalogues", &[], Works).json(new),
        operate("GET", "/api/v1/catalogues/{draft}", &["{draft}"], Works),
        operate("PUT", "/api/v1/catalogues/{draft}", &["{draft}"], Works).json(changed),
        operate("POST", "/api/v1/catalogues/{draft}/check", &["{draft}"], Works),
        operate("POST", "/api/v1/catalogues/{draft}/activate", &["{draft}"], Refuses),
        operate("POST", "/api/v1/catalogues/roll-back", &[], Refuses),
        operate("DELETE", "/api/v1/catalogues/{draft}", &["{spare}"], Works),
    ]
}
