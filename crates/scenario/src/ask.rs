use remit_model::{
    Level,
    authzen::{Action, Entity, EvaluationRequest, Properties},
    directory::Timestamp,
    json::{Fields, Mismatch, Read},
    read_fields,
    reason::ReasonCode,
};
use serde_json::{Map, Value};

use crate::Expected;

/// What is asked, in short.
#[derive(Debug)]
pub(crate) struct Ask {
    subject: Subject,
    action: String,
    organization: Option<String>,
    site: Option<String>,
    service: Option<String>,
    setting: Option<String>,
    user: Option<String>,
    resource: Option<Resource>,
    properties: Properties,
    context: Properties,
}

/// What somebody has, as a table has it: each name is asked for both levels that can be asked for.
#[derive(Debug)]
pub(crate) struct Levels {
    pub(crate) at: Option<Timestamp>,
    subject: Subject,
    organization: Option<String>,
    site: Option<String>,
    service: Option<String>,
    resource: Option<Resource>,
    context: Properties,
    manage: Vec<String>,
    view: Vec<String>,
    none: Vec<String>,
    /// Why there is no more.
    reasons: Vec<ReasonCode>,
}

/// One question of [`Levels`].
pub(crate) struct LevelAsked<'a> {
    pub(crate) name: &'a str,
    pub(crate) level: Level,
    pub(crate) request: EvaluationRequest,
    pub(crate) expected: Expected,
}

/// Who asks: the id of a person, or with properties.
#[derive(Clone, Debug)]
struct Subject(Entity);

/// What something is done to.
#[derive(Clone, Debug)]
struct Resource {
    kind: String,
    id: String,
    properties: Properties,
}

/// Everything by which a question names its resource.
struct Named<'a> {
    organization: Option<&'a str>,
    site: Option<&'a str>,
    service: Option<&'a str>,
    setting: Option<&'a str>,
    user: Option<&'a str>,
    resource: Option<&'a Resource>,
}

impl Ask {
    /// The request that it is short for.
    pub(crate) fn request(&self) -> Result<EvaluationRequest, &'static str> {
        let named = Named {
            organization: self.organization.as_deref(),
            site: self.site.as_deref(),
            service: self.service.as_deref(),
            setting: self.setting.as_deref(),
            user: self.user.as_deref(),
            resource: self.resource.as_ref(),
        };
        Ok(EvaluationRequest {
            subject: self.subject.0.clone(),
            action: Action { name: self.action.clone(), properties: self.properties.clone() },
            resource: named.entity()?,
            context: self.context.clone(),
        })
    }
}

impl Levels {
    /// All its questions.
    pub(crate) fn asked(&self) -> Result<Vec<LevelAsked<'_>>, &'static str> {
        let rows = [(Level::Manage, &self.manage), (Level::View, &self.view), (Level::None, &self.none)];
        let mut all = Vec::new();
        for (has, names) in rows {
            for name in names {
                for level in [Level::View, Level::Manage] {
                    let allow = has >= level;
                    let reasons = if allow { vec![ReasonCode::RoleGives] } else { self.reasons.clone() };
                    let expected = Expected { allow, level: Some(has), reasons, ..Expected::default() };
                    all.push(LevelAsked { name, level, request: self.request(name, level)?, expected });
                }
            }
        }
        if all.is_empty() { Err("it names no privilege or setting") } else { Ok(all) }
    }

    /// Names with a dot are settings, others privileges.
    fn request(&self, name: &str, level: Level) -> Result<EvaluationRequest, &'static str> {
        let is_setting = name.contains('.');
        let named = Named {
            organization: self.organization.as_deref(),
            site: self.site.as_deref(),
            service: self.service.as_deref(),
            setting: is_setting.then_some(name),
            user: None,
            resource: self.resource.as_ref(),
        };
        let action = if is_setting { level.to_string() } else { format!("{name}.{level}") };
        Ok(EvaluationRequest {
            subject: self.subject.0.clone(),
            action: Action { name: action, properties: Map::new() },
            resource: named.entity()?,
            context: self.context.clone(),
        })
    }
}

impl Named<'_> {
    fn entity(&self) -> Result<Entity, &'static str> {
        let organization = ("organization", self.organization);
        match (self.setting, self.user, self.site, self.service, self.resource) {
            (None, None, None, None, None) => {
                let organization = self.organization.ok_or("it names neither an organization nor a resource")?;
                Ok(entity("organization", organization, &[]))
            }
            (None, None, Some(site), None, None) => Ok(entity("site", site, &[organization])),
            (None, None, None, Some(service), None) => Ok(entity("service", service, &[organization])),
            (None, Some(user), None, None, None) => Ok(entity("user", user, &[organization])),
            (Some(setting), None, site, service, None) if site.is_none() || service.is_none() => {
                Ok(entity("setting", setting, &[organization, ("site", site), ("service", service)]))
            }
            (None, None, None, None, Some(resource)) => resource.entity(self.organization),
            _ => Err("it is about one of `site`, `service`, `setting`, `user` and `resource`"),
        }
    }
}

impl Resource {
    fn entity(&self, organization: Option<&str>) -> Result<Entity, &'static str> {
        let mut properties = self.properties.clone();
        if let Some(organization) = organization
            && properties.insert("organization".into(), organization.into()).is_some()
        {
            return Err("it names the organization twice");
        }
        Ok(Entity { kind: self.kind.clone(), id: self.id.clone(), properties })
    }
}

fn entity(kind: &str, id: &str, properties: &[(&str, Option<&str>)]) -> Entity {
    let mut said = Map::new();
    for (name, value) in properties {
        if let Some(value) = *value {
            said.insert((*name).to_owned(), value.into());
        }
    }
    Entity { kind: kind.into(), id: id.into(), properties: said }
}

read_fields! {
    Ask { subject, action; organization, site, service, setting, user, resource, properties, context }
    Levels { subject; at, organization, site, service, resource, context, manage, view, none, reasons }
    Resource { kind as "type", id; properties }
}

impl Read for Subject {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        match value {
            Value::String(id) => Ok(Self(entity("user", id, &[]))),
            Value::Object(_) => {
                let fields = Fields::only(value, &["type", "id", "properties"])?;
                let kind: Option<String> = fields.optional("type")?;
                Ok(Self(Entity {
                    kind: kind.unwrap_or_else(|| "user".into()),
                    id: fields.required("id")?,
                    properties: fields.optional("properties")?,
                }))
            }
            _ => Err(Mismatch::expected("the id of a person, or `id` with `properties`", value)),
        }
    }
}
