use std::io::{self, BufRead, Write};

use clap::Args;
use remit_model::authzen::EvaluationRequest;

use super::Source;
use crate::{answer::Answer, decider::Detail};

/// Reads one AuthZEN evaluation request a line and writes one decision a line, in order.
#[derive(Args)]
pub(super) struct Check {
    #[command(flatten)]
    source: Source,
    /// Say why: adds the context to each decision.
    #[arg(long)]
    explain: bool,
}

impl Check {
    /// A line that cannot be read is answered with a deny and what is wrong with it; empty lines are passed over.
    pub(super) fn run(self) -> anyhow::Result<()> {
        let decider = self.source.decider()?;
        let now = self.source.now();
        let detail = if self.explain { Detail::Explained } else { Detail::Decision };
        let mut output = io::BufWriter::new(io::stdout().lock());
        let mut input = io::stdin().lock();
        let mut line = Vec::new();
        while input.read_until(b'\n', &mut line)? > 0 {
            if !line.trim_ascii().is_empty() {
                let answer = match read_request(&line) {
                    Ok(request) => decider.answer(&request, now, detail),
                    Err(error) => Answer::broken(error),
                };
                serde_json::to_writer(&mut output, &answer)?;
                output.write_all(b"\n")?;
            }
            line.clear();
        }
        Ok(output.flush()?)
    }
}

fn read_request(line: &[u8]) -> Result<EvaluationRequest, String> {
    let mut json = serde_json::Deserializer::from_slice(line);
    let request =
        serde_path_to_error::deserialize(&mut json).map_err(|error| match error.path().to_string().as_str() {
            "." => error.inner().to_string(),
            path => format!("at `{path}`: {}", error.inner()),
        })?;
    json.end().map_err(|error| error.to_string())?;
    Ok(request)
}
