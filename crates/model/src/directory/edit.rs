use std::sync::Arc;

use imbl::OrdSet;
use serde::{Deserialize, Serialize};

use super::{
    Assignment, Directory, Document, Elevation, Organization, Site, User,
    indexed::{OrganizationEntry, Tie, UserEntry},
};
use crate::{OrganizationId, SiteId, UserId};

/// One change of a directory. It says what is so afterwards, so that applying it needs nothing but itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "snake_case", deny_unknown_fields)]
pub enum Edit {
    /// An organization is new, or is now like this.
    OrganizationSet {
        /// The whole organization.
        organization: Organization,
    },
    /// A site is new, or is now like this.
    SiteSet {
        /// The whole site.
        site: Site,
    },
    /// A site is gone.
    SiteRemoved {
        /// Which.
        site: SiteId,
    },
    /// A person is new, or is now like this.
    UserSet {
        /// The whole person.
        user: User,
    },
    /// The roles that a person holds by assignment in an organization are now these.
    RolesSet {
        /// Who.
        user: UserId,
        /// Where.
        organization: OrganizationId,
        /// All of them; none when he has left.
        assignments: Vec<Assignment>,
    },
    /// A request for temporary access is new, or is now like this.
    ElevationSet {
        /// The whole request.
        elevation: Elevation,
    },
    /// The whole directory is another one.
    DirectoryReplaced {
        /// All of it.
        document: Box<Document>,
    },
}

/// An edit that refers to something that the directory does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dangling {
    /// What kind of thing.
    pub what: &'static str,
    /// Its id.
    pub id: String,
}

impl core::fmt::Display for Dangling {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "there is no {} `{}`", self.what, self.id)
    }
}

impl core::error::Error for Dangling {}

impl Directory {
    /// Makes a change.
    ///
    /// # Errors
    /// When it refers to something that is not there. The directory is as it was then.
    pub fn apply(&mut self, edit: &Edit) -> Result<(), Dangling> {
        match edit {
            Edit::OrganizationSet { organization } => self.set_organization(organization.clone())?,
            Edit::SiteSet { site } => self.set_site(site.clone())?,
            Edit::SiteRemoved { site } => self.remove_site(site)?,
            Edit::UserSet { user } => self.set_user(user.clone())?,
            Edit::RolesSet { user, organization, assignments } => {
                self.known(organization)?;
                self.set_roles(user, organization, assignments.clone())?;
            }
            Edit::ElevationSet { elevation } => self.set_elevation(elevation.clone())?,
            Edit::DirectoryReplaced { document } => *self = Self::new(Document::clone(document)),
        }
        Ok(())
    }

    fn set_organization(&mut self, organization: Organization) -> Result<(), Dangling> {
        let partners = organization.subscriptions.iter().map(|it| &it.partner).chain(&organization.managed_by);
        partners.into_iter().filter(|partner| **partner != organization.id).try_for_each(|it| self.known(it))?;
        let before = self.organizations.get(&organization.id).cloned();
        let (id, partner) = managed(&organization);
        let mut entry = OrganizationEntry::new(organization);
        if let Some(before) = &before {
            let before = OrganizationEntry::clone(before);
            entry = OrganizationEntry { organization: entry.organization, encoded: entry.encoded, ..before };
        }
        let members = entry.members.clone();
        let manager = before.and_then(|before| before.organization.managed_by.clone());
        self.organizations.insert(id.clone(), Arc::new(entry));
        if manager != partner {
            self.with_organization(manager.as_ref(), |entry| drop(entry.customers.remove(&id)));
            self.with_organization(partner.as_ref(), |entry| drop(entry.customers.insert(id)));
        }
        self.encode_anew(&members);
        Ok(())
    }

    /// Halves of people say what their home is. Most changes of an organization are not about that.
    fn encode_anew(&mut self, members: &OrdSet<UserId>) {
        for member in members {
            let Some(entry) = self.users.get(member) else { continue };
            let encoded = self.encode_subject(&entry.user);
            if encoded != entry.encoded {
                let entry = UserEntry { encoded, ..UserEntry::clone(entry) };
                self.users.insert(member.clone(), Arc::new(entry));
            }
        }
    }

    fn set_site(&mut self, site: Site) -> Result<(), Dangling> {
        self.known(&site.organization)?;
        if let Some(before) = self.sites.get(&site.id).cloned() {
            self.with_organization(Some(&before.organization), |entry| drop(entry.sites.remove(&before.id)));
        }
        self.with_organization(Some(&site.organization), |entry| drop(entry.sites.insert(site.id.clone())));
        self.sites.insert(site.id.clone(), Arc::new(site));
        Ok(())
    }

    fn remove_site(&mut self, site: &SiteId) -> Result<(), Dangling> {
        let gone = self.sites.remove(site).ok_or_else(|| Dangling { what: "site", id: site.to_string() })?;
        self.with_organization(Some(&gone.organization), |entry| drop(entry.sites.remove(site)));
        Ok(())
    }

