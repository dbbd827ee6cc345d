//! Temporary access by mail, from the request to the end of the hour, with a real mail server.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use axum::{body::Body, http::Request};
use remit_host::acts::{Act, Operator, RoleChange};
use remit_model::{Instant, RoleId, UserId};
use remit_tests::{
    desk::{Desk, Folder, HOUR, PUBLIC_URL, demo_directory},
    doors::{send, set_clock},
    smtp::{Mail, Smtp, until},
    tables::NOW,
};
use serde_json::{Value, json};

const HUGO: &str = "hugo@nordtel.example";
const ARNE: &str = "arne.lie@fjordkraft.example";
const KARI: &str = "kari.haugland@fjordkraft.example";
/// He set the organization up, and is its full administrator by that.
const LARS: &str = "lars.nygaard@nordtel.example";
const PURPOSE: &str = "Calls to Bergen are not routed";

async fn open(folder: &Folder) -> Desk {
    set_clock(NOW);
    Desk::open(&folder.database()).await
}

/// The mails about a request, once nothing more is on its way.
async fn asked(desk: &Desk, smtp: &Smtp) -> Vec<Mail> {
    until("three administrators get a mail", async || smtp.count("mail") >= 3).await;
    quiet(desk).await;
    smtp.mails()
}

async fn quiet(desk: &Desk) {
    until("nothing waits", async || {
        let newest = i64::try_from(desk.revision()).expect("is a revision");
        let select = "SELECT revision FROM mail_cursor";
        let cursor: i64 =
            sqlx::query_scalar(select).fetch_one(desk.running.store.pool()).await.expect("the database answers");
        cursor >= newest && desk.health().await.waiting == 0
    })
    .await;
}

fn to<'a>(mails: &'a [Mail], person: &str) -> &'a Mail {
    mails.iter().find(|mail| mail.to == person).unwrap_or_else(|| panic!("no mail to {person}"))
}

fn code(problem: &Value) -> &str {
    problem["code"].as_str().unwrap_or("no code")
}

