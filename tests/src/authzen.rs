use std::{sync::Arc, time::Duration};

use axum::Router;
use remit_host::{
    acts::{Act, Operator, Order},
    http::{Server, Settings, router},
    identity::{ApiKey, Scope},
    log::ServerEdit,
    start::{self, Freshness, Running},
};
use remit_model::{OrganizationId, UserId, directory::Directory};
use secrecy::ExposeSecret;

use crate::{
    doors::clock,
    fixture::{CATALOGUE, ENGINE, built},
};

/// A server that asks who asks.
pub struct Guarded {
    /// What it answers.
    pub routes: Router,
    /// Its state and its log.
    pub running: Running,
}

impl Guarded {
    /// Starts one with a directory. No test waits for a machine that is busy with other tests.
    pub async fn start(directory: &Directory) -> Self {
        Self::start_with(directory, Duration::from_secs(600)).await
    }

    /// Starts one that refuses once its state is not proven to be fresher than `bound`.
    ///
    /// # Panics
    /// When it cannot be started.
    pub async fn start_with(directory: &Directory, bound: Duration) -> Self {
        let empty = start::nothing_yet(ENGINE.clone(), CATALOGUE.clone());
        let store = start::in_memory().await.expect("a database in memory opens");
        let running = Running::start(store, empty, Freshness { bound, poll: Duration::from_millis(10) }, clock).await;
        let running = running.expect("an empty log can be read");
        let imported = running.ledger.replace(&Operator::at_the_command_line(), directory.to_document()).await;
        imported.unwrap_or_else(|refusal| panic!("the directory cannot be used: {refusal:?}"));
        let settings = Settings::new("https://remit.example", clock);
        Self { routes: router(Arc::new(Server::new(&running, built(), settings))), running }
    }

    /// Makes a key, and gives the header's value that sends it.
    ///
    /// # Panics
    /// When it cannot be written.
    pub async fn key(&self, scopes: &[Scope], organization: Option<&str>) -> String {
        let organization = organization.map(|id| OrganizationId::new(id).expect("is an id"));
        let (key, text) = ApiKey::create("a test".into(), scopes.to_vec(), organization, clock(), None);
        let (id, edit) = (key.id.clone(), ServerEdit::KeyCreated { key });
        let written = self.running.ledger.operate(&Operator::at_the_command_line(), "keys.create", &id, edit).await;
        written.unwrap_or_else(|refusal| panic!("no key is made: {refusal:?}"));
        format!("Bearer {}", text.expose_secret())
    }

    /// Does what a person wants, and gives the revision.
    ///
    /// # Panics
    /// When it is refused.
    pub async fn perform(&self, actor: &str, organization: &str, act: Act) -> u64 {
        let (actor, organization) = (UserId::new(actor), OrganizationId::new(organization));
        let order = Order {
            actor: &actor.expect("is an id"),
            service: None,
            organization: &organization.expect("is an id"),
            acts: &[act],
            only: None,
            idempotency: None,
        };
        let written = self.running.ledger.perform(&order).await;
        written.unwrap_or_else(|refusal| panic!("it is refused: {refusal:?}")).revision
    }
}
