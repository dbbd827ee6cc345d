use std::{ops::Bound, str::FromStr, sync::Arc};

use imbl::OrdSet;
use remit_model::{
    Instant, OrganizationId, RoleId, UserId,
    compiled::{Catalogue, DerivedWhen},
    directory::Directory,
};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use super::organizations::name_of;
use crate::{
    http::{
        Problem,
        query::{FromQuery, Query, wrong},
        reading::View,
    },
    identity::Asker,
    sight,
    state::{AsOf, State},
};

/// Which people of an organization are asked for.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Filter {
    /// Only people who hold one of these roles now. May be repeated.
    #[param(value_type = Option<Vec<String>>)]
    pub(super) role: Vec<RoleId>,
    /// `true` adds everybody from outside with access, `only` leaves out everybody else.
    #[param(inline, value_type = Option<External>)]
    pub(super) external: Option<External>,
    /// Only people with this in their name or e-mail address.
    pub(super) q: Option<String>,
    /// The state after an earlier revision, or at an earlier moment.
    #[param(value_type = Option<String>)]
    pub(super) as_of: Option<AsOf>,
}

/// Whether people from outside are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum External {
    /// No.
    False,
    /// Yes.
    True,
    /// Nobody else.
    Only,
}

impl FromStr for External {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "false" => Ok(Self::False),
            "true" => Ok(Self::True),
            "only" => Ok(Self::Only),
            _ => Err("it is `true`, `false` or `only`"),
        }
    }
}

impl FromQuery for Filter {
    fn read(query: &mut Query) -> Result<Self, Problem> {
        let role = |text: String| RoleId::new(text).map_err(|error| wrong("role", error.to_string()));
        Ok(Self {
            role: query.all("role").into_iter().map(role).collect::<Result<_, _>>()?,
            external: query.parsed("external")?,
            q: query.search()?,
            as_of: query.parsed("as_of")?,
        })
    }
}

/// Which roles whoever asks may see.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Visible {
    All,
    Only(RoleId),
    Nothing,
}

impl Visible {
    fn shows(&self, role: &RoleId) -> bool {
        match self {
            Self::All => true,
            Self::Only(only) => only == role,
            Self::Nothing => false,
        }
    }
}

/// The role whose holders see each other and no others (statements 227 and 228), and the privilege of seeing them.
const CONTACT_CENTER: (&str, &str) = ("cc_service_admin", "cc_service_admins");

/// People, in the order of their ids.
enum Who {
    /// As the directory has them.
    Shared(OrdSet<UserId>),
    /// One by one.
    Listed(Vec<UserId>),
}

/// The people of an organization that fit a question, in the order of their ids.
pub(super) struct Roster {
    state: Arc<State>,
    organization: OrganizationId,
    at: Instant,
    who: Who,
    at_home: Visible,
    outside: Visible,
    /// Whoever asks; he sees himself whole.
    oneself: Option<UserId>,
}

/// A person, as an organization sees him.
#[derive(Serialize, ToSchema)]
pub(super) struct Person {
    /// The e-mail address.
    #[schema(value_type = String)]
    pub(super) id: UserId,
    /// First and last name.
    pub(super) name: String,
    /// The home organization.
    #[schema(value_type = String)]
    pub(super) home: OrganizationId,
    /// What people call it.
    home_name: String,
    /// Licences. Those of people from outside are not this organization's to see.
    #[serde(skip_serializing_if = "Option::is_none")]
    licenses: Option<Vec<String>>,
    /// Whether the e-mail address is verified.
    verified: bool,
    /// Roles held now, as far as whoever asks may see them; absent, where he may see none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<String>>)]
    pub(super) roles: Option<Vec<RoleId>>,
}