#[tokio::test(flavor = "multi_thread")]
async fn each_full_administrator_gets_one_mail_with_one_link() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    desk.ask(HUGO, "fjordkraft", PURPOSE).await;
    let mails = asked(&desk, &smtp).await;

    let mut people: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    people.sort_unstable();
    assert_eq!(people, [ARNE, KARI, LARS]);
    let mut links: Vec<&str> = mails.iter().flat_map(Mail::links).collect();
    links.sort_unstable();
    links.dedup();
    assert_eq!(links.len(), 3, "each has a link of its own, and only one");
    for mail in &mails {
        assert_eq!(mail.subject, "Hugo Dahl asks for access to Fjordkraft Energi AS");
        for words in
            ["Hugo Dahl (hugo@nordtel.example)", "Fjordkraft Energi AS", PURPOSE, "10:00 UTC on 20 November 2026"]
        {
            assert!(mail.text.contains(words), "`{words}` in {}", mail.text);
            assert!(mail.html.contains(words), "`{words}` in {}", mail.html);
        }
        assert!(mail.links()[0].starts_with(&format!("{PUBLIC_URL}/support/")));
        assert_eq!(mail.html.matches("href=").count(), 1, "one button");
        assert!(mail.html.contains(mail.links()[0]));
        assert_eq!(mail.from, "\"Remit\" <remit@remit.example>");
        assert_eq!(mail.automatic, "Auto-Submitted: auto-generated");
    }
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn opening_a_link_changes_nothing() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    desk.ask(HUGO, "fjordkraft", PURPOSE).await;
    let token = to(&asked(&desk, &smtp).await, ARNE).token();
    let before = desk.revision();

    for (person, reader) in
        [(None, "nobody"), (Some(KARI), "other"), (Some(ARNE), "recipient"), (Some(ARNE), "recipient")]
    {
        let (status, link) = desk.look(&token, person).await;
        assert_eq!(status, 200, "{link}");
        assert_eq!(
            link,
            json!({
                "agent": { "id": HUGO, "name": "Hugo Dahl" },
                "organization": { "id": "fjordkraft", "name": "Fjordkraft Energi AS" },
                "purpose": PURPOSE,
                "requested_at": "2026-11-20T09:00:00Z",
                "expires_at": "2026-11-20T10:00:00Z",
                "now": "2026-11-20T09:00:00Z",
                "state": "pending",
                "reader": reader,
            })
        );
    }
    assert_eq!(desk.revision(), before);
    assert!(!desk.allows(HUGO, "devices.manage", "fjordkraft").await);
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_grant_by_the_recipient_gives_access_and_both_are_told() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    desk.ask(HUGO, "fjordkraft", PURPOSE).await;
    let mails = asked(&desk, &smtp).await;
    let (arnes, karis) = (to(&mails, ARNE).token(), to(&mails, KARI).token());

    set_clock(Instant(NOW.0 + 600_000));
    let (status, link) = desk.answer(&arnes, ARNE, "grant").await;
    assert_eq!(status, 200, "{link}");
    assert_eq!(link["state"], "used");
    let access_until = "2026-11-20T10:10:00Z";
    assert_eq!(
        link["answer"],
        json!({ "answer": "grant", "at": "2026-11-20T09:10:00Z", "access_until": access_until })
    );
    assert!(desk.allows(HUGO, "devices.manage", "fjordkraft").await);

    until("both are told", async || smtp.count("mail") >= 5).await;
    quiet(&desk).await;
    assert_eq!(smtp.count("mail"), 5);
    let (agent, granter) = (&smtp.mails_to(HUGO)[0], &smtp.mails_to(ARNE)[1]);
    assert_eq!(agent.subject, "You have access to Fjordkraft Energi AS until 10:10 UTC on 20 November 2026");
    assert_eq!(granter.subject, "You granted Hugo Dahl access to Fjordkraft Energi AS");
    assert!(agent.links().is_empty() && granter.links().is_empty());

    let revision = desk.revision();
    let (status, problem) = desk.answer(&arnes, ARNE, "deny").await;
    assert_eq!((status, code(&problem)), (410, "link_used"));
    let (status, problem) = desk.answer(&karis, KARI, "deny").await;
    assert_eq!((status, code(&problem)), (409, "already_answered"));
    assert_eq!(desk.look(&karis, Some(KARI)).await.1["state"], "answered");
    assert_eq!(desk.look(&arnes, None).await.1.get("answer"), None, "the answer is for the recipient");
    assert_eq!(desk.revision(), revision);
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_signed_in_recipient_answers() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    desk.ask(HUGO, "fjordkraft", PURPOSE).await;
    let token = to(&asked(&desk, &smtp).await, ARNE).token();
    let revision = desk.revision();

    // Kari may answer the request, and yet not by Arne's link; the agent may not at all.
    for person in [KARI, HUGO, "nobody@nowhere.example"] {
        let (status, problem) = desk.answer(&token, person, "grant").await;
        assert_eq!((status, code(&problem)), (403, "forbidden"), "{person}");
    }
    let path = format!("/api/v1/support-links/{token}");
    let post = |key: Option<&str>, kind: &str, body: &str| {
        let mut request = Request::post(&path).header("content-type", kind).header("remit-on-behalf-of", ARNE);
        if let Some(key) = key {
            request = request.header("authorization", format!("Bearer {key}"));
        }
        request.body(Body::from(body.to_owned())).expect("is a request")
    };
    let (json, grant, key) = ("application/json", r#"{"answer":"grant"}"#, Some(desk.key.as_str()));
    let cases = [
        (post(None, json, grant), 401, "unauthenticated"),
        (post(Some("remit_x_y"), json, grant), 401, "unauthenticated"),
        (post(key, "text/plain", grant), 415, "unsupported_media_type"),
        (post(key, json, "{"), 400, "bad_request"),
        (post(key, json, "[]"), 400, "bad_request"),
        (post(key, json, "{}"), 400, "bad_request"),
        (post(key, json, r#"{"answer":"maybe"}"#), 400, "bad_request"),
        (post(key, json, r#"{"answer":"grant","for":"ever"}"#), 400, "bad_request"),
    ];
    for (request, status, expected) in cases {
        let (found, problem) = send(&desk.router, request).await;
        assert_eq!((found, code(&problem)), (status, expected), "{problem}");
    }
    for unknown in [format!("A{}", &token[1..]), "short".into(), format!("{token}{token}"), "%00".repeat(43)] {
        if unknown != token {
            assert_eq!(desk.look(&unknown, Some(ARNE)).await.0, 404, "{unknown}");
            assert_eq!(desk.answer(&unknown, ARNE, "grant").await.0, 404, "{unknown}");
        }
    }
    assert_eq!(desk.revision(), revision);
    assert_eq!(desk.answer(&token, ARNE, "grant").await.0, 200, "nothing of it used the link up");
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_approve_any_more_is_refused_by_the_module() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    desk.ask(HUGO, "fjordkraft", PURPOSE).await;
    let token = to(&asked(&desk, &smtp).await, KARI).token();
    desk.act(ARNE, "fjordkraft", revoke_full_admin(KARI)).await.expect("he may");

    let (status, problem) = desk.answer(&token, KARI, "grant").await;
    assert_eq!((status, code(&problem)), (403, "denied"), "{problem}");
    assert!(!desk.allows(HUGO, "devices.manage", "fjordkraft").await);
    assert_eq!(desk.look(&token, Some(KARI)).await.1["state"], "pending", "the request still waits");
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_denial_is_told_to_the_agent() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    desk.ask(HUGO, "fjordkraft", PURPOSE).await;
    let token = to(&asked(&desk, &smtp).await, LARS).token();
    let (status, link) = desk.answer(&token, LARS, "deny").await;
    assert_eq!((status, &link["answer"]["answer"]), (200, &json!("deny")));
    assert_eq!(link["answer"].get("access_until"), None);
    until("the agent is told", async || !smtp.mails_to(HUGO).is_empty()).await;
    assert_eq!(smtp.mails_to(HUGO)[0].subject, "Access to Fjordkraft Energi AS was denied");
    assert!(!desk.allows(HUGO, "devices.manage", "fjordkraft").await);
    // When the hour is over, there is nothing more to say.
    set_clock(Instant(NOW.0 + 2 * HOUR));
    quiet(&desk).await;
    assert_eq!(smtp.count("mail"), 4);
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_hour_the_link_is_gone_and_the_agent_is_told() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    desk.ask(HUGO, "fjordkraft", PURPOSE).await;
    let token = to(&asked(&desk, &smtp).await, ARNE).token();

    set_clock(Instant(NOW.0 + HOUR - 1));
    assert_eq!(desk.look(&token, Some(ARNE)).await.1["state"], "pending");
    set_clock(Instant(NOW.0 + HOUR));
    assert_eq!(desk.look(&token, Some(ARNE)).await.1["state"], "expired");
    let (status, problem) = desk.answer(&token, ARNE, "grant").await;
    assert_eq!((status, code(&problem)), (410, "link_expired"));
    assert!(!desk.allows(HUGO, "devices.manage", "fjordkraft").await);
    until("the agent is told", async || !smtp.mails_to(HUGO).is_empty()).await;
    assert_eq!(smtp.mails_to(HUGO)[0].subject, "Nobody answered your request for access to Fjordkraft Energi AS");
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn access_ends_on_time_with_nobody_clicking_and_both_are_told() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    let id = desk.ask(HUGO, "fjordkraft", PURPOSE).await;
    asked(&desk, &smtp).await;
    desk.act(ARNE, "fjordkraft", Act::ApproveSupport(id)).await.expect("he may");
    until("both are told", async || smtp.count("mail") >= 5).await;
    let revision = desk.revision();

    set_clock(Instant(NOW.0 + HOUR - 1));
    assert!(desk.allows(HUGO, "devices.manage", "fjordkraft").await);
    set_clock(Instant(NOW.0 + HOUR));
    assert!(!desk.allows(HUGO, "devices.manage", "fjordkraft").await);
    assert_eq!(desk.revision(), revision, "nobody did anything");
    until("both are told of the end", async || smtp.count("mail") >= 7).await;
    quiet(&desk).await;
    let told = |person| smtp.mails_to(person).last().map(|mail| mail.subject.clone());
    let over = Some("Access of Hugo Dahl to Fjordkraft Energi AS has ended".to_owned());
    assert_eq!((told(HUGO), told(ARNE), smtp.count("mail")), (over.clone(), over, 7));
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn access_that_is_ended_early_is_told_of_once() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    let id = desk.ask(HUGO, "fjordkraft", PURPOSE).await;
    asked(&desk, &smtp).await;
    desk.act(ARNE, "fjordkraft", Act::ApproveSupport(id.clone())).await.expect("he may");
    until("both are told", async || smtp.count("mail") >= 5).await;

    set_clock(Instant(NOW.0 + 60_000));
    desk.act(KARI, "fjordkraft", Act::EndSupport(id)).await.expect("she may");
    assert!(!desk.allows(HUGO, "devices.manage", "fjordkraft").await);
    until("both are told of the end", async || smtp.count("mail") >= 7).await;
    set_clock(Instant(NOW.0 + 3 * HOUR));
    quiet(&desk).await;
    assert_eq!(smtp.count("mail"), 7, "the end by the hour is not told of as well");
    let last = smtp.mails_to(HUGO).last().map(|mail| mail.text.clone()).unwrap_or_default();
    assert!(last.contains("Kari Haugland ended the access of Hugo Dahl (hugo@nordtel.example)"), "{last}");
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_makes_no_mail_and_takes_links_away() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = open(&folder).await;
    let mailer = desk.mailer(Some(&smtp.url()));
    desk.ask(HUGO, "fjordkraft", PURPOSE).await;
    let token = to(&asked(&desk, &smtp).await, ARNE).token();
    // The demo directory has requests of all kinds, one of them waiting, and not the one that was just made.
    let replaced = desk.running.ledger.replace(&Operator::at_the_command_line(), demo_directory().to_document()).await;
    replaced.expect("it can be imported");
    set_clock(Instant(NOW.0 + 2 * HOUR));
    quiet(&desk).await;
    assert_eq!(smtp.count("mail"), 3);
    assert_eq!(desk.look(&token, Some(ARNE)).await.0, 404);
    assert_eq!(desk.answer(&token, ARNE, "grant").await.0, 404);
    mailer.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_whose_reader_could_do_nothing_with_it_does_not_leave() {
    let (folder, smtp) = (Folder::new(), Smtp::start());
    let desk = open(&folder).await;
    let without = desk.mailer(None);
    desk.ask(HUGO, "fjordkraft", PURPOSE).await;
    until("the mails wait", async || desk.health().await.waiting == 3).await;
    assert_eq!(smtp.count("mail"), 0);
    without.stop().await;
    desk.act(ARNE, "fjordkraft", revoke_full_admin(KARI)).await.expect("he may");

    set_clock(Instant(NOW.0 + 10_000));
    let mailer = desk.mailer(Some(&smtp.url()));
    until("two mails leave", async || smtp.count("mail") >= 2).await;
    quiet(&desk).await;
    assert_eq!((smtp.count("mail"), smtp.mails_to(KARI).len()), (2, 0));
    mailer.stop().await;
}

fn revoke_full_admin(user: &str) -> Act {
    let role = RoleChange {
        role: RoleId::new("full_admin").expect("is an id"),
        sites: Vec::new(),
        customers: Vec::new(),
        starts_at: None,
        expires_at: None,
        page: None,
    };
    Act::RevokeRole(UserId::new(user).expect("is an id"), role)
}
