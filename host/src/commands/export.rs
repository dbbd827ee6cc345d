use std::{
    io::{self, Write},
    sync::Arc,
};

use clap::Args;

use super::database::{Database, wait};
use crate::state::{AsOf, History};

/// Writes the directory as one document to standard output, everything in the order of its ids. Importing it and
/// exporting it again gives the same bytes.
#[derive(Args)]
pub(super) struct Export {
    /// An earlier revision or time, such as `17` or `2026-11-20T09:00:00Z`.
    #[arg(long, value_name = "WHEN")]
    as_of: Option<AsOf>,
    #[command(flatten)]
    database: Database,
}

impl Export {
    pub(super) fn run(self) -> anyhow::Result<()> {
        wait(self.export())
    }

    async fn export(self) -> anyhow::Result<()> {
        let opened = self.database.open().await?;
        let newest = Arc::new(opened.state().await?);
        let state = match self.as_of {
            None => newest,
            Some(at) => History::new(opened.store, opened.empty).state(&newest, at).await?,
        };
        let mut output = io::BufWriter::new(io::stdout().lock());
        serde_json::to_writer_pretty(&mut output, &state.decider.directory().to_document())?;
        output.write_all(b"\n")?;
        Ok(output.flush()?)
    }
}
