use std::collections::HashMap;

use remit_model::{OrganizationId, UserId, directory::User};

use super::{
    super::users::email,
    RowError,
    file::{File, PEOPLE},
};
use crate::{
    acts::{Act, NewUser, UserChange},
    http::reading::View,
};

/// What may be changed by a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writes {
    /// People and all of their licences.
    Everything,
    /// Contact-centre licences (statement 231).
    ContactCenterLicences,
}

/// What a file would change.
pub(super) struct Plan {
    /// Each change, and the row that says it.
    pub(super) acts: Vec<(usize, Act)>,
    /// What is wrong with rows.
    pub(super) errors: Vec<RowError>,
    pub(super) rows: usize,
    pub(super) added: usize,
    pub(super) updated: usize,
    pub(super) unchanged: usize,
}

impl Plan {
    /// Compares a file with the directory.
    pub(super) fn new(file: &File, view: &View, organization: &OrganizationId, writes: Writes) -> Self {
        let mut plan =
            Self { acts: Vec::new(), errors: Vec::new(), rows: file.rows.len(), added: 0, updated: 0, unchanged: 0 };
        let mut seen: HashMap<UserId, usize> = HashMap::new();
        for (row, fields) in &file.rows {
            match plan_row(file, *row, fields, view, organization, writes, &mut seen) {
                Ok(Some(act)) => {
                    if matches!(act, Act::AddUser(_)) {
                        plan.added += 1
                    } else {
                        plan.updated += 1
                    }
                    plan.acts.push((*row, act));
                }
                Ok(None) => plan.unchanged += 1,
                Err(errors) => plan.errors.extend(errors),
            }
        }
        plan
    }
}

/// What one row changes, or everything that is wrong with it.
fn plan_row(
    file: &File,
    row: usize,
    fields: &Result<Vec<String>, String>,
    view: &View,
    organization: &OrganizationId,
    writes: Writes,
    seen: &mut HashMap<UserId, usize>,
) -> Result<Option<Act>, Vec<RowError>> {
    let [name_column, email_column] = PEOPLE;
    let whole = |code, detail: String| vec![RowError::new(row, None, code, detail)];
    let fields = fields.as_ref().map_err(|detail| whole("wrong_number_of_fields", detail.clone()))?;
    let [name, id, values @ ..] = fields.as_slice() else {
        return Err(whole("wrong_number_of_fields", "the row has no name and e-mail address".into()));
    };
    let mut errors = Vec::new();
    let mut wrong = |column: &str, code, detail: String| errors.push(RowError::new(row, Some(column), code, detail));
    let id = match UserId::new(id.as_str()).map_err(|error| error.to_string()) {
        Ok(id) => Some(id),
        Err(detail) => {
            wrong(email_column, "invalid_email", detail);
            None
        }
    };
    if let Some(id) = &id
        && let Some(before) = seen.insert(id.clone(), row)
    {
        wrong(email_column, "duplicate_email", format!("`{id}` is in row {before}, too"));
    }
    let found = id.as_ref().and_then(|id| view.directory().user(id.as_str()));
    let mut known = None;
    match (&id, found) {
        (Some(_), Some(found)) if found.organization == *organization => known = Some(found),
        (Some(id), Some(_)) => wrong(email_column, "other_organization", format!("`{id}` is of another organization")),
        (Some(id), None) => {
            if let Err(detail) = email(id) {
                wrong(email_column, "invalid_email", detail);
            }
        }
        (None, _) => {}
    }
    if !(1..=200).contains(&name.chars().count()) || name.chars().any(char::is_control) {
        wrong(name_column, "invalid_name", "a name has 1 to 200 characters, and no control characters".into());
    }
    let mut licenses = known.map(|known| known.licenses.clone()).unwrap_or_default();
    for (licence, value) in file.licences.iter().zip(values) {
        match value.to_ascii_lowercase().as_str() {
            "" => {}
            "true" if licenses.contains(licence) => {}
            "true" => licenses.push(licence.clone()),
            "false" => licenses.retain(|it| it != licence),
            _ => wrong(licence, "invalid_value", format!("`{value}` is neither `True` nor `False`")),
        }
    }
    if writes == Writes::ContactCenterLicences {
        errors.extend(out_of_reach(row, name, known, &licenses, &file.licences));
    }
    match (errors.is_empty(), id, known) {
        (true, Some(id), None) => Ok(Some(Act::AddUser(NewUser { id, name: name.clone(), licenses }))),
        (true, Some(id), Some(known)) => {
            let change = UserChange {
                name: (known.name != *name).then(|| name.clone()),
                licenses: (known.licenses != licenses).then_some(licenses),
            };
            Ok((change != UserChange::default()).then_some(Act::ChangeUser(id, change)))
        }
        _ => Err(errors),
    }
}

/// What a row would change besides contact-centre licences.
fn out_of_reach(
    row: usize,
    name: &str,
    known: Option<&User>,
    licenses: &[String],
    columns: &[String],
) -> Vec<RowError> {
    let [name_column, email_column] = PEOPLE;
    let detail = "you may change contact-centre licences and nothing else";
    let error = |column: &str| RowError::new(row, Some(column), "column_not_yours", detail);
    let Some(known) = known else { return vec![error(email_column)] };
    let changed = |licence: &&String| {
        !licence.starts_with("cc_") && known.licenses.contains(*licence) != licenses.contains(*licence)
    };
    let renamed = (known.name != name).then(|| error(name_column));
    renamed.into_iter().chain(columns.iter().filter(changed).map(|licence| error(licence))).collect()
}
