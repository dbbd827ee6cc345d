use secrecy::{ExposeSecret, SecretString};
use serde::Serializer;

const HIDDEN: &str = "(hidden)";

/// Writes a secret without its text (`#[serde(serialize_with = "hidden")]`).
///
/// # Errors
/// Those of the serializer.
pub fn hidden<S: Serializer>(_: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(HIDDEN)
}

/// The same for a secret that may be absent.
///
/// # Errors
/// Those of the serializer.
pub fn hidden_option<S: Serializer>(secret: &Option<SecretString>, serializer: S) -> Result<S::Ok, S::Error> {
    match secret {
        Some(_) => serializer.serialize_some(HIDDEN),
        None => serializer.serialize_none(),
    }
}

/// Writes a URL without the password that may be in it.
pub(super) fn without_password<S: Serializer>(secret: &Option<SecretString>, serializer: S) -> Result<S::Ok, S::Error> {
    let Some(secret) = secret else { return serializer.serialize_none() };
    let text = secret.expose_secret();
    // A file of SQLite has no secret in its name; in anything else that cannot be read there may be one.
    let shown = match url::Url::parse(text) {
        _ if text.starts_with("sqlite:") => text.to_owned(),
        Ok(mut url) => {
            // A password may also be among the options after `?`.
            url.set_query(None);
            let has_none = url.password().is_none() || url.set_password(Some("hidden")).is_ok();
            if has_none { url.to_string() } else { HIDDEN.to_owned() }
        }
        Err(_) => HIDDEN.to_owned(),
    };
    serializer.serialize_some(&shown)
}
