use opentelemetry::trace::TracerProvider;
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig};
use opentelemetry_sdk::{
    Resource, runtime,
    trace::{Sampler, SdkTracerProvider, span_processor_with_async_runtime::BatchSpanProcessor},
};
use tracing::{Level, Subscriber};
use tracing_subscriber::{Layer, filter::Targets, registry::LookupSpan};
use url::Url;

/// The target of the span of a request. Only spans of this target are sent: those of the client that sends them would
/// make more of themselves.
pub(crate) const REQUEST: &str = "remit_host::request";

/// Sends spans to a collector, some at a time.
pub(super) fn provider(endpoint: &Url, share: f64) -> anyhow::Result<SdkTracerProvider> {
    let exporter =
        SpanExporter::builder().with_http().with_protocol(Protocol::HttpBinary).with_endpoint(endpoint.as_str());
    let processor = BatchSpanProcessor::builder(exporter.build()?, runtime::Tokio).build();
    let sampler = Sampler::ParentBased(Box::new(Sampler::TraceIdRatioBased(share)));
    let resource = Resource::builder().with_service_name("remit").build();
    Ok(SdkTracerProvider::builder()
        .with_span_processor(processor)
        .with_sampler(sampler)
        .with_resource(resource)
        .build())
}

/// Makes spans of the program into spans that are sent.
pub(super) fn layer<S>(provider: &SdkTracerProvider) -> Box<dyn Layer<S> + Send + Sync>
where
    S: Subscriber + for<'a> LookupSpan<'a> + Send + Sync,
{
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("remit"));
    layer.with_filter(Targets::new().with_target(REQUEST, Level::INFO)).boxed()
}
