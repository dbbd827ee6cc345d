use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
    transport::smtp,
};
use remit_model::UserId;
use secrecy::ExposeSecret;

use super::{Settings, Text};

/// Where mails go.
pub enum Delivery {
    /// To a mail server.
    Smtp(Box<Smtp>),
    /// To the outbox that the demo shows.
    Outbox,
    /// Nowhere: they wait.
    Nowhere,
}

/// A mail server, and who sends by it.
pub struct Smtp {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    settings: Settings,
}

/// Settings that no mail can be sent with.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// The sender.
    #[error("`{0}` is no sender\n  help: write it as `Remit <remit@example.com>`")]
    From(String),
    /// The URL. It may have a password in it, so it is not repeated.
    #[error(
        "the URL of the mail server cannot be used: {0}\n  help: write it as `smtp://host:25`, \
         `smtp://user:password@host:587?tls=required` or `smtps://user:password@host`"
    )]
    Url(smtp::Error),
}

/// Why a mail did not leave.
#[derive(Debug, thiserror::Error)]
pub(super) enum Undelivered {
    /// It never will.
    #[error("{0}")]
    Never(String),
    /// It may, later.
    #[error("{0}")]
    Later(String),
    /// No mail will, for now.
    #[error("{0}")]
    Nothing(String),
}

/// Answers to a wrong or missing password: they are about the settings and not about the mail.
const SIGN_IN: [u16; 4] = [530, 534, 535, 538];

impl Delivery {
    /// By these settings; in a demo, nothing leaves the machine.
    ///
    /// # Errors
    /// What no mail can be sent with.
    pub fn new(settings: &Settings, demo: bool) -> Result<Self, Unusable> {
        let from: Mailbox = settings.from.parse().map_err(|_| Unusable::From(settings.from.clone()))?;
        match &settings.smtp {
            _ if demo => Ok(Self::Outbox),
            None => Ok(Self::Nowhere),
            Some(url) => {
                let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.expose_secret());
                let server = server.map_err(Unusable::Url)?.timeout(Some(settings.step())).build();
                Ok(Self::Smtp(Box::new(Smtp { server, from, settings: settings.clone() })))
            }
        }
    }

    /// Hands a mail over. `id` is the same each time that it is tried.
    pub(super) async fn deliver(&self, id: &str, recipient: &UserId, text: &Text) -> Result<(), Undelivered> {
        match self {
            Self::Smtp(smtp) => smtp.deliver(id, recipient, text).await,
            Self::Outbox => Ok(()),
            Self::Nowhere => Err(Undelivered::Nothing("no mail server is configured".into())),
        }
    }

    /// Whether a mail that was handed over has left the machine.
    pub(super) const fn leaves(&self) -> bool {
        matches!(self, Self::Smtp(_))
    }
}

impl Smtp {
    async fn deliver(&self, id: &str, recipient: &UserId, text: &Text) -> Result<(), Undelivered> {
        let message = self.message(id, recipient, text).map_err(Undelivered::Never)?;
        match tokio::time::timeout(self.settings.conversation(), self.server.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(undelivered(&error)),
            Err(_) => Err(Undelivered::Nothing("the mail server takes too long".into())),
        }
    }

    fn message(&self, id: &str, recipient: &UserId, text: &Text) -> Result<Message, String> {
        let address =
            recipient.as_str().parse().map_err(|error| format!("`{recipient}` is no mail address: {error}"))?;
        let automatic = HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into());
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, address))
            .subject(&text.subject)
            .message_id(Some(format!("<{id}@{}>", self.from.email.domain())))
            .raw_header(automatic)
            .multipart(MultiPart::alternative_plain_html(text.plain(), text.html()))
            .map_err(|error| error.to_string())
    }
}

fn undelivered(error: &smtp::Error) -> Undelivered {
    let said = std::error::Error::source(error).map_or_else(|| error.to_string(), |cause| format!("{error}: {cause}"));
    let about_sign_in = error.status().is_some_and(|code| SIGN_IN.contains(&code.into()));
    if error.is_permanent() && !about_sign_in {
        Undelivered::Never(said)
    } else if error.is_transient() {
        Undelivered::Later(said)
    } else {
        Undelivered::Nothing(said)
    }
}
