use remit_model::{
    Level,
    compiled::{PrivilegeIndex, Setting},
    decision::{Considered, Explanation, Restricted},
    reason::{Reason, ReasonCode},
    request::RequestKind,
};

use crate::{
    Policy, Question,
    access::{self, text},
    acts,
    case::Case,
    changes, decide,
    decide::unknown,
    horizon,
};

/// Decides one question and says why: each role considered and what it gave, each restriction and what it took, and
/// for a deny the smallest single changes that would allow it.
#[must_use]
pub fn explain(policy: &Policy, question: &Question<'_>) -> Explanation {
    let case = match Case::open(policy, question.facts, question.request.now) {
        Ok(case) => case.asking(question.request),
        Err(reason) => {
            let level = (question.request.kind != RequestKind::Act).then_some(Level::None);
            return Explanation { level, ..Explanation::deny(Reason::new(reason)) };
        }
    };
    let mut explanation = match question.request.kind {
        RequestKind::Act => acts::judge(&case, question).explanation(&case),
        RequestKind::Privilege => explain_level(&case, policy.privilege(question.request.name), None, question),
        RequestKind::Setting => {
            let setting = policy.setting(question.request.name);
            explain_level(&case, setting.map(|setting| setting.privilege), setting, question)
        }
    };
    explanation.valid_until = horizon::valid_until(policy, question);
    if !explanation.allowed {
        explanation.changes = changes::smallest(&case, question);
    }
    explanation
}

fn explain_level(
    case: &Case<'_>,
    privilege: Option<PrivilegeIndex>,
    setting: Option<&Setting>,
    question: &Question<'_>,
) -> Explanation {
    let Some(privilege) = privilege else {
        let reason = Reason::new(unknown(question.request.kind)).about(text(question.request.name));
        return Explanation { level: Some(Level::None), ..Explanation::deny(reason) };
    };
    let decision = decide(case.policy, question);
    let place = &question.request.place;
    let mut explanation = Explanation::deny(Reason::new(decision.reason));
    explanation.allowed = decision.allowed;
    explanation.level = Some(decision.level);
    explanation.considered = considered(case, privilege, setting, question);
    explanation.restrictions = restrictions(case, privilege, setting, question);
    if decision.allowed {
        let deciding = explanation.considered.iter().filter(|it| it.gave >= question.request.level);
        explanation.reasons = deciding
            .map(|it| Reason::new(ReasonCode::RoleGives).role(Some(it.role.clone())).from(it.source.clone()))
            .collect();
    } else if access::can_be_asked(case.policy, privilege, place).is_ok() {
        explanation.reasons = access::why_lower(case, privilege, setting, question);
    }
    explanation
}

fn considered(
    case: &Case<'_>,
    privilege: PrivilegeIndex,
    setting: Option<&Setting>,
    question: &Question<'_>,
) -> Vec<Considered> {
    let askable = access::can_be_asked(case.policy, privilege, &question.request.place);
    case.holdings()
        .filter_map(|holding| {
            let role = case.policy.role(holding.role)?;
            let weighed = access::weigh(case, &holding, privilege, &question.request.place);
            let mut levels = access::Levels::default();
            levels.add(role.exempt, weighed.gave);
            let gave = if holding.counts() && askable.is_ok() { levels.of(case, setting) } else { Level::None };
            let capped = holding.counts() && gave < weighed.gave;
            let because = match (holding.idle, askable) {
                (Some(idle), _) => Some(idle),
                (None, Err(reason)) => Some(reason),
                (None, Ok(())) if capped => {
                    Some(setting.and_then(|it| access::missing(case, it)).unwrap_or(ReasonCode::Restricted))
                }
                (None, Ok(())) => weighed.because,
            };
            Some(Considered {
                role: role.id.clone(),
                held: holding.held,
                starts_at: holding.window().start,
                expires_at: holding.window().end,
                gave,
                because,
                source: weighed.cell.map(|cell| cell.source.clone()).unwrap_or_default(),
            })
        })
        .collect()
}

fn restrictions(
    case: &Case<'_>,
    privilege: PrivilegeIndex,
    setting: Option<&Setting>,
    question: &Question<'_>,
) -> Vec<Restricted> {
    let Some((setting, cap)) = setting.and_then(|setting| Some((setting, setting.cap.as_ref()?))) else {
        return Vec::new();
    };
    if !case.restricted_mode() {
        return Vec::new();
    }
    case.roles()
        .filter_map(|holding| {
            let role = case.policy.role(holding.role)?;
            let gave = access::weigh(case, &holding, privilege, &question.request.place).gave;
            (!role.exempt && gave > cap.level).then(|| Restricted {
                setting: setting.id.clone(),
                role: role.id.clone(),
                from: gave,
                to: cap.level,
                source: cap.source.clone(),
            })
        })
        .collect()
}
