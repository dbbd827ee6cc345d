use serde_json::Value;

use super::{EvaluationRequest, Properties};
use crate::{
    Attribute, AttributeOf, AttributeValue, ElevationId, Instant, Level, OrganizationId, RoleId, ServiceId, SiteId,
    UserId, compiled,
    directory::Directory,
    reason::{Reason, ReasonCode},
    request::{ActDetails, Place, Request, ResourceFacts},
    wire::encode_request,
};

/// One question to the module: a request, and whose facts it is decided on.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// The parts of a call, encoded: all that a decision depends on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Encoded {
    /// The request, with the moment.
    pub request: Vec<u8>,
    /// The facts of the subject and the organization.
    pub facts: Vec<u8>,
    /// The facts of the person that an act is about, and the same organization; or empty.
    pub target: Vec<u8>,
}

impl Call {
    /// The call with its facts from a directory.
    #[must_use]
    pub fn encode(&self, directory: &Directory, now: Instant) -> Encoded {
        let facts_of = |user: &str| directory.encoded_facts_of(user, &self.organization);
        Encoded {
            request: encode_request(&self.request, now),
            facts: facts_of(&self.subject),
            target: self.target.as_deref().map(facts_of).unwrap_or_default(),
        }
    }
}

/// Says what an AuthZEN request asks of a directory at a moment.
///
/// # Errors
/// The reason why it asks nothing that could be evaluated; such a request is denied.
pub fn resolve(
    asked: &EvaluationRequest,
    directory: &Directory,
    catalogue: &compiled::Catalogue,
    now: Instant,
) -> Result<Call, Reason> {
    if asked.subject.kind != "user" {
        return Err(Reason::new(ReasonCode::UnknownSubjectType).about(&asked.subject.kind));
    }
    let (request, organization, target) = match asked.resource.kind.as_str() {
        "organization" => on_organization(asked, directory)?,
        "site" => {
            let organization = property(&asked.resource.properties, "organization")?;
            let site = directory.site_facts(id(SiteId::new, &asked.resource.id)?, organization);
            (privilege_request(&asked.action.name)?.at(Place::Site(site)), organization, None)
        }
        "service" => {
            let organization = property(&asked.resource.properties, "organization")?;
            let service = directory.service_facts(id(ServiceId::new, &asked.resource.id)?, organization);
            (privilege_request(&asked.action.name)?.at(Place::Service(service)), organization, None)
        }
        "setting" => on_setting(asked, directory)?,
        "user" => on_user(asked, directory, catalogue, now)?,
        _ => on_resource(asked, directory, catalogue)?,
    };
    let request = Request { attributes: attributes(asked, catalogue)?, ..request };
    Ok(Call {
        subject: asked.subject.id.clone(),
        organization: organization.to_owned(),
        target: target.map(ToOwned::to_owned),
        request,
    })
}

type Resolved<'a> = (Request, &'a str, Option<&'a str>);

fn on_organization<'a>(asked: &'a EvaluationRequest, directory: &'a Directory) -> Result<Resolved<'a>, Reason> {
    let organization = asked.resource.id.as_str();
    if let Ok(request) = privilege_request(&asked.action.name) {
        return Ok((request, organization, None));
    }
    let details = details(asked, directory, organization)?;
    let target = match (&details.elevation, optional(&asked.action.properties, "user")?) {
        (Some(elevation), _) => {
            let found = directory.elevation(elevation.as_str()).filter(|it| it.organization.as_str() == organization);
            found.map(|elevation| elevation.agent.as_str())
        }
        (None, user) => user,
    };
    Ok((Request::act(&asked.action.name, details), organization, target))
}

fn on_user<'a>(
    asked: &'a EvaluationRequest,
    directory: &'a Directory,
    catalogue: &compiled::Catalogue,
    now: Instant,
) -> Result<Resolved<'a>, Reason> {
    let organization = property(&asked.resource.properties, "organization")?;
    if privilege_request(&asked.action.name).is_ok() {
        return Err(Reason::new(ReasonCode::UnknownAction).about(&asked.action.name));
    }
    let mut details = details(asked, directory, organization)?;
    if details.users.is_empty() {
        details.users = vec![id(UserId::new, &asked.resource.id)?];
    }
    let user = asked.resource.id.as_str();
    let holders = |role: compiled::RoleIndex| {
        let role = catalogue.roles.get(usize::from(role)).map_or("", |role| role.id.as_str());
        directory.holders_of(role, organization, now)
    };
    if let Some(demotion) = &catalogue.demotion {
        details.demotable = holders(demotion.from).cloned().collect();
    }
    if let Some(role) = catalogue.keep_holder_of {
        let others = holders(role).filter(|holder| holder.as_str() != user).count();
        details.other_holders = u32::try_from(others).unwrap_or(u32::MAX);
    }
    Ok((Request::act(&asked.action.name, details), organization, Some(user)))
}

fn on_setting<'a>(asked: &'a EvaluationRequest, directory: &Directory) -> Result<Resolved<'a>, Reason> {
    let properties = &asked.resource.properties;
    let organization = property(properties, "organization")?;
    let level = Level::from_name(&asked.action.name)
        .filter(|level| *level != Level::None)
        .ok_or_else(|| Reason::new(ReasonCode::UnknownAction).about(&asked.action.name))?;
    let request = Request::setting(&asked.resource.id, level);
    let place = match (optional(properties, "site")?, optional(properties, "service")?) {
        (Some(site), _) => Place::Site(directory.site_facts(id(SiteId::new, site)?, organization)),
        (None, Some(service)) => Place::Service(directory.service_facts(id(ServiceId::new, service)?, organization)),
        (None, None) => Place::Organization,
    };
    Ok((request.at(place), organization, None))
}

