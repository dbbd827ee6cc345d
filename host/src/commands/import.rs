use std::{path::PathBuf, time::Instant};

use clap::Args;

use super::{
    clock,
    database::{Database, wait},
};
use crate::{
    acts::Operator,
    input::{self, Unusable},
    start::{Freshness, Running},
    state::keep_snapshot,
};

/// Makes a directory document the directory, as one change. Running servers follow.
#[derive(Args)]
pub(super) struct Import {
    /// The directory document (`remit.directory/1`).
    file: PathBuf,
    /// Replace the directory that is there. Without it, only an empty one takes an import.
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    database: Database,
}

impl Import {
    /// Says on standard error what it is doing, and after what time.
    pub(super) fn run(self) -> anyhow::Result<()> {
        wait(self.import())
    }

    async fn import(self) -> anyhow::Result<()> {
        let start = Instant::now();
        let progress = |what: &str| eprintln!("{:>7.1} s  {what}", start.elapsed().as_secs_f64());
        let opened = self.database.open().await?;
        progress(&format!("reading `{}`", self.file.display()));
        let (directory, warnings) = input::directory(&self.file, &opened.catalogue.catalogue)?;
        warnings.iter().for_each(|warning| eprintln!("{}: {warning}", self.file.display()));
        progress(&format!("checked {} people", directory.user_count()));
        let running = Running::start(opened.store, opened.empty, Freshness::default(), clock).await?;
        let newest = running.live.newest();
        if newest.decider.directory().user_count() > 0 && !self.replace {
            let people = newest.decider.directory().user_count();
            let message = format!("the directory has {people} people already");
            return Err(Unusable::new(format!("{message}\n  help: add `--replace` to replace all of it")).into());
        }
        progress("writing one change");
        let written = running.ledger.replace(&Operator::at_the_command_line(), directory.to_document()).await;
        let written = written.map_err(|refusal| anyhow::anyhow!("nothing was imported: {refusal:?}"))?;
        progress("keeping a snapshot, so that servers start quickly");
        keep_snapshot(running.store.clone(), running.live.newest()).await;
        running.stop().await;
        progress(&format!("done: revision {}", written.revision));
        Ok(())
    }
}
