use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{Directory, Document, Finding, FindingCode as Code};
use crate::{
    Relation, compiled,
    json::{Mismatch, Read, Step},
};

/// Reads a directory document from JSON text and checks it against a catalogue's roles.
///
/// # Errors
/// All findings, in the order of the document, when one of them is an error.
pub fn read(text: &str, catalogue: &compiled::Catalogue) -> Result<(Directory, Vec<Finding>), Vec<Finding>> {
    let value = serde_json::from_str(text).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        vec![Finding::error(Code::NotJson, place, error.to_string(), "write one JSON object")]
    })?;
    read_value(value, catalogue)
}

/// Reads a directory document from a JSON value: see [`read`].
///
/// # Errors
/// All findings, in the order of the document, when one of them is an error.
pub fn read_value(value: Value, catalogue: &compiled::Catalogue) -> Result<(Directory, Vec<Finding>), Vec<Finding>> {
    let mut findings = Vec::new();
    let document = read_document(value, &mut findings);
    // An element with a field too many is there all the same; one that cannot be read would make every reference to it
    // look as if it led nowhere.
    if findings.iter().any(|finding| finding.code != Code::UnknownField) {
        return Err(findings);
    }
    match from_document(document, catalogue) {
        Ok(directory) if findings.is_empty() => Ok(directory),
        Ok(_) => Err(findings),
        Err(more) => {
            findings.extend(more);
            Err(findings)
        }
    }
}

/// Takes a document and checks its ids, references and roles.
///
/// # Errors
/// All findings, when one of them is an error.
pub fn from_document(
    document: Document,
    catalogue: &compiled::Catalogue,
) -> Result<(Directory, Vec<Finding>), Vec<Finding>> {
    let mut findings = Vec::new();
    check_ids(&document, &mut findings);
    check_references(&document, &mut findings);
    if findings.is_empty() {
        check_roles(&document, catalogue, &mut findings);
        check_elevations(&document, &mut findings);
    }
    if findings.iter().any(Finding::is_error) {
        return Err(findings);
    }
    Ok((Directory::new(document), findings))
}

/// Takes a document that was checked when it came into the log.
#[must_use]
pub fn from_log(document: Document) -> Directory {
    Directory::new(document)
}

fn read_document(value: Value, findings: &mut Vec<Finding>) -> Document {
    let Value::Object(mut fields) = value else {
        findings.push(Finding::error(
            Code::WrongFormat,
            "$",
            "the document is not a JSON object",
            format!("start it with {{ \"format\": \"{}\", …", Document::FORMAT),
        ));
        return Document::default();
    };
    match fields.remove("format") {
        Some(Value::String(format)) if format == Document::FORMAT => {}
        other => findings.push(Finding::error(
            Code::WrongFormat,
            "format",
            other.map_or("the format is not said".into(), |found| {
                format!("the format is `{}`", serde_json::to_string(&found).unwrap_or_default())
            }),
            format!("this version reads `{}`", Document::FORMAT),
        )),
    }
    if !fields.contains_key("organizations") {
        findings.push(Finding::error(
            Code::WrongValue,
            "organizations",
            "missing field `organizations`",
            "list the organizations, also when there are none",
        ));
    }
    let document = Document {
        format: Document::FORMAT.into(),
        organizations: read_list(fields.remove("organizations"), "organizations", findings),
        sites: read_list(fields.remove("sites"), "sites", findings),
        users: read_list(fields.remove("users"), "users", findings),
        assignments: read_list(fields.remove("assignments"), "assignments", findings),
        elevations: read_list(fields.remove("elevations"), "elevations", findings),
    };
    for field in fields.keys() {
        findings.push(Finding::error(
            Code::UnknownField,
            field,
            format!("unknown field `{field}`"),
            "a directory has `format`, `organizations`, `sites`, `users`, `assignments` and `elevations`",
        ));
    }
    document
}

