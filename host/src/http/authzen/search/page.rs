use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use remit_engine::sha256;
use remit_model::authzen::{Page, PageRequest, Results};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Search;
use crate::{
    http::Problem,
    search::{Found, Position},
};

/// How many results a page has where its request does not say.
const USUAL: usize = 100;

/// Which part of the answer is wanted.
pub(super) struct Part {
    pub(super) after: Position,
    pub(super) limit: usize,
    pub(super) with_total: bool,
    search: String,
}

/// Where a page begins, and of which search. Clients send it back as they got it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Token {
    search: String,
    after: Position,
}

impl Part {
    /// Reads a page object. Its token is only good for the same search: everything but the page must be as it was.
    ///
    /// # Errors
    /// When the token is none, or that of another search.
    pub(super) fn read<S: Search>(page: &PageRequest, search: &S) -> Result<Self, Problem> {
        let search = digest(search);
        let after = match &page.token {
            None => Position::default(),
            Some(text) => {
                let wrong = |detail: &str| Problem::bad_request(detail).at("/page/token");
                let bytes = URL_SAFE_NO_PAD.decode(text).ok();
                let token = bytes.and_then(|bytes| serde_json::from_slice::<Token>(&bytes).ok());
                let token = token.ok_or_else(|| wrong("is not a token that this server gave out"))?;
                if token.search != search {
                    return Err(wrong("is the token of another search; change nothing but the page"));
                }
                token.after
            }
        };
        Ok(Self {
            after,
            limit: page.limit.map_or(USUAL, |limit| usize::try_from(limit).unwrap_or(usize::MAX)),
            with_total: page.properties.get("total") == Some(&Value::Bool(true)),
            search,
        })
    }

    /// This part of what was found: of a page, or of everything where the total is wanted.
    pub(super) fn of<T>(self, found: Found<T>) -> Results<T> {
        let total = self.with_total.then_some(found.items.len() as u64);
        let mut items = found.items.into_iter().skip_while(|(at, _)| self.with_total && *at <= self.after);
        let mut last = self.after.clone();
        let mut results = Vec::new();
        for (at, item) in items.by_ref().take(self.limit) {
            results.push(item);
            last = at;
        }
        let next = if items.next().is_some() { Some(last) } else { found.next };
        let next_token = next.map(|after| self.token(after)).unwrap_or_default();
        let count = results.len() as u64;
        Results { results, page: Some(Page { next_token, count, total }) }
    }

    fn token(&self, after: Position) -> String {
        let token = Token { search: self.search.clone(), after };
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(&token).unwrap_or_default())
    }
}

/// Tells searches apart; what is not read of a message makes no difference, and neither does its page.
fn digest<S: Search>(search: &S) -> String {
    let text = serde_json::to_string(search).unwrap_or_default();
    sha256(format!("{} {text}", S::NAME).as_bytes())
}
