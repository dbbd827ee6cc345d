use std::sync::Arc;

use axum::{Json, extract::State, response::Response};
use remit_model::{OrganizationId, UserId};
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use super::{
    changed::{Changed, created},
    organizations::At,
    person::AboutPerson,
    roster::{External, Filter, Person, Roster},
};
use crate::{
    acts::{Act, NewUser, UserChange},
    http::{
        Problem, Server,
        body::JsonBody,
        changing::Changing,
        etag::Representation,
        paging::{Listed, Page, Paging},
        path::InPath,
        query::{FromQuery, Params, Query},
        reading::{Reading, View},
    },
    identity::Asker,
};

#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    #[param(ignore)]
    filter: Filter,
    #[param(ignore)]
    page: Page,
}

impl FromQuery for Asked {
    fn read(query: &mut Query) -> Result<Self, Problem> {
        Ok(Self { filter: Filter::read(query)?, page: Page::read(query)? })
    }
}

/// People of an organization, by the roles that they hold.
#[utoipa::path(get, path = "/api/v1/organizations/{organization}/users", tag = "users",
    params(("organization" = String, Path, description = "The organization's id."), Filter, Paging),
    responses((status = 200, description = "A page of people.", body = Listed<Person>)))]
pub(super) async fn users(
    State(server): State<Arc<Server>>,
    reading: Reading,
    InPath(organization): InPath<OrganizationId>,
    Params(Asked { filter, page }): Params<Asked>,
) -> Result<Response, Problem> {
    let view = server.view(filter.as_of).await?;
    let external = filter.external.unwrap_or(External::False);
    let roster = Roster::new(&view, &reading.asker, &organization, &filter, external)?;
    let people = roster.after(page.after());
    reading.answer(&page.take(people, roster.total(), |id| id.as_str(), |id| roster.person(id))?)
}

/// One person, as an organization sees him.
#[utoipa::path(get, path = "/api/v1/organizations/{organization}/users/{user}", tag = "users",
    params(("organization" = String, Path, description = "The organization's id."),
        ("user" = String, Path, description = "The person's e-mail address."), At),
    responses((status = 200, description = "The person.", body = Person)))]
pub(super) async fn user(about: AboutPerson) -> Result<Response, Problem> {
    let AboutPerson { reading, view, organization, user } = &about;
    reading.answer(&person(view, &reading.asker, organization, user)?)
}

/// One person of an organization: at home there, or from outside with something to do there.
fn person(view: &View, asker: &Asker, organization: &OrganizationId, user: &UserId) -> Result<Person, Problem> {
    let directory = view.directory();
    let found = directory.user(user.as_str());
    let at_home = found.is_some_and(|found| found.organization == *organization);
    view.may_read_of(asker, organization, "users", user).or_else(|refused| {
        // Whoever may see the people from outside and nobody else sees this one, too.
        let outside = !at_home && view.may_read(asker, organization, "external_admins").is_ok();
        if outside { Ok(()) } else { Err(refused) }
    })?;
    let set_up = view.organization(organization)?.set_up.as_ref().is_some_and(|it| it.by == *user);
    let joined = !directory.assignments_of(user.as_str(), organization.as_str()).is_empty() || set_up;
    if !at_home && !joined {
        return Err(Problem::unknown(&format!("person of `{organization}` with the id"), user.as_str()));
    }
    Roster::of_one(view, asker, organization).person(user)
}

/// A person who was added or changed.
#[derive(Serialize, ToSchema)]
struct ChangedUser {
    #[serde(flatten)]
    changed: Changed,
    /// The person.
    user: Person,
}

/// Adds a person to an organization.
#[utoipa::path(post, path = "/api/v1/organizations/{organization}/users", tag = "users",
    params(("organization" = String, Path, description = "The organization's id.")),
    request_body = NewUser,
    responses((status = 201, description = "The person was added.", body = ChangedUser)))]
