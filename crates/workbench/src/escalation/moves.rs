use remit_model::{
    ElevationId, Instant, ManagedIn, OrganizationId, RoleId, SiteId, UserId,
    act::{self, Act, NewUser, RoleChange},
    authzen::EvaluationRequest,
    compiled::{self, ActRule, Catalogue, DerivedWhen, Lists, Role, RoleIndex},
    directory::{Assignment, Directory, ElevationAnswer, Organization},
    wire::FactsRef,
};

use super::{
    Step,
    accounts::{Account, AccountKind, Accounts, fresh},
    judge::Judge,
};

/// At most so many sites are tried one by one, where not all of them can be named together.
const SITES: usize = 64;

/// What can be done in a state.
pub(super) struct Moves<'a> {
    judge: &'a Judge,
    catalogue: &'a Catalogue,
    directory: &'a Directory,
    accounts: &'a Accounts,
    now: Instant,
}

/// Who may act where, and by which roles.
struct Actor<'a> {
    account: &'a Account,
    organization: &'a Organization,
    /// Roles that count there, and those that are held at home.
    roles: Vec<RoleIndex>,
}

impl<'a> Moves<'a> {
    pub(super) fn new(judge: &'a Judge, directory: &'a Directory, accounts: &'a Accounts, now: Instant) -> Self {
        Self { judge, catalogue: judge.policy().catalogue(), directory, accounts, now }
    }

    /// Every act that is allowed and changes something, and what is so afterwards.
    pub(super) fn allowed(&self) -> Vec<(Step, Directory)> {
        let mut done = Vec::new();
        for account in self.accounts.known(self.directory) {
            for place in &self.accounts.places {
                let Some(actor) = self.actor(account, place) else { continue };
                let people = self.accounts.known(self.directory);
                people.for_each(|person| self.on_person(&actor, person, &mut done));
                self.on_organization(&actor, &mut done);
            }
        }
        done
    }

    /// Nobody who has nothing here and nothing at home can do anything here.
    fn actor(&self, account: &'a Account, place: &OrganizationId) -> Option<Actor<'a>> {
        let organization = self.directory.organization(place.as_str())?;
        let (user, home) = (account.user.as_str(), account.organization.as_str());
        let facts = self.directory.encoded_facts_of(user, place.as_str());
        let mut roles: Vec<RoleIndex> = FactsRef::read(&facts)
            .map(|facts| remit_evaluator::roles(self.judge.policy(), facts, self.now).collect())
            .ok()?;
        let at_home = self.directory.encoded_facts_of(user, home);
        if let Ok(facts) = FactsRef::read(&at_home) {
            roles.extend(remit_evaluator::roles(self.judge.policy(), facts, self.now));
        }
        let tied = !self.directory.assignments_of(user, place.as_str()).is_empty();
        let requests = self.directory.elevations_by(user).next().is_some();
        let vendor = self.directory.user(user)?.vendor_support == Some(true);
        (tied || requests || vendor || !roles.is_empty()).then_some(Actor { account, organization, roles })
    }

    fn act(&self, name: &str) -> Option<&'a compiled::Act> {
        self.catalogue.acts.iter().find(|act| act.name == name)
    }

    fn on_person(&self, actor: &Actor<'a>, person: &Account, done: &mut Vec<(Step, Directory)>) {
        let place = actor.organization.id.as_str();
        let user = &person.user;
        let held = self.directory.assignments_of(user.as_str(), place);
        let from_outside = person.organization != actor.organization.id;
        if let Some(assign) = self.act("roles.assign") {
            for (role, index) in self.catalogue.roles.iter().zip(0..) {
                if role.assigned && self.may_give(actor, assign, index) && !self.holds_all(held, role) {
                    self.give(actor, user, role, Act::AssignRole, done);
                }
            }
        }
        for role in self.worth_losing(actor.organization, person, held) {
            // A role over sites is taken with all that it lists.
            let sites = held.iter().filter(|it| it.role == role).flat_map(|it| it.sites.iter().cloned()).collect();
            self.try_act(actor, Act::RevokeRole(user.clone(), RoleChange { sites, ..change(role) }), done);
        }
        if let Some(add) = self.act("external_admins.add")
            && (from_outside || !add.rules.contains(&ActRule::FromOutside))
        {
            let offered = |index| self.catalogue.offers.iter().any(|offer| offer.roles.contains(&index));
            for (role, index) in self.catalogue.roles.iter().zip(0..) {
                if offered(index) || !add.rules.contains(&ActRule::Offered) {
                    self.give(actor, user, role, Act::AddExternalAdmin, done);
                }
            }
        }
        if self.catalogue.demotion.is_some() {
            self.try_act(actor, Act::PromoteExternalAdmin(user.clone()), done);
            let demotable = self.demotable(place);
            if demotable.contains(user) {
                self.try_act(actor, Act::DemoteExternalAdmins(demotable), done);
            }
        }
        let set_up = actor.organization.set_up.as_ref().is_some_and(|it| it.by == *user);
        if from_outside && (set_up || !held.is_empty()) {
            self.try_act(actor, Act::RevokeExternalAdmin(user.clone()), done);
        }
        let customers = self.directory.customers_of(place).map(|it| &it.id);
        for customer in customers.filter(|it| self.accounts.places.contains(it)) {
            self.try_act(actor, Act::AssignCustomer(user.clone(), customer.clone()), done);
        }
    }

