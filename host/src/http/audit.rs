//! The audit trail: the change log as those may read it whom the module lets see it.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    Json,
    extract::{Path, Query, State},
};
use remit_model::{
    Instant,
    directory::{parse_instant, print_instant},
    reason::ReasonCode,
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{Problem, Server};
use crate::{
    identity::{Asker, Scope},
    log::{Actor, Change, Entry, Receipt, Store},
};

/// The routes of the audit trail.
pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::new().routes(routes!(audit_trail)).routes(routes!(audited_change))
}

/// The privilege that the module must let a person see.
const PRIVILEGE: &str = "audit_log";
/// How many changes a page has when the request does not say.
const USUAL_PAGE: u32 = 50;
/// How many it may ask for.
const LARGEST_PAGE: u32 = 500;
/// How many changes one request looks at. Where a filter fits hardly any, a page ends before it is full.
const LOOKED_AT: u32 = 5_000;

/// A page of changes, newest first.
#[derive(Serialize, ToSchema)]
struct AuditPage {
    items: Vec<AuditItem>,
    /// Asks for the changes before these; absent when there are none. A page may have fewer than `limit` items, or
    /// none, and yet others may follow.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

/// One change.
#[derive(Serialize, ToSchema)]
struct AuditItem {
    revision: u64,
    /// RFC 3339, UTC.
    at: String,
    actor: Actor,
    acts: Vec<ActItem>,
}

/// What was done, without its receipts.
#[derive(Serialize, ToSchema)]
struct ActItem {
    act: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    /// How many decisions of the module allowed it; their receipts are at `/api/v1/audit/{revision}`.
    decisions: usize,
    #[schema(value_type = Vec<String>)]
    warnings: Vec<ReasonCode>,
}

/// One change with everything that the log has about it.
#[derive(Serialize, ToSchema)]
struct AuditedChange {
    #[serde(flatten)]
    item: AuditItem,
    /// SHA-256 over the change and the hash of the one before it.
    hash: String,
    /// The decisions that allowed it, each with all that is needed to compute it again.
    receipts: Vec<Receipt>,
    /// What is so afterwards.
    #[schema(value_type = Vec<Object>)]
    edits: Vec<Change>,
}

/// What a change must be like to be shown.
#[derive(Debug, Default)]
struct Filter {
    actor: Option<String>,
    about: Option<String>,
    act: Option<String>,
    from: Option<Instant>,
    to: Option<Instant>,
    limit: u32,
    before: Option<u64>,
}

/// Changes in an organization, newest first
///
/// A person needs the level `view` on `audit_log` there, a service the scope `read`.
#[utoipa::path(
    get,
    path = "/api/v1/organizations/{organization}/audit",
    tag = "audit",
    params(
        ("organization" = String, Path, description = "Its id"),
        ("actor" = Option<String>, Query, description = "Only changes by this person, or `operator`"),
        ("about" = Option<String>, Query, description = "Only changes about this person, site, customer or request"),
        ("act" = Option<String>, Query, description = "Only this act, such as `roles.assign`"),
        ("from" = Option<String>, Query, description = "Not before this moment (RFC 3339)"),
        ("to" = Option<String>, Query, description = "Before this moment (RFC 3339)"),
        ("limit" = Option<u32>, Query, description = "1 to 500 changes; 50 when left out"),
        ("cursor" = Option<String>, Query, description = "The `next_cursor` of the page before"),
    ),
    responses(
        (status = 200, description = "A page of changes", body = AuditPage),
        (status = "4XX", description = "A problem document"),
        (status = 503, description = "The database does not answer, or the directory may be out of date"),
    ),
)]
async fn audit_trail(
    State(server): State<Arc<Server>>,
    asker: Asker,
    Path(organization): Path<String>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<Json<AuditPage>, Problem> {
    let filter = Filter::read(query)?;
    let state = server.state()?;
    if state.decider.directory().organization(&organization).is_none() {
        return Err(Problem::unknown("organization", &organization));
    }
    asker.may_read(&state, &organization, PRIVILEGE, server.now())?;
    Ok(Json(filter.page(server.ledger.store(), &organization).await?))
}

/// One change with its receipts
///
/// What it takes to read it is what it takes to read its organization's audit trail. A change of the server itself
/// (an import, a key, a catalogue) is for services that may read all organizations.
#[utoipa::path(
    get,
    path = "/api/v1/audit/{revision}",
    tag = "audit",
    params(("revision" = u64, Path, description = "Its revision")),
    responses(
        (status = 200, description = "The change", body = AuditedChange),
        (status = "4XX", description = "A problem document"),
        (status = 503, description = "The database does not answer, or the directory may be out of date"),
    ),
)]
async fn audited_change(
    State(server): State<Arc<Server>>,
    asker: Asker,
    Path(revision): Path<String>,
) -> Result<Json<AuditedChange>, Problem> {
    let number: u64 = revision.parse().map_err(|_| Problem::unknown("change", &revision))?;
    let state = server.state()?;
    let rows = server.ledger.store().between(number.saturating_sub(1), number).await?;
    let row = rows.into_iter().find(|row| row.revision == number);
    let row = row.ok_or_else(|| Problem::unknown("change", &revision))?;
    match (&row.organization, &asker) {
        (Some(organization), _) => asker.may_read(&state, organization, PRIVILEGE, server.now())?,
        (None, Asker::Service(service)) if service.on_behalf_of.is_none() => asker.has_scope(Scope::Read, None)?,
        (None, _) => {
            let detail = "this is a change of the server itself: a service that may read everything can see it";
            return Err(Problem::forbidden(detail));
        }
    }
    let entry = row.read().map_err(crate::state::LoadError::Broken)?;
    Ok(Json(AuditedChange {
        item: AuditItem::new(&entry),
        hash: row.hash,
        receipts: entry.acts.into_iter().flat_map(|done| done.receipts).collect(),
        edits: entry.edits,
    }))
}

