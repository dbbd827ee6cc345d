use std::sync::Arc;

use axum::{extract::State, response::Response};
use remit_model::{OrganizationId, UserId, compiled::Lists, directory::Organization};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    changed::{Changed, created},
    organizations::{Filter, OrganizationSummary},
};
use crate::{
    acts::{Act, NewCustomer, RoleChange},
    http::{
        Problem, Server,
        body::JsonBody,
        changing::Changing,
        paging::{Listed, Paging},
        path::InPath,
        query::Params,
        reading::{Reading, View},
    },
    sight,
};

/// Customers of a partner.
#[derive(Serialize, ToSchema)]
struct Customers {
    #[serde(flatten)]
    #[schema(inline)]
    listed: Listed<OrganizationSummary>,
    /// Whether whoever asks sees only some of them.
    partial: bool,
}

/// The customers of a partner, as far as whoever asks sees them.
#[utoipa::path(get, path = "/api/v1/organizations/{organization}/customers", tag = "customers",
    params(("organization" = String, Path, description = "The partner's id."), Filter, Paging),
    responses((status = 200, description = "A page of customers.", body = Customers)))]
pub(super) async fn customers(
    State(server): State<Arc<Server>>,
    reading: Reading,
    InPath(partner): InPath<OrganizationId>,
    Params(asked): Params<Filter>,
) -> Result<Response, Problem> {
    let view = server.view(asked.as_of).await?;
    view.organization(&partner)?;
    view.may_read(&reading.asker, &partner, "customer_list")?;
    let all: Vec<&Organization> = view.directory().customers_of(partner.as_str()).collect();
    let mut seen = Vec::new();
    for customer in &all {
        let sees = match reading.asker.person() {
            None => true,
            Some(person) => sight::sees(&view.newest.decider, person.as_str(), customer.id.as_str(), view.now)?,
        };
        if sees {
            seen.push(*customer);
        }
    }
    let partial = seen.len() < all.len();
    seen.retain(|it| asked.finds(it));
    let total = seen.len();
    let behind = seen.into_iter().filter(|it| asked.page.after().is_none_or(|after| it.id.as_str() > after));
    let listed = asked.page.take(behind, total, |it| it.id.as_str(), |it| Ok(OrganizationSummary::from(it)))?;
    reading.answer(&Customers { listed, partial })
}

/// Creates a customer of a partner.
#[utoipa::path(post, path = "/api/v1/organizations/{organization}/customers", tag = "customers",
    params(("organization" = String, Path, description = "The partner's id.")),
    request_body = NewCustomer,
    responses((status = 201, description = "The customer was created.", body = Changed)))]
pub(super) async fn create_customer(
    State(server): State<Arc<Server>>,
    InPath(partner): InPath<OrganizationId>,
    changing: Changing<JsonBody<NewCustomer>>,
) -> Result<Response, Problem> {
    let JsonBody(customer) = &changing.body;
    let written = changing.perform(&server, &partner, &[Act::CreateCustomer(customer.clone())]).await?;
    Ok(created(&["organizations", customer.id.as_str()], Changed::new(&written)))
}

/// Gives a partner administrator a customer.
#[utoipa::path(put, path = "/api/v1/organizations/{organization}/users/{user}/customers/{customer}", tag = "customers",
    params(("organization" = String, Path, description = "The partner's id."),
        ("user" = String, Path, description = "The person's e-mail address."),
        ("customer" = String, Path, description = "The customer's id.")),
    responses((status = 200, description = "The person has the customer.", body = Changed)))]
pub(super) async fn assign_customer(
    State(server): State<Arc<Server>>,
    InPath((partner, user, customer)): InPath<(OrganizationId, UserId, OrganizationId)>,
    changing: Changing,
) -> Result<Changed, Problem> {
    changing.knows(&server.view(None).await?, &partner, &user)?;
    Ok(Changed::new(&changing.perform(&server, &partner, &[Act::AssignCustomer(user, customer)]).await?))
}

/// Takes a customer from a partner administrator, who stays one.
#[utoipa::path(delete, path = "/api/v1/organizations/{organization}/users/{user}/customers/{customer}",
    tag = "customers",
    params(("organization" = String, Path, description = "The partner's id."),
        ("user" = String, Path, description = "The person's e-mail address."),
        ("customer" = String, Path, description = "The customer's id.")),
    responses((status = 200, description = "The person does not have the customer.", body = Changed)))]
pub(super) async fn unassign_customer(
    State(server): State<Arc<Server>>,
    InPath((partner, user, customer)): InPath<(OrganizationId, UserId, OrganizationId)>,
    changing: Changing,
) -> Result<Changed, Problem> {
    let view = server.view(None).await?;
    changing.knows(&view, &partner, &user)?;
    let act = revocation(&view, &partner, &user, &customer)
        .ok_or_else(|| Problem::unknown("role of the person that can have the customer", customer.as_str()))?;
    Ok(Changed::new(&changing.perform(&server, &partner, &[act]).await?))
}

/// What takes a customer from a person: revoking the role that lists it, as far as that customer.
fn revocation(view: &View, partner: &OrganizationId, user: &UserId, customer: &OrganizationId) -> Option<Act> {
    let catalogue = &view.state.decider.catalogue().catalogue;
    let lists_customers = |id| catalogue.roles.iter().any(|role| role.id == id && role.lists == Lists::Customers);
    let held = view.directory().assignments_of(user.as_str(), partner.as_str());
    let held = held.iter().find(|it| lists_customers(it.role.clone()))?;
    let change = RoleChange {
        role: held.role.clone(),
        sites: Vec::new(),
        customers: vec![customer.clone()],
        starts_at: None,
        expires_at: None,
        page: None,
    };
    Some(Act::RevokeRole(user.clone(), change))
}
