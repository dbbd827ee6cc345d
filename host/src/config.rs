//! What the server is told: one struct per concern, one field per key.
//!
//! A key is given by a flag, by the environment (`REMIT_<SECTION>_<KEY>`), or by a TOML file; the first of these that
//! has it counts, and what none has is its default. A key whose value is text can also be given as `<key>_file`: the
//! file's text is the value, which keeps secrets out of files that are shared.

/// Where the change log is.
mod database;
/// The sections and keys that there are, read from the structs.
mod fields;
/// What is wrong with what was given, and where.
mod finding;
/// Who vouches for people and services.
mod identity;
/// File, environment and flags, laid over each other.
mod layers;
/// How much the server takes.
mod limits;
/// What one key means for another.
mod rules;
/// Texts that are not shown.
mod secret;
/// Where the server listens.
mod server;
/// Logs, metrics and traces.
mod telemetry;
/// The certificate.
mod tls;

use serde::{Deserialize, Serialize};

pub use database::DatabaseSettings;
pub use finding::Finding;
pub use identity::{JwtSection, OidcSection};
pub use layers::{Flag, Given};
pub use limits::Limits;
pub use secret::{hidden, hidden_option};
pub use server::ServerSettings;
pub use telemetry::{LogFormat, TelemetrySettings};
pub use tls::TlsSettings;

use crate::{
    identity::SessionSettings,
    input::{Unusable, listed},
    mail,
};

/// Everything that the server is told. A field is a section of the file; a section is a struct of serde with
/// `default` and `deny_unknown_fields`, whose secrets are written by [`hidden`].
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// `[server]`
    pub server: ServerSettings,
    /// `[database]`
    pub database: DatabaseSettings,
    /// `[limits]`
    pub limits: Limits,
    /// `[tls]`
    pub tls: TlsSettings,
    /// `[telemetry]`
    pub telemetry: TelemetrySettings,
    /// `[session]`
    pub session: SessionSettings,
    /// `[oidc]`
    pub oidc: OidcSection,
    /// `[jwt]`
    pub jwt: JwtSection,
    /// `[mail]`
    pub mail: mail::Settings,
}

/// A configuration that can be used, and where each key of it was given.
#[derive(Debug)]
pub struct Read {
    /// The values.
    pub config: Config,
    places: layers::Places,
}

impl Config {
    /// How people and services are known.
    #[must_use]
    pub fn identity(&self) -> crate::identity::Settings {
        crate::identity::Settings {
            session: self.session.clone(),
            oidc: self.oidc.settings(),
            jwt: self.jwt.settings(),
        }
    }

    /// Reads what was given.
    ///
    /// # Errors
    /// All findings, each with its place.
    pub fn read(given: &Given<'_>) -> Result<Read, Unusable> {
        let layers = layers::lay(given);
        let (config, places, mut findings) = layers.into_config();
        if findings.is_empty() {
            findings = rules::check(&config, given.demo, &places);
        }
        if findings.is_empty() { Ok(Read { config, places }) } else { Err(unusable(&findings)) }
    }
}

impl Read {
    /// The configuration as a file, with the place that each value comes from. Secrets are hidden.
    ///
    /// # Errors
    /// When a value cannot be written as TOML.
    pub fn show(&self) -> Result<String, Unusable> {
        let values = toml::Table::try_from(&self.config).map_err(|error| Unusable::new(error.to_string()))?;
        let mut text = String::new();
        for (section, keys) in keys() {
            text.push_str(&format!("[{section}]\n"));
            for key in keys {
                let value = values.get(section).and_then(|it| it.get(key));
                let line = value.map_or_else(|| format!("# {key} is not given"), |value| format!("{key} = {value}"));
                let place = self.places.get(&(section.to_owned(), (*key).to_owned()));
                let place = place.map_or_else(String::new, |place| format!("  # {place}"));
                text.push_str(&format!("{line}{place}\n"));
            }
            text.push('\n');
        }
        Ok(text)
    }
}

/// All sections with their keys.
#[must_use]
pub fn keys() -> Vec<(&'static str, &'static [&'static str])> {
    fields::of::<Config>(&[]).iter().map(|section| (*section, fields::of::<Config>(&[section]))).collect()
}

fn unusable(findings: &[Finding]) -> Unusable {
    let places: Vec<String> = findings.iter().map(ToString::to_string).collect();
    Unusable::new(listed("the configuration cannot be used", &places))
}