    fn set_user(&mut self, user: User) -> Result<(), Dangling> {
        self.known(&user.organization)?;
        let before = self.users.get(&user.id).cloned();
        if let Some(before) = &before {
            let home = &before.user.organization;
            if *home != user.organization {
                self.with_organization(Some(home), |entry| {
                    entry.members.remove(&user.id);
                    #[cfg(feature = "search")]
                    entry.names.remove(&user.id);
                });
            }
        }
        self.with_organization(Some(&user.organization), |entry| {
            entry.members.insert(user.id.clone());
            #[cfg(feature = "search")]
            entry.names.put(&user);
        });
        let ties = before.map(|before| before.ties.clone()).unwrap_or_default();
        let entry = UserEntry { encoded: self.encode_subject(&user), user, ties };
        self.users.insert(entry.user.id.clone(), Arc::new(entry));
        Ok(())
    }

    fn set_roles(
        &mut self,
        user: &UserId,
        organization: &OrganizationId,
        assignments: Vec<Assignment>,
    ) -> Result<(), Dangling> {
        self.somebody(user)?;
        self.tie(user, organization, |before| {
            (assignments, before.map(|it| it.elevations.to_vec()).unwrap_or_default())
        });
        Ok(())
    }

    fn set_elevation(&mut self, elevation: Elevation) -> Result<(), Dangling> {
        self.known(&elevation.organization)?;
        self.somebody(&elevation.agent)?;
        let (agent, organization) = (elevation.agent.clone(), elevation.organization.clone());
        let before = self.elevations.get(&elevation.id).cloned();
        if let Some((user, place)) = before.filter(|before| *before != (agent.clone(), organization.clone())) {
            self.with_organization(Some(&place), |it| drop(it.elevations.remove(&elevation.id)));
            self.tie(&user, &place, |tie| {
                let (assignments, mut elevations) = parts(tie);
                elevations.retain(|it| it.id != elevation.id);
                (assignments, elevations)
            });
        }
        self.tie(&agent, &organization, |before| {
            let (assignments, mut elevations) = parts(before);
            elevations.retain(|it| it.id != elevation.id);
            elevations.push(elevation);
            (assignments, elevations)
        });
        Ok(())
    }

    /// Ties a person to an organization by other assignments and elevations, and keeps every index in step.
    pub(super) fn tie(
        &mut self,
        user: &UserId,
        organization: &OrganizationId,
        change: impl FnOnce(Option<&Tie>) -> (Vec<Assignment>, Vec<Elevation>),
    ) {
        let Some(entry) = self.users.get_mut(user).map(Arc::make_mut) else { return };
        let place = entry.ties.binary_search_by(|tie| tie.organization.cmp(organization));
        let before = place.ok().and_then(|at| entry.ties.get(at)).cloned();
        let (assignments, elevations) = change(before.as_deref());
        let tie = Arc::new(Tie::new(organization.clone(), assignments, elevations));
        let empty = tie.assignments.is_empty() && tie.elevations.is_empty();
        match place {
            Ok(at) if empty => drop(entry.ties.remove(at)),
            Ok(at) => {
                if let Some(place) = entry.ties.get_mut(at) {
                    *place = Arc::clone(&tie);
                }
            }
            Err(_) if empty => {}
            Err(at) => {
                entry.ties.reserve_exact(1);
                entry.ties.insert(at, Arc::clone(&tie));
            }
        }
        for elevation in &tie.elevations {
            self.elevations.insert(elevation.id.clone(), (user.clone(), organization.clone()));
        }
        self.with_organization(Some(organization), |it| {
            for gone in before.iter().flat_map(|before| &before.assignments) {
                let Some(holders) = it.holders.get_mut(&gone.role) else { continue };
                holders.remove(user);
                if holders.is_empty() {
                    it.holders.remove(&gone.role);
                }
            }
            for held in &tie.assignments {
                it.holders.entry(held.role.clone()).or_default().insert(user.clone());
            }
            it.elevations.extend(tie.elevations.iter().map(|elevation| elevation.id.clone()));
        });
    }

    pub(super) fn with_organization(
        &mut self,
        id: Option<&OrganizationId>,
        change: impl FnOnce(&mut OrganizationEntry),
    ) {
        if let Some(entry) = id.and_then(|id| self.organizations.get_mut(id)) {
            change(Arc::make_mut(entry));
        }
    }

    fn known(&self, id: &OrganizationId) -> Result<(), Dangling> {
        let known = self.organizations.contains_key(id);
        known.then_some(()).ok_or_else(|| Dangling { what: "organization", id: id.to_string() })
    }

    fn somebody(&self, id: &UserId) -> Result<(), Dangling> {
        let known = self.users.contains_key(id);
        known.then_some(()).ok_or_else(|| Dangling { what: "user", id: id.to_string() })
    }
}

fn managed(organization: &Organization) -> (OrganizationId, Option<OrganizationId>) {
    (organization.id.clone(), organization.managed_by.clone())
}

pub(super) fn parts(tie: Option<&Tie>) -> (Vec<Assignment>, Vec<Elevation>) {
    tie.map(|it| (it.assignments.to_vec(), it.elevations.to_vec())).unwrap_or_default()
}
