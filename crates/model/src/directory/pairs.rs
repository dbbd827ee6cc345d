use super::{Assignment, Directory, Organization, User};
use crate::{OrganizationId, Relation, UserId, compiled::Catalogue, compiled::Lists, order::sort_by};

impl Directory {
    /// Every person and organization of which he may have anything under one of these catalogues, at any time: by an
    /// assignment there, by one at home that reaches customers, because he set the organization or his home up, by a
    /// profile, by a request for temporary access, or because the vendor's support may look. In the order of people's
    /// ids, and for each of the organizations'.
    ///
    /// Nobody else has anything anywhere; whoever is here may have nothing either.
    #[must_use]
    pub fn pairs(&self, catalogues: &[&Catalogue]) -> Vec<(UserId, OrganizationId)> {
        let reach = Reach::new(self, catalogues);
        let of = |user: &User| reach.of(user).into_iter().map(|it| (user.id.clone(), it.clone())).collect::<Vec<_>>();
        self.users().into_iter().flat_map(of).collect()
    }
}

/// What leads from people to organizations.
struct Reach<'a> {
    directory: &'a Directory,
    catalogues: &'a [&'a Catalogue],
    /// What somebody set up.
    set_up: Vec<(&'a UserId, &'a OrganizationId)>,
    /// Where the vendor's support may look.
    looked_at: Vec<&'a OrganizationId>,
}

impl<'a> Reach<'a> {
    fn new(directory: &'a Directory, catalogues: &'a [&'a Catalogue]) -> Self {
        let mut set_up = Vec::new();
        let mut looked_at = Vec::new();
        for it in directory.organizations() {
            if let Some(by) = it.set_up.as_ref().map(|set_up| &set_up.by) {
                set_up.push((by, &it.id));
            }
            if it.support_read_only == Some(true) {
                looked_at.push(&it.id);
            }
        }
        sort_by(&mut set_up, Ord::cmp);
        Self { directory, catalogues, set_up, looked_at }
    }

    /// In the order of their ids.
    fn of(&self, user: &'a User) -> Vec<&'a OrganizationId> {
        let entry = self.directory.users.get(&user.id);
        let mut reached: Vec<&OrganizationId> = Vec::new();
        reached.extend(entry.into_iter().flat_map(|it| &it.ties).map(|tie| &tie.organization));
        let from = self.set_up.partition_point(|(by, _)| **by < user.id);
        let set_up = self.set_up.iter().skip(from).take_while(|(by, _)| **by == user.id);
        reached.extend(set_up.map(|(_, organization)| organization));
        if !user.profiles.is_empty() {
            reached.push(&user.organization);
        }
        if user.vendor_support == Some(true) {
            reached.extend(&self.looked_at);
        }
        let (home, id) = (user.organization.as_str(), user.id.as_str());
        let founder =
            self.directory.organization(home).and_then(|it| it.set_up.as_ref()).is_some_and(|it| it.by == user.id);
        let held = self.directory.assignments_of(id, home);
        if founder || !held.is_empty() {
            let customers = self.directory.customers_of(home);
            let reaches = |it: &&Organization| founder || held.iter().any(|assignment| self.over(assignment, it));
            reached.extend(customers.filter(reaches).map(|it| &it.id));
        }
        sort_by(&mut reached, Ord::cmp);
        reached.dedup();
        reached
    }

    /// Whether an assignment at home may reach a customer.
    fn over(&self, assignment: &Assignment, customer: &Organization) -> bool {
        let lists = || assignment.customers.iter().flatten().any(|it| *it == customer.id);
        let roles = self.catalogues.iter().flat_map(|it| &it.roles).filter(|role| role.id == assignment.role);
        roles
            .filter(|role| role.relations.contains(&Relation::ManagingPartner))
            .any(|role| role.lists != Lists::Customers || lists())
    }
}
