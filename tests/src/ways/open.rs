use remit_host::identity::Scope;
use serde_json::json;

use super::{Trapped, Way, Who};

fn open(method: &'static str, path: &'static str, filled: &[&'static str], status: u16, demo: u16) -> Way {
    Way::new(method, path, filled, Who::Anybody(status, demo), Scope::Read).trapped(Trapped::Works)
}

/// All that is there without credentials.
pub(super) fn ways() -> Vec<Way> {
    vec![
        open("GET", "/api/v1/about", &[], 200, 200),
        open("GET", "/.well-known/authzen-configuration", &[], 200, 200),
        open("GET", "/module/{file}", &["{module}"], 200, 200),
        open("GET", "/catalogue/{file}", &["{catalogue}"], 200, 200),
        open("GET", "/api/v1/support-links/{token}", &["{token}"], 200, 200),
        open("GET", "/auth/sign-in", &[], 404, 303),
        open("GET", "/auth/callback", &[], 400, 400),
        open("POST", "/auth/sign-out", &[], 204, 204),
        open("POST", "/auth/demo", &[], 404, 204).json(json!({ "user": super::WITHOUT_ROLE })),
        open("GET", "/api/v1/demo/people", &[], 404, 200),
        open("GET", "/api/v1/demo/outbox", &[], 404, 200),
    ]
}
