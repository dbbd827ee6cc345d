use std::{sync::Arc, time::Duration};

use axum::http::HeaderMap;
use remit_model::{
    Instant,
    authzen::{EvaluationRequest, Properties},
};
use serde_json::{Map, Value};

use super::requestable::requestable;
use crate::{
    answer::Answer,
    decider::Detail,
    http::{Problem, Server},
    state::{AsOf, State},
};

/// How long to wait for a revision that a request wants the server to have seen.
const PATIENCE: Duration = Duration::from_secs(2);

/// How many earlier points one request may ask about.
const EARLIER: usize = 32;

/// What a request's context says about the state to decide on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wanted {
    at_least: Option<u64>,
    as_of: Option<AsOf>,
}

impl Wanted {
    /// Reads `at_least_revision` (a number) and `as_of` (a revision or an RFC 3339 time).
    pub(super) fn of(context: &Properties) -> Result<Self, Problem> {
        let at_least = match context.get("at_least_revision") {
            None | Some(Value::Null) => None,
            Some(value) => Some(value.as_u64().ok_or_else(|| wrong("at_least_revision", "is not a revision"))?),
        };
        let as_of = match context.get("as_of") {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(text.parse().map_err(|error: String| wrong("as_of", error))?),
            Some(value) => {
                let revision = value.as_u64().map(AsOf::Revision);
                Some(revision.ok_or_else(|| wrong("as_of", "is neither a revision nor a time"))?)
            }
        };
        Ok(Self { at_least, as_of })
    }

    /// The revision that the server must have seen.
    pub(super) fn revision(&self) -> Option<u64> {
        let as_of = match self.as_of {
            Some(AsOf::Revision(revision)) => Some(revision),
            Some(AsOf::Moment(_)) | None => None,
        };
        self.at_least.max(as_of)
    }
}

fn wrong(name: &str, detail: impl Into<String>) -> Problem {
    Problem::bad_request(detail).at(format!("/context/{name}"))
}

/// The fresh state; one that has seen a revision, if it comes to that in time.
///
/// # Errors
/// When the state is stale.
pub(super) async fn newest(server: &Server, revision: Option<u64>) -> Result<Arc<State>, Problem> {
    let state = server.state()?;
    match revision {
        Some(revision) if state.revision() < revision => match server.live().at_least(revision, PATIENCE).await {
            Ok(state) => Ok(state),
            Err(_) => Ok(server.state()?),
        },
        _ => Ok(state),
    }
}

/// What a question is decided on: one newest state for the whole request, and earlier ones where they are asked for.
pub(super) struct Bases<'a> {
    server: &'a Server,
    newest: Arc<State>,
    now: Instant,
    earlier: Vec<(AsOf, Basis)>,
}

impl<'a> Bases<'a> {
    pub(super) fn new(server: &'a Server, newest: Arc<State>) -> Self {
        Self { server, newest, now: server.now(), earlier: Vec::new() }
    }

    /// The state and the moment that a context asks for. A revision is asked about at its own time.
    ///
    /// # Errors
    /// When the server has not seen the revision, the database does not answer, or there were too many before.
    pub(super) async fn of(&mut self, wanted: Wanted) -> Result<Basis, Problem> {
        if let Some(revision) = wanted.revision().filter(|revision| *revision > self.newest.revision()) {
            let seen = self.newest.revision();
            let detail = format!("the server has seen revision {seen}, and not yet {revision}");
            return Err(Problem::unavailable("stale_directory", detail));
        }
        let Some(as_of) = wanted.as_of else {
            return Ok(Basis { state: Arc::clone(&self.newest), now: self.now, current: true });
        };
        if let Some((_, known)) = self.earlier.iter().find(|(at, _)| *at == as_of) {
            return Ok(known.clone());
        }
        if self.earlier.len() == EARLIER {
            return Err(wrong("as_of", format!("one request asks about at most {EARLIER} earlier points")));
        }
        let state = self.server.history.state(&self.newest, as_of).await?;
        let now = match as_of {
            AsOf::Moment(moment) => moment,
            AsOf::Revision(_) => state.at,
        };
        let basis = Basis { state, now, current: false };
        self.earlier.push((as_of, basis.clone()));
        Ok(basis)
    }
}

/// The state and the moment that a question is decided on.
#[derive(Clone)]
pub(super) struct Basis {
    pub(super) state: Arc<State>,
    pub(super) now: Instant,
    /// Whether it is the present: access to the past cannot be asked for.
    current: bool,
}

/// What a request wants to know besides the decision.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wants {
    explain: bool,
    access_request: bool,
}

impl Wants {
    /// Reads `options.explain`, the header `Remit-Explain: true`, and `options.access_request`.
    pub(super) fn of(headers: &HeaderMap, body: &Map<String, Value>) -> Self {
        let option = |name| body.get("options").and_then(|options| options.get(name)) == Some(&Value::Bool(true));
        let by_header =
            headers.get("remit-explain").is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"));
        Self { explain: by_header || option("explain"), access_request: option("access_request") }
    }
}

impl Basis {
    /// The answer to a question, with what is wanted besides.
    pub(super) fn answer(&self, server: &Server, asked: &EvaluationRequest, wants: Wants) -> Answer {
        let decider = &self.state.decider;
        if !wants.explain {
            let short = decider.answer(asked, self.now, Detail::Decision);
            if short.decision || !wants.access_request || !self.current {
                return short;
            }
        }
        let explanation = decider.explain(asked, self.now);
        let answer =
            if wants.explain { Answer::explained(&explanation, decider) } else { Answer::short(explanation.allowed) };
        let request = if self.current { requestable(server, self, asked, &explanation) } else { None };
        match request {
            Some(request) => answer.with_request(request),
            None => answer,
        }
    }
}
