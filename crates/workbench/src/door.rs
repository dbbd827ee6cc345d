//! The door to JavaScript: objects, texts and bytes in and out, and no logic.

#![expect(unreachable_pub, reason = "exports are reached from outside of Rust")]

use js_sys::{JSON, Reflect, Uint8Array};
use remit_model::{Instant, compiled, json::Read};
use remit_scenario::{Changes, Expected};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::{comparison, compilation, escalation, layout, least_privilege, scenarios, symbols, world};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "import type * as model from '../model';";

/// A catalogue without mistakes.
#[wasm_bindgen]
pub struct Catalogue(compiled::Catalogue);

/// Checks and compiles a catalogue text.
///
/// # Errors
/// When the answer cannot be made an object.
#[wasm_bindgen(unchecked_return_type = "model.Compilation & { catalogue: Catalogue | null }")]
pub fn compile(text: &str) -> Result<JsValue, JsValue> {
    let compilation = compilation::compile(text);
    let object = give(&compilation)?;
    if let Some(bytes) = &compilation.bytes {
        Reflect::set(&object, &"bytes".into(), &Uint8Array::from(bytes.as_slice()))?;
    }
    let catalogue = compilation.catalogue.map_or(JsValue::NULL, |it| Catalogue(it).into());
    Reflect::set(&object, &"catalogue".into(), &catalogue)?;
    Ok(object)
}

/// The text with its white space as it should be; unchanged where it is no TOML.
#[wasm_bindgen]
#[must_use]
pub fn format(text: &str) -> String {
    layout::format(text)
}

/// The names that a catalogue text declares.
///
/// # Errors
/// When the answer cannot be made an object.
#[wasm_bindgen(unchecked_return_type = "model.Symbol[]")]
pub fn symbols(text: &str) -> Result<JsValue, JsValue> {
    give(&symbols::symbols(text))
}

/// The tests of a text, and what is wrong with it.
///
/// # Errors
/// When the answer cannot be made an object.
#[wasm_bindgen(unchecked_return_type = "model.Scenarios")]
pub fn scenarios(text: &str) -> Result<JsValue, JsValue> {
    give(&scenarios::read(text))
}

/// What of an answer is not as expected, in words.
///
/// # Errors
/// When one of the two cannot be read.
#[wasm_bindgen(unchecked_return_type = "string[]")]
pub fn differences(
    #[wasm_bindgen(unchecked_param_type = "model.Expected")] expected: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "model.Answer")] answer: &JsValue,
) -> Result<JsValue, JsValue> {
    let expected: Expected = take(expected)?;
    give(&expected.differences(&take(answer)?))
}

/// Why there is no world.
#[derive(Serialize)]
struct Refused {
    findings: Vec<world::Finding>,
}

/// A directory document, checked against a catalogue.
#[wasm_bindgen]
pub struct World(world::World);

#[wasm_bindgen]
impl World {
    /// Reads a document. What is thrown is a `model.Refused`.
    ///
    /// # Errors
    /// What is wrong with the document.
    #[wasm_bindgen(constructor)]
    pub fn new(json: &str, catalogue: &Catalogue) -> Result<Self, JsValue> {
        world::World::new(json, &catalogue.0).map(Self).map_err(|findings| thrown(&Refused { findings }))
    }

    /// The world that a scenario changes it to. What is thrown is a `model.Refused`.
    ///
    /// # Errors
    /// When the changes do not fit.
    pub fn changed(
        &self,
        #[wasm_bindgen(unchecked_param_type = "model.Changes")] changes: &JsValue,
    ) -> Result<Self, JsValue> {
        let changes: Changes = take(changes)?;
        self.0.changed(&changes).map(Self).map_err(|findings| thrown(&Refused { findings }))
    }

    /// What in the document gives nothing, though the document was taken.
    ///
    /// # Errors
    /// When the answer cannot be made an object.
    #[wasm_bindgen(unchecked_return_type = "model.Finding[]")]
    pub fn warnings(&self) -> Result<JsValue, JsValue> {
        give(&self.0.warnings())
    }

    /// Who and what is in it.
    ///
    /// # Errors
    /// When the answer cannot be made an object.
    #[wasm_bindgen(unchecked_return_type = "model.Outline")]
    pub fn outline(&self) -> Result<JsValue, JsValue> {
        give(&self.0.outline())
    }

    /// Everybody who may have something in an organization, or in any.
    ///
    /// # Errors
    /// When the answer cannot be made an object.
    #[wasm_bindgen(unchecked_return_type = "model.Pair[]")]
    pub fn pairs(&self, organization: Option<String>) -> Result<JsValue, JsValue> {
        give(&self.0.pairs(organization.as_deref()))
    }

    /// The facts of one pair.
    ///
    /// # Errors
    /// When the answer cannot be made an object.
    #[wasm_bindgen(unchecked_return_type = "model.Facts")]
    pub fn facts(&self, user: &str, organization: &str) -> Result<JsValue, JsValue> {
        give(&self.0.facts(user, organization))
    }

    /// What an AuthZEN request asks at a moment.
    ///
    /// # Errors
    /// When the request cannot be read.
    #[wasm_bindgen(unchecked_return_type = "model.Asked")]
    pub fn call(&self, request: &JsValue, now: f64) -> Result<JsValue, JsValue> {
        give(&self.0.call(&take(request)?, instant(now)))
    }

