use std::{sync::Arc, time::Duration};

use remit_model::Instant;
use tokio::{sync::watch, task::JoinHandle};

use super::{
    Delivery, Queue, Settings,
    delivery::Undelivered,
    events::{mails_of, may_make_mail},
    queue::{Claimed, Settled},
};
use crate::{
    log::{Entry, Store, Unavailable},
    start::Running,
    state::{AsOf, History, Live, LoadError, catch_up},
};

/// Follows the log, makes the mails that follow from it, and sends what is due.
pub struct Mailer {
    live: Arc<Live>,
    history: Arc<History>,
    store: Store,
    queue: Queue,
    delivery: Delivery,
    settings: Settings,
    public_url: String,
    clock: fn() -> Instant,
}

/// A mailer at work.
#[must_use]
pub struct Following {
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

/// The longest pause between two looks at what is due.
const PAUSE: Duration = Duration::from_millis(500);

impl Mailer {
    /// A mailer for a log. `public_url` is where the links of its mails lead.
    #[must_use]
    pub fn new(
        running: &Running,
        delivery: Delivery,
        settings: Settings,
        public_url: String,
        clock: fn() -> Instant,
    ) -> Self {
        Self {
            live: Arc::clone(&running.live),
            history: Arc::clone(&running.history),
            store: running.store.clone(),
            queue: Queue::new(&running.store),
            delivery,
            settings,
            public_url,
            clock,
        }
    }

    /// Starts to work.
    pub fn start(self) -> Following {
        let (stop, stopped) = watch::channel(false);
        Following { stop, task: tokio::spawn(self.work(stopped)) }
    }

    async fn work(self, mut stopped: watch::Receiver<bool>) {
        let mut changes = self.live.changes();
        loop {
            if let Err(error) = self.round(&stopped).await {
                tracing::warn!(%error, "mails cannot be made or sent for now");
            }
            tokio::select! {
                _ = stopped.wait_for(|stop| *stop) => return,
                _ = changes.changed() => {}
                () = tokio::time::sleep(PAUSE) => {}
            }
        }
    }

    async fn round(&self, stopped: &watch::Receiver<bool>) -> Result<(), LoadError> {
        self.follow().await?;
        while !*stopped.borrow() {
            // What is due is held against the newest state, so that nothing is sent that is not so any more.
            catch_up(&self.live, &self.store).await?;
            let now = (self.clock)();
            let until = Instant(now.0.saturating_add(self.settings.lease()));
            let Some(mail) = self.queue.claim(now, until).await? else { break };
            if !self.send(&mail, now).await? {
                break;
            }
        }
        Ok(())
    }

    /// Makes the mails of changes that none were made for.
    async fn follow(&self) -> Result<(), LoadError> {
        catch_up(&self.live, &self.store).await?;
        let newest = self.live.newest();
        let mut seen = self.queue.cursor().await?;
        while seen < newest.revision() {
            let rows = self.store.between(seen, newest.revision()).await?;
            let Some(last) = rows.last().map(|row| row.revision) else { break };
            for row in rows.iter().filter(|row| may_make_mail(&row.body)) {
                let Ok(entry) = serde_json::from_str::<Entry>(&row.body) else { continue };
                let state = self.history.state(&newest, AsOf::Revision(row.revision)).await?;
                let mut mails = mails_of(&entry, &state);
                mails.retain(|mail| !self.too_late(mail.due_at));
                if !mails.is_empty() {
                    self.queue.add(row.revision, &mails).await?;
                }
            }
            self.queue.add(last, &[]).await?;
            self.queue.forget((self.clock)()).await?;
            seen = last;
        }
        Ok(())
    }

    /// Sends a mail, or says why not. Whether it makes sense to send the next one.
    async fn send(&self, mail: &Claimed, now: Instant) -> Result<bool, Unavailable> {
        if let Some(why) = mail.letter.outdated(&mail.recipient, &self.live.newest().decider, now) {
            self.queue.settle(mail, Settled::Outdated, now, Some(why), true).await?;
            return Ok(true);
        }
        let text = mail.letter.text(mail.token.as_ref().map(|token| token.url(&self.public_url)));
        let delivered = self.delivery.deliver(&mail.id, &mail.recipient, &text).await;
        let now = (self.clock)();
        match delivered {
            Ok(()) => self.queue.settle(mail, Settled::Sent, now, None, self.delivery.leaves()).await?,
            Err(Undelivered::Never(why)) => self.give_up(mail, now, &why).await?,
            Err(why) if self.too_late(mail.due_at) => self.give_up(mail, now, &why.to_string()).await?,
            Err(why) => {
                let (attempts, pause) = match &self.delivery {
                    // It was not tried, so it leaves as soon as there is somewhere to go.
                    Delivery::Nowhere => (mail.attempts, 1000),
                    Delivery::Smtp(_) | Delivery::Outbox => {
                        (mail.attempts.saturating_add(1), self.settings.pause(mail.attempts, rand::random()))
                    }
                };
                tracing::warn!(mail.id, attempts, error = %why, "a mail was not taken, and is tried again");
                let to = Instant(now.0.saturating_add(pause));
                self.queue.postpone(mail, attempts, to, &why.to_string()).await?;
                return Ok(matches!(why, Undelivered::Later(_)));
            }
        }
        Ok(true)
    }

    async fn give_up(&self, mail: &Claimed, now: Instant, why: &str) -> Result<(), Unavailable> {
        tracing::error!(mail.id, mail.attempts, error = why, "a mail is given up");
        self.queue.settle(mail, Settled::Failed, now, Some(why), true).await
    }

    fn too_late(&self, due_at: Instant) -> bool {
        (self.clock)().0.saturating_sub(due_at.0) > self.settings.give_up_after()
    }
}

impl Following {
    /// Stops after the mail that is being sent. What waits stays in the database.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        let _ = self.task.await;
    }
}
