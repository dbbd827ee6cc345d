//! The words of Remit.
//!
//! A *subject* asks for an *action* in an *organization*. *Assignments* give the subject *roles* there; a role has a
//! *level* on each *privilege*; a *restriction* may cap the level of single *settings*. Everything that a decision may
//! depend on is the *facts* of one (subject, organization) pair and the *request*; with the *catalogue* and an
//! [`Instant`] they make a *decision* with its *reasons*.
//!
//! This crate says what these things are and how they are encoded. It decides nothing.

#![forbid(unsafe_code)]

/// Everything that changes a directory on somebody's behalf.
#[cfg(feature = "directory")]
pub mod act;
/// What is known of a subject, a resource, an action or the circumstances, beyond what Remit knows by itself.
mod attribute;
/// AuthZEN requests, and what they ask of a directory.
#[cfg(feature = "directory")]
pub mod authzen;
/// Two catalogues on one directory: who gains and who loses which controls.
#[cfg(feature = "directory")]
pub mod comparison;
/// A catalogue in the form that the module loads.
pub mod compiled;
/// What is answered.
pub mod decision;
/// The directory document, and the facts of any pair in it.
#[cfg(feature = "directory")]
pub mod directory;
/// Everything about one (subject, organization) pair that a decision may depend on.
pub mod facts;
/// Typed ids: a role id cannot stand where a site id is wanted.
mod ids;
/// From JSON values to types, with the path of what does not fit.
#[cfg(feature = "json")]
pub mod json;
/// Kinds of organizations, who manages a site, how a subject stands to an organization.
mod kinds;
/// `none` < `view` < `manage`.
mod level;
/// Things in their order.
pub mod order;
/// Why: machine codes and what they refer to.
pub mod reason;
/// What is asked.
pub mod request;
/// Places in texts that people write.
pub mod text;
/// Instants and windows, in milliseconds since 1970 UTC.
mod time;
/// The encoding that the host and the module speak: read in place, nothing allocated.
pub mod wire;

pub use attribute::{Attribute, AttributeOf, AttributeType, AttributeValue};
pub use ids::{ElevationId, InvalidId, OrganizationId, PrivilegeId, RoleId, ServiceId, SettingId, SiteId, UserId};
pub use kinds::{ContactCenterPlatform, ManagedIn, OrganizationKind, Relation};
pub use level::Level;
pub use time::{Instant, Window};

/// The version of the binary interface between the module and whoever loads it. A host refuses any other.
pub const ABI_VERSION: u32 = 2;
