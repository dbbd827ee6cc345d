use std::{
    io::Write,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{Problem, Server};
use crate::{assets::Assets, decider::Decider};

/// Bytes that are named by their digest: whoever has them has them forever.
pub(super) struct Content {
    pub(super) module: Named,
    /// Catalogues that were asked for, the latest last.
    catalogues: Mutex<Vec<Arc<Named>>>,
}

/// How many catalogues are kept.
const KEPT: usize = 8;

/// Bytes, the same compressed, and their name.
pub(super) struct Named {
    pub(super) sha256: String,
    pub(super) file: String,
    kind: &'static str,
    plain: Bytes,
    brotli: Bytes,
}

impl Content {
    pub(super) fn new(assets: &Assets) -> Self {
        let module = Named {
            sha256: assets.module_sha256.clone(),
            file: format!("{}.wasm", assets.module_sha256),
            kind: "application/wasm",
            plain: assets.module.clone().into(),
            brotli: assets.module_brotli.clone().into(),
        };
        Self { module, catalogues: Mutex::new(Vec::new()) }
    }

    /// The catalogue that decisions are made by.
    pub(super) fn catalogue(&self, decider: &Decider) -> Arc<Named> {
        let compiled = decider.catalogue();
        let mut kept = self.catalogues.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = kept.iter().find(|it| it.sha256 == compiled.sha256) {
            return Arc::clone(found);
        }
        let named = Arc::new(Named {
            sha256: compiled.sha256.clone(),
            file: format!("{}.bin", compiled.sha256),
            kind: "application/octet-stream",
            plain: compiled.bytes.clone().into(),
            brotli: compress(&compiled.bytes).unwrap_or_default().into(),
        });
        if kept.len() == KEPT {
            kept.remove(0);
        }
        kept.push(Arc::clone(&named));
        named
    }
}

impl Named {
    fn respond(&self, headers: &HeaderMap) -> Response {
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
    OpenApiRouter::new().routes(routes!(module)).routes(routes!(catalogue))
}

/// The module that decides
///
/// Its address is made of its digest; `/api/v1/about` has it.
#[utoipa::path(get, path = "/module/{file}", tag = "server", security(()),
    params(("file" = String, Path, description = "The SHA-256 of the module, and `.wasm`")),
    responses((status = 200, description = "The module", content_type = "application/wasm"),
        (status = 404, description = "The server has another one")))]
async fn module(State(server): State<Arc<Server>>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    let module = &server.content.module;
    if file == module.file { module.respond(&headers) } else { gone(&module.file) }
}

/// A compiled catalogue
///
/// Its address is made of its digest; `/api/v1/about` has that of the active one.
#[utoipa::path(get, path = "/catalogue/{file}", tag = "server", security(()),
    params(("file" = String, Path, description = "The SHA-256 of the catalogue, and `.bin`")),
    responses((status = 200, description = "The catalogue", content_type = "application/octet-stream"),
        (status = 404, description = "The server has another one")))]
async fn catalogue(State(server): State<Arc<Server>>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    let newest = server.content.catalogue(&server.live.newest().decider);
    let kept = server.content.catalogues.lock().unwrap_or_else(PoisonError::into_inner);
    match kept.iter().find(|it| it.file == file) {
        Some(found) => found.respond(&headers),
        None => gone(&newest.file),
    }
}

fn gone(newest: &str) -> Response {
    Problem::new(StatusCode::NOT_FOUND, "not_found", format!("the server has `{newest}`")).into_response()
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
