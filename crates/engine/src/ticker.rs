use std::{sync::mpsc, thread, time::Duration};

/// How often the clock ticks.
pub(crate) const TICK: Duration = Duration::from_millis(5);

/// Ticks for as long as it lives, so that calls past their deadline are interrupted.
#[derive(Debug)]
pub(crate) struct Ticker {
    _stop: mpsc::Sender<()>,
}

impl Ticker {
    pub(crate) fn start(engine: wasmtime::Engine) -> std::io::Result<Self> {
        let (stop, stopped) = mpsc::channel::<()>();
        thread::Builder::new().name("remit-ticker".into()).spawn(move || {
            while stopped.recv_timeout(TICK) == Err(mpsc::RecvTimeoutError::Timeout) {
                engine.increment_epoch();
            }
        })?;
        Ok(Self { _stop: stop })
    }
}
