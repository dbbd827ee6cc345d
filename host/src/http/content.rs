use std::{
    io::Write,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    body::Bytes,
    extract::{Path, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use utoipa_axum::{router::OpenApiRouter, routes};

use remit_catalogue::Compiled;

use super::{Problem, Server};
use crate::assets::Assets;

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

    fn kept(&self) -> MutexGuard<'_, Vec<Arc<Named>>> {
        self.catalogues.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A catalogue that was asked for before.
    fn find(&self, sha256: &str) -> Option<Arc<Named>> {
        self.kept().iter().find(|it| it.sha256 == sha256).cloned()
    }

    /// A catalogue as it is handed out.
    pub(super) fn catalogue(&self, compiled: &Compiled) -> Arc<Named> {
        if let Some(found) = self.find(&compiled.sha256) {
            return found;
        }
        let named = Arc::new(Named {
            sha256: compiled.sha256.clone(),
            file: format!("{}.bin", compiled.sha256),
            kind: "application/octet-stream",
            plain: compiled.bytes.clone().into(),
            brotli: compress(&compiled.bytes).unwrap_or_default().into(),
        });
        let mut kept = self.kept();
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
/// The active one, or any that was active before, so that its decisions can be computed again. Its address is made of its
/// digest; `/api/v1/about` has that of the active one.
#[utoipa::path(get, path = "/catalogue/{file}", tag = "server", security(()),
    params(("file" = String, Path, description = "The SHA-256 of the catalogue, and `.bin`")),
    responses((status = 200, description = "The catalogue", content_type = "application/octet-stream"),
        (status = 404, description = "No such catalogue was ever active here")))]
async fn catalogue(State(server): State<Arc<Server>>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    let newest = server.content.catalogue(server.live.newest().decider.catalogue());
    let found = match file.strip_suffix(".bin") {
        Some(sha256) => server.once_active(sha256).await,
        None => None,
    };
    found.map_or_else(|| gone(&newest.file), |found| found.respond(&headers))
}

impl Server {
    /// The catalogue of this digest, if it is or ever was the active one.
    async fn once_active(self: &Arc<Self>, sha256: &str) -> Option<Arc<Named>> {
        if let Some(found) = self.content.find(sha256) {
            return Some(found);
        }
        if self.shipped.sha256 == sha256 {
            return Some(self.content.catalogue(&self.shipped));
        }
        let state = self.live.newest();
        let text = Arc::clone(&state.activations.iter().find(|it| it.sha256 == sha256)?.text);
        let server = Arc::clone(self);
        let made = tokio::task::spawn_blocking(move || {
            let compiled = remit_catalogue::compile(&text).ok()?;
            Some(server.content.catalogue(&compiled))
        });
        made.await.ok().flatten().filter(|made| made.sha256 == sha256)
    }

    /// The digests of the module and of the catalogue that decide now.
    pub(super) fn versions(&self) -> (String, String) {
        (self.content.module.sha256.clone(), self.live.newest().decider.catalogue().sha256.clone())
    }
}

/// Says in every answer of the API what the server decides with, so that a page never mixes its module with answers of
/// another one. What an answer was made with is this or older.
pub(super) async fn name_versions(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let of_api = path.starts_with("/api/") || path.starts_with("/access/");
    let mut response = next.run(request).await;
    if of_api {
        let (module, catalogue) = server.versions();
        for (name, digest) in [("remit-module", module), ("remit-catalogue", catalogue)] {
            if let Ok(digest) = HeaderValue::from_str(&digest) {
                response.headers_mut().insert(HeaderName::from_static(name), digest);
            }
        }
    }
    response
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
