use std::collections::HashMap;

use remit_model::{
    compiled::{ActIndex, AttributeIndex, ConditionIndex, PrivilegeIndex, ResourceIndex, RoleIndex},
    order::sort_by,
    reason::Source,
};

use crate::{
    diagnostic::{Code, Diagnostics},
    read::Sections,
    text::{self, Name, Origins},
};

/// The names of a text and their indexes. A name that nothing has is reported.
#[derive(Debug)]
pub(crate) struct NameTable {
    roles: HashMap<String, u16>,
    privileges: HashMap<String, u16>,
    resources: HashMap<String, u16>,
    attributes: HashMap<String, u16>,
    conditions: HashMap<String, u16>,
    acts: HashMap<String, u16>,
    tables: HashMap<String, u16>,
    documents: HashMap<String, u16>,
}

impl NameTable {
    /// Takes the names of all sections. A name that two elements have is reported.
    pub(crate) fn new(sections: &Sections, found: &mut Diagnostics<'_>) -> Self {
        let mut index = |what: &str, names: &mut dyn Iterator<Item = &Name>| {
            let mut indexes = HashMap::new();
            for (index, name) in names.enumerate() {
                let index = u16::try_from(index).unwrap_or(u16::MAX);
                if indexes.insert(name.get_ref().clone(), index).is_some() {
                    let message = format!("there are two {what}s `{}`", name.get_ref());
                    found.add(Code::DuplicateId, name.span(), message, "give each its own");
                }
            }
            indexes
        };
        let attributes: Vec<Name> = sections.attributes.iter().map(qualified).collect();
        let table = Self {
            roles: index("role", &mut sections.roles.iter().map(|it| &it.id)),
            privileges: index("privilege", &mut sections.privileges.iter().map(|it| &it.id)),
            resources: index("resource type", &mut sections.resources.iter().map(|it| &it.id)),
            attributes: index("attribute", &mut attributes.iter()),
            conditions: index("condition", &mut sections.conditions.iter().map(|(name, _)| name)),
            acts: index("act", &mut sections.acts.iter().map(|it| &it.name)),
            tables: index("table", &mut sections.tables.iter().map(|it| &it.id)),
            documents: index("document", &mut sections.documents.iter().map(|it| &it.key)),
        };
        index("setting", &mut sections.settings.iter().map(|it| &it.id));
        table
    }

    pub(crate) fn role(&self, name: &Name, found: &mut Diagnostics<'_>) -> Option<RoleIndex> {
        look_up(&self.roles, "role", name, found)
    }

    pub(crate) fn roles(&self, names: &[Name], found: &mut Diagnostics<'_>) -> Vec<RoleIndex> {
        names.iter().filter_map(|name| self.role(name, found)).collect()
    }

    pub(crate) fn privilege(&self, name: &Name, found: &mut Diagnostics<'_>) -> Option<PrivilegeIndex> {
        look_up(&self.privileges, "privilege", name, found)
    }

    pub(crate) fn conditions(&self, names: &[Name], found: &mut Diagnostics<'_>) -> Vec<ConditionIndex> {
        names.iter().filter_map(|name| look_up(&self.conditions, "condition", name, found)).collect()
    }

    pub(crate) fn resource(&self, name: &Name, found: &mut Diagnostics<'_>) -> Option<ResourceIndex> {
        look_up(&self.resources, "resource type", name, found)
    }

    /// An attribute by whose it is and its name: `resource.status`.
    pub(crate) fn attribute(&self, name: &Name, found: &mut Diagnostics<'_>) -> Option<AttributeIndex> {
        look_up(&self.attributes, "attribute", name, found)
    }

    pub(crate) fn act(&self, name: &Name, found: &mut Diagnostics<'_>) -> Option<ActIndex> {
        look_up(&self.acts, "act", name, found)
    }

    pub(crate) fn table(&self, name: &Name, found: &mut Diagnostics<'_>) -> Option<u16> {
        look_up(&self.tables, "table", name, found)
    }

    /// Where a rule comes from, with its documents checked.
    pub(crate) fn source(&self, origins: Origins, found: &mut Diagnostics<'_>) -> Source {
        for document in &origins.documents {
            look_up(&self.documents, "document", document, found);
        }
        Source {
            documents: origins.documents.into_iter().map(Name::into_inner).collect(),
            statements: origins.statements,
            cell: None,
            inferred: origins.inferred,
        }
    }
}

fn qualified(attribute: &text::Attribute) -> Name {
    Name::new(attribute.name.span(), format!("{}.{}", attribute.of.as_str(), attribute.name.get_ref()))
}

fn look_up(indexes: &HashMap<String, u16>, what: &str, name: &Name, found: &mut Diagnostics<'_>) -> Option<u16> {
    let index = indexes.get(name.get_ref()).copied();
    if index.is_none() {
        let mut known: Vec<&str> = indexes.keys().map(String::as_str).collect();
        sort_by(&mut known, Ord::cmp);
        let message = format!("there is no {what} `{}`", name.get_ref());
        let help =
            if known.is_empty() { format!("declare a {what}") } else { format!("use one of {}", known.join(", ")) };
        found.add(Code::UnknownName, name.span(), message, help);
    }
    index
}
