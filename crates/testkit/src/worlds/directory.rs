//! From tapes to a directory that import accepts.

use remit_model::{
    ContactCenterPlatform, Instant, InvalidId, ManagedIn, OrganizationId, OrganizationKind as Kind, SiteId, UserId,
    directory::{
        Assignment, Attributes, ContactCenter, Document, Elevation, ElevationAnswer, Organization, SetUp, Site,
        Subscription, Timestamp, User,
    },
};

use super::{World, tape::Tape};
use crate::oracle::tables::{MANAGEMENT_ROLES, ORGANIZATION_ROLES, SITE_ROLES};

/// The numbers that a world is made from.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) moment: Tape,
    pub(super) partners: Vec<Tape>,
    pub(super) customers: Vec<Tape>,
    pub(super) others: Vec<Tape>,
    pub(super) people: Vec<Tape>,
    pub(super) assignments: Vec<Tape>,
    pub(super) elevations: Vec<Tape>,
}

const PARTNERS: [&str; 3] = ["nordtel", "sudtel", "westtel"];
const CUSTOMERS: [&str; 5] = ["acme", "beta", "cargo", "delta", "echo"];
const OTHERS: [(&str, Kind); 3] = [("free", Kind::Free), ("consumer", Kind::Consumer), ("vendor", Kind::Customer)];
const NAMES: [&str; 10] = ["Pia", "Anna", "Vera", "Bo", "Cia", "Dan", "Eva", "Finn", "Gun", "Hugo"];

pub(super) const SERVICES: [&str; 3] = ["calling", "meetings", "messaging"];

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// The id with this text, of the type that is wanted.
#[expect(clippy::expect_used, reason = "the generators write no empty, long or spaced ids")]
pub(super) fn id<T: TryFrom<String, Error = InvalidId>>(text: impl Into<String>) -> T {
    T::try_from(text.into()).expect("an id")
}

pub(super) fn build(plan: &Plan) -> World {
    let mut plan = plan.clone();
    let now = Instant(1_795_165_200_000).plus(plan.moment.choose(0, &[1, 999, 123_456_789]));
    let mut world = World { document: Document { format: Document::FORMAT.into(), ..Document::default() }, now };
    let mut tapes = Vec::new();
    for (tape, name) in plan.partners.into_iter().zip(PARTNERS) {
        world.add_organization(name, Kind::Partner);
        tapes.push(tape);
    }
    for (tape, name) in plan.customers.into_iter().zip(CUSTOMERS) {
        world.add_organization(name, Kind::Customer);
        tapes.push(tape);
    }
    for (tape, (name, kind)) in plan.others.into_iter().zip(OTHERS) {
        world.add_organization(name, kind);
        tapes.push(tape);
    }
    for (index, tape) in plan.people.iter_mut().enumerate() {
        world.add_person(index, tape);
    }
    for (index, tape) in tapes.iter_mut().enumerate() {
        world.fill_organization(index, tape);
    }
    for tape in &mut plan.assignments {
        world.add_assignment(tape);
    }
    for (index, tape) in plan.elevations.iter_mut().enumerate() {
        world.add_elevation(index, tape);
    }
    world
}

impl World {
    fn add_organization(&mut self, name: &str, kind: Kind) {
        self.document.organizations.push(Organization {
            id: id(name),
            name: name.to_owned(),
            kind,
            managed_by: None,
            restricted_mode: None,
            support_read_only: None,
            contact_center: None,
            services_setup_done: None,
            subscriptions: Vec::new(),
            set_up: None,
        });
    }

    fn of_kind(&self, kind: Kind) -> Vec<OrganizationId> {
        self.document.organizations.iter().filter(|it| it.kind == kind).map(|it| it.id.clone()).collect()
    }

    fn kind_of(&self, organization: &OrganizationId) -> Option<Kind> {
        self.document.organizations.iter().find(|it| it.id == *organization).map(|it| it.kind)
    }

    fn sites_of(&self, organization: &OrganizationId) -> Vec<SiteId> {
        let here = self.document.sites.iter().filter(|it| it.organization == *organization);
        here.map(|it| it.id.clone()).collect()
    }

