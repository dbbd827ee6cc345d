use remit_model::{ABI_VERSION, reason::ReasonCode};
use wasmtime::{Memory, Store, StoreLimits, StoreLimitsBuilder, Trap, TypedFunc};

use crate::{
    error::{Failure, LoadError},
    load::Loaded,
};

/// What the store of an instance holds.
pub(crate) struct State {
    limits: StoreLimits,
}

/// One instance of the module with its catalogue loaded.
pub(crate) struct Instance {
    store: Store<State>,
    memory: Memory,
    exports: Exports,
    deadline_ticks: u64,
    /// Where the module's input buffer is, and its size. It only moves when it is asked to grow.
    input: usize,
    input_size: usize,
}

struct Exports {
    input: TypedFunc<u32, u32>,
    evaluate: TypedFunc<(u32, u32, u32), u32>,
    evaluate_many: TypedFunc<u32, u64>,
    view: TypedFunc<(u32, i64), u64>,
    explain: TypedFunc<(u32, u32, u32), u64>,
    panic_message: TypedFunc<(), u64>,
}

/// The smallest input buffer: most calls fit, so that it never moves.
const SMALLEST_INPUT: usize = 16 << 10;

impl Instance {
    /// Starts an instance, checks its interface, and loads the catalogue.
    pub(crate) fn start(loaded: &Loaded) -> Result<Self, LoadError> {
        let cannot = |error: wasmtime::Error| LoadError::CannotStart(format!("{error:#}"));
        let limits = StoreLimitsBuilder::new().memory_size(loaded.limits.memory).build();
        let mut store = Store::new(loaded.start.module().engine(), State { limits });
        store.limiter(|state| &mut state.limits);
        store.set_epoch_deadline(loaded.deadline_ticks);
        let instance = loaded.start.instantiate(&mut store).map_err(cannot)?;

        let abi = instance.get_typed_func::<(), u32>(&mut store, "remit_abi_version").map_err(cannot)?;
        let found = abi.call(&mut store, ()).map_err(cannot)?;
        if found != ABI_VERSION {
            return Err(LoadError::WrongAbi { found });
        }
        let memory = instance
            .get_memory(&mut store, "memory")
            .ok_or_else(|| LoadError::CannotStart("the module has no memory".into()))?;
        let exports = Exports {
            input: instance.get_typed_func(&mut store, "remit_input").map_err(cannot)?,
            evaluate: instance.get_typed_func(&mut store, "remit_evaluate").map_err(cannot)?,
            evaluate_many: instance.get_typed_func(&mut store, "remit_evaluate_many").map_err(cannot)?,
            view: instance.get_typed_func(&mut store, "remit_view").map_err(cannot)?,
            explain: instance.get_typed_func(&mut store, "remit_explain").map_err(cannot)?,
            panic_message: instance.get_typed_func(&mut store, "remit_panic_message").map_err(cannot)?,
        };
        let load = instance.get_typed_func::<u32, u32>(&mut store, "remit_load_catalogue").map_err(cannot)?;
        let mut started =
            Self { store, memory, exports, deadline_ticks: loaded.deadline_ticks, input: 0, input_size: 0 };
        let refused = |failure: Failure| LoadError::CannotStart(failure.detail);
        let lengths = started.write([&loaded.catalogue, &[], &[]]).map_err(refused)?;
        match load.call(&mut started.store, lengths.0).map_err(cannot)? {
            0 => Ok(started),
            refused => {
                let code = u8::try_from(refused - 1).ok().and_then(ReasonCode::from_number);
                Err(LoadError::CatalogueRefused(code.unwrap_or(ReasonCode::EvaluatorUnreadable)))
            }
        }
    }

    pub(crate) fn evaluate(&mut self, request: &[u8], facts: &[u8], target: &[u8]) -> Result<u32, Failure> {
        let lengths = self.write([request, facts, target])?;
        self.exports.evaluate.call(&mut self.store, lengths).map_err(|error| self.failure(&error))
    }

    pub(crate) fn evaluate_many(&mut self, calls: &[u8]) -> Result<&[u8], Failure> {
        let (length, ..) = self.write([calls, &[], &[]])?;
        let place = self.exports.evaluate_many.call(&mut self.store, length).map_err(|error| self.failure(&error))?;
        self.read(place)
    }

    pub(crate) fn view(&mut self, facts: &[u8], now: i64) -> Result<&[u8], Failure> {
        let (length, ..) = self.write([facts, &[], &[]])?;
        let place = self.exports.view.call(&mut self.store, (length, now)).map_err(|error| self.failure(&error))?;
        self.read(place)
    }

    pub(crate) fn explain(&mut self, request: &[u8], facts: &[u8], target: &[u8]) -> Result<&[u8], Failure> {
        let lengths = self.write([request, facts, target])?;
        let place = self.exports.explain.call(&mut self.store, lengths).map_err(|error| self.failure(&error))?;
        self.read(place)
    }

    /// Writes the parts of a call one after the other into the input buffer, and starts the call's clock.
    fn write(&mut self, parts: [&[u8]; 3]) -> Result<(u32, u32, u32), Failure> {
        self.store.set_epoch_deadline(self.deadline_ticks);
        let size = parts.iter().map(|part| part.len()).sum::<usize>();
        if size > self.input_size || self.input_size == 0 {
            let wanted = size.max(SMALLEST_INPUT);
            let asked = u32::try_from(wanted).map_err(|_| Failure::unreadable("the call is too large"))?;
            let place = self.exports.input.call(&mut self.store, asked).map_err(|error| self.failure(&error))?;
            (self.input, self.input_size) = (place as usize, wanted);
        }
        let buffer = self
            .memory
            .data_mut(&mut self.store)
            .get_mut(self.input..)
            .ok_or_else(|| Failure::unreadable("the input buffer is outside of memory"))?;
        let mut rest = buffer;
        for part in parts {
            let (room, after) = rest
                .split_at_mut_checked(part.len())
                .ok_or_else(|| Failure::unreadable("the input buffer is too small"))?;
            room.copy_from_slice(part);
            rest = after;
        }
        let [a, b, c] = parts.map(|part| u32::try_from(part.len()).unwrap_or(u32::MAX));
        Ok((a, b, c))
    }

    /// The bytes that the module answers with, where it says they are.
    fn read(&self, place: u64) -> Result<&[u8], Failure> {
        let (start, bytes) = ((place >> 32) as usize, (place & u64::from(u32::MAX)) as usize);
        let end = start.checked_add(bytes).ok_or_else(|| Failure::unreadable("the answer is outside of memory"))?;
        self.memory
            .data(&self.store)
            .get(start..end)
            .ok_or_else(|| Failure::unreadable("the answer is outside of memory"))
    }

    /// What stopped a call. The instance must not be used again.
    fn failure(&mut self, error: &wasmtime::Error) -> Failure {
        if matches!(error.downcast_ref::<Trap>(), Some(Trap::Interrupt)) {
            let detail = "the call was interrupted at its deadline".into();
            return Failure { code: ReasonCode::EvaluatorInterrupted, detail };
        }
        self.store.set_epoch_deadline(self.deadline_ticks);
        let place = self.exports.panic_message.call(&mut self.store, ()).unwrap_or(0);
        let message = self.read(place).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
        let detail = if message.is_empty() { format!("{error:#}") } else { message };
        Failure { code: ReasonCode::EvaluatorTrapped, detail }
    }
}
