use std::{io::Write, sync::Arc};

use axum::{
    Router,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use utoipa_axum::router::OpenApiRouter;

use super::{Problem, Server};
use crate::{assets::Assets, decider::Decider};

/// Bytes that are named by their digest: whoever has them has them forever.
pub(super) struct Content {
    pub(super) module: Named,
    pub(super) catalogue: Named,
}

/// Bytes, the same compressed, and their name.
pub(super) struct Named {
    pub(super) sha256: String,
    pub(super) file: String,
    kind: &'static str,
    plain: Bytes,
    brotli: Bytes,
}

impl Content {
    pub(super) fn new(assets: &Assets, decider: &Decider) -> Self {
        let engine = decider.engine();
        Self {
            module: Named {
                sha256: engine.module_sha256().into(),
                file: format!("{}.wasm", engine.module_sha256()),
                kind: "application/wasm",
                plain: assets.module.clone().into(),
                brotli: assets.module_brotli.clone().into(),
            },
            catalogue: Named {
                sha256: engine.catalogue_sha256().into(),
                file: format!("{}.bin", engine.catalogue_sha256()),
                kind: "application/octet-stream",
                plain: decider.catalogue().bytes.clone().into(),
                brotli: compress(&decider.catalogue().bytes).unwrap_or_default().into(),
            },
        }
    }
}

impl Named {
    fn respond(&self, asked: &str, headers: &HeaderMap) -> Response {
        if asked != self.file {
            return Problem::new(StatusCode::NOT_FOUND, "not_found", format!("the server has `{}`", self.file))
                .into_response();
        }
        let forever = [
            (header::CONTENT_TYPE, self.kind),
            (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
            (header::VARY, "accept-encoding"),
        ];
        if takes_brotli(headers) && !self.brotli.is_empty() {
            (forever, [(header::CONTENT_ENCODING, "br")], self.brotli.clone()).into_response()
        } else {
            (forever, self.plain.clone()).into_response()
        }
    }
}

/// The routes of the module and the catalogue.
pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::from(Router::new().route("/module/{file}", get(module)).route("/catalogue/{file}", get(catalogue)))
}

async fn module(State(server): State<Arc<Server>>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    server.content.module.respond(&file, &headers)
}

async fn catalogue(State(server): State<Arc<Server>>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    server.content.catalogue.respond(&file, &headers)
}

fn takes_brotli(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        name.trim() == "br" && weight.trim() != "q=0"
    })
}

fn compress(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 4096, 9, 22);
    writer.write_all(bytes)?;
    writer.flush()?;
    drop(writer);
    Ok(compressed)
}