    /// The first three are of the first partner, the first customer and the vendor, so that something can happen.
    fn add_person(&mut self, index: usize, tape: &mut Tape) {
        let everywhere = self.document.organizations.iter().map(|it| it.id.clone()).collect();
        let homes = match tape.below(100) {
            _ if index == 0 => vec![id(PARTNERS[0])],
            _ if index == 1 => vec![id(CUSTOMERS[0])],
            _ if index == 2 => vec![id("vendor")],
            0..45 => self.of_kind(Kind::Customer),
            45..85 => self.of_kind(Kind::Partner),
            _ => everywhere,
        };
        let (Some(home), Some(name)) = (tape.pick_early(&homes), NAMES.get(index)) else {
            return;
        };
        let at_vendor = home.as_str() == "vendor";
        let texts = |texts: &[&str]| texts.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        self.document.users.push(User {
            id: id(format!("{}@{home}.example", name.to_lowercase())),
            name: format!("{name} Berg"),
            organization: home.clone(),
            licenses: texts(&tape.some(&["cc_standard", "cc_premium", "meetings_host"], 20)),
            profiles: texts(&tape.some(&["business_hours", "reports"], 25)),
            verified: tape.choose(None, &[None, Some(true), Some(false)]),
            vendor_support: if tape.chance(if at_vendor { 80 } else { 10 }) {
                Some(true)
            } else {
                tape.choose(None, &[Some(false)])
            },
            attributes: Attributes::default(),
        });
    }

    fn fill_organization(&mut self, index: usize, tape: &mut Tape) {
        let Some(mut it) = self.document.organizations.get(index).cloned() else {
            return;
        };
        let customer = it.kind == Kind::Customer && it.id.as_str() != "vendor";
        for name in ["emea", "apac", "amer"].into_iter().take(tape.choose(1, &[0, 1, 2, 2, 3])) {
            self.document.sites.push(Site {
                id: id(format!("{name}.{}.example", it.id)),
                organization: it.id.clone(),
                managed_in: if tape.chance(25) { ManagedIn::SiteAdministration } else { ManagedIn::ControlHub },
            });
        }
        let partners = self.of_kind(Kind::Partner);
        if tape.chance(if customer { 80 } else { 6 }) {
            it.managed_by = tape.pick(&partners).cloned();
        }
        it.restricted_mode = tape.choose(None, &[None, Some(true), Some(false), Some(false)]);
        it.support_read_only = tape.choose(None, &[Some(true), Some(true), Some(false)]);
        if tape.chance(if customer { 75 } else { 45 }) {
            let platform = tape.choose(None, &[Some(ContactCenterPlatform::V1), Some(ContactCenterPlatform::New)]);
            it.contact_center = Some(ContactCenter { enabled: !tape.chance(20), platform });
        }
        it.services_setup_done = tape.choose(None, &[Some(true), Some(true), Some(false)]);
        let most = if customer { 4 } else { 2 };
        for _ in 0..tape.below(most) {
            let seller = if tape.chance(50) { it.managed_by.clone() } else { tape.pick(&partners).cloned() };
            let sites = if tape.chance(8) {
                self.document.sites.iter().map(|site| site.id.clone()).collect()
            } else {
                self.sites_of(&it.id)
            };
            it.subscriptions.extend(seller.map(|partner| Subscription {
                partner,
                active: !tape.chance(25),
                services: tape.some(&SERVICES, 55).into_iter().map(id).collect(),
                sites: tape.some(&sites, 60),
            }));
        }
        if tape.chance(55) {
            let close = |user: &&User| it.managed_by.as_ref() == Some(&user.organization) || user.organization == it.id;
            let close: Vec<_> = self.document.users.iter().filter(close).cloned().collect();
            let by = if tape.chance(30) { tape.pick(&self.document.users) } else { tape.pick(&close) };
            it.set_up = by.map(|user| SetUp {
                by: user.id.clone(),
                new: !tape.chance(40),
                ended_at: tape.chance(30).then(|| moment(tape, self.now)),
            });
        }
        if tape.chance(75) {
            self.give_administrator(tape, &it);
        }
        if let Some(place) = self.document.organizations.get_mut(index) {
            *place = it;
        }
    }

