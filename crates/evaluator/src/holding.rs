use remit_model::{
    OrganizationKind, Relation, Window,
    compiled::{Condition, Derivation, DerivedWhen, Lists, Role, RoleIndex},
    decision::Held,
    reason::ReasonCode,
    wire::facts::AssignmentRef,
};

use crate::{
    case::{Case, Suppose},
    compare, elevation,
};

/// A role that the subject has in one way.
#[derive(Clone, Copy)]
pub(crate) struct Holding<'a> {
    pub(crate) role: RoleIndex,
    pub(crate) relation: Relation,
    pub(crate) held: Held,
    pub(crate) assignment: Option<AssignmentRef<'a>>,
    /// Why it does not count.
    pub(crate) idle: Option<ReasonCode>,
}

impl Holding<'_> {
    pub(crate) fn window(&self) -> Window {
        self.assignment.map(|assignment| assignment.window).unwrap_or_default()
    }

    pub(crate) const fn counts(&self) -> bool {
        self.idle.is_none()
    }
}

/// The roles of a subject: assignments here, assignments at home, what follows from facts, and what is supposed.
pub(crate) struct Holdings<'a> {
    case: Case<'a>,
    stage: Stage,
    at: usize,
    /// Derived roles ask whether temporary access runs, which asks for the assigned ones: those must not derive again.
    assigned_only: bool,
}

enum Stage {
    Here,
    AtHome,
    Derived,
    Supposed,
    Done,
}

impl<'a> Iterator for Holdings<'a> {
    type Item = Holding<'a>;

    fn next(&mut self) -> Option<Holding<'a>> {
        loop {
            let (at, case) = (self.at, self.case);
            self.at += 1;
            let (found, next) = match self.stage {
                Stage::Here => (case.pair.assignment(at).map(|it| case.assigned_here(it)), Stage::AtHome),
                Stage::AtHome if self.assigned_only => {
                    (case.pair.home_assignment(at).map(|it| case.assigned_at_home(it)), Stage::Done)
                }
                Stage::AtHome => (case.pair.home_assignment(at).map(|it| case.assigned_at_home(it)), Stage::Derived),
                Stage::Derived => {
                    (case.policy.catalogue().derivations.get(at).map(|it| case.derived(it)), Stage::Supposed)
                }
                Stage::Supposed => ((at == 0).then(|| case.supposed()), Stage::Done),
                Stage::Done => return None,
            };
            match found {
                Some(Some(holding)) => return Some(holding),
                Some(None) => {}
                None => (self.stage, self.at) = (next, 0),
            }
        }
    }
}

