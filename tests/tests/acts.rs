//! What is so after each act that the module allows, and that nothing is written when it does not.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use remit_host::{
    acts::{Act, Impossible, NewCustomer, NewUser, Order, Refusal, RoleChange, UserChange, Written},
    start::{self, Running},
};
use remit_model::{
    ElevationId, ManagedIn, OrganizationId, RoleId, SiteId, UserId,
    directory::{Assignment, Document, ElevationAnswer, Timestamp, parse_instant},
    reason::ReasonCode,
};
use remit_tests::{
    doors::{running, set_clock},
    fixture::{directory, repository},
};

const NOW: &str = "2026-11-20T09:00:00Z";

fn user(id: &str) -> UserId {
    UserId::new(id).expect("is an id")
}

fn organization(id: &str) -> OrganizationId {
    OrganizationId::new(id).expect("is an id")
}

fn site(id: &str) -> SiteId {
    SiteId::new(id).expect("is an id")
}

fn elevation(id: &str) -> ElevationId {
    ElevationId::new(id).expect("is an id")
}

fn role(id: &str) -> RoleChange {
    let role = RoleId::new(id).expect("is an id");
    RoleChange { role, sites: Vec::new(), customers: Vec::new(), starts_at: None, expires_at: None, page: None }
}

fn on_sites(id: &str, sites: &[&str]) -> RoleChange {
    RoleChange { sites: sites.iter().map(|it| site(it)).collect(), ..role(id) }
}

fn over(id: &str, customers: &[&str]) -> RoleChange {
    RoleChange { customers: customers.iter().map(|it| organization(it)).collect(), ..role(id) }
}

fn time(text: &str) -> Timestamp {
    Timestamp(parse_instant(text).expect("is a time"))
}

/// The demo directory, in a log of its own.
struct Demo(Running);

impl Demo {
    async fn open() -> Self {
        set_clock(parse_instant(NOW).expect("is a time"));
        let text = std::fs::read_to_string(repository().join("host/demo/directory.json")).expect("the demo is there");
        let document: Document = serde_json::from_str(&text).expect("the demo is a directory document");
        let store = start::in_memory().await.expect("a database in memory opens");
        Self(running(store, Some(directory(&document))).await)
    }

    async fn act(&self, who: &str, place: &str, acts: &[Act]) -> Result<Written, Refusal> {
        let (actor, place) = (user(who), organization(place));
        let order = Order { actor: &actor, service: None, organization: &place, acts, only: None, idempotency: None };
        self.0.ledger.perform(&order).await
    }

    async fn allowed(&self, who: &str, place: &str, act: Act) -> Written {
        let before = self.revision();
        let written = self.act(who, place, &[act]).await.unwrap_or_else(|refusal| panic!("{refusal:?}"));
        assert_eq!(written.revision, before + 1, "it is one change");
        assert!(!written.done[0].receipts.is_empty(), "its receipts are in the log");
        written
    }

    /// The code of the deny; nothing is written.
    async fn denied(&self, who: &str, place: &str, act: Act) -> ReasonCode {
        let before = self.revision();
        match self.act(who, place, &[act]).await {
            Err(Refusal::Denied { denied, .. }) => {
                assert_eq!(self.revision(), before, "nothing is written");
                denied.code()
            }
            other => panic!("{other:?}"),
        }
    }

    fn revision(&self) -> u64 {
        self.0.live.newest().revision()
    }

    fn held(&self, who: &str, place: &str) -> Vec<Assignment> {
        self.0.live.newest().decider.directory().assignments_of(who, place).to_vec()
    }

    fn roles(&self, who: &str, place: &str) -> Vec<String> {
        self.held(who, place).iter().map(|it| it.role.to_string()).collect()
    }

    fn document(&self) -> Document {
        self.0.live.newest().decider.directory().to_document()
    }
}