    /// Somebody at home who can act, so that there is somebody who may.
    fn give_administrator(&mut self, tape: &mut Tape, place: &Organization) {
        let here: Vec<_> = self.document.users.iter().filter(|it| it.organization == place.id).cloned().collect();
        let Some(user) = tape.pick(&here) else {
            return;
        };
        let role = if place.kind == Kind::Partner { "partner_full_admin" } else { "full_admin" };
        self.assign(&mut Tape::new(&[]), user, role, &place.id);
    }

    fn add_assignment(&mut self, tape: &mut Tape) {
        let Some(user) = tape.pick_early(&self.document.users).cloned() else {
            return;
        };
        let (place, role) = self.place_and_role(tape, &user);
        if role == "advanced_troubleshooting" && tape.chance(75) {
            let base = tape.choose("full_admin", &["read_only_admin", "support_admin"]);
            self.assign(tape, &user, base, &user.organization);
        }
        self.assign(tape, &user, role, &place);
    }

    /// Roles of one's own organization are for people at home; everything else may be anywhere, and may reach nothing.
    fn place_and_role(&self, tape: &mut Tape, user: &User) -> (OrganizationId, &'static str) {
        let home = user.organization.clone();
        match tape.below(100) {
            0..55 if self.kind_of(&home) == Some(Kind::Partner) => {
                let role = if tape.chance(75) {
                    let [full, admin, read_only, basic, advanced] = MANAGEMENT_ROLES;
                    tape.choose(full, &[admin, admin, admin, read_only, basic, advanced, advanced])
                } else {
                    tape.choose("full_admin", &ORGANIZATION_ROLES[1..])
                };
                (home, role)
            }
            0..35 => {
                let role =
                    if tape.chance(30) { "full_admin" } else { tape.choose("full_admin", &ORGANIZATION_ROLES[1..]) };
                (home, role)
            }
            35..55 => (
                home,
                tape.choose(
                    "cc_service_admin",
                    &["site_admin", "site_user_admin", "site_read_only_admin", "cc_supervisor"],
                ),
            ),
            55..94 => {
                let places: Vec<_> = self.document.organizations.iter().filter(|it| it.id != home).collect();
                let near = |it: &&&Organization| {
                    it.managed_by.as_ref() == Some(&home) || it.subscriptions.iter().any(|sold| sold.partner == home)
                };
                let near: Vec<_> = places.iter().filter(near).copied().collect();
                let place = if tape.chance(60) { tape.pick_early(&near) } else { tape.pick_early(&places) };
                let role = match tape.below(100) {
                    0..35 => "external_full_admin",
                    35..50 => "external_read_only_admin",
                    50..70 => "provisioning_admin",
                    70..85 => "cc_service_admin",
                    _ => tape.choose("site_admin", &SITE_ROLES[1..]),
                };
                (place.map_or(home, |it| it.id.clone()), role)
            }
            _ => {
                let place = tape.pick(&self.document.organizations).map_or(home, |it| it.id.clone());
                let others =
                    ["provisioning_admin", "external_read_only_admin", "support_read_only", "support_temp_full_admin"];
                let role = if tape.chance(60) {
                    tape.choose("partner_admin", &MANAGEMENT_ROLES)
                } else {
                    tape.choose("external_full_admin", &others)
                };
                (place, role)
            }
        }
    }

    fn assign(&mut self, tape: &mut Tape, user: &User, role: &str, place: &OrganizationId) {
        let sites = self.sites_of(place);
        let managed = |it: &&Organization| it.managed_by.as_ref() == Some(place);
        let managed: Vec<_> = self.document.organizations.iter().filter(managed).map(|it| it.id.clone()).collect();
        let listed = if tape.chance(10) { self.of_kind(Kind::Customer) } else { managed };
        let it = Assignment {
            user: user.id.clone(),
            role: id(role),
            organization: place.clone(),
            assigned_at: tape.chance(40).then(|| moment(tape, self.now)),
            expires_at: tape.chance(35).then(|| moment(tape, self.now)),
            first_sign_in_at: (role == "external_full_admin" && tape.chance(75)).then(|| moment(tape, self.now)),
            sites: if SITE_ROLES.contains(&role) { tape.some(&sites, 75) } else { Vec::new() },
            customers: (role == "partner_admin" && tape.chance(85)).then(|| tape.some(&listed, 70)),
            assigned_by: None,
        };
        self.document.assignments.push(it);
    }

