//! AuthZEN 1.0 requests, and what they ask of a directory.

/// Subject, action, resource, context.
mod message;
/// From an AuthZEN request to a request with the facts that it needs.
mod resolve;
/// Searches and their pages.
mod search;

pub use message::{Action, Entity, EvaluationRequest, Properties, Unreadable};
pub use resolve::{Call, Encoded, resolve};
pub use search::{ActionSearch, Page, PageRequest, ResourceSearch, Results, Searched, SubjectSearch};
