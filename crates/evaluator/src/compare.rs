use remit_model::{
    AttributeOf, AttributeValue,
    compiled::{Comparator, Comparison, Operand},
    wire::{TextsRef, ValueRef, request::PlaceRef},
};

use crate::case::Case;

/// One side of a comparison, wherever it comes from.
enum Value<'a> {
    Text(&'a [u8]),
    Number(i64),
    Boolean(bool),
    Given(&'a [String]),
    Asked(TextsRef<'a>),
}

/// Whether a comparison holds. One whose side is not known, or whose sides do not fit, fails.
pub(crate) fn holds(case: &Case<'_>, comparison: &Comparison) -> bool {
    let (Some(left), Some(right)) = (value(case, &comparison.left), value(case, &comparison.right)) else {
        return false;
    };
    match (comparison.is, left, right) {
        (Comparator::Equal, left, right) => same(&left, &right) == Some(true),
        (Comparator::NotEqual, left, right) => same(&left, &right) == Some(false),
        (Comparator::Less, Value::Number(left), Value::Number(right)) => left < right,
        (Comparator::AtMost, Value::Number(left), Value::Number(right)) => left <= right,
        (Comparator::More, Value::Number(left), Value::Number(right)) => left > right,
        (Comparator::AtLeast, Value::Number(left), Value::Number(right)) => left >= right,
        (Comparator::OneOf, Value::Text(text), texts) | (Comparator::Contains, texts, Value::Text(text)) => match texts
        {
            Value::Given(texts) => texts.iter().any(|it| it.as_bytes() == text),
            Value::Asked(texts) => texts.contains(text),
            Value::Text(_) | Value::Number(_) | Value::Boolean(_) => false,
        },
        _ => false,
    }
}

/// Whether two values are the same; nothing where they are of different types.
fn same(left: &Value<'_>, right: &Value<'_>) -> Option<bool> {
    match (left, right) {
        (Value::Text(left), Value::Text(right)) => Some(left == right),
        (Value::Number(left), Value::Number(right)) => Some(left == right),
        (Value::Boolean(left), Value::Boolean(right)) => Some(left == right),
        _ => None,
    }
}

fn value<'a>(case: &Case<'a>, operand: &'a Operand) -> Option<Value<'a>> {
    Some(match operand {
        Operand::Value(value) => of_catalogue(value),
        Operand::Attribute(index) => return attribute(case, *index),
        Operand::SubjectId => Value::Text(case.subject.id),
        Operand::SubjectHome => Value::Text(case.subject.home),
        Operand::OrganizationId => Value::Text(case.organization.id),
        Operand::ResourceId => Value::Text(match case.asked?.place {
            PlaceRef::Organization => case.organization.id,
            PlaceRef::Site(it) | PlaceRef::Service(it) => it.id,
            PlaceRef::Resource(it) => it.id,
        }),
    })
}

/// The value of an attribute: of a subject as the facts say it, of anything else as the request says it, and otherwise
/// its default.
fn attribute<'a>(case: &Case<'a>, index: u16) -> Option<Value<'a>> {
    let declared = case.policy.catalogue().attributes.get(usize::from(index))?;
    let known = match declared.of {
        AttributeOf::Subject => case.subject.attributes.get(declared.of, &declared.name),
        _ => case.asked.and_then(|asked| asked.attributes.get(declared.of, &declared.name)),
    };
    match known {
        Some(ValueRef::Text(text)) => Some(Value::Text(text)),
        Some(ValueRef::Number(number)) => Some(Value::Number(number)),
        Some(ValueRef::Boolean(is)) => Some(Value::Boolean(is)),
        Some(ValueRef::Texts(texts)) => Some(Value::Asked(texts)),
        None => declared.default.as_ref().map(of_catalogue),
    }
}

/// Whether the thing that the question is about is the subject's own.
pub(crate) fn is_own(case: &Case<'_>, kind: &[u8]) -> bool {
    let types = &case.policy.catalogue().resources;
    let owner = types.iter().find(|it| it.id.as_bytes() == kind).and_then(|it| it.owner);
    let owner = owner.and_then(|index| attribute(case, index));
    matches!(owner, Some(Value::Text(owner)) if owner == case.subject.id)
}

fn of_catalogue(value: &AttributeValue) -> Value<'_> {
    match value {
        AttributeValue::Text(text) => Value::Text(text.as_bytes()),
        AttributeValue::Number(number) => Value::Number(*number),
        AttributeValue::Boolean(is) => Value::Boolean(*is),
        AttributeValue::Texts(texts) => Value::Given(texts),
    }
}
