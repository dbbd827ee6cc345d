use core::ops::Range;

use remit_model::{
    Instant, Level, authzen::EvaluationRequest, directory::Timestamp, json::Read, read_fields, read_words,
    reason::ReasonCode,
};
use serde::Deserialize;
use serde_json::{Map, Value};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    Changes, Code, Expected, Question, Scenario, ScenarioFile, Until,
    ask::{Ask, Levels},
    changes::is_list,
    finding::Findings,
    plain,
};

/// A question, as it is written.
#[derive(Debug)]
struct QuestionText {
    ask: Option<Ask>,
    request: Option<EvaluationRequest>,
    at: Option<Timestamp>,
    expect: Answer,
    level: Option<Level>,
    reasons: Vec<ReasonCode>,
    warnings: Option<Vec<ReasonCode>>,
    valid_until: Option<Until>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    Allow,
    Deny,
}

read_words! { Answer }

read_fields! {
    QuestionText { expect; ask, request, at, level, reasons, warnings, valid_until }
}

/// Reads everything that can be read; the rest is reported.
pub(crate) fn read(tree: Spanned<DeTable<'_>>, found: &mut Findings<'_>) -> ScenarioFile {
    let mut top = Fields::new(tree.span(), tree.into_inner(), found);
    let directory = top.one("directory");
    let catalogue = top.one("catalogue");
    if !top.fields.contains_key("scenarios") {
        return ScenarioFile { directory, catalogue, scenarios: top.scenario(None).into_iter().collect() };
    }
    let at = top.time();
    let elements = top.list("scenarios");
    top.nothing_else();
    let mut scenario = |element: Spanned<DeValue<'_>>| {
        let span = element.span();
        if let DeValue::Table(fields) = element.into_inner() {
            return Fields::new(span, fields, found).scenario(at);
        }
        found.add(Code::Shape, span, "a scenario is a table", "write `[[scenarios]]` above its fields");
        None
    };
    ScenarioFile { directory, catalogue, scenarios: elements.into_iter().filter_map(&mut scenario).collect() }
}

/// Fields that are taken one by one; what is left in the end is unknown.
struct Fields<'i, 'd, 't> {
    span: Range<usize>,
    fields: DeTable<'i>,
    found: &'d mut Findings<'t>,
}

impl<'i, 'd, 't> Fields<'i, 'd, 't> {
    const fn new(span: Range<usize>, fields: DeTable<'i>, found: &'d mut Findings<'t>) -> Self {
        Self { span, fields, found }
    }

    fn scenario(mut self, default: Option<Instant>) -> Option<Scenario> {
        let behaviour = self.behaviour();
        let statements = self.one("statements").unwrap_or_default();
        let world = self.one("world");
        let changes = Changes { with: self.with(), without: self.one("without").unwrap_or_default() };
        let at = self.time().or(default);
        let asks = self.fields.contains_key("questions") || self.fields.contains_key("levels");
        let mut questions = Vec::new();
        for (index, element) in self.list("questions").into_iter().enumerate() {
            questions.extend(self.question(index, element, at));
        }
        for (index, element) in self.list("levels").into_iter().enumerate() {
            questions.extend(self.levels(index, element, at));
        }
        if !asks {
            self.add(Code::Shape, "it asks nothing", "write `questions` or `levels`");
        }
        self.nothing_else();
        let (behaviour, line) = behaviour?;
        Some(Scenario { behaviour, line, statements, world, changes, questions })
    }

    /// The behaviour and its line.
    fn behaviour(&mut self) -> Option<(String, usize)> {
        let Some(value) = self.fields.remove("behaviour") else {
            self.add(Code::Shape, "`behaviour` is missing", "say in a sentence what happens");
            return None;
        };
        let span = value.span();
        let line = self.found.line(&span);
        let behaviour: String = self.element(value)?;
        if behaviour.trim().is_empty() {
            self.found.add(Code::Shape, span, "`behaviour` is empty", "say in a sentence what happens");
        }
        Some((behaviour, line))
    }

