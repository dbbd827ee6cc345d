use std::{path::PathBuf, sync::Arc};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, UnixStream},
    sync::watch,
};

/// What becomes of connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// They go through.
    Open,
    /// They break, and new ones are refused.
    Cut,
    /// Nothing comes through, and nobody is told: packets are lost.
    Silent,
}

/// A TCP port of this machine that leads to a socket, as long as the way is open.
#[derive(Debug)]
pub struct Proxy {
    /// The port.
    pub port: u16,
    way: watch::Sender<Way>,
}

impl Proxy {
    /// Leads to this socket.
    ///
    /// # Panics
    /// When there is no free port.
    pub async fn to(socket: PathBuf) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
        let port = listener.local_addr().expect("has an address").port();
        let (sender, way) = watch::channel(Way::Open);
        let socket = Arc::new(socket);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if *way.borrow() == Way::Cut {
                    continue;
                }
                let (way, socket) = (way.clone(), Arc::clone(&socket));
                tokio::spawn(async move {
                    let Ok(server) = UnixStream::connect(&*socket).await else { return };
                    let ((from_client, to_client), (from_server, to_server)) =
                        (client.into_split(), server.into_split());
                    tokio::select! {
                        () = pump(from_client, to_server, way.clone()) => {}
                        () = pump(from_server, to_client, way.clone()) => {}
                        () = cut(way) => {}
                    }
                });
            }
        });
        Self { port, way: sender }
    }

    /// Says what becomes of connections from now on, also of those that are there.
    pub fn set(&self, way: Way) {
        self.way.send_replace(way);
    }
}

async fn cut(mut way: watch::Receiver<Way>) {
    let _ = way.wait_for(|way| *way == Way::Cut).await;
}

async fn pump(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin, mut way: watch::Receiver<Way>) {
    let mut buffer = vec![0; 64 << 10];
    while let Ok(read) = from.read(&mut buffer).await {
        if read == 0 || way.wait_for(|way| *way == Way::Open).await.is_err() {
            return;
        }
        if to.write_all(&buffer[..read]).await.is_err() {
            return;
        }
    }
}
