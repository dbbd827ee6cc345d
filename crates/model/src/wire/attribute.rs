use zerocopy::{
    FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned,
    little_endian::{I64, U32},
};

use super::{Blob, List, Malformed, Text, Writer};
use crate::{AttributeOf, AttributeValue};

/// One encoded attribute.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub(super) struct AttributeRecord {
    of: u8,
    /// 0 text, 1 number, 2 yes or no (the number is 0 or 1), 3 texts.
    kind: u8,
    name: Text,
    text: Text,
    number: I64,
    texts: List,
}

/// Appends attributes.
pub(super) fn encode_attributes<'t>(
    w: &mut Writer,
    attributes: impl IntoIterator<Item = (AttributeOf, &'t str, &'t AttributeValue)>,
) -> List {
    let records: Vec<AttributeRecord> = attributes
        .into_iter()
        .map(|(of, name, value)| {
            let nothing = List::of(U32::ZERO, U32::ZERO);
            let (kind, text, number, texts) = match value {
                AttributeValue::Text(text) => (0, text.as_str(), 0, nothing),
                AttributeValue::Number(number) => (1, "", *number, nothing),
                AttributeValue::Boolean(is) => (2, "", i64::from(*is), nothing),
                AttributeValue::Texts(texts) => (3, "", 0, w.texts(texts.iter().map(String::as_str))),
            };
            AttributeRecord {
                of: of as u8,
                kind,
                name: w.text(name),
                text: w.text(text),
                number: I64::new(number),
                texts,
            }
        })
        .collect();
    w.list(&records)
}

/// Encoded attributes, read in place.
#[derive(Clone, Copy)]
pub struct AttributesRef<'a> {
    blob: Blob<'a>,
    records: &'a [AttributeRecord],
}

/// The value of an encoded attribute.
#[derive(Clone, Copy)]
pub enum ValueRef<'a> {
    /// A text.
    Text(&'a [u8]),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Boolean(bool),
    /// A list of texts.
    Texts(TextsRef<'a>),
}

/// A list of encoded texts.
#[derive(Clone, Copy)]
pub struct TextsRef<'a> {
    blob: Blob<'a>,
    texts: &'a [Text],
}

impl TextsRef<'_> {
    /// Whether this text is one of them.
    #[must_use]
    pub fn contains(&self, wanted: &[u8]) -> bool {
        self.texts.iter().any(|text| self.blob.text(*text) == Ok(wanted))
    }
}

impl<'a> AttributesRef<'a> {
    /// Follows every offset once, so that looking a value up afterwards cannot fail.
    pub(super) fn read(blob: Blob<'a>, list: List) -> Result<Self, Malformed> {
        let attributes = Self { blob, records: blob.list(list)? };
        for record in attributes.records {
            blob.text(record.name)?;
            attributes.value(record)?;
        }
        Ok(attributes)
    }

    /// The value of an attribute, where there is one.
    #[must_use]
    pub fn get(&self, of: AttributeOf, name: &str) -> Option<ValueRef<'a>> {
        let is =
            |record: &&AttributeRecord| record.of == of as u8 && self.blob.text(record.name) == Ok(name.as_bytes());
        self.records.iter().find(is).and_then(|record| self.value(record).ok())
    }

    fn value(&self, record: &AttributeRecord) -> Result<ValueRef<'a>, Malformed> {
        Ok(match record.kind {
            0 => ValueRef::Text(self.blob.text(record.text)?),
            1 => ValueRef::Number(record.number.get()),
            2 => ValueRef::Boolean(record.number.get() == 1),
            3 => {
                let texts: &[Text] = self.blob.list(record.texts)?;
                for text in texts {
                    self.blob.text(*text)?;
                }
                ValueRef::Texts(TextsRef { blob: self.blob, texts })
            }
            _ => return Err(Malformed),
        })
    }
}