    fn on_organization(&self, actor: &Actor<'a>, done: &mut Vec<(Step, Directory)>) {
        let place = &actor.organization.id;
        if self.catalogue.restriction.is_some() && actor.organization.restricted_mode != Some(false) {
            self.try_act(actor, Act::SetRestrictedMode(false), done);
        }
        if self.accounts.vendor_support && actor.organization.support_read_only != Some(true) {
            self.try_act(actor, Act::SetSupportReadOnly(true), done);
        }
        if self.catalogue.elevation.is_some() {
            let id = fresh("request", ElevationId::new, &|id| self.directory.elevation(id).is_none());
            if let Some(id) = id {
                self.try_act(actor, Act::RequestSupport { id, purpose: None }, done);
            }
            for account in self.accounts.known(self.directory) {
                for it in self.directory.elevations_by(account.user.as_str()).filter(|it| it.organization == *place) {
                    match it.decision {
                        None => self.try_act(actor, Act::ApproveSupport(it.id.clone()), done),
                        Some(ElevationAnswer::Approved) if it.ended_at.is_none() => {
                            self.try_act(actor, Act::EndSupport(it.id.clone()), done);
                        }
                        Some(_) => {}
                    }
                }
            }
        }
        let added = |it: &&Account| it.kind == AccountKind::Added && it.organization == *place;
        let new = |it: &&Account| self.directory.user(it.user.as_str()).is_none();
        for it in self.accounts.all.iter().filter(added).filter(new) {
            let person = NewUser { id: it.user.clone(), name: "Added".into(), licenses: Vec::new() };
            self.try_act(actor, Act::AddUser(person), done);
        }
    }

    /// Whether a role of the one who acts is one by which the role named may be given.
    fn may_give(&self, actor: &Actor<'_>, act: &compiled::Act, role: RoleIndex) -> bool {
        let has = |by: &[RoleIndex]| actor.roles.iter().any(|role| by.contains(role));
        let mut rules = self.catalogue.assign_rules.iter().filter(|rule| rule.roles.contains(&role));
        // Roles held at home count for some rules though they reach no organization.
        let by_rules = !act.rules.contains(&ActRule::MayAssign) || rules.any(|rule| rule.at_home || has(&rule.by));
        let by_act = act.by.is_empty() || act.by_vendor_support || act.by_oneself || act.by_agent || has(&act.by);
        by_rules && by_act
    }

    /// Whether a role is held now and lists all that it could.
    fn holds_all(&self, held: &[Assignment], role: &Role) -> bool {
        role.lists == Lists::Nothing && held.iter().any(|it| it.role == role.id && it.window().contains(self.now))
    }