impl AuditItem {
    fn new(entry: &Entry) -> Self {
        let acts = entry.acts.iter().map(|done| ActItem {
            act: done.act.clone(),
            organization: done.organization.as_ref().map(ToString::to_string),
            about: done.about.clone(),
            role: done.role.clone(),
            decisions: done.receipts.len(),
            warnings: done.warnings.clone(),
        });
        Self {
            revision: entry.revision,
            at: print_instant(entry.at.0),
            actor: entry.actor.clone(),
            acts: acts.collect(),
        }
    }
}

impl Filter {
    /// Reads the query of a request. A parameter that is not known is a mistake, and not passed over.
    fn read(query: BTreeMap<String, String>) -> Result<Self, Problem> {
        let mut filter = Self { limit: USUAL_PAGE, ..Self::default() };
        for (name, value) in query {
            let wrong = |expected: &str| Problem::bad_request(format!("`{name}` is `{value}`, and not {expected}"));
            let moment = || parse_instant(&value).map_err(|_| wrong("a time such as `2026-11-20T09:00:00Z`"));
            match name.as_str() {
                "actor" => filter.actor = Some(value),
                "about" => filter.about = Some(value),
                "act" => filter.act = Some(value),
                "from" => filter.from = Some(moment()?),
                "to" => filter.to = Some(moment()?),
                "limit" => {
                    let limit = value.parse().ok().filter(|limit| (1..=LARGEST_PAGE).contains(limit));
                    filter.limit = limit.ok_or_else(|| wrong("a number from 1 to 500"))?;
                }
                "cursor" => {
                    filter.before = Some(value.parse().map_err(|_| wrong("the `next_cursor` of a page"))?);
                }
                _ => return Err(Problem::bad_request(format!("there is no parameter `{name}`"))),
            }
        }
        Ok(filter)
    }

    async fn page(&self, store: &Store, organization: &str) -> Result<AuditPage, Problem> {
        // Times never go back in the log, so that an end is a revision.
        let end = match self.to {
            Some(to) => store.revision_at(to.0.saturating_sub(1)).await?.saturating_add(1),
            None => u64::MAX,
        };
        let mut before = self.before.unwrap_or(u64::MAX).min(end);
        let mut page = AuditPage { items: Vec::new(), next_cursor: None };
        for _ in 0..LOOKED_AT / LARGEST_PAGE {
            let rows = store.before(before, Some(organization), LARGEST_PAGE).await?;
            let more = u32::try_from(rows.len()).is_ok_and(|found| found == LARGEST_PAGE);
            for row in rows {
                if self.from.is_some_and(|from| row.at < from.0) {
                    return Ok(page);
                }
                let entry = row.read().map_err(crate::state::LoadError::Broken)?;
                if self.fits(&entry, &row.actor) {
                    if page.items.len() as u64 == u64::from(self.limit) {
                        page.next_cursor = Some(before.to_string());
                        return Ok(page);
                    }
                    page.items.push(AuditItem::new(&entry));
                }
                before = row.revision;
            }
            if !more {
                return Ok(page);
            }
        }
        page.next_cursor = Some(before.to_string());
        Ok(page)
    }

    fn fits(&self, entry: &Entry, actor: &str) -> bool {
        let is = |wanted: &Option<String>, found: Option<&str>| wanted.is_none() || wanted.as_deref() == found;
        // Several people of one act are listed with commas.
        let about = |text: &str| {
            self.about.as_ref().is_none_or(|wanted| text == wanted || text.split(", ").any(|it| it == wanted))
        };
        is(&self.actor, Some(actor))
            && entry
                .acts
                .iter()
                .any(|done| is(&self.act, Some(&done.act)) && about(done.about.as_deref().unwrap_or_default()))
    }
}
