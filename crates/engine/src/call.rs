use std::{
    cell::RefCell,
    sync::{Arc, Weak},
};

use remit_model::{
    Instant,
    decision::{Decision, Explanation, SettingView},
    reason::ReasonCode,
    request::Request,
    wire::encode_request,
};

use crate::{
    error::Failure,
    instance::Instance,
    load::{Engine, Loaded},
};

thread_local! {
    /// The instances that this thread keeps: one for each engine that it asked and that still lives.
    static KEPT: RefCell<Vec<(Weak<Loaded>, Instance)>> = const { RefCell::new(Vec::new()) };
}

/// Everything that an administrator sees in one organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Whether restricted mode applies to him.
    pub restricted: bool,
    /// The settings, in the catalogue's order, and then the privileges.
    pub levels: Vec<SettingView>,
}

impl Engine {
    /// Decides a request on encoded facts. `target` are the facts of the person that an act is about, or empty.
    ///
    /// # Errors
    /// When the module gives no answer. It denies: see [`Failure::decision`].
    pub fn evaluate(&self, request: &Request, now: Instant, facts: &[u8], target: &[u8]) -> Result<Decision, Failure> {
        self.evaluate_encoded(&encode_request(request, now), facts, target)
    }

    /// The same, with the request encoded, too.
    ///
    /// # Errors
    /// When the module gives no answer.
    pub fn evaluate_encoded(&self, request: &[u8], facts: &[u8], target: &[u8]) -> Result<Decision, Failure> {
        self.with_instance(|instance| {
            let packed = instance.evaluate(request, facts, target)?;
            Decision::unpack(packed).ok_or_else(|| Failure::unreadable(format!("{packed:#x} is no decision")))
        })
    }

    /// Decides many calls in one.
    ///
    /// # Errors
    /// When the module gives no answer, or not one for each call.
    pub fn evaluate_many(&self, calls: &Calls) -> Result<Vec<Decision>, Failure> {
        self.with_instance(|instance| {
            let packed = instance.evaluate_many(&calls.bytes)?.as_chunks::<4>().0;
            if packed.len() != calls.count {
                return Err(Failure::unreadable(format!("{} answers to {} calls", packed.len(), calls.count)));
            }
            let decisions = packed.iter().map(|bytes| Decision::unpack(u32::from_le_bytes(*bytes)));
            decisions.collect::<Option<_>>().ok_or_else(|| Failure::unreadable("an answer is no decision"))
        })
    }

    /// Explains a request.
    ///
    /// # Errors
    /// When the module gives no answer.
    pub fn explain(
        &self,
        request: &Request,
        now: Instant,
        facts: &[u8],
        target: &[u8],
    ) -> Result<Explanation, Failure> {
        self.explain_encoded(&encode_request(request, now), facts, target)
    }

    /// The same, with the request encoded, too.
    ///
    /// # Errors
    /// When the module gives no answer.
    pub fn explain_encoded(&self, request: &[u8], facts: &[u8], target: &[u8]) -> Result<Explanation, Failure> {
        self.with_instance(|instance| {
            let bytes = instance.explain(request, facts, target)?;
            postcard::from_bytes(bytes).map_err(|error| Failure::unreadable(error.to_string()))
        })
    }

    /// The levels of everything in one organization at a moment. The reason is why nothing can be decided about it.
    ///
    /// # Errors
    /// When the module gives no answer.
    pub fn view(&self, facts: &[u8], now: Instant) -> Result<Result<View, ReasonCode>, Failure> {
        self.with_instance(|instance| match instance.view(facts, now.0)? {
            [0, restricted, levels @ ..] => {
                let levels = levels.iter().map(|byte| SettingView::unpack(*byte)).collect::<Option<_>>();
                let levels = levels.ok_or_else(|| Failure::unreadable("a level cannot be read"))?;
                Ok(Ok(View { restricted: *restricted == 1, levels }))
            }
            [1, code] => {
                ReasonCode::from_number(*code).map(Err).ok_or_else(|| Failure::unreadable("a reason cannot be read"))
            }
            _ => Err(Failure::unreadable("the view cannot be read")),
        })
    }

    /// Lends the thread's instance. It is put back only after an answer: whatever failed is dropped with its instance.
    fn with_instance<T>(&self, call: impl FnOnce(&mut Instance) -> Result<T, Failure>) -> Result<T, Failure> {
        let kept = KEPT.with_borrow_mut(|kept| {
            let at = kept.iter().position(|(engine, _)| engine.as_ptr() == Arc::as_ptr(&self.0))?;
            Some(kept.swap_remove(at).1)
        });
        let mut instance = match kept {
            Some(instance) => instance,
            None => Instance::start(&self.0)
                .map_err(|error| Failure { code: ReasonCode::EvaluatorTrapped, detail: error.to_string() })?,
        };
        let answer = call(&mut instance)?;
        KEPT.with_borrow_mut(|kept| {
            kept.retain(|(engine, _)| engine.strong_count() > 0);
            kept.push((Arc::downgrade(&self.0), instance));
        });
        Ok(answer)
    }
}

/// Calls to decide in one, encoded one after the other.
#[derive(Clone, Debug, Default)]
pub struct Calls {
    bytes: Vec<u8>,
    count: usize,
}

impl Calls {
    /// Adds a call of encoded parts.
    pub fn push(&mut self, request: &[u8], facts: &[u8], target: &[u8]) {
        for part in [request, facts, target] {
            self.bytes.extend_from_slice(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_le_bytes());
        }
        for part in [request, facts, target] {
            self.bytes.extend_from_slice(part);
        }
        self.count += 1;
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }
}
