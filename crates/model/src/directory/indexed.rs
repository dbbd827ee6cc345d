use std::sync::Arc;

use imbl::OrdSet;

#[cfg(feature = "search")]
use super::names::Names;
use super::{Assignment, Document, Elevation, Organization, Site, User, facts_of, kept::Contents, shared::ById};
use crate::{
    ElevationId, Instant, OrganizationId, RoleId, SiteId, UserId,
    order::sort_by,
    wire::facts::{encode_organization, encode_pair, encode_subject},
};

/// A checked directory. The halves of facts are kept encoded, and a copy shares everything with the original: a change
/// costs what it changes.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    pub(super) organizations: ById<OrganizationId, Arc<OrganizationEntry>>,
    pub(super) users: ById<UserId, Arc<UserEntry>>,
    pub(super) sites: ById<SiteId, Arc<Site>>,
    pub(super) elevations: ById<ElevationId, (UserId, OrganizationId)>,
}

/// An organization, and who and what belongs to it.
#[derive(Clone, Debug)]
pub(super) struct OrganizationEntry {
    pub(super) organization: Organization,
    /// Its half of the facts.
    pub(super) encoded: Box<[u8]>,
    pub(super) members: OrdSet<UserId>,
    /// What they are called.
    #[cfg(feature = "search")]
    pub(super) names: Names,
    /// People with an assignment here, by role, also one that is over.
    pub(super) holders: ById<RoleId, OrdSet<UserId>>,
    pub(super) sites: OrdSet<SiteId>,
    pub(super) customers: OrdSet<OrganizationId>,
    pub(super) elevations: OrdSet<ElevationId>,
}

/// A person, and what ties him to organizations.
#[derive(Clone, Debug)]
pub(super) struct UserEntry {
    pub(super) user: User,
    /// The subject's half of the facts.
    pub(super) encoded: Box<[u8]>,
    /// By organization, in the order of their ids.
    pub(super) ties: Vec<Arc<Tie>>,
}

/// What ties a person to one organization.
#[derive(Clone, Debug)]
pub(super) struct Tie {
    pub(super) organization: OrganizationId,
    pub(super) assignments: Box<[Assignment]>,
    /// Oldest first; of two of one moment, in the order of their ids.
    pub(super) elevations: Box<[Elevation]>,
    /// The pair's part of the facts, as it is where nothing is held at home.
    pub(super) encoded: Box<[u8]>,
}

impl Tie {
    pub(super) fn new(
        organization: OrganizationId,
        assignments: Vec<Assignment>,
        mut elevations: Vec<Elevation>,
    ) -> Self {
        sort_by(&mut elevations, |a, b| (a.requested_at, &a.id).cmp(&(b.requested_at, &b.id)));
        let facts = facts_of::pair_facts(&assignments, &[], &elevations, &organization);
        Self {
            encoded: encode_pair(&facts).into(),
            organization,
            assignments: assignments.into(),
            elevations: elevations.into(),
        }
    }
}

impl UserEntry {
    pub(super) fn tie(&self, organization: &str) -> Option<&Tie> {
        let at = self.ties.binary_search_by(|tie| tie.organization.as_str().cmp(organization)).ok()?;
        self.ties.get(at).map(Arc::as_ref)
    }
}

impl OrganizationEntry {
    pub(super) fn new(organization: Organization) -> Self {
        Self {
            encoded: encode_organization(&facts_of::organization_facts(&organization)).into(),
            organization,
            members: OrdSet::new(),
            #[cfg(feature = "search")]
            names: Names::default(),
            holders: ById::new(),
            sites: OrdSet::new(),
            customers: OrdSet::new(),
            elevations: OrdSet::new(),
        }
    }
}

impl Directory {
    /// The organization with this id.
    #[must_use]
    pub fn organization(&self, id: &str) -> Option<&Organization> {
        self.organizations.get(id).map(|entry| &entry.organization)
    }

    /// The person with this id.
    #[must_use]
    pub fn user(&self, id: &str) -> Option<&User> {
        self.users.get(id).map(|entry| &entry.user)
    }

    /// The site with this id.
    #[must_use]
    pub fn site(&self, id: &str) -> Option<&Site> {
        self.sites.get(id).map(Arc::as_ref)
    }

    /// The request for temporary access with this id.
    #[must_use]
    pub fn elevation(&self, id: &str) -> Option<&Elevation> {
        let (agent, organization) = self.elevations.get(id)?;
        let tie = self.users.get(agent)?.tie(organization.as_str())?;
        tie.elevations.iter().find(|it| it.id.as_str() == id)
    }

    /// How many people there are.
    #[must_use]
    pub fn user_count(&self) -> usize {
        self.users.len()
    }

    /// All organizations, in the order of their ids.
    #[must_use]
    pub fn organizations(&self) -> Vec<&Organization> {
        sorted(self.organizations.values().map(|entry| &entry.organization), |it| it.id.as_str())
    }

    /// Everybody, in the order of their ids.
    #[must_use]
    pub fn users(&self) -> Vec<&User> {
        sorted(self.users.values().map(|entry| &entry.user), |it| it.id.as_str())
    }

    /// All sites, in the order of their ids.
    #[must_use]
    pub fn sites(&self) -> Vec<&Site> {
        sorted(self.sites.values().map(Arc::as_ref), |it| it.id.as_str())
    }

    /// People whose home is this organization, in the order of their ids.
    pub fn members(&self, organization: &str) -> impl Iterator<Item = &UserId> {
        self.organizations.get(organization).into_iter().flat_map(|entry| entry.members.iter())
    }

