//! The OpenAPI document, made of the handlers, and completed by what holds for every operation.

use serde_json::{Value, json};
use utoipa::openapi::{OpenApi, Ref};

/// Problems of every operation that is not open to everybody.
const ALWAYS: [&str; 5] = ["400", "401", "403", "404", "503"];
/// Problems of operations that change something, besides.
const OF_CHANGES: [&str; 6] = ["409", "412", "413", "415", "422", "429"];

/// The schema of a problem document in an answer.
pub(super) fn problem() -> Ref {
    Ref::from_schema_name("Problem")
}

/// Completes the document: what it is, who may ask, the problems and headers that all operations share.
pub(super) fn document(made: &OpenApi) -> Value {
    let mut document = serde_json::to_value(made).unwrap_or_default();
    merge(&mut document, shared());
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(|paths| paths.values_mut()) {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if operation.get("responses").is_some() {
                complete(method, operation);
            }
        }
    }
    document
}

fn complete(method: &str, operation: &mut Value) {
    let open =
        operation.get("security").and_then(Value::as_array).is_some_and(|it| it.iter().any(|it| *it == json!({})));
    if open {
        return;
    }
    let reads = method == "get";
    let problems = ALWAYS.iter().chain(if reads { &[][..] } else { &OF_CHANGES });
    let problems: serde_json::Map<String, Value> =
        problems.map(|status| ((*status).to_owned(), json!({ "$ref": "#/components/responses/Problem" }))).collect();
    let headers: &[&str] = match method {
        "get" => &["IfNoneMatch", "OnBehalfOf"],
        "patch" => &["IfMatch", "IdempotencyKey", "OnBehalfOf"],
        _ => &["IdempotencyKey", "OnBehalfOf"],
    };
    let headers: Vec<Value> =
        headers.iter().map(|name| json!({ "$ref": format!("#/components/parameters/{name}") })).collect();
    if operation.get("security").is_none() {
        merge(operation, json!({ "security": [{ "key": [] }, { "session": [] }] }));
    }
    merge(operation, json!({ "responses": problems }));
    if let Some(operation) = operation.as_object_mut()
        && let Some(parameters) = operation.entry("parameters").or_insert_with(|| json!([])).as_array_mut()
    {
        parameters.extend(headers);
    }
}

/// What all operations refer to.
fn shared() -> Value {
    let header = |name: &str, description: &str| json!({ "name": name, "in": "header", "required": false, "description": description, "schema": { "type": "string" } });
    json!({
        "info": {
            "title": "Remit",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Decides what an administrator may see and do in a multi-tenant admin console.",
            "license": { "name": "MIT OR Apache-2.0" },
        },
        "components": {
            "securitySchemes": {
                "key": { "type": "http", "scheme": "bearer", "description": "An API key or a token of a service." },
                "session": { "type": "apiKey", "in": "cookie", "name": "__Host-remit", "description": "A person who is signed in." },
            },
            "parameters": {
                "IfMatch": header("If-Match", "Changes only what has this entity tag."),
                "IfNoneMatch": header("If-None-Match", "Answers 304 for what has this entity tag."),
                "IdempotencyKey": header("Idempotency-Key", "1 to 255 visible ASCII characters. A repeated request with the same key is answered as the first one was, and changes nothing."),
                "OnBehalfOf": header("Remit-On-Behalf-Of", "The person for whom a service asks or changes something."),
            },
            "responses": {
                "Problem": {
                    "description": "What is wrong with the request, or why it is not done.",
                    "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
                },
            },
            "schemas": {
                "Problem": {
                    "type": "object",
                    "description": "A problem document (RFC 9457). Members besides these say more, by its code.",
                    "required": ["type", "title", "status", "code", "detail"],
                    "properties": {
                        "type": { "type": "string", "description": "`urn:remit:problem:` and the code." },
                        "title": { "type": "string" },
                        "status": { "type": "integer" },
                        "code": { "type": "string", "description": "What clients compare." },
                        "detail": { "type": "string" },
                        "pointer": { "type": "string", "description": "The place in the body, as a JSON pointer." },
                        "parameter": { "type": "string", "description": "The parameter of the query." },
                        "reasons": {
                            "type": "array",
                            "description": "Why an act is denied.",
                            "items": {
                                "type": "object",
                                "required": ["code"],
                                "properties": {
                                    "code": { "type": "string" },
                                    "role": { "type": "string", "description": "The role that it is about." },
                                    "about": { "type": "string", "description": "What else it is about." },
                                    "source": { "type": "object", "description": "What says so." },
                                },
                            },
                        },
                        "act": { "type": "integer", "description": "Which of several acts it is, counted from 0." },
                    },
                },
            },
        },
    })
}

/// Puts members into an object, and into the objects in it.
fn merge(into: &mut Value, more: Value) {
    match (into, more) {
        (Value::Object(into), Value::Object(more)) => {
            for (name, value) in more {
                merge(into.entry(name).or_insert(Value::Null), value);
            }
        }
        (into, more) => *into = more,
    }
}