pub(super) async fn add_user(
    State(server): State<Arc<Server>>,
    InPath(organization): InPath<OrganizationId>,
    changing: Changing<JsonBody<NewUser>>,
) -> Result<Response, Problem> {
    let JsonBody(new) = &changing.body;
    changing.asker.acts_in(organization.as_str())?;
    email(&new.id).map_err(|detail| invalid(detail).at("/id"))?;
    licences(&new.licenses).map_err(|detail| invalid(detail).at("/licenses"))?;
    let written = changing.perform(&server, &organization, &[Act::AddUser(new.clone())]).await?;
    let view = changing.after(&server, &written).await?;
    let user = Roster::of_one(&view, &changing.asker, &organization).person(&new.id)?;
    let address = ["organizations", organization.as_str(), "users", new.id.as_str()];
    Ok(created(&address, Json(ChangedUser { changed: Changed::new(&written), user })))
}

/// Changes the name or the licences of a person.
#[utoipa::path(patch, path = "/api/v1/organizations/{organization}/users/{user}", tag = "users",
    params(("organization" = String, Path, description = "The organization's id."),
        ("user" = String, Path, description = "The person's e-mail address.")),
    request_body = UserChange,
    responses((status = 200, description = "The person was changed.", body = ChangedUser)))]
pub(super) async fn change_user(
    State(server): State<Arc<Server>>,
    InPath((organization, user)): InPath<(OrganizationId, UserId)>,
    changing: Changing<JsonBody<UserChange>>,
) -> Result<Response, Problem> {
    let JsonBody(change) = &changing.body;
    let view = server.view(None).await?;
    changing.knows(&view, &organization, &user)?;
    if let Some(licenses) = &change.licenses {
        licences(licenses).map_err(|detail| invalid(detail).at("/licenses"))?;
    }
    let acts = [Act::ChangeUser(user.clone(), change.clone())];
    let only = changing.only(&server, |view| person(view, &changing.asker, &organization, &user));
    let order = changing.order(&organization, &acts, Some(&only))?;
    let written = server.ledger.perform(&order).await?;
    let view = changing.after(&server, &written).await?;
    let user = Roster::of_one(&view, &changing.asker, &organization).person(&user)?;
    let representation = Representation::of(&user)?;
    Ok(representation.tagged(Json(ChangedUser { changed: Changed::new(&written), user })))
}

fn invalid(detail: impl Into<String>) -> Problem {
    Problem::new(axum::http::StatusCode::UNPROCESSABLE_ENTITY, "invalid", detail)
}

/// Whether an id is an e-mail address as new people have one. It is in lower case, so that no two people have ids that
/// look the same.
pub(super) fn email(id: &UserId) -> Result<(), String> {
    let text = id.as_str();
    let parts = text.split_once('@').filter(|(local, domain)| {
        !local.is_empty() && !domain.is_empty() && !domain.contains('@') && !text.contains(['"', '<', '>', ',', ';'])
    });
    match parts {
        None => Err(format!("`{text}` is not an e-mail address")),
        Some(_) if text.to_lowercase() != text => Err(format!("`{text}` is not in lower case")),
        Some(_) => Ok(()),
    }
}

/// The most licences that one person has.
const MOST_LICENCES: usize = 50;

/// Whether these can be the licences of a person.
pub(super) fn licences(licenses: &[String]) -> Result<(), String> {
    let fits = |it: &str| {
        (1..=64).contains(&it.len())
            && it.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    if let Some(wrong) = licenses.iter().find(|it| !fits(it)) {
        return Err(format!("`{wrong}` is not a licence: it has 1 to 64 lower-case letters, digits and `_`"));
    }
    if licenses.len() > MOST_LICENCES {
        return Err(format!("a person has at most {MOST_LICENCES} licences"));
    }
    let twice = licenses.iter().enumerate().find(|(at, it)| licenses.iter().take(*at).any(|other| other == *it));
    twice.map_or(Ok(()), |(_, it)| Err(format!("the licence `{it}` is named twice")))
}
