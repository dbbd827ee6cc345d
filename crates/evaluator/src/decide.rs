use remit_model::{decision::Decision, reason::ReasonCode, request::RequestKind};

use crate::{Policy, Question, access, acts, case::Case};

/// Decides one question.
///
/// 1. What the directory or the catalogue does not know is denied. So is everything in a consumer organization, which
///    has no administrators.
/// 2. An act is allowed when none of its rules is broken.
/// 3. Otherwise the level of each role that counts is the level of its cell; restricted mode caps what it caps, unless
///    it leaves the role alone; and the highest level wins.
/// 4. A level is allowed when it is at least the one asked for.
#[must_use]
pub fn decide(policy: &Policy, question: &Question<'_>) -> Decision {
    let case = match Case::open(policy, question.facts, question.request.now) {
        Ok(case) => case.asking(question.request),
        Err(reason) => return Decision::deny(reason),
    };
    let (privilege, setting) = match question.request.kind {
        RequestKind::Act => return acts::judge(&case, question).decision(),
        RequestKind::Privilege => (policy.privilege(question.request.name), None),
        RequestKind::Setting => {
            let setting = policy.setting(question.request.name);
            (setting.map(|setting| setting.privilege), setting)
        }
    };
    let Some(privilege) = privilege else { return Decision::deny(unknown(question.request.kind)) };
    if let Err(reason) = access::can_be_asked(policy, privilege, &question.request.place) {
        return Decision::deny(reason);
    }
    let level = access::levels(&case, privilege, &question.request.place).of(&case, setting);
    if level >= question.request.level {
        return Decision { allowed: true, level, reason: ReasonCode::RoleGives };
    }
    let reasons = access::why_lower(&case, privilege, setting, question);
    Decision { allowed: false, level, reason: reasons.first().map_or(ReasonCode::NotGiven, |reason| reason.code) }
}

/// The code for a name that the catalogue does not have.
pub(crate) const fn unknown(kind: RequestKind) -> ReasonCode {
    match kind {
        RequestKind::Setting => ReasonCode::UnknownSetting,
        RequestKind::Privilege | RequestKind::Act => ReasonCode::UnknownAction,
    }
}
