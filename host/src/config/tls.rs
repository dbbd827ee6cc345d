use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// The certificate. Without one the server speaks plain HTTP, for a proxy in front of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TlsSettings {
    /// `certificate`: the file with the certificate and those that vouch for it, as PEM.
    pub certificate: Option<PathBuf>,
    /// `key`: the file with the certificate's private key, as PEM.
    pub key: Option<PathBuf>,
}

impl TlsSettings {
    /// The files of certificate and key, where both are given.
    #[must_use]
    pub fn files(&self) -> Option<(PathBuf, PathBuf)> {
        self.certificate.clone().zip(self.key.clone())
    }
}
