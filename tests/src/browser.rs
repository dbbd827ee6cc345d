use std::collections::BTreeMap;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, header},
};
use serde_json::Value;
use tower::ServiceExt;

use crate::doors::PUBLIC_URL;

/// Somebody's browser at a server's pages: it keeps cookies, and says where a change comes from.
#[derive(Clone)]
pub struct Browser {
    server: Router,
    /// Its cookies by their names.
    pub cookies: BTreeMap<String, String>,
    /// Which headers go with every request.
    pub headers: Vec<(&'static str, String)>,
}

/// What a browser got.
#[derive(Debug)]
pub struct Got {
    /// The HTTP status.
    pub status: u16,
    /// The JSON body; null for anything else.
    pub body: Value,
    /// Where it is sent.
    pub location: Option<String>,
    /// Cookies as the server set them.
    pub set_cookies: Vec<String>,
}

impl Got {
    /// The code of the problem.
    #[must_use]
    pub fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or("")
    }
}

impl Browser {
    /// A new browser on a page of the server.
    #[must_use]
    pub fn new(server: &Router) -> Self {
        let headers = vec![("origin", PUBLIC_URL.to_owned())];
        Self { server: server.clone(), cookies: BTreeMap::new(), headers }
    }

    /// The same, with other headers than the origin.
    #[must_use]
    pub fn saying(&self, headers: &[(&'static str, &str)]) -> Self {
        let headers = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Self { headers, ..self.clone() }
    }

    /// Gets something.
    pub async fn get(&mut self, path: &str) -> Got {
        self.send(Method::GET, path, Body::empty()).await
    }

    /// Posts JSON.
    pub async fn post(&mut self, path: &str, body: &Value) -> Got {
        self.send(Method::POST, path, Body::from(body.to_string())).await
    }

    /// Sends a request.
    ///
    /// # Panics
    /// When the server gives no answer at all.
    pub async fn send(&mut self, method: Method, path: &str, body: Body) -> Got {
        let mut request = Request::builder().method(method).uri(path).header("content-type", "application/json");
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if !self.cookies.is_empty() {
            let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, pairs.join("; "));
        }
        let response = self.server.clone().oneshot(request.body(body).expect("is a request")).await;
        let response = response.expect("routes do not fail");
        let headers = response.headers();
        let text = |value: &axum::http::HeaderValue| value.to_str().expect("is text").to_owned();
        let set_cookies: Vec<String> = headers.get_all(header::SET_COOKIE).iter().map(text).collect();
        let location = headers.get(header::LOCATION).map(text);
        self.keep(&set_cookies);
        let status = response.status().as_u16();
        let bytes = to_bytes(response.into_body(), 64 << 20).await.expect("the body can be read");
        Got { status, body: serde_json::from_slice(&bytes).unwrap_or(Value::Null), location, set_cookies }
    }

    fn keep(&mut self, set_cookies: &[String]) {
        for cookie in set_cookies {
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').expect("a cookie has a name and a value");
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}