    /// Roles without which something may be allowed that is not with them: roles that others exclude or that have not
    /// begun, and all of people from outside, who may join anew.
    fn worth_losing(&self, place: &Organization, person: &Account, held: &[Assignment]) -> Vec<RoleId> {
        let from_outside = person.organization != place.id;
        let index = |id: &RoleId| self.catalogue.roles.iter().zip(0..).find(|(role, _)| role.id == *id);
        let excluded = |id: &RoleId| {
            let index = index(id).map(|(_, index): (_, RoleIndex)| index);
            index.is_some_and(|index| self.catalogue.roles.iter().any(|role| role.excludes.contains(&index)))
        };
        let waits = |id: &RoleId| held.iter().any(|it| it.role == *id && !it.window().contains(self.now));
        let set_up = place.set_up.as_ref().filter(|it| it.by == person.user && it.ended_at.is_none());
        let follows = |when: &DerivedWhen| {
            matches!(when, DerivedWhen::SetUpNew | DerivedWhen::SetUpExisting | DerivedWhen::FirstUser)
        };
        let derived = self.catalogue.derivations.iter().filter(|it| set_up.is_some() && follows(&it.when));
        let derived = derived.filter_map(|it| self.catalogue.roles.get(usize::from(it.role))).map(|role| &role.id);
        let mut roles: Vec<RoleId> = Vec::new();
        for id in held.iter().map(|it| &it.role).chain(derived) {
            if !roles.contains(id) && (from_outside || excluded(id) || waits(id)) {
                roles.push(id.clone());
            }
        }
        roles
    }

    fn demotable(&self, place: &str) -> Vec<UserId> {
        let role = self.catalogue.demotion.as_ref().and_then(|it| self.catalogue.roles.get(usize::from(it.from)));
        let holders = role.map(|role| self.directory.holders_of(role.id.as_str(), place, self.now).cloned());
        holders.into_iter().flatten().collect()
    }

    /// Gives a role with all that it may list.
    fn give(
        &self,
        actor: &Actor<'a>,
        user: &UserId,
        role: &Role,
        act: impl Fn(UserId, RoleChange) -> Act,
        done: &mut Vec<(Step, Directory)>,
    ) {
        let change = change(role.id.clone());
        let act = |change: RoleChange| act(user.clone(), change);
        match role.lists {
            Lists::Nothing => self.try_act(actor, act(change), done),
            Lists::Customers => {
                let customers = self.directory.customers_of(actor.organization.id.as_str()).map(|it| it.id.clone());
                let customers = customers.filter(|it| self.accounts.places.contains(it)).collect();
                self.try_act(actor, act(RoleChange { customers, ..change }), done);
            }
            Lists::Sites => {
                let on = |sites: &[SiteId]| act(RoleChange { sites: sites.to_vec(), ..change.clone() });
                let sites = self.directory.sites_of(actor.organization.id.as_str());
                let sites: Vec<SiteId> =
                    sites.filter(|it| it.managed_in == ManagedIn::ControlHub).map(|it| it.id.clone()).collect();
                if sites.is_empty() || self.is_allowed(actor, &on(&sites)) {
                    return self.try_act(actor, on(&sites), done);
                }
                let each = sites.iter().take(SITES).filter(|it| self.is_allowed(actor, &on(core::slice::from_ref(it))));
                let each: Vec<SiteId> = each.cloned().collect();
                if self.is_allowed(actor, &on(&each)) {
                    self.try_act(actor, on(&each), done);
                } else {
                    each.iter().for_each(|it| self.try_act(actor, on(core::slice::from_ref(it)), done));
                }
            }
        }
    }

    /// Does an act, if it is allowed and changes something.
    fn try_act(&self, actor: &Actor<'_>, act: Act, done: &mut Vec<(Step, Directory)>) {
        let Some(request) = self.asked(actor, &act) else { return };
        let (by, place) = (&actor.account.user, &actor.organization.id);
        let Ok(edits) = act::effects(&act, by, place, self.directory, self.catalogue, self.now) else { return };
        let mut after = self.directory.clone();
        if edits.is_empty() || edits.iter().any(|edit| after.apply(edit).is_err()) {
            return;
        }
        done.push((Step { by: by.clone(), request }, after));
    }

    fn is_allowed(&self, actor: &Actor<'_>, act: &Act) -> bool {
        self.asked(actor, act).is_some()
    }

    /// What is asked for an act, if all of it is allowed.
    fn asked(&self, actor: &Actor<'_>, act: &Act) -> Option<EvaluationRequest> {
        let questions = act::questions(act, &actor.account.user, &actor.organization.id, self.directory);
        let mut first = None;
        for any_of in questions {
            let allowed = any_of.into_iter().find(|question| self.judge.allows(question, self.directory))?;
            first = first.or(Some(allowed));
        }
        first
    }
}

/// A role without anything listed, from now on.
fn change(role: RoleId) -> RoleChange {
    RoleChange { role, sites: Vec::new(), customers: Vec::new(), starts_at: None, expires_at: None, page: None }
}
