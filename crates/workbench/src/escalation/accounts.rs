use remit_model::{
    OrganizationId, OrganizationKind, Relation, UserId,
    compiled::Catalogue,
    directory::{Attributes, Directory, Edit, Organization, User},
};
use serde::Serialize;

use super::{EscalationQuestion, Unanswerable, generic::plain};

/// Somebody whose acts are tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Account {
    /// Who.
    pub user: UserId,
    /// The home.
    pub organization: OrganizationId,
    /// How he comes into it.
    pub kind: AccountKind,
}

/// How an account comes into a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    /// The administrator in question.
    Administrator,
    /// A person of an organization of his own, whom the thief brings along.
    Outside,
    /// A person whom a step adds; before it nobody knows him.
    Added,
}

/// The accounts, and where they act.
#[derive(Debug)]
pub(super) struct Accounts {
    /// The administrator first.
    pub(super) all: Vec<Account>,
    /// The organization in question first, then the administrator's home, if what he holds there can reach it.
    pub(super) places: Vec<OrganizationId>,
    /// Whether one of them works for the vendor's support.
    pub(super) vendor_support: bool,
}

impl Accounts {
    /// The accounts for a question. Who is brought along is put in the directory.
    pub(super) fn gathered(
        directory: &mut Directory,
        catalogue: &Catalogue,
        question: &EscalationQuestion,
    ) -> Result<Self, Unanswerable> {
        let unknown = Unanswerable::unknown;
        let user = directory.user(&question.user).ok_or_else(|| unknown("user", &question.user))?.clone();
        let organization = directory.organization(&question.organization);
        let place = organization.ok_or_else(|| unknown("organization", &question.organization))?.id.clone();
        let mut places = vec![place];
        // At home only roles over customers count elsewhere.
        let over_customers = |kind| {
            let roles = catalogue.roles.iter().filter(|role| role.relations.contains(&Relation::ManagingPartner));
            roles.into_iter().any(|role| role.kinds.contains(&kind))
        };
        let home = directory.organization(user.organization.as_str());
        if home.is_some_and(|home| over_customers(home.kind)) && !places.contains(&user.organization) {
            places.push(user.organization.clone());
        }
        let mut all = vec![Account {
            user: user.id.clone(),
            organization: user.organization.clone(),
            kind: AccountKind::Administrator,
        }];
        if question.stolen {
            all.extend(outside(directory));
            for place in &places {
                let user = fresh(&format!("added@{place}"), UserId::new, &|id| directory.user(id).is_none());
                let added = |user| Account { user, organization: place.clone(), kind: AccountKind::Added };
                all.extend(user.map(added));
            }
        }
        Ok(Self { all, places, vendor_support: user.vendor_support == Some(true) })
    }

    /// Accounts that the directory knows.
    pub(super) fn known<'a>(&'a self, directory: &'a Directory) -> impl Iterator<Item = &'a Account> {
        self.all.iter().filter(|it| directory.user(it.user.as_str()).is_some())
    }
}

/// Puts a new person of a new customer organization in the directory.
fn outside(directory: &mut Directory) -> Option<Account> {
    let organization = fresh("outside", OrganizationId::new, &|id| directory.organization(id).is_none())?;
    let user = fresh("accomplice@outside", UserId::new, &|id| directory.user(id).is_none())?;
    let home = Organization { name: "Outside".into(), ..plain(organization.clone(), OrganizationKind::Customer) };
    let person = User {
        id: user.clone(),
        name: "Accomplice".into(),
        organization: organization.clone(),
        licenses: Vec::new(),
        profiles: Vec::new(),
        verified: None,
        vendor_support: None,
        attributes: Attributes::default(),
    };
    directory.apply(&Edit::OrganizationSet { organization: home }).ok()?;
    directory.apply(&Edit::UserSet { user: person }).ok()?;
    Some(Account { user, organization, kind: AccountKind::Outside })
}

/// An id that nothing has, like this one.
pub(super) fn fresh<T, E>(
    like: &str,
    new: impl Fn(String) -> Result<T, E>,
    is_free: &dyn Fn(&str) -> bool,
) -> Option<T> {
    let (name, at) = like.split_once('@').map_or((like, String::new()), |(name, at)| (name, format!("@{at}")));
    let numbered = (2_u64..).map(|number| format!("{name}-{number}{at}"));
    let id = core::iter::once(like.to_owned()).chain(numbered).find(|id| is_free(id))?;
    new(id).ok().or_else(|| fresh_short(name, new, is_free))
}

/// The same without the part behind `@`, for names that would be too long.
fn fresh_short<T, E>(name: &str, new: impl Fn(String) -> Result<T, E>, is_free: &dyn Fn(&str) -> bool) -> Option<T> {
    (1_u64..).map(|number| format!("{name}-{number}@added")).find(|id| is_free(id)).and_then(|id| new(id).ok())
}
