use axum::http::StatusCode;

use super::super::users::licences;
use crate::http::Problem;

/// The most rows of a file.
const MOST_ROWS: usize = 10_000;

/// The columns before those of the licences.
pub(super) const PEOPLE: [&str; 2] = ["name", "email"];

/// A file whose header says what its columns are.
pub(super) struct File {
    /// The licences that have a column.
    pub(super) licences: Vec<String>,
    /// The rows below the header, each with its number. One that cannot be split into the columns says why.
    pub(super) rows: Vec<(usize, Result<Vec<String>, String>)>,
}

impl File {
    /// Reads a file in UTF-8, with or without a byte order mark.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Problem> {
        let text = std::str::from_utf8(bytes)
            .map_err(|error| Problem::bad_request(format!("the file is not UTF-8: {error}")))?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let unreadable = |error: csv::Error| Problem::bad_request(format!("the file is not CSV: {error}"));
        let header: Vec<String> =
            reader.headers().map_err(unreadable)?.iter().map(|name| name.trim().to_lowercase()).collect();
        let licences = columns(&header)?;
        let mut rows = Vec::new();
        for (at, record) in reader.records().enumerate() {
            if at == MOST_ROWS {
                let detail = format!("a file has at most {MOST_ROWS} rows");
                return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_many_rows", detail));
            }
            let record = record.map_err(unreadable)?;
            let fields: Vec<String> = record.iter().map(|field| field.trim().to_owned()).collect();
            let row = if fields.len() == header.len() {
                Ok(fields)
            } else {
                Err(format!("the row has {} fields, and the header has {}", fields.len(), header.len()))
            };
            rows.push((at + 2, row));
        }
        Ok(Self { licences, rows })
    }
}

/// The licences that a header names.
fn columns(header: &[String]) -> Result<Vec<String>, Problem> {
    let wrong = |detail: String| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid_header", detail);
    let Some((_, named)) = header.split_at_checked(PEOPLE.len()).filter(|(people, _)| *people == PEOPLE) else {
        return Err(wrong("the header begins with `name,email`, and then has one column for each licence".into()));
    };
    licences(named).map_err(wrong)?;
    Ok(named.to_vec())
}
