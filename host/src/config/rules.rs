use std::time::Duration;

use tracing_subscriber::EnvFilter;

use super::{Config, Finding, layers::Places};

/// What is wrong with keys that are right by themselves.
pub(super) fn check(config: &Config, demo: bool, places: &Places) -> Vec<Finding> {
    let mut found = Found { places, findings: Vec::new() };
    server(config, demo, &mut found);
    database(config, demo, &mut found);
    limits(config, &mut found);
    telemetry(config, &mut found);
    identity(config, &mut found);
    found.findings
}

struct Found<'a> {
    places: &'a Places,
    findings: Vec<Finding>,
}

impl Found<'_> {
    fn add(&mut self, section: &str, key: &str, message: impl Into<String>) {
        let place = self.places.get(&(section.to_owned(), key.to_owned()));
        let place = place.cloned().unwrap_or_else(|| format!("{section}.{key}"));
        self.findings.push(Finding { place, code: "inconsistent", message: message.into() });
    }
}

fn server(config: &Config, demo: bool, found: &mut Found<'_>) {
    let (server, tls) = (&config.server, &config.tls);
    let near = server.listen.ip().is_loopback();
    if demo && !near {
        let help = "use a loopback address such as 127.0.0.1:8700";
        found.add(
            "server",
            "listen",
            format!("`--demo` asks for no keys, so it does not listen on `{}`\n  help: {help}", server.listen),
        );
    }
    match &server.public_url {
        Some(url) if !matches!(url.scheme(), "http" | "https") || url.host().is_none() => {
            found.add("server", "public_url", format!("`{url}` is not a URL of the web: write `https://…`"));
        }
        Some(url) if url.scheme() != "https" && !near && !demo => {
            let help = "other machines reach the server, so that keys and sessions need it";
            found.add("server", "public_url", format!("`{url}` is not https\n  help: {help}"));
        }
        None if !near && !demo => {
            let message = format!("how clients reach `{}` is not given", server.listen);
            found.add("server", "public_url", format!("{message}\n  help: write `https://` and the server's name"));
        }
        _ => {}
    }
    match (&tls.certificate, &tls.key) {
        (Some(_), None) => found.add("tls", "certificate", "a certificate needs its private key: add `tls.key`"),
        (None, Some(_)) => found.add("tls", "key", "a private key needs its certificate: add `tls.certificate`"),
        _ => {}
    }
}

fn database(config: &Config, demo: bool, found: &mut Found<'_>) {
    let database = &config.database;
    if demo && database.url.is_some() {
        let help = "leave one of the two out";
        found.add("database", "url", format!("`--demo` serves from memory and opens no database\n  help: {help}"));
    }
    if database.poll_interval.is_zero() || database.poll_interval >= database.staleness_bound {
        let message = format!("a pause of {:?} does not fit", database.poll_interval);
        let help =
            format!("stay above 0 and below `database.staleness_bound`, which is {:?}", database.staleness_bound);
        found.add("database", "poll_interval", format!("{message}\n  help: {help}"));
    }
}

fn limits(config: &Config, found: &mut Found<'_>) {
    let limits = &config.limits;
    let zeros = [
        ("body_bytes", limits.body_bytes == 0),
        ("header_bytes", limits.header_bytes == 0),
        ("evaluations", limits.evaluations == 0),
        ("request_time", limits.request_time == Duration::ZERO),
        ("concurrent_requests", limits.concurrent_requests == 0),
        ("burst", limits.burst == 0),
    ];
    for (key, _) in zeros.into_iter().filter(|(_, zero)| *zero) {
        found.add("limits", key, "with 0 no request is answered");
    }
    if limits.import_bytes < limits.body_bytes {
        found.add("limits", "import_bytes", "is below `limits.body_bytes`, and files are the larger bodies");
    }
}

fn telemetry(config: &Config, found: &mut Found<'_>) {
    let telemetry = &config.telemetry;
    if let Some(filter) = &telemetry.log_filter
        && let Err(error) = EnvFilter::try_new(filter)
    {
        found.add("telemetry", "log_filter", format!("`{filter}` is not a filter: {error}"));
    }
    if let Some(address) = telemetry.metrics_listen.filter(|it| *it == config.server.listen && it.port() != 0) {
        found.add("telemetry", "metrics_listen", format!("`{address}` is where everybody's requests come in"));
    }
    if let Some(url) = telemetry.traces_endpoint.as_ref().filter(|url| url.scheme() != "http") {
        let help = "send to a collector near the server by `http://`, which can send on by TLS";
        found.add("telemetry", "traces_endpoint", format!("`{url}` is not plain HTTP\n  help: {help}"));
    }
    if !(0.0..=1.0).contains(&telemetry.traces_share) {
        found.add("telemetry", "traces_share", format!("`{}` is not between 0 and 1", telemetry.traces_share));
    }
}

fn identity(config: &Config, found: &mut Found<'_>) {
    for (section, missing) in [("oidc", config.oidc.missing()), ("jwt", config.jwt.missing())] {
        for key in missing {
            found.add(section, key, format!("is not given, and other keys of `[{section}]` are: give all, or none"));
        }
    }
    if config.jwt.algorithms.is_empty() {
        found.add("jwt", "algorithms", "without an algorithm no token is taken: name at least one");
    }
}
