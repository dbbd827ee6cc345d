use clap::{Args, Subcommand};
use remit_model::{
    Instant, OrganizationId,
    directory::{Timestamp, print_instant},
};
use secrecy::ExposeSecret;

use super::{
    clock,
    database::{Database, wait},
    parse_at, parse_organization,
};
use crate::{
    acts::Operator,
    identity::{ApiKey, Scope},
    input::Unusable,
    log::ServerEdit,
    start::{Freshness, Running},
};

/// Looks after the API keys of services.
#[derive(Args)]
pub(super) struct Key {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make a key, and print it. It is shown this once.
    Create(Create),
    /// List the keys, without their secrets.
    List(List),
    /// Revoke a key, at once and on every server.
    Revoke(Revoke),
}

#[derive(Args)]
struct Create {
    /// What it is for.
    #[arg(long, value_name = "TEXT", value_parser = name)]
    name: String,
    /// What it may do; repeat it for more.
    #[arg(long = "scope", value_name = "SCOPE", required = true)]
    scopes: Vec<Scope>,
    /// The only organization that it is good for; all, when left out.
    #[arg(long, value_name = "ID", value_parser = parse_organization)]
    organization: Option<OrganizationId>,
    /// The first moment at which it is no longer taken, such as `2027-01-01T00:00:00Z`; never, when left out.
    #[arg(long, value_name = "TIME", value_parser = parse_at)]
    expires_at: Option<Instant>,
    #[command(flatten)]
    database: Database,
}

#[derive(Args)]
struct List {
    #[command(flatten)]
    database: Database,
}

#[derive(Args)]
struct Revoke {
    /// The id of the key, as `remit key list` shows it.
    id: String,
    #[command(flatten)]
    database: Database,
}

impl Key {
    pub(super) fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Create(create) => wait(create.run()),
            Command::List(list) => wait(list.run()),
            Command::Revoke(revoke) => wait(revoke.run()),
        }
    }
}

impl Create {
    /// Prints the key alone on standard output, so that it can be piped to where it is kept.
    async fn run(mut self) -> anyhow::Result<()> {
        let now = clock();
        if self.expires_at.is_some_and(|end| end <= now) {
            return Err(Unusable::new("the key would have expired already\n  help: give a moment to come").into());
        }
        self.scopes.sort_by_key(ToString::to_string);
        self.scopes.dedup();
        let running = open(&self.database).await?;
        if let Some(id) = &self.organization
            && running.live.newest().decider.directory().organization(id.as_str()).is_none()
        {
            return Err(Unusable::new(format!("there is no organization `{id}`")).into());
        }
        let (key, text) =
            ApiKey::create(self.name, self.scopes, self.organization, now, self.expires_at.map(Timestamp));
        let id = key.id.clone();
        write(&running, "keys.create", &id, ServerEdit::KeyCreated { key }).await?;
        running.stop().await;
        eprintln!("key {id}: keep it now, it is not shown again");
        println!("{}", text.expose_secret());
        Ok(())
    }
}

impl List {
    /// Prints a line of each key, the oldest first, with tabs between its columns.
    async fn run(self) -> anyhow::Result<()> {
        let state = self.database.open().await?.state().await?;
        let mut keys: Vec<&ApiKey> = state.keys.values().collect();
        keys.sort_by_key(|key| (key.created_at.0, &key.id));
        println!("id\tname\tscopes\torganization\tcreated\texpires");
        for key in keys {
            let scopes: Vec<String> = key.scopes.iter().map(ToString::to_string).collect();
            let organization = key.organization.as_ref().map_or("all", OrganizationId::as_str);
            let expires = key.expires_at.map_or_else(|| "never".to_owned(), |end| print_instant(end.0));
            let created = print_instant(key.created_at.0);
            println!("{}\t{}\t{}\t{organization}\t{created}\t{expires}", key.id, key.name, scopes.join(","));
        }
        Ok(())
    }
}

impl Revoke {
    async fn run(self) -> anyhow::Result<()> {
        let running = open(&self.database).await?;
        if !running.live.newest().keys.contains_key(&self.id) {
            let message = format!("there is no key `{}`\n  help: `remit key list` shows all", self.id);
            return Err(Unusable::new(message).into());
        }
        write(&running, "keys.revoke", &self.id, ServerEdit::KeyRevoked { id: self.id.clone() }).await?;
        running.stop().await;
        eprintln!("key {} is revoked", self.id);
        Ok(())
    }
}

async fn open(database: &Database) -> anyhow::Result<Running> {
    let opened = database.open().await?;
    Ok(Running::start(opened.store, opened.empty, Freshness::default(), clock).await?)
}

async fn write(running: &Running, act: &str, id: &str, edit: ServerEdit) -> anyhow::Result<()> {
    let written = running.ledger.operate(&Operator::at_the_command_line(), act, id, edit).await;
    written.map(drop).map_err(|refusal| anyhow::anyhow!("nothing was changed: {refusal:?}"))
}

/// A name is one line, so that a list of keys can be read line by line.
fn name(text: &str) -> Result<String, String> {
    let text = text.trim();
    let fits = (1..=200).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned()).ok_or_else(|| "a name has 1 to 200 characters, and no control characters".to_owned())
}
