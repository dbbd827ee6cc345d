use std::path::Path;

use remit_model::{
    Instant, Level,
    authzen::{Action, Entity, EvaluationRequest, Properties},
    directory::Timestamp,
    reason::ReasonCode,
};
use serde::{Deserialize, Deserializer, de::Error as _};
use serde_json::{Map, Value};

use super::{
    Expected, Question, Until,
    problem::{Problem, Problems},
};

/// The time of questions that do not say theirs: 2026-11-20T09:00:00Z.
const DEFAULT_TIME: Instant = Instant(1_795_165_200_000);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScenarioFile {
    pub(super) behaviour: String,
    #[serde(default)]
    pub(super) statements: Vec<u16>,
    pub(super) world: String,
    #[serde(default)]
    pub(super) with: Map<String, Value>,
    #[serde(default)]
    pub(super) without: Without,
    #[serde(default)]
    at: Option<Timestamp>,
    #[serde(default)]
    questions: Vec<QuestionFile>,
    #[serde(default)]
    levels: Vec<LevelsFile>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Without {
    #[serde(default)]
    pub(super) assignments_of: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFile {
    ask: Option<Ask>,
    request: Option<EvaluationRequest>,
    at: Option<Timestamp>,
    expect: Answer,
    level: Option<Level>,
    #[serde(default)]
    reasons: Vec<ReasonCode>,
    warnings: Option<Vec<ReasonCode>>,
    valid_until: Option<UntilText>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    Allow,
    Deny,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ask {
    subject: String,
    action: String,
    organization: String,
    site: Option<String>,
    service: Option<String>,
    setting: Option<String>,
    user: Option<String>,
    #[serde(default)]
    properties: Properties,
}

/// What somebody has, as a table has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelsFile {
    subject: String,
    organization: String,
    site: Option<String>,
    service: Option<String>,
    at: Option<Timestamp>,
    #[serde(default)]
    manage: Vec<String>,
    #[serde(default)]
    view: Vec<String>,
    #[serde(default)]
    none: Vec<String>,
    /// Why there is no more.
    #[serde(default)]
    reasons: Vec<ReasonCode>,
}

#[derive(Debug)]
struct UntilText(Until);

impl<'de> Deserialize<'de> for UntilText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == "never" {
            return Ok(Self(Until::Never));
        }
        remit_model::directory::parse_instant(&text)
            .map(|instant| Self(Until::At(instant)))
            .map_err(|error| D::Error::custom(format_args!("`{text}` is neither a time nor `never`: {error}")))
    }
}

impl ScenarioFile {
    /// All its questions.
    pub(super) fn questions(&self, path: &Path) -> Result<Vec<Question>, Problems> {
        let default = self.at.map_or(DEFAULT_TIME, |at| at.0);
        let mut problems = Problems::default();
        let mut questions = Vec::new();
        for (index, question) in self.questions.iter().enumerate() {
            let place = format!("questions[{index}]");
            match question.request() {
                Ok(request) => questions.push(Question {
                    place,
                    at: question.at.map_or(default, |at| at.0),
                    request,
                    expected: question.expected(),
                }),
                Err(message) => problems.push(Problem::new(path, place, message)),
            }
        }
        for (index, levels) in self.levels.iter().enumerate() {
            let place = format!("levels[{index}]");
            let before = questions.len();
            questions.extend(levels.questions(&place, default));
            if questions.len() == before {
                problems.push(Problem::new(path, place, "it names no privilege or setting"));
            }
        }
        if questions.is_empty() && problems.0.is_empty() {
            problems.push(Problem::new(path, "", "it asks nothing: write `questions` or `levels`"));
        }
        if self.behaviour.trim().is_empty() {
            problems.push(Problem::new(path, "behaviour", "say what happens"));
        }
        problems.or(questions)
    }
}

impl QuestionFile {
    fn request(&self) -> Result<EvaluationRequest, &'static str> {
        match (&self.ask, &self.request) {
            (Some(ask), None) => ask.request(),
            (None, Some(request)) => Ok(request.clone()),
            _ => Err("write either `ask` or `request`"),
        }
    }

    fn expected(&self) -> Expected {
        Expected {
            allow: self.expect == Answer::Allow,
            level: self.level,
            reasons: self.reasons.clone(),
            warnings: self.warnings.clone(),
            valid_until: self.valid_until.as_ref().map(|until| until.0),
        }
    }
}

impl Ask {
    fn request(&self) -> Result<EvaluationRequest, &'static str> {
        let organization = || properties([("organization", Some(&self.organization))]);
        let resource = match (&self.setting, &self.user, &self.site, &self.service) {
            (None, None, None, None) => entity("organization", &self.organization, Map::new()),
            (None, None, Some(site), None) => entity("site", site, organization()),
            (None, None, None, Some(service)) => entity("service", service, organization()),
            (None, Some(user), None, None) => entity("user", user, organization()),
            (Some(setting), None, site, service) if site.is_none() || service.is_none() => {
                setting_entity(setting, &self.organization, site.as_ref(), service.as_ref())
            }
            _ => return Err("`ask` is about one of `site`, `service`, `setting` and `user`"),
        };
        Ok(EvaluationRequest {
            subject: entity("user", &self.subject, Map::new()),
            action: Action { name: self.action.clone(), properties: self.properties.clone() },
            resource,
            context: Map::new(),
        })
    }
}

impl LevelsFile {
    fn questions(&self, place: &str, default: Instant) -> Vec<Question> {
        let rows = [(Level::Manage, &self.manage), (Level::View, &self.view), (Level::None, &self.none)];
        let mut questions = Vec::new();
        for (level, names) in rows {
            for name in names {
                for asked in [Level::View, Level::Manage] {
                    let allow = level >= asked;
                    questions.push(Question {
                        place: format!("{place} {name} {asked}"),
                        at: self.at.map_or(default, |at| at.0),
                        request: self.request(name, asked),
                        expected: Expected {
                            allow,
                            level: Some(level),
                            reasons: if allow { vec![ReasonCode::RoleGives] } else { self.reasons.clone() },
                            ..Expected::default()
                        },
                    });
                }
            }
        }
        questions
    }

    /// Names with a dot are settings, others privileges.
    fn request(&self, name: &str, level: Level) -> EvaluationRequest {
        let in_organization = || properties([("organization", Some(&self.organization))]);
        let (action, resource) = if name.contains('.') {
            let resource = setting_entity(name, &self.organization, self.site.as_ref(), self.service.as_ref());
            (level.to_string(), resource)
        } else {
            let resource = match (&self.site, &self.service) {
                (Some(site), _) => entity("site", site, in_organization()),
                (None, Some(service)) => entity("service", service, in_organization()),
                (None, None) => entity("organization", &self.organization, Map::new()),
            };
            (format!("{name}.{level}"), resource)
        };
        EvaluationRequest {
            subject: entity("user", &self.subject, Map::new()),
            action: Action { name: action, properties: Map::new() },
            resource,
            context: Map::new(),
        }
    }
}

fn entity(kind: &str, id: &str, properties: Properties) -> Entity {
    Entity { kind: kind.into(), id: id.into(), properties }
}

fn setting_entity(id: &str, organization: &String, site: Option<&String>, service: Option<&String>) -> Entity {
    let properties = properties([("organization", Some(organization)), ("site", site), ("service", service)]);
    entity("setting", id, properties)
}

fn properties<const N: usize>(fields: [(&str, Option<&String>); N]) -> Properties {
    fields.into_iter().filter_map(|(name, value)| Some((name.into(), Value::String(value?.clone())))).collect()
}
