//! From TOML values to the types of sections.
//!
//! Each type is read by a function of its own, which reports what does not fit where it stands. What `serde` derives
//! is several times the code, which counts where catalogues are compiled in browsers. A section is a table, never a
//! list of its fields.

use remit_model::{
    AttributeOf, AttributeType, Level, OrganizationKind, Relation,
    compiled::{ActOn, ActRule, Comparator, Lists, Origin, Receiver},
    json,
};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    diagnostic::{Code, Diagnostics},
    text::Name,
};

/// A value with its place.
pub(crate) type Node<'i> = Spanned<DeValue<'i>>;

/// What is written as a value.
pub(crate) trait Read: Sized {
    /// Reads a value; what does not fit is reported.
    fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self>;
}

/// Reports that a value is something else.
pub(crate) fn mismatch(node: &Node<'_>, expected: &str, found: &mut Diagnostics<'_>) {
    let is = match node.get_ref() {
        DeValue::String(text) => format!("`{text}`"),
        DeValue::Integer(number) => format!("`{}`", number.as_str()),
        DeValue::Float(number) => format!("`{}`", number.as_str()),
        DeValue::Boolean(value) => format!("`{value}`"),
        DeValue::Datetime(_) => "a date or time".into(),
        DeValue::Array(_) => "a list".into(),
        DeValue::Table(_) => "a table".into(),
    };
    found.add(Code::Shape, node.span(), format!("{is} is not {expected}"), "");
}

impl Read for String {
    fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
        if let DeValue::String(text) = node.get_ref() {
            return Some(text.to_string());
        }
        mismatch(node, "a text", found);
        None
    }
}

impl Read for bool {
    fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
        if let DeValue::Boolean(value) = node.get_ref() {
            return Some(*value);
        }
        mismatch(node, "`true` or `false`", found);
        None
    }
}

impl Read for i64 {
    fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
        if let DeValue::Integer(number) = node.get_ref()
            && let Ok(number) = Self::from_str_radix(number.as_str(), number.radix())
        {
            return Some(number);
        }
        mismatch(node, "a whole number", found);
        None
    }
}

impl Read for u16 {
    fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
        let number = Self::try_from(i64::read(node, found)?).ok();
        if number.is_none() {
            mismatch(node, "a number from 0 to 65535", found);
        }
        number
    }
}

impl Read for u32 {
    fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
        let number = Self::try_from(i64::read(node, found)?).ok();
        if number.is_none() {
            mismatch(node, "a number from 0 to 4294967295", found);
        }
        number
    }
}

impl<T: Read> Read for Option<T> {
    fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
        T::read(node, found).map(Some)
    }
}

impl<T: Read> Read for Spanned<T> {
    fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
        Some(Self::new(node.span(), T::read(node, found)?))
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
        let DeValue::Array(elements) = node.get_ref() else {
            mismatch(node, "a list", found);
            return None;
        };
        let read: Vec<Option<T>> = elements.iter().map(|element| T::read(element, found)).collect();
        read.into_iter().collect()
    }
}

/// A table whose names are the text's own, in the order of the names.
#[derive(Debug)]
pub(crate) struct Entries<T>(pub(crate) Vec<(Name, T)>);

impl<T: Read> Read for Entries<T> {
    fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
        let DeValue::Table(entries) = node.get_ref() else {
            mismatch(node, "a table", found);
            return None;
        };
        let read: Vec<Option<(Name, T)>> = entries
            .iter()
            .map(|(name, value)| Some((Name::new(name.span(), name.get_ref().to_string()), T::read(value, found)?)))
            .collect();
        read.into_iter().collect::<Option<_>>().map(Self)
    }
}

/// Words that the model has names for.
macro_rules! words {
    ($($type:ty)*) => {$(
        impl Read for $type {
            fn read(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<Self> {
                word(node, found)
            }
        }
    )*};
}

words! {
    ActOn ActRule AttributeOf AttributeType Comparator Level Lists OrganizationKind Origin Receiver Relation
}

fn word<T: json::Read>(node: &Node<'_>, found: &mut Diagnostics<'_>) -> Option<T> {
    let word = String::read(node, found)?;
    T::read(&word.into()).map_err(|mismatch| found.add(Code::Shape, node.span(), mismatch.message, "")).ok()
}

/// The fields of a table.
pub(crate) struct Fields<'n, 'i> {
    node: &'n Node<'i>,
    table: &'n DeTable<'i>,
}

impl<'n, 'i> Fields<'n, 'i> {
    /// Those of a table that has no others than these.
    pub(crate) fn of(node: &'n Node<'i>, known: &[&str], found: &mut Diagnostics<'_>) -> Option<Self> {
        let DeValue::Table(table) = node.get_ref() else {
            mismatch(node, "a table", found);
            return None;
        };
        let mut only_known = true;
        for name in table.keys().filter(|name| !known.contains(&name.get_ref().as_ref())) {
            let message = format!("unknown field `{}`, expected one of {}", name.get_ref(), listed(known));
            found.add(Code::Shape, name.span(), message, "");
            only_known = false;
        }
        only_known.then_some(Self { node, table })
    }

    /// A field that must be there.
    pub(crate) fn required<T: Read>(&self, name: &str, found: &mut Diagnostics<'_>) -> Option<T> {
        T::read(self.field(name, found)?, found)
    }

    /// A field, or what holds where it is left out.
    pub(crate) fn or<T: Read>(&self, name: &str, otherwise: T, found: &mut Diagnostics<'_>) -> Option<T> {
        match self.table.get(name) {
            Some(node) => T::read(node, found),
            None => Some(otherwise),
        }
    }

    fn field(&self, name: &str, found: &mut Diagnostics<'_>) -> Option<&'n Node<'i>> {
        let field = self.table.get(name);
        if field.is_none() {
            found.add(Code::Shape, self.node.span(), format!("missing field `{name}`"), "");
        }
        field
    }
}

/// The name of a variant, or a table with a variant and its value.
pub(crate) struct Variant<'n, 'i> {
    node: &'n Node<'i>,
    pub(crate) name: &'n str,
    value: Option<&'n Node<'i>>,
}

impl<'n, 'i> Variant<'n, 'i> {
    pub(crate) fn of(node: &'n Node<'i>, found: &mut Diagnostics<'_>) -> Option<Self> {
        match node.get_ref() {
            DeValue::String(name) => return Some(Self { node, name, value: None }),
            DeValue::Table(table) if table.len() == 1 => {
                let (name, value) = table.iter().next()?;
                return Some(Self { node, name: name.get_ref(), value: Some(value) });
            }
            _ => mismatch(node, "a word, or a table of a word and its value", found),
        }
        None
    }

    /// The variant's value.
    pub(crate) fn value<T: Read>(&self, found: &mut Diagnostics<'_>) -> Option<T> {
        if self.value.is_none() {
            found.add(Code::Shape, self.node.span(), format!("`{}` needs a value", self.name), "");
        }
        T::read(self.value?, found)
    }

    /// Makes sure that the variant has no value.
    pub(crate) fn alone(&self, found: &mut Diagnostics<'_>) -> Option<()> {
        let Some(value) = self.value else { return Some(()) };
        found.add(Code::Shape, value.span(), format!("`{}` has no value", self.name), "");
        None
    }

    pub(crate) fn unknown(&self, known: &[&str], found: &mut Diagnostics<'_>) {
        let message = format!("unknown variant `{}`, expected one of {}", self.name, listed(known));
        found.add(Code::Shape, self.node.span(), message, "");
    }
}

fn listed(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
