//! Who holds what where, and how people stand to an organization.

use remit_model::{
    Instant, OrganizationKind, SiteId,
    directory::{Assignment, Document, Organization, Site, Subscription, Timestamp, User},
};

use super::tables::MANAGEMENT_ROLES;

/// A document at a moment.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) document: &'a Document,
    pub(super) now: Instant,
}

/// An interval contains its start and not its end (design 6).
pub(super) fn holds_at(it: &Assignment, at: Instant) -> bool {
    it.assigned_at.is_none_or(|Timestamp(start)| start <= at) && it.expires_at.is_none_or(|Timestamp(end)| at < end)
}

pub(super) fn contact_center_enabled(organization: &Organization) -> bool {
    organization.contact_center.as_ref().is_some_and(|it| it.enabled)
}

impl<'a> Case<'a> {
    pub(super) fn organization(self, id: &str) -> Option<&'a Organization> {
        self.document.organizations.iter().find(|it| it.id.as_str() == id)
    }

    pub(super) fn user(self, id: &str) -> Option<&'a User> {
        self.document.users.iter().find(|it| it.id.as_str() == id)
    }

    pub(super) fn home(self, user: &User) -> Option<&'a Organization> {
        self.organization(user.organization.as_str())
    }

    /// A site of this organization.
    pub(super) fn site(self, id: &str, organization: &str) -> Option<&'a Site> {
        self.document.sites.iter().find(|it| it.id.as_str() == id && it.organization.as_str() == organization)
    }

    /// Assignments in an organization that hold now, whatever they give.
    pub(super) fn assigned(self, user: &User, place: &Organization) -> impl Iterator<Item = &'a Assignment> {
        let here = move |it: &&Assignment| it.user == user.id && it.organization == place.id;
        self.document.assignments.iter().filter(here).filter(move |it| holds_at(it, self.now))
    }

    /// The person who set a new organization up is its full administrator (9, 4.27), until that was revoked.
    pub(super) fn set_up_full_admin(self, user: &User, place: &Organization) -> bool {
        self.set_up_lasts(user, place, true)
    }

    /// The first user of a partner organization is its partner full administrator too (127).
    pub(super) fn first_partner_user(self, user: &User, place: &Organization) -> bool {
        place.kind == OrganizationKind::Partner && user.organization == place.id && self.set_up_lasts(user, place, true)
    }

    /// Setting up what existed already makes a provisioning administrator (147), of people of such a partner.
    pub(super) fn derived_provisioning(self, user: &User, place: &Organization) -> bool {
        self.set_up_lasts(user, place, false) && self.is_of_partner(user, place)
    }

    fn set_up_lasts(self, user: &User, place: &Organization, new: bool) -> bool {
        place.set_up.as_ref().is_some_and(|it| {
            it.by == user.id && it.new == new && it.ended_at.is_none_or(|Timestamp(end)| self.now < end)
        })
    }

    /// Relation `own`: at home, or by having set it up (4.2.2).
    pub(super) fn is_inside(self, user: &User, place: &Organization) -> bool {
        user.organization == place.id || self.set_up_full_admin(user, place)
    }

    /// "Partner organization" in T8: the home manages the organization, or has an active subscription there.
    pub(super) fn is_of_partner(self, user: &User, place: &Organization) -> bool {
        let home = &user.organization;
        let sells = place.subscriptions.iter().any(|it| it.active && it.partner == *home);
        *home != place.id
            && self.home(user).is_some_and(|home| home.kind == OrganizationKind::Partner)
            && (place.managed_by.as_ref() == Some(home) || sells)
    }

    /// Whether the person has this role in this organization now, by assignment or because it follows.
    pub(super) fn holds(self, user: &User, place: &Organization, role: &str) -> bool {
        self.assigned(user, place).any(|it| it.role.as_str() == role)
            || match role {
                "full_admin" => self.set_up_full_admin(user, place),
                "partner_full_admin" => self.first_partner_user(user, place),
                "provisioning_admin" => self.derived_provisioning(user, place),
                _ => false,
            }
    }

    pub(super) fn holds_any(self, user: &User, place: &Organization, roles: &[&str]) -> bool {
        roles.iter().any(|role| self.holds(user, place, role))
    }

    /// Somebody whose only assignment ended has not joined any more (4.2.8).
    pub(super) fn has_joined(self, user: &User, place: &Organization) -> bool {
        self.assigned(user, place).next().is_some() || self.derived_provisioning(user, place)
    }

    /// An internal full administrator: by assignment at home, or by set-up.
    pub(super) fn internal_full_admin(self, user: &User, place: &Organization) -> bool {
        self.is_inside(user, place) && self.holds(user, place, "full_admin")
    }

    /// An external full administrator: whoever counts as internal is none (4.2.2).
    pub(super) fn external_full_admin(self, user: &User, place: &Organization) -> bool {
        !self.is_inside(user, place) && self.holds(user, place, "external_full_admin")
    }

    /// Customer-management roles that the person has at home.
    pub(super) fn management_roles(self, user: &User) -> Vec<&'static str> {
        let home = self.home(user).filter(|home| home.kind == OrganizationKind::Partner);
        let held = |role: &&str| home.is_some_and(|home| self.holds(user, home, role));
        MANAGEMENT_ROLES.into_iter().filter(|role| held(role)).collect()
    }

    /// Customer-management roles that reach this customer: all customers of the partner (134, 141, 150), a partner
    /// administrator those that he lists or set up (135, 136).
    pub(super) fn roles_over(self, user: &User, customer: &Organization) -> Vec<&'static str> {
        let managed =
            customer.kind == OrganizationKind::Customer && customer.managed_by.as_ref() == Some(&user.organization);
        let provisioned = customer.set_up.as_ref().is_some_and(|it| it.by == user.id);
        let lists = |it: &Assignment| it.customers.iter().flatten().any(|id| *id == customer.id);
        let listed = self
            .home(user)
            .is_some_and(|home| self.assigned(user, home).any(|it| it.role.as_str() == "partner_admin" && lists(it)));
        self.management_roles(user)
            .into_iter()
            .filter(|role| managed && (*role != "partner_admin" || provisioned || listed))
            .collect()
    }
}

/// Whether an active subscription has this site or service, sold by a partner that counts.
pub(super) fn is_sold(
    organization: &Organization,
    has: impl Fn(&Subscription) -> bool,
    counts: impl Fn(&Subscription) -> bool,
) -> bool {
    organization.subscriptions.iter().any(|it| it.active && has(it) && counts(it))
}

pub(super) fn lists_site(sites: &[SiteId], site: &Site) -> bool {
    sites.contains(&site.id)
}
