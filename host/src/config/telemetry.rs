use std::net::SocketAddr;

use serde::{Deserialize, Serialize};
use url::Url;

/// What the server says about itself, and where.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TelemetrySettings {
    /// `log_format`: `text` or `json`, one line an event, on standard error. Default `text`.
    pub log_format: LogFormat,
    /// `log_filter`: what is logged, such as `info` or `warn,remit_host=debug`. Default `info`, and `warn` in the
    /// demo.
    pub log_filter: Option<String>,
    /// `metrics_listen`: the address where `/metrics` is for Prometheus, with `/healthz` and `/readyz` beside it.
    /// Plain HTTP without keys: not an address that everybody reaches. Off by default.
    pub metrics_listen: Option<SocketAddr>,
    /// `traces_endpoint`: where spans are sent, by OTLP over plain HTTP: a collector near the server, such as
    /// `http://127.0.0.1:4318/v1/traces`. Off by default.
    pub traces_endpoint: Option<Url>,
    /// `traces_share`: the share of requests that are traced, from 0 to 1. Default 1.
    pub traces_share: f64,
}

/// How a line of the log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

impl Default for TelemetrySettings {
    fn default() -> Self {
        Self {
            log_format: LogFormat::Text,
            log_filter: None,
            metrics_listen: None,
            traces_endpoint: None,
            traces_share: 1.0,
        }
    }
}
