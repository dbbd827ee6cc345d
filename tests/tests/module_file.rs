//! The one file that server and browser run: its interface, its digest, and the bytes that the server gives out.

#![allow(clippy::expect_used, clippy::indexing_slicing)]

use std::{fs, io::Read};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    http::{HeaderMap, Request, StatusCode},
};
use remit_engine::sha256;
use remit_model::directory::Document;
use remit_tests::{
    doors::{send, server},
    fixture::{CATALOGUE, ENGINE, built, directory, repository},
};
use tower::ServiceExt;
use wasmparser::{ExternalKind, Parser, Payload, TypeRef};

/// The server's door.
const SERVER_EXPORTS: [&str; 8] = [
    "remit_abi_version",
    "remit_evaluate",
    "remit_evaluate_many",
    "remit_explain",
    "remit_input",
    "remit_load_catalogue",
    "remit_panic_message",
    "remit_view",
];

/// The browser's door, and what its JavaScript needs.
const BROWSER_EXPORTS: [&str; 17] = [
    "__externref_table_alloc",
    "__externref_table_dealloc",
    "__wbg_prepared_free",
    "__wbindgen_exn_store",
    "__wbindgen_free",
    "__wbindgen_malloc",
    "__wbindgen_realloc",
    "__wbindgen_start",
    "abi_version",
    "catalogue",
    "load_catalogue",
    "prepared_evaluate",
    "prepared_explain",
    "prepared_level",
    "prepared_new",
    "prepared_restricted",
    "prepared_view",
];

/// JavaScript that the browser's door calls. There is no clock, no random source and no network among it.
const IMPORTS: [&str; 43] = [
    "__wbg_Error",
    "__wbg_Number",
    "__wbg___wbindgen_bigint_get_as_i64",
    "__wbg___wbindgen_boolean_get",
    "__wbg___wbindgen_debug_string",
    "__wbg___wbindgen_in",
    "__wbg___wbindgen_is_bigint",
    "__wbg___wbindgen_is_function",
    "__wbg___wbindgen_is_object",
    "__wbg___wbindgen_is_string",
    "__wbg___wbindgen_is_undefined",
    "__wbg___wbindgen_jsval_eq",
    "__wbg___wbindgen_jsval_loose_eq",
    "__wbg___wbindgen_number_get",
    "__wbg___wbindgen_string_get",
    "__wbg___wbindgen_throw",
    "__wbg_call",
    "__wbg_done",
    "__wbg_entries",
    "__wbg_get",
    "__wbg_get",
    "__wbg_get_unchecked",
    "__wbg_get_with_ref_key",
    "__wbg_instanceof_ArrayBuffer",
    "__wbg_instanceof_Uint8Array",
    "__wbg_isArray",
    "__wbg_isSafeInteger",
    "__wbg_iterator",
    "__wbg_length",
    "__wbg_length",
    "__wbg_new",
    "__wbg_new",
    "__wbg_new",
    "__wbg_next",
    "__wbg_next",
    "__wbg_prototypesetcall",
    "__wbg_set",
    "__wbg_set",
    "__wbg_value",
    "__wbindgen_generic_0000000000000001",
    "__wbindgen_generic_0000000000000002",
    "__wbindgen_generic_0000000000000003",
    "__wbindgen_init_externref_table",
];

/// Names of exported functions and of imports, in order.
fn interface() -> (Vec<String>, Vec<String>) {
    let module = built().module;
    let (mut exports, mut imports) = (Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(&module) {
        match payload.expect("the module can be read") {
            Payload::ExportSection(section) => {
                let found = section.into_iter().map(|export| export.expect("is an export"));
                exports.extend(found.filter(|it| it.kind == ExternalKind::Func).map(|it| it.name.to_owned()));
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import.expect("is an import");
                    assert!(matches!(import.ty, TypeRef::Func(_)), "`{}` is not a function", import.name);
                    assert_eq!(import.module, "./remit_bg.js", "where `{}` is from", import.name);
                    imports.push(without_hash(import.name));
                }
            }
            _ => {}
        }
    }
    exports.sort();
    imports.sort();
    (exports, imports)
}

