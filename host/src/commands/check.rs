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
    /// A line that cannot be read is answered with a deny that says what is wrong with it, and is no failure of the
    /// command; empty lines are passed over.
    pub(super) fn run(self) -> anyhow::Result<()> {
        let decider = self.source.decider()?;
        let now = self.source.now();
        let detail = if self.explain { Detail::Explained } else { Detail::Decision };
        let mut output = io::BufWriter::new(io::stdout().lock());
        let mut input = io::stdin().lock();
        let mut line = Vec::new();
        let mut number = 0;
        while input.read_until(b'\n', &mut line)? > 0 {
            number += 1;
            if !line.trim_ascii().is_empty() {
                let answer = match read_request(&line, number) {
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

fn read_request(line: &[u8], number: usize) -> Result<EvaluationRequest, String> {
    let value = serde_json::from_slice(line)
        .map_err(|error| format!("line {number}, column {}: not JSON: write one JSON object a line", error.column()))?;
    EvaluationRequest::from_value(value).map_err(|error| match error.pointer.as_str() {
        "" => format!("line {number}: {}", error.message),
        pointer => format!("line {number}, at `{pointer}`: {}", error.message),
    })
}