#[tokio::test]
async fn assigning_gives_a_role_with_who_gave_it_and_when() {
    let demo = Demo::open().await;
    let until = RoleChange { expires_at: Some(time("2026-12-24T00:00:00Z")), ..role("support_admin") };
    demo.allowed("anna@acme.example", "acme", Act::AssignRole(user("petra.nyberg@acme.example"), until)).await;
    let held = demo.held("petra.nyberg@acme.example", "acme");
    let given = held.iter().find(|it| it.role.as_str() == "support_admin").expect("is given");
    assert_eq!(given.assigned_by, Some(user("anna@acme.example")));
    assert_eq!(given.assigned_at, Some(time(NOW)));
    assert_eq!(given.expires_at, Some(time("2026-12-24T00:00:00Z")));
    assert_eq!(held.len(), 2, "what was held before is held still");
}

#[tokio::test]
async fn assigning_what_is_held_writes_nothing_and_warns() {
    let demo = Demo::open().await;
    let before = demo.revision();
    let act = Act::AssignRole(user("petra.nyberg@acme.example"), role("user_device_admin"));
    let written = demo.act("anna@acme.example", "acme", &[act]).await.expect("is allowed");
    assert_eq!(written.revision, before);
    assert_eq!(written.done[0].warnings, [ReasonCode::NothingChanges]);
}

#[tokio::test]
async fn a_site_role_is_widened_and_narrowed_site_by_site() {
    let demo = Demo::open().await;
    let sven = || user("sven@acme.example");
    let more = on_sites("site_admin", &["nordics.acme.example"]);
    demo.allowed("anna@acme.example", "acme", Act::AssignRole(sven(), more)).await;
    let sites = |demo: &Demo| demo.held("sven@acme.example", "acme")[0].sites.clone();
    assert_eq!(sites(&demo), [site("emea.acme.example"), site("nordics.acme.example")]);
    let less = on_sites("site_admin", &["emea.acme.example"]);
    demo.allowed("anna@acme.example", "acme", Act::RevokeRole(sven(), less)).await;
    assert_eq!(sites(&demo), [site("nordics.acme.example")]);
    let last = on_sites("site_admin", &["nordics.acme.example"]);
    demo.allowed("anna@acme.example", "acme", Act::RevokeRole(sven(), last)).await;
    assert_eq!(demo.held("sven@acme.example", "acme"), []);
}

#[tokio::test]
async fn acts_of_one_order_build_on_each_other_and_are_one_change() {
    let demo = Demo::open().await;
    let petra = || user("petra.nyberg@acme.example");
    let acts =
        [Act::AssignRole(petra(), role("support_admin")), Act::AssignRole(petra(), role("advanced_troubleshooting"))];
    let before = demo.revision();
    demo.act("anna@acme.example", "acme", &acts).await.expect("the add-on finds its base role");
    assert_eq!(demo.revision(), before + 1);
    assert_eq!(
        demo.roles("petra.nyberg@acme.example", "acme"),
        ["user_device_admin", "support_admin", "advanced_troubleshooting"]
    );
}

