//! Pages of long lists. A cursor says behind which id the next page begins, so that changes in between neither repeat
//! nor skip anybody, and it is good for the question that it was given for.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use super::{
    Problem,
    query::{Query, wrong},
};

/// How a list is asked for in parts.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "it describes `Page` for the OpenAPI document")]
pub(super) struct Paging {
    /// How many items to answer at most.
    #[param(minimum = 1, maximum = 1000, default = 100)]
    limit: Option<u32>,
    /// `next_cursor` of the page before, with otherwise the same parameters.
    cursor: Option<String>,
}

/// Which part of a list to answer.
pub(super) struct Page {
    /// At most so many.
    limit: usize,
    /// The id behind which it begins.
    after: Option<String>,
    bound: String,
}

/// A part of a list.
#[derive(Serialize, ToSchema)]
pub(super) struct Listed<T> {
    /// The items of this part, in the order of their ids.
    pub(super) items: Vec<T>,
    /// How many there are in all parts.
    pub(super) total: usize,
    /// Where the next part begins; absent in the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) next_cursor: Option<String>,
}

const MOST: usize = 1000;
const USUAL: usize = 100;

impl Page {
    /// The parameters that page.
    pub(super) const PARAMETERS: [&str; 2] = ["limit", "cursor"];

    /// Takes the parameters that page.
    pub(super) fn read(query: &mut Query) -> Result<Self, Problem> {
        let limit = query.parsed("limit")?.unwrap_or(USUAL);
        if !(1..=MOST).contains(&limit) {
            return Err(wrong("limit", format!("`limit` is 1 to {MOST}")));
        }
        let bound = query.bound().to_owned();
        let after = query.one("cursor")?.map(|cursor| behind(&cursor, &bound)).transpose()?;
        Ok(Self { limit, after, bound })
    }

    /// The id behind which the page begins.
    pub(super) fn after(&self) -> Option<&str> {
        self.after.as_deref()
    }

    /// The page of items that come in the order of their ids and lie behind [`Page::after`].
    pub(super) fn take<T, I>(
        &self,
        ids: impl Iterator<Item = I>,
        total: usize,
        id_of: impl Fn(&I) -> &str,
        item: impl Fn(I) -> Result<T, Problem>,
    ) -> Result<Listed<T>, Problem> {
        let mut found: Vec<I> = ids.take(self.limit + 1).collect();
        let more = found.len() > self.limit;
        found.truncate(self.limit);
        let last = found.last().filter(|_| more).map(|last| self.cursor(id_of(last)));
        Ok(Listed { items: found.into_iter().map(item).collect::<Result<_, _>>()?, total, next_cursor: last })
    }

    fn cursor(&self, last: &str) -> String {
        URL_SAFE_NO_PAD.encode(format!("{}{last}", self.bound))
    }
}

/// Reads a cursor back.
fn behind(cursor: &str, bound: &str) -> Result<String, Problem> {
    let text = URL_SAFE_NO_PAD.decode(cursor).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let last = text.as_deref().and_then(|text| text.strip_prefix(bound)).filter(|last| !last.is_empty());
    let detail = "the cursor is not of this list; cursors are good for the parameters that they were given for";
    last.map(ToOwned::to_owned).ok_or_else(|| wrong("cursor", detail))
}