fn read_list<T: Read>(value: Option<Value>, name: &str, findings: &mut Vec<Finding>) -> Vec<T> {
    match value {
        None => Vec::new(),
        Some(Value::Array(elements)) => elements
            .into_iter()
            .enumerate()
            .filter_map(|(index, element)| read_element(element, &format!("{name}[{index}]"), findings))
            .collect(),
        Some(_) => {
            findings.push(Finding::error(
                Code::WrongValue,
                name,
                format!("`{name}` is not a list"),
                "write a JSON array",
            ));
            Vec::new()
        }
    }
}

/// Reads one element. A field that the format does not have is reported and taken out, so that the others are
/// reported too.
fn read_element<T: Read>(mut element: Value, place: &str, findings: &mut Vec<Finding>) -> Option<T> {
    if !element.is_object() {
        let help = "write it with the names of its fields";
        findings.push(Finding::error(Code::WrongValue, place, "is not a JSON object", help));
        return None;
    }
    loop {
        let mismatch = match T::read(&element) {
            Ok(read) => return Some(read),
            Err(mismatch) => mismatch,
        };
        let path = mismatch.path();
        let at = if path.is_empty() { place.to_owned() } else { format!("{place}.{path}") };
        let Some((field, allowed)) = mismatch.unknown_field() else {
            findings.push(Finding::error(Code::WrongValue, at, mismatch.message, String::new()));
            return None;
        };
        findings.push(Finding::error(Code::UnknownField, at, format!("unknown field `{field}`"), allowed));
        if !take_field(&mut element, &mismatch, field) {
            return None;
        }
    }
}

/// Removes the field that a path leads to (the path ends in the field itself). Says whether it was there.
fn take_field(element: &mut Value, mismatch: &Mismatch, field: &str) -> bool {
    let mut parents = mismatch.steps();
    parents.next_back();
    let parent = parents.try_fold(element, |value, step| match step {
        Step::Field(name) => value.get_mut(name),
        Step::Element(index) => value.get_mut(index),
    });
    parent.and_then(Value::as_object_mut).and_then(|object| object.remove(field)).is_some()
}

fn check_ids(document: &Document, findings: &mut Vec<Finding>) {
    fn unique<'a>(name: &str, ids: impl Iterator<Item = &'a str>, findings: &mut Vec<Finding>) {
        let mut seen = HashMap::new();
        for (index, id) in ids.enumerate() {
            if let Some(first) = seen.insert(id, index) {
                findings.push(Finding::error(
                    Code::DuplicateId,
                    format!("{name}[{index}].id"),
                    format!("`{id}` is the id of `{name}[{first}]` too"),
                    "give each its own id",
                ));
            }
        }
    }
    unique("organizations", document.organizations.iter().map(|it| it.id.as_str()), findings);
    unique("sites", document.sites.iter().map(|it| it.id.as_str()), findings);
    unique("users", document.users.iter().map(|it| it.id.as_str()), findings);
    unique("elevations", document.elevations.iter().map(|it| it.id.as_str()), findings);
}