    /// Each instant at which something begins or ends, ascending.
    ///
    /// # Errors
    /// When the answer cannot be made an object.
    #[wasm_bindgen(unchecked_return_type = "number[]")]
    pub fn moments(&self) -> Result<JsValue, JsValue> {
        give(&self.0.moments())
    }

    /// The document as JSON, everything in the order of its ids.
    pub fn document(&self) -> String {
        self.0.document()
    }
}

/// Two catalogues on one world, compared in slices.
#[wasm_bindgen]
pub struct Comparison(comparison::Comparison);

#[wasm_bindgen]
impl Comparison {
    /// Nothing is compared yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(world: &World, before: &Catalogue, after: &Catalogue, now: f64) -> Self {
        Self(comparison::Comparison::new(&world.0, before.0.clone(), after.0.clone(), instant(now)))
    }

    /// Compares up to so many further pairs, and says whether all are done.
    pub fn step(&mut self, pairs: usize) -> bool {
        self.0.step(pairs)
    }

    /// How far it is.
    ///
    /// # Errors
    /// When the answer cannot be made an object.
    #[wasm_bindgen(unchecked_return_type = "model.Progress")]
    pub fn progress(&self) -> Result<JsValue, JsValue> {
        give(&self.0.progress())
    }

    /// What came out for the pairs that are done.
    ///
    /// # Errors
    /// When the answer cannot be made an object.
    #[wasm_bindgen(unchecked_return_type = "model.ComparisonResult")]
    pub fn result(&self) -> Result<JsValue, JsValue> {
        give(&self.0.result())
    }
}

/// What somebody can come to hold by acts that he may do, searched in slices.
#[wasm_bindgen]
pub struct Escalation(escalation::Escalation);

#[wasm_bindgen]
impl Escalation {
    /// Nothing is tried yet. What is thrown is a `model.Unanswerable`.
    ///
    /// # Errors
    /// When the world does not have the person or the organization.
    #[wasm_bindgen(constructor)]
    pub fn new(
        world: &World,
        catalogue: &Catalogue,
        #[wasm_bindgen(unchecked_param_type = "model.EscalationQuestion")] question: &JsValue,
        now: f64,
    ) -> Result<Self, JsValue> {
        let search = escalation::Escalation::new(&world.0, catalogue.0.clone(), &take(question)?, instant(now));
        search.map(Self).map_err(|error| thrown(&error))
    }

    /// Looks at up to so many further states, and says whether the search is over.
    pub fn step(&mut self, states: usize) -> bool {
        self.0.step(states)
    }

    /// How far it is.
    ///
    /// # Errors
    /// When the answer cannot be made an object.
    #[wasm_bindgen(unchecked_return_type = "model.EscalationProgress")]
    pub fn progress(&self) -> Result<JsValue, JsValue> {
        give(&self.0.progress())
    }

    /// What was reached by the states looked at.
    ///
    /// # Errors
    /// When the answer cannot be made an object.
    #[wasm_bindgen(unchecked_return_type = "model.EscalationResult")]
    pub fn result(&self) -> Result<JsValue, JsValue> {
        give(&self.0.result())
    }
}

/// Which roles can reach full administrator, on a small world, searched in slices.
#[wasm_bindgen]
pub struct Risks(escalation::Risks);

#[wasm_bindgen]
impl Risks {
    /// Nothing is searched yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(catalogue: &Catalogue, now: f64) -> Self {
        Self(escalation::Risks::new(catalogue.0.clone(), instant(now)))
    }

    /// Looks at up to so many further states, and says whether all roles are done.
    pub fn step(&mut self, states: usize) -> bool {
        self.0.step(states)
    }

    /// How far it is.
    ///
    /// # Errors
    /// When the answer cannot be made an object.
    #[wasm_bindgen(unchecked_return_type = "model.RisksProgress")]
    pub fn progress(&self) -> Result<JsValue, JsValue> {
        give(&self.0.progress())
    }

    /// What came out for the roles that are done.
    ///
    /// # Errors
    /// When the answer cannot be made an object.
    #[wasm_bindgen(unchecked_return_type = "model.RisksResult")]
    pub fn result(&self) -> Result<JsValue, JsValue> {
        give(&self.0.result())
    }
}

/// All smallest sets of roles that give what is wanted.
///
/// # Errors
/// When the need cannot be read.
#[wasm_bindgen(unchecked_return_type = "model.LeastPrivilege")]
pub fn least_privilege(
    catalogue: &Catalogue,
    #[wasm_bindgen(unchecked_param_type = "model.Need")] need: &JsValue,
) -> Result<JsValue, JsValue> {
    give(&least_privilege::least_privilege(catalogue.0.clone(), &take(need)?))
}

/// A moment as JavaScript counts it: milliseconds since 1970.
const fn instant(now: f64) -> Instant {
    Instant(now as i64)
}

/// Objects come and go as JSON: the browser has a reader and a writer of it.
fn take<T: Read>(value: &JsValue) -> Result<T, JsValue> {
    let text = JSON::stringify(value)?.as_string().unwrap_or_default();
    let value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    T::read(&value).map_err(|mismatch| format!("{}: {mismatch}", mismatch.path()).into())
}

fn give<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    JSON::parse(&serde_json::to_string(value).map_err(|error| error.to_string())?)
}

fn thrown<T: Serialize>(value: &T) -> JsValue {
    give(value).unwrap_or_else(|error| error)
}