    fn add_elevation(&mut self, index: usize, tape: &mut Tape) {
        let last = self.document.elevations.last().filter(|_| tape.chance(45));
        let pair = last.map(|it| (it.agent.clone(), it.organization.clone())).or_else(|| self.agent_and_place(tape));
        let Some((agent, place)) = pair else {
            return;
        };
        // An agent who keeps a site role too could be tempted to widen it while the access runs.
        let user = self.document.users.iter().find(|it| it.id == agent).cloned();
        if let Some(user) = user.filter(|_| tape.chance(15)) {
            self.assign(&mut tape.clone(), &user, "site_admin", &place);
        }
        let Instant(now) = self.now;
        let recent = tape.choose(-10 * MINUTE, &[-MINUTE, -30 * MINUTE, -50 * MINUTE]);
        let edges = [-HOUR - 1, -HOUR, -HOUR + 1, -1, 1, -90 * MINUTE, -2 * HOUR - 1, -2 * HOUR, -2 * HOUR + 1];
        let edge = tape.choose(0, &edges);
        let requested = now + if tape.chance(50) { edge } else { recent };
        let decided = if tape.chance(30) {
            now + tape.choose(-HOUR, &[-HOUR - 1, -HOUR + 1, -1, 0, 1])
        } else {
            requested + tape.choose(5 * MINUTE, &[-1, 0, 1, 5 * MINUTE, HOUR - 1, HOUR])
        };
        let decision = match tape.below(100) {
            0..35 => None,
            35..85 => Some(ElevationAnswer::Approved),
            _ => Some(ElevationAnswer::Denied),
        };
        let inside: Vec<_> = self.document.users.iter().filter(|it| it.organization == place).collect();
        let by = match tape.below(100) {
            0..60 => tape.pick(&inside).map(|it| it.id.clone()),
            60..75 => Some(agent.clone()),
            75..85 => None,
            _ => tape.pick(&self.document.users).map(|it| it.id.clone()),
        };
        let ended = tape.choose(now, &[now - 1, now + 1, decided, decided - 1, decided + MINUTE]);
        self.document.elevations.push(Elevation {
            id: id(format!("el-{index}")),
            agent,
            organization: place,
            requested_at: Timestamp(Instant(requested)),
            decision,
            decided_at: decision.map(|_| Timestamp(Instant(decided))),
            decided_by: by.filter(|_| decision.is_some()),
            ended_at: tape.chance(if decision.is_some() { 25 } else { 5 }).then_some(Timestamp(Instant(ended))),
            purpose: None,
        });
    }

    fn agent_and_place(&self, tape: &mut Tape) -> Option<(UserId, OrganizationId)> {
        let vendors = self.document.users.iter().filter(|it| it.vendor_support == Some(true)).map(|it| &it.id);
        let help_desk = self.document.assignments.iter().filter(|it| it.role.as_str() == "help_desk_advanced");
        let agents: Vec<_> = vendors.chain(help_desk.map(|it| &it.user)).cloned().collect();
        let everybody: Vec<_> = self.document.users.iter().map(|it| it.id.clone()).collect();
        let agent = if tape.chance(10) { tape.pick(&everybody) } else { tape.pick(&agents) }?;
        let home = &self.document.users.iter().find(|it| it.id == *agent)?.organization;
        let managed: Vec<_> = self
            .document
            .organizations
            .iter()
            .filter(|it| it.managed_by.as_ref() == Some(home))
            .map(|it| it.id.clone())
            .collect();
        let customers = self.of_kind(Kind::Customer);
        let everywhere: Vec<_> = self.document.organizations.iter().map(|it| it.id.clone()).collect();
        let places = match tape.below(100) {
            0..85 if !managed.is_empty() => managed,
            0..90 => customers,
            _ => everywhere,
        };
        Some((agent.clone(), tape.pick(&places)?.clone()))
    }
}

/// Before or after now, often exactly then or a millisecond from it.
fn moment(tape: &mut Tape, now: Instant) -> Timestamp {
    let day = 24 * HOUR;
    Timestamp(now.plus(tape.choose(-day, &[-day, day, -HOUR, -30 * MINUTE, -1, 0, 1, 30 * MINUTE, -90 * MINUTE])))
}
