//! Rules as data: one behaviour, and questions with the answers that are right.
//!
//! A scenario says nothing about how it is asked, so every door of Remit, a catalogue that is being written, and a
//! server's draft are held against the same files. It is written in TOML or YAML; both say the same.
//!
//! ```toml
//! directory = "world.json"           # of the file: the directory document to ask, beside this file
//! catalogue = "catalogue.toml"       # of the file: the catalogue to ask by
//! at = 2026-11-20T09:00:00Z          # of the file or a scenario: when questions are asked that do not say it
//!
//! [[scenarios]]                      # a file with one scenario has these fields at its top instead
//! behaviour = "A site administrator of one site has nothing on another site."
//! statements = [42]                  # numbers of the statements of a domain that it proves
//! world = "acme"                     # the name of a world that many files share; without one, the directory
//!
//! with.assignments = [               # elements that are added to the directory's lists; one whose id is there
//!     { user = "nils@acme.example", role = "site_admin", organization = "acme", sites = ["emea.acme.example"] },
//! ]                                  # already changes the fields it names; assignments are always added
//! without.assignments_of = ["sven@acme.example"]
//! without.fields = { acme = ["restricted_mode"] }    # of the elements with this id
//!
//! [[scenarios.questions]]
//! ask = { subject = "nils@acme.example", action = "site_config.manage", site = "apac.acme.example", organization = "acme" }
//! expect = "deny"
//! level = "none"
//! reasons = ["site_not_listed"]      # all of these are among the reasons
//! valid_until = "never"              # or a time: the first at which decision or level change by time alone
//! at = 2026-11-20T10:00:00Z
//!
//! [[scenarios.questions]]
//! ask = { subject = "anna@acme.example", action = "roles.assign", user = "nils@acme.example", organization = "acme", properties = { role = "device_admin" } }
//! expect = "allow"
//! warnings = []                      # exactly these
//!
//! [[scenarios.questions]]
//! ask = { subject = { id = "bob", properties = { role = "admin" } }, action = "write", resource = { type = "record", id = "record-1", properties = { status = "archived" } }, context = { channel = "web" } }
//! expect = "allow"
//!
//! [[scenarios.levels]]               # each privilege (or setting, which has a dot) is asked for `view` and `manage`
//! subject = "nils@acme.example"
//! organization = "acme"
//! site = "emea.acme.example"
//! manage = ["site_config"]
//! none = ["site_users"]
//! ```
//!
//! `ask` is short for an AuthZEN request. Its resource is the one of `site`, `service`, `setting`, `user` and
//! `resource` that it names, otherwise the organization; a setting may be asked of a site or service. A request about
//! a resource without an organization is asked in the subject's home. `properties` are the action's. `request` in the
//! place of `ask` is the request in full.

#![forbid(unsafe_code)]

/// From the short form of a question to an AuthZEN request.
mod ask;
/// What a scenario changes in the directory that it is asked of.
mod changes;
/// The right answer, and how another one differs from it.
mod expected;
/// What is wrong with a text, and where.
mod finding;
/// From a tree of fields with places to plain JSON, and back to the places.
mod plain;
/// From a tree of fields to scenarios, with every finding.
mod read;
/// Scenarios and their questions.
mod scenario;
/// From text in TOML to a tree of fields.
mod toml_text;
/// Directories that many scenarios share.
#[cfg(feature = "yaml")]
mod world;
/// From text in YAML to the same tree.
#[cfg(feature = "yaml")]
mod yaml_text;

#[cfg(all(test, feature = "yaml"))]
mod tests;

pub use changes::{Changes, Misfit, Without};
pub use expected::{Answer, Expected, Until};
pub use finding::{Code, Finding};
pub use scenario::{DEFAULT_TIME, Question, Scenario, ScenarioFile};
pub use toml_text::read_toml;
#[cfg(feature = "yaml")]
pub use world::read_world;
#[cfg(feature = "yaml")]
pub use yaml_text::read_yaml;
