//! What the one who acts should know. Warnings block nothing.

use remit_model::{
    compiled::ActRule,
    reason::{Reason, ReasonCode},
};

use super::Doing;

pub(crate) fn of(doing: &Doing<'_, '_>) -> Vec<Reason> {
    let (Some(role), Some(index), Some(person)) = (doing.named_role(), doing.role, &doing.person) else {
        return Vec::new();
    };
    let assigns = doing.act.rules.contains(&ActRule::MayAssign);
    let revokes = doing.act.rules.contains(&ActRule::MayRevoke);
    if !assigns && !revokes {
        return Vec::new();
    }
    let policy = doing.actor.policy;
    let holds = person.holds_any(&[index]);
    let mut warnings = Vec::new();
    if assigns == holds {
        warnings.push(Reason::new(ReasonCode::NothingChanges).role(doing.role_id()));
        return warnings;
    }
    if policy.catalogue().keep_holder_of == Some(index) {
        let left = match (revokes, doing.question.request.other_holders()) {
            (true, 0) => Some(ReasonCode::LastFullAdmin),
            (true, 1) | (false, 0) => Some(ReasonCode::SingleFullAdmin),
            _ => None,
        };
        warnings.extend(left.map(|code| Reason::new(code).role(doing.role_id())));
    }
    let service = person.roles().find(|holding| policy.role(holding.role).is_some_and(|role| role.service));
    if let Some(service) = service.filter(|_| !role.service) {
        warnings.push(Reason::new(ReasonCode::ServiceRolesAffected).role(policy.role_id(service.role)));
    }
    warnings
}