impl Roster {
    /// The people who are asked for, as far as whoever asks may see them.
    pub(super) fn new(
        view: &View,
        asker: &Asker,
        organization: &OrganizationId,
        filter: &Filter,
        external: External,
    ) -> Result<Self, Problem> {
        view.organization(organization)?;
        let may = |privilege: &str| view.may_read(asker, organization, privilege);
        let catalogue = &view.state.decider.catalogue().catalogue;
        let mut roster = Self::of_one(view, asker, organization);
        let (at_home, outside) = (&roster.at_home, &roster.outside);
        if external != External::Only {
            may("users")?;
        }
        if external != External::False && *outside == Visible::Nothing {
            may("external_admins")?;
        }
        let hidden = |role: &&RoleId| match external {
            External::False => !at_home.shows(role),
            External::Only => !outside.shows(role),
            External::True => !at_home.shows(role) || !outside.shows(role),
        };
        if let Some(role) = filter.role.iter().find(|role| !catalogue.roles.iter().any(|it| it.id == **role)) {
            return Err(wrong("role", format!("there is no role `{role}`")));
        }
        if let Some(role) = filter.role.iter().find(hidden) {
            return Err(Problem::forbidden(format!("you may not see who holds `{role}` here")));
        }
        roster.who = roster.choose(&filter.role, external, filter.q.as_deref())?;
        Ok(roster)
    }

    /// A list of nobody, to see single people by as far as whoever asks may.
    pub(super) fn of_one(view: &View, asker: &Asker, organization: &OrganizationId) -> Self {
        let may = |privilege: &str| view.may_read(asker, organization, privilege).is_ok();
        let (contact_center, see_them) = CONTACT_CENTER;
        let visible = |all: bool| match RoleId::new(contact_center) {
            _ if all => Visible::All,
            Ok(role) if may(see_them) => Visible::Only(role),
            _ => Visible::Nothing,
        };
        Self {
            state: Arc::clone(&view.state),
            organization: organization.clone(),
            at: view.at,
            who: Who::Listed(Vec::new()),
            at_home: visible(may("roles")),
            outside: visible(may("roles") || may("external_admins")),
            oneself: asker.person().cloned(),
        }
    }

    fn directory(&self) -> &Directory {
        self.state.decider.directory()
    }

    /// What of a person's roles may be seen; all of one's own.
    fn visible(&self, user: &UserId, at_home: bool) -> &Visible {
        match at_home {
            _ if self.oneself.as_ref() == Some(user) => &Visible::All,
            true => &self.at_home,
            false => &self.outside,
        }
    }

    /// Whether a role of a person may be seen.
    pub(super) fn shows(&self, user: &UserId, role: &RoleId) -> bool {
        self.visible(user, self.is_at_home(user)).shows(role)
    }

    /// Whether any role of a person could be seen.
    pub(super) fn shows_any(&self, user: &UserId) -> bool {
        *self.visible(user, self.is_at_home(user)) != Visible::Nothing
    }

    fn is_at_home(&self, user: &UserId) -> bool {
        self.directory().user(user.as_str()).is_some_and(|user| user.organization == self.organization)
    }

    /// Who fits. Nobody is looked at who cannot fit, where an index says so.
    fn choose(&self, roles: &[RoleId], external: External, q: Option<&str>) -> Result<Who, Problem> {
        let (directory, place) = (self.directory(), self.organization.as_str());
        let at_home = external != External::Only;
        let outside = if external == External::False { Vec::new() } else { self.outsiders(roles)? };
        let Some(q) = q else {
            let mut chosen = match at_home {
                true if roles.is_empty() => directory.member_set(place),
                true => self.holders_at_home(roles)?,
                false => OrdSet::new(),
            };
            chosen.extend(outside);
            return Ok(Who::Shared(chosen));
        };
        let is_found = |user: &UserId| {
            let name = directory.user(user.as_str()).map(|user| user.name.to_lowercase());
            user.as_str().to_lowercase().contains(q) || name.is_some_and(|name| name.contains(q))
        };
        let mut found = match at_home {
            true if roles.is_empty() => directory.members_named(place, q),
            true => self.holders_at_home(roles)?.into_iter().filter(is_found).collect(),
            false => Vec::new(),
        };
        found.extend(outside.into_iter().filter(is_found));
        found.sort();
        Ok(Who::Listed(found))
    }

    /// People at home here who hold one of these roles.
    fn holders_at_home(&self, roles: &[RoleId]) -> Result<OrdSet<UserId>, Problem> {
        let (directory, place) = (self.directory(), self.organization.as_str());
        let holders = roles.iter().flat_map(|role| directory.holders_of(role.as_str(), place, self.at));
        let mut chosen: OrdSet<UserId> = holders.filter(|user| self.is_at_home(user)).cloned().collect();
        // Roles that follow from other facts are in no index: those who could have one are looked at.
        let catalogue = &self.state.decider.catalogue().catalogue;
        let mut candidates: Vec<UserId> = self.set_up_by().into_iter().collect();
        if roles.iter().any(|role| follows_from_a_person(catalogue, role)) {
            let derives = |user: &&UserId| sight::may_derive(directory, user.as_str(), place);
            candidates.extend(directory.members(place).filter(derives).cloned());
        }
        for user in candidates {
            if self.is_at_home(&user) && self.holds_any(&user, roles)? {
                chosen.insert(user);
            }
        }
        Ok(chosen)
    }

