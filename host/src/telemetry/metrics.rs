use std::{
    sync::{
        LazyLock,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use anyhow::Context;
use metrics::{Counter, Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

const REQUESTS: &str = "remit_http_requests_total";
const LATENCY: &str = "remit_http_request_duration_seconds";
const DECISIONS: &str = "remit_decisions_total";
const FAILURES: &str = "remit_module_failures_total";
const REVISION: &str = "remit_log_revision";
const STALENESS: &str = "remit_staleness_seconds";
const CONFLICTS: &str = "remit_append_conflicts_total";
const SESSIONS: &str = "remit_sessions";
const MAIL: &str = "remit_mail_waiting";

/// The upper ends of the classes of latencies, in seconds: a check takes well below a millisecond.
const CLASSES: [f64; 14] = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0];

/// Whether anybody looks at what is counted.
static COUNTED: AtomicBool = AtomicBool::new(false);

/// Starts counting, once in a process and before anything is counted.
pub(super) fn install() -> anyhow::Result<PrometheusHandle> {
    let builder = PrometheusBuilder::new().set_buckets_for_metric(Matcher::Full(LATENCY.into()), &CLASSES)?;
    let handle = builder.install_recorder().context("metrics cannot be counted")?;
    describe_counter!(REQUESTS, "requests that were answered, by route and status");
    describe_histogram!(LATENCY, Unit::Seconds, "from a request to the head of its answer");
    describe_counter!(DECISIONS, "decisions, by outcome");
    describe_counter!(FAILURES, "calls of the module that gave no answer, by code");
    describe_gauge!(REVISION, "the newest change that this server knows of");
    describe_gauge!(STALENESS, Unit::Seconds, "how long ago the directory was last proven to be the newest");
    describe_counter!(CONFLICTS, "changes that were decided again because another writer was first");
    describe_gauge!(SESSIONS, "people who are signed in");
    describe_gauge!(MAIL, "mail that was not delivered yet");
    COUNTED.store(true, Ordering::Relaxed);
    Ok(handle)
}

fn counted() -> bool {
    COUNTED.load(Ordering::Relaxed)
}

/// A request was answered. `route` is the route's pattern, so that there are few of them.
pub fn answered(method: &str, route: &str, status: u16, latency: Duration) {
    if !counted() {
        return;
    }
    let (method, route) = (method.to_owned(), route.to_owned());
    counter!(REQUESTS, "method" => method.clone(), "route" => route.clone(), "status" => status.to_string())
        .increment(1);
    histogram!(LATENCY, "method" => method, "route" => route).record(latency.as_secs_f64());
}

/// A question was decided.
pub fn decided(allowed: bool) {
    static ALLOWED: LazyLock<Counter> = LazyLock::new(|| counter!(DECISIONS, "outcome" => "allow"));
    static DENIED: LazyLock<Counter> = LazyLock::new(|| counter!(DECISIONS, "outcome" => "deny"));
    if counted() {
        (if allowed { &ALLOWED } else { &DENIED }).increment(1);
    }
}

/// A call of the module gave no answer.
pub fn module_failed(code: &'static str) {
    if counted() {
        counter!(FAILURES, "code" => code).increment(1);
    }
}

/// Another writer was first.
pub fn append_conflict() {
    if counted() {
        counter!(CONFLICTS).increment(1);
    }
}

/// How the log stands.
pub fn followed(revision: u64, staleness: Duration) {
    // Revisions are far below 2^52, up to which this is exact.
    #[allow(clippy::cast_precision_loss)]
    gauge!(REVISION).set(revision as f64);
    gauge!(STALENESS).set(staleness.as_secs_f64());
}

/// How many people are signed in.
pub fn sessions(count: u32) {
    gauge!(SESSIONS).set(f64::from(count));
}

/// How much mail waits.
pub fn mail_waiting(count: u32) {
    gauge!(MAIL).set(f64::from(count));
}
