//! How each operation of the OpenAPI document is asked for, who may, and what it does without the module.

/// Operations of the admin API.
mod admin;
/// Operations of the decision API.
mod authzen;
/// Operations that anybody may ask for.
mod open;
/// Operations for whoever operates the server.
mod operator;
/// What must be there before the operations can be asked for.
mod prepared;

pub use prepared::Prepared;
use remit_host::identity::Scope;
use serde_json::Value;

use crate::app::{Client, Reply};

/// Has no role anywhere.
pub const WITHOUT_ROLE: &str = "bo@acme.example";
/// Operates the server by its configuration, and has no role that matters here.
pub const OPERATOR: &str = "liv.aasen@nordtel.example";

const ANNA: &str = "anna@acme.example";
const ARNE: &str = "arne.lie@fjordkraft.example";
const ASTRID: &str = "astrid.lunde@nordtel.example";
const HUGO: &str = "hugo@nordtel.example";
const EMILIA: &str = "emilia.laine@nordtel.example";
const AGNIESZKA: &str = "agnieszka.wrona@baltica.example";

/// How one operation is asked for.
#[derive(Clone, Debug)]
pub struct Way {
    /// The method.
    pub method: &'static str,
    /// The path, as the document has it.
    pub path: &'static str,
    /// What is in the place of the path's parameters, in their order.
    filled: Vec<&'static str>,
    body: Body,
    /// Who may.
    pub who: Who,
    /// What a key must have for it.
    pub scope: Scope,
    /// What those get who may not.
    pub too_little: TooLittle,
    /// What it does when the module traps.
    pub trapped: Trapped,
}

/// What is sent.
#[derive(Clone, Debug)]
enum Body {
    Nothing,
    Json(Value),
    Csv(&'static str),
}

/// Who may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody, without credentials. The statuses of a server with people and of one with the demo.
    Anybody(u16, u16),
    /// Everybody who is known.
    Known,
    /// This person, signed in or through a service.
    Person(&'static str),
    /// A service that may write everywhere, or a person whom the configuration names.
    Operator,
}

/// What those get who may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooLittle {
    /// 403.
    Forbidden,
    /// 404, as if nothing were there.
    Unknown,
    /// A list without what they may not see; keys without the scope get 403.
    SeesLess,
    /// A deny for each question.
    Denied,
    /// There is nobody who is known and may not.
    Nobody,
}

/// What an operation does when the module traps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trapped {
    /// It refuses: 503.
    Refuses,
    /// It refuses, or every decision in its answer is a deny.
    Denies,
    /// It needs no decision of the module: it does what it always does, and changes nothing that decisions depend on.
    Works,
}

impl Way {
    fn new(method: &'static str, path: &'static str, filled: &[&'static str], who: Who, scope: Scope) -> Self {
        let (too_little, trapped) = (TooLittle::Forbidden, Trapped::Refuses);
        Self { method, path, filled: filled.to_vec(), body: Body::Nothing, who, scope, too_little, trapped }
    }

    fn read(path: &'static str, filled: &[&'static str], person: &'static str) -> Self {
        Self::new("GET", path, filled, Who::Person(person), Scope::Read)
    }

    fn change(method: &'static str, path: &'static str, filled: &[&'static str], person: &'static str) -> Self {
        Self::new(method, path, filled, Who::Person(person), Scope::Write)
    }

    fn json(self, body: Value) -> Self {
        Self { body: Body::Json(body), ..self }
    }

    fn csv(self, text: &'static str) -> Self {
        Self { body: Body::Csv(text), ..self }
    }

    fn too_little(self, too_little: TooLittle) -> Self {
        Self { too_little, ..self }
    }

    fn trapped(self, trapped: Trapped) -> Self {
        Self { trapped, ..self }
    }

    /// Where it is asked for.
    #[must_use]
    pub fn address(&self, prepared: &Prepared) -> String {
        let mut filled = self.filled.iter();
        let segments = self.path.split('/').map(|segment| match segment.starts_with('{') {
            true => filled.next().copied().unwrap_or(segment),
            false => segment,
        });
        prepared.fill(&segments.collect::<Vec<_>>().join("/"))
    }

    /// Asks for it.
    pub async fn ask(&self, client: &Client, prepared: &Prepared) -> Reply {
        let address = self.address(prepared);
        match &self.body {
            Body::Nothing => client.at(self.method, &address, "").await,
            Body::Json(body) => {
                let client = client.with("content-type", "application/json");
                client.at(self.method, &address, prepared.fill(&body.to_string())).await
            }
            Body::Csv(text) => client.with("content-type", "text/csv").at(self.method, &address, *text).await,
        }
    }
}

/// Every operation, in an order in which each can be done.
#[must_use]
pub fn ways() -> Vec<Way> {
    [open::ways(), admin::reads(), admin::changes(), authzen::ways(), operator::ways()].concat()
}
