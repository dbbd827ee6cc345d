use core::fmt;

use super::{Act, NewCustomer, NewUser, RoleChange, UserChange};
use crate::{
    ElevationId, Instant, OrganizationId, OrganizationKind, RoleId, SiteId, UserId,
    compiled::{Catalogue, DerivedWhen, Lists, Role},
    directory::{
        Assignment, Attributes, Directory, Edit, Elevation, ElevationAnswer, Organization, SetUp, Site, Timestamp, User,
    },
};

/// It is allowed, and yet it cannot be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Impossible {
    /// Something with this id is there already.
    Exists {
        /// What kind of thing.
        what: &'static str,
        /// Its id.
        id: String,
    },
    /// Nothing with this id is there.
    Unknown {
        /// What kind of thing.
        what: &'static str,
        /// Its id.
        id: String,
    },
    /// Something else uses it.
    InUse {
        /// What kind of thing.
        what: &'static str,
        /// Its id.
        id: String,
    },
    /// A value makes no sense.
    Invalid(String),
}

impl fmt::Display for Impossible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exists { what, id } => write!(f, "there is a {what} `{id}` already"),
            Self::Unknown { what, id } => write!(f, "there is no {what} `{id}`"),
            Self::InUse { what, id } => write!(f, "the {what} `{id}` is still in use"),
            Self::Invalid(why) => f.write_str(why),
        }
    }
}

impl core::error::Error for Impossible {}

/// What is so after an act that is allowed: edits of the directory, none when it changes nothing.
///
/// # Errors
/// Why it cannot be done, although it is allowed.
pub fn effects(
    act: &Act,
    actor: &UserId,
    organization: &OrganizationId,
    directory: &Directory,
    catalogue: &Catalogue,
    now: Instant,
) -> Result<Vec<Edit>, Impossible> {
    let after = After {
        actor,
        organization: directory
            .organization(organization.as_str())
            .ok_or_else(|| unknown("organization", organization.as_str()))?,
        directory,
        catalogue,
        now,
    };
    match act {
        Act::AssignRole(user, change) | Act::AddExternalAdmin(user, change) => after.assign(user, change),
        Act::RevokeRole(user, change) => Ok(after.revoke(user, change)),
        Act::PromoteExternalAdmin(user) => Ok(after.promote(user)),
        Act::DemoteExternalAdmins(users) => Ok(users.iter().flat_map(|user| after.demote(user)).collect()),
        Act::RevokeExternalAdmin(user) => Ok(after.remove(user)),
        Act::SetRestrictedMode(on) => Ok(after.set(|it| it.restricted_mode = Some(*on))),
        Act::SetSupportReadOnly(on) => Ok(after.set(|it| it.support_read_only = Some(*on))),
        Act::RequestSupport { id, purpose } => after.request(id, purpose.clone()),
        Act::ApproveSupport(id) => after.change_elevation(id, |it| after.answer(it, ElevationAnswer::Approved)),
        Act::DenySupport(id) => after.change_elevation(id, |it| after.answer(it, ElevationAnswer::Denied)),
        Act::EndSupport(id) => after.change_elevation(id, |it| it.ended_at = Some(Timestamp(now))),
        Act::CreateCustomer(customer) => after.create_customer(customer),
        Act::AssignCustomer(user, customer) => Ok(after.assign_customer(user, customer)),
        Act::AddUser(user) => after.add_user(user),
        Act::ChangeUser(user, change) => after.change_user(user, change),
        Act::AddSite(site, managed_in) => match after.directory.site(site.as_str()) {
            Some(_) => Err(exists("site", site.as_str())),
            None => {
                let site = Site { id: site.clone(), organization: organization.clone(), managed_in: *managed_in };
                Ok(vec![Edit::SiteSet { site }])
            }
        },
        Act::RemoveSite(site) => after.remove_site(site),
    }
}

struct After<'a> {
    actor: &'a UserId,
    organization: &'a Organization,
    directory: &'a Directory,
    catalogue: &'a Catalogue,
    now: Instant,
}