    fn with(&mut self) -> Map<String, Value> {
        let Some(value) = self.fields.remove("with") else { return Map::new() };
        if let DeValue::Table(lists) = value.get_ref() {
            for (name, elements) in lists.iter() {
                if !is_list(name.get_ref()) {
                    let message = format!("a directory has no list `{}`", name.get_ref());
                    self.found.add(Code::Shape, name.span(), message, "");
                } else if !elements.get_ref().is_array() {
                    let help = format!("write `with.{} = [ … ]`", name.get_ref());
                    self.found.add(Code::Shape, elements.span(), "this is not a list", help);
                }
            }
        }
        match plain::value(value.get_ref()) {
            Value::Object(lists) => lists,
            _ => {
                self.found.add(Code::Shape, value.span(), "`with` is not a table", "write `with.users = [ … ]`");
                Map::new()
            }
        }
    }

    fn question(&mut self, index: usize, element: Spanned<DeValue<'i>>, at: Option<Instant>) -> Option<Question> {
        let span = element.span();
        let text: QuestionText = self.element(element)?;
        let request = match (&text.ask, text.request) {
            (Some(ask), None) => ask.request(),
            (None, Some(request)) => Ok(request),
            _ => Err("write either `ask` or `request`"),
        };
        let line = self.found.line(&span);
        let request = request.map_err(|message| self.found.add(Code::Inconsistent, span, message, "")).ok()?;
        Some(Question {
            place: format!("questions[{index}]"),
            line,
            at: text.at.map(|at| at.0).or(at),
            request,
            expected: Expected {
                allow: text.expect == Answer::Allow,
                level: text.level,
                reasons: text.reasons,
                warnings: text.warnings,
                valid_until: text.valid_until,
            },
        })
    }

    fn levels(&mut self, index: usize, element: Spanned<DeValue<'i>>, at: Option<Instant>) -> Vec<Question> {
        let span = element.span();
        let Some(levels) = self.element::<Levels>(element) else { return Vec::new() };
        let line = self.found.line(&span);
        match levels.asked() {
            Ok(asked) => asked
                .into_iter()
                .map(|it| Question {
                    place: format!("levels[{index}] {} {}", it.name, it.level),
                    line,
                    at: levels.at.map(|at| at.0).or(at),
                    request: it.request,
                    expected: it.expected,
                })
                .collect(),
            Err(message) => {
                self.found.add(Code::Inconsistent, span, message, "");
                Vec::new()
            }
        }
    }

    fn time(&mut self) -> Option<Instant> {
        self.one::<Timestamp>("at").map(|at| at.0)
    }

    fn one<T: Read>(&mut self, name: &str) -> Option<T> {
        let value = self.fields.remove(name)?;
        self.element(value)
    }

    fn list(&mut self, name: &str) -> Vec<Spanned<DeValue<'i>>> {
        let Some(value) = self.fields.remove(name) else { return Vec::new() };
        let span = value.span();
        match value.into_inner() {
            DeValue::Array(elements) if elements.is_empty() => {
                self.found.add(Code::Shape, span, format!("`{name}` is empty"), "take it out, or write what is asked");
                Vec::new()
            }
            DeValue::Array(elements) => elements.into_iter().collect(),
            _ => {
                self.found.add(Code::Shape, span, format!("`{name}` is not a list"), format!("write `[[{name}]]`"));
                Vec::new()
            }
        }
    }

    fn element<T: Read>(&mut self, value: Spanned<DeValue<'i>>) -> Option<T> {
        match T::read(&plain::value(value.get_ref())) {
            Ok(read) => Some(read),
            Err(mismatch) => {
                let span = plain::span(&value, &mismatch);
                self.found.add(Code::Shape, span, without_long_list(&mismatch.message), "");
                None
            }
        }
    }

    fn add(&mut self, code: Code, message: &str, help: &str) {
        self.found.add(code, self.span.clone(), message, help);
    }

    fn nothing_else(&mut self) {
        let fields = std::mem::take(&mut self.fields);
        for (key, _) in fields {
            let message = format!("unknown field `{}`", key.get_ref());
            self.found.add(Code::Shape, key.span(), message, "take it out, or mend its name");
        }
    }
}

/// A message that ends in all the words that there are, without them where they are many.
fn without_long_list(message: &str) -> &str {
    const MANY: usize = 12;
    match message.split_once(", expected one of ") {
        Some((message, words)) if words.matches(',').count() >= MANY => message,
        _ => message.trim(),
    }
}
