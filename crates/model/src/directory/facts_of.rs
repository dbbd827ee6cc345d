use super::{Assignment, Directory, Elevation, ElevationAnswer, Organization, Timestamp, User};
use crate::{
    ContactCenterPlatform, Instant, OrganizationId, ServiceId, SiteId, Window,
    facts::{
        AnswerFacts, AssignmentFacts, ElevationFacts, Facts, OrganizationFacts, PairFacts, SetUpFacts, SubjectFacts,
    },
    order::sort_by,
    request::{CustomerFacts, ServiceFacts, SiteFacts},
    wire::{facts::encode_pair, join_halves},
};

impl Directory {
    /// The facts of one pair. A half that the directory does not know is absent.
    #[must_use]
    pub fn facts_of(&self, user: &str, organization: &str) -> Facts {
        let user = self.user(user);
        let organization = self.organization(organization);
        Facts {
            organization: organization.map(organization_facts),
            subject: user.map(|user| self.subject_facts(user)),
            pair: match (user, organization) {
                (Some(user), Some(organization)) => self.pair_facts_of(user, organization),
                _ => PairFacts::default(),
            },
        }
    }

    /// The same, encoded: what is kept encoded is copied, and nothing is looked at twice.
    #[must_use]
    pub fn encoded_facts_of(&self, user: &str, organization: &str) -> Vec<u8> {
        let (user, organization) = (self.users.get(user), self.organizations.get(organization));
        let abroad = user.zip(organization).map(|(it, at)| self.home_assignments(&it.user, &at.organization));
        let made;
        let pair = match user.zip(organization) {
            Some((user, organization)) if !abroad.unwrap_or_default().is_empty() => {
                made = encode_pair(&self.pair_facts_of(&user.user, &organization.organization));
                &made
            }
            Some((user, organization)) => match user.tie(organization.organization.id.as_str()) {
                Some(tie) => &tie.encoded[..],
                None => no_tie(),
            },
            None => no_tie(),
        };
        let mut bytes = Vec::new();
        join_halves(
            organization.map_or(&[][..], |it| &it.encoded),
            user.map_or(&[][..], |it| &it.encoded),
            pair,
            &mut bytes,
        );
        bytes
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

    fn sellers(&self, organization: &str, has: impl Fn(&super::Subscription) -> bool) -> Vec<OrganizationId> {
        let subscriptions = self.organization(organization).map_or(&[][..], |it| &it.subscriptions);
        partners(subscriptions.iter().filter(|subscription| has(subscription)))
    }

    pub(super) fn subject_facts(&self, user: &User) -> SubjectFacts {
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
            attributes: user.attributes.0.clone(),
        }
    }

    fn pair_facts_of(&self, user: &User, organization: &Organization) -> PairFacts {
        let tie = self.users.get(&user.id).and_then(|entry| entry.tie(organization.id.as_str()));
        let assignments = tie.map_or(&[][..], |tie| &tie.assignments);
        let elevations = tie.map_or(&[][..], |tie| &tie.elevations);
        pair_facts(assignments, self.home_assignments(user, organization), elevations, &organization.id)
    }

    /// What somebody holds at home, where that is another organization.
    fn home_assignments(&self, user: &User, organization: &Organization) -> &[Assignment] {
        let abroad = user.organization != organization.id;
        if abroad { self.assignments_of(user.id.as_str(), user.organization.as_str()) } else { &[] }
    }
}

/// The pair's part of the facts of two that nothing ties.
fn no_tie() -> &'static [u8] {
    static NOTHING: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| encode_pair(&PairFacts::default()));
    &NOTHING
}

impl Assignment {
    /// When it holds.
    #[must_use]
    pub fn window(&self) -> Window {
        Window { start: instant(self.assigned_at), end: instant(self.expires_at) }
    }
}

/// What ties a person to an organization.
pub(super) fn pair_facts(
    assignments: &[Assignment],
    home_assignments: &[Assignment],
    elevations: &[Elevation],
    organization: &OrganizationId,
) -> PairFacts {
    let held = |assignments: &[Assignment]| assignments.iter().map(|it| assignment_facts(it, organization)).collect();
    PairFacts {
        assignments: held(assignments),
        home_assignments: held(home_assignments),
        elevations: elevations.iter().map(elevation_facts).collect(),
    }
}

fn platform(organization: &Organization) -> Option<ContactCenterPlatform> {
    let contact_center = organization.contact_center.as_ref().filter(|it| it.enabled)?;
    Some(contact_center.platform.unwrap_or(ContactCenterPlatform::New))
}

fn partners<'a>(subscriptions: impl Iterator<Item = &'a super::Subscription>) -> Vec<OrganizationId> {
    let mut partners: Vec<_> = subscriptions.filter(|it| it.active).map(|it| it.partner.clone()).collect();
    sort_by(&mut partners, Ord::cmp);
    partners.dedup();
    partners
}

pub(super) fn organization_facts(it: &Organization) -> OrganizationFacts {
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

fn assignment_facts(it: &Assignment, organization: &OrganizationId) -> AssignmentFacts {
    AssignmentFacts {
        role: it.role.clone(),
        starts_at: instant(it.assigned_at),
        expires_at: instant(it.expires_at),
        first_sign_in_at: instant(it.first_sign_in_at),
        sites: it.sites.clone(),
        lists_organization: it.customers.iter().flatten().any(|customer| customer == organization),
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
