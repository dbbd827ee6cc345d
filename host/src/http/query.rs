//! Query strings, read with a problem that names the parameter.

use std::{fmt::Display, str::FromStr, sync::Arc};

use axum::{extract::FromRequestParts, http::request::Parts};
use remit_engine::sha256;
use remit_model::{Instant, directory::parse_instant};

use super::{Problem, Server, paging::Page};

/// What a request says behind the question mark, read as `T`.
pub(super) struct Params<T>(pub(super) T);

/// Something that is read from a query string. What is not taken from it is refused as unknown.
pub(super) trait FromQuery: Sized {
    /// Takes what belongs to it.
    fn read(query: &mut Query) -> Result<Self, Problem>;
}

/// The parameters that were not taken yet.
pub(super) struct Query {
    pairs: Vec<(String, String)>,
    /// A digest of the address and of all parameters but those that page through its answer.
    bound: String,
}

impl<T: FromQuery> FromRequestParts<Arc<Server>> for Params<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<Server>) -> Result<Self, Problem> {
        let mut query = Query::new(parts.uri.path(), parts.uri.query().unwrap_or_default());
        let read = T::read(&mut query)?;
        match query.pairs.first() {
            None => Ok(Self(read)),
            Some((name, _)) => Err(wrong(name, format!("there is no parameter `{name}`"))),
        }
    }
}

impl Query {
    fn new(path: &str, text: &str) -> Self {
        let pairs: Vec<(String, String)> = url::form_urlencoded::parse(text.as_bytes()).into_owned().collect();
        let mut others: Vec<String> = pairs
            .iter()
            .filter(|(name, _)| !Page::PARAMETERS.contains(&name.as_str()))
            .map(|(name, value)| format!("{name}\0{value}"))
            .collect();
        others.sort();
        let bound = sha256(format!("{path}\n{}", others.join("\n")).as_bytes());
        Self { pairs, bound }
    }

    /// What a cursor of this question is bound to.
    pub(super) fn bound(&self) -> &str {
        &self.bound
    }

    /// A parameter that may be repeated.
    pub(super) fn all(&mut self, name: &str) -> Vec<String> {
        let (taken, left) = std::mem::take(&mut self.pairs).into_iter().partition(|(it, _)| it == name);
        self.pairs = left;
        let taken: Vec<(String, String)> = taken;
        taken.into_iter().map(|(_, value)| value).collect()
    }

    /// A parameter that is given once or not at all.
    pub(super) fn one(&mut self, name: &str) -> Result<Option<String>, Problem> {
        let mut values = self.all(name);
        match values.len() {
            0 | 1 => Ok(values.pop()),
            _ => Err(wrong(name, format!("`{name}` is given more than once"))),
        }
    }

    /// The same, read as something.
    pub(super) fn parsed<T: FromStr<Err: Display>>(&mut self, name: &str) -> Result<Option<T>, Problem> {
        let Some(text) = self.one(name)? else { return Ok(None) };
        text.parse().map(Some).map_err(|error| wrong(name, format!("`{name}` cannot be `{text}`: {error}")))
    }

    /// A moment such as `2026-11-20T09:00:00Z`.
    pub(super) fn moment(&mut self, name: &str) -> Result<Option<Instant>, Problem> {
        let Some(text) = self.one(name)? else { return Ok(None) };
        let wrong = |error| wrong(name, format!("`{name}` cannot be `{text}`: {error}"));
        parse_instant(&text).map(Some).map_err(wrong)
    }

    /// A parameter that is `true` or `false`, and `false` when it is left out.
    pub(super) fn flag(&mut self, name: &str) -> Result<bool, Problem> {
        Ok(self.parsed(name)?.unwrap_or(false))
    }

    /// What is searched for; nothing, when it is blank.
    pub(super) fn search(&mut self) -> Result<Option<String>, Problem> {
        let text = self.one("q")?.map(|text| text.trim().to_lowercase()).filter(|text| !text.is_empty());
        match text {
            Some(text) if text.len() > LONGEST_SEARCH => {
                Err(wrong("q", format!("`q` has at most {LONGEST_SEARCH} bytes")))
            }
            text => Ok(text),
        }
    }
}

/// The longest text that is searched for, in bytes.
const LONGEST_SEARCH: usize = 254;

/// A problem with one parameter.
pub(super) fn wrong(name: &str, detail: impl Into<String>) -> Problem {
    Problem::bad_request(detail).with("parameter", name.into())
}
