use std::{fs, path::PathBuf, time::Duration, time::SystemTime};

use axum_server::tls_rustls::RustlsConfig;

use crate::input::Unusable;

/// How often the files are looked at.
const EVERY: Duration = Duration::from_secs(10);

/// Reads certificate and key, and reads them again when they change or the process gets SIGHUP. A pair that cannot be
/// used leaves the one before in use.
pub(super) async fn load(files: (PathBuf, PathBuf)) -> anyhow::Result<RustlsConfig> {
    // Whoever was first decided for the whole process; all parts of this one mean the same provider.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let config = RustlsConfig::from_pem_file(&files.0, &files.1).await.map_err(|error| {
        let (certificate, key) = (files.0.display(), files.1.display());
        Unusable::new(format!("the certificate `{certificate}` with the key `{key}` cannot be used: {error}"))
    })?;
    tokio::spawn(reload(config.clone(), files));
    Ok(config)
}

async fn reload(config: RustlsConfig, files: (PathBuf, PathBuf)) {
    let mut asked = Asked::new();
    let mut known = changed_at(&files);
    loop {
        let by_signal = tokio::select! {
            () = asked.next() => true,
            () = tokio::time::sleep(EVERY) => false,
        };
        let now = changed_at(&files);
        if !by_signal && now == known {
            continue;
        }
        known = now;
        match config.reload_from_pem_file(&files.0, &files.1).await {
            Ok(()) => tracing::info!(certificate = %files.0.display(), "the certificate was read again"),
            Err(error) => tracing::error!(%error, "the new certificate cannot be used; the one before stays"),
        }
    }
}

fn changed_at(files: &(PathBuf, PathBuf)) -> [Option<SystemTime>; 2] {
    [&files.0, &files.1].map(|file| fs::metadata(file).and_then(|it| it.modified()).ok())
}

/// Waits for SIGHUP, where there is one.
struct Asked(#[cfg(unix)] Option<tokio::signal::unix::Signal>);

impl Asked {
    #[cfg(unix)]
    fn new() -> Self {
        Self(tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup()).ok())
    }

    #[cfg(not(unix))]
    fn new() -> Self {
        Self()
    }

    async fn next(&mut self) {
        #[cfg(unix)]
        if let Some(signal) = &mut self.0
            && signal.recv().await.is_some()
        {
            return;
        }
        std::future::pending().await
    }
}