#[tokio::test]
async fn one_denied_act_leaves_all_of_an_order_undone() {
    let demo = Demo::open().await;
    let petra = || user("petra.nyberg@acme.example");
    let acts =
        [Act::AssignRole(petra(), role("device_admin")), Act::AssignRole(petra(), role("advanced_troubleshooting"))];
    let before = demo.revision();
    match demo.act("anna@acme.example", "acme", &acts).await {
        Err(Refusal::Denied { act, denied }) => {
            assert_eq!((act, denied.code()), (1, ReasonCode::NeedsBaseRole));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(demo.revision(), before);
    assert_eq!(demo.roles("petra.nyberg@acme.example", "acme"), ["user_device_admin"]);
}

#[tokio::test]
async fn whoever_set_a_customer_up_can_lose_what_follows_from_it() {
    let demo = Demo::open().await;
    let lars = || user("lars.nygaard@nordtel.example");
    let act = Act::RevokeRole(lars(), role("full_admin"));
    demo.allowed("arne.lie@fjordkraft.example", "fjordkraft", act).await;
    let document = demo.document();
    let fjordkraft = document.organizations.iter().find(|it| it.id.as_str() == "fjordkraft").expect("is there");
    assert_eq!(fjordkraft.set_up.as_ref().and_then(|it| it.ended_at), Some(time(NOW)));
    let act = Act::AssignRole(user("jorunn.dahle@fjordkraft.example"), role("device_admin"));
    assert_eq!(demo.denied("lars.nygaard@nordtel.example", "fjordkraft", act).await, ReasonCode::NotAuthorized);
}

#[tokio::test]
async fn an_external_administrator_is_added_promoted_demoted_and_removed() {
    let demo = Demo::open().await;
    let freja = || user("freja.dam@havsund.example");
    let add = Act::AddExternalAdmin(freja(), role("external_read_only_admin"));
    demo.allowed("anna@acme.example", "acme", add).await;
    assert_eq!(demo.roles("freja.dam@havsund.example", "acme"), ["external_read_only_admin"]);
    demo.allowed("anna@acme.example", "acme", Act::PromoteExternalAdmin(freja())).await;
    assert_eq!(demo.roles("freja.dam@havsund.example", "acme"), ["external_full_admin"]);

    let alone = Act::DemoteExternalAdmins(vec![freja()]);
    assert_eq!(demo.denied("anna@acme.example", "acme", alone).await, ReasonCode::PartialDemotion);
    let bjarne = user("bjarne.toft@nordtel.example");
    demo.allowed("anna@acme.example", "acme", Act::DemoteExternalAdmins(vec![freja(), bjarne])).await;
    assert_eq!(demo.roles("freja.dam@havsund.example", "acme"), ["external_read_only_admin"]);
    assert_eq!(demo.roles("bjarne.toft@nordtel.example", "acme"), ["provisioning_admin"]);

    demo.allowed("anna@acme.example", "acme", Act::RevokeExternalAdmin(freja())).await;
    assert_eq!(demo.held("freja.dam@havsund.example", "acme"), []);
}

#[tokio::test]
async fn a_request_for_temporary_access_is_made_answered_and_ended() {
    let demo = Demo::open().await;
    let request = |id: &str| Act::RequestSupport { id: elevation(id), purpose: Some("calls drop".into()) };
    demo.allowed("hugo@nordtel.example", "fjordkraft", request("el-a")).await;
    assert_eq!(demo.denied("hugo@nordtel.example", "fjordkraft", request("el-b")).await, ReasonCode::RequestOpen);
    let kari = "kari.haugland@fjordkraft.example";
    demo.allowed(kari, "fjordkraft", Act::ApproveSupport(elevation("el-a"))).await;
    let found =
        |demo: &Demo| demo.document().elevations.into_iter().find(|it| it.id.as_str() == "el-a").expect("is kept");
    assert_eq!(found(&demo).decision, Some(ElevationAnswer::Approved));
    assert_eq!(found(&demo).decided_by, Some(user(kari)));
    let again = demo.denied(kari, "fjordkraft", Act::DenySupport(elevation("el-a"))).await;
    assert_eq!(again, ReasonCode::RequestAnswered);
    demo.allowed("hugo@nordtel.example", "fjordkraft", Act::EndSupport(elevation("el-a"))).await;
    assert_eq!(found(&demo).ended_at, Some(time(NOW)));
    demo.allowed("hugo@nordtel.example", "fjordkraft", request("el-c")).await;
}

#[tokio::test]
async fn modes_are_switched_by_those_who_may() {
    let demo = Demo::open().await;
    let off = || Act::SetRestrictedMode(false);
    assert_eq!(demo.denied("anna@acme.example", "acme", off()).await, ReasonCode::NotAuthorized);
    demo.allowed("pia@nordtel.example", "acme", off()).await;
    demo.allowed("anna@acme.example", "acme", Act::SetSupportReadOnly(true)).await;
    let document = demo.document();
    let acme = document.organizations.iter().find(|it| it.id.as_str() == "acme").expect("is there");
    assert_eq!((acme.restricted_mode, acme.support_read_only), (Some(false), Some(true)));
}

#[tokio::test]
async fn a_new_customer_is_its_partners_and_whoever_created_it_is_its_full_administrator() {
    let demo = Demo::open().await;
    let new = NewCustomer {
        id: organization("solberg"),
        name: "Solberg Bygg".into(),
        contact_center: None,
        subscriptions: Vec::new(),
    };
    demo.allowed("astrid.lunde@nordtel.example", "nordtel", Act::CreateCustomer(new.clone())).await;
    let name = Act::AddUser(NewUser { id: user("ola@solberg.example"), name: "Ola Moe".into(), licenses: Vec::new() });
    // Restricted mode is on by default, and she is exempt as the partner's full administrator.
    demo.allowed("astrid.lunde@nordtel.example", "solberg", name).await;
    let act = Act::AssignRole(user("ola@solberg.example"), role("full_admin"));
    demo.allowed("astrid.lunde@nordtel.example", "solberg", act).await;
    match demo.act("astrid.lunde@nordtel.example", "nordtel", &[Act::CreateCustomer(new)]).await {
        Err(Refusal::Impossible { why: Impossible::Exists { .. }, .. }) => {}
        other => panic!("{other:?}"),
    }
    let act = Act::AssignCustomer(user("pia@nordtel.example"), organization("solberg"));
    demo.allowed("astrid.lunde@nordtel.example", "nordtel", act).await;
    let customers = demo.held("pia@nordtel.example", "nordtel")[0].customers.clone();
    assert_eq!(customers, Some(vec![organization("acme"), organization("solberg")]));
    let act = Act::RevokeRole(user("pia@nordtel.example"), over("partner_admin", &["acme"]));
    demo.allowed("astrid.lunde@nordtel.example", "nordtel", act).await;
    assert_eq!(demo.held("pia@nordtel.example", "nordtel")[0].customers, Some(vec![organization("solberg")]));
}

#[tokio::test]
async fn people_are_added_and_changed_unless_restricted_mode_forbids_it() {
    let demo = Demo::open().await;
    let new = |id: &str| Act::AddUser(NewUser { id: user(id), name: "Nils Ek".into(), licenses: Vec::new() });
    assert_eq!(demo.denied("anna@acme.example", "acme", new("nils@acme.example")).await, ReasonCode::Restricted);
    demo.allowed("arne.lie@fjordkraft.example", "fjordkraft", new("nils@fjordkraft.example")).await;
    let change = UserChange { name: Some("Nils Eek".into()), licenses: Some(vec!["meetings_host".into()]) };
    let written = demo
        .allowed("arne.lie@fjordkraft.example", "fjordkraft", Act::ChangeUser(user("nils@fjordkraft.example"), change))
        .await;
    assert_eq!(written.done[0].receipts.len(), 2, "a name and a licence are two questions");
    let found = demo.document().users.into_iter().find(|it| it.id.as_str() == "nils@fjordkraft.example");
    let found = found.expect("is there");
    assert_eq!((found.name.as_str(), found.licenses), ("Nils Eek", vec!["meetings_host".to_owned()]));
    let premium = UserChange { licenses: Some(vec!["meetings_host".into(), "cc_premium".into()]), name: None };
    let silje = "silje.tveit@fjordkraft.example";
    demo.allowed(silje, "fjordkraft", Act::ChangeUser(user("nils@fjordkraft.example"), premium)).await;
    let other = UserChange { licenses: Some(vec!["cc_premium".into()]), name: None };
    let act = Act::ChangeUser(user("nils@fjordkraft.example"), other);
    demo.denied(silje, "fjordkraft", act).await;
}

#[tokio::test]
async fn sites_come_and_go_and_one_in_use_stays() {
    let demo = Demo::open().await;
    let add = Act::AddSite(site("new.acme.example"), ManagedIn::ControlHub);
    demo.allowed("anna@acme.example", "acme", add).await;
    demo.allowed("anna@acme.example", "acme", Act::RemoveSite(site("new.acme.example"))).await;
    match demo.act("anna@acme.example", "acme", &[Act::RemoveSite(site("emea.acme.example"))]).await {
        Err(Refusal::Impossible { why: Impossible::InUse { .. }, .. }) => {}
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn every_receipt_in_the_log_gives_the_same_answer_again() {
    let demo = Demo::open().await;
    demo.allowed("anna@acme.example", "acme", Act::SetSupportReadOnly(true)).await;
    demo.allowed("pia@nordtel.example", "acme", Act::SetRestrictedMode(false)).await;
    let empty = start::nothing_yet(remit_tests::fixture::ENGINE.clone(), remit_tests::fixture::CATALOGUE.clone());
    let verified = remit_host::log::verify::verify(&demo.0.store, empty).await.expect("the log is whole");
    assert_eq!((verified.changes, verified.receipts), (3, 2));
    assert!(verified.different.is_empty());
    assert_eq!(verified.head, demo.0.live.newest().hash);
}
