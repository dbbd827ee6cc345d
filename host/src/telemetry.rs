/// Lines of the log.
mod logs;
/// What is counted.
pub mod metrics;
/// Spans, sent away.
mod traces;

pub(crate) use traces::REQUEST;

use anyhow::Context;
use metrics_exporter_prometheus::PrometheusHandle;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing_subscriber::{layer::SubscriberExt, util::SubscriberInitExt};

use crate::config::TelemetrySettings;

/// What has to be kept while the process says something about itself.
pub struct Telemetry {
    metrics: Option<PrometheusHandle>,
    traces: Option<SdkTracerProvider>,
}

impl Telemetry {
    /// Starts logs, and metrics and traces where they are asked for; once in a process, inside the runtime that sends
    /// the traces.
    ///
    /// # Errors
    /// When one of them cannot be started.
    pub fn start(settings: &TelemetrySettings, demo: bool) -> anyhow::Result<Self> {
        let traces = settings.traces_endpoint.as_ref().map(|url| traces::provider(url, settings.traces_share));
        let traces = traces.transpose().context("traces cannot be sent")?;
        tracing_subscriber::registry()
            .with(logs::layer(settings, demo)?)
            .with(traces.as_ref().map(traces::layer))
            .try_init()
            .context("the log cannot be started")?;
        let metrics = settings.metrics_listen.map(|_| metrics::install()).transpose()?;
        Ok(Self { metrics, traces })
    }

    /// What was counted, where it is asked for.
    #[must_use]
    pub fn metrics(&self) -> Option<PrometheusHandle> {
        self.metrics.clone()
    }

    /// Sends what was not sent yet.
    pub async fn stop(self) {
        let Some(traces) = self.traces else { return };
        // Shutting down waits for tasks of this runtime, so it must not hold one of its threads.
        match tokio::task::spawn_blocking(move || traces.shutdown()).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(%error, "some traces were not sent"),
            Err(error) => tracing::warn!(%error, "some traces were not sent"),
        }
    }
}
