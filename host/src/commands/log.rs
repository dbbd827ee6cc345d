use clap::{Args, Subcommand};

use super::database::{Database, wait};
use crate::log::verify::verify;

/// Looks after the change log.
#[derive(Args)]
pub(super) struct Log {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read all of it again: every hash, every change, every receipt.
    Verify(Verify),
}

#[derive(Args)]
struct Verify {
    #[command(flatten)]
    database: Database,
}

impl Log {
    pub(super) fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Verify(verify) => wait(verify.run()),
        }
    }
}

impl Verify {
    /// Prints what was found. A log that is broken, or whose receipts give other decisions, is an error.
    async fn run(self) -> anyhow::Result<()> {
        let opened = self.database.open().await?;
        let found = verify(&opened.store, opened.empty).await?;
        println!("{} changes, each with the hash that it and the one before it give", found.changes);
        println!("head {}", found.head);
        println!("{} snapshots that say what the changes up to them give", found.snapshots);
        println!("{} receipts computed again: same answer", found.receipts);
        if found.elsewhere > 0 {
            println!("{} receipts of another module or catalogue were left alone", found.elsewhere);
        }
        if !found.different.is_empty() {
            anyhow::bail!("receipts that now give another decision, in revisions {:?}", found.different);
        }
        Ok(())
    }
}