impl<'a> Case<'a> {
    /// Every role that the subject has here in any way, also those that do not count.
    pub(crate) const fn holdings(&self) -> Holdings<'a> {
        Holdings { case: *self, stage: Stage::Here, at: 0, assigned_only: false }
    }

    /// Roles that count.
    pub(crate) fn roles(&self) -> impl Iterator<Item = Holding<'a>> + use<'a> {
        self.holdings().filter(Holding::counts)
    }

    /// Whether the subject has a role here now, also one that gives him nothing because of where he comes from.
    pub(crate) fn has(&self, wanted: impl Fn(&Holding<'a>) -> bool) -> bool {
        let now = |holding: &Holding<'a>| {
            let here = holding.relation != Relation::ManagingPartner && holding.held != Held::Elevated;
            here && holding.window().contains(self.now)
        };
        let idle = |holding: &Holding<'a>| match holding.idle {
            None => false,
            Some(ReasonCode::WrongRelation) => holding.assignment.is_none(),
            Some(_) => true,
        };
        self.holdings().any(|holding| now(&holding) && !idle(&holding) && wanted(&holding))
    }

    /// Whether one of these roles counts.
    pub(crate) fn holds_any(&self, roles: &[RoleIndex]) -> bool {
        self.roles().any(|holding| roles.contains(&holding.role))
    }

    /// Roles that follow from no temporary access: the ones that assignments give.
    pub(crate) const fn assigned(&self) -> Holdings<'a> {
        Holdings { case: *self, stage: Stage::Here, at: 0, assigned_only: true }
    }

    /// Roles over customers that the subject holds at home, whether or not they reach this organization.
    pub(crate) fn roles_at_home(&self) -> impl Iterator<Item = RoleIndex> {
        let case = *self;
        let assigned = (0..).map_while(move |at| case.pair.home_assignment(at));
        let assigned = assigned.filter(move |assignment| assignment.window.contains(case.now));
        let first_user = case.policy.catalogue().derivations.iter().filter(move |it| {
            it.when == DerivedWhen::FirstUser && case.founded_home() && it.kinds.contains(&case.subject.home_kind)
        });
        let assigned = assigned.filter_map(move |assignment| case.policy.role_named(assignment.role));
        assigned.chain(first_user.map(|it| it.role)).filter(move |role| case.is_over_customers(*role))
    }

    fn founded_home(&self) -> bool {
        let over = self.subject.founded_home_ended_at().is_some_and(|ended| ended <= self.now);
        self.subject.founded_home() && !over
    }

    fn assigned_here(&self, assignment: AssignmentRef<'a>) -> Option<Holding<'a>> {
        let index = self.policy.role_named(assignment.role)?;
        let role = self.policy.role(index)?;
        let internal = self.is_internal();
        let relation = if internal { Relation::Own } else { Relation::External };
        let fits = role.assigned
            && role.kinds.contains(&self.organization.kind)
            && (role.relations.contains(&relation) || (self.at_home && self.is_over_customers(index)))
            && (internal || role.external_from.is_none_or(|origin| origin == self.origin()));
        let idle = if fits { outside(assignment.window, self) } else { Some(ReasonCode::WrongRelation) };
        Some(Holding { role: index, relation, held: Held::Assigned, assignment: Some(assignment), idle })
    }

    fn assigned_at_home(&self, assignment: AssignmentRef<'a>) -> Option<Holding<'a>> {
        let index = self.policy.role_named(assignment.role)?;
        let role = self.policy.role(index)?;
        let customer = self.organization.kind == OrganizationKind::Customer;
        if !self.is_over_customers(index) || !self.managed_by_home || !customer {
            return None;
        }
        let idle = if !role.kinds.contains(&self.subject.home_kind) {
            Some(ReasonCode::WrongRelation)
        } else if !self.reaches_customer(role, assignment) {
            Some(ReasonCode::CustomerNotListed)
        } else {
            outside(assignment.window, self)
        };
        Some(Holding {
            role: index,
            relation: Relation::ManagingPartner,
            held: Held::AssignedByPartner,
            assignment: Some(assignment),
            idle,
        })
    }

    fn reaches_customer(&self, role: &Role, assignment: AssignmentRef<'_>) -> bool {
        role.lists != Lists::Customers
            || assignment.lists_organization
            || self.provisioned()
            || matches!(self.suppose, Some(Suppose::ListsCustomer))
    }

    fn is_over_customers(&self, role: RoleIndex) -> bool {
        self.policy.role(role).is_some_and(|role| role.relations.contains(&Relation::ManagingPartner))
    }

    fn derived(&self, derivation: &'a Derivation) -> Option<Holding<'a>> {
        if !derivation.kinds.contains(&self.organization.kind) {
            return None;
        }
        let mut held = Held::Derived;
        let follows = match &derivation.when {
            DerivedWhen::SetUpNew => self.set_up() == Some(true),
            DerivedWhen::SetUpExisting => !self.at_home && self.set_up() == Some(false),
            DerivedWhen::FirstUser if derivation.relation == Relation::Own => self.at_home && self.founded_home(),
            DerivedWhen::FirstUser => {
                let partner = self.subject.home_kind == OrganizationKind::Partner;
                partner && self.managed_by_home && self.founded_home()
            }
            DerivedWhen::Profile(profile) => self.at_home && self.subject.has_profile(profile),
            DerivedWhen::VendorElevated => {
                held = Held::Elevated;
                self.subject.vendor_support() && elevation::is_running(self)
            }
            DerivedWhen::VendorReadOnly => {
                let looks =
                    self.organization.support_read_only() || matches!(self.suppose, Some(Suppose::SupportLooks));
                self.subject.vendor_support() && looks
            }
        };
        let fits = derivation.relation != Relation::External
            || self.policy.role(derivation.role)?.external_from.is_none_or(|origin| origin == self.origin());
        follows.then_some(Holding {
            role: derivation.role,
            relation: derivation.relation,
            held,
            assignment: None,
            idle: if fits { None } else { Some(ReasonCode::WrongRelation) },
        })
    }

    fn supposed(&self) -> Option<Holding<'a>> {
        let Some(Suppose::Holds(role)) = self.suppose else { return None };
        let relation = match () {
            () if self.at_home => Relation::Own,
            () if self.is_over_customers(role) => Relation::ManagingPartner,
            () => Relation::External,
        };
        Some(Holding { role, relation, held: Held::Assigned, assignment: None, idle: None })
    }

    /// Why a condition does not hold, if it does not.
    pub(crate) fn fails(&self, condition: &Condition, holding: Option<&Holding<'_>>) -> Option<ReasonCode> {
        let (holds, reason) = match condition {
            Condition::HoldsAny(roles) => (self.holds_any(roles), ReasonCode::BaseRoleMissing),
            Condition::Elevated => (elevation::is_running(self), ReasonCode::NotElevated),
            Condition::SignedIn => (self.has_signed_in(holding), ReasonCode::FirstSignInMissing),
            Condition::ContactCenter => (self.organization.contact_center().is_some(), ReasonCode::NoContactCenter),
            Condition::ContactCenterV1 => {
                let platform = self.organization.contact_center();
                (platform == Some(remit_model::ContactCenterPlatform::V1), ReasonCode::OtherPlatform)
            }
            Condition::SetupDone => (self.organization.services_setup_done(), ReasonCode::SetupNotDone),
            Condition::Compare(comparison) => (compare::holds(self, comparison), ReasonCode::ConditionNotMet),
            Condition::WithoutLicense(license) => (!self.subject.has_license(license), ReasonCode::LicenseExcludes),
        };
        (!holds).then_some(reason)
    }

    fn has_signed_in(&self, holding: Option<&Holding<'_>>) -> bool {
        let signed_in_at =
            holding.and_then(|holding| holding.assignment).and_then(|assignment| assignment.first_sign_in_at);
        signed_in_at.is_some_and(|at| at <= self.now) || matches!(self.suppose, Some(Suppose::SignedIn))
    }

    /// Whether the subject counts as a person of the organization.
    pub(crate) fn is_internal(&self) -> bool {
        self.at_home || self.set_up() == Some(true)
    }

    /// Whether the subject has joined from outside.
    pub(crate) fn has_joined(&self) -> bool {
        !self.is_internal() && self.has(|holding| holding.relation == Relation::External)
    }

    /// Whether the subject belongs to the consumer organization.
    pub(crate) fn is_consumer(&self) -> bool {
        self.subject.home_kind == OrganizationKind::Consumer
    }
}

fn outside(window: Window, case: &Case<'_>) -> Option<ReasonCode> {
    if window.has_ended(case.now) {
        Some(ReasonCode::Ended)
    } else if window.has_started(case.now) {
        None
    } else {
        Some(ReasonCode::NotStarted)
    }
}
