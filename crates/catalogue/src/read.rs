//! From text to sections. An element that cannot be read is reported and left out, so that the rest is checked too.

use toml::de::{DeTable, DeValue};

use crate::{
    SCHEMA,
    diagnostic::{Code, Diagnostics},
    text,
    values::{Node, Read},
};

/// All sections of a text.
#[derive(Debug)]
pub(crate) struct Sections {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) documents: Vec<text::Document>,
    pub(crate) privileges: Vec<text::Privilege>,
    pub(crate) roles: Vec<text::Role>,
    pub(crate) resources: Vec<text::Resource>,
    pub(crate) attributes: Vec<text::Attribute>,
    pub(crate) actions: Vec<text::Action>,
    pub(crate) conditions: Vec<(text::Name, text::Condition)>,
    pub(crate) tables: Vec<text::Table>,
    pub(crate) same_as: Vec<text::SameAs>,
    pub(crate) derived: Vec<text::Derived>,
    pub(crate) restriction: Option<text::Restriction>,
    pub(crate) settings: Vec<text::Setting>,
    pub(crate) acts: Vec<text::Act>,
    pub(crate) may_assign: Vec<text::MayAssign>,
    pub(crate) pages: Vec<text::Page>,
    pub(crate) offers: Vec<text::Offer>,
    pub(crate) demotion: Option<text::Demotion>,
    pub(crate) elevation: Option<text::Elevation>,
    pub(crate) keep_holder_of: Option<text::Name>,
}

/// Reads all sections. What is missing or cannot be read is reported.
pub(crate) fn read(text: &str, found: &mut Diagnostics<'_>) -> Sections {
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        found.add(Code::Syntax, error.span().unwrap_or_default(), error.message(), "");
    }
    let mut reader = Reader { fields: document.into_inner(), found };
    reader.schema();
    let sections = Sections {
        id: reader.one("id").unwrap_or_default(),
        title: reader.one("title").unwrap_or_default(),
        documents: reader.list("documents"),
        privileges: reader.list("privileges"),
        roles: reader.list("roles"),
        resources: reader.list("resources"),
        attributes: reader.list("attributes"),
        actions: reader.list("actions"),
        conditions: reader.entries("conditions"),
        tables: reader.list("tables"),
        same_as: reader.list("same_as"),
        derived: reader.list("derived"),
        restriction: reader.optional("restriction"),
        settings: reader.list("settings"),
        acts: reader.list("acts"),
        may_assign: reader.list("may_assign"),
        pages: reader.list("pages"),
        offers: reader.list("offers"),
        demotion: reader.optional("demotion"),
        elevation: reader.optional("elevation"),
        keep_holder_of: reader.optional("keep_holder_of"),
    };
    reader.nothing_else();
    sections
}

struct Reader<'i, 'd, 't> {
    fields: DeTable<'i>,
    found: &'d mut Diagnostics<'t>,
}

impl<'i> Reader<'i, '_, '_> {
    fn schema(&mut self) {
        let Some(value) = self.take("schema") else {
            let help = format!("start with `schema = {SCHEMA}`");
            return self.found.add(Code::WrongSchema, 0..0, "`schema` is missing", help);
        };
        let span = value.span();
        if i64::read(&value, self.found) != Some(SCHEMA) {
            let help = format!("this version reads `schema = {SCHEMA}`");
            self.found.add(Code::WrongSchema, span, "the text is of another version of the format", help);
        }
    }

    fn take(&mut self, name: &str) -> Option<Node<'i>> {
        self.fields.remove(name)
    }

    fn one<T: Read>(&mut self, name: &str) -> Option<T> {
        match self.take(name) {
            Some(value) => T::read(&value, self.found),
            None => {
                self.found.add(Code::Shape, 0..0, format!("`{name}` is missing"), format!("add `{name}`"));
                None
            }
        }
    }

    fn optional<T: Read>(&mut self, name: &str) -> Option<T> {
        let value = self.take(name)?;
        T::read(&value, self.found)
    }

    fn list<T: Read>(&mut self, name: &str) -> Vec<T> {
        let Some(value) = self.take(name) else { return Vec::new() };
        let span = value.span();
        match value.into_inner() {
            DeValue::Array(elements) => elements.iter().filter_map(|element| T::read(element, self.found)).collect(),
            _ => {
                self.found.add(Code::Shape, span, format!("`{name}` is not a list"), format!("write `[[{name}]]`"));
                Vec::new()
            }
        }
    }

    fn entries<T: Read>(&mut self, name: &str) -> Vec<(text::Name, T)> {
        let Some(value) = self.take(name) else { return Vec::new() };
        let span = value.span();
        let DeValue::Table(entries) = value.into_inner() else {
            self.found.add(Code::Shape, span, format!("`{name}` is not a table"), format!("write `[{name}]`"));
            return Vec::new();
        };
        entries
            .into_iter()
            .filter_map(|(key, value)| {
                let key = text::Name::new(key.span(), key.into_inner().into_owned());
                Some((key, T::read(&value, self.found)?))
            })
            .collect()
    }

    fn nothing_else(&mut self) {
        let fields = std::mem::take(&mut self.fields);
        for (key, _) in fields {
            self.found.add(
                Code::Shape,
                key.span(),
                format!("unknown section `{}`", key.get_ref()),
                "take it out, or mend its name",
            );
        }
    }
}
