//! Changes of a directory whose effect on decisions is known, for metamorphic properties.

use remit_model::{
    Instant, ManagedIn, OrganizationId, OrganizationKind, SiteId, UserId,
    directory::{
        Assignment, Attributes, ContactCenter, Document, Elevation, ElevationAnswer, Organization, Site, Timestamp,
        User,
    },
};

use super::{directory::id, tape::Tape};

/// The same with restricted mode on in one organization. No level in it rises, and nothing changes elsewhere.
#[must_use]
pub fn with_restriction(document: &Document, organization: &OrganizationId) -> Document {
    let mut document = document.clone();
    for it in document.organizations.iter_mut().filter(|it| it.id == *organization) {
        it.restricted_mode = Some(true);
    }
    document
}

/// The same without one assignment; the index is taken modulo their number. No level of anybody rises, except by a
/// request for temporary access: without the role it may never have been valid, and so not have stood in the way of a
/// later one.
#[must_use]
pub fn without_assignment(document: &Document, index: usize) -> Document {
    let mut document = document.clone();
    if let Some(index) = index.checked_rem(document.assignments.len()) {
        document.assignments.remove(index);
    }
    document
}

/// The same in another order; `seed` says which. Requests for temporary access that one agent made for one
/// organization at the same moment keep their order, which says which of them came first. No decision changes.
#[must_use]
pub fn shuffled(document: &Document, seed: u64) -> Document {
    let mut document = document.clone();
    let mut tape = Tape::from_seed(seed);
    shuffle(&mut document.organizations, &mut tape);
    for it in &mut document.organizations {
        shuffle(&mut it.subscriptions, &mut tape);
    }
    shuffle(&mut document.sites, &mut tape);
    shuffle(&mut document.users, &mut tape);
    shuffle(&mut document.assignments, &mut tape);
    for it in &mut document.assignments {
        shuffle(&mut it.sites, &mut tape);
    }
    let original = document.elevations.clone();
    shuffle(&mut document.elevations, &mut tape);
    let tie = |it: &Elevation| (it.agent.clone(), it.organization.clone(), it.requested_at);
    let shuffled = document.elevations.clone();
    for (index, (it, place)) in shuffled.iter().zip(&mut document.elevations).enumerate() {
        let before = shuffled.iter().take(index).filter(|other| tie(other) == tie(it)).count();
        if let Some(kept) = original.iter().filter(|other| tie(other) == tie(it)).nth(before) {
            *place = kept.clone();
        }
    }
    document
}

/// The same with another customer of each partner, in which everybody of the directory has something to do, and with
/// people of its own. No decision about the other organizations changes.
#[must_use]
pub fn with_foreign_noise(document: &Document, now: Instant) -> Document {
    let mut document = document.clone();
    let known = document.users.clone();
    let partners: Vec<OrganizationId> = document
        .organizations
        .iter()
        .filter(|it| it.kind == OrganizationKind::Partner)
        .map(|it| it.id.clone())
        .collect();
    for partner in partners {
        let place: OrganizationId = id(format!("noise-{partner}"));
        let site: SiteId = id(format!("site.{place}.example"));
        let own: UserId = id(format!("nora@{place}.example"));
        document.organizations.push(Organization {
            id: place.clone(),
            name: "Noise".into(),
            kind: OrganizationKind::Customer,
            managed_by: Some(partner.clone()),
            restricted_mode: Some(false),
            support_read_only: Some(true),
            contact_center: Some(ContactCenter { enabled: true, platform: None }),
            services_setup_done: Some(true),
            subscriptions: Vec::new(),
            set_up: None,
        });
        document.sites.push(Site { id: site.clone(), organization: place.clone(), managed_in: ManagedIn::ControlHub });
        for it in &mut document.assignments {
            if it.role.as_str() == "partner_admin" && it.organization == partner {
                it.customers.get_or_insert_default().push(place.clone());
            }
        }
        let assignment = |user: &UserId, role: &str, sites: Vec<SiteId>| Assignment {
            user: user.clone(),
            role: id(role),
            organization: place.clone(),
            sites,
            customers: None,
            assigned_by: None,
            assigned_at: None,
            expires_at: None,
            first_sign_in_at: Some(Timestamp(now)),
        };
        for user in &known {
            document.assignments.push(assignment(&user.id, "external_full_admin", Vec::new()));
            document.assignments.push(assignment(&user.id, "site_admin", vec![site.clone()]));
            document.elevations.push(Elevation {
                id: id(format!("el-{place}-{}", user.id)),
                agent: user.id.clone(),
                organization: place.clone(),
                requested_at: Timestamp(now),
                decision: Some(ElevationAnswer::Approved),
                decided_at: Some(Timestamp(now)),
                decided_by: Some(own.clone()),
                ended_at: None,
                purpose: None,
            });
        }
        document.assignments.push(assignment(&own, "full_admin", Vec::new()));
        document.users.push(User {
            id: own,
            name: "Nora Noise".into(),
            organization: place.clone(),
            licenses: Vec::new(),
            profiles: Vec::new(),
            verified: None,
            vendor_support: Some(true),
            attributes: Attributes::default(),
        });
    }
    document
}

fn shuffle<T>(values: &mut [T], tape: &mut Tape) {
    for end in (1..values.len()).rev() {
        values.swap(end, tape.below(end + 1));
    }
}
