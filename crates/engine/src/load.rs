use std::{fmt::Write, sync::Arc, time::Duration};

use sha2::{Digest, Sha256};
use wasmtime::{Cache, CacheConfig, Config, InstancePre, Linker, Module, Trap};

use crate::{
    error::LoadError,
    instance::{Instance, State},
    ticker::{TICK, Ticker},
};

/// What a call may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest that a call may take, to the next tick of 5 milliseconds.
    pub deadline: Duration,
    /// The most memory of one instance, in bytes.
    pub memory: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { deadline: Duration::from_millis(250), memory: 64 << 20 }
    }
}

/// A module with a catalogue, ready to be asked. Cloning shares it.
#[derive(Clone)]
pub struct Engine(pub(crate) Arc<Loaded>);

pub(crate) struct Loaded {
    pub(crate) start: InstancePre<State>,
    pub(crate) catalogue: Vec<u8>,
    pub(crate) limits: Limits,
    pub(crate) deadline_ticks: u64,
    module_sha256: String,
    catalogue_sha256: String,
    /// Ends with the last engine that shares it.
    _ticker: Arc<Ticker>,
}

impl Engine {
    /// Verifies and compiles a module, and loads a compiled catalogue into it. wasmtime keeps compiled code in its own
    /// cache, so that later starts are quick; without a folder for it, the module is compiled each time.
    ///
    /// # Errors
    /// When the bytes do not have the expected SHA-256 (hexadecimal), are no module, speak another version of the
    /// interface, or do not take the catalogue. Nothing is left half-loaded.
    pub fn load(bytes: &[u8], expected_sha256: &str, catalogue: &[u8], limits: Limits) -> Result<Self, LoadError> {
        let found = sha256(bytes);
        if !found.eq_ignore_ascii_case(expected_sha256.trim()) {
            return Err(LoadError::WrongDigest { expected: expected_sha256.trim().to_owned(), found });
        }
        let engine = wasmtime::Engine::new(&config()).map_err(|error| LoadError::Unusable(format!("{error:#}")))?;
        let module = Module::new(&engine, bytes).map_err(|error| LoadError::Unusable(format!("{error:#}")))?;
        let ticker = Ticker::start(engine).map_err(|error| LoadError::CannotStart(error.to_string()))?;
        let deadline_ticks = limits.deadline.as_millis().div_ceil(TICK.as_millis());
        let loaded = Loaded {
            start: link(&module).map_err(|error| LoadError::CannotStart(format!("{error:#}")))?,
            catalogue: catalogue.to_vec(),
            limits,
            deadline_ticks: u64::try_from(deadline_ticks).unwrap_or(u64::MAX).max(1),
            module_sha256: found,
            catalogue_sha256: sha256(catalogue),
            _ticker: Arc::new(ticker),
        };
        Instance::start(&loaded)?;
        Ok(Self(Arc::new(loaded)))
    }

    /// The same module with another catalogue. Nothing is compiled again.
    ///
    /// # Errors
    /// When the module does not take the catalogue.
    pub fn with_catalogue(&self, catalogue: &[u8]) -> Result<Self, LoadError> {
        let loaded = Loaded {
            start: self.0.start.clone(),
            catalogue: catalogue.to_vec(),
            limits: self.0.limits,
            deadline_ticks: self.0.deadline_ticks,
            module_sha256: self.0.module_sha256.clone(),
            catalogue_sha256: sha256(catalogue),
            _ticker: Arc::clone(&self.0._ticker),
        };
        Instance::start(&loaded)?;
        Ok(Self(Arc::new(loaded)))
    }

    /// The SHA-256 of the module's bytes.
    #[must_use]
    pub fn module_sha256(&self) -> &str {
        &self.0.module_sha256
    }

    /// The SHA-256 of the compiled catalogue.
    #[must_use]
    pub fn catalogue_sha256(&self) -> &str {
        &self.0.catalogue_sha256
    }
}

/// The SHA-256 of bytes in lower-case hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

fn config() -> Config {
    let mut config = Config::new();
    config.epoch_interruption(true);
    config.cache(Cache::new(CacheConfig::new()).ok());
    config
}

/// Every import is JavaScript, which the server's door never calls: each becomes a trap that says its own name.
fn link(module: &Module) -> wasmtime::Result<InstancePre<State>> {
    let mut linker = Linker::new(module.engine());
    for import in module.imports() {
        let Some(function) = import.ty().func().cloned() else {
            return Err(wasmtime::Error::msg(format!("the import `{}` is not a function", import.name())));
        };
        let name = import.name().to_owned();
        linker.func_new(import.module(), import.name(), function, move |_, _, _| {
            Err(wasmtime::Error::from(Trap::UnreachableCodeReached).context(format!("`{name}` is for browsers only")))
        })?;
    }
    linker.instantiate_pre(module)
}
