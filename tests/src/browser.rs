use std::collections::BTreeMap;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, header},
};
use serde_json::Value;
use tower::ServiceExt;

use crate::doors::PUBLIC_URL;

/// Somebody's browser: it keeps cookies, and says where a change comes from. Remit is where it says that it is; every
/// other address is asked by HTTP.
#[derive(Clone)]
pub struct Browser {
    server: Router,
    /// Remit's cookies by their names.
    pub cookies: BTreeMap<String, String>,
    /// Cookies of other sites, by the site's origin.
    elsewhere: BTreeMap<String, BTreeMap<String, String>>,
    /// Which headers go with every request to Remit.
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
        Self { server: server.clone(), cookies: BTreeMap::new(), elsewhere: BTreeMap::new(), headers }
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
            request = request.header(header::COOKIE, joined(&self.cookies));
        }
        let response = self.server.clone().oneshot(request.body(body).expect("is a request")).await;
        let response = response.expect("routes do not fail");
        let headers = response.headers();
        let text = |value: &axum::http::HeaderValue| value.to_str().expect("is text").to_owned();
        let set_cookies: Vec<String> = headers.get_all(header::SET_COOKIE).iter().map(text).collect();
        let location = headers.get(header::LOCATION).map(text);
        keep(&mut self.cookies, &set_cookies);
        let status = response.status().as_u16();
        let bytes = to_bytes(response.into_body(), 64 << 20).await.expect("the body can be read");
        Got { status, body: serde_json::from_slice(&bytes).unwrap_or(Value::Null), location, set_cookies }
    }

    /// Goes to an address, and on to where it is sent, until it gets something else or an address begins with `until`.
    ///
    /// # Panics
    /// When somebody does not answer, or sends it around in circles.
    pub async fn visit(&mut self, address: &str, until: &str) -> (String, Got) {
        let mut address = address.to_owned();
        for _ in 0..10 {
            let got = match address.strip_prefix(PUBLIC_URL) {
                Some(path) => self.get(path).await,
                None if address.starts_with('/') => self.get(&address).await,
                None => self.ask(&address, None).await,
            };
            match &got.location {
                Some(next) if !next.starts_with(until) => address.clone_from(next),
                Some(next) => return (next.clone(), got),
                None => return (address, got),
            }
        }
        panic!("sent around in circles, last to `{address}`");
    }

    /// Asks another site, or posts a form to it. A path alone in an answer is one of that site.
    ///
    /// # Panics
    /// When it does not answer.
    pub async fn ask(&mut self, address: &str, form: Option<&str>) -> Got {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build();
        let client = client.expect("requests can be sent");
        let url = reqwest::Url::parse(address).expect("is an address");
        let origin = url.origin().ascii_serialization();
        let cookies = self.elsewhere.entry(origin.clone()).or_default();
        let request = match form {
            None => client.get(url),
            Some(form) => {
                client.post(url).header("content-type", "application/x-www-form-urlencoded").body(form.to_owned())
            }
        };
        let response = request.header("cookie", joined(cookies)).send().await.expect("the site answers");
        let text = |value: &reqwest::header::HeaderValue| value.to_str().expect("is text").to_owned();
        let set_cookies: Vec<String> = response.headers().get_all("set-cookie").iter().map(text).collect();
        keep(cookies, &set_cookies);
        let location = response.headers().get("location").map(text);
        let location = location.map(|it| if it.starts_with('/') { format!("{origin}{it}") } else { it });
        let status = response.status().as_u16();
        let body = response.text().await.expect("the body can be read");
        Got { status, body: serde_json::from_str(&body).unwrap_or(Value::Null), location, set_cookies }
    }
}

fn joined(cookies: &BTreeMap<String, String>) -> String {
    cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
}

fn keep(cookies: &mut BTreeMap<String, String>, set_cookies: &[String]) {
    for cookie in set_cookies {
        let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
        let (name, value) = pair.split_once('=').expect("a cookie has a name and a value");
        if attributes.contains("Max-Age=0") || value.is_empty() {
            cookies.remove(name);
        } else {
            cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}
