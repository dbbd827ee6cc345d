//! The directory document (`remit.directory/1`): who is where and holds what, as one JSON document.
//!
//! Reading checks everything and reports every finding with its path: see [`read`]. What is read is a [`Directory`],
//! whose ids are unique and whose references all lead somewhere; it gives the facts of any pair.

mod document;
mod facts_of;
mod finding;
mod read;
mod timestamp;

pub use document::{
    Assignment, ContactCenter, Document, Elevation, ElevationAnswer, Organization, SetUp, Site, Subscription, User,
};
pub use facts_of::Directory;
pub use finding::{Finding, FindingCode, Severity};
pub use read::{from_document, read, read_value};
pub use timestamp::{Timestamp, parse_instant, print_instant};
