//! The outbox of the demo: mails as their readers would see them.

use std::sync::Arc;

use axum::{Json, extract::State};
use remit_model::directory::print_instant;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::{Problem, Server};
use crate::mail::Text;

/// The routes of the outbox.
pub(super) fn routes() -> OpenApiRouter<Arc<Server>> {
    OpenApiRouter::new().routes(routes!(outbox))
}

/// The mails that a server with a mail server would have sent.
#[derive(Debug, Serialize, ToSchema)]
struct Outbox {
    /// Newest first; at most 100.
    items: Vec<Mail>,
}

/// One mail.
#[derive(Debug, Serialize, ToSchema)]
struct Mail {
    /// Its id.
    id: String,
    /// To whom.
    to: String,
    /// When it was due.
    #[schema(format = DateTime)]
    at: String,
    /// What it says.
    #[serde(flatten)]
    text: Text,
}

/// Mails as their readers would see them. Only a server with the demo directory has them.
#[utoipa::path(
    get,
    path = "/api/v1/demo/outbox",
    operation_id = "demo_outbox",
    security(()),
    tag = "demo",
    responses(
        (status = 200, body = Outbox),
        (status = 404, description = "the server does not serve the demo"),
    ),
)]
async fn outbox(State(server): State<Arc<Server>>) -> Result<Json<Outbox>, Problem> {
    if !server.demo() {
        return Err(super::no_such_route().await);
    }
    let mails = server.mail.outbox().await?.into_iter().map(|mail| Mail {
        id: mail.id,
        to: mail.recipient.to_string(),
        at: print_instant(mail.at),
        text: mail.letter.text(mail.token.map(|token| token.url(&server.settings.public_url))),
    });
    Ok(Json(Outbox { items: mails.collect() }))
}
