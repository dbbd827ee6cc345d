use std::cell::RefCell;

use remit_evaluator::Policy;
use remit_model::reason::ReasonCode;

thread_local! {
    static POLICY: RefCell<Option<Policy>> = const { RefCell::new(None) };
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Loads a compiled catalogue, in place of the one before.
pub(crate) fn load(bytes: &[u8]) -> Result<(), ReasonCode> {
    keep_panic_message();
    let catalogue = postcard::from_bytes(bytes).map_err(|_| ReasonCode::BadEncoding)?;
    POLICY.with(|policy| match policy.try_borrow_mut() {
        Ok(mut policy) => {
            *policy = Some(Policy::new(catalogue));
            Ok(())
        }
        Err(_) => Err(ReasonCode::NoCatalogue),
    })
}

/// Does something with the policy, or answers that there is none.
pub(crate) fn with<T>(answer: impl FnOnce(&Policy) -> T, otherwise: impl FnOnce(ReasonCode) -> T) -> T {
    POLICY.with(|policy| match policy.try_borrow() {
        Ok(policy) => match policy.as_ref() {
            Some(policy) => answer(policy),
            None => otherwise(ReasonCode::NoCatalogue),
        },
        Err(_) => otherwise(ReasonCode::NoCatalogue),
    })
}

/// The message of the panic that stopped this instance, for whoever holds it after the trap.
pub(crate) fn panic_message() -> (*const u8, usize) {
    PANIC.with(|message| match message.try_borrow() {
        Ok(message) => (message.as_ptr(), message.len()),
        Err(_) => (std::ptr::null(), 0),
    })
}

/// A panic is a trap without words: its message is kept where it can be read afterwards.
fn keep_panic_message() {
    std::panic::set_hook(Box::new(|info| {
        PANIC.with(|message| {
            if let Ok(mut message) = message.try_borrow_mut() {
                *message = info.to_string();
            }
        });
    }));
}
