//! The admin API, `/api/v1`: one file a resource. Its OpenAPI document is made of the same handlers.

/// What the server runs.
mod about;
/// Administrators as CSV.
mod administrators_csv;
/// What begins and ends.
mod calendar;
/// What every change answers.
mod changed;
/// Customers of a partner.
mod customers;
/// The whole directory.
mod directory;
/// Requests for temporary access.
mod elevations;
/// People from outside with access.
mod external_administrators;
/// What the pages need to evaluate by themselves.
mod facts;
/// What people are called.
mod names;
/// Organizations.
mod organizations;
/// Reading about one person.
mod person;
/// Roles of a person.
mod roles;
/// Who belongs to an organization, and what of them may be seen.
mod roster;
/// Meeting sites.
mod sites;
/// Restricted mode, and the vendor's read-only access.
mod switches;
/// People of an organization.
mod users;
/// People and licences by CSV.
mod users_csv;

use std::sync::Arc;

use utoipa_axum::{router::OpenApiRouter, routes};

pub(super) use organizations::name_of;

use super::Server;

/// All routes of the admin API.
pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::new()
        .routes(routes!(about::about))
        .routes(routes!(directory::directory))
        .routes(routes!(organizations::organizations))
        .routes(routes!(organizations::organization))
        .routes(routes!(facts::administrators))
        .routes(routes!(facts::facts))
        .routes(routes!(names::names))
        .routes(routes!(users::users, users::add_user))
        .routes(routes!(users::user, users::change_user))
        .routes(routes!(users_csv::import_users))
        .routes(routes!(roles::roles, roles::change_roles))
        .routes(routes!(administrators_csv::export_administrators))
        .routes(routes!(calendar::calendar))
        .routes(routes!(external_administrators::verify_external_administrator))
        .routes(routes!(external_administrators::add_external_administrator))
        .routes(routes!(external_administrators::promote_external_administrator))
        .routes(routes!(external_administrators::demote_external_administrators))
        .routes(routes!(external_administrators::revoke_external_administrator))
        .routes(routes!(sites::sites, sites::add_site))
        .routes(routes!(sites::remove_site))
        .routes(routes!(customers::customers, customers::create_customer))
        .routes(routes!(customers::assign_customer, customers::unassign_customer))
        .routes(routes!(switches::set_restricted_mode))
        .routes(routes!(switches::set_support_read_only))
        .routes(routes!(elevations::elevations, elevations::request_elevation))
        .routes(routes!(elevations::my_elevations))
        .routes(routes!(elevations::approve_elevation))
        .routes(routes!(elevations::deny_elevation))
        .routes(routes!(elevations::end_elevation))
}
