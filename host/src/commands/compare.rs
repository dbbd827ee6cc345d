use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::Args;
use remit_catalogue::Compiled;
use remit_model::{
    Instant, Level,
    comparison::{ComparisonResult, ControlKind, Direction, Group, Pair},
    directory::{Directory, print_instant},
};

use super::{clock, parse_at};
use crate::{
    assets, comparison,
    decider::Decider,
    input::{self, Unusable},
};

/// Compares two catalogues on a directory: who gains and who loses which controls.
///
/// Exit code 0: nothing is different. 1: something is. 2: something given cannot be used, or nothing could be decided.
#[derive(Args)]
pub(super) struct Compare {
    /// The directory document (`remit.directory/1`). Its roles are those of either catalogue.
    #[arg(long, value_name = "FILE")]
    directory: PathBuf,
    /// The moment to compare at, such as `2026-11-20T09:00:00Z`. Now, when left out.
    #[arg(long, value_name = "TIME", value_parser = parse_at)]
    at: Option<Instant>,
    /// Write everything as JSON.
    #[arg(long)]
    json: bool,
    /// How many people to show of each group.
    #[arg(long, value_name = "COUNT", default_value_t = 3, conflicts_with = "json")]
    people: usize,
    /// The folder that `cargo xtask build` made; found beside the program, when left out.
    #[arg(long, value_name = "FOLDER", env = "REMIT_ASSETS")]
    assets: Option<PathBuf>,
    /// The catalogue's text as it is.
    before: PathBuf,
    /// The catalogue's text as it would be.
    after: PathBuf,
}

impl Compare {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let (before, after) = (input::catalogue(Some(&self.before))?, input::catalogue(Some(&self.after))?);
        let directory = self.read_directory(&before, &after)?;
        let before = Decider::new(assets::find(self.assets.as_deref())?.engine(&before)?, before, directory, 1);
        let after = before.with_catalogue(after)?;
        let now = self.at.unwrap_or_else(clock);
        let result = comparison::compare(&before, &after, now)?;
        let mut output = io::BufWriter::new(io::stdout().lock());
        if self.json {
            serde_json::to_writer(&mut output, &result)?;
            writeln!(output)?;
        } else {
            self.write(&result, now, &mut output)?;
        }
        output.flush()?;
        Ok(ExitCode::from(u8::from(!result.groups.is_empty())))
    }

    /// A directory may already hold roles that only the new catalogue has, or still such that only the old one has.
    fn read_directory(&self, before: &Compiled, after: &Compiled) -> Result<Directory, Unusable> {
        let read = |catalogue: &Compiled| input::directory(&self.directory, &catalogue.catalogue);
        let (directory, warnings) = read(before).or_else(|unusable| read(after).map_err(|_| unusable))?;
        warnings.iter().for_each(|warning| eprintln!("{}: {warning}", self.directory.display()));
        Ok(directory)
    }

    fn write(&self, result: &ComparisonResult, now: Instant, output: &mut impl Write) -> io::Result<()> {
        let totals = &result.totals;
        writeln!(
            output,
            "{} -> {} on {} at {}",
            self.before.display(),
            self.after.display(),
            self.directory.display(),
            print_instant(now)
        )?;
        writeln!(
            output,
            "People who may have something: {}, in {} of a person and an organization.",
            totals.people,
            counted(totals.pairs, "pair")
        )?;
        if result.groups.is_empty() {
            return writeln!(output, "Nothing is different for any of them.");
        }
        writeln!(
            output,
            "For whom something is different: {}, in {}; pairs that gain: {}, that lose: {}.",
            totals.changed_people,
            counted(totals.changed_pairs, "pair"),
            totals.gaining_pairs,
            totals.losing_pairs
        )?;
        for group in &result.groups {
            writeln!(output, "\n{}", heading(group))?;
            let cohorts = group.cohorts.iter().filter_map(|cohort| result.cohorts.get(*cohort));
            let mut pairs: Vec<&Pair> = cohorts.flat_map(|cohort| &cohort.pairs).collect();
            pairs.sort_by(|a, b| (&a.user, &a.organization).cmp(&(&b.user, &b.organization)));
            for pair in pairs.iter().take(self.people) {
                writeln!(output, "    {} in {}", pair.user, pair.organization)?;
            }
            if let Some(more @ 1..) = pairs.len().checked_sub(self.people) {
                writeln!(output, "    and {more} more")?;
            }
        }
        Ok(())
    }
}

/// `+ privilege audit_log: none -> view (20000 pairs)`.
fn heading(group: &Group) -> String {
    let sign = match group.direction {
        Direction::Gained => '+',
        Direction::Mixed => '~',
        Direction::Lost => '-',
        Direction::Unrestricted => '=',
    };
    let kind = match group.control.kind {
        ControlKind::Setting => "setting",
        ControlKind::Privilege => "privilege",
    };
    let only = match (group.in_before, group.in_after) {
        (false, _) => ", which is new",
        (_, false) => ", which is gone",
        _ => "",
    };
    let part = |where_: &str, changed: bool, before: Level, after: Level| {
        changed.then(|| format!("{before} -> {after}{where_}"))
    };
    let (before, after, changed) = (group.before, group.after, group.changed);
    // Mostly all three parts say the same: that is said once.
    let as_level = |was: Level, is: Level| changed.level && (was, is) == (before.level, after.level);
    let scoped = changed.scoped && !as_level(before.scoped, after.scoped);
    let unrestricted = changed.unrestricted && !as_level(before.unrestricted, after.unrestricted);
    let parts = [
        part("", changed.level, before.level, after.level),
        part(" within some of it", scoped, before.scoped, after.scoped),
        part(" without restrictions", unrestricted, before.unrestricted, after.unrestricted),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    format!("{sign} {kind} {}{only}: {} ({})", group.control.id, parts.join(", "), counted(group.pairs, "pair"))
}

fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
