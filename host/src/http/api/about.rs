use std::sync::Arc;

use axum::{Json, extract::State};
use remit_catalogue::Compiled;
use remit_model::directory::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::Server;

/// What the server runs.
#[derive(Serialize, ToSchema)]
pub(super) struct About {
    /// The server's version.
    version: &'static str,
    /// The version of the module's interface.
    abi: u32,
    /// Whether anybody may look at it.
    demo: bool,
    /// The last change that it knows of.
    revision: u64,
    /// Its clock.
    #[schema(value_type = String, format = DateTime)]
    now: Timestamp,
    /// The module.
    module: Fetched,
    /// The catalogue.
    catalogue: LoadedCatalogue,
}

/// Something that is fetched by its digest.
#[derive(Serialize, ToSchema)]
pub(super) struct Fetched {
    /// The SHA-256 of its bytes.
    sha256: String,
    /// Where it is.
    url: String,
}

impl Fetched {
    /// A catalogue, which is there from then on.
    pub(super) fn catalogue(server: &Server, compiled: &Compiled) -> Self {
        let named = server.content.catalogue(compiled);
        Self { sha256: named.sha256.clone(), url: format!("/catalogue/{}", named.file) }
    }
}

#[derive(Serialize, ToSchema)]
struct LoadedCatalogue {
    #[serde(flatten)]
    fetched: Fetched,
    /// Its id.
    id: String,
    /// What it is called.
    title: String,
}

/// Versions of the server, and where the module and the catalogue are.
#[utoipa::path(get, path = "/api/v1/about", tag = "server", security(()),
    responses((status = 200, description = "What the server runs.", body = About)))]
pub(super) async fn about(State(server): State<Arc<Server>>) -> Json<About> {
    let state = server.live.newest();
    let module = &server.content.module;
    let loaded = &state.decider.catalogue().catalogue;
    Json(About {
        version: env!("CARGO_PKG_VERSION"),
        abi: remit_model::ABI_VERSION,
        demo: server.demo(),
        revision: state.revision(),
        now: Timestamp(server.now()),
        module: Fetched { sha256: module.sha256.clone(), url: format!("/module/{}", module.file) },
        catalogue: LoadedCatalogue {
            fetched: Fetched::catalogue(&server, state.decider.catalogue()),
            id: loaded.id.clone(),
            title: loaded.title.clone(),
        },
    })
}
