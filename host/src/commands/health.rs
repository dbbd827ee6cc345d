use std::{
    io::{Read, Write},
    net::{TcpStream, ToSocketAddrs},
    time::Duration,
};

use anyhow::Context;
use clap::Args;
use url::Url;

use crate::input::Unusable;

/// Asks a server whether it is ready.
#[derive(Args)]
pub(super) struct Health {
    /// Where the server listens by plain HTTP: its address, or the one of its metrics.
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8700")]
    url: Url,
}

/// How long each step may take.
const PATIENCE: Duration = Duration::from_secs(5);

impl Health {
    /// Prints what the server says. A server that is not ready is an error.
    pub(super) fn run(self) -> anyhow::Result<()> {
        let host = self.url.host_str().filter(|_| self.url.scheme() == "http").ok_or_else(|| {
            let help = "name an address with plain HTTP, such as the one of `telemetry.metrics_listen`";
            Unusable::new(format!("`{}` is not plain HTTP\n  help: {help}", self.url))
        })?;
        let port = self.url.port().unwrap_or(80);
        let address = (host.trim_matches(['[', ']']), port).to_socket_addrs()?.next();
        let address = address.with_context(|| format!("`{host}` has no address"))?;
        let mut stream = TcpStream::connect_timeout(&address, PATIENCE)
            .with_context(|| format!("`{}` does not answer", self.url))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        write!(stream, "GET /readyz HTTP/1.1\r\nhost: {host}:{port}\r\nconnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).with_context(|| format!("`{}` does not answer", self.url))?;
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        if head.split(' ').nth(1) != Some("200") {
            anyhow::bail!("{body}");
        }
        println!("{body}");
        Ok(())
    }
}