fn check_references(document: &Document, findings: &mut Vec<Finding>) {
    let organizations: HashSet<&str> = document.organizations.iter().map(|it| it.id.as_str()).collect();
    let sites: HashSet<&str> = document.sites.iter().map(|it| it.id.as_str()).collect();
    let users: HashSet<&str> = document.users.iter().map(|it| it.id.as_str()).collect();
    let mut lead = |known: &HashSet<&str>, what: &str, id: &str, place: String| {
        if !known.contains(id) {
            findings.push(Finding::error(
                Code::DanglingReference,
                place,
                format!("there is no {what} `{id}`"),
                format!("add the {what}, or mend the id"),
            ));
        }
    };
    for (i, it) in document.organizations.iter().enumerate() {
        let at = format!("organizations[{i}]");
        if let Some(partner) = &it.managed_by {
            lead(&organizations, "organization", partner.as_str(), format!("{at}.managed_by"));
        }
        for (j, subscription) in it.subscriptions.iter().enumerate() {
            let at = format!("{at}.subscriptions[{j}]");
            lead(&organizations, "organization", subscription.partner.as_str(), format!("{at}.partner"));
            for (k, site) in subscription.sites.iter().enumerate() {
                lead(&sites, "site", site.as_str(), format!("{at}.sites[{k}]"));
            }
        }
        if let Some(set_up) = &it.set_up {
            lead(&users, "user", set_up.by.as_str(), format!("{at}.set_up.by"));
        }
    }
    for (i, it) in document.sites.iter().enumerate() {
        lead(&organizations, "organization", it.organization.as_str(), format!("sites[{i}].organization"));
    }
    for (i, it) in document.users.iter().enumerate() {
        lead(&organizations, "organization", it.organization.as_str(), format!("users[{i}].organization"));
    }
    for (i, it) in document.assignments.iter().enumerate() {
        let at = format!("assignments[{i}]");
        lead(&users, "user", it.user.as_str(), format!("{at}.user"));
        lead(&organizations, "organization", it.organization.as_str(), format!("{at}.organization"));
        for (j, site) in it.sites.iter().enumerate() {
            lead(&sites, "site", site.as_str(), format!("{at}.sites[{j}]"));
        }
        for (j, customer) in it.customers.iter().flatten().enumerate() {
            lead(&organizations, "organization", customer.as_str(), format!("{at}.customers[{j}]"));
        }
        if let Some(user) = &it.assigned_by {
            lead(&users, "user", user.as_str(), format!("{at}.assigned_by"));
        }
    }
    for (i, it) in document.elevations.iter().enumerate() {
        let at = format!("elevations[{i}]");
        lead(&users, "user", it.agent.as_str(), format!("{at}.agent"));
        lead(&organizations, "organization", it.organization.as_str(), format!("{at}.organization"));
        if let Some(user) = &it.decided_by {
            lead(&users, "user", user.as_str(), format!("{at}.decided_by"));
        }
    }
}

/// Roles must be of the catalogue, and a role of one's own organization is only for people whose home it is. Other
/// assignments that cannot reach anything are taken, and give nothing.
fn check_roles(document: &Document, catalogue: &compiled::Catalogue, findings: &mut Vec<Finding>) {
    let homes: HashMap<&str, &str> =
        document.users.iter().map(|it| (it.id.as_str(), it.organization.as_str())).collect();
    let sites: HashMap<&str, &str> =
        document.sites.iter().map(|it| (it.id.as_str(), it.organization.as_str())).collect();
    for (i, it) in document.assignments.iter().enumerate() {
        let at = format!("assignments[{i}]");
        let Some(role) = catalogue.roles.iter().find(|role| role.id == it.role) else {
            findings.push(Finding::error(
                Code::DanglingReference,
                format!("{at}.role"),
                format!("the catalogue has no role `{}`", it.role),
                "use a role id of the catalogue",
            ));
            continue;
        };
        let at_home = homes.get(it.user.as_str()) == Some(&it.organization.as_str());
        if role.relations == [Relation::Own] && !at_home {
            findings.push(Finding::error(
                Code::WrongRelation,
                format!("{at}.role"),
                format!("`{}` is held at home, and `{}` is not the home of `{}`", it.role, it.organization, it.user),
                "people from outside hold external, contact-centre service and site roles",
            ));
        }
        for (j, site) in it.sites.iter().enumerate() {
            if sites.get(site.as_str()) != Some(&it.organization.as_str()) {
                findings.push(Finding::error(
                    Code::Inconsistent,
                    format!("{at}.sites[{j}]"),
                    format!("`{site}` is not a site of `{}`", it.organization),
                    "list sites of the organization",
                ));
            }
        }
    }
}

fn check_elevations(document: &Document, findings: &mut Vec<Finding>) {
    for (i, it) in document.elevations.iter().enumerate() {
        if it.decision.is_some() != it.decided_at.is_some() {
            findings.push(Finding::error(
                Code::Inconsistent,
                format!("elevations[{i}].decided_at"),
                "`decision` and `decided_at` belong together",
                "give both, or neither while the request waits",
            ));
        }
    }
}
