//! The directory document (`remit.directory/1`): who is where and holds what, as one JSON document.
//!
//! Reading checks everything and reports every finding with its path: see [`read`]. What is read is a [`Directory`],
//! whose ids are unique and whose references all lead somewhere; it gives the facts of any pair.

/// What else is known of a person.
mod attributes;
/// From the elements of a document to a directory.
mod build;
/// The document's elements.
mod document;
/// Changes, and how they are made.
mod edit;
/// The facts of any pair.
mod facts_of;
/// What is wrong with a document, and where.
mod finding;
/// Everything by its id.
mod indexed;
/// A directory as a snapshot keeps it.
mod kept;
/// People's names, to be searched.
#[cfg(feature = "search")]
mod names;
/// Who may have anything where.
mod pairs;
/// From JSON to a checked directory.
mod read;
/// Maps whose copies share everything.
mod shared;
/// Instants as documents write them.
mod timestamp;

pub use attributes::Attributes;
pub use document::{
    Assignment, ContactCenter, Document, Elevation, ElevationAnswer, Organization, SetUp, Site, Subscription, User,
};
pub use edit::{Dangling, Edit};
pub use finding::{Finding, FindingCode, Severity};
pub use indexed::Directory;
pub use read::{from_document, from_log, read, read_value};
pub use timestamp::{Timestamp, parse_instant, print_instant};
