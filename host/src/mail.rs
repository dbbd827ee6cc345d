//! Mail about temporary access.
//!
//! Mails follow from the log: [`Mailer`] reads each change, [`events`](mailer) makes the mails that follow from it, and
//! [`Queue`] keeps them in the database, once per change, recipient and kind, until a mail server has taken them. A
//! mail is taken by at most one server at a time, and leaves once: only when a server dies, or loses the connection,
//! between the mail server's decision to take it and the note of that in the database, is the mail sent again, with the
//! same `Message-ID`.
//!
//! The link in a mail proves that its recipient received it, and nothing else: to answer, he must be signed in, and the
//! module must allow it.

/// Where mails go: a mail server, the outbox of the demo, or nowhere yet.
mod delivery;
/// Which mails follow from a change.
mod events;
/// What a mail is about, and whether it is still worth sending.
mod letter;
/// Links that let their recipient answer a request.
mod link;
/// Follows the log, and sends what is due.
mod mailer;
/// Mails in the database.
mod queue;
/// What the operator can set.
mod settings;
/// What mails say.
mod text;

pub use delivery::{Delivery, Unusable};
pub use letter::{Kind, Letter};
pub use link::{Link, Token};
pub use mailer::{Following, Mailer};
pub use queue::{Health, InOutbox, Queue};
pub use settings::Settings;
pub use text::{Button, Text};
