use std::collections::HashMap;

use super::{Assignment, Document, Elevation, ElevationAnswer, Organization, Site, Timestamp, User};
use crate::{
    ContactCenterPlatform, ElevationId, Instant, OrganizationId, ServiceId, SiteId, UserId,
    facts::{
        AnswerFacts, AssignmentFacts, ElevationFacts, Facts, OrganizationFacts, PairFacts, SetUpFacts, SubjectFacts,
    },
    request::{CustomerFacts, ServiceFacts, SiteFacts},
};

/// A checked directory with look-ups that do not grow with its size.
#[derive(Clone, Debug)]
pub struct Directory {
    document: Document,
    organizations: HashMap<OrganizationId, usize>,
    users: HashMap<UserId, usize>,
    sites: HashMap<SiteId, usize>,
    elevations: HashMap<ElevationId, usize>,
    assignments: HashMap<(UserId, OrganizationId), Vec<usize>>,
    requests: HashMap<(UserId, OrganizationId), Vec<usize>>,
    holders: HashMap<OrganizationId, Vec<usize>>,
}

impl Directory {
    pub(super) fn new(document: Document) -> Self {
        fn index<K: Eq + std::hash::Hash>(keys: impl Iterator<Item = K>) -> HashMap<K, usize> {
            keys.enumerate().map(|(index, key)| (key, index)).collect()
        }
        fn group<K: Eq + std::hash::Hash>(keys: impl Iterator<Item = K>) -> HashMap<K, Vec<usize>> {
            let mut groups: HashMap<K, Vec<usize>> = HashMap::new();
            for (index, key) in keys.enumerate() {
                groups.entry(key).or_default().push(index);
            }
            groups
        }
        let mut requests = group(document.elevations.iter().map(|it| (it.agent.clone(), it.organization.clone())));
        for indexes in requests.values_mut() {
            indexes.sort_by_key(|index| document.elevations.get(*index).map(|it| it.requested_at));
        }
        Self {
            organizations: index(document.organizations.iter().map(|it| it.id.clone())),
            users: index(document.users.iter().map(|it| it.id.clone())),
            sites: index(document.sites.iter().map(|it| it.id.clone())),
            elevations: index(document.elevations.iter().map(|it| it.id.clone())),
            assignments: group(document.assignments.iter().map(|it| (it.user.clone(), it.organization.clone()))),
            requests,
            holders: group(document.assignments.iter().map(|it| it.organization.clone())),
            document,
        }
    }

    /// The document that it was read from.
    #[must_use]
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// The organization with this id.
    #[must_use]
    pub fn organization(&self, id: &str) -> Option<&Organization> {
        self.document.organizations.get(*self.organizations.get(id)?)
    }

    /// The person with this id.
    #[must_use]
    pub fn user(&self, id: &str) -> Option<&User> {
        self.document.users.get(*self.users.get(id)?)
    }

    /// The site with this id.
    #[must_use]
    pub fn site(&self, id: &str) -> Option<&Site> {
        self.document.sites.get(*self.sites.get(id)?)
    }

    /// The request for temporary access with this id.
    #[must_use]
    pub fn elevation(&self, id: &str) -> Option<&Elevation> {
        self.document.elevations.get(*self.elevations.get(id)?)
    }

    /// All assignments in an organization.
    pub fn assignments_in(&self, organization: &OrganizationId) -> impl Iterator<Item = &Assignment> {
        self.holders.get(organization).into_iter().flatten().filter_map(|index| self.document.assignments.get(*index))
    }

    /// Assignments of one person in one organization.
    pub fn assignments_of(&self, user: &UserId, organization: &OrganizationId) -> impl Iterator<Item = &Assignment> {
        self.assignments
            .get(&(user.clone(), organization.clone()))
            .into_iter()
            .flatten()
            .filter_map(|index| self.document.assignments.get(*index))
    }

    /// The facts of one pair. A half that the directory does not know is absent.
    #[must_use]
    pub fn facts_of(&self, user: &str, organization: &str) -> Facts {
        let user = self.user(user);
        let organization = self.organization(organization);
        Facts {
            organization: organization.map(organization_facts),
            subject: user.map(|user| self.subject_facts(user)),
            pair: match (user, organization) {
                (Some(user), Some(organization)) => self.pair_facts(user, organization),
                _ => PairFacts::default(),
            },
        }
    }

    /// What a question about this site needs to know, in this organization.
    #[must_use]
    pub fn site_facts(&self, id: SiteId, organization: &str) -> SiteFacts {
        let site = self.site(id.as_str()).filter(|site| site.organization.as_str() == organization);
        let sold_by = self.sellers(organization, |subscription| subscription.sites.contains(&id));
        SiteFacts { id, managed_in: site.map(|site| site.managed_in), sold_by }
    }

