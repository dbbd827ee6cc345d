//! Acts: administrative actions with rules of their own.
//!
//! Every rule of an act is checked and every broken one is reported. Who may do an act at all is the first rule;
//! temporary access never helps, since it must not make lasting access.

mod assign;
mod external;
mod person;
mod rules;
mod support;
mod warnings;

use remit_model::{
    Level, RoleId,
    compiled::{Act, ActOn, ActRule, RoleIndex},
    decision::{Decision, Explanation, Held},
    reason::{Reason, ReasonCode, Source},
};

use crate::{Question, access::text, case::Case, decide::unknown, elevation, holding::Holding};

/// What became of an act.
pub(crate) struct Verdict {
    /// Each broken rule.
    broken: Vec<Reason>,
    /// Why it is allowed, if no rule is broken.
    allowed_by: Reason,
    warnings: Vec<Reason>,
}

impl Verdict {
    fn broken(reason: Reason) -> Self {
        Self { allowed_by: reason.clone(), broken: vec![reason], warnings: Vec::new() }
    }

    pub(crate) fn decision(&self) -> Decision {
        match self.broken.first() {
            None => Decision { allowed: true, level: Level::None, reason: self.allowed_by.code },
            Some(reason) => Decision::deny(reason.code),
        }
    }

    pub(crate) fn explanation(self, case: &Case<'_>) -> Explanation {
        let allowed = self.broken.is_empty();
        let mut explanation = Explanation::deny(self.allowed_by.clone());
        explanation.allowed = allowed;
        explanation.reasons = if allowed { vec![self.allowed_by] } else { self.broken };
        explanation.warnings = self.warnings;
        explanation.considered = rules::considered(case);
        explanation
    }
}

/// Everything that the rules of an act look at.
pub(crate) struct Doing<'c, 'a> {
    pub(crate) act: &'a Act,
    /// The one who acts.
    pub(crate) actor: &'c Case<'a>,
    /// The one acted on, where there is one.
    pub(crate) person: Option<Case<'a>>,
    pub(crate) question: &'c Question<'a>,
    /// The role that the act names, where the catalogue has it.
    pub(crate) role: Option<RoleIndex>,
}

impl<'a> Doing<'_, 'a> {
    pub(crate) fn on_oneself(&self) -> bool {
        self.person.as_ref().is_some_and(|person| person.subject.id == self.actor.subject.id)
    }

    pub(crate) fn role_id(&self) -> Option<RoleId> {
        self.role.and_then(|role| self.actor.policy.role_id(role))
    }

    pub(crate) fn named_role(&self) -> Option<&'a remit_model::compiled::Role> {
        self.role.and_then(|role| self.actor.policy.role(role))
    }
}

/// Judges an act by all of its rules.
pub(crate) fn judge<'a>(actor: &Case<'a>, question: &Question<'a>) -> Verdict {
    let request = &question.request;
    let Some(act) = actor.policy.act(request.name) else {
        return Verdict::broken(Reason::new(unknown(request.kind)).about(text(request.name)));
    };
    let person = question.target.map(|facts| Case::open(actor.policy, facts, actor.now));
    let person = match person {
        Some(Ok(person)) => Some(person),
        Some(Err(_)) => return Verdict::broken(Reason::new(ReasonCode::UnknownUser)),
        None if act.on == ActOn::User => return Verdict::broken(Reason::new(ReasonCode::UnknownUser)),
        None => None,
    };
    let role = request.role().and_then(|name| actor.policy.role_named(name));
    let doing = Doing { act, actor, person, question, role };
    let mut broken = Vec::new();
    if !act.kinds.contains(&actor.organization.kind) {
        broken.push(Reason::new(ReasonCode::WrongOrganizationKind));
    }
    let allowed_by = match authority(&doing) {
        Ok(Authority::OwnRole(reason)) => {
            broken.extend(assign::needs_sites(&doing));
            return Verdict { broken, allowed_by: reason, warnings: warnings::of(&doing) };
        }
        Ok(Authority::Role(reason)) => reason,
        Err(reason) => {
            broken.push(reason.clone());
            reason
        }
    };
    broken.extend(act.rules.iter().flat_map(|rule| rules::check(*rule, &doing)));
    Verdict { broken, allowed_by, warnings: warnings::of(&doing) }
}

enum Authority {
    /// A role lets the one who acts do it; the other rules decide.
    Role(Reason),
    /// Everybody may give up what he has.
    OwnRole(Reason),
}

/// What lets the one who acts do it. Acts whose authority depends on the role they name leave it to their rules.
fn authority(doing: &Doing<'_, '_>) -> Result<Authority, Reason> {
    let Doing { act, actor, .. } = doing;
    let source = || act.source.clone();
    if act.by_oneself && doing.on_oneself() && gives_up_something(doing) {
        return Ok(Authority::OwnRole(Reason::new(ReasonCode::OwnRole).role(doing.role_id()).from(source())));
    }
    let by_rules = act.by.is_empty() && !act.by_vendor_support;
    if by_rules {
        return Ok(Authority::Role(assign::allowing(doing).unwrap_or(Reason::new(ReasonCode::RuleAllows))));
    }
    let holding =
        actor.roles().filter(|holding| holding.held != Held::Elevated).find(|holding| act.by.contains(&holding.role));
    if let Some(holding) = holding {
        let role = actor.policy.role_id(holding.role);
        return Ok(Authority::Role(Reason::new(ReasonCode::RuleAllows).role(role).from(source())));
    }
    let vendor = act.by_vendor_support && actor.subject.vendor_support();
    let agent = act.by_agent && doing.on_oneself();
    if vendor || agent {
        return Ok(Authority::Role(Reason::new(ReasonCode::RuleAllows).from(source())));
    }
    Err(not_authorized(actor, source()))
}

fn gives_up_something(doing: &Doing<'_, '_>) -> bool {
    let names_role = doing.act.rules.contains(&ActRule::NamesRole);
    match doing.question.request.role() {
        None if names_role => false,
        Some(_) => {
            let given = |holding: &Holding<'_>| {
                holding.assignment.is_some() || doing.named_role().is_some_and(|role| role.assigned)
            };
            doing.actor.has(|holding| Some(holding.role) == doing.role && given(holding))
        }
        None => doing.actor.has_joined(),
    }
}

/// Why nothing lets the one who acts do it.
pub(crate) fn not_authorized(actor: &Case<'_>, source: Source) -> Reason {
    let code =
        if elevation::is_running(actor) { ReasonCode::ElevatedNoLastingChange } else { ReasonCode::NotAuthorized };
    Reason::new(code).from(source)
}
