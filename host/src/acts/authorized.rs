use remit_model::{
    Instant, OrganizationId, UserId,
    act::{Act, Impossible, effects, questions},
    authzen::EvaluationRequest,
    decision::{Decision, Explanation},
    directory::Edit,
    reason::{Reason, ReasonCode},
};

use crate::{
    decider::Decider,
    log::{Done, Receipt},
};

/// The proof that the module allowed an act, and what is so after it.
///
/// INVARIANT (authorized changes): there is no other way to make one than [`Authorized::ask`], which asks the module;
/// and the directory changes on somebody's behalf by nothing else.
#[derive(Debug)]
pub struct Authorized {
    done: Done,
    edits: Vec<Edit>,
}

/// The module did not allow an act.
#[derive(Clone, Debug)]
pub struct Denied {
    /// What was asked.
    pub question: EvaluationRequest,
    /// Why it is denied.
    pub explanation: Explanation,
}

/// Why there is no proof.
#[derive(Clone, Debug)]
pub enum Refused {
    /// The module denied.
    Denied(Box<Denied>),
    /// It cannot be done.
    Impossible(Impossible),
}

impl Authorized {
    /// Asks the module everything that an act of this person in this organization needs.
    ///
    /// # Errors
    /// The first question that is denied; or why the act cannot be done although it is allowed.
    pub fn ask(
        decider: &Decider,
        actor: &UserId,
        organization: &OrganizationId,
        act: &Act,
        now: Instant,
    ) -> Result<Self, Refused> {
        let mut receipts = Vec::new();
        let mut warnings = Vec::new();
        for any_of in questions(act, actor, organization, decider.directory()) {
            let (receipt, noted) = allowed(decider, any_of, now)?;
            receipts.push(receipt);
            warnings.extend(noted);
        }
        if receipts.is_empty() {
            return Err(Refused::Impossible(Impossible::Invalid("nobody is named".into())));
        }
        let (directory, catalogue) = (decider.directory(), &decider.catalogue().catalogue);
        let edits = effects(act, actor, organization, directory, catalogue, now).map_err(Refused::Impossible)?;
        let done = Done {
            act: act.name().into(),
            organization: Some(organization.clone()),
            about: act.about(),
            role: act.role().map(ToString::to_string),
            receipts,
            warnings,
        };
        Ok(Self { done, edits })
    }

    /// What is so afterwards.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// What the log says of it.
    #[must_use]
    pub const fn done(&self) -> &Done {
        &self.done
    }

    pub(super) fn into_parts(self) -> (Done, Vec<Edit>) {
        (self.done, self.edits)
    }
}

/// The receipt of the first question that is allowed, and its warnings.
fn allowed(
    decider: &Decider,
    any_of: Vec<EvaluationRequest>,
    now: Instant,
) -> Result<(Receipt, Vec<ReasonCode>), Refused> {
    let mut refused = None;
    for question in any_of {
        match ask(decider, question, now) {
            Ok(allowed) => return Ok(allowed),
            Err(denied) => refused = refused.or(Some(denied)),
        }
    }
    Err(refused
        .map_or_else(|| Refused::Impossible(Impossible::Invalid("there is nothing to decide".into())), Refused::Denied))
}

fn ask(
    decider: &Decider,
    question: EvaluationRequest,
    now: Instant,
) -> Result<(Receipt, Vec<ReasonCode>), Box<Denied>> {
    let call = match decider.resolve(&question, now) {
        Ok(call) => call,
        Err(reason) => return Err(Box::new(Denied { question, explanation: Explanation::deny(reason) })),
    };
    let encoded = call.encode(decider.directory(), now);
    let decision = decider.decide_encoded(&encoded);
    let explanation = decider.explain_encoded(&encoded);
    match (decision, explanation) {
        (Decision { allowed: true, .. }, explanation) if explanation.allowed => {
            let receipt = Receipt::new(question, &encoded, decider.engine(), decision);
            Ok((receipt, explanation.warnings.iter().map(|it| it.code).collect()))
        }
        (Decision { allowed: false, reason, .. }, explanation) if explanation.allowed => {
            Err(Box::new(Denied { question, explanation: Explanation::deny(Reason::new(reason)) }))
        }
        (_, explanation) => Err(Box::new(Denied { question, explanation })),
    }
}

impl Denied {
    /// The reason that decided.
    #[must_use]
    pub fn code(&self) -> ReasonCode {
        self.explanation.reasons.first().map_or(ReasonCode::NotGiven, |reason| reason.code)
    }
}
