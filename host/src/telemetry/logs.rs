use std::io::{self, IsTerminal};

use tracing::Subscriber;
use tracing_subscriber::{EnvFilter, Layer, fmt, registry::LookupSpan};

use crate::config::{LogFormat, TelemetrySettings};

/// The lines of the log, on standard error. An event comes with the fields of the request that it belongs to.
pub(super) fn layer<S>(settings: &TelemetrySettings, demo: bool) -> anyhow::Result<Box<dyn Layer<S> + Send + Sync>>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
{
    let filter = settings.log_filter.as_deref().unwrap_or(if demo { "warn" } else { "info" });
    let filter = EnvFilter::try_new(filter)?;
    let lines = fmt::layer().with_writer(io::stderr).with_ansi(io::stderr().is_terminal());
    Ok(match settings.log_format {
        LogFormat::Text => lines.with_filter(filter).boxed(),
        LogFormat::Json => {
            lines.json().flatten_event(true).with_current_span(true).with_span_list(false).with_filter(filter).boxed()
        }
    })
}
