use remit_model::{OrganizationId, UserId};

use super::Scope;

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asker {
    /// Anybody, at a server with the demo directory. Looks at everything and changes nothing.
    Visitor,
    /// A person who is signed in.
    Person(UserId),
    /// A service.
    Service(Service),
}

/// A service, by its API key or token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// The id of the key, or the subject of the token.
    pub id: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// The only organization where it may; all, when absent.
    pub organization: Option<OrganizationId>,
    /// The person for whom it asks or changes something (header `Remit-On-Behalf-Of`). It can do what both of them may.
    pub on_behalf_of: Option<UserId>,
}

impl Service {
    /// Whether it may do this in an organization; in all, when none is named.
    #[must_use]
    pub fn may(&self, scope: Scope, organization: Option<&str>) -> bool {
        let reaches = match &self.organization {
            None => true,
            Some(only) => organization == Some(only.as_str()),
        };
        self.scopes.contains(&scope) && reaches
    }
}
