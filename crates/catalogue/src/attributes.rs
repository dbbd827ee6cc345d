use remit_model::{
    AttributeType,
    compiled::{Action, AttributeDeclaration, AttributeIndex, Comparator, Comparison, Operand, ResourceType},
};

use crate::{
    diagnostic::{Code, Diagnostics},
    names::NameTable,
    read::Sections,
    text::{self, Name},
};

/// Types that requests name and that are not the catalogue's to declare.
const BUILT_IN: [&str; 5] = ["organization", "site", "service", "setting", "user"];

/// What a comparison can name beside declared attributes; all are texts.
const ALWAYS_KNOWN: [(&str, Operand); 4] = [
    ("subject.id", Operand::SubjectId),
    ("subject.home", Operand::SubjectHome),
    ("resource.id", Operand::ResourceId),
    ("organization.id", Operand::OrganizationId),
];

pub(crate) fn resources(sections: &Sections, names: &NameTable, found: &mut Diagnostics<'_>) -> Vec<ResourceType> {
    let compile = |it: &text::Resource| {
        if BUILT_IN.contains(&it.id.get_ref().as_str()) {
            let message = format!("`{}` is known to every catalogue", it.id.get_ref());
            found.add(Code::Inconsistent, it.id.span(), message, "choose another type");
        }
        let owner = it.owner.as_ref().and_then(|owner| owner_of(owner, sections, names, found));
        ResourceType { id: it.id.get_ref().clone(), owner }
    };
    sections.resources.iter().map(compile).collect()
}

fn owner_of(
    owner: &Name,
    sections: &Sections,
    names: &NameTable,
    found: &mut Diagnostics<'_>,
) -> Option<AttributeIndex> {
    let index = names.attribute(&Name::new(owner.span(), format!("resource.{}", owner.get_ref())), found)?;
    if kind_of(sections, index) != Some(AttributeType::Text) {
        let message = format!("`{}` names no owner", owner.get_ref());
        found.add(Code::Inconsistent, owner.span(), message, "an owner is an attribute of type `text`");
    }
    Some(index)
}

pub(crate) fn attributes(sections: &Sections, found: &mut Diagnostics<'_>) -> Vec<AttributeDeclaration> {
    let compile = |it: &text::Attribute| {
        let name = format!("{}.{}", it.of.as_str(), it.name.get_ref());
        if ALWAYS_KNOWN.iter().any(|(known, _)| *known == name) {
            let message = format!("`{name}` is known without being declared");
            found.add(Code::Inconsistent, it.name.span(), message, "take the declaration out");
        }
        let default = it.default.as_ref().map(|default| (default.span(), default.get_ref().0.clone()));
        if let Some((span, value)) = &default
            && value.kind() != it.kind
        {
            let message = format!("the default is {}, and the attribute is {}", said(value.kind()), said(it.kind));
            found.add(Code::Inconsistent, span.clone(), message, "make them the same");
        }
        AttributeDeclaration {
            of: it.of,
            name: it.name.get_ref().clone(),
            kind: it.kind,
            default: default.map(|(_, value)| value),
        }
    };
    sections.attributes.iter().map(compile).collect()
}

pub(crate) fn actions(sections: &Sections, names: &NameTable, found: &mut Diagnostics<'_>) -> Vec<Action> {
    let compile = |it: &text::Action| {
        Some(Action {
            name: it.name.get_ref().clone(),
            on: names.resource(&it.on, found)?,
            privilege: names.privilege(&it.privilege, found)?,
            level: it.level,
        })
    };
    sections.actions.iter().filter_map(compile).collect()
}

/// Compiles a comparison whose sides fit; otherwise the finding says why they do not.
pub(crate) fn comparison(
    it: &text::Compare,
    sections: &Sections,
    names: &NameTable,
    found: &mut Diagnostics<'_>,
) -> Option<Comparison> {
    let (left, left_type) = operand(&it.attribute, sections, names, found)?;
    let (right, right_type, span) = match (&it.value, &it.to) {
        (Some(value), None) => {
            let literal = value.get_ref().0.clone();
            let kind = literal.kind();
            (Operand::Value(literal), kind, value.span())
        }
        (None, Some(to)) => {
            let (right, kind) = operand(to, sections, names, found)?;
            (right, kind, to.span())
        }
        _ => {
            let help = "write `value = …` or `to = \"subject.…\"`";
            found.add(Code::Shape, it.attribute.span(), "a comparison has one other side", help);
            return None;
        }
    };
    if let Err(needed) = fits(it.is, left_type, right_type) {
        let message = format!("{} cannot be compared so with {}", said(left_type), said(right_type));
        found.add(Code::Inconsistent, span, message, needed);
        return None;
    }
    Some(Comparison { left, is: it.is, right })
}

fn operand(
    name: &Name,
    sections: &Sections,
    names: &NameTable,
    found: &mut Diagnostics<'_>,
) -> Option<(Operand, AttributeType)> {
    if let Some((_, known)) = ALWAYS_KNOWN.iter().find(|(known, _)| known == name.get_ref()) {
        return Some((known.clone(), AttributeType::Text));
    }
    let index = names.attribute(name, found)?;
    Some((Operand::Attribute(index), kind_of(sections, index)?))
}

fn kind_of(sections: &Sections, index: AttributeIndex) -> Option<AttributeType> {
    sections.attributes.get(usize::from(index)).map(|it| it.kind)
}

/// Whether two types can be compared so; otherwise what would be right.
fn fits(is: Comparator, left: AttributeType, right: AttributeType) -> Result<(), &'static str> {
    use AttributeType::{Number, Text, Texts};
    let (fits, needed) = match is {
        Comparator::Equal | Comparator::NotEqual => {
            (left == right && left != Texts, "compare two texts, two numbers, or two of true and false")
        }
        Comparator::Less | Comparator::AtMost | Comparator::More | Comparator::AtLeast => {
            (left == Number && right == Number, "compare two numbers")
        }
        Comparator::OneOf => (left == Text && right == Texts, "compare a text with a list of texts"),
        Comparator::Contains => (left == Texts && right == Text, "compare a list of texts with a text"),
    };
    if fits { Ok(()) } else { Err(needed) }
}

const fn said(kind: AttributeType) -> &'static str {
    match kind {
        AttributeType::Text => "a text",
        AttributeType::Number => "a number",
        AttributeType::Boolean => "true or false",
        AttributeType::Texts => "a list of texts",
    }
}
