use std::{collections::HashMap, sync::Arc};

use super::{
    Assignment, Directory, Document, Elevation, Organization, Site, User,
    edit::parts,
    indexed::{OrganizationEntry, UserEntry},
};
use crate::{OrganizationId, UserId, ids::Texts};

/// Makes a directory out of the elements of a checked document, which come in the order of its lists. Equal ids share
/// one text: most are named many times.
#[derive(Default)]
pub(super) struct Builder {
    directory: Directory,
    texts: Texts,
    /// What one person holds in one organization, while more of it may follow: lists are mostly in this order.
    held: Option<(UserId, OrganizationId, Vec<Assignment>)>,
    elevations: HashMap<(UserId, OrganizationId), Vec<Elevation>>,
}

impl Builder {
    pub(super) fn organization(&mut self, organization: Organization) {
        self.directory.organizations.insert(organization.id.clone(), Arc::new(OrganizationEntry::new(organization)));
    }

    pub(super) fn site(&mut self, site: Site) {
        let home = Some(&site.organization);
        self.directory.with_organization(home, |entry| drop(entry.sites.insert(site.id.clone())));
        self.directory.sites.insert(site.id.clone(), Arc::new(site));
    }

    pub(super) fn user(&mut self, mut user: User) {
        self.texts.share(&mut user.id);
        self.texts.share(&mut user.organization);
        user.licenses.shrink_to_fit();
        user.profiles.shrink_to_fit();
        let home = Some(&user.organization);
        self.directory.with_organization(home, |entry| drop(entry.members.insert(user.id.clone())));
        let entry = UserEntry { encoded: self.directory.encode_subject(&user), user, ties: Vec::new() };
        self.directory.users.insert(entry.user.id.clone(), Arc::new(entry));
    }

    pub(super) fn assignment(&mut self, mut assignment: Assignment) {
        let Assignment { user, role, organization, sites, customers, assigned_by, .. } = &mut assignment;
        self.texts.share(user);
        self.texts.share(role);
        self.texts.share(organization);
        sites.iter_mut().for_each(|id| self.texts.share(id));
        customers.iter_mut().flatten().for_each(|id| self.texts.share(id));
        assigned_by.iter_mut().for_each(|id| self.texts.share(id));
        match &mut self.held {
            Some((of, at, held)) if *of == *user && *at == *organization => held.push(assignment),
            _ => {
                self.tie_held();
                self.held = Some((user.clone(), organization.clone(), vec![assignment]));
            }
        }
    }

    pub(super) fn elevation(&mut self, mut elevation: Elevation) {
        self.texts.share(&mut elevation.agent);
        self.texts.share(&mut elevation.organization);
        elevation.decided_by.iter_mut().for_each(|id| self.texts.share(id));
        let pair = (elevation.agent.clone(), elevation.organization.clone());
        self.elevations.entry(pair).or_default().push(elevation);
    }

    pub(super) fn finish(mut self) -> Directory {
        self.tie_held();
        for ((user, organization), elevations) in self.elevations {
            self.directory.tie(&user, &organization, |before| (parts(before).0, elevations));
        }
        #[cfg(feature = "search")]
        name_members(&mut self.directory);
        let organizations = self.directory.organizations.values().map(|entry| &entry.organization);
        let managed: Vec<_> = organizations.map(|it| (it.id.clone(), it.managed_by.clone())).collect();
        for (customer, partner) in managed {
            self.directory.with_organization(partner.as_ref(), |entry| drop(entry.customers.insert(customer)));
        }
        self.directory
    }

    fn tie_held(&mut self) {
        if let Some((user, organization, held)) = self.held.take() {
            self.directory.tie(&user, &organization, |before| {
                let (mut assignments, elevations) = parts(before);
                assignments.extend(held);
                (assignments, elevations)
            });
        }
    }
}

#[cfg(feature = "search")]
fn name_members(directory: &mut Directory) {
    let Directory { organizations, users, .. } = directory;
    for (_, entry) in organizations.iter_mut() {
        let members = entry.members.iter().filter_map(|member| users.get(member));
        let names = super::names::Names::new(members.map(|entry| &entry.user));
        Arc::make_mut(entry).names = names;
    }
}

impl Directory {
    /// A directory with everything of a checked document.
    pub(super) fn new(document: Document) -> Self {
        let mut builder = Builder::default();
        document.organizations.into_iter().for_each(|it| builder.organization(it));
        document.sites.into_iter().for_each(|it| builder.site(it));
        document.users.into_iter().for_each(|it| builder.user(it));
        document.assignments.into_iter().for_each(|it| builder.assignment(it));
        document.elevations.into_iter().for_each(|it| builder.elevation(it));
        builder.finish()
    }
}
