use core::ops::Range;

use remit_model::{
    Instant, OrganizationId, OrganizationKind, SiteId, UserId,
    authzen::{self, EvaluationRequest},
    comparison::Pair,
    compiled::Catalogue,
    directory::{self, Directory},
    facts::Facts,
    order::sort_by,
    reason::Reason,
    request::Request,
    text::Position,
};
use remit_scenario::{Changes, Misfit};
use serde::Serialize;

use crate::{json_places, utf16::Utf16};

/// The longest document that is read, in bytes.
pub const LONGEST_DOCUMENT: usize = 64 * 1024 * 1024;

/// At most so many findings are told.
const FINDINGS: usize = 200;

/// A directory document, checked against a catalogue.
#[derive(Clone, Debug)]
pub struct World {
    pub(crate) directory: Directory,
    pub(crate) catalogue: Catalogue,
    warnings: Vec<Finding>,
}

/// Something wrong with a document, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Finding {
    /// A stable code for this kind of mistake.
    pub code: String,
    /// The element or field, such as `users[3].organization`; empty where the document cannot be read at all.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What would be right; empty where there is nothing to say.
    pub help: String,
    /// Where in the text it is, as far as that is known.
    pub place: Option<TextPlace>,
}

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TextPlace {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Where it starts, in UTF-16 units of the text.
    pub from: usize,
    /// Where it ends; of something that goes on for lines, the end of the first.
    pub to: usize,
}

/// Who and what is in a world.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Outline {
    /// Organizations, in the order of their ids.
    pub organizations: Vec<OutlinedOrganization>,
    /// People, in the order of their ids.
    pub people: Vec<OutlinedPerson>,
    /// Meeting sites, in the order of their ids.
    pub sites: Vec<OutlinedSite>,
}

/// An organization of an outline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OutlinedOrganization {
    /// Its id.
    pub id: OrganizationId,
    /// What people call it.
    pub name: String,
    /// Its kind.
    pub kind: OrganizationKind,
    /// The partner that manages it.
    pub managed_by: Option<OrganizationId>,
}

/// A person of an outline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OutlinedPerson {
    /// The e-mail address.
    pub id: UserId,
    /// First and last name.
    pub name: String,
    /// The home organization.
    pub organization: OrganizationId,
}

/// A site of an outline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OutlinedSite {
    /// Its id.
    pub id: SiteId,
    /// Whose it is.
    pub organization: OrganizationId,
}

/// What an AuthZEN request asks of a world.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// A question to the module.
    Call(Box<Call>),
    /// Nothing that could be evaluated; it is denied for this reason.
    Refused(Reason),
}

/// A question to the module, and whose facts it is decided on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Call {
    /// What is asked.
    pub request: Request,
    /// Who asks.
    pub subject: String,
    /// Where.
    pub organization: String,
    /// The person that an act is about.
    pub target: Option<String>,
}

impl World {
    /// Reads a directory document and checks it against a compiled catalogue.
    ///
    /// # Errors
    /// What is wrong with the document.
    pub fn new(document: &str, catalogue: &Catalogue) -> Result<Self, Vec<Finding>> {
        if document.len() > LONGEST_DOCUMENT {
            let message = format!("the document has {} MiB", document.len().div_ceil(1024 * 1024));
            let help = format!("a world has at most {} MiB", LONGEST_DOCUMENT / 1024 / 1024);
            return Err(vec![Finding::of_document("too_large", message, help)]);
        }
        let told = |findings: Vec<directory::Finding>| tell(document, findings);
        match directory::read(document, catalogue) {
            Ok((directory, warnings)) => Ok(Self { directory, catalogue: catalogue.clone(), warnings: told(warnings) }),
            Err(findings) => Err(told(findings)),
        }
    }

