use clap::Args;
use remit_model::directory::print_instant;
use serde_json::json;

use super::Source;
use crate::{input::Unusable, sight};

/// Shows what somebody sees, as JSON: the levels of all settings and privileges of one organization, or, without one,
/// all organizations that he sees anything of.
#[derive(Args)]
pub(super) struct View {
    #[command(flatten)]
    source: Source,
    /// Who looks.
    #[arg(long, alias = "user", value_name = "USER")]
    subject: String,
    /// Where.
    #[arg(long, value_name = "ID")]
    organization: Option<String>,
}

impl View {
    pub(super) fn run(self) -> anyhow::Result<()> {
        let decider = self.source.decider()?;
        let now = self.source.now();
        if decider.directory().user(&self.subject).is_none() {
            return Err(Unusable::new(format!("the directory has no user `{}`", self.subject)).into());
        }
        let view = match &self.organization {
            None => json!({
                "subject": self.subject,
                "at": print_instant(now),
                "organizations": sight::organizations(&decider, &self.subject, now)?,
            }),
            Some(id) if decider.directory().organization(id).is_none() => {
                return Err(Unusable::new(format!("the directory has no organization `{id}`")).into());
            }
            Some(id) => serde_json::to_value(sight::organization(&decider, &self.subject, id, now)?)?,
        };
        println!("{}", serde_json::to_string_pretty(&view)?);
        Ok(())
    }
}
