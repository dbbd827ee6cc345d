//! The address for Prometheus, apart from the one for clients.

use std::{sync::Arc, time::Duration};

use axum::{Router, extract::State, http::header, response::IntoResponse, routing::get};
use metrics_exporter_prometheus::PrometheusHandle;

use super::{Server, health};
use crate::telemetry::metrics::followed;

/// How often what was measured is put into classes, so that it does not pile up when nobody looks.
const UPKEEP: Duration = Duration::from_secs(5);

/// `/metrics`, and beside it `/healthz` and `/readyz`.
pub fn router(server: Arc<Server>, metrics: PrometheusHandle) -> Router {
    let show = move |State(server): State<Arc<Server>>| async move {
        followed(server.live.newest().revision(), server.live.age());
        ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], metrics.render()).into_response()
    };
    Router::new().route("/metrics", get(show)).merge(health::routes()).with_state(server)
}

/// Looks after what was counted, for as long as the process runs.
pub async fn upkeep(metrics: PrometheusHandle) {
    let mut ticks = tokio::time::interval(UPKEEP);
    loop {
        ticks.tick().await;
        metrics.run_upkeep();
    }
}
