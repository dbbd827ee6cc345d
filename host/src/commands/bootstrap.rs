use clap::{Args, ValueEnum};
use remit_model::{OrganizationId, UserId, directory};
use serde_json::json;

use super::{
    clock,
    database::{Database, wait},
    parse_organization,
};
use crate::{
    acts::{Operator, Refusal},
    input::{self, Unusable},
    start::{Freshness, Running},
};

/// Gives an empty server its first organization and its first administrator. Everybody else comes by way of him.
#[derive(Args)]
pub(super) struct Bootstrap {
    /// The id of the organization.
    #[arg(long, value_name = "ID", value_parser = parse_organization)]
    organization: OrganizationId,
    /// What people call the organization.
    #[arg(long, value_name = "TEXT")]
    name: String,
    /// What it is: a partner can create customers later.
    #[arg(long)]
    kind: Kind,
    /// The administrator's e-mail address, as the identity provider spells it.
    #[arg(long, value_name = "EMAIL", value_parser = user)]
    user: UserId,
    /// The administrator's first and last name.
    #[arg(long, value_name = "TEXT")]
    user_name: String,
    #[command(flatten)]
    database: Database,
}

#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    Partner,
    Customer,
}

impl Bootstrap {
    pub(super) fn run(self) -> anyhow::Result<()> {
        wait(self.bootstrap())
    }

    async fn bootstrap(self) -> anyhow::Result<()> {
        let opened = self.database.open().await?;
        let (directory, _) = input::check_directory(
            &self.document().to_string(),
            "of the first administrator",
            &opened.catalogue.catalogue,
        )?;
        let running = Running::start(opened.store, opened.empty, Freshness::default(), clock).await?;
        let written = running.ledger.begin(&Operator::at_the_command_line(), directory.to_document()).await;
        running.stop().await;
        let written = written.map_err(|refusal| match refusal {
            Refusal::OnlyIf(detail) => {
                let help = "`remit bootstrap` is for an empty server; an administrator of it can add more";
                anyhow::Error::from(Unusable::new(format!("{detail}\n  help: {help}")))
            }
            other => anyhow::anyhow!("nothing was written: {other:?}"),
        })?;
        eprintln!("`{}` administers `{}` (revision {})", self.user, self.organization, written.revision);
        Ok(())
    }

    /// A partner's first person looks after its customers too.
    fn document(&self) -> serde_json::Value {
        let (kind, roles): (_, &[&str]) = match self.kind {
            Kind::Partner => ("partner", &["full_admin", "partner_full_admin"]),
            Kind::Customer => ("customer", &["full_admin"]),
        };
        let now = directory::print_instant(clock());
        let assignment = |role: &&str| json!({ "user": self.user, "role": role, "organization": self.organization, "assigned_at": now });
        json!({
            "format": "remit.directory/1",
            "organizations": [{ "id": self.organization, "name": self.name, "kind": kind }],
            "sites": [],
            "users": [{ "id": self.user, "name": self.user_name, "organization": self.organization }],
            "assignments": roles.iter().map(assignment).collect::<Vec<_>>(),
            "elevations": [],
        })
    }
}

fn user(text: &str) -> Result<UserId, String> {
    UserId::new(text).map_err(|error| error.to_string())
}