    /// The same as a set, which shares everything with the directory.
    #[must_use]
    pub fn member_set(&self, organization: &str) -> OrdSet<UserId> {
        self.organizations.get(organization).map(|entry| entry.members.clone()).unwrap_or_default()
    }

    /// People whose home is this organization and who have a text in their id or name, in the order of their ids. Case
    /// does not matter; the text is in lower case.
    #[cfg(feature = "search")]
    #[must_use]
    pub fn members_named(&self, organization: &str, text: &str) -> Vec<UserId> {
        self.organizations.get(organization).map(|entry| entry.names.find(text)).unwrap_or_default()
    }

    /// Sites of an organization, in the order of their ids.
    pub fn sites_of(&self, organization: &str) -> impl Iterator<Item = &Site> {
        let sites = self.organizations.get(organization).into_iter().flat_map(|entry| entry.sites.iter());
        sites.filter_map(|site| self.site(site.as_str()))
    }

    /// Customers that an organization manages, in the order of their ids.
    pub fn customers_of(&self, organization: &str) -> impl Iterator<Item = &Organization> {
        let customers = self.organizations.get(organization).into_iter().flat_map(|entry| entry.customers.iter());
        customers.filter_map(|customer| self.organization(customer.as_str()))
    }

    /// Requests for temporary access in an organization, in the order of their ids.
    pub fn elevations_in(&self, organization: &str) -> impl Iterator<Item = &Elevation> {
        let requests = self.organizations.get(organization).into_iter().flat_map(|entry| entry.elevations.iter());
        requests.filter_map(|elevation| self.elevation(elevation.as_str()))
    }

    /// Requests for temporary access by a person.
    pub fn elevations_by(&self, agent: &str) -> impl Iterator<Item = &Elevation> {
        let ties = self.users.get(agent).into_iter().flat_map(|entry| entry.ties.iter());
        ties.flat_map(|tie| tie.elevations.iter())
    }

    /// People with an assignment in an organization, also one that is over, in the order of their ids.
    #[must_use]
    pub fn holders_in(&self, organization: &str) -> OrdSet<UserId> {
        let entry = self.organizations.get(organization);
        entry.map(|entry| OrdSet::unions(entry.holders.values().cloned())).unwrap_or_default()
    }

    /// All assignments in an organization, also those that are over, in no particular order.
    pub fn assignments_in(&self, organization: &str) -> impl Iterator<Item = &Assignment> {
        let entry = self.organizations.get(organization);
        let by_role = entry.into_iter().flat_map(|entry| entry.holders.iter());
        by_role.flat_map(move |(role, holders)| {
            let of_each = holders.iter().flat_map(move |user| self.assignments_of(user.as_str(), organization));
            of_each.filter(move |it| it.role == *role)
        })
    }

    /// Assignments of one person in one organization.
    #[must_use]
    pub fn assignments_of(&self, user: &str, organization: &str) -> &[Assignment] {
        let tie = self.users.get(user).and_then(|entry| entry.tie(organization));
        tie.map_or(&[], |tie| &tie.assignments)
    }

    /// All assignments of one person, by organization.
    pub fn all_assignments_of(&self, user: &str) -> impl Iterator<Item = &Assignment> {
        let ties = self.users.get(user).into_iter().flat_map(|entry| entry.ties.iter());
        ties.flat_map(|tie| tie.assignments.iter())
    }

    /// People who hold a role by an assignment in an organization at a moment, in the order of their ids.
    pub fn holders_of(&self, role: &str, organization: &str, now: Instant) -> impl Iterator<Item = &UserId> {
        let holders = self.organizations.get(organization).and_then(|entry| entry.holders.get(role));
        holders.into_iter().flatten().filter(move |user| {
            let assignments = self.assignments_of(user.as_str(), organization);
            assignments.iter().any(|it| it.role.as_str() == role && it.window().contains(now))
        })
    }

    /// The whole directory as a document, everything in the order of its ids. Reading it back and writing it again
    /// gives the same bytes.
    #[must_use]
    pub fn to_document(&self) -> Document {
        let all = self.contents();
        Document {
            format: all.format.into(),
            organizations: all.organizations.into_iter().cloned().collect(),
            sites: all.sites.into_iter().cloned().collect(),
            users: all.users.into_iter().cloned().collect(),
            assignments: all.assignments.into_iter().cloned().collect(),
            elevations: all.elevations.into_iter().cloned().collect(),
        }
    }

    pub(super) fn contents(&self) -> Contents<'_> {
        let mut ties: Vec<(&UserId, &Tie)> = Vec::new();
        for (user, entry) in &self.users {
            ties.extend(entry.ties.iter().map(|tie| (user, tie.as_ref())));
        }
        sort_by(&mut ties, |(a, x), (b, y)| (&x.organization, a).cmp(&(&y.organization, b)));
        let elevations = ties.iter().flat_map(|(_, tie)| &tie.elevations);
        Contents {
            format: Document::FORMAT,
            organizations: self.organizations(),
            sites: self.sites(),
            users: self.users(),
            elevations: sorted(elevations, |it| it.id.as_str()),
            assignments: ties.iter().flat_map(|(_, tie)| &tie.assignments).collect(),
        }
    }

    /// Encodes a person's half of the facts anew, for everybody whose home changed.
    pub(super) fn encode_subject(&self, user: &User) -> Box<[u8]> {
        encode_subject(&self.subject_facts(user)).into()
    }
}

/// Things in the order of their ids.
fn sorted<'a, T>(items: impl Iterator<Item = &'a T>, id: impl Fn(&'a T) -> &'a str) -> Vec<&'a T> {
    let mut items: Vec<&T> = items.collect();
    sort_by(&mut items, |a, b| id(a).cmp(id(b)));
    items
}
