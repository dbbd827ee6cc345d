use remit_model::{
    ContactCenterPlatform, Instant, ManagedIn, OrganizationId, OrganizationKind, Relation, RoleId, ServiceId, SiteId,
    UserId,
    compiled::{Catalogue, Lists, Origin, Role},
    directory::{
        Assignment, Attributes, ContactCenter, Directory, Edit, Organization, Site, Subscription, Timestamp, User,
    },
};
use serde::Serialize;

use super::{Escalation, EscalationQuestion};

/// At most so many states are looked at for one answer.
const MOST_STATES: usize = 3_000;

/// For each role, whether its holder can reach full administrator.
///
/// The world is a small one and as open as it can be: a partner, a customer that it manages and sells to, with a
/// contact centre, a site, and without restricted mode, and an outside organization. The holder has the role alone.
#[derive(Debug)]
pub struct Risks {
    catalogue: Catalogue,
    now: Instant,
    /// What is still to be asked.
    waiting: Vec<Holder>,
    searching: Option<(Holder, bool, Box<Escalation>)>,
    alone: Option<RiskReach>,
    done: Vec<Risk>,
    total: usize,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RisksProgress {
    /// Ways to hold a role that are done.
    pub done: usize,
    /// How many there are.
    pub total: usize,
}

/// What came out for all roles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RisksResult {
    /// The role that counts as full administrator; nothing, where the catalogue has no roles.
    pub full_administrator: Option<RoleId>,
    /// For each role and each way to hold it, in the catalogue's order.
    pub risks: Vec<Risk>,
}

/// What the holder of one role can reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Risk {
    /// The role.
    pub role: RoleId,
    /// How its holder stands to the organization.
    pub relation: Relation,
    /// The kind of the organization that it is about.
    pub kind: OrganizationKind,
    /// What he can reach alone.
    pub alone: RiskReach,
    /// What a thief of the account can reach.
    pub stolen: RiskReach,
}

/// Whether full administrator is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RiskReach {
    /// The number of steps; none where the role is full administrator; nothing, where it is not reached.
    pub steps: Option<usize>,
    /// Whether everything was tried; otherwise a longer way may be there.
    pub complete: bool,
}

#[derive(Clone, Debug)]
struct Holder {
    role: RoleId,
    relation: Relation,
    kind: OrganizationKind,
    lists: Lists,
    /// Whether only people of the partner hold it from outside.
    from_partner: bool,
}

impl Risks {
    /// Nothing is searched yet.
    #[must_use]
    pub fn new(catalogue: Catalogue, now: Instant) -> Self {
        let waiting: Vec<Holder> = catalogue.roles.iter().rev().flat_map(holders).collect();
        Self { total: waiting.len(), catalogue, now, waiting, searching: None, alone: None, done: Vec::new() }
    }

    /// Looks at up to so many further states, and says whether all roles are done.
    pub fn step(&mut self, states: usize) -> bool {
        for _ in 0..states {
            let Some((holder, stolen, mut search)) = self.searching.take().or_else(|| self.next()) else { return true };
            let over = search.step(1) || search.found.is_full(0);
            if over {
                self.note(holder, stolen, &search);
            } else {
                self.searching = Some((holder, stolen, search));
            }
        }
        self.searching.is_none() && self.waiting.is_empty() && self.alone.is_none()
    }

    /// How far it is.
    #[must_use]
    pub const fn progress(&self) -> RisksProgress {
        RisksProgress { done: self.done.len(), total: self.total }
    }

    /// What came out for the roles that are done.
    #[must_use]
    pub fn result(&self) -> RisksResult {
        let full = super::found::full_administrator(&self.catalogue);
        let full = full.and_then(|role| self.catalogue.roles.get(usize::from(role))).map(|role| role.id.clone());
        RisksResult { full_administrator: full, risks: self.done.clone() }
    }

    fn next(&mut self) -> Option<(Holder, bool, Box<Escalation>)> {
        loop {
            let holder = self.waiting.last()?.clone();
            let stolen = self.alone.is_some();
            let search = world(&holder, self.now).and_then(|(directory, question)| {
                let question = EscalationQuestion { stolen, ..question };
                Escalation::on(directory, self.catalogue.clone(), &question, self.now).ok()
            });
            match search {
                Some(search) => return Some((holder, stolen, Box::new(search.limited_to(MOST_STATES)))),
                None => drop(self.waiting.pop()),
            }
        }
    }

    fn note(&mut self, holder: Holder, stolen: bool, search: &Escalation) {
        let steps = search.result().full_administrator.reached.map(|it| it.steps);
        let reach = RiskReach { steps, complete: steps.is_some() || search.next >= search.states.len() };
        match self.alone.take().filter(|_| stolen) {
            None => self.alone = Some(reach),
            Some(alone) => {
                self.waiting.pop();
                let Holder { role, relation, kind, .. } = holder;
                self.done.push(Risk { role, relation, kind, alone, stolen: reach });
            }
        }
    }
}