    /// People from outside who hold one of these roles; any role, when none is named.
    fn outsiders(&self, roles: &[RoleId]) -> Result<Vec<UserId>, Problem> {
        let mut candidates = self.directory().holders_in(self.organization.as_str());
        candidates.extend(self.set_up_by());
        let mut chosen = Vec::new();
        for user in candidates {
            if !self.is_at_home(&user) && self.holds_any(&user, roles)? {
                chosen.push(user);
            }
        }
        Ok(chosen)
    }

    fn set_up_by(&self) -> Option<UserId> {
        let organization = self.directory().organization(self.organization.as_str())?;
        organization.set_up.as_ref().map(|it| it.by.clone())
    }

    /// Whether somebody holds one of these roles; with none named, whether he holds any that may be seen.
    fn holds_any(&self, user: &UserId, roles: &[RoleId]) -> Result<bool, Problem> {
        let held = self.held(user)?;
        let visible = self.visible(user, self.is_at_home(user));
        let wanted = |role: &RoleId| visible.shows(role) && (roles.is_empty() || roles.contains(role));
        Ok(held.iter().any(wanted))
    }

    /// Roles held now: by assignment, and what follows from other facts as the module says.
    fn held(&self, user: &UserId) -> Result<Vec<RoleId>, Problem> {
        let (directory, place) = (self.directory(), self.organization.as_str());
        let assigned = directory.assignments_of(user.as_str(), place).iter();
        let mut held: Vec<RoleId> =
            assigned.filter(|it| it.window().contains(self.at)).map(|it| it.role.clone()).collect();
        if sight::may_derive(directory, user.as_str(), place) {
            held.extend(sight::roles(&self.state.decider, user.as_str(), place, self.at)?);
        }
        held.sort();
        held.dedup();
        Ok(held)
    }

    /// Everybody behind an id.
    pub(super) fn after(&self, id: Option<&str>) -> Box<dyn Iterator<Item = &UserId> + '_> {
        match &self.who {
            Who::Shared(who) => {
                Box::new(who.range::<_, str>((id.map_or(Bound::Unbounded, Bound::Excluded), Bound::Unbounded)))
            }
            Who::Listed(who) => {
                let start = id.map_or(0, |id| who.partition_point(|user| user.as_str() <= id));
                Box::new(who.iter().skip(start))
            }
        }
    }

    /// How many there are.
    pub(super) fn total(&self) -> usize {
        match &self.who {
            Who::Shared(who) => who.len(),
            Who::Listed(who) => who.len(),
        }
    }

    /// One of them, as whoever asks may see him.
    pub(super) fn person(&self, id: &UserId) -> Result<Person, Problem> {
        let user = self.directory().user(id.as_str()).ok_or_else(|| Problem::unknown("person", id.as_str()))?;
        let at_home = user.organization == self.organization;
        let visible = self.visible(id, at_home);
        let roles = match visible {
            Visible::Nothing => None,
            visible => Some(self.held(id)?.into_iter().filter(|role| visible.shows(role)).collect()),
        };
        Ok(Person {
            id: user.id.clone(),
            name: user.name.clone(),
            home: user.organization.clone(),
            home_name: name_of(self.directory(), &user.organization),
            licenses: at_home.then(|| user.licenses.clone()),
            verified: user.verified.unwrap_or(true),
            roles,
        })
    }
}

/// Whether a role may follow from what is known of a person himself, so that no index of the organization has him.
fn follows_from_a_person(catalogue: &Catalogue, role: &RoleId) -> bool {
    let of_a_person = |when: &DerivedWhen| {
        matches!(when, DerivedWhen::Profile(_) | DerivedWhen::VendorElevated | DerivedWhen::VendorReadOnly)
    };
    catalogue.derivations.iter().any(|it| {
        catalogue.roles.get(usize::from(it.role)).is_some_and(|known| known.id == *role) && of_a_person(&it.when)
    })
}
