//! Rules about requests for temporary access.

use remit_model::reason::{Reason, ReasonCode};

use super::Doing;
use crate::{
    access::text,
    elevation::{self, State},
};

/// No earlier request of the same agent for the same organization is pending or running.
pub(crate) fn no_open_request(doing: &Doing<'_, '_>) -> Option<Reason> {
    elevation::is_open(doing.actor).then(|| because(doing, ReasonCode::RequestOpen))
}

/// The request waits for an answer, and its hour is not over (statement 163).
pub(crate) fn request_pending(doing: &Doing<'_, '_>) -> Option<Reason> {
    let code = match state(doing) {
        Err(reason) => return Some(reason),
        Ok(State::Pending) => return None,
        Ok(State::NotMade) => ReasonCode::UnknownElevation,
        Ok(State::Invalid) => ReasonCode::RequestInvalid,
        Ok(State::Expired) => ReasonCode::RequestExpired,
        Ok(State::Denied | State::Running | State::Over) => ReasonCode::RequestAnswered,
    };
    Some(because(doing, code))
}

/// The temporary access is running.
pub(crate) fn request_running(doing: &Doing<'_, '_>) -> Option<Reason> {
    match state(doing) {
        Err(reason) => Some(reason),
        Ok(State::Running) => None,
        Ok(_) => Some(because(doing, ReasonCode::NotRunning)),
    }
}

/// Nobody answers a request of his own.
pub(crate) fn not_own_request(doing: &Doing<'_, '_>) -> Option<Reason> {
    doing.on_oneself().then(|| because(doing, ReasonCode::OwnRequest))
}

/// The one who acts has no running temporary access himself.
pub(crate) fn not_elevated(doing: &Doing<'_, '_>) -> Option<Reason> {
    elevation::is_running(doing.actor).then(|| because(doing, ReasonCode::ElevatedNoLastingChange))
}

fn state(doing: &Doing<'_, '_>) -> Result<State, Reason> {
    let id = doing
        .question
        .request
        .elevation()
        .ok_or_else(|| Reason::new(ReasonCode::MissingProperty).about("elevation"))?;
    let found = doing.person.as_ref().and_then(|agent| elevation::states(agent).find(|(it, _)| it.id == id));
    found.map(|(_, state)| state).ok_or_else(|| because(doing, ReasonCode::UnknownElevation))
}

fn because(doing: &Doing<'_, '_>, code: ReasonCode) -> Reason {
    let elevation = doing.actor.policy.catalogue().elevation.as_ref();
    let reason = Reason::new(code).from(elevation.map(|it| it.source.clone()).unwrap_or_default());
    match doing.question.request.elevation() {
        Some(id) => reason.about(text(id)),
        None => reason,
    }
}
