use std::sync::Arc;

use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use remit_model::{OrganizationId, RoleId, SiteId, UserId, decision::Held, directory::Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::{changed::Changed, organizations::At, person::AboutPerson, roster::Roster};
use crate::{
    acts::{Act, Refusal, RoleChange},
    http::{
        Problem, Server,
        body::JsonBody,
        changing::Changing,
        etag::Representation,
        openapi,
        path::InPath,
        query::{FromQuery, Params, Query},
        reading::View,
    },
    identity::{Asker, Scope},
    sight,
};

/// The roles of a person in an organization.
#[derive(Serialize, ToSchema)]
pub(super) struct Roles {
    /// Assignments, also those that are over or still to come, and then roles that follow from other facts.
    items: Vec<RoleHeld>,
}

/// A role of a person.
#[derive(Serialize, ToSchema)]
struct RoleHeld {
    /// The role's id.
    #[schema(value_type = String)]
    role: RoleId,
    /// `assigned` here, `assigned_by_partner`, `derived` from other facts, or `elevated` for an hour.
    held: Held,
    /// `holds`, `scheduled`, `over`, or `idle`: it is assigned, and the person cannot have it here.
    #[schema(value_type = String)]
    state: &'static str,
    /// The sites of a site role.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(value_type = Vec<String>)]
    sites: Vec<SiteId>,
    /// The customers of a partner administrator.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Vec<String>>)]
    customers: Option<Vec<OrganizationId>>,
    /// Who gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    assigned_by: Option<UserId>,
    /// Its first moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    assigned_at: Option<Timestamp>,
    /// The first moment after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    expires_at: Option<Timestamp>,
    /// When an external administrator first signed in afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    first_sign_in_at: Option<Timestamp>,
}

impl Roles {
    /// The roles of a person, as far as whoever asks may see them.
    fn of(view: &View, asker: &Asker, organization: &OrganizationId, user: &UserId) -> Result<Self, Problem> {
        let holdings = sight::holdings(&view.state.decider, user.as_str(), organization.as_str(), view.at)?;
        let counts = |role: &RoleId| holdings.iter().any(|it| it.held == Held::Assigned && it.role == *role);
        let assigned = view.directory().assignments_of(user.as_str(), organization.as_str());
        let assigned = assigned.iter().map(|it| RoleHeld {
            role: it.role.clone(),
            held: Held::Assigned,
            state: match it.window() {
                window if window.has_ended(view.at) => "over",
                window if !window.has_started(view.at) => "scheduled",
                _ if counts(&it.role) => "holds",
                _ => "idle",
            },
            sites: it.sites.clone(),
            customers: it.customers.clone(),
            assigned_by: it.assigned_by.clone(),
            assigned_at: it.assigned_at,
            expires_at: it.expires_at,
            first_sign_in_at: it.first_sign_in_at,
        });
        let follows = holdings.iter().filter(|it| it.held != Held::Assigned).map(|it| RoleHeld {
            role: it.role.clone(),
            held: it.held,
            state: "holds",
            sites: Vec::new(),
            customers: None,
            assigned_by: None,
            assigned_at: it.starts_at.map(Timestamp),
            expires_at: it.expires_at.map(Timestamp),
            first_sign_in_at: None,
        });
        let roster = Roster::of_one(view, asker, organization);
        Ok(Self { items: assigned.chain(follows).filter(|it| roster.shows(user, &it.role)).collect() })
    }
}

/// The roles of a person in an organization: assignments, and roles that follow from other facts.
#[utoipa::path(get, path = "/api/v1/organizations/{organization}/users/{user}/roles", tag = "roles",
    params(("organization" = String, Path, description = "The organization's id."),
        ("user" = String, Path, description = "The person's e-mail address."), At),
    responses((status = 200, description = "The roles.", body = Roles)))]
pub(super) async fn roles(about: AboutPerson) -> Result<Response, Problem> {
    let AboutPerson { reading, view, organization, user } = &about;
    if !Roster::of_one(view, &reading.asker, organization).shows_any(user) {
        view.may_read(&reading.asker, organization, "roles")?;
    }
    reading.asker.has_scope(Scope::Read, Some(organization.as_str()))?;
    view.user(user)?;
    reading.answer(&Roles::of(view, &reading.asker, organization, user)?)
}

/// Changes of somebody's roles, saved at once or not at all.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RoleChanges {
    /// In this order: each is decided on what the ones before it leave.
    changes: Vec<RoleStep>,
}

/// One change of somebody's roles.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RoleStep {
    /// Whether the role is given or taken.
    #[serde(rename = "do")]
    verb: Verb,
    /// The role's id.
    #[schema(value_type = String)]
    role: RoleId,
    /// The sites of a site role.
    #[serde(default)]
    #[schema(value_type = Vec<String>)]
    sites: Vec<SiteId>,
    /// The customers of a partner administrator.
    #[serde(default)]
    #[schema(value_type = Vec<String>)]
    customers: Vec<OrganizationId>,
    /// A start to come; the role holds at once without one.
    #[schema(value_type = Option<String>, format = DateTime)]
    starts_at: Option<Timestamp>,
    /// The first moment after it; it holds until it is revoked without one.
    #[schema(value_type = Option<String>, format = DateTime)]
    expires_at: Option<Timestamp>,
    /// The page on which it is done, where that limits the roles: `partner_hub_administrators`.
    page: Option<String>,
}

#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Verb {
    Assign,
    Revoke,
}

