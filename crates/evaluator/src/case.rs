use remit_model::{
    Instant, OrganizationKind,
    compiled::{Origin, RoleIndex},
    reason::ReasonCode,
    wire::{
        FactsRef, RequestRef,
        facts::{OrganizationRef, PairRef, SubjectRef},
    },
};

use crate::Policy;

/// One pair of subject and organization at one moment, and what follows from their facts alone.
#[derive(Clone, Copy)]
pub(crate) struct Case<'a> {
    pub(crate) policy: &'a Policy,
    pub(crate) organization: OrganizationRef<'a>,
    pub(crate) subject: SubjectRef<'a>,
    pub(crate) pair: PairRef<'a>,
    pub(crate) now: Instant,
    /// The organization is the subject's home.
    pub(crate) at_home: bool,
    /// The subject's home manages the organization.
    pub(crate) managed_by_home: bool,
    /// The subject's home has an active subscription here.
    pub(crate) sold_by_home: bool,
    /// What is asked, where something particular is.
    pub(crate) asked: Option<RequestRef<'a>>,
    pub(crate) suppose: Option<Suppose<'a>>,
    /// Whether running temporary access counts: not where an act asks what its actor has lastingly.
    pub(crate) with_elevation: bool,
}

/// One change, supposed to have been made: how the smallest change to allow something is found.
#[derive(Clone, Copy)]
pub(crate) enum Suppose<'a> {
    /// The subject has this role, with whatever it lists.
    Holds(RoleIndex),
    /// An assignment of this role lists this site, too.
    ListsSite(RoleIndex, &'a [u8]),
    /// Assignments list this customer, too.
    ListsCustomer,
    /// Temporary access is running.
    Elevated,
    /// Restricted mode is off.
    Unrestricted,
    /// The vendor's support may look.
    SupportLooks,
    /// The subject has signed in.
    SignedIn,
}

impl<'a> Case<'a> {
    /// Opens the case, or says why nothing can be decided about it.
    pub(crate) fn open(policy: &'a Policy, facts: FactsRef<'a>, now: Instant) -> Result<Self, ReasonCode> {
        let organization = facts.organization.ok_or(ReasonCode::UnknownOrganization)?;
        let subject = facts.subject.ok_or(ReasonCode::UnknownSubject)?;
        if organization.kind == OrganizationKind::Consumer {
            return Err(ReasonCode::WrongOrganizationKind);
        }
        let at_home = subject.home == organization.id;
        Ok(Self {
            policy,
            organization,
            subject,
            pair: facts.pair,
            now,
            at_home,
            managed_by_home: !at_home && organization.managed_by == Some(subject.home),
            sold_by_home: !at_home && organization.is_sold_by(subject.home),
            asked: None,
            suppose: None,
            with_elevation: true,
        })
    }

    pub(crate) const fn asking(self, request: RequestRef<'a>) -> Self {
        Self { asked: Some(request), ..self }
    }

    pub(crate) const fn at(self, now: Instant) -> Self {
        Self { now, ..self }
    }

    pub(crate) const fn without_elevation(self) -> Self {
        Self { with_elevation: false, ..self }
    }

    pub(crate) const fn suppose(self, suppose: Suppose<'a>) -> Self {
        Self { suppose: Some(suppose), ..self }
    }

    /// Where the subject comes from, if from outside.
    pub(crate) const fn origin(&self) -> Origin {
        let partner = matches!(self.subject.home_kind, OrganizationKind::Partner);
        if partner && (self.managed_by_home || self.sold_by_home) { Origin::Partner } else { Origin::Elsewhere }
    }

    /// Whether the subject set the organization up and has not lost what follows from it; and whether it was new then.
    pub(crate) fn set_up(&self) -> Option<bool> {
        let set_up = self.organization.set_up.filter(|set_up| set_up.by == self.subject.id)?;
        let over = set_up.ended_at.is_some_and(|ended| ended <= self.now);
        (!over).then_some(set_up.new)
    }

    /// Whether the subject set the organization up, however long that gave anything.
    pub(crate) fn provisioned(&self) -> bool {
        self.organization.set_up.is_some_and(|set_up| set_up.by == self.subject.id)
    }

    /// Whether restricted mode is on in the organization (statement 178).
    pub(crate) fn restricted_mode(&self) -> bool {
        if matches!(self.suppose, Some(Suppose::Unrestricted)) {
            return false;
        }
        let managed_customer =
            self.organization.kind == OrganizationKind::Customer && self.organization.managed_by.is_some();
        let Some(restriction) = &self.policy.catalogue().restriction else { return false };
        self.organization.restricted_mode().unwrap_or(restriction.on_when_managed && managed_customer)
    }
}
