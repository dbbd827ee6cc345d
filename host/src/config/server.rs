use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use jiff::fmt::serde::unsigned_duration::friendly::compact::required as duration;
use remit_model::UserId;
use serde::{Deserialize, Serialize};
use url::Url;

/// Where the server listens, and what it serves.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ServerSettings {
    /// `listen`: the address and port. Port 0 takes a free one. Default `127.0.0.1:8700`.
    pub listen: SocketAddr,
    /// `public_url`: the URL by which clients reach the server. Made of `listen` by default, which is enough on a
    /// loopback address only.
    pub public_url: Option<Url>,
    /// `assets`: the folder that `cargo xtask build` made. By default, the one beside the program.
    pub assets: Option<PathBuf>,
    /// `catalogue`: the file with the catalogue's text. By default, the catalogue that ships with Remit.
    pub catalogue: Option<PathBuf>,
    /// `operators`: user ids of people who may operate the server as a whole, such as activating a catalogue. Nobody
    /// by default; a key that may write in all organizations can.
    pub operators: Vec<UserId>,
    /// `forwarded_for`: whether a proxy in front of the server adds the client's address to `X-Forwarded-For`. Then
    /// the last address in it is the client's. Default `false`.
    pub forwarded_for: bool,
    /// `drain_delay`: how long the server goes on taking connections after it was asked to stop, while `/readyz`
    /// already says no. Default `0s`.
    #[serde(with = "duration")]
    pub drain_delay: Duration,
    /// `drain_limit`: how long requests that are being answered may take after that. Default `30s`.
    #[serde(with = "duration")]
    pub drain_limit: Duration,
}

impl Default for ServerSettings {
    fn default() -> Self {
        Self {
            listen: (Ipv4Addr::LOCALHOST, 8700).into(),
            public_url: None,
            assets: None,
            catalogue: None,
            operators: Vec::new(),
            forwarded_for: false,
            drain_delay: Duration::ZERO,
            drain_limit: Duration::from_secs(30),
        }
    }
}
