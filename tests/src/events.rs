use std::pin::Pin;

use axum::{body::Body, response::Response};
use futures_util::{Stream, StreamExt, TryStreamExt};
use serde_json::Value;
use tokio::time::timeout;

use crate::served::PATIENCE;

/// A stream of server-sent events, as a browser reads it.
pub struct Events {
    body: Pin<Box<dyn Stream<Item = String> + Send>>,
    read: String,
}

/// Whether an answer is one.
pub(crate) fn is_stream(response: &Response) -> bool {
    response.headers().get("content-type").is_some_and(|kind| kind == "text/event-stream")
}

impl Events {
    /// The events of a body.
    ///
    /// # Panics
    /// When what is read is no text.
    #[must_use]
    pub fn new(body: Body) -> Self {
        let text = |bytes: axum::body::Bytes| String::from_utf8(bytes.into()).expect("is text");
        let body = body.into_data_stream().map_ok(text).map(|read| read.expect("the stream does not break"));
        Self { body: Box::pin(body), read: String::new() }
    }

    /// The next event's name and data; nothing, when the stream has ended. Comments are passed over.
    ///
    /// # Panics
    /// When nothing comes for a long time, or it is no event.
    pub async fn next(&mut self) -> Option<(String, Value)> {
        loop {
            while let Some((block, rest)) = self.read.split_once("\n\n") {
                let field = |name: &str| block.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
                let event = field("event").map(|name| (name.to_owned(), field("data").unwrap_or_default().to_owned()));
                self.read = rest.to_owned();
                if let Some((name, data)) = event {
                    return Some((name, serde_json::from_str(&data).expect("data is JSON")));
                }
            }
            let more = timeout(PATIENCE, self.body.next()).await.expect("something comes, or the stream ends");
            self.read.push_str(&more?);
        }
    }

    /// The next event's name; `end`, when the stream has ended.
    ///
    /// # Panics
    /// As [`Events::next`].
    pub async fn name(&mut self) -> String {
        self.next().await.map_or_else(|| "end".into(), |(name, _)| name)
    }
}