/// The ways to hold a role by assignment.
fn holders(role: &Role) -> impl Iterator<Item = Holder> {
    let over_customers = role.relations.contains(&Relation::ManagingPartner);
    let has = |relation| role.relations.contains(&relation);
    let of = |kind| role.kinds.contains(&kind);
    let (customer, partner) = (of(OrganizationKind::Customer), of(OrganizationKind::Partner));
    let ways = [
        (Relation::Own, OrganizationKind::Partner, partner && (has(Relation::Own) || over_customers)),
        (Relation::ManagingPartner, OrganizationKind::Customer, partner && over_customers),
        (Relation::External, OrganizationKind::Customer, customer && has(Relation::External)),
        (Relation::Own, OrganizationKind::Customer, customer && has(Relation::Own)),
    ];
    let ways = ways.into_iter().filter(|(.., is)| *is && role.assigned);
    let from_partner = role.external_from == Some(Origin::Partner);
    ways.map(move |(relation, kind, _)| Holder {
        role: role.id.clone(),
        relation,
        kind,
        lists: role.lists,
        from_partner,
    })
}

/// The small world with the holder of a role in it.
fn world(holder: &Holder, now: Instant) -> Option<(Directory, EscalationQuestion)> {
    let [customer, partner, elsewhere] = ["customer", "partner", "elsewhere"].map(|id| OrganizationId::new(id).ok());
    let (customer, partner, elsewhere) = (customer?, partner?, elsewhere?);
    let (home, place) = match (holder.relation, holder.kind) {
        (Relation::Own, OrganizationKind::Partner) => (&partner, &partner),
        (Relation::Own, _) => (&customer, &customer),
        (Relation::ManagingPartner, _) => (&partner, &customer),
        (Relation::External | Relation::Support, _) if holder.from_partner => (&partner, &customer),
        (Relation::External | Relation::Support, _) => (&elsewhere, &customer),
    };
    let held_in = if holder.relation == Relation::ManagingPartner { home } else { place };
    let user = UserId::new(format!("holder@{home}")).ok()?;
    let site = Site {
        id: SiteId::new(format!("site.{place}")).ok()?,
        organization: place.clone(),
        managed_in: ManagedIn::ControlHub,
    };
    let sold = Subscription {
        partner: partner.clone(),
        active: true,
        services: ["calling", "meetings"].into_iter().filter_map(|id| ServiceId::new(id).ok()).collect(),
        sites: if *place == customer { vec![site.id.clone()] } else { Vec::new() },
    };
    let open = Organization {
        contact_center: Some(ContactCenter { enabled: true, platform: Some(ContactCenterPlatform::New) }),
        managed_by: Some(partner.clone()),
        restricted_mode: Some(false),
        services_setup_done: Some(true),
        subscriptions: vec![sold],
        ..plain(customer.clone(), OrganizationKind::Customer)
    };
    let assignment = Assignment {
        user: user.clone(),
        role: holder.role.clone(),
        organization: held_in.clone(),
        sites: if holder.lists == Lists::Sites { vec![site.id.clone()] } else { Vec::new() },
        customers: (holder.lists == Lists::Customers).then(|| vec![customer.clone()]),
        assigned_by: None,
        assigned_at: None,
        expires_at: None,
        first_sign_in_at: Some(Timestamp(now)),
    };
    let person = User {
        id: user.clone(),
        name: "Holder".into(),
        organization: home.clone(),
        licenses: Vec::new(),
        profiles: Vec::new(),
        verified: None,
        vendor_support: None,
        attributes: Attributes::default(),
    };
    let edits = [
        Edit::OrganizationSet { organization: plain(partner.clone(), OrganizationKind::Partner) },
        Edit::OrganizationSet { organization: open },
        Edit::OrganizationSet { organization: plain(elsewhere.clone(), OrganizationKind::Customer) },
        Edit::SiteSet { site },
        Edit::UserSet { user: person },
        Edit::RolesSet { user: user.clone(), organization: held_in.clone(), assignments: vec![assignment] },
    ];
    let mut directory = Directory::default();
    edits.iter().try_for_each(|edit| directory.apply(edit)).ok()?;
    let question = EscalationQuestion { user: user.to_string(), organization: place.to_string(), stolen: false };
    Some((directory, question))
}

/// An organization of which nothing is said.
pub(super) fn plain(id: OrganizationId, kind: OrganizationKind) -> Organization {
    Organization {
        name: id.to_string(),
        id,
        kind,
        managed_by: None,
        restricted_mode: None,
        support_read_only: None,
        contact_center: None,
        services_setup_done: None,
        subscriptions: Vec::new(),
        set_up: None,
    }
}
