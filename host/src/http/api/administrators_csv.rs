use std::{io, sync::Arc};

use axum::{
    body::{Body, Bytes},
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use futures_util::stream;
use remit_model::{OrganizationId, UserId};

use super::roster::{External, Filter, Person, Roster};
use crate::http::{Problem, Server, path::InPath, query::Params, reading::Reading};

/// How many people are written at once.
const CHUNK: usize = 500;

/// What the columns are called.
const COLUMNS: [&str; 3] = ["First name/Last name", "User ID/Email", "Admin role"];

/// Administrators as CSV: everybody with a role, or those whom the filter leaves.
///
/// The parameters are those of the list of people, but that people from outside are left out only when `external` is
/// `false`. The file is written while it is sent, from the state at its beginning.
#[utoipa::path(get, path = "/api/v1/organizations/{organization}/administrators.csv", tag = "users",
    params(("organization" = String, Path, description = "The organization's id."), Filter),
    responses((status = 200, description = "Name, e-mail address, and roles separated by commas.",
        body = String, content_type = "text/csv")))]
pub(super) async fn export_administrators(
    State(server): State<Arc<Server>>,
    reading: Reading,
    InPath(organization): InPath<OrganizationId>,
    Params(filter): Params<Filter>,
) -> Result<Response, Problem> {
    let view = server.view(filter.as_of).await?;
    view.organization(&organization)?;
    view.may_read(&reading.asker, &organization, "roles")?;
    let external = filter.external.unwrap_or(External::True);
    let roster = Roster::new(&view, &reading.asker, &organization, &filter, external)?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"administrators.csv\""),
    ];
    let first = Some((roster, Position::Columns));
    let chunks = stream::unfold(first, |at| async move { at.map(|(roster, position)| chunk(roster, &position)) });
    Ok((headers, Body::from_stream(chunks)).into_response())
}

/// How far the file is written.
enum Position {
    /// Nothing is.
    Columns,
    /// Everybody up to this person is.
    After(UserId),
}

type Next = Option<(Roster, Position)>;

/// The next part of the file, and where it goes on.
fn chunk(roster: Roster, position: &Position) -> (io::Result<Bytes>, Next) {
    let mut rows = csv::Writer::from_writer(Vec::new());
    let after = match position {
        Position::Columns => {
            write(&mut rows, &COLUMNS.map(str::to_owned));
            None
        }
        Position::After(user) => Some(user.as_str()),
    };
    let mut last = None;
    for user in roster.after(after).take(CHUNK) {
        last = Some(user.clone());
        match roster.person(user) {
            Ok(person) => row(&person).iter().for_each(|fields| write(&mut rows, fields)),
            // A file that leaves somebody out would look complete. One that breaks off does not.
            Err(problem) => {
                tracing::error!(%problem, "the export of administrators broke off");
                return (Err(io::Error::other(problem.to_string())), None);
            }
        }
    }
    let bytes = rows.into_inner().unwrap_or_default();
    (Ok(bytes.into()), last.map(|last| (roster, Position::After(last))))
}

fn write(rows: &mut csv::Writer<Vec<u8>>, fields: &[String; 3]) {
    // Memory takes everything.
    let _ = rows.write_record(fields);
}

/// The fields of a person; none, without a role.
fn row(person: &Person) -> Option<[String; 3]> {
    let roles: Vec<&str> = person.roles.iter().flatten().map(|role| role.as_str()).collect();
    (!roles.is_empty()).then(|| [text(&person.name), text(person.id.as_str()), text(&roles.join(", "))])
}

/// A text that no spreadsheet takes for a formula.
fn text(value: &str) -> String {
    let formula = value.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { format!("'{value}") } else { value.to_owned() }
}