    /// The world that a scenario changes this one to.
    ///
    /// # Errors
    /// What does not fit.
    pub fn changed(&self, changes: &Changes) -> Result<Self, Vec<Finding>> {
        let misfit = |it: Misfit| Finding { path: it.place, ..Finding::of_document("misfit", it.message, "") };
        let document = changes
            .applied_to(&self.directory.to_document())
            .map_err(|misfits| misfits.into_iter().map(misfit).collect::<Vec<_>>())?;
        let told = |findings: Vec<directory::Finding>| tell("", findings);
        let (directory, warnings) = directory::from_document(document, &self.catalogue).map_err(told)?;
        Ok(Self { directory, catalogue: self.catalogue.clone(), warnings: told(warnings) })
    }

    /// What in the document gives nothing, though the document was taken.
    #[must_use]
    pub fn warnings(&self) -> &[Finding] {
        &self.warnings
    }

    /// Who and what is in it.
    #[must_use]
    pub fn outline(&self) -> Outline {
        let organizations = self.directory.organizations().into_iter().map(|it| OutlinedOrganization {
            id: it.id.clone(),
            name: it.name.clone(),
            kind: it.kind,
            managed_by: it.managed_by.clone(),
        });
        let people = self.directory.users().into_iter().map(|it| OutlinedPerson {
            id: it.id.clone(),
            name: it.name.clone(),
            organization: it.organization.clone(),
        });
        let sites = self.directory.sites().into_iter();
        let sites = sites.map(|it| OutlinedSite { id: it.id.clone(), organization: it.organization.clone() });
        Outline { organizations: organizations.collect(), people: people.collect(), sites: sites.collect() }
    }

    /// Everybody who may have something in an organization, or in any, at any time; in the order of people and
    /// organizations.
    #[must_use]
    pub fn pairs(&self, organization: Option<&str>) -> Vec<Pair> {
        let pairs = self.directory.pairs(&[&self.catalogue]).into_iter();
        let wanted = pairs.filter(|(_, place)| organization.is_none_or(|only| only == place.as_str()));
        wanted.map(|(user, organization)| Pair { user, organization }).collect()
    }

    /// The facts of one pair.
    #[must_use]
    pub fn facts(&self, user: &str, organization: &str) -> Facts {
        self.directory.facts_of(user, organization)
    }

    /// What a request asks at a moment.
    #[must_use]
    pub fn call(&self, request: &EvaluationRequest, now: Instant) -> Asked {
        match authzen::resolve(request, &self.directory, &self.catalogue, now) {
            Ok(authzen::Call { request, subject, organization, target }) => {
                Asked::Call(Box::new(Call { request, subject, organization, target }))
            }
            Err(reason) => Asked::Refused(reason),
        }
    }

    /// Each instant at which something begins or ends, ascending.
    #[must_use]
    pub fn moments(&self) -> Vec<Instant> {
        let mut moments = Vec::new();
        for organization in self.directory.organizations() {
            moments.extend(organization.set_up.as_ref().and_then(|it| it.ended_at).map(|it| it.0));
            for it in self.directory.assignments_in(organization.id.as_str()) {
                moments
                    .extend([it.assigned_at, it.expires_at, it.first_sign_in_at].into_iter().flatten().map(|it| it.0));
            }
            let limits = self.catalogue.elevation.as_ref();
            for it in self.directory.elevations_in(organization.id.as_str()) {
                let (asked, answered) = (it.requested_at.0, it.decided_at.map(|it| it.0));
                moments.extend([Some(asked), answered].into_iter().flatten());
                moments.extend(limits.map(|it| asked.plus(it.answer_within)));
                moments.extend(limits.zip(answered).map(|(it, at)| at.plus(it.lasts)));
                moments.extend(it.ended_at.map(|it| it.0));
            }
        }
        sort_by(&mut moments, Ord::cmp);
        moments.dedup();
        moments
    }

    /// The document as JSON, everything in the order of its ids.
    #[must_use]
    pub fn document(&self) -> String {
        serde_json::to_string(&self.directory).map(|json| indented(&json)).unwrap_or_default()
    }
}

impl Finding {
    fn of_document(code: &str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { code: code.into(), path: String::new(), message: message.into(), help: help.into(), place: None }
    }
}

