//! The server door: plain exports beside the ones of wasm-bindgen.
//!
//! The caller writes the parts of a call one after the other into the input buffer, whose place [`remit_input`] gives,
//! and passes their lengths. Answers are numbers, or stand in the output buffer: then the export returns its place in
//! the upper and its length in the lower half of a 64-bit number. Both buffers stay where they are until the next call
//! of [`remit_input`], or the next call that answers.

#![expect(unsafe_code, reason = "`no_mangle` is an unsafe attribute: names of exports are global")]

use std::cell::RefCell;

use remit_model::{Instant, decision::Decision, reason::ReasonCode, wire::FactsRef};

use crate::instance;

thread_local! {
    static INPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static OUTPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// The version of this door.
#[unsafe(no_mangle)]
pub extern "C" fn remit_abi_version() -> u32 {
    remit_model::ABI_VERSION
}

/// Makes room for so many bytes of input, and says where.
#[unsafe(no_mangle)]
pub extern "C" fn remit_input(bytes: u32) -> *mut u8 {
    INPUT.with(|input| match input.try_borrow_mut() {
        Ok(mut input) => {
            input.clear();
            input.resize(bytes as usize, 0);
            input.as_mut_ptr()
        }
        Err(_) => std::ptr::null_mut(),
    })
}

/// Loads the catalogue that the input holds. Zero when it is loaded, otherwise one more than the reason's number.
#[unsafe(no_mangle)]
pub extern "C" fn remit_load_catalogue(bytes: u32) -> u32 {
    let loaded = with_input([bytes], |[catalogue]| instance::load(catalogue));
    match loaded {
        Some(Ok(())) => 0,
        Some(Err(code)) => 1 + code as u32,
        None => 1 + ReasonCode::BadEncoding as u32,
    }
}

/// Decides one call: request, facts, and facts of the person that an act is about.
#[unsafe(no_mangle)]
pub extern "C" fn remit_evaluate(request: u32, facts: u32, target: u32) -> u32 {
    with_input([request, facts, target], |[request, facts, target]| evaluate(request, facts, target))
        .unwrap_or(Decision::deny(ReasonCode::BadEncoding))
        .pack()
}

/// Decides many calls. Each stands in the input as the three lengths, little-endian, and its three parts; the output
/// holds a packed decision for each. A call that is cut off ends the list.
#[unsafe(no_mangle)]
pub extern "C" fn remit_evaluate_many(bytes: u32) -> u64 {
    answer(|output| {
        with_input([bytes], |[mut calls]| {
            while let Some((call, rest)) = split_call(calls) {
                let [request, facts, target] = call;
                output.extend_from_slice(&evaluate(request, facts, target).pack().to_le_bytes());
                calls = rest;
            }
        });
    })
}

/// The view of an organization at a moment, from the facts that the input holds: see `remit_model::wire::view`.
#[unsafe(no_mangle)]
pub extern "C" fn remit_view(facts: u32, now: i64) -> u64 {
    answer(|output| {
        with_input([facts], |[facts]| {
            let written = instance::with(|policy| write_view(policy, facts, Instant(now), output), Err);
            if let Err(code) = written {
                output.clear();
                output.extend_from_slice(&[1, code as u8]);
            }
        });
    })
}

/// Explains one call; the output holds the explanation in postcard.
#[unsafe(no_mangle)]
pub extern "C" fn remit_explain(request: u32, facts: u32, target: u32) -> u64 {
    answer(|output| {
        with_input([request, facts, target], |[request, facts, target]| {
            instance::with(
                |policy| {
                    let explanation = remit_evaluator::explain_encoded(policy, request, facts, target);
                    *output = postcard::to_extend(&explanation, std::mem::take(output)).unwrap_or_default();
                },
                |_| (),
            );
        });
    })
}

/// The message of the panic that stopped the instance.
#[unsafe(no_mangle)]
pub extern "C" fn remit_panic_message() -> u64 {
    let (start, bytes) = instance::panic_message();
    place(start, bytes)
}

fn evaluate(request: &[u8], facts: &[u8], target: &[u8]) -> Decision {
    instance::with(|policy| remit_evaluator::decide_encoded(policy, request, facts, target), Decision::deny)
}

fn write_view(
    policy: &remit_evaluator::Policy,
    facts: &[u8],
    now: Instant,
    output: &mut Vec<u8>,
) -> Result<(), ReasonCode> {
    let facts = FactsRef::read(facts).map_err(|_| ReasonCode::BadEncoding)?;
    output.extend_from_slice(&[0, u8::from(remit_evaluator::restricted(policy, facts, now))]);
    remit_evaluator::view(policy, facts, now, output)
}

/// Cuts the input into parts of these lengths.
fn with_input<const N: usize, T>(lengths: [u32; N], use_parts: impl FnOnce([&[u8]; N]) -> T) -> Option<T> {
    INPUT.with(|input| {
        let input = input.try_borrow().ok()?;
        let mut rest = input.as_slice();
        let mut parts = [&[][..]; N];
        for (part, length) in parts.iter_mut().zip(lengths) {
            (*part, rest) = rest.split_at_checked(length as usize)?;
        }
        Some(use_parts(parts))
    })
}

fn split_call(calls: &[u8]) -> Option<([&[u8]; 3], &[u8])> {
    let (lengths, mut rest) = calls.split_first_chunk::<12>()?;
    let mut parts = [&[][..]; 3];
    for (part, length) in parts.iter_mut().zip(lengths.as_chunks::<4>().0) {
        (*part, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    }
    Some((parts, rest))
}

fn answer(write: impl FnOnce(&mut Vec<u8>)) -> u64 {
    OUTPUT.with(|output| match output.try_borrow_mut() {
        Ok(mut output) => {
            output.clear();
            write(&mut output);
            place(output.as_ptr(), output.len())
        }
        Err(_) => 0,
    })
}

fn place(start: *const u8, bytes: usize) -> u64 {
    (start as usize as u64) << 32 | bytes as u64
}
