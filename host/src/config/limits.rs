use std::time::Duration;

use jiff::fmt::serde::unsigned_duration::friendly::compact::required as duration;
use serde::{Deserialize, Serialize};

/// How much the server takes. What is over a limit is refused with a problem that names it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// `body_bytes`: the largest body of a request. Default 1 MiB.
    pub body_bytes: usize,
    /// `import_bytes`: the largest body where files are taken, such as CSV. Default 64 MiB.
    pub import_bytes: usize,
    /// `header_bytes`: the most that all headers of a request may have together. Default 16 KiB.
    pub header_bytes: usize,
    /// `evaluations`: the most questions of one request. Default 10000.
    pub evaluations: usize,
    /// `request_time`: the longest until a request is answered, its body included. Default `10s`.
    #[serde(with = "duration")]
    pub request_time: Duration,
    /// `concurrent_requests`: the most requests that are answered at the same time. Default 1024.
    pub concurrent_requests: usize,
    /// `event_streams`: the most streams of events that are open at the same time; 0 for none. Default 1000.
    pub event_streams: usize,
    /// `requests_per_second`: how many requests one service, person or else address may send in the long run; 0 for
    /// any number. Default 1000. The demo has no such limit.
    pub requests_per_second: u32,
    /// `burst`: how many of them may come at once; at least 1. Default 2000.
    pub burst: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes: 1 << 20,
            import_bytes: 64 << 20,
            header_bytes: 16 << 10,
            evaluations: 10_000,
            request_time: Duration::from_secs(10),
            concurrent_requests: 1024,
            event_streams: 1000,
            requests_per_second: 1000,
            burst: 2000,
        }
    }
}