    /// What a question about this service needs to know, in this organization.
    #[must_use]
    pub fn service_facts(&self, id: ServiceId, organization: &str) -> ServiceFacts {
        let sold_by = self.sellers(organization, |subscription| subscription.services.contains(&id));
        ServiceFacts { id, sold_by }
    }

    /// What an act that names this customer needs to know.
    #[must_use]
    pub fn customer_facts(&self, id: OrganizationId) -> CustomerFacts {
        let managed_by = self.organization(id.as_str()).and_then(|organization| organization.managed_by.clone());
        CustomerFacts { id, managed_by }
    }

    /// People who hold a role in an organization at a moment, in the order of their assignments.
    pub fn holders_of(&self, role: &str, organization: &OrganizationId, now: Instant) -> impl Iterator<Item = &UserId> {
        self.assignments_in(organization)
            .filter(move |it| it.role.as_str() == role && assignment_facts(it, None).window().contains(now))
            .map(|it| &it.user)
    }

    fn sellers(&self, organization: &str, has: impl Fn(&super::Subscription) -> bool) -> Vec<OrganizationId> {
        let subscriptions = self.organization(organization).map_or(&[][..], |it| &it.subscriptions);
        partners(subscriptions.iter().filter(|subscription| has(subscription)))
    }

    fn subject_facts(&self, user: &User) -> SubjectFacts {
        let home = self.organization(user.organization.as_str());
        let founded = home.and_then(|home| home.set_up.as_ref()).filter(|set_up| set_up.new && set_up.by == user.id);
        SubjectFacts {
            id: user.id.clone(),
            home: user.organization.clone(),
            home_kind: home.map_or(crate::OrganizationKind::Consumer, |home| home.kind),
            home_contact_center: home.is_some_and(|home| platform(home).is_some()),
            vendor_support: user.vendor_support.unwrap_or(false),
            founded_home: founded.is_some(),
            founded_home_ended_at: founded.and_then(|set_up| instant(set_up.ended_at)),
            licenses: user.licenses.clone(),
            profiles: user.profiles.clone(),
        }
    }

    fn pair_facts(&self, user: &User, organization: &Organization) -> PairFacts {
        let held_in = |place: &OrganizationId| {
            self.assignments_of(&user.id, place).map(|it| assignment_facts(it, Some(&organization.id))).collect()
        };
        let requests = self.requests.get(&(user.id.clone(), organization.id.clone()));
        PairFacts {
            assignments: held_in(&organization.id),
            home_assignments: if user.organization == organization.id {
                Vec::new()
            } else {
                held_in(&user.organization)
            },
            elevations: requests
                .into_iter()
                .flatten()
                .filter_map(|index| self.document.elevations.get(*index))
                .map(elevation_facts)
                .collect(),
        }
    }
}

fn platform(organization: &Organization) -> Option<ContactCenterPlatform> {
    let contact_center = organization.contact_center.as_ref().filter(|it| it.enabled)?;
    Some(contact_center.platform.unwrap_or(ContactCenterPlatform::New))
}

fn partners<'a>(subscriptions: impl Iterator<Item = &'a super::Subscription>) -> Vec<OrganizationId> {
    let mut partners: Vec<_> = subscriptions.filter(|it| it.active).map(|it| it.partner.clone()).collect();
    partners.sort();
    partners.dedup();
    partners
}

fn organization_facts(it: &Organization) -> OrganizationFacts {
    OrganizationFacts {
        id: it.id.clone(),
        kind: it.kind,
        managed_by: it.managed_by.clone(),
        restricted_mode: it.restricted_mode,
        support_read_only: it.support_read_only.unwrap_or(false),
        contact_center: platform(it),
        services_setup_done: it.services_setup_done.unwrap_or(false),
        set_up: it.set_up.as_ref().map(|set_up| SetUpFacts {
            by: set_up.by.clone(),
            new: set_up.new,
            ended_at: instant(set_up.ended_at),
        }),
        sold_by: partners(it.subscriptions.iter()),
    }
}

fn assignment_facts(it: &Assignment, organization: Option<&OrganizationId>) -> AssignmentFacts {
    AssignmentFacts {
        role: it.role.clone(),
        starts_at: instant(it.assigned_at),
        expires_at: instant(it.expires_at),
        first_sign_in_at: instant(it.first_sign_in_at),
        sites: it.sites.clone(),
        lists_organization: organization.is_some_and(|id| it.customers.iter().flatten().any(|customer| customer == id)),
    }
}

fn elevation_facts(it: &Elevation) -> ElevationFacts {
    ElevationFacts {
        id: it.id.clone(),
        requested_at: it.requested_at.0,
        answer: it.decision.zip(it.decided_at).map(|(decision, at)| AnswerFacts {
            approved: decision == ElevationAnswer::Approved,
            at: at.0,
            by: it.decided_by.clone(),
        }),
        ended_at: instant(it.ended_at),
    }
}

fn instant(timestamp: Option<Timestamp>) -> Option<Instant> {
    timestamp.map(|timestamp| timestamp.0)
}
