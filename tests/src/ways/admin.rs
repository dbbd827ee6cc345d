use remit_host::identity::Scope;
use serde_json::json;

use super::{AGNIESZKA, ANNA, ARNE, ASTRID, HUGO, TooLittle::SeesLess, Trapped::Works, Way, Who};

/// What is read about somebody is about somebody else than who asks: of himself, everybody reads it without a decision.
pub(super) fn reads() -> Vec<Way> {
    vec![
        Way::new("GET", "/api/v1/events", &[], Who::Known, Scope::Read).too_little(SeesLess).trapped(Works),
        Way::read("/api/v1/organizations", &[], ANNA).too_little(SeesLess),
        Way::read("/api/v1/elevations", &[], ARNE).too_little(SeesLess),
        Way::read("/api/v1/audit/{revision}", &["{revision}"], ARNE),
        Way::read("/api/v1/organizations/{organization}", &["fjordkraft"], ASTRID),
        Way::read("/api/v1/organizations/{organization}/administrators", &["acme"], ANNA).too_little(SeesLess),
        Way::read("/api/v1/organizations/{organization}/administrators.csv", &["acme"], ANNA),
        Way::read("/api/v1/organizations/{organization}/audit", &["acme"], ANNA),
        Way::read("/api/v1/organizations/{organization}/calendar", &["acme"], ANNA).too_little(SeesLess),
        Way::read("/api/v1/organizations/{organization}/customers", &["nordtel"], ASTRID),
        Way::read("/api/v1/organizations/{organization}/elevations", &["acme"], ANNA),
        Way::read("/api/v1/organizations/{organization}/names", &["acme"], ANNA),
        Way::read("/api/v1/organizations/{organization}/sites", &["acme"], ANNA),
        Way::read("/api/v1/organizations/{organization}/users", &["acme"], ANNA),
        Way::read("/api/v1/organizations/{organization}/users/{user}", &["acme", "petra.nyberg@acme.example"], ANNA),
        Way::read(
            "/api/v1/organizations/{organization}/users/{user}/facts",
            &["acme", "petra.nyberg@acme.example"],
            ANNA,
        ),
        Way::read(
            "/api/v1/organizations/{organization}/users/{user}/roles",
            &["acme", "petra.nyberg@acme.example"],
            ANNA,
        ),
    ]
}

pub(super) fn changes() -> Vec<Way> {
    vec![
        Way::change("POST", "/api/v1/organizations/{organization}/users", &["fjordkraft"], ARNE)
            .json(json!({ "id": "new@fjordkraft.example", "name": "New" })),
        Way::change(
            "PATCH",
            "/api/v1/organizations/{organization}/users/{user}",
            &["fjordkraft", "marius.lund@fjordkraft.example"],
            ARNE,
        )
        .json(json!({ "name": "Newer" })),
        Way::change("POST", "/api/v1/organizations/{organization}/users/csv", &["fjordkraft"], ARNE)
            .csv("name,email,meetings_host\nNewest,marius.lund@fjordkraft.example,True\n"),
        Way::change(
            "PATCH",
            "/api/v1/organizations/{organization}/users/{user}/roles",
            &["acme", "mikael.ostlund@acme.example"],
            ANNA,
        )
        .json(json!({ "changes": [{ "do": "revoke", "role": "device_admin" }] })),
        Way::change("POST", "/api/v1/organizations/{organization}/external-administrators/verify", &["acme"], ANNA)
            .json(json!({ "email": "oliver.grant@audit.example" })),
        Way::change("POST", "/api/v1/organizations/{organization}/external-administrators", &["acme"], ANNA)
            .json(json!({ "user": "oliver.grant@audit.example", "role": "external_read_only_admin" })),
        Way::change("POST", "/api/v1/organizations/{organization}/external-administrators/demote", &["acme"], ANNA)
            .json(json!({ "users": ["bjarne.toft@nordtel.example"] })),
        Way::change(
            "POST",
            "/api/v1/organizations/{organization}/external-administrators/{user}/promote",
            &["acme", "ext@audit.example"],
            ANNA,
        ),
        Way::change(
            "DELETE",
            "/api/v1/organizations/{organization}/external-administrators/{user}",
            &["acme", "ext@audit.example"],
            ANNA,
        ),
        Way::change("POST", "/api/v1/organizations/{organization}/sites", &["fjordkraft"], ARNE)
            .json(json!({ "id": "new.fjordkraft.example", "managed_in": "control_hub" })),
        Way::change(
            "DELETE",
            "/api/v1/organizations/{organization}/sites/{site}",
            &["fjordkraft", "spare.fjordkraft.example"],
            ARNE,
        ),
        Way::change("POST", "/api/v1/organizations/{organization}/customers", &["nordtel"], ASTRID)
            .json(json!({ "id": "new", "name": "New" })),
        Way::change(
            "PUT",
            "/api/v1/organizations/{organization}/users/{user}/customers/{customer}",
            &["nordtel", "pia@nordtel.example", "baltica"],
            ASTRID,
        ),
        Way::change(
            "DELETE",
            "/api/v1/organizations/{organization}/users/{user}/customers/{customer}",
            &["nordtel", "jonas.brandt@nordtel.example", "baltica"],
            ASTRID,
        ),
        Way::change("PUT", "/api/v1/organizations/{organization}/restricted-mode", &["acme"], ASTRID)
            .json(json!({ "on": false })),
        Way::change("PUT", "/api/v1/organizations/{organization}/support-read-only", &["acme"], ANNA)
            .json(json!({ "on": true })),
        Way::change("POST", "/api/v1/organizations/{organization}/elevations/{elevation}/end", &["acme", "el-1"], ANNA),
        Way::change(
            "POST",
            "/api/v1/organizations/{organization}/elevations/{elevation}/approve",
            &["fjordkraft", "el-6"],
            ARNE,
        ),
        Way::change(
            "POST",
            "/api/v1/organizations/{organization}/elevations/{elevation}/deny",
            &["fjordkraft", "{asked}"],
            ARNE,
        ),
        Way::change("POST", "/api/v1/support-links/{token}", &["{token}"], AGNIESZKA).json(json!({ "answer": "deny" })),
        Way::change("POST", "/api/v1/organizations/{organization}/elevations", &["baltica"], HUGO)
            .json(json!({ "purpose": "No ringing" })),
    ]
}
