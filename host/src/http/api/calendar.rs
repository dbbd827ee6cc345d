use std::sync::Arc;

use axum::{extract::State, http::StatusCode, response::Response};
use remit_model::{
    ElevationId, Instant, OrganizationId, RoleId, SiteId, UserId,
    directory::{Assignment, Elevation, Timestamp},
};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use super::roster::Roster;
use crate::{
    elevation::{Standing, access_until, answer_by, standing},
    http::{
        Problem, Server,
        paging::{Listed, Page, Paging},
        path::InPath,
        query::{FromQuery, Params, Query, wrong},
        reading::{Reading, View},
    },
    identity::Scope,
    state::AsOf,
};

const DAY: i64 = 24 * 60 * 60 * 1000;
/// How far it looks ahead when nobody says, and how far it looks at most, in days.
const USUAL_DAYS: i64 = 90;
const MOST_DAYS: i64 = 400;

/// A stretch of time.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// Its first moment (RFC 3339); the moment that is looked at when left out.
    #[param(value_type = Option<String>)]
    from: Option<Instant>,
    /// The first moment after it, at most 400 days later; 90 days later when left out.
    #[param(value_type = Option<String>)]
    to: Option<Instant>,
    /// The state after an earlier revision, or at an earlier moment.
    #[param(value_type = Option<String>)]
    as_of: Option<AsOf>,
    #[param(ignore)]
    page: Page,
}

impl FromQuery for Asked {
    fn read(query: &mut Query) -> Result<Self, Problem> {
        Ok(Self {
            from: query.moment("from")?,
            to: query.moment("to")?,
            as_of: query.parsed("as_of")?,
            page: Page::read(query)?,
        })
    }
}

/// Something begins or ends.
#[derive(Serialize, ToSchema)]
struct CalendarItem {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
    /// What.
    kind: CalendarKind,
    /// Whose role or access it is.
    #[schema(value_type = String)]
    user: UserId,
    /// First and last name.
    name: String,
    /// The role, of an assignment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    role: Option<RoleId>,
    /// The sites of a site role.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(value_type = Vec<String>)]
    sites: Vec<SiteId>,
    /// The customers of a partner administrator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<String>>)]
    customers: Option<Vec<OrganizationId>>,
    /// The request for temporary access.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    elevation: Option<ElevationId>,
}

/// What begins or ends.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum CalendarKind {
    /// A role begins to hold.
    AssignmentBegins,
    /// A role holds no longer.
    AssignmentEnds,
    /// A request for temporary access can no longer be answered.
    RequestExpires,
    /// Temporary access is over.
    AccessEnds,
}

/// What begins and ends in an organization, in the order of time: roles by assignment, and temporary access. Whoever may
/// not see roles there is told of himself alone.
#[utoipa::path(get, path = "/api/v1/organizations/{organization}/calendar", tag = "roles",
    params(("organization" = String, Path, description = "The organization's id."), Asked, Paging),
    responses((status = 200, description = "A page of what begins and ends.", body = Listed<CalendarItem>)))]
pub(super) async fn calendar(
    State(server): State<Arc<Server>>,
    reading: Reading,
    InPath(organization): InPath<OrganizationId>,
    Params(asked): Params<Asked>,
) -> Result<Response, Problem> {
    let view = server.view(asked.as_of).await?;
    view.organization(&organization)?;
    reading.asker.has_scope(Scope::Read, Some(organization.as_str()))?;
    let sees_roles = match view.may_read(&reading.asker, &organization, "roles") {
        Ok(()) => true,
        Err(problem) if problem.status() == StatusCode::FORBIDDEN => false,
        Err(problem) => return Err(problem),
    };
    let mut found = Found::new(&view, asked.from, asked.to)?;
    let roster = Roster::of_one(&view, &reading.asker, &organization);
    let (directory, place) = (view.directory(), organization.as_str());
    for assignment in directory.assignments_in(place) {
        found.assignment(assignment, &roster);
    }
    for elevation in directory.elevations_in(place).filter(|it| sees_roles || reading.asker.is(&it.agent)) {
        found.elevation(elevation)?;
    }
    found.items.sort_by(|(a, _), (b, _)| a.cmp(b));
    let total = found.items.len();
    let behind = |key: &str| asked.page.after().is_none_or(|after| key > after);
    let items = found.items.into_iter().filter(|(key, _)| behind(key));
    reading.answer(&asked.page.take(items, total, |(key, _)| key, |(_, item)| Ok(item))?)
}

/// What lies in a stretch of time, each with what it is sorted by.
struct Found<'a> {
    view: &'a View,
    from: Instant,
    to: Instant,
    items: Vec<(String, CalendarItem)>,
}

impl<'a> Found<'a> {
    fn new(view: &'a View, from: Option<Instant>, to: Option<Instant>) -> Result<Self, Problem> {
        let from = from.unwrap_or(view.at);
        let to = to.unwrap_or(from.plus(USUAL_DAYS * DAY));
        if to <= from || to > from.plus(MOST_DAYS * DAY) {
            return Err(wrong("to", format!("`to` is after `from`, by at most {MOST_DAYS} days")));
        }
        Ok(Self { view, from, to, items: Vec::new() })
    }

    fn has(&self, at: Instant) -> bool {
        self.from <= at && at < self.to
    }

    fn assignment(&mut self, it: &Assignment, roster: &Roster) {
        let begins = it.assigned_at.map(|at| (at, CalendarKind::AssignmentBegins));
        let ends = it.expires_at.map(|at| (at, CalendarKind::AssignmentEnds));
        for (at, kind) in begins.into_iter().chain(ends) {
            if self.has(at.0) && roster.shows(&it.user, &it.role) {
                let item = CalendarItem {
                    role: Some(it.role.clone()),
                    sites: it.sites.clone(),
                    customers: it.customers.clone(),
                    ..self.item(at.0, kind, &it.user)
                };
                self.add(item, it.role.as_str());
            }
        }
    }

    /// The module says what has become of a request, so that it is asked about those only that could be shown.
    fn elevation(&mut self, it: &Elevation) -> Result<(), Problem> {
        let decider = &self.view.state.decider;
        let limits = decider.catalogue().catalogue.elevation.as_ref();
        let (at, kind) = match access_until(it, limits) {
            Some(end) => (end, CalendarKind::AccessEnds),
            None if it.decision.is_none() => (answer_by(it, limits), CalendarKind::RequestExpires),
            None => return Ok(()),
        };
        if !self.has(at) {
            return Ok(());
        }
        let shown = match standing(decider, it, self.view.at).map_err(Problem::not_evaluated)? {
            Standing::Pending | Standing::Expired | Standing::Running | Standing::Over => true,
            Standing::Denied | Standing::Invalid => false,
        };
        if shown {
            let item = CalendarItem { elevation: Some(it.id.clone()), ..self.item(at, kind, &it.agent) };
            self.add(item, it.id.as_str());
        }
        Ok(())
    }

    fn item(&self, at: Instant, kind: CalendarKind, user: &UserId) -> CalendarItem {
        let known = self.view.directory().user(user.as_str());
        CalendarItem {
            at: Timestamp(at),
            kind,
            user: user.clone(),
            name: known.map_or_else(|| user.to_string(), |user| user.name.clone()),
            role: None,
            sites: Vec::new(),
            customers: None,
            elevation: None,
        }
    }

    fn add(&mut self, item: CalendarItem, which: &str) {
        // Moments are counted from the first one that there is, so that their texts sort as they do.
        let at = item.at.0.0.abs_diff(i64::MIN);
        self.items.push((format!("{at:020} {:?} {} {which}", item.kind, item.user), item));
    }
}
