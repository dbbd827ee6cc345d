//! The encoding that the host and the module speak.
//!
//! A *blob* is a fixed header followed by records and text that the header points into, all little-endian and without
//! alignment. Reading takes a reference to the header in place and follows its offsets with bounds checks; nothing is
//! copied or allocated. A blob that was cut, or whose offsets point outside of it, is [`Malformed`], and the evaluator
//! denies. A first byte that is not [`VERSION`] is malformed too.
//!
//! One call carries three parts: the [`request`], the facts of the subject, and for an act on a person the facts of
//! that person. Facts are three blobs behind a short header, so that a host can keep each half encoded and join them
//! by copying: [`facts`].

/// Attributes of subjects and requests.
mod attribute;
mod blob;
/// Facts: an organization's half, a subject's half, and what ties them.
pub mod facts;
/// Requests.
pub mod request;

pub use attribute::{AttributesRef, TextsRef, ValueRef};
pub use blob::{Blob, List, Malformed, Text, Writer};
pub use facts::{FactsRef, encode_facts, join_halves};
pub use request::{RequestRef, encode_request};

/// First byte of every blob.
pub const VERSION: u8 = 2;