/// wasm-bindgen ends the names of its imports with a hash of the binding.
fn without_hash(name: &str) -> String {
    match name.rsplit_once('_') {
        Some((start, hash)) if name.starts_with("__wbg_") && hash.len() == 16 => start.to_owned(),
        _ => name.to_owned(),
    }
}

/// A server with an empty directory.
async fn empty() -> Router {
    server(directory(&Document { format: Document::FORMAT.into(), ..Document::default() })).await
}

async fn get(path: &str, accept_encoding: Option<&str>) -> (StatusCode, HeaderMap, Bytes) {
    let request = accept_encoding.into_iter().fold(Request::get(path), |it, value| it.header("accept-encoding", value));
    let response = empty().await.oneshot(request.body(Body::empty()).expect("is a request")).await.expect("answers");
    let (parts, body) = response.into_parts();
    (parts.status, parts.headers, to_bytes(body, 64 << 20).await.expect("the body can be read"))
}

#[test]
fn the_server_door_exports_these_functions() {
    let exports = interface().0.into_iter().filter(|name| name.starts_with("remit_"));
    assert_eq!(exports.collect::<Vec<_>>(), SERVER_EXPORTS);
}

#[test]
fn the_browser_door_exports_these_functions() {
    let exports = interface().0.into_iter().filter(|name| !name.starts_with("remit_"));
    assert_eq!(exports.collect::<Vec<_>>(), BROWSER_EXPORTS);
}

#[test]
fn the_module_imports_these_functions_of_its_javascript_and_no_others() {
    assert_eq!(interface().1, IMPORTS);
}

#[tokio::test]
async fn file_note_engine_and_server_name_one_digest() {
    let assets = built();
    let digest = sha256(&assets.module);
    assert_eq!(assets.module_sha256, digest, "the note beside the file");
    assert_eq!(ENGINE.module_sha256(), digest, "the engine");
    let about = Request::get("/api/v1/about").body(Body::empty()).expect("is a request");
    let (status, about) = send(&empty().await, about).await;
    assert_eq!(status, 200);
    assert_eq!(about["module"]["sha256"], digest.as_str());
    assert_eq!(about["module"]["url"], format!("/module/{digest}.wasm"));
    assert_eq!(about["catalogue"]["sha256"], sha256(&CATALOGUE.bytes));
}

#[tokio::test]
async fn the_server_gives_out_the_bytes_that_it_runs() {
    let module = built().module;
    let (status, headers, body) = get(&format!("/module/{}.wasm", sha256(&module)), None).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers["content-type"], "application/wasm");
    assert!(!headers.contains_key("content-encoding"));
    let cache = headers["cache-control"].to_str().expect("is text");
    assert!(cache.contains("immutable") && cache.contains("max-age=31536000"), "{cache}");
    assert!(body == module, "other bytes than the file's");
}

#[tokio::test]
async fn the_compressed_module_decompresses_to_the_same_bytes() {
    let module = built().module;
    let (status, headers, body) = get(&format!("/module/{}.wasm", sha256(&module)), Some("gzip, br")).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers["content-type"], "application/wasm");
    assert_eq!(headers["content-encoding"], "br");
    assert!(headers["cache-control"].to_str().is_ok_and(|cache| cache.contains("immutable")));
    let mut plain = Vec::new();
    brotli::Decompressor::new(&body[..], 4096).read_to_end(&mut plain).expect("is brotli");
    assert!(plain == module, "other bytes than the file's");
}

#[tokio::test]
async fn another_digest_is_not_found() {
    let (status, ..) = get(&format!("/module/{}.wasm", "0".repeat(64)), None).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[test]
fn no_path_of_the_building_machine_is_in_the_module() {
    let module = built().module;
    let folder = fs::canonicalize(repository()).expect("there is a folder");
    for path in ["/root", "/home", "/work", folder.to_str().expect("is text")] {
        let found = module.windows(path.len()).position(|window| window == path.as_bytes());
        let around = found.map(|at| String::from_utf8_lossy(&module[at..(at + 80).min(module.len())]).into_owned());
        assert_eq!(around, None, "`{path}` is in the module");
    }
}
