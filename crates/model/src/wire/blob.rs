use zerocopy::{
    FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned,
    little_endian::{I64, U32},
};

use crate::Instant;

/// Bytes that are not what they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// Text of a blob: where it starts, and its length in bytes.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub struct Text {
    start: U32,
    bytes: U32,
}

/// Records of a blob: where the first starts, and how many there are.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
pub struct List {
    start: U32,
    count: U32,
}

impl List {
    pub(super) const fn of(start: U32, count: U32) -> Self {
        Self { start, count }
    }
}

/// An encoded instant; the smallest number stands for none.
#[derive(Clone, Copy, Debug, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(transparent)]
pub struct Moment(I64);

impl From<Option<Instant>> for Moment {
    fn from(instant: Option<Instant>) -> Self {
        Self(I64::new(instant.map_or(i64::MIN, |instant| instant.0)))
    }
}

impl From<Moment> for Option<Instant> {
    fn from(moment: Moment) -> Self {
        match moment.0.get() {
            i64::MIN => None,
            milliseconds => Some(Instant(milliseconds)),
        }
    }
}

/// One encoded blob.
#[derive(Clone, Copy, Debug)]
pub struct Blob<'a>(&'a [u8]);

impl<'a> Blob<'a> {
    /// Takes bytes as a blob, and reads its header.
    ///
    /// # Errors
    /// When there are too few bytes, or the first is not [`super::VERSION`].
    pub fn open<H: FromBytes + KnownLayout + Immutable + Unaligned>(
        bytes: &'a [u8],
    ) -> Result<(Self, &'a H), Malformed> {
        if bytes.first() != Some(&super::VERSION) {
            return Err(Malformed);
        }
        let (header, _) = H::ref_from_prefix(bytes).map_err(|_| Malformed)?;
        Ok((Self(bytes), header))
    }

    /// The bytes of a text. They compare like the text; nobody needs to know that they are UTF-8.
    ///
    /// # Errors
    /// When it lies outside.
    pub fn text(self, text: Text) -> Result<&'a [u8], Malformed> {
        self.slice(text.start.get(), text.bytes.get() as usize)
    }

    /// The records of a list.
    ///
    /// # Errors
    /// When they lie outside.
    pub fn list<T: FromBytes + KnownLayout + Immutable + Unaligned>(self, list: List) -> Result<&'a [T], Malformed> {
        let bytes = (list.count.get() as usize).checked_mul(size_of::<T>()).ok_or(Malformed)?;
        <[T]>::ref_from_bytes(self.slice(list.start.get(), bytes)?).map_err(|_| Malformed)
    }

    fn slice(self, start: u32, bytes: usize) -> Result<&'a [u8], Malformed> {
        let start = start as usize;
        let end = start.checked_add(bytes).ok_or(Malformed)?;
        self.0.get(start..end).ok_or(Malformed)
    }
}

/// Builds a blob: records and text first, then its header.
#[derive(Debug)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// A writer that leaves room for a header of this type.
    #[must_use]
    pub fn new<H: IntoBytes + Immutable>() -> Self {
        Self { bytes: vec![0; size_of::<H>()] }
    }

    /// Appends text.
    pub fn text(&mut self, text: &str) -> Text {
        let start = self.position();
        self.bytes.extend_from_slice(text.as_bytes());
        Text { start, bytes: count(text.len()) }
    }

    /// Appends text, or nothing.
    pub fn optional_text(&mut self, text: Option<&str>) -> Text {
        self.text(text.unwrap_or_default())
    }

    /// Appends records.
    pub fn list<T: IntoBytes + Immutable>(&mut self, records: &[T]) -> List {
        let start = self.position();
        self.bytes.extend_from_slice(records.as_bytes());
        List { start, count: count(records.len()) }
    }

    /// Appends a list of texts.
    pub fn texts<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>) -> List {
        let texts: Vec<Text> = texts.into_iter().map(|text| self.text(text)).collect();
        self.list(&texts)
    }

    /// Puts the header in its place and gives the blob.
    #[must_use]
    pub fn finish<H: IntoBytes + Immutable>(mut self, header: &H) -> Vec<u8> {
        if let Some(room) = self.bytes.get_mut(..size_of::<H>()) {
            room.copy_from_slice(header.as_bytes());
        }
        self.bytes
    }

    fn position(&self) -> U32 {
        count(self.bytes.len())
    }
}

/// Sizes are far below 4 GiB: a longer blob saturates, and its reader finds it malformed.
fn count(n: usize) -> U32 {
    U32::new(u32::try_from(n).unwrap_or(u32::MAX))
}