/// Findings with their places in the text.
fn tell(document: &str, findings: Vec<directory::Finding>) -> Vec<Finding> {
    let more = findings.len().saturating_sub(FINDINGS);
    let units = (!findings.is_empty()).then(|| Utf16::of(document));
    let told = findings.into_iter().take(FINDINGS).map(|it| {
        let unreadable = it.code == directory::FindingCode::NotJson;
        let bytes = if unreadable { position(document, &it.place) } else { place(document, &it) };
        Finding {
            code: it.code.as_str().into(),
            path: if unreadable { String::new() } else { it.place },
            message: it.message,
            help: it.help,
            place: bytes.zip(units.as_ref()).map(|(bytes, units)| text_place(document, &bytes, units)),
        }
    });
    let mut told: Vec<Finding> = told.collect();
    if more > 0 {
        told.push(Finding::of_document("more", format!("{more} more findings"), "mend these first"));
    }
    told
}

/// JSON without white space, over lines. The formatter that writes JSON so anew would be compiled for all of a document.
fn indented(json: &str) -> String {
    let mut lines = String::with_capacity(json.len() * 2);
    let mut depth = 0_usize;
    let (mut in_text, mut escaped) = (false, false);
    let mut characters = json.chars().peekable();
    while let Some(character) = characters.next() {
        let quotes = character == '"' && !escaped;
        escaped = in_text && character == '\\' && !escaped;
        in_text ^= quotes;
        let is_empty = matches!(characters.peek(), Some(']' | '}'));
        match character {
            _ if in_text || quotes => lines.push(character),
            '{' | '[' if !is_empty => {
                depth += 1;
                lines.push(character);
                new_line(&mut lines, depth);
            }
            '{' | '[' => {
                lines.push(character);
                lines.extend(characters.next());
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                new_line(&mut lines, depth);
                lines.push(character);
            }
            ',' => {
                lines.push(character);
                new_line(&mut lines, depth);
            }
            ':' => lines.push_str(": "),
            _ => lines.push(character),
        }
    }
    lines
}

fn new_line(lines: &mut String, depth: usize) {
    lines.push('\n');
    lines.extend(core::iter::repeat_n("  ", depth));
}

fn place(document: &str, finding: &directory::Finding) -> Option<Range<usize>> {
    let place = json_places::find(document, &finding.place)?;
    let of_name = finding.code == directory::FindingCode::UnknownField;
    Some(place.key.filter(|_| of_name).unwrap_or(place.value))
}

/// Reads `line 4, column 7`, which counts bytes.
fn position(document: &str, place: &str) -> Option<Range<usize>> {
    let (line, column) = place.strip_prefix("line ")?.split_once(", column ")?;
    let (line, column): (usize, usize) = (line.parse().ok()?, column.parse().ok()?);
    let line = document.split_inclusive('\n').nth(line.checked_sub(1)?).unwrap_or_default();
    let start = (line.as_ptr() as usize).checked_sub(document.as_ptr() as usize)?;
    let at = document.floor_char_boundary((start + column.saturating_sub(1)).min(document.len()));
    Some(at..document.ceil_char_boundary((at + 1).min(document.len())))
}

fn text_place(document: &str, bytes: &Range<usize>, units: &Utf16) -> TextPlace {
    let first_line = document.get(bytes.clone()).and_then(|found| found.lines().next()).map_or(0, str::len);
    let Position { line, column } = Position::at(document, bytes.start);
    let units = units.range(&(bytes.start..bytes.start + first_line));
    TextPlace { line, column, from: units.start, to: units.end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_indented_as_serde_json_does_it() {
        let value = serde_json::json!({
            "a": [], "b": {}, "c": [1, -2.5, null, true, "", "a \"[{,:}]\" \\"], "d": [[{}], { "e, \\\"f\": ": [[]] }], "å": "\n😀",
        });
        for value in [value, serde_json::json!([]), serde_json::json!("x")] {
            assert_eq!(indented(&value.to_string()), serde_json::to_string_pretty(&value).unwrap_or_default());
        }
    }
}