/// A question about a thing of a type that the catalogue declares. Where the request names no organization, it is asked
/// in the subject's home.
fn on_resource<'a>(
    asked: &'a EvaluationRequest,
    directory: &'a Directory,
    catalogue: &compiled::Catalogue,
) -> Result<Resolved<'a>, Reason> {
    let resource = &asked.resource;
    let kind = catalogue
        .resources
        .iter()
        .position(|it| it.id == resource.kind)
        .ok_or_else(|| Reason::new(ReasonCode::UnknownResourceType).about(&resource.kind))?;
    let organization = match optional(&resource.properties, "organization")? {
        Some(organization) => organization,
        None => {
            let unknown = || Reason::new(ReasonCode::UnknownSubject).about(&asked.subject.id);
            directory.user(&asked.subject.id).ok_or_else(unknown)?.organization.as_str()
        }
    };
    let named = catalogue.actions.iter().find(|it| it.name == asked.action.name && usize::from(it.on) == kind);
    let request = match named.and_then(|it| Some((it, catalogue.privileges.get(usize::from(it.privilege))?))) {
        Some((action, privilege)) => Request::privilege(privilege.id.as_str(), action.level),
        None => privilege_request(&asked.action.name)?,
    };
    let place = Place::Resource(ResourceFacts { kind: resource.kind.clone(), id: resource.id.clone() });
    Ok((request.at(place), organization, None))
}

/// What the request says of what the catalogue's conditions read. A value of another type than declared is refused:
/// neither a default nor nothing may stand in for it.
fn attributes(asked: &EvaluationRequest, catalogue: &compiled::Catalogue) -> Result<Vec<Attribute>, Reason> {
    let mut attributes = Vec::new();
    for declared in &catalogue.attributes {
        let properties = match declared.of {
            AttributeOf::Subject => continue,
            AttributeOf::Resource => &asked.resource.properties,
            AttributeOf::Action => &asked.action.properties,
            AttributeOf::Context => &asked.context,
        };
        let Some(said) = properties.get(&declared.name).filter(|value| !value.is_null()) else { continue };
        let value = AttributeValue::from_json(said).filter(|value| value.kind() == declared.kind).ok_or_else(|| {
            Reason::new(ReasonCode::BadAttribute).about(format!("{}.{}", declared.of.as_str(), declared.name))
        })?;
        attributes.push(Attribute { of: declared.of, name: declared.name.clone(), value });
    }
    Ok(attributes)
}

/// Reads `devices.manage` as a request for a level of a privilege.
fn privilege_request(action: &str) -> Result<Request, Reason> {
    let unknown = || Reason::new(ReasonCode::UnknownAction).about(action);
    let (privilege, level) = action.rsplit_once('.').ok_or_else(unknown)?;
    let level = Level::from_name(level).filter(|level| *level != Level::None).ok_or_else(unknown)?;
    Ok(Request::privilege(privilege, level))
}

fn details(asked: &EvaluationRequest, directory: &Directory, organization: &str) -> Result<ActDetails, Reason> {
    let properties = &asked.action.properties;
    let customers = match optional(properties, "customer")? {
        Some(customer) => vec![customer],
        None => texts(properties, "customers")?,
    };
    Ok(ActDetails {
        role: optional(properties, "role")?.map(|role| id(RoleId::new, role)).transpose()?,
        page: match optional(properties, "page")? {
            Some("") => return Err(Reason::new(ReasonCode::MissingProperty).about("page")),
            page => page.map(Into::into),
        },
        sites: texts(properties, "sites")?
            .into_iter()
            .map(|site| Ok(directory.site_facts(id(SiteId::new, site)?, organization)))
            .collect::<Result<_, Reason>>()?,
        customers: customers
            .into_iter()
            .map(|customer| Ok(directory.customer_facts(id(OrganizationId::new, customer)?)))
            .collect::<Result<_, Reason>>()?,
        users: texts(properties, "users")?
            .into_iter()
            .map(|user| id(UserId::new, user))
            .collect::<Result<_, Reason>>()?,
        elevation: optional(properties, "elevation")?.map(|elevation| id(ElevationId::new, elevation)).transpose()?,
        demotable: Vec::new(),
        other_holders: 0,
    })
}

fn property<'a>(properties: &'a Properties, name: &str) -> Result<&'a str, Reason> {
    optional(properties, name)?.ok_or_else(|| Reason::new(ReasonCode::MissingProperty).about(name))
}

/// A property that may be left out. One that is no text is refused: a question must not become wider by it.
fn optional<'a>(properties: &'a Properties, name: &str) -> Result<Option<&'a str>, Reason> {
    match properties.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Reason::new(ReasonCode::MissingProperty).about(name)),
    }
}

fn texts<'a>(properties: &'a Properties, name: &str) -> Result<Vec<&'a str>, Reason> {
    let wrong = || Reason::new(ReasonCode::MissingProperty).about(name);
    match properties.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(items)) => items.iter().map(|item| item.as_str().ok_or_else(wrong)).collect(),
        Some(_) => Err(wrong()),
    }
}

fn id<T, E>(new: impl Fn(String) -> Result<T, E>, text: &str) -> Result<T, Reason> {
    new(text.to_owned()).map_err(|_| Reason::new(ReasonCode::MissingProperty).about(text))
}
