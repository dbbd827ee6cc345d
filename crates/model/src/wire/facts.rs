/// From facts to blobs.
mod encode;
/// Blobs, read in place.
mod read;
/// What is encoded, byte by byte.
mod records;

pub use encode::{encode_facts, encode_organization, encode_pair, encode_subject, join_halves};
pub use read::{AnswerRef, AssignmentRef, ElevationRef, FactsRef, OrganizationRef, PairRef, SetUpRef, SubjectRef};