impl After<'_> {
    /// A role that is held is widened; one that is over is given anew.
    fn assign(&self, user: &UserId, change: &RoleChange) -> Result<Vec<Edit>, Impossible> {
        if let (Some(start), Some(end)) = (change.starts_at, change.expires_at)
            && end <= start
        {
            return Err(Impossible::Invalid("the role would end before it starts".into()));
        }
        if change.expires_at.is_some_and(|end| end.0 <= self.now) {
            return Err(Impossible::Invalid("the end of the role is over".into()));
        }
        let mut held = self.held(user);
        let lists = self.role(&change.role).map_or(Lists::Nothing, |role| role.lists);
        let current = held.iter_mut().find(|it| it.role == change.role && !it.window().has_ended(self.now));
        match current {
            Some(current) => {
                widen(&mut current.sites, &change.sites);
                if lists == Lists::Customers {
                    widen(current.customers.get_or_insert_default(), &change.customers);
                }
                if change.expires_at.is_some() {
                    current.expires_at = change.expires_at;
                }
            }
            None if self.derived_from_set_up(user).contains(&change.role) => {}
            None => {
                held.retain(|it| it.role != change.role);
                held.push(Assignment {
                    customers: (lists == Lists::Customers).then(|| change.customers.clone()),
                    sites: if lists == Lists::Sites { change.sites.clone() } else { Vec::new() },
                    expires_at: change.expires_at,
                    assigned_at: Some(change.starts_at.unwrap_or(Timestamp(self.now))),
                    ..self.assignment(user, &change.role)
                });
            }
        }
        Ok(self.roles(user, held))
    }

    /// What a role lists is narrowed by what is named; without anything named, or when nothing is left, it is taken.
    fn revoke(&self, user: &UserId, change: &RoleChange) -> Vec<Edit> {
        let mut held = self.held(user);
        for it in held.iter_mut().filter(|it| it.role == change.role) {
            it.sites.retain(|site| !change.sites.contains(site));
            if let Some(customers) = &mut it.customers {
                customers.retain(|customer| !change.customers.contains(customer));
            }
        }
        let narrows_customers = !change.customers.is_empty();
        held.retain(|it| {
            it.role != change.role || narrows_customers || (!change.sites.is_empty() && !it.sites.is_empty())
        });
        let mut edits = Vec::new();
        let derived = self.derived_from_set_up(user);
        if derived.contains(&change.role) {
            edits.extend(self.set(|it| {
                if let Some(set_up) = &mut it.set_up {
                    set_up.ended_at = Some(Timestamp(self.now));
                }
            }));
            // What else followed from the same set-up is kept, as an assignment.
            for role in derived.iter().filter(|role| **role != change.role) {
                if !held.iter().any(|it| it.role == *role) {
                    held.push(self.assignment(user, role));
                }
            }
        }
        edits.extend(self.roles(user, held));
        edits
    }

    fn promote(&self, user: &UserId) -> Vec<Edit> {
        let Some(demotion) = &self.catalogue.demotion else { return Vec::new() };
        let Some(full) = self.role_id(demotion.from) else { return Vec::new() };
        let mut held = self.held(user);
        if held.iter().any(|it| it.role == full && !it.window().has_ended(self.now)) {
            return Vec::new();
        }
        let promotable: Vec<RoleId> = demotion.promotable.iter().filter_map(|role| self.role_id(*role)).collect();
        let signed_in = held.iter().filter(|it| promotable.contains(&it.role)).find_map(|it| it.first_sign_in_at);
        held.retain(|it| !promotable.contains(&it.role));
        held.push(Assignment { first_sign_in_at: signed_in, ..self.assignment(user, &full) });
        self.roles(user, held)
    }

    fn demote(&self, user: &UserId) -> Vec<Edit> {
        let Some(demotion) = &self.catalogue.demotion else { return Vec::new() };
        let home = self.directory.user(user.as_str()).map(|user| &user.organization);
        let of_partner = home.is_some() && self.organization.managed_by.as_ref() == home;
        let target = if of_partner { demotion.partner } else { demotion.elsewhere };
        let (Some(full), Some(target)) = (self.role_id(demotion.from), self.role_id(target)) else { return Vec::new() };
        let mut held = self.held(user);
        let signed_in = held.iter().find(|it| it.role == full).and_then(|it| it.first_sign_in_at);
        held.retain(|it| it.role != full && it.role != target);
        held.push(Assignment { first_sign_in_at: signed_in, ..self.assignment(user, &target) });
        self.roles(user, held)
    }

    /// Removes somebody from outside with every record of him here (statements 110 and 111).
    fn remove(&self, user: &UserId) -> Vec<Edit> {
        let mut edits = self.roles(user, Vec::new());
        if !self.derived_from_set_up(user).is_empty() {
            edits.extend(self.set(|it| {
                if let Some(set_up) = &mut it.set_up {
                    set_up.ended_at = Some(Timestamp(self.now));
                }
            }));
        }
        edits
    }

    fn request(&self, id: &ElevationId, purpose: Option<String>) -> Result<Vec<Edit>, Impossible> {
        if self.directory.elevation(id.as_str()).is_some() {
            return Err(exists("request", id.as_str()));
        }
        let elevation = Elevation {
            id: id.clone(),
            agent: self.actor.clone(),
            organization: self.organization.id.clone(),
            requested_at: Timestamp(self.now),
            decision: None,
            decided_at: None,
            decided_by: None,
            ended_at: None,
            purpose,
        };
        Ok(vec![Edit::ElevationSet { elevation }])
    }

    fn answer(&self, elevation: &mut Elevation, answer: ElevationAnswer) {
        elevation.decision = Some(answer);
        elevation.decided_at = Some(Timestamp(self.now));
        elevation.decided_by = Some(self.actor.clone());
    }

    fn change_elevation(&self, id: &ElevationId, change: impl FnOnce(&mut Elevation)) -> Result<Vec<Edit>, Impossible> {
        let found = self.directory.elevation(id.as_str()).filter(|it| it.organization == self.organization.id);
        let mut elevation = found.cloned().ok_or_else(|| unknown("request", id.as_str()))?;
        change(&mut elevation);
        Ok(vec![Edit::ElevationSet { elevation }])
    }

    fn create_customer(&self, customer: &NewCustomer) -> Result<Vec<Edit>, Impossible> {
        if self.directory.organization(customer.id.as_str()).is_some() {
            return Err(exists("organization", customer.id.as_str()));
        }
        if customer.subscriptions.iter().any(|it| it.partner != self.organization.id || !it.sites.is_empty()) {
            let message = "a new customer has subscriptions of its own partner, without sites";
            return Err(Impossible::Invalid(message.into()));
        }
        named(&customer.name)?;
        let organization = Organization {
            id: customer.id.clone(),
            name: customer.name.trim().to_owned(),
            kind: OrganizationKind::Customer,
            managed_by: Some(self.organization.id.clone()),
            restricted_mode: None,
            support_read_only: None,
            contact_center: customer.contact_center.clone(),
            services_setup_done: None,
            subscriptions: customer.subscriptions.clone(),
            set_up: Some(SetUp { by: self.actor.clone(), new: true, ended_at: None }),
        };
        Ok(vec![Edit::OrganizationSet { organization }])
    }

    fn assign_customer(&self, user: &UserId, customer: &OrganizationId) -> Vec<Edit> {
        let mut held = self.held(user);
        let lists = |it: &&mut Assignment| self.role(&it.role).is_some_and(|role| role.lists == Lists::Customers);
        if let Some(it) = held.iter_mut().find(lists) {
            widen(it.customers.get_or_insert_default(), core::slice::from_ref(customer));
        }
        self.roles(user, held)
    }

    fn add_user(&self, user: &NewUser) -> Result<Vec<Edit>, Impossible> {
        if self.directory.user(user.id.as_str()).is_some() {
            return Err(exists("person", user.id.as_str()));
        }
        named(&user.name)?;
        let user = User {
            id: user.id.clone(),
            name: user.name.trim().to_owned(),
            organization: self.organization.id.clone(),
            licenses: user.licenses.clone(),
            profiles: Vec::new(),
            verified: Some(false),
            vendor_support: None,
            attributes: Attributes::default(),
        };
        Ok(vec![Edit::UserSet { user }])
    }

    fn change_user(&self, user: &UserId, change: &UserChange) -> Result<Vec<Edit>, Impossible> {
        let before = self.directory.user(user.as_str()).filter(|it| it.organization == self.organization.id);
        let before = before.ok_or_else(|| unknown("person", user.as_str()))?;
        let mut after = before.clone();
        if let Some(name) = &change.name {
            named(name)?;
            name.trim().clone_into(&mut after.name);
        }
        if let Some(licenses) = &change.licenses {
            after.licenses.clone_from(licenses);
        }
        Ok(if after == *before { Vec::new() } else { vec![Edit::UserSet { user: after }] })
    }

    fn remove_site(&self, site: &SiteId) -> Result<Vec<Edit>, Impossible> {
        let found = self.directory.site(site.as_str()).filter(|it| it.organization == self.organization.id);
        let site = found.ok_or_else(|| unknown("site", site.as_str()))?;
        let sold = self.organization.subscriptions.iter().any(|it| it.sites.contains(&site.id));
        let holders = self.directory.holders_in(self.organization.id.as_str());
        let assigned = holders.iter().any(|user| self.held(user).iter().any(|it| it.sites.contains(&site.id)));
        if sold || assigned {
            return Err(Impossible::InUse { what: "site", id: site.id.to_string() });
        }
        Ok(vec![Edit::SiteRemoved { site: site.id.clone() }])
    }

    /// The organization with a change, if it is one.
    fn set(&self, change: impl FnOnce(&mut Organization)) -> Vec<Edit> {
        let mut organization = self.organization.clone();
        change(&mut organization);
        if organization == *self.organization { Vec::new() } else { vec![Edit::OrganizationSet { organization }] }
    }

    /// Other assignments of a person, if they are others.
    fn roles(&self, user: &UserId, assignments: Vec<Assignment>) -> Vec<Edit> {
        if assignments == self.held(user) {
            return Vec::new();
        }
        vec![Edit::RolesSet { user: user.clone(), organization: self.organization.id.clone(), assignments }]
    }

    fn held(&self, user: &UserId) -> Vec<Assignment> {
        self.directory.assignments_of(user.as_str(), self.organization.id.as_str()).to_vec()
    }

    fn assignment(&self, user: &UserId, role: &RoleId) -> Assignment {
        Assignment {
            user: user.clone(),
            role: role.clone(),
            organization: self.organization.id.clone(),
            sites: Vec::new(),
            customers: None,
            assigned_by: Some(self.actor.clone()),
            assigned_at: Some(Timestamp(self.now)),
            expires_at: None,
            first_sign_in_at: None,
        }
    }

    /// Roles that a person has because he set the organization up.
    fn derived_from_set_up(&self, user: &UserId) -> Vec<RoleId> {
        let set_up = self.organization.set_up.as_ref();
        let Some(set_up) = set_up.filter(|it| it.by == *user && it.ended_at.is_none()) else { return Vec::new() };
        let follows = |when: &DerivedWhen| match when {
            DerivedWhen::SetUpNew | DerivedWhen::FirstUser => set_up.new,
            DerivedWhen::SetUpExisting => !set_up.new,
            _ => false,
        };
        let derivations = self.catalogue.derivations.iter();
        let derivations = derivations.filter(|it| it.kinds.contains(&self.organization.kind) && follows(&it.when));
        derivations.filter_map(|it| self.role_id(it.role)).collect()
    }

    fn role(&self, id: &RoleId) -> Option<&Role> {
        self.catalogue.roles.iter().find(|role| role.id == *id)
    }

    fn role_id(&self, index: u16) -> Option<RoleId> {
        self.catalogue.roles.get(usize::from(index)).map(|role| role.id.clone())
    }
}

fn widen<T: Clone + PartialEq>(list: &mut Vec<T>, more: &[T]) {
    for it in more {
        if !list.contains(it) {
            list.push(it.clone());
        }
    }
}

fn named(name: &str) -> Result<(), Impossible> {
    let fits = (1..=200).contains(&name.trim().chars().count()) && !name.chars().any(char::is_control);
    fits.then_some(())
        .ok_or_else(|| Impossible::Invalid("a name has 1 to 200 characters, and no control characters".into()))
}

fn exists(what: &'static str, id: &str) -> Impossible {
    Impossible::Exists { what, id: id.to_owned() }
}

fn unknown(what: &'static str, id: &str) -> Impossible {
    Impossible::Unknown { what, id: id.to_owned() }
}
