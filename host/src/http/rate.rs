//! How many requests one asker may send.

use std::{
    net::{IpAddr, SocketAddr},
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use axum::{
    extract::{ConnectInfo, FromRequestParts, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use governor::{
    DefaultKeyedRateLimiter, NotUntil, Quota, RateLimiter,
    clock::{Clock, DefaultClock, QuantaInstant},
    middleware::StateInformationMiddleware,
};
use remit_model::UserId;

use super::{Problem, Server};
use crate::{config::Limits, identity::Asker};

/// Counts requests by who sends them.
pub(super) struct Rate {
    limiter: DefaultKeyedRateLimiter<Sender, StateInformationMiddleware>,
    policy: HeaderValue,
    seen: AtomicUsize,
}

/// Whom a request is counted for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Sender {
    /// A service, by its id.
    Service(String),
    /// Somebody who is signed in.
    Person(UserId),
    /// Whoever does not say who he is, or says something that is not so.
    Address(Option<IpAddr>),
}

impl Sender {
    /// Whoever asks, if he is known.
    pub(super) fn known(asker: &Asker) -> Option<Self> {
        match asker {
            Asker::Service(service) => Some(Self::Service(service.id.clone())),
            Asker::Person(user) => Some(Self::Person(user.clone())),
            Asker::Visitor => None,
        }
    }
}

/// After this many requests, senders that have been quiet are forgotten.
const TIDY_EVERY: usize = 10_000;

impl Rate {
    /// Counts up to these limits; not at all, where there is none.
    pub(super) fn new(limits: &Limits) -> Option<Self> {
        let quota = Quota::per_second(NonZeroU32::new(limits.requests_per_second)?)
            .allow_burst(NonZeroU32::new(limits.burst).unwrap_or(NonZeroU32::MIN));
        let policy =
            format!("\"asker\";q={};w={}", quota.burst_size(), quota.burst_size_replenished_in().as_secs().max(1));
        Some(Self {
            limiter: RateLimiter::keyed(quota).with_middleware(),
            policy: HeaderValue::from_str(&policy).ok()?,
            seen: AtomicUsize::new(0),
        })
    }

    /// Counts one request: how many more there may be, or how long to wait, in seconds.
    fn count(&self, sender: &Sender) -> Result<u32, u64> {
        if self.seen.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            self.limiter.retain_recent();
        }
        let wait = |until: NotUntil<QuantaInstant>| until.wait_time_from(DefaultClock::default().now());
        match self.limiter.check_key(sender) {
            Ok(state) => Ok(state.remaining_burst_capacity()),
            Err(until) => Err(wait(until).as_secs_f64().ceil().max(1.0) as u64),
        }
    }
}

/// Refuses what is too much. It finds out who asks; the handler need not do so again.
pub(super) async fn limit(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let Some(rate) = &server.rate else { return next.run(request).await };
    let (mut parts, body) = request.into_parts();
    let asker = Asker::from_request_parts(&mut parts, &server).await.ok();
    let sender = asker.as_ref().and_then(Sender::known);
    let sender = sender.unwrap_or_else(|| Sender::Address(address(&parts, server.settings.forwarded_for)));
    let (mut response, remaining, reset) = match rate.count(&sender) {
        Ok(remaining) => (next.run(Request::from_parts(parts, body)).await, remaining, 1),
        Err(wait) => {
            let detail = format!("more requests than this server takes from one asker; try again in {wait} s");
            let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, "rate_limited", detail);
            let mut response = problem.into_response();
            response.headers_mut().insert(header::RETRY_AFTER, wait.into());
            (response, 0, wait)
        }
    };
    let headers = response.headers_mut();
    headers.insert(HeaderName::from_static("ratelimit-policy"), rate.policy.clone());
    if let Ok(left) = HeaderValue::from_str(&format!("\"asker\";r={remaining};t={reset}")) {
        headers.insert(HeaderName::from_static("ratelimit"), left);
    }
    response
}

/// Where a request comes from: the connection's other end, or what a trusted proxy says that it was.
fn address(parts: &Parts, forwarded_for: bool) -> Option<IpAddr> {
    let forwarded = forwarded_for.then(|| last_forwarded(&parts.headers)).flatten();
    forwarded.or_else(|| parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|it| it.0.ip()))
}

fn last_forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
    last.rsplit(',').next()?.trim().parse().ok()
}
