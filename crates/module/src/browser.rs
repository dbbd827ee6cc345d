//! The browser door. Objects cross once, into [`Prepared`]; numbers and bytes after that.

use remit_evaluator::{Policy, Question};
use remit_model::{
    Instant, Level,
    decision::{Decision, Explanation, SettingView},
    facts::Facts,
    reason::{Reason, ReasonCode},
    request::Request,
    wire::{FactsRef, encode_facts, encode_request},
};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::prelude::*;

use crate::instance;

/// The version of the module's binary interface.
#[wasm_bindgen]
#[must_use]
pub fn abi_version() -> u32 {
    remit_model::ABI_VERSION
}

/// Loads a compiled catalogue.
///
/// # Errors
/// The code of the reason why it cannot be loaded.
#[wasm_bindgen]
pub fn load_catalogue(bytes: &[u8]) -> Result<(), JsValue> {
    instance::load(bytes).map_err(|code| code.as_str().into())
}

/// The loaded catalogue as an object.
///
/// # Errors
/// `no_catalogue` when none is loaded.
#[wasm_bindgen]
pub fn catalogue() -> Result<JsValue, JsValue> {
    instance::with(|policy| give(policy.catalogue()), |code| Err(code.as_str().into()))
}

/// The facts of one administrator in one organization at a moment, ready to be asked about.
#[wasm_bindgen]
pub struct Prepared {
    facts: Vec<u8>,
    now: Instant,
}

#[wasm_bindgen]
impl Prepared {
    /// Takes facts, and the moment in milliseconds since 1970.
    ///
    /// # Errors
    /// What is wrong with the facts.
    #[wasm_bindgen(constructor)]
    pub fn new(facts: JsValue, now: f64) -> Result<Self, JsValue> {
        let facts: Facts = take(facts)?;
        Ok(Self { facts: encode_facts(&facts), now: Instant(now as i64) })
    }

    /// The levels of all settings, then of all privileges, one byte each in the catalogue's order: bits 0 and 1 the
    /// level, 2 and 3 without restrictions, 4 and 5 the highest within a site or service. Empty when nothing can be
    /// decided about the facts.
    #[must_use]
    pub fn view(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let written = self.with_facts(|policy, facts| remit_evaluator::view(policy, facts, self.now, &mut bytes));
        if written.is_none_or(|written| written.is_err()) {
            bytes.clear();
        }
        bytes
    }

    /// The level of one setting of the organization: 0 none, 1 view, 2 manage.
    #[must_use]
    pub fn level(&self, setting: usize) -> u8 {
        let level = self.view().get(setting).and_then(|byte| SettingView::unpack(*byte)).map(|view| view.level);
        level.unwrap_or(Level::None) as u8
    }

    /// Whether restricted mode applies to this administrator here.
    #[must_use]
    pub fn restricted(&self) -> bool {
        self.with_facts(|policy, facts| remit_evaluator::restricted(policy, facts, self.now)).unwrap_or(false)
    }

    /// Decides a request: bit 0 allow, bits 8 to 15 level, bits 16 to 23 the number of the reason.
    ///
    /// # Errors
    /// What is wrong with the request or the target's facts.
    pub fn evaluate(&self, request: JsValue, target: JsValue) -> Result<u32, JsValue> {
        let decision = self.ask(request, target, remit_evaluator::decide, Decision::deny)?;
        Ok(decision.pack())
    }

    /// Explains a request.
    ///
    /// # Errors
    /// What is wrong with the request or the target's facts.
    pub fn explain(&self, request: JsValue, target: JsValue) -> Result<JsValue, JsValue> {
        let deny = |code| Explanation::deny(Reason::new(code));
        give(&self.ask(request, target, remit_evaluator::explain, deny)?)
    }

    fn with_facts<T>(&self, answer: impl FnOnce(&Policy, FactsRef<'_>) -> T) -> Option<T> {
        let facts = FactsRef::read(&self.facts).ok()?;
        instance::with(|policy| Some(answer(policy, facts)), |_| None)
    }

    fn ask<T>(
        &self,
        request: JsValue,
        target: JsValue,
        answer: impl FnOnce(&Policy, &Question<'_>) -> T,
        deny: impl Fn(ReasonCode) -> T,
    ) -> Result<T, JsValue> {
        let request: Request = take(request)?;
        let target: Option<Facts> = take(target)?;
        let request = encode_request(&request, self.now);
        let target = target.as_ref().map(encode_facts).unwrap_or_default();
        Ok(match Question::read(&request, &self.facts, &target) {
            Ok(question) => instance::with(|policy| answer(policy, &question), &deny),
            Err(_) => deny(ReasonCode::BadEncoding),
        })
    }
}

fn take<T: DeserializeOwned>(value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value).map_err(Into::into)
}

fn give<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(Into::into)
}
