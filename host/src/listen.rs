//! From an address to connections: plain or by TLS, until the process is asked to stop.

/// Asked to stop, and how it stops.
pub mod stop;
/// The certificate, read again when it changes.
mod tls;

use std::net::{SocketAddr, TcpListener};

use anyhow::Context;
use axum::Router;
use axum_server::{Handle, Server, accept::Accept, tls_rustls::RustlsConfig};
use hyper_util::rt::TokioTimer;

use crate::config::{Limits, TlsSettings};

/// An address that is listened on.
pub struct Listener {
    socket: TcpListener,
    tls: Option<RustlsConfig>,
    handle: Handle<SocketAddr>,
}

impl Listener {
    /// Takes an address, by TLS where there is a certificate. Whoever connects waits until [`Listener::serve`].
    ///
    /// # Errors
    /// When the address is taken, or the certificate cannot be used.
    pub async fn open(address: SocketAddr, tls: &TlsSettings) -> anyhow::Result<Self> {
        let tls = match tls.files() {
            Some(files) => Some(tls::load(files).await?),
            None => None,
        };
        let socket = TcpListener::bind(address).with_context(|| format!("cannot listen on `{address}`"))?;
        socket.set_nonblocking(true)?;
        Ok(Self { socket, tls, handle: Handle::new() })
    }

    /// The URL of the address.
    ///
    /// # Errors
    /// When the system does not say which it is.
    pub fn url(&self) -> anyhow::Result<String> {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        Ok(format!("{scheme}://{}", self.socket.local_addr()?))
    }

    /// The way to stop it.
    #[must_use]
    pub fn handle(&self) -> Handle<SocketAddr> {
        self.handle.clone()
    }

    /// Answers by these routes, until the handle stops it.
    ///
    /// # Errors
    /// When the system takes the address away.
    pub async fn serve(self, routes: Router, limits: &Limits) -> anyhow::Result<()> {
        let server = axum_server::from_tcp(self.socket)?.handle(self.handle);
        match self.tls {
            None => run(server, routes, limits).await,
            Some(config) => {
                let acceptor = axum_server::tls_rustls::RustlsAcceptor::new(config);
                run(server.acceptor(acceptor), routes, limits).await
            }
        }
    }
}

/// What one HTTP/1 connection may hold of a request's head at least, in bytes: the smallest that hyper takes.
const SMALLEST_BUFFER: usize = 8192;

async fn run<A>(mut server: Server<SocketAddr, A>, routes: Router, limits: &Limits) -> anyhow::Result<()>
where
    A: Accept<
            tokio::net::TcpStream,
            axum::middleware::AddExtension<Router, axum::extract::ConnectInfo<SocketAddr>>,
            Stream: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send,
            Service: axum_server::service::SendService<hyper::Request<hyper::body::Incoming>> + Send,
            Future: Send,
        > + Clone
        + Send
        + Sync
        + 'static,
{
    // Twice the limit, so that a request a little over it still gets a problem that says so.
    let buffer = limits.header_bytes.saturating_mul(2).max(SMALLEST_BUFFER);
    let builder = server.http_builder();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(limits.request_time).max_buf_size(buffer);
    let headers = u32::try_from(buffer).unwrap_or(u32::MAX);
    builder.http2().timer(TokioTimer::new()).max_header_list_size(headers);
    Ok(server.serve(routes.into_make_service_with_connect_info::<SocketAddr>()).await?)
}