impl RoleStep {
    fn act(&self, user: &UserId) -> Act {
        let Self { verb, role, sites, customers, starts_at, expires_at, page } = self.clone();
        let change = RoleChange { role, sites, customers, starts_at, expires_at, page };
        match verb {
            Verb::Assign => Act::AssignRole(user.clone(), change),
            Verb::Revoke => Act::RevokeRole(user.clone(), change),
        }
    }
}

/// The most changes of one request.
const MOST: usize = 50;

#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct How {
    /// Decides and changes nothing.
    #[param(value_type = Option<bool>)]
    pub(super) dry_run: bool,
}

impl FromQuery for How {
    fn read(query: &mut Query) -> Result<Self, Problem> {
        Ok(Self { dry_run: query.flag("dry_run")? })
    }
}

/// What was changed, and the roles as they are now.
#[derive(Serialize, ToSchema)]
struct ChangedRoles {
    #[serde(flatten)]
    changed: Changed,
    /// The roles of the person.
    roles: Roles,
}

/// What was changed; with `dry_run`, what would be.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
enum RolesAnswer {
    /// It was changed.
    Changed(ChangedRoles),
    /// It was rehearsed.
    Rehearsed(Rehearsal),
}

/// What changes would do.
#[derive(Serialize, ToSchema)]
struct Rehearsal {
    /// Whether all of them would be made.
    allowed: bool,
    /// Each of them, decided on what the allowed ones before it leave.
    changes: Vec<Rehearsed>,
}

#[derive(Serialize, ToSchema)]
struct Rehearsed {
    /// Whether it would be made.
    allowed: bool,
    /// What the one who acts should know, as reason codes.
    #[schema(value_type = Vec<String>)]
    warnings: Vec<&'static str>,
    /// Why not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = openapi::problem)]
    problem: Option<Value>,
}

/// Assigns and revokes roles of a person, all of what is asked or nothing.
#[utoipa::path(patch, path = "/api/v1/organizations/{organization}/users/{user}/roles", tag = "roles",
    params(("organization" = String, Path, description = "The organization's id."),
        ("user" = String, Path, description = "The person's e-mail address."), How),
    request_body = RoleChanges,
    responses((status = 200, description = "The roles as they are now; with `dry_run`, what would be decided.",
        body = RolesAnswer)))]
pub(super) async fn change_roles(
    State(server): State<Arc<Server>>,
    InPath((organization, user)): InPath<(OrganizationId, UserId)>,
    Params(how): Params<How>,
    changing: Changing<JsonBody<RoleChanges>>,
) -> Result<Response, Problem> {
    let view = server.view(None).await?;
    changing.knows(&view, &organization, &user)?;
    let JsonBody(RoleChanges { changes }) = &changing.body;
    if !(1..=MOST).contains(&changes.len()) {
        let detail = format!("1 to {MOST} changes are made at once");
        return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", detail).at("/changes"));
    }
    let acts: Vec<Act> = changes.iter().map(|step| step.act(&user)).collect();
    let only = changing.only(&server, |view| Roles::of(view, &changing.asker, &organization, &user));
    if how.dry_run {
        let rehearse = |acts: &[Act]| -> Result<_, Problem> {
            Ok(server.ledger.rehearse(&changing.order(&organization, acts, Some(&only))?))
        };
        return Ok(Json(RolesAnswer::Rehearsed(rehearsal(acts, rehearse)?)).into_response());
    }
    let order = changing.order(&organization, &acts, Some(&only))?;
    let written = server.ledger.perform(&order).await.map_err(placed)?;
    let view = changing.after(&server, &written).await?;
    let roles = Roles::of(&view, &changing.asker, &organization, &user)?;
    let representation = Representation::of(&roles)?;
    let changed = ChangedRoles { changed: Changed::new(&written), roles };
    Ok(representation.tagged(Json(RolesAnswer::Changed(changed))))
}

fn rehearsal(
    acts: Vec<Act>,
    rehearse: impl Fn(&[Act]) -> Result<Result<Vec<crate::log::Done>, Refusal>, Problem>,
) -> Result<Rehearsal, Problem> {
    let mut allowed = Vec::new();
    let mut changes = Vec::new();
    for (at, act) in acts.into_iter().enumerate() {
        allowed.push(act);
        let rehearsed = match rehearse(&allowed)? {
            Ok(done) => {
                let warnings = done.last().map(|done| done.warnings.iter().map(|it| it.as_str()).collect());
                Rehearsed { allowed: true, warnings: warnings.unwrap_or_default(), problem: None }
            }
            Err(refusal @ (Refusal::Denied { .. } | Refusal::Impossible { .. })) => {
                allowed.pop();
                let problem = Problem::from(refusal).at(format!("/changes/{at}"));
                Rehearsed { allowed: false, warnings: Vec::new(), problem: Some(problem.document()) }
            }
            Err(refusal) => return Err(refusal.into()),
        };
        changes.push(rehearsed);
    }
    Ok(Rehearsal { allowed: changes.iter().all(|it| it.allowed), changes })
}

/// Says which of the changes it is that cannot be made.
fn placed(refusal: Refusal) -> Problem {
    let at = match &refusal {
        Refusal::Denied { act, .. } | Refusal::Impossible { act, .. } => Some(format!("/changes/{act}")),
        _ => None,
    };
    let problem = Problem::from(refusal);
    match at {
        Some(at) => problem.at(at),
        None => problem,
    }
}
